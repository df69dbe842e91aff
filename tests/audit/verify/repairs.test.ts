// Which single changes are named besides letters? Measures, flags, levels, points, evidence, each where
// it alone would do.

import { notApplicable, rounded, unevidenced } from "@dti/score";
import {
  allOrNothing,
  awarded,
  flag,
  levels,
  ratio,
  share,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, letters, level, type Fields } from "../../rubric/sample.js";
import { repairsOf } from "./sample.js";

const rate = share("a", "b");

describe("measures, flags and levels of one indicator", () => {
  const formula = weightedParts(
    ["1/2", ratio(rate)],
    ["1/4", flag("m")],
    ["1/4", levels("n", { A: 1, B: "1/2", C: 0 })],
  );
  const variables = { ...letters("a", "b"), ...flags("m"), n: level("A", "B", "C") };

  it("are each told where one of them alone would do", () => {
    expect(repairsOf(formula, { rate: "50%", m: true, n: "C" }, "12.5", { variables })).toEqual([
      "1 rate: 50% to [0.745, 0.755]",
      "1 n: C to B",
    ]);
    expect(repairsOf(formula, { rate: "50%", m: true, n: "A" }, "10.0", { variables })).toEqual([
      "1 rate: 50% to [0, 0.005]",
      "1 m: true to false",
      "1 n: A to C",
    ]);
  });

  it("are told where nothing is decided yet, but the figure cannot be", () => {
    const open = weightedParts(["1/2", flag("m")], ["1/2", levels("n", { A: 1, B: null, C: 0 })]);
    const both = { ...flags("m"), n: level("A", "B", "C") };
    expect(repairsOf(open, { m: false, n: "B" }, "15", { variables: both })).toEqual([
      "1 m: false to true",
    ]);
    expect(repairsOf(open, { m: false, n: "B" }, "5", { variables: both })).toEqual([
      "1 points: null to [4.5, 5.5]",
    ]);
    expect(repairsOf(open, { m: false, n: "B" }, "9.8", { variables: both })).toEqual([
      "1 points: null to [9.75, 9.85]",
    ]);
    expect(repairsOf(open, { m: false, n: "B" }, "10", { variables: both })).toEqual([
      "1 points: null to [9.5, 10]",
    ]);
  });
});

describe("points", () => {
  it("that were awarded are told, as far as what is known besides allows", () => {
    expect(repairsOf(awarded(), { points: rounded("12,5") }, "14", { variables: {} })).toEqual([
      "1 points: 12,5 to [13.5, 14.5]",
    ]);
    expect(repairsOf(ratio(rate), { points: 12 }, "14")).toEqual(["1 points: 12 to [13.5, 14.5]"]);
    const half = weightedParts(["1/2", flag("m")], ["1/2", awarded()]);
    const variables = flags("m");
    expect(repairsOf(half, { m: false, points: 5 }, "9.8", { variables })).toEqual([
      "1 points: 5 to [9.75, 9.85]",
    ]);
    expect(repairsOf(half, { m: false, points: 5 }, "12", { variables })).toEqual([]);
    expect(repairsOf(half, { m: true, points: 12 }, "9", { variables })).toEqual([]);
  });

  it("are never above the maximum", () => {
    expect(repairsOf(awarded(), { points: 5 }, "20", { variables: {} })).toEqual([
      "1 points: 5 to [19.5, 20]",
    ]);
    expect(repairsOf(awarded(), { points: 5 }, "21", { variables: {} })).toEqual([]);
  });
});

describe("what is unproven", () => {
  const worthOf = (
    fact: object | null,
    printed: string,
    formula: FormulaNode = ratio(rate),
    fields = {},
  ) => repairsOf(formula, unevidenced(fact, "none"), printed, fields);

  it("may be worth what its figures earn", () => {
    expect(worthOf({ rate: rounded("50%") }, "10")).toEqual(["1 evidence: null to [9.9, 10.1]"]);
    expect(worthOf({ rate: rounded("50%") }, "12")).toEqual([]);
    expect(worthOf({ a: 1, b: 2 }, "10")).toEqual(["1 evidence: null to 10"]);
  });

  it("may be worth its points, where there is no more", () => {
    expect(worthOf({ points: rounded("5") }, "5.2")).toEqual(["1 evidence: null to [5.15, 5.25]"]);
    expect(worthOf({ points: 5 }, "6")).toEqual([]);
    expect(worthOf({ points: 5 }, "5", awarded(), { variables: {} })).toEqual([
      "1 evidence: null to 5",
    ]);
    expect(worthOf({ a: 1, b: 2, points: rounded("10") }, "10")).toEqual([
      "1 evidence: null to 10",
    ]);
  });

  it("may be worth anything, where nothing is known", () => {
    expect(worthOf(null, "10")).toEqual(["1 evidence: null to [9.5, 10.5]"]);
    expect(worthOf(null, "10", allOrNothing(rate, "50%"))).toEqual([]);
    expect(worthOf(null, "20", allOrNothing(rate, "50%"))).toEqual(["1 evidence: null to 20"]);
  });

  it("earns what does not apply, where its denominator is 0", () => {
    const empty = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
    const full: Fields = { rules: { notApplicable: "full" } };
    const fact = unevidenced({ a: 0, b: 0 }, "none");
    expect(repairsOf(empty, fact, "20", {}, {}, full)).toEqual(["1 evidence: null to 20"]);
    expect(repairsOf(empty, fact, "10", {}, {}, full)).toEqual([]);
  });
});

describe("what does not apply", () => {
  it("would have to apply, and to earn what its formula can give", () => {
    const fact = notApplicable("none here");
    expect(repairsOf(allOrNothing(rate, "50%"), fact, "20")).toEqual([
      "1 applicability: null to 20",
    ]);
    expect(repairsOf(allOrNothing(rate, "50%"), fact, "10")).toEqual([]);
    const empty = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
    expect(repairsOf(empty, { a: 0, b: 0 }, "10")).toEqual([
      "1 applicability: null to [9.5, 10.5]",
    ]);
  });
});
