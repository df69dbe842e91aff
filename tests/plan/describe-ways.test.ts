// In which ways is a document of a plan written, and which are none?

import { describeChecklist, describePlan, describeReview } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { problemsOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { rich, rowsIn, small } from "./reviewing.js";

type Style = Readonly<Record<string, unknown>>;

const on = "2026-07-14";

describe("a document", () => {
  it("is one table as CSV: by indicator, or by who leads", () => {
    const csv = (table?: "agencies" | "indicators") => {
      const style = { on, locale: "en", format: "csv", ...(table && { table }) } as const;
      return rowsIn(describeReview(rich, resultOf(small, {}), style), ",");
    };
    expect(csv("indicators")).toEqual(csv());
    expect(csv().map(([code]) => code)).toEqual(["No.", "1", "1.1", "1.2", "2", ""]);
    expect(csv("agencies").map(([, lead]) => lead)).toEqual([
      "Lead agency",
      "Department A; B",
      "B",
      "Total",
    ]);
    expect(describePlan(small, rich, { format: "csv" }).split("\r\n")[0]).toMatch(/^\ufeffSTT;/);
    expect(describePlan(small, rich, { format: "markdown", locale: "vi" })).toBe(
      describePlan(small, rich),
    );
  });

  it("is not written in ways that are none", () => {
    const result2026 = resultOf(small, {});
    const wrong = { locale: "fr", format: "html", separator: "." };
    const style = ["bad_field at locale", "bad_field at separator", "bad_field at format"];
    expect(problemsOf(() => describePlan(small, rich, wrong as never))).toEqual(style);
    expect(problemsOf(() => describePlan(small, rich, { on } as never))).toEqual([
      "unknown_reference at on",
    ]);
    const dayless: Style = { ...wrong, table: "x" };
    expect(problemsOf(() => describeReview(rich, result2026, dayless as never))).toEqual([
      ...style,
      "bad_field at table",
      "bad_field at on",
    ]);
    expect(
      problemsOf(() => describeChecklist(rich, result2026, { ...wrong, on } as never)),
    ).toEqual(style);
    const misplaced = { on, table: "agencies" } as never;
    expect(problemsOf(() => describeChecklist(rich, result2026, misplaced))).toEqual([
      "unknown_reference at table",
    ]);
    for (const locale of ["fr", "VI", 1]) {
      expect(problemsOf(() => describePlan(small, rich, { locale: locale as never }))).toEqual([
        "bad_field at locale",
      ]);
    }
  });
});
