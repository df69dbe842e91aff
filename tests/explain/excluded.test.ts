// How is told that an indicator is left out of the maximum? With its reason, apart from rows that carry
// no points for anyone, and every node above with its own maximum.

import { explain, notApplicable, score, toJSON, trace } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../rubric/sample.js";

const rate = ratio(share("a", "b"));
const mayBeEmpty = ratio(share("a", "b", { whenEmpty: "not-applicable" }));

const rubricBy = (rule: "excluded" | "zero") =>
  rubricOf(
    [
      groupOf("1", leaf("1.1", rate), leaf("1.2", mayBeEmpty)),
      groupOf("2", leaf("2.1", rate), leaf("2.2", rate, { max: 0 })),
    ],
    { rules: { notApplicable: rule } },
  );

const resultOf = (facts: object, rule: "excluded" | "zero" = "excluded") =>
  score(rubricBy(rule), facts, { year: 2026 });

const lastOf = (facts: object, code: string, locale: "vi" | "en", rule?: "zero"): string =>
  explain(resultOf(facts, rule).at(code), { locale }).split("\n").at(-1)!.trim();

describe("an indicator that is left out", () => {
  const facts = { "1.1": { a: 3, b: 4 }, "1.2": notApplicable("no port") };

  it("says why, by what was said or by what was counted", () => {
    expect(lastOf(facts, "1.2", "en")).toBe(
      "Points: the indicator does not apply (no port), so it is left out of the maximum",
    );
    expect(lastOf({ "1.2": { a: 0, b: 0 } }, "1.2", "vi")).toBe(
      "Điểm: chỉ số không áp dụng (mẫu số bằng 0) nên không tính vào điểm tối đa",
    );
  });

  it("leaves its group and the total with a maximum of their own", () => {
    const lines = explain(resultOf(facts), { locale: "en" }).split("\n");
    expect(lines).toContain("  1. group 1: 15.00/20 points");
    expect(lines[0]).toMatch(/15\.00\/40 points$/);
    expect(explain(resultOf({ "1": notApplicable("x") }), { locale: "vi" })).toContain(
      "1. group 1: không tính điểm",
    );
  });

  it("is told otherwise where it carries no points for anyone", () => {
    const informational = { "2.2": notApplicable("no port") };
    expect(lastOf(informational, "2.2", "en", "zero")).toBe(
      "Points: the indicator does not apply (no port), so 0 points by the rubric's rule",
    );
    expect(lastOf({ "1.2": notApplicable("x") }, "1.2", "en", "zero")).toMatch(/so 0 points/);
  });

  it("is traced with that, also from what was stored", () => {
    const result = resultOf(facts);
    const step = trace(result.at("1.2"));
    expect([step.kind, step.max, step.excluded, step.value.point]).toEqual([
      "not-applicable",
      0,
      true,
      "0",
    ]);
    expect(trace(toJSON(result))).toEqual(trace(result));
    expect("excluded" in trace(result.at("1.1"))).toBe(false);
    expect("excluded" in trace(resultOf(facts, "zero").at("1.2"))).toBe(false);
  });
});
