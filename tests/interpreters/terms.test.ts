import {
  allOrNothing,
  awarded,
  byPeriod,
  checklist,
  flag,
  levels,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { isMeasured, termsOf } from "../../src/interpreters/terms.js";
import { exactText } from "../../src/numbers/rational.js";

const rate = share("a", "b");

const told = (formula: FormulaNode, year = 2026): readonly string[] =>
  termsOf(formula, year).map(({ weight, clause }) => `${exactText(weight)} ${clause.kind}`);

describe("the clauses of a formula", () => {
  it.each<readonly [kind: string, formula: FormulaNode]>([
    ["ratio", ratio(rate)],
    ["thresholdToMax", thresholdToMax(rate, "80%")],
    ["allOrNothing", allOrNothing(rate, "80%")],
    ["steps", steps(rate, [["50%", "1"]])],
    ["flag", flag("m")],
    ["levels", levels("m", { A: 1, B: 0 })],
    ["awarded", awarded()],
  ])("of the kind %s are it alone, with its whole weight", (kind, formula) => {
    expect(told(formula)).toEqual([`1 ${kind}`]);
    expect(termsOf(formula, 2026)[0]?.clause).toBe(formula);
  });

  it("have the weights of the parts that they stand in", () => {
    const formula = weightedParts(
      ["1/2", ratio(rate)],
      ["25%", weightedParts(["2/3", flag("m")], ["1/3", awarded()])],
      ["0.25", checklist("m", "n")],
    );
    expect(told(formula)).toEqual([
      "1/2 ratio",
      "1/6 flag",
      "1/12 awarded",
      "1/8 flag",
      "1/8 flag",
    ]);
  });

  it("are those of the year", () => {
    const formula = weightedParts(
      ["1/2", flag("m")],
      ["1/2", byPeriod({ "2025-2027": ratio(rate), "2028-2030": allOrNothing(rate, "50%") })],
    );
    expect(told(formula, 2027)).toEqual(["1/2 flag", "1/2 ratio"]);
    expect(told(formula, 2028)).toEqual(["1/2 flag", "1/2 allOrNothing"]);
  });

  it("are not decided in a year without a formula", () => {
    expect(told(byPeriod({ "2025-2027": ratio(rate) }), 2030)).toEqual(["1 awarded"]);
  });
});

describe("a clause", () => {
  it("reads a measure by its kind, whatever other fields it carries", () => {
    const stray = { ...awarded(), measure: { kind: "share", name: "rate", part: "a", whole: "b" } };
    const clauses = [ratio(rate), flag("m1"), stray as FormulaNode].flatMap((formula) =>
      termsOf(formula, 2026).map(({ clause }) => isMeasured(clause)),
    );
    expect(clauses).toEqual([true, false, false]);
  });
});
