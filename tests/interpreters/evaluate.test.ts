import { describe, expect, it } from "vitest";

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

import type { Rational } from "../../src/numbers/rational.js";
import type { Applied } from "../../src/formula/interpret.js";
import { evaluate } from "../../src/interpreters/evaluate.js";
import { exactText, fromExactText } from "../../src/numbers/rational.js";

const rate = share("a", "b");

interface Given {
  readonly year?: number;
  readonly measures?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  readonly level?: string;
}

const values = ({
  year = 2026,
  measures = {},
  flags = [],
  level = "",
}: Given): Applied<Rational> => ({
  year,
  measure: (name) => fromExactText(measures[name] ?? "0"),
  flag: (name) => flags.includes(name),
  level: () => level,
});

const fraction = (formula: FormulaNode, given: Given): string => {
  const earned = evaluate(formula, values(given));
  return `${exactText(earned.fraction)}${earned.undecided ? ", undecided" : ""}`;
};

describe("evaluate", () => {
  it.each([
    ["a ratio", ratio(rate), "2/3", "2/3"],
    ["a quotient above 1, capped", ratio(quotient("a", "b")), "5/3", "1"],
    ["a rate below its threshold", thresholdToMax(rate, "80%"), "2/5", "1/2"],
    ["a rate at its threshold", thresholdToMax(rate, "80%"), "4/5", "1"],
    ["an amount below its threshold", thresholdToMax(amount("a"), 52), "13", "1/4"],
    ["a cliff that is reached", allOrNothing(rate, "100%"), "1", "1"],
    ["a cliff that is missed", allOrNothing(rate, "100%"), "999/1000", "0"],
    ["a strict cliff at its edge", allOrNothing(rate, "1/2", { strict: true }), "1/2", "0"],
    ["a step", steps(rate, [["1/2", "1/4"]]), "3/4", "1/4"],
  ])("finds the fraction of %s", (_, formula, value, expected) => {
    expect(fraction(formula, { measures: { rate: value } })).toBe(expected);
  });

  it("counts a yes as all and a no as nothing", () => {
    expect([fraction(flag("m1"), { flags: ["m1"] }), fraction(flag("m1"), {})]).toEqual(["1", "0"]);
  });

  it("counts the flags of a checklist", () => {
    expect(fraction(checklist("m1", "m2", "m3"), { flags: ["m1", "m3"] })).toBe("2/3");
  });

  it.each([
    ["A", "1"],
    ["B", "1/2"],
    ["C", "0, undecided"],
  ])("finds what the level %s earns: %s", (level, expected) => {
    expect(fraction(levels("m", { A: 1, B: "50%", C: null }), { level })).toBe(expected);
  });

  it("adds weighted parts of different measures", () => {
    const formula = weightedParts(
      ["60%", ratio(rate)],
      ["40%", thresholdToMax(quotient("c", "d", { name: "other" }), "1/2")],
    );
    expect(fraction(formula, { measures: { rate: "1/3", other: "1/4" } })).toBe("2/5");
  });

  it("adds three thirds to one", () => {
    const third = ["1/3", ratio(rate)] as const;
    expect(fraction(weightedParts(third, third, third), { measures: { rate: "1" } })).toBe("1");
  });

  it("adds ten tenths to one, where doubles do not", () => {
    const tenths = Array.from({ length: 10 }, () => ["0.1", ratio(rate)] as const);
    expect(fraction(weightedParts(...tenths), { measures: { rate: "1" } })).toBe("1");
  });

  it("keeps the decided parts of an undecided whole", () => {
    const formula = weightedParts(["3/4", ratio(rate)], ["1/4", awarded()]);
    expect(fraction(formula, { measures: { rate: "1" } })).toBe("3/4, undecided");
  });

  const periods = byPeriod({
    "2025-2027": thresholdToMax(rate, "95%"),
    "2028-2030": thresholdToMax(rate, "99%"),
  });

  it.each([
    [2025, "94/95"],
    [2027, "94/95"],
    [2028, "94/99"],
    [2030, "94/99"],
    [2031, "0, undecided"],
  ])("uses the formula of %i: %s", (year, expected) => {
    expect(fraction(periods, { year, measures: { rate: "94/100" } })).toBe(expected);
  });

  it("decides nothing about awarded points", () => {
    expect(fraction(awarded(), {})).toBe("0, undecided");
  });
});
