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
} from "@dti/score/define";

import {
  occurrencesOf,
  partsOf,
  readsOf,
  variablesOf,
  variablesOfMeasure,
} from "../../src/formula/reads.js";

const rate = share("a", "b");
const other = quotient(["c", "d"], "a", { name: "other" });

describe("readsOf", () => {
  it.each([
    ["ratio", ratio(rate)],
    ["thresholdToMax", thresholdToMax(rate, "80%")],
    ["allOrNothing", allOrNothing(rate, "80%")],
    ["steps", steps(rate, [["80%", 1]])],
  ])("finds the measure of %s", (_, formula) => {
    expect(readsOf(formula)).toEqual({ measures: [rate], judged: [] });
  });

  it.each([
    ["flag", flag("m1"), ["m1"]],
    ["levels", levels("m", { A: 1 }), ["m"]],
    ["checklist", checklist("m1", "m2"), ["m1", "m2"]],
  ])("finds the letters of %s", (_, formula, judged) => {
    expect(readsOf(formula)).toEqual({ measures: [], judged });
  });

  it("finds nothing in awarded points", () => {
    expect(readsOf(awarded())).toEqual({ measures: [], judged: [] });
  });

  it("finds each measure and letter once, in the order of the text", () => {
    const formula = weightedParts(
      ["1/4", ratio(other)],
      ["1/4", flag("m2")],
      ["1/4", thresholdToMax(rate, "80%")],
      ["1/8", allOrNothing(other, 1)],
      ["1/8", weightedParts(["1/2", flag("m1")], ["1/2", flag("m2")])],
    );
    expect(readsOf(formula)).toEqual({ measures: [other, rate], judged: ["m2", "m1"] });
  });

  const periods = byPeriod({ "2025-2027": ratio(rate), "2028-2030": ratio(other) });

  it.each([
    [2025, [rate]],
    [2027, [rate]],
    [2028, [other]],
    [2030, [other]],
    [2031, []],
  ])("finds in %i only what is read that year", (year, measures) => {
    expect(readsOf(periods, year).measures).toEqual(measures);
  });

  it("finds what is read in any year when none is named", () => {
    expect(readsOf(periods).measures).toEqual([rate, other]);
  });
});

describe("occurrencesOf", () => {
  it("counts a measure as often as it stands in the text", () => {
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", allOrNothing(rate, 1)]);
    expect(occurrencesOf(formula).measures).toEqual([rate, rate]);
  });
});

describe("the terms of a measure", () => {
  it.each([
    ["a variable", "a", ["a"]],
    ["a sum", ["a", "b"], ["a", "b"]],
    ["a constant", 20, []],
  ])("are the variables of %s", (_, terms, expected) => {
    expect(variablesOf(terms)).toEqual(expected);
  });

  it("are part and whole of a share", () => {
    expect(partsOf(share(["a", "b"], 20))).toEqual([["a", "b"], 20]);
  });

  it("are numerator and denominator of a quotient", () => {
    expect(partsOf(quotient("a", ["b", "c"]))).toEqual(["a", ["b", "c"]]);
  });

  it("are an amount over 1", () => {
    expect(partsOf(amount("a"))).toEqual(["a", 1]);
  });

  it("name a letter on both sides once", () => {
    expect(variablesOfMeasure(quotient(["a", "b"], ["b", "c"]))).toEqual(["a", "b", "c"]);
  });
});
