// Does a result depend on the order in which things were given? Everything in it stands in that of
// the rubric.

import { rounded, unevidenced } from "@dti/score";
import { quotient, ratio, share, weightedParts, flag } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, flags, leaf, letters, ofOne, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "./sample.js";

const rate = share("a", "b");
const parts = weightedParts(["1/2", ratio(rate)], ["1/4", flag("m1")], ["1/4", flag("m2")]);
const rubric = ofOne(parts, { variables: { ...letters("a", "b"), ...flags("m1", "m2") } });

const reversed = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([name, field]) => [name, reversed(field)] as const)
          .reverse(),
      )
    : value;

const fact = {
  m1: true,
  m2: false,
  a: 1,
  b: 3,
  rate: rounded("33,3%"),
  points: rounded("8,33"),
  evidence: [{ title: "Plan", number: "12", date: "2026-01-02", url: "https://example.org" }],
  note: "n",
  source: { document: "d", wording: "w", lines: [1, 2] },
};

describe("what a fact says", () => {
  it("stands in the rubric's order: judgements, letters, measures, points", () => {
    const node = resultOf(rubric, { "1": reversed(fact) }).at("1");
    expect(Object.keys(node.fact ?? {})).toEqual(["m1", "m2", "a", "b", "rate", "points"]);
    expect(Object.keys(node.basis?.inputs ?? {})).toEqual(["m1", "m2", "a", "b", "rate"]);
  });

  it.each([
    ["given", fact],
    ["unproven", { ...unevidenced({ ...fact, evidence: undefined }, "none"), note: "m" }],
  ])("makes the same result in any order: %s", (_, one) => {
    const [first, second] = [one, reversed(one)].map((given) => resultOf(rubric, { "1": given }));
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it("has its source and evidence in one order, too", () => {
    const evidence = fact.evidence.map((one) => reversed(one));
    const [first, second] = [fact, { ...fact, evidence, source: reversed(fact.source) }].map(
      (given) => resultOf(rubric, { "1": given }),
    );
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});

describe("what is given once", () => {
  const marks = [doubt("m", { other: ratio(quotient("b", "a", { name: "i" })) })];
  const figure = { label: text("figure") };
  const several = rubricOf([leaf("1", ratio(rate), { marks }), leaf("2", ratio(rate), { marks })], {
    context: { households: figure, people: figure },
  });

  it("stands in the rubric's order: general figures and readings", () => {
    const options = {
      context: { people: 1, households: 2 },
      readings: { "2": "other", "1": "other" },
    };
    const facts = { "2": { b: 2, a: 1 }, "1": { b: 2, a: 1 } };
    const result = resultOf(several, facts, options);
    expect([Object.keys(result.context), Object.keys(result.readings)]).toEqual([
      ["households", "people"],
      ["1", "2"],
    ]);
    expect(JSON.stringify(resultOf(several, facts, reversed(options) as object))).toBe(
      JSON.stringify(result),
    );
  });
});
