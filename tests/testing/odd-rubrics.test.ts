// Are facts found for rubrics that nobody would write? Letters tied in circles, wholes that are numbers,
// figures that contradict each other; where no counts fit, rates or points are reported.

import { between, safeScore, type Rubric } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  weightedParts,
  type FormulaNode,
  type Variable,
} from "@dti/score/define";
import { factsOf, type FactsOptions } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { planFor } from "../../src/testing/unit-facts.js";
import { bound, flags, letters, level, ofOne, text } from "../rubric/sample.js";

type Given = Readonly<Record<string, unknown>>;

/** The facts of indicator "1", all of them accepted. */
const drawn = (rubric: Rubric, options: FactsOptions = {}, numRuns = 120): readonly Given[] => {
  const facts = fc.sample(factsOf(rubric, { missing: false, ...options }), { numRuns, seed: 5 });
  const { context } = options;
  return facts.flatMap((one) => {
    const scored = safeScore(rubric, one, { year: 2026, ...(context && { context }) });
    expect(scored.ok ? [] : scored.issues.map(({ message }) => message)).toEqual([]);
    const fact = (one as Readonly<Record<string, Given>>)["1"];
    return fact === undefined ? [] : [fact];
  });
};

/** How many facts give the names, and no others besides points. */
const giving = (facts: readonly Given[], ...names: readonly string[]): number =>
  facts.filter((fact) => names.every((name) => name in fact)).length;

const half = (first: FormulaNode, second: FormulaNode): FormulaNode =>
  weightedParts(["1/2", first], ["1/2", second]);

const partOf = (whole: string): Variable => ({ label: text("part"), partOf: whole });

const odd: readonly (readonly [string, FormulaNode, Readonly<Record<string, Variable>>])[] = [
  ["a number as the whole", ratio(share("a", 7)), letters("a")],
  ["a number as the part", ratio(share(7, "b")), letters("b")],
  ["a letter twice", ratio(share(["a", "a"], "b")), letters("a", "b")],
  ["a part that is in its whole", ratio(share("a", ["a", "b"])), letters("a", "b")],
  ["the same on both sides", ratio(quotient(["a", "b"], ["a", "b"])), letters("a", "b")],
  [
    "shares of each other",
    half(ratio(share("a", "b")), ratio(share("b", "a", { name: "other" }))),
    letters("a", "b"),
  ],
  ["parts of each other", ratio(quotient("a", "b")), { a: partOf("b"), b: partOf("a") }],
  [
    "a part of two wholes",
    half(ratio(share("a", "b")), ratio(share("a", "c", { name: "other" }))),
    letters("a", "b", "c"),
  ],
  ["a count", allOrNothing(amount("a"), "52"), letters("a")],
  [
    "many steps",
    steps(amount("a"), [
      ["1", "1/9"],
      ["3/2", "2/9"],
      ["99", "1"],
    ]),
    letters("a"),
  ],
  ["a quotient of a sum", ratio(quotient(["a", "b"], "c")), letters("a", "b", "c")],
  [
    "a chain of shares",
    half(ratio(share("a", "b")), ratio(share("b", "c", { name: "other" }))),
    letters("a", "b", "c"),
  ],
  [
    "a chain of quotients",
    half(ratio(quotient("a", "b")), ratio(quotient("b", "c", { name: "other" }))),
    letters("a", "b", "c"),
  ],
  ["a number that is never empty", ratio(quotient("a", 5, { whenEmpty: 0 })), letters("a")],
  [
    "a denominator that may be empty here and not there",
    half(ratio(share("a", "b")), ratio(share("c", "b", { name: "other", whenEmpty: 1 }))),
    letters("a", "b", "c"),
  ],
  ["an empty share that counts", ratio(share("a", "b", { whenEmpty: 1 })), letters("a", "b")],
  [
    "an empty quotient over a number",
    ratio(quotient("a", ["b", "c"], { whenEmpty: "not-applicable" })),
    letters("a", "b", "c"),
  ],
];

describe("letters are found for", () => {
  it.each(odd)("%s", (_, formula, variables) => {
    const names = Object.keys(variables);
    const facts = drawn(ofOne(formula, { variables }));
    expect(facts).toHaveLength(120);
    expect(giving(facts, ...names)).toBeGreaterThan(15);
  });
});

