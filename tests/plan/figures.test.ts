// Do the figures that a plan prints add up? They are held against their sums, the maxima, and other rubrics.

import type { Rubric } from "@dti/score";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../rubric/sample.js";
import { formula, lintOf } from "./reviewing.js";

const three = rubricOf([
  groupOf("1", leaf("1.1", formula), leaf("1.2", formula)),
  leaf("2", formula),
]);

describe("printed figures", () => {
  const kinds = (fields: object, others?: readonly Rubric[]) =>
    lintOf(three, fields, others).figures.map(({ column, kind, code }) => [column, kind, code]);

  it("are held against their sums, the maxima, and what they are printed over", () => {
    const targets = {
      assignments: { "1.1": { target: "16/20" }, "1.2": { target: "10/30" }, "2": { target: 20 } },
      groups: { "1": { target: "30/40" }, total: { target: 50 } },
    };
    expect(kinds(targets)).toEqual([
      ["targets", "sum", "1"],
      ["targets", "denominator", "1.2"],
    ]);
    const maxima = { assignments: { "2": { max: 30 } }, groups: { total: { max: 60 } } };
    expect(kinds(maxima)).toEqual([
      ["maxima", "sum", "total"],
      ["maxima", "maximum", "2"],
    ]);
    expect(kinds({ assignments: { "2": { lead: "A" } } })).toEqual([]);
  });

  it("may be over the maximum of another rubric", () => {
    const of = (code: string, max: number, version: string) =>
      rubricOf([leaf(code, formula, { key: "fibre", max })], { version });
    const fields = { assignments: { "1": { target: "10/30" } } };
    const explained = (others: readonly Rubric[]) =>
      lintOf(of("1", 20, "v"), fields, others).figures.map((one) => [one.kind, one.explainedBy]);
    const old = { rubric: "test/old@1", code: "7", maximum: "30" };
    expect(explained([of("7", 30, "old")])).toEqual([["denominator", [old]]]);
    expect(explained([])).toEqual([["denominator", []]]);
  });
});
