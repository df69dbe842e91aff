// Between which fractions of its maximum can a formula's worth lie?

import { describe, expect, it } from "vitest";

import {
  allOrNothing,
  awarded,
  byPeriod,
  checklist,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";

import { evaluate } from "../../src/interpreters/evaluate.js";
import { exactText } from "../../src/numbers/rational.js";
import { applied, type Given } from "./applied.js";

const rate = share("a", "b");

const range = (formula: FormulaNode, given: Given = {}): string => {
  const { low, high } = evaluate(formula, applied(given));
  return `${exactText(low)} to ${exactText(high)}`;
};

describe("the range of a formula", () => {
  it.each([
    ["a ratio", ratio(rate), ["1/3", "1/2"], "1/3 to 1/2"],
    ["a ratio around the cap", ratio(quotient("a", "b")), ["1/2", "3/2"], "1/2 to 1"],
    ["a ratio without a bound", ratio(quotient("a", "b")), ["1/2", "1/0"], "1/2 to 1"],
    ["a rate around its threshold", thresholdToMax(rate, "80%"), ["2/5", "9/10"], "1/2 to 1"],
    ["a cliff inside the range", allOrNothing(rate, "100%"), ["199/200", "1"], "0 to 1"],
    ["a cliff below the range", allOrNothing(rate, "1/2"), ["1/2", "1"], "1 to 1"],
    ["a cliff above the range", allOrNothing(rate, "1/2"), ["1/5", "2/5"], "0 to 0"],
    [
      "steps",
      steps(rate, [
        ["1/2", "1/4"],
        ["4/5", 1],
      ]),
      ["3/4", "9/10"],
      "1/4 to 1",
    ],
  ] as const)("encloses %s", (_, formula, measure, expected) => {
    expect(range(formula, { measures: { rate: measure } })).toBe(expected);
  });

  it("leaves no doubt about flags", () => {
    const judged = { m1: false, m2: true };
    expect(
      [flag("m2"), flag("m1"), checklist("m1", "m2")].map((formula) => range(formula, { judged })),
    ).toEqual(["1 to 1", "0 to 0", "1/2 to 1/2"]);
  });

  it.each([
    ["A", "1 to 1"],
    ["B", "1/2 to 1/2"],
    ["C", "0 to 1"],
  ])("encloses what the level %s earns: %s", (level, expected) => {
    const formula = levels("m", { A: 1, B: "1/2", C: null });
    expect(range(formula, { judged: { m: level } })).toBe(expected);
  });

  it("adds the ends of weighted parts", () => {
    const other = quotient("c", "d", { name: "other" });
    const formula = weightedParts(["1/2", ratio(rate)], ["1/4", ratio(other)], ["1/4", awarded()]);
    expect(range(formula, { measures: { rate: ["1/2", "1"], other: ["0", "1/2"] } })).toBe(
      "1/4 to 7/8",
    );
  });

  it.each([
    [2027, "1/2 to 1/2"],
    [2028, "1/4 to 1/4"],
    [2031, "0 to 1"],
  ])("uses the formula of %i: %s", (year, expected) => {
    const formula = byPeriod({
      "2025-2027": ratio(rate),
      "2028-2030": weightedParts(["1/2", ratio(rate)], ["1/2", flag("m1")]),
    });
    expect(range(formula, { year, measures: { rate: "1/2" } })).toBe(expected);
  });

  it.each([
    ["about awarded points", awarded()],
    ["where a measure is not there", ratio(rate)],
    ["where a level is not there", levels("m", { A: 1 })],
  ])("holds everything %s", (_, formula) => {
    expect(range(formula)).toBe("0 to 1");
  });
});
