// What do the best of alternatives and a measure over the best unit's mean? What each interpreter makes
// of them, side by side.

import {
  awarded,
  bestOf,
  byPeriod,
  describe as say,
  flag,
  levels,
  ratio,
  relativeToBest,
  quotient,
  share,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { curve, knotsOf, type MeasuredFormula } from "../../src/formula/curve.js";
import { readsOf } from "../../src/formula/reads.js";
import { evaluate } from "../../src/interpreters/evaluate.js";
import { clausesIn, isMeasured, termsOf } from "../../src/interpreters/terms.js";
import { traceFormula } from "../../src/interpreters/trace.js";
import { exactText, fromExactText, unbounded } from "../../src/numbers/rational.js";
import { applied, type Given } from "./applied.js";

const rate = share("a", "b");
const other = quotient("c", "d", { name: "other" });
const best = bestOf(ratio(rate), flag("m"));
const open = relativeToBest(rate);
const settled = (value: string) => ({ ...open, best: value });

const earned = (formula: FormulaNode, given: Given = {}): string => {
  const { point, low, high, undecided } = evaluate(formula, applied(given));
  return `${[low, point, high].map(exactText).join(" ")}${undecided ? ", undecided" : ""}`;
};

describe("the best of alternatives", () => {
  it("earns what its best earns", () => {
    const of = (m: boolean) => earned(best, { measures: { rate: "1/3" }, judged: { m } });
    expect([of(false), of(true)]).toEqual(["1/3 1/3 1/3", "1 1 1"]);
  });

  it("is undecided only where what is open may earn more than another is sure of", () => {
    const half = weightedParts(["1/2", flag("m")], ["1/2", awarded()]);
    const judged = { m: false };
    const beside = (value: string, formula: FormulaNode = half) =>
      earned(bestOf(ratio(rate), formula), { measures: { rate: value }, judged });
    expect(beside("1/3")).toBe("1/3 1/3 1/2, undecided");
    expect(beside("1/2")).toBe("1/2 1/2 1/2");
    expect(beside("2/3")).toBe("2/3 2/3 2/3");
    expect(beside("1", awarded())).toBe("1 1 1");
    expect(earned(bestOf(awarded(), awarded()))).toBe("0 0 1, undecided");
  });

  it("reads what each alternative reads", () => {
    const formula = bestOf(ratio(rate), weightedParts(["1", flag("m")]), ratio(other));
    const { measures, judged } = readsOf(formula);
    expect([measures.map(({ name }) => name), judged]).toEqual([["rate", "other"], ["m"]]);
  });

  it("is one clause, of the sums of its alternatives in the year", () => {
    const periods = byPeriod({ "2025": flag("m"), "2026-2030": ratio(other) });
    const formula = weightedParts(
      ["1/2", bestOf(weightedParts(["1/4", ratio(rate)], ["3/4", awarded()]), periods)],
      ["1/2", flag("n")],
    );
    const terms = termsOf(formula, 2026);
    expect(terms.map(({ weight, clause }) => [exactText(weight), clause.kind])).toEqual([
      ["1/2", "bestOf"],
      ["1/2", "flag"],
    ]);
    expect(clausesIn(terms).map(({ kind }) => kind)).toEqual(["ratio", "awarded", "ratio", "flag"]);
    expect(terms.map(({ clause }) => isMeasured(clause))).toEqual([false, false]);
  });

  it("rests on a step for each alternative", () => {
    const told = traceFormula<string, string>(bestOf(best, levels("n", { A: 1 })), {
      year: 2026,
      formula: ({ kind }, below) => `${kind}(${below.join(", ")})`,
      measure: ({ name }) => name,
      judgement: (variable) => variable,
    });
    expect(told).toBe("bestOf(bestOf(ratio(rate), flag(m)), levels(n))");
  });

  it("is said with all alternatives", () => {
    expect(say(bestOf(best, flag("n")), { locale: "en" })).toBe(
      "whichever earns most: (whichever earns most: (a/b of the maximum) or (the maximum if m is met, otherwise 0)) or (the maximum if n is met, otherwise 0)",
    );
  });
});

describe("a measure over the best unit's", () => {
  const given = { measures: { rate: "2/5" } };

  it("is open until that is known, and then in proportion, at most all", () => {
    expect(earned(open, given)).toBe("0 0 1, undecided");
    expect(earned(settled("80%"), given)).toBe("1/2 1/2 1/2");
    expect(earned(settled("2/5"), given)).toBe("1 1 1");
    expect(earned(settled("1/5"), given)).toBe("1 1 1");
  });

  it("earns nothing where the best unit has nothing", () => {
    expect(earned(settled("0"), { measures: { rate: "0" } })).toBe("0 0 0");
  });

  it("bends at the best unit's measure", () => {
    const at = (value: string) => settled(value) as MeasuredFormula;
    expect(knotsOf(at("80%")).map(exactText)).toEqual(["4/5"]);
    expect(exactText(curve(at("80%"), unbounded))).toBe("1");
    expect(exactText(curve(at("0"), fromExactText("1/2")))).toBe("0");
    expect(knotsOf(open as MeasuredFormula).map(exactText)).toEqual(["0"]);
  });

  it("is a clause of its measure, and until then one that nothing decides", () => {
    const kindOf = (formula: FormulaNode) => termsOf(formula, 2026)[0]?.clause.kind;
    expect([kindOf(open), kindOf(settled("80%"))]).toEqual(["awarded", "relativeToBest"]);
    expect(readsOf(open).measures).toEqual([rate]);
  });

  it("is said with what the best unit has, once it is known", () => {
    const told = (formula: FormulaNode) =>
      (["vi", "en"] as const).map((locale) => say(formula, { locale }));
    expect(told(open)).toEqual([
      "(a/b)/(giá trị lớn nhất trong các đơn vị) × điểm tối đa",
      "(a/b)/(that of the best unit) of the maximum",
    ]);
    expect(told(settled("5/6"))).toEqual([
      "(a/b)/(5/6) × điểm tối đa, với 5/6 là giá trị lớn nhất trong các đơn vị",
      "(a/b)/(5/6) of the maximum, 5/6 being the best unit's",
    ]);
    expect(told(settled("0"))).toEqual([
      "0 điểm vì không đơn vị nào trên 0",
      "0, since no unit is above 0",
    ]);
  });
});