describe("where no counts fit", () => {
  // Twice a whole within the whole itself, which must not be 0.
  const impossible = ratio(share(["a", "b"], "a"));
  const variables = { a: partOf("b"), b: { label: text("b") } };

  it("rates and points are reported", () => {
    const facts = drawn(ofOne(impossible, { variables }));
    expect([facts.length, giving(facts, "a")]).toEqual([120, 0]);
    expect(giving(facts, "rate")).toBeGreaterThan(15);
    expect(giving(facts, "points")).toBeGreaterThan(10);
  });

  it("exact facts have their rates on every threshold, and beside it", () => {
    const formula = allOrNothing(share(["a", "b"], "a"), "1/3");
    const rates = drawn(ofOne(formula, { variables }), { exact: true }).map(({ rate }) => rate);
    for (const rate of ["0%", "1/3", "100%", "9997/30000"]) expect(rates).toContain(rate);
  });
});

describe("an indicator without a formula", () => {
  it("is reported in points, or in its letters", () => {
    expect(giving(drawn(ofOne(awarded(), { variables: {} })), "points")).toBeGreaterThan(60);
    const facts = drawn(ofOne(awarded()));
    expect(giving(facts, "a", "b")).toBeGreaterThan(15);
    expect(giving(facts, "points")).toBeGreaterThan(15);
  });

  it("has points between two printed digits, at 0 and at the maximum", () => {
    const facts = drawn(ofOne(awarded(), { variables: {} }), { exact: true });
    const points = facts.map((fact) => String(fact["points"] as number | string));
    expect(points).toEqual(expect.arrayContaining(["0", "20"]));
    expect(points.some((one) => /\.\d\d5$/.test(one))).toBe(true);
  });
});

describe("flags and levels", () => {
  it("are all reported, alone and beside rates", () => {
    const variables = { ...letters("a", "b"), ...flags("m1"), level: level("A", "B") };
    const judged = half(flag("m1"), levels("level", { A: 1, B: "1/2" }));
    const facts = drawn(ofOne(half(judged, ratio(share("a", "b"))), { variables }));
    const beside = facts.filter((fact) => "rate" in fact || "a" in fact);
    expect(giving(beside, "m1", "level")).toBe(beside.length);
    const levelsFound = new Set(beside.map((fact) => fact["level"]));
    expect([...levelsFound].sort()).toEqual(["A", "B"]);
    expect(giving(drawn(ofOne(flag("m1"), { variables: flags("m1") })), "m1")).toBeGreaterThan(15);
  });

  it("of what is missing are as simple as can be", () => {
    const variables = { ...flags("m1"), level: level("A", "B") };
    const rubric = ofOne(half(flag("m1"), levels("level", { A: 1, B: 0 })), { variables });
    const facts = fc.sample(factsOf(rubric), { numRuns: 100, seed: 1 });
    expect(facts.some((one) => Object.keys(one).length === 0)).toBe(true);
  });
});

describe("a plan", () => {
  it("leaves out what cannot be read: it has been refused before", () => {
    const rubric = ofOne(awarded());
    const { given, readings } = planFor(rubric, [2026], { context: 5, readings: { "9": "x" } });
    expect([given.size, readings.size]).toEqual([0, 0]);
  });
});

describe("general figures", () => {
  const general = { label: text("a general figure") };
  const context = { people: general, staff: general, name: { ...general, kind: "text" as const } };
  const ofBoth = (formula: FormulaNode): Rubric =>
    ofOne(formula, { variables: { a: bound("staff"), b: bound("people") } }, { context });

  it("do not contradict each other", () => {
    const facts = drawn(ofBoth(ratio(share("a", "b"))));
    expect(giving(facts, "a", "b")).toBeGreaterThan(15);
  });

  it("that no counts fit leave rates and points", () => {
    const formula = half(ratio(share(["a", "b"], "b")), ratio(share("b", "a", { name: "other" })));
    const facts = drawn(ofBoth(formula));
    expect([facts.length, giving(facts, "a")]).toEqual([120, 0]);
  });

  it("given as ranges leave all that is within them", () => {
    const options = { year: 2026, context: { people: between(100, 200), staff: 5, name: "X" } };
    const rubric = ofBoth(ratio(share("a", "b")));
    const facts = drawn(rubric, options);
    expect(giving(facts, "a") + giving(facts, "b")).toBe(0);
    expect(giving(facts, "rate")).toBeGreaterThan(15);
  });

  it("that make a denominator 0 leave no fact that is accepted, and none is given", () => {
    const options = { year: 2026, context: { people: 0, staff: 5 } };
    const given = drawn(ofBoth(ratio(quotient("a", "b"))), options);
    // Without evidence, or not applicable, nothing is divided.
    const allowed = ["rate", "unevidenced", "notApplicable"];
    expect(given.filter((fact) => !allowed.some((name) => name in fact))).toEqual([]);
    expect(given.length).toBeLessThan(120);
  });
});
