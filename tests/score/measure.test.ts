// What is a measure whose letters are ranges, or whose denominator may be zero?

import { between, rounded } from "@dti/score";
import { amount, quotient, ratio, share, thresholdToMax } from "@dti/score/define";
import type { MeasureNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { letters, ofOne, text } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWithOne } from "./sample.js";

const all = letters("a", "b", "c", "d", "e", "f");

/** One point for each unit of the measure, up to a thousand. */
const of = (measure: MeasureNode, names: readonly string[]) =>
  ofOne(thresholdToMax(measure, 1000), {
    max: 1000,
    variables: Object.fromEntries(names.map((name) => [name, all[name]!])),
  });
const shareOf = (measure: MeasureNode, ...names: readonly string[]) =>
  ofOne(ratio(measure), {
    max: 1,
    variables: Object.fromEntries(names.map((name) => [name, all[name]!])),
  });

describe("a measure of exact letters", () => {
  it.each([
    ["a share", share("a", "b"), { a: 1, b: 3 }, "1/3"],
    ["a share of sums", share(["a", "b"], ["c", "d"]), { a: 1, b: 2, c: 4, d: 3 }, "3/7"],
    ["a share of a constant", share("a", 20), { a: 7 }, "7/20"],
    ["a quotient above 1", quotient("a", "b"), { a: 7, b: 2 }, "7/2"],
    ["a quotient over a constant", quotient("a", 7), { a: 12 }, "12/7"],
    ["a constant over a count", quotient(7, "a"), { a: 2 }, "7/2"],
    ["a quotient with a letter on both sides", quotient("a", ["a", "b"]), { a: 1, b: 3 }, "1/4"],
    ["an amount", amount("a"), { a: "12.5" }, "25/2"],
    ["nothing of something", share("a", "b"), { a: 0, b: 3 }, "0"],
    ["large counts", share("a", "b"), { a: 10n ** 40n, b: 3n * 10n ** 40n }, "1/3"],
  ])("is exact: %s", (_, measure, fact, expected) => {
    expect(earnedBy(of(measure, Object.keys(fact)), fact)).toBe(expected);
  });
});

describe("a measure of ranges", () => {
  it.each([
    ["a quotient", quotient("a", "b"), { a: between(1, 2), b: between(4, 5) }, "1/4 in 1/5 to 1/2"],
    ["an amount", amount("a"), { a: rounded("12,5") }, "25/2 in 249/20 to 251/20"],
    [
      "sums",
      quotient(["a", "b"], ["c", "d"]),
      { a: between(1, 2), b: 1, c: between(2, 3), d: 2 },
      "1/2 in 2/5 to 3/4",
    ],
    [
      "a letter on both sides",
      quotient("a", ["a", "b"]),
      { a: between(1, 3), b: 1 },
      "1/2 in 1/2 to 3/4",
    ],
    [
      "letters on both sides, each with its own range",
      quotient("a", ["a", "b"]),
      { a: between(1, 3), b: between(1, 2) },
      "1/2 in 1/3 to 3/4",
    ],
    ["a letter over itself", quotient("a", "a"), { a: between(1, 3) }, "1"],
  ])("has the smallest interval: %s", (_, measure, fact, expected) => {
    expect(earnedBy(of(measure, Object.keys(fact)), fact)).toBe(expected);
  });

  it("keeps parts within their wholes at every corner", () => {
    // b of a, and a alone below: the quotient b/a cannot exceed 1, whatever the ends say.
    const rubric = ofOne(thresholdToMax(quotient(["b", "c"], "a"), 1000), {
      max: 1000,
      variables: { ...letters("a", "c"), b: { label: text("b"), partOf: "a" } },
    });
    const fact = { a: between(10, 20), b: between(5, 15), c: 0 };
    expect(earnedBy(rubric, fact)).toBe("1/2 in 1/4 to 1");
  });

  it("cuts a share of sums to 1", () => {
    const rubric = shareOf(share(["a", "b"], "c"), "a", "b", "c");
    expect(earnedBy(rubric, { a: between(1, 8), b: 4, c: 10 })).toBe("1/2 in 1/2 to 1");
  });

  it("uses the largest share where its point would exceed it", () => {
    const rubric = shareOf(share(["a", "b"], "c"), "a", "b", "c");
    expect(earnedBy(rubric, { a: rounded("10"), b: 0, c: 10 })).toBe("1 in 19/20 to 1");
  });

  it("falls back to an enclosure beyond four dependent ranges", () => {
    const sum = ["a", "b", "c", "d", "e"];
    const rubric = of(quotient(sum, [...sum, "f"]), [...sum, "f"]);
    const ranges = Object.fromEntries(sum.map((name) => [name, between(1, 2)]));
    // Exactly 5/6 to 10/11; each side on its own gives 5/11 to 10/6.
    expect(earnedBy(rubric, { ...ranges, f: 1 })).toBe("5/6 in 5/11 to 5/3");
  });

  it("has the smallest interval with four dependent ranges", () => {
    const sum = ["a", "b", "c", "d"];
    const rubric = of(quotient(sum, [...sum, "f"]), [...sum, "f"]);
    const ranges = Object.fromEntries(sum.map((name) => [name, between(1, 2)]));
    expect(earnedBy(rubric, { ...ranges, f: 1 })).toBe("4/5 in 4/5 to 8/9");
  });
});

