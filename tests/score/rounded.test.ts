// What is known of a figure that was printed, and of one between two ends?

import { between, rounded } from "@dti/score";
import {
  allOrNothing,
  amount,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { letters, ofOne } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWithOne } from "./sample.js";

// One point is one per cent of a share, one thing counted, or a hundredth of a quotient.
const shares = ofOne(ratio(share("a", "b")), { max: 100 });
const quotients = ofOne(thresholdToMax(quotient("a", "b"), 10), { max: 1000 });
const counts = ofOne(thresholdToMax(amount("a"), 10_000), {
  max: 10_000,
  variables: letters("a"),
});
const cliff = ofOne(allOrNothing(share("a", "b"), "100%"), { max: 100 });

const whyNot = (rubric: typeof shares, fact: object): unknown =>
  issuesOf(rubric, { "1": fact }).map(({ code, details }) => [
    code,
    "why" in details && details.why,
  ]);

describe("a rounded share", () => {
  it.each([
    ["81,94%", "4097/50 in 16387/200 to 16389/200"],
    ["81.94%", "4097/50 in 16387/200 to 16389/200"],
    ["81,94 %", "4097/50 in 16387/200 to 16389/200"],
    ["82%", "82 in 163/2 to 165/2"],
    ["82,0%", "82 in 1639/20 to 1641/20"],
    ["0%", "0 in 0 to 1/2"],
    ["0,3%", "3/10 in 1/4 to 7/20"],
    ["100%", "100 in 199/2 to 100"],
    ["100,00%", "100 in 19999/200 to 100"],
  ])("of %s is known to half a unit of its last digit, within 0 to 1", (text, expected) => {
    expect(earnedBy(shares, { rate: rounded(text) })).toBe(expected);
  });

  it("leaves a cliff at 100 % open", () => {
    expect(earnedBy(cliff, { rate: rounded("100%") })).toBe("100 in 0 to 100");
  });

  it("leaves no cliff open that it is far from", () => {
    expect(earnedBy(cliff, { rate: rounded("99%") })).toBe("0");
  });

  it("is above one when even its low end is", () => {
    expect(problemsWithOne(shares, { rate: rounded("101%") })).toEqual([
      "share_above_one at 1.rate",
    ]);
  });

  it("is a percentage: a bare number is refused", () => {
    expect(whyNot(shares, { rate: rounded("0,82") })).toEqual([["bad_figure", "bare number"]]);
  });
});

describe("a plain share", () => {
  it("of 100 % is known exactly", () => {
    expect(earnedBy(cliff, { rate: "100%" })).toBe("100");
  });

  it.each([
    ["81.94%", "4097/50"],
    ["3/4", "75"],
    ["0%", "0"],
    ["1/1", "100"],
    ["1e1%", "10"],
  ])("may be written %j", (rate, expected) => {
    expect(earnedBy(shares, { rate })).toBe(expected);
  });

  it.each([
    ["a number", 98.87, "bare number"],
    ["a number below 1", 0.5, "bare number"],
    ["a bigint", 1n, "bare number"],
    ["decimal text", "98.87", "bare number"],
    ["1", "1", "bare number"],
    ["a decimal comma", "81,94%", "unreadable"],
    ["a space before the percent sign", "12 %", "unreadable"],
    ["a fraction over zero", "1/0", "unreadable"],
    ["a negative fraction", "-1/4", "unreadable"],
    ["a word", "half", "unreadable"],
    ["nothing in a text", "", "unreadable"],
    ["null", null, "unreadable"],
    ["yes", true, "unreadable"],
    ["an object", {}, "unreadable"],
    ["a list", ["80%"], "unreadable"],
    ["a vulgar fraction", "½", "unreadable"],
    ["full-width digits", "８０%", "unreadable"],
  ])("is not %s", (_, rate, why) => {
    expect(whyNot(shares, { rate })).toEqual([["bad_figure", why]]);
  });

  it("is never negative", () => {
    expect(problemsWithOne(shares, { rate: "-5%" })).toEqual(["negative at 1.rate"]);
  });

  it.each(["100.01%", "3/2", "9887%"])("is never above 1, as %s is", (rate) => {
    expect(problemsWithOne(shares, { rate })).toEqual(["share_above_one at 1.rate"]);
  });
});

describe("a rounded quotient", () => {
  it.each([
    ["84,4%", "422/5 in 1687/20 to 1689/20"],
    ["0,844", "422/5 in 1687/20 to 1689/20"],
    ["0.844", "422/5 in 1687/20 to 1689/20"],
    ["1,5", "150 in 145 to 155"],
    ["150%", "150 in 299/2 to 301/2"],
  ])("of %s may exceed 1 and need not be a percentage", (text, expected) => {
    expect(earnedBy(quotients, { rate: rounded(text) })).toBe(expected);
  });

  it("that is ambiguous is refused", () => {
    expect(whyNot(quotients, { rate: rounded("1,234") })).toEqual([["bad_figure", "ambiguous"]]);
  });
});

