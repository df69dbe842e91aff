// How does a result write down the fact that it was given? As JSON does, so that it can be given again.

import { between, notApplicable, rounded, unevidenced } from "@dti/score";
import { awarded, flag, quotient, ratio, share, weightedParts } from "@dti/score/define";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";

import { bound, flags, leaf, letters, level, ofOne, rubricOf, text } from "../rubric/sample.js";
import { resultOf, type Options } from "./sample.js";

const shares = ofOne(ratio(share("a", "b")));
const quotients = ofOne(ratio(quotient("a", "b")));
const judged = ofOne(weightedParts(["1/2", flag("m1")], ["1/2", ratio(share("a", "b"))]), {
  variables: { ...letters("a", "b"), ...flags("m1"), l: level("A", "B") },
});

const kept = (rubric: typeof shares, fact: unknown, options: Options = {}): unknown =>
  resultOf(rubric, { "1": fact }, options).at("1").fact;

describe("a count is kept", () => {
  it.each([
    ["as a number", 412, 412],
    ["as a number with decimals", 0.1, 0.1],
    ["as a number that is written with an exponent", 1e-7, 1e-7],
    ["as text where it was text", "12.50", "12.50"],
    ["as text with an exponent", "1e3", "1e3"],
    ["as the text of a bigint", 2n ** 64n, "18446744073709551616"],
    ["as the digits of a Decimal", new Decimal("412.50"), "412.5"],
    ["without the exponent of a Decimal", new Decimal("1e-7"), "0.0000001"],
    ["as printed", rounded("81,5"), { rounded: "81,5" }],
    [
      "as printed, with its notation",
      rounded("1.234", { locale: "vi" }),
      { rounded: "1.234", locale: "vi" },
    ],
    ["without a notation that is none", { rounded: "5", locale: "fr" }, { rounded: "5" }],
    ["as a range", between(10, 20), { between: [10, 20] }],
    ["as a range of a bigint and text", between(10n, "12.5"), { between: ["10", "12.5"] }],
    [
      "as a range of Decimals",
      between(new Decimal(1), new Decimal("2.5")),
      { between: ["1", "2.5"] },
    ],
  ])("%s", (_, a, expected) => {
    expect(kept(quotients, { a, b: 1 })).toStrictEqual({ a: expected, b: 1 });
  });

  it.each([
    ["a number", -0, 0],
    ["an end of a range", between(-0, 5), { between: [0, 5] }],
    ["a Decimal", new Decimal("-0"), "0"],
  ])("without the sign of a negative zero, which JSON cannot write: %s", (_, a, expected) => {
    const fact = kept(quotients, { a, b: 1 });
    expect(fact).toStrictEqual({ a: expected, b: 1 });
    expect(JSON.parse(JSON.stringify(fact))).toStrictEqual(fact);
  });

  it("as reported, where its whole narrows it", () => {
    const fact = { a: between(50, 150), b: 100 };
    expect(kept(shares, fact)).toStrictEqual({ a: { between: [50, 150] }, b: 100 });
  });
});

describe("a rate is kept", () => {
  it.each([
    ["as a percentage", "81.94%", "81.94%"],
    ["as a fraction", "3/4", "3/4"],
    ["as printed", rounded("81,94%"), { rounded: "81,94%" }],
    [
      "as a range, uncut where it goes above all",
      between("90%", "11/10"),
      { between: ["90%", "11/10"] },
    ],
  ])("%s", (_, rate, expected) => {
    expect(kept(shares, { rate })).toStrictEqual({ rate: expected });
  });

  it("as decimal text where it is a quotient", () => {
    expect(kept(quotients, { rate: "1.5" })).toStrictEqual({ rate: "1.5" });
  });
});

describe("points are kept", () => {
  const undecided = ofOne(awarded(), { variables: {} });

  it.each([
    ["as a number", 7.5, 7.5],
    ["as printed, uncut where half a unit goes above the maximum", rounded("20,0"), undefined],
    ["as the digits of a Decimal", new Decimal("7.5"), "7.5"],
  ])("%s", (_, points, expected) => {
    expect(kept(undecided, { points })).toStrictEqual({ points: expected ?? points });
  });

  it("beside the letters that they are a check on", () => {
    const fact = { a: 1, b: 2, rate: "50%", points: "10" };
    expect(kept(shares, fact)).toStrictEqual(fact);
  });
});

describe("judgements are kept", () => {
  it("as they are, beside figures", () => {
    const fact = { a: 1, b: 2, m1: false, l: "B" };
    expect(kept(judged, fact)).toStrictEqual(fact);
  });
});

describe("a fact is kept", () => {
  it("where it has no evidence, with the reason", () => {
    expect(kept(shares, unevidenced({ a: 1n, b: rounded("2") }, "none"))).toStrictEqual({
      unevidenced: { a: "1", b: { rounded: "2" } },
      reason: "none",
    });
  });

  it.each([
    ["nothing is known", unevidenced(null, "none")],
    ["only the reason is given", { reason: "none" }],
    ["the figures are undefined", { unevidenced: undefined, reason: "none" }],
  ])("where it has no evidence and %s", (_, fact) => {
    expect(kept(shares, fact)).toStrictEqual({ unevidenced: null, reason: "none" });
  });

  it("where it does not apply", () => {
    expect(kept(shares, notApplicable("no ports"))).toStrictEqual({ notApplicable: "no ports" });
  });

  it("where its measure turns out not to apply, as the letters say it", () => {
    const empty = ofOne(ratio(share("a", "b", { whenEmpty: "not-applicable" })));
    expect(kept(empty, { a: 0, b: 0 })).toStrictEqual({ a: 0, b: 0 });
  });

  it("without its notes, which have fields of their own", () => {
    const notes = { evidence: [{ title: "Plan" }], note: "as of June", source: "report 7" };
    const { fact, evidence, note, source } = resultOf(shares, {
      "1": { a: 1, b: 2, ...notes },
    }).at("1");
    expect([fact, { evidence, note, source }]).toStrictEqual([{ a: 1, b: 2 }, notes]);
  });

  it("without the general figures that stand for its letters", () => {
    const general = rubricOf(
      [leaf("1", ratio(share("a", "b")), { variables: { ...letters("a"), b: bound("people") } })],
      { context: { people: { label: text("people") } } },
    );
    expect(kept(general, { a: 1 }, { context: { people: 2 } })).toStrictEqual({ a: 1 });
  });

  it("as empty where general figures are all its letters", () => {
    const general = rubricOf(
      [leaf("1", ratio(share("a", 100)), { variables: { a: bound("people") } })],
      { context: { people: { label: text("people") } } },
    );
    expect(kept(general, {}, { context: { people: 2 } })).toStrictEqual({});
  });

  it("frozen, and apart from what was given", () => {
    const given = { a: { between: [1, 2] }, b: 4 };
    const fact = kept(shares, given) as typeof given;
    given.a.between[0] = 0;
    expect([fact.a.between, Object.isFrozen(fact.a.between)]).toEqual([[1, 2], true]);
  });
});

describe("no fact is kept", () => {
  it("where there is none", () => {
    expect("fact" in resultOf(shares, {}).at("1")).toBe(false);
  });

  it("of groups and of the total", () => {
    expect("fact" in resultOf(shares, { "1": { a: 1, b: 2 } })).toBe(false);
  });
});
