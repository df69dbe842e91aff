// Do random facts and laws fit rubrics with alternatives, measures over the best unit's, and indicators
// that are left out of the maximum?

import { score } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  flag,
  levels,
  quotient,
  ratio,
  relativeToBest,
  share,
  steps,
  weightedParts,
  type FormulaNode,
  type Rules,
} from "@dti/score/define";
import { checkRubricLaws, factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { flags, groupOf, leaf, letters, level, rubricOf } from "../rubric/sample.js";

const rate = share("a", "b", { whenEmpty: "not-applicable" });
const other = quotient("c", "d", { name: "other", whenEmpty: "not-applicable" });
const variables = { ...letters("a", "b", "c", "d", "e"), ...flags("m"), n: level("A", "B") };

const formulas: readonly FormulaNode[] = [
  bestOf(ratio(rate), flag("m"), levels("n", { A: "1/2", B: null })),
  bestOf(allOrNothing(rate, "60%"), weightedParts(["1/2", ratio(rate)], ["1/2", ratio(other)])),
  weightedParts(
    ["1/2", bestOf(ratio(other), awarded())],
    ["1/2", { kind: "relativeToBest", measure: rate, best: "75%" }],
  ),
  bestOf(
    relativeToBest(rate),
    steps(amount("e", { name: "count" }), [
      [3, "1/2"],
      [9, 1],
    ]),
  ),
  { kind: "relativeToBest", measure: other, best: "0" },
];

const rubricBy = (notApplicable: Rules["notApplicable"]) =>
  rubricOf(
    [
      groupOf(
        "1",
        ...formulas.slice(0, 3).map((one, at) => leaf(`1.${String(at)}`, one, { variables })),
      ),
      groupOf(
        "2",
        ...formulas.slice(3).map((one, at) => leaf(`2.${String(at)}`, one, { variables })),
      ),
    ],
    { rules: { notApplicable } },
  );

describe("a rubric with alternatives and measures over the best unit's", () => {
  it.each(["zero", "full", "excluded"] as const)(
    "keeps all laws where what does not apply is: %s",
    (rule) => {
      expect(checkRubricLaws(rubricBy(rule), { runs: 60, seed: 3 }).runs).toBe(60);
    },
    60_000,
  );

  it("is given facts on the thresholds of its alternatives", () => {
    const exactly = fc
      .sample(factsOf(rubricBy("zero"), { year: 2026, exact: true }), { numRuns: 300, seed: 1 })
      .map((facts) => score(rubricBy("zero"), facts, { year: 2026 }).at("1.1"))
      .flatMap(({ basis }) => basis?.inputs["rate"] ?? []);
    expect(exactly).toContainEqual({ point: "3/5", low: "3/5", high: "3/5" });
  });

  it("has results with maxima of their own", () => {
    const maxima = fc
      .sample(factsOf(rubricBy("excluded"), { year: 2026 }), { numRuns: 60, seed: 2 })
      .map((facts) => score(rubricBy("excluded"), facts, { year: 2026 }).max);
    expect(new Set(maxima).size).toBeGreaterThan(2);
  });
});
