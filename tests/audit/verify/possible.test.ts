import { between, notApplicable, rounded, score, unevidenced, type Rubric } from "@dti/score";
import {
  allOrNothing,
  awarded,
  byPeriod,
  flag,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
  type Rules,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { domainOf } from "../../../src/audit/verify/earned.js";
import { isApplied, isOpen, possible, worthOf } from "../../../src/audit/verify/possible.js";
import type { Pieces } from "../../../src/numbers/pieces.js";
import { exactText, fromExactText as of } from "../../../src/numbers/rational.js";
import { flags, leaf, letters, level, rubricOf } from "../../rubric/sample.js";

const rate = share("a", "b");

const written = (pieces: Pieces): readonly string[] =>
  pieces.map(({ low, high, lowOpen, highOpen }) => {
    const [from, to] = [exactText(low), exactText(high)];
    return from === to ? from : `${lowOpen ? "(" : "["}${from}, ${to}${highOpen ? ")" : "]"}`;
  });

interface Given {
  readonly fact?: object;
  readonly fields?: Partial<IndicatorNode>;
  readonly rules?: Partial<Rules>;
}

const leafOf = (formula: FormulaNode, { fact, fields, rules = {} }: Given) => {
  const rubric: Rubric = rubricOf([leaf("1", formula, fields)], { rules });
  return score(rubric, fact ? { "1": fact } : {}, { year: 2026 }).at("1");
};

const pointsOf = (formula: FormulaNode, given: Given): readonly string[] =>
  written(possible(leafOf(formula, given)));

describe("the points that an indicator can have earned", () => {
  it("are those of its figures, as far as they are known", () => {
    expect(pointsOf(ratio(rate), { fact: { rate: "50%" } })).toEqual(["10"]);
    expect(pointsOf(ratio(rate), { fact: { rate: rounded("50%") } })).toEqual(["[99/10, 101/10]"]);
    expect(pointsOf(ratio(rate), { fact: { a: between(1, 2), b: 4 } })).toEqual(["[5, 10]"]);
    const cliff = allOrNothing(rate, "50%");
    expect(pointsOf(cliff, { fact: { rate: rounded("50%") } })).toEqual(["0", "20"]);
  });

  it("are sums over measures, flags and levels, each on its own", () => {
    const formula = weightedParts(
      ["1/2", allOrNothing(share("a", "b", { name: "first" }), "50%")],
      ["1/4", ratio(share("c", "d", { name: "second" }))],
      ["1/8", flag("m")],
      ["1/8", levels("n", { A: 1, B: "1/5", C: 0 })],
    );
    const variables = { ...letters("a", "b", "c", "d"), ...flags("m"), n: level("A", "B", "C") };
    const fact = { first: rounded("50%"), second: between("20%", "40%"), m: true, n: "B" };
    expect(pointsOf(formula, { fact, fields: { variables } })).toEqual(["[4, 5]", "[14, 15]"]);
  });

  it("are as one where clauses read the same measure", () => {
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", allOrNothing(rate, "50%")]);
    expect(pointsOf(formula, { fact: { rate: between("40%", "60%") } })).toEqual([
      "[4, 5)",
      "[15, 16]",
    ]);
  });

  it("are anything where a level or a clause is not decided", () => {
    const formula = weightedParts(["3/4", levels("n", { A: 1, B: null })], ["1/4", awarded()]);
    const fields = { variables: { n: level("A", "B") } };
    expect(pointsOf(formula, { fact: { n: "A" }, fields })).toEqual(["[15, 20]"]);
    expect(pointsOf(formula, { fact: { n: "B" }, fields })).toEqual(["[0, 20]"]);
    const half = weightedParts(["1/2", levels("n", { A: 1, B: null })], ["1/2", flag("m")]);
    const both = { variables: { n: level("A", "B"), ...flags("m") } };
    expect(pointsOf(half, { fact: { n: "B", m: true }, fields: both })).toEqual(["[10, 20]"]);
  });

  it("are anything where there is no fact, and what was awarded where there are points", () => {
    expect(pointsOf(flag("m"), { fields: { variables: flags("m") } })).toEqual(["[0, 20]"]);
    expect(pointsOf(ratio(rate), { fact: { points: rounded("5") } })).toEqual(["[9/2, 11/2]"]);
  });

  it("are none where nothing is proven, and what the rule says where it does not apply", () => {
    expect(pointsOf(ratio(rate), { fact: unevidenced({ rate: "50%" }, "none") })).toEqual(["0"]);
    const fact = notApplicable("none here");
    expect(pointsOf(ratio(rate), { fact })).toEqual(["0"]);
    expect(pointsOf(ratio(rate), { fact, rules: { notApplicable: "full" } })).toEqual(["20"]);
  });

  it("hold those of an indicator that may not apply", () => {
    const formula = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
    const fact = { a: 1, b: between(0, 4) };
    const low = { fact: { a: 0, b: between(0, 4) }, rules: { notApplicable: "full" } as const };
    expect(pointsOf(formula, low)).toEqual(["0", "20"]);
    expect(pointsOf(formula, { fact: { ...fact, b: between(2, 4) } })).toEqual(["[5, 10]"]);
  });

  it("are none where there are none to earn", () => {
    const fields = { max: 0 };
    const rubric = rubricOf([leaf("1", ratio(rate), fields), leaf("2", ratio(rate))]);
    const node = score(rubric, { "1": { rate: rounded("50%") } }, { year: 2026 }).at("1");
    expect(written(possible(node))).toEqual(["0"]);
  });

  it("are bounded where a quotient is not", () => {
    const formula = thresholdToMax(quotient("a", "b", { whenEmpty: 0 }), "50%");
    expect(pointsOf(formula, { fact: { a: 1, b: between(0, 4) } })).toEqual(["[0, 20]"]);
  });
});

describe("what figures are worth", () => {
  const basisOf = (formula: FormulaNode, given: Given = {}) => leafOf(formula, given).basis!;

  it("without any of them is all that the formula can give", () => {
    const max = of("20");
    expect(written(worthOf(basisOf(ratio(rate)), max))).toEqual(["[0, 20]"]);
    expect(written(worthOf(basisOf(allOrNothing(rate, "50%")), max))).toEqual(["0", "20"]);
    const fields = { variables: flags("m") };
    expect(written(worthOf(basisOf(flag("m"), { fields }), max))).toEqual(["0", "20"]);
    const graded = { variables: { n: level("A", "B", "C") } };
    const table = levels("n", { A: 1, B: "1/2", C: 0 });
    expect(written(worthOf(basisOf(table, { fields: graded }), max))).toEqual(["0", "10", "20"]);
  });

  it("over nothing is what does not apply", () => {
    const formula = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
    const basis = basisOf(formula, { fact: unevidenced({ a: 0, b: 0 }, "none") });
    expect(written(worthOf(basis, of("20")))).toEqual(["0"]);
    expect(isApplied(basis)).toBe(true);
  });

  it("is told only where the formula was applied", () => {
    expect(isApplied(basisOf(ratio(rate)))).toBe(false);
    expect(isApplied(basisOf(ratio(rate), { fact: { points: 5 } }))).toBe(false);
    expect(isApplied(basisOf(ratio(rate), { fact: { rate: "50%" } }))).toBe(true);
    expect(isApplied(basisOf(awarded(), { fact: { points: 5 } }))).toBe(true);
    const fields = { variables: flags("m") };
    expect(isApplied(basisOf(flag("m"), { fact: { points: 5 }, fields }))).toBe(false);
    expect(isApplied(basisOf(flag("m"), { fact: { m: false }, fields }))).toBe(true);
  });

  it("is that of the year", () => {
    const formula = byPeriod({ "2025-2026": flag("m"), "2027-2030": ratio(rate) });
    const fields = { variables: { ...letters("a", "b"), ...flags("m") } };
    expect(pointsOf(formula, { fact: { a: 1, b: 2, m: true }, fields })).toEqual(["20"]);
  });
});

describe("a measure", () => {
  it("can be from 0 to 1, or without end where it is no share", () => {
    expect(domainOf(rate)).toEqual({ low: of("0"), high: of("1") });
    expect(domainOf(quotient("a", "b"))).toEqual({ low: of("0"), high: [1n, 0n] });
  });
});

describe("an indicator", () => {
  it.each([
    ["missing", true],
    ["undecided", true],
    ["scored", false],
    ["awarded", false],
    ["unevidenced", false],
    ["not-applicable", false],
  ] as const)("that is %s is open: %s", (state, isSo) => {
    expect(isOpen({ state })).toBe(isSo);
  });
});
