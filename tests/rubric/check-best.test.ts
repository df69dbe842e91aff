// What can be wrong with the best of alternatives, and with the best unit that a rubric names?

import { bestOf, flag, ratio, relativeToBest, share, type FormulaNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, letters, ofOne, problemsOf } from "./sample.js";

const rate = share("a", "b");
const variables = { ...letters("a", "b"), ...flags("m") };

const problems = (formula: FormulaNode) => problemsOf(() => ofOne(formula, { variables }));

describe("the best of alternatives", () => {
  it("is of at least two, each of them sound", () => {
    expect(problems(bestOf(flag("m"), ratio(rate)))).toEqual([]);
    expect(problems(bestOf(flag("m")))).toEqual(["bad_field at children.0.formula.formulas"]);
    expect(problems(bestOf(flag("x"), ratio(share("a", "y"))))).toEqual([
      "unknown_reference at children.0.formula.formulas.0.variable",
      "unknown_reference at children.0.formula.formulas.1.measure",
    ]);
  });
});

describe("the best unit", () => {
  const named = (best: unknown) =>
    problems({ kind: "relativeToBest", measure: rate, best } as FormulaNode);

  it("may be named by any number from 0", () => {
    expect(problems(relativeToBest(rate))).toEqual([]);
    for (const best of ["0", "3/4", "98.5%", "12"]) expect(named(best)).toEqual([]);
    for (const best of ["-1", "x", 0.5, null, ""]) {
      expect(named(best)).toEqual(["bad_field at children.0.formula.best"]);
    }
  });
});
