// Which steps lead to what a formula earns? One for each formula in force, down to what it reads.

import {
  allOrNothing,
  amount,
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
import { describe, expect, it } from "vitest";

import { traceFormula } from "../../src/interpreters/trace.js";

const rate = share("a", "b");
const other = quotient("c", "d", { name: "other" });

/** A formula as a text of its steps: `"ratio(rate)"`. */
const sketch = (formula: FormulaNode, year = 2026): string =>
  traceFormula<string, string>(formula, {
    year,
    formula: ({ kind }, below) => `${kind}(${below.join(", ")})`,
    measure: ({ name }) => name,
    judgement: (variable) => variable,
  });

const periods = byPeriod({ 2025: ratio(rate), "2026-2030": allOrNothing(other, "50%") });

describe("the steps of a formula", () => {
  it.each([
    ["a ratio", ratio(rate), "ratio(rate)"],
    ["a threshold", thresholdToMax(other, "80%"), "thresholdToMax(other)"],
    ["a cliff", allOrNothing(rate, "100%"), "allOrNothing(rate)"],
    ["a flag", flag("m1"), "flag(m1)"],
    ["a level", levels("l", { A: 1 }), "levels(l)"],
    ["a step table", steps(amount("a", { name: "count" }), [[1, 1]]), "steps(count)"],
    ["a checklist", checklist("m1", "m2"), "weightedParts(flag(m1), flag(m2))"],
    ["periods", periods, "byPeriod(allOrNothing(other))"],
    ["no formula", awarded(), "awarded()"],
    [
      "parts in parts and periods in parts",
      weightedParts(["1/2", weightedParts(["1", ratio(rate)])], ["1/2", periods]),
      "weightedParts(weightedParts(ratio(rate)), byPeriod(allOrNothing(other)))",
    ],
  ] as const)("of %s are those that it rests on", (_, formula, expected) => {
    expect(sketch(formula)).toBe(expected);
  });

  it.each([
    [2025, "byPeriod(ratio(rate))"],
    [2030, "byPeriod(allOrNothing(other))"],
    [2031, "byPeriod()"],
  ])("of periods are those of %i: %s", (year, expected) => {
    expect(sketch(periods, year)).toBe(expected);
  });
});
