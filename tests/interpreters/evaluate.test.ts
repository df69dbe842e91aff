// What fraction of its maximum does a formula earn?

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

import { evaluate } from "../../src/interpreters/evaluate.js";
import { exactText } from "../../src/numbers/rational.js";
import { applied, type Given } from "./applied.js";

const rate = share("a", "b");

const fraction = (formula: FormulaNode, given: Given = {}): string => {
  const { point, undecided } = evaluate(formula, applied(given));
  return `${exactText(point)}${undecided ? ", undecided" : ""}`;
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
    const earned = [true, false].map((m1) => fraction(flag("m1"), { judged: { m1 } }));
    expect(earned).toEqual(["1", "0"]);
  });

  it("counts the flags of a checklist", () => {
    const judged = { m1: true, m2: false, m3: true };
    expect(fraction(checklist("m1", "m2", "m3"), { judged })).toBe("2/3");
  });

  it.each([
    ["A", "1"],
    ["B", "1/2"],
    ["C", "0, undecided"],
  ])("finds what the level %s earns: %s", (level, expected) => {
    expect(fraction(levels("m", { A: 1, B: "50%", C: null }), { judged: { m: level } })).toBe(
      expected,
    );
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
    expect(fraction(awarded())).toBe("0, undecided");
  });

  it.each([
    ["a measure", ratio(rate), "0, undecided"],
    ["a level", levels("m", { A: 1 }), "0, undecided"],
    // A yes is only what is said to be one.
    ["a flag", flag("m1"), "0"],
  ])("makes up nothing in place of %s that is not there", (_, formula, expected) => {
    expect(fraction(formula)).toBe(expected);
  });

  it("takes a flag that is no yes for a no, and a level that is none for undecided", () => {
    const judged = { m1: "true", m: true };
    expect([fraction(flag("m1"), { judged }), fraction(levels("m", { A: 1 }), { judged })]).toEqual(
      ["0", "0, undecided"],
    );
  });
});

describe("the point of a formula", () => {
  it("is earned by the points of its measures, wherever their ranges end", () => {
    const formula = weightedParts(
      ["1/2", ratio(rate)],
      ["1/2", allOrNothing(quotient("c", "d", { name: "other" }), "1/2")],
    );
    const measures = {
      rate: { point: "1/2", low: "1/4", high: "1" },
      other: { point: "2/5", low: "0", high: "1/0" },
    };
    expect(fraction(formula, { measures })).toBe("1/4");
  });
});

describe("an observer", () => {
  const thirds = weightedParts(
    ["1/3", flag("m1")],
    ["2/3", weightedParts(["1/2", ratio(rate)], ["1/2", awarded()])],
  );
  const formula = byPeriod({ "2025-2027": thirds, "2028-2030": flag("m2") });

  it("is told what each formula in force earns, inner ones first", () => {
    const told: string[] = [];
    const given = { judged: { m1: true }, measures: { rate: "1/2" } };
    evaluate(formula, applied(given), ({ kind }, { point, low, high, undecided }) => {
      const range = [low, point, high].map(exactText).join(" ");
      told.push(`${kind}: ${range}${undecided ? ", undecided" : ""}`);
    });
    expect(told).toEqual([
      "flag: 1 1 1",
      "ratio: 1/2 1/2 1/2",
      "awarded: 0 0 1, undecided",
      "weightedParts: 1/4 1/4 3/4, undecided",
      "weightedParts: 1/2 1/2 5/6, undecided",
      "byPeriod: 1/2 1/2 5/6, undecided",
    ]);
  });

  it("is told last what is returned", () => {
    const told: unknown[] = [];
    const earned = evaluate(formula, applied({}), (node, result) => told.push([node, result]));
    expect(told.at(-1)).toEqual([formula, earned]);
  });

  it("is told the very formulas of the rubric", () => {
    const met: FormulaNode[] = [];
    evaluate(formula, applied({ year: 2028 }), (node) => met.push(node));
    const [, second] = formula.kind === "byPeriod" ? formula.periods : [];
    expect([met.length, met[0] === second?.formula, met[1] === formula]).toEqual([2, true, true]);
  });
});