describe("a plain quotient", () => {
  it.each([
    ["84.4%", "422/5"],
    ["0.844", "422/5"],
    ["3/2", "150"],
    ["2", "200"],
  ])("may be written %j", (rate, expected) => {
    expect(earnedBy(quotients, { rate })).toBe(expected);
  });

  it.each([
    ["a number", 1.5, "bare number"],
    ["a bigint", 2n, "bare number"],
    ["a decimal comma", "1,5", "unreadable"],
    ["NaN", NaN, "unreadable"],
  ])("is not %s", (_, rate, why) => {
    expect(whyNot(quotients, { rate })).toEqual([["bad_figure", why]]);
  });

  it("is never negative", () => {
    expect(problemsWithOne(quotients, { rate: "-0.5" })).toEqual(["negative at 1.rate"]);
  });
});

describe("a rounded count", () => {
  it.each([
    ["412", "412 in 823/2 to 825/2"],
    ["412,0", "412 in 8239/20 to 8241/20"],
    ["1.234,5", "2469/2 in 24689/20 to 24691/20"],
    ["1,234.5", "2469/2 in 24689/20 to 24691/20"],
    ["0.125", "1/8 in 249/2000 to 251/2000"],
    ["0", "0 in 0 to 1/2"],
  ])("of %s is known to half a unit of its last digit", (text, expected) => {
    expect(earnedBy(counts, { a: rounded(text) })).toBe(expected);
  });

  it("that is ambiguous is refused", () => {
    expect(issuesOf(counts, { "1": { a: rounded("1.234") } })).toMatchObject([
      {
        code: "bad_figure",
        path: ["1", "a"],
        details: { value: '"1.234"', why: "ambiguous" },
      },
    ]);
  });

  it.each([
    ["vi", "1234 in 2467/2 to 2469/2"],
    ["en", "617/500 in 2467/2000 to 2469/2000"],
  ] as const)("that is ambiguous is read where %s is named", (locale, expected) => {
    expect(earnedBy(counts, { a: rounded("1.234", { locale }) })).toBe(expected);
  });

  it("that is ambiguous is refused where the locale is neither", () => {
    expect(whyNot(counts, { a: { rounded: "1.234", locale: "fr" } })).toEqual([
      ["bad_figure", "ambiguous"],
    ]);
  });

  it("is no percentage", () => {
    expect(whyNot(counts, { a: rounded("82%") })).toEqual([["bad_figure", "percent"]]);
  });

  it.each([412, null, ["412"], { rounded: "412" }])("is text, not %j", (figure) => {
    expect(whyNot(counts, { a: { rounded: figure } })).toEqual([["bad_figure", "unreadable"]]);
  });

  it("survives JSON", () => {
    const figure: unknown = JSON.parse(JSON.stringify(rounded("412")));
    expect(earnedBy(counts, { a: figure })).toBe("412 in 823/2 to 825/2");
  });
});

describe("between", () => {
  it("uses its low end for the points", () => {
    expect(earnedBy(counts, { a: between(10, 20) })).toBe("10 in 10 to 20");
  });

  it("may hold one number only", () => {
    expect(earnedBy(counts, { a: between("7.5", 7.5) })).toBe("15/2");
  });

  it("takes bigints and text", () => {
    expect(earnedBy(counts, { a: between(10n, "12.5") })).toBe("10 in 10 to 25/2");
  });

  it("takes the ends of a share as shares are written", () => {
    expect(earnedBy(shares, { rate: between("1/2", "75%") })).toBe("50 in 50 to 75");
  });

  it("takes the ends of a quotient as quotients are written", () => {
    expect(earnedBy(quotients, { rate: between("0.5", "75%") })).toBe("50 in 50 to 75");
  });

  it("crosses steps", () => {
    const table = steps(share("a", "b"), [
      ["50%", "1/4"],
      ["80%", 1],
    ]);
    expect(earnedBy(ofOne(table), { rate: between("60%", "80%") })).toBe("5 in 5 to 20");
  });

  it("is refused when it is reversed", () => {
    expect(whyNot(counts, { a: between(20, 10) })).toEqual([["bad_figure", "reversed"]]);
  });

  it("cuts a share to 1", () => {
    expect(earnedBy(shares, { rate: between("90%", "110%") })).toBe("90 in 90 to 100");
  });

  it("is above one as a share when its low end is", () => {
    expect(problemsWithOne(shares, { rate: between("110%", "120%") })).toEqual([
      "share_above_one at 1.rate",
    ]);
  });

  it.each([
    ["a low end that is no number", { between: ["x", 5] }, ["not_a_number at 1.a"]],
    ["a high end that is no number", { between: [5, "x"] }, ["not_a_number at 1.a"]],
    ["a low end that is a percentage", { between: ["5%", 5] }, ["bad_figure at 1.a"]],
    ["one end", { between: [5] }, ["bad_figure at 1.a"]],
    ["three ends", { between: [1, 2, 3] }, ["bad_figure at 1.a"]],
    ["no list", { between: 5 }, ["bad_figure at 1.a"]],
    ["ranges as ends", { between: [{ between: [1, 2] }, 3] }, ["not_a_number at 1.a"]],
    ["an infinite end", { between: [0, Infinity] }, ["not_a_number at 1.a"]],
  ])("is refused with %s", (_, a, expected) => {
    expect(problemsWithOne(counts, { a })).toEqual(expected);
  });

  it("is refused with a bare number as an end of a share", () => {
    expect(whyNot(shares, { rate: { between: [0.5, "75%"] } })).toEqual([
      ["bad_figure", "bare number"],
    ]);
  });
});