describe("a zero denominator", () => {
  const plain = of(quotient("a", "b"), ["a", "b"]);

  it.each([
    ["nothing of nothing", { a: 0, b: 0 }],
    ["something of nothing", { a: 5, b: 0 }],
    ["what may be nothing", { a: 5, b: between(0, 10) }],
    ["what is rounded to nothing", { a: 5, b: rounded("0") }],
  ])("is an error unless the measure says what it then is: %s", (_, fact) => {
    expect(issuesOf(plain, { "1": fact })).toMatchObject([
      { code: "zero_denominator", path: ["1", "b"], details: { name: "rate" } },
    ]);
  });

  it("of a sum is told at the measure", () => {
    const sums = of(quotient("a", ["b", "c"]), ["a", "b", "c"]);
    expect(problemsWithOne(sums, { a: 0, b: 0, c: 0 })).toEqual(["zero_denominator at 1.rate"]);
  });

  it("is none in a sum where one count is zero", () => {
    const sums = of(quotient("a", ["b", "c"]), ["a", "b", "c"]);
    expect(earnedBy(sums, { a: 1, b: 0, c: 4 })).toBe("1/4");
  });

  it("is none once a part shows that the whole is not empty", () => {
    expect(earnedBy(shareOf(share("a", "b"), "a", "b"), { a: 5, b: between(0, 10) })).toBe(
      "1 in 1/2 to 1",
    );
  });

  it("of a share leaves no room for a part", () => {
    const rubric = shareOf(share("a", "b", { whenEmpty: 0 }), "a", "b");
    expect(problemsWithOne(rubric, { a: 5, b: 0 })).toEqual(["share_above_one at 1.a"]);
  });
});

describe("an empty measure", () => {
  const empty = { a: 0, b: 0 };

  it.each([
    [0, "0"],
    [1, "1"],
  ] as const)("is %i where the rubric says so", (whenEmpty, expected) => {
    const rubric = shareOf(share("a", "b", { whenEmpty }), "a", "b");
    expect(earnedBy(rubric, empty)).toBe(expected);
  });

  it.each([
    [0, "0 in 0 to 0"],
    [1, "1 in 0 to 1"],
  ] as const)("may be %i where the denominator may be zero", (whenEmpty, expected) => {
    const rubric = shareOf(share("a", "b", { whenEmpty }), "a", "b");
    const earned = earnedBy(rubric, { a: 0, b: between(0, 10) });
    expect(earned).toBe(expected.startsWith("0 in") ? "0" : expected);
  });

  it("does not keep a quotient with a vanishing denominator within any bound", () => {
    const rubric = of(quotient("a", "b", { whenEmpty: 0 }), ["a", "b"]);
    expect(earnedBy(rubric, { a: between(2, 3), b: between(0, 10) })).toBe("0 in 0 to 1000");
  });

  it("of a quotient is what the rubric says even where something is counted", () => {
    const rubric = of(quotient("a", "b", { whenEmpty: 1 }), ["a", "b"]);
    expect(earnedBy(rubric, { a: 5, b: 0 })).toBe("1");
  });
});
