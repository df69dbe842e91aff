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

import type { Interval } from "../../src/numbers/interval.js";
import type { Applied } from "../../src/formula/interpret.js";
import { bound } from "../../src/interpreters/bound.js";
import { exactText, fromExactText } from "../../src/numbers/rational.js";

const rate = share("a", "b");

interface Given {
  readonly year?: number;
  readonly measures?: Readonly<Record<string, readonly [low: string, high: string]>>;
  readonly flags?: readonly string[];
  readonly level?: string;
}

const bounds = ({
  year = 2026,
  measures = {},
  flags = [],
  level = "",
}: Given): Applied<Interval> => ({
  year,
  measure: (name) => {
    const [low, high] = measures[name] ?? ["0", "0"];
    return { low: fromExactText(low), high: fromExactText(high) };
  },
  flag: (name) => flags.includes(name),
  level: () => level,
});

const range = (formula: FormulaNode, given: Given): string => {
  const { low, high } = bound(formula, bounds(given));
  return `${exactText(low)} to ${exactText(high)}`;
};

describe("bound", () => {
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
    expect([
      range(flag("m1"), { flags: ["m1"] }),
      range(flag("m1"), {}),
      range(checklist("m1", "m2"), { flags: ["m2"] }),
    ]).toEqual(["1 to 1", "0 to 0", "1/2 to 1/2"]);
  });

  it.each([
    ["A", "1 to 1"],
    ["B", "1/2 to 1/2"],
    ["C", "0 to 1"],
  ])("encloses what the level %s earns: %s", (level, expected) => {
    expect(range(levels("m", { A: 1, B: "1/2", C: null }), { level })).toBe(expected);
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
    expect(range(formula, { year, measures: { rate: ["1/2", "1/2"] } })).toBe(expected);
  });

  it("knows nothing about awarded points", () => {
    expect(range(awarded(), {})).toBe("0 to 1");
  });
});
