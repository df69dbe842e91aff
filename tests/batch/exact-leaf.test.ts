// What does an indicator earn where doubles could not tell? The same as its fact, and the same is wrong
// with it.

import { safeScore, type Rubric } from "@dti/score";
import { compile, type Columns } from "@dti/score/batch";
import {
  allOrNothing,
  awarded,
  bestOf,
  byPeriod,
  defineRubric,
  flag,
  indicator,
  levels,
  quotient,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type Rules,
  type Variable,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { readCount } from "../../src/batch/exact-leaf.js";
import { label, plain } from "./sample.js";

const count = (name: string): Variable => ({ label: label(name) });

const variables: Readonly<Record<string, Variable>> = {
  b: count("b"),
  a: { label: label("a"), partOf: "c" },
  c: { label: label("c"), partOf: "b" },
  d: count("d"),
  m1: { label: label("m1"), kind: "flag" },
  level: { label: label("level"), kind: ["A", "B"] },
};

const of = (
  formula: FormulaNode,
  notApplicable: Rules["notApplicable"] = "zero",
  own: Readonly<Record<string, Variable>> = variables,
): Rubric =>
  defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max: 20,
    rules: { notApplicable },
    children: [indicator("1", { name: label("1"), max: 20, variables: own, formula })],
  });

/** Text of more digits than a double has, so that doubles are asked for nothing. */
const long = (value: number): string => `${String(value)}.000000000000000000000`;

type Fact = Readonly<Record<string, unknown>>;

const usual = { a: 1, b: 4, c: 3, d: 7, m1: true, level: "B" };

/** What columns and facts say of one row: digits, or issues without their row. */
const both = (rubric: Rubric, fact: Fact): readonly unknown[] => {
  const columns = Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [`1.${name}`, [value]]),
  ) as Columns;
  const scores = compile(rubric, { year: 2026 }).run(columns, 1);
  const scored = safeScore(rubric, { "1": fact }, { year: 2026 });
  const together =
    scores.refused === 0
      ? (plain(scores)["total"] as readonly number[])[0]
      : scores.issues.map(({ code, path, details }) => ({ code, path: path.slice(1), details }));
  const alone = scored.ok
    ? Number(scored.result.printed.replace(".", ""))
    : scored.issues.map(({ code, path, details }) => ({ code, path, details }));
  return [together, alone];
};

const agree = (rubric: Rubric, fact: Fact): unknown => {
  const [together, alone] = both(rubric, fact);
  if (typeof alone === "number") expect(together).toBe(alone);
  else {
    const sorted = (issues: unknown) =>
      (issues as readonly unknown[]).map((one) => JSON.stringify(one)).sort();
    expect(sorted(together)).toEqual(sorted(alone));
  }
  return alone;
};

const exactly = (values: Readonly<Record<string, number>> = {}): Fact => {
  const { a, b, c, d, ...judged } = { ...usual, ...values };
  return { a: long(a), b: long(b), c: long(c), d: long(d), ...judged };
};

const rate = share("a", "b");
const some = quotient(["a", "d"], ["b", "d"], { name: "some" });

describe("every kind of formula", () => {
  const formulas: readonly (readonly [string, FormulaNode, number])[] = [
    ["ratio", ratio(rate), 500],
    ["thresholdToMax", thresholdToMax(rate, "75%"), 667],
    ["allOrNothing", allOrNothing(some, "8/11"), 2000],
    ["allOrNothing, strict", allOrNothing(some, "8/11", { strict: true }), 0],
    ["flag", flag("m1"), 2000],
    ["levels", levels("level", { A: "1", B: "1/3" }), 667],
    ["a level that no source decides", levels("level", { A: "1", B: null }), 0],
    [
      "steps",
      steps(some, [
        ["1/2", "1/7"],
        ["8/11", "1/3"],
        ["1", "1"],
      ]),
      667,
    ],
    ["relativeToBest", { kind: "relativeToBest", measure: some, best: "16/11" }, 1000],
    ["relativeToBest, of nothing", { kind: "relativeToBest", measure: some, best: "0" }, 0],
    ["relativeToBest, not settled", relativeToBest(some), 0],
    ["bestOf", bestOf(ratio(rate), ratio(some), awarded()), 1455],
    ["weightedParts", weightedParts(["1/3", ratio(rate)], ["2/3", flag("m1")]), 1500],
    ["byPeriod", byPeriod({ "2025-2026": ratio(rate), "2027-2030": flag("m1") }), 500],
    ["awarded", awarded(), 0],
  ];

  it.each(formulas)("earns what a fact does: %s", (_, formula, digits) => {
    const rubric = of(formula);
    expect(agree(rubric, exactly())).toBe(digits);
    expect(agree(rubric, usual)).toBe(digits);
  });
});

describe("what is wrong with a row", () => {
  const rubric = of(weightedParts(["1/2", ratio(rate)], ["1/2", thresholdToMax(some, "2")]));

  it.each([
    "",
    "abc",
    "-1",
    "1,5",
    "12%",
    "1/2",
    "1e31",
    `1${"0".repeat(64)}`,
    null,
    {},
    NaN,
    -2,
    2 ** 53,
    1e-31,
    true,
  ])("is said of a count: %o", (value) => {
    expect(agree(rubric, { ...usual, a: value })).not.toBeTypeOf("number");
    expect(agree(rubric, { ...usual, d: value })).not.toBeTypeOf("number");
  });

  it.each(["", "5", "0.5", "abc", "-5%", "101%", "3/2", "1/0", null, {}, true])(
    "is said of a measure: %o",
    (value) => {
      const fact = { rate: value, some: "50%", m1: true, level: "A" };
      expect(agree(rubric, fact)).not.toBeTypeOf("number");
    },
  );

  it.each(["5", "0.5", "101%", "3/2", "100.00000000000000000000%"])(
    "is not said of a quotient that is: %o",
    (value) => {
      const fact = { rate: "50%", some: value, m1: true, level: "A" };
      expect(agree(rubric, fact)).toBeTypeOf("number");
    },
  );

  it.each([1, 0, "true", null, {}])(
    "is said of a flag, also where nothing reads it: %o",
    (value) => {
      expect(agree(rubric, { ...usual, m1: value })).not.toBeTypeOf("number");
    },
  );

  it.each(["C", "", 0, null, true])(
    "is said of a level, also where nothing reads it: %o",
    (value) => {
      expect(agree(rubric, { ...usual, level: value })).not.toBeTypeOf("number");
    },
  );

  it("is said of parts above their wholes, through others as well, and of nothing besides", () => {
    expect(agree(rubric, { ...usual, a: 5, c: 4 })).toHaveLength(2);
    expect(agree(rubric, { ...usual, c: 5 })).toHaveLength(1);
    expect(agree(rubric, exactly({ a: 5, b: 0, c: 0 }))).toHaveLength(2);
  });

  it("is said of shares above 1, at the letter, or at the measure of a sum", () => {
    const own = { a: count("a"), b: count("b"), c: count("c") };
    const single = of(ratio(rate), "zero", own);
    expect(agree(single, { a: 5, b: 4, c: 1 })).toMatchObject([{ path: ["1", "a"] }]);
    const ofSums = of(ratio(share(["a", "c"], "b")), "zero", own);
    expect(agree(ofSums, { a: 3, b: 4, c: 2 })).toMatchObject([{ path: ["1", "rate"] }]);
    expect(agree(ofSums, { a: 0.1, b: 0.3, c: 0.2 })).toBe(2000);
  });

  it("is said of denominators of 0", () => {
    const own = { a: count("a"), b: count("b"), c: count("c") };
    expect(agree(of(ratio(rate), "zero", own), { a: 0, b: 0, c: 0 })).toHaveLength(1);
    const ofSums = of(ratio(quotient("a", ["b", "c"])), "zero", own);
    expect(agree(ofSums, { a: 1, b: 0, c: 0 })).toMatchObject([{ path: ["1", "rate"] }]);
  });

  it("is said of points above the maximum, and of those that are none", () => {
    for (const points of ["20.000000000000000000001", 20.5, "abc", "-1", "5%", null]) {
      expect(agree(rubric, { points })).toHaveLength(1);
    }
    for (const points of ["19.99499999999999999999", "20.000", 20n, "12.345", "1.2345e1"]) {
      expect(agree(rubric, { points })).toBeTypeOf("number");
    }
  });

  it("is said of points where there are none to earn", () => {
    const none = indicator("1", { name: label("1"), max: 0, variables: {}, formula: awarded() });
    const some = indicator("2", { name: label("2"), max: 1, variables: {}, formula: awarded() });
    const nothing = defineRubric({
      family: "test",
      version: "v1",
      revision: 1,
      years: [2025, 2030],
      max: 1,
      children: [none, some],
    });
    expect(agree(nothing, { points: "0.0000000000000000000000" })).toBe(0);
    expect(agree(nothing, { points: 0 })).toBe(0);
    expect(agree(nothing, { points: 0.01 })).toHaveLength(1);
  });

  it("is said of every letter at once", () => {
    const fact = { a: -1, b: "abc", c: null, d: NaN, m1: 1, level: 1 };
    expect(agree(rubric, fact)).toHaveLength(6);
  });

  it("is said of what is missing", () => {
    const others = Object.fromEntries(Object.entries(usual).filter(([name]) => name !== "a"));
    const columns = Object.fromEntries(
      Object.entries({ ...others, a: undefined }).map(([name, value]) => [`1.${name}`, [value]]),
    );
    const scores = compile(rubric, { year: 2026 }).run(columns, 1);
    const scored = safeScore(rubric, { "1": others }, { year: 2026 });
    if (scored.ok) throw new TypeError("accepted");
    expect(scores.issues.map(({ code, path, details }) => [code, path, details])).toEqual(
      scored.issues.map(({ code, path, details }) => [code, [0, ...path], details]),
    );
  });
});

describe("what is over nothing", () => {
  const empty = { ...usual, a: 0, b: 0, c: 0, d: 0 };

  it.each([0, 1] as const)("is worth what the measure says: %d", (whenEmpty) => {
    for (const measure of [share("a", "b", { whenEmpty }), quotient("d", "b", { whenEmpty })]) {
      expect(agree(of(ratio(measure)), empty)).toBe(whenEmpty * 2000);
      expect(agree(of(thresholdToMax(measure, "2/3")), exactly({ a: 0, b: 0, c: 0, d: 0 }))).toBe(
        whenEmpty * 2000,
      );
    }
    const measure = quotient("d", "b", { whenEmpty });
    expect(agree(of(ratio(measure)), { ...empty, d: 5 })).toBe(whenEmpty * 2000);
    expect(agree(of(ratio(share("d", "b", { whenEmpty }))), { ...empty, d: 5 })).toHaveLength(1);
  });

  it.each([
    ["zero", 0],
    ["full", 2000],
    ["excluded", 0],
  ] as const)("earns what does not apply, by the rule %s", (rule, digits) => {
    const measure = quotient("d", "b", { name: "first", whenEmpty: "not-applicable" });
    const parts = weightedParts(["1/2", ratio(measure)], ["1/2", ratio(share("a", "c"))]);
    const rubric = of(parts, rule, { ...variables, c: count("c") });
    expect(agree(rubric, { ...usual, b: 0, a: 1, c: 3 })).toBe(digits);
    // The other measures are looked at all the same.
    const own = { a: count("a"), b: count("b"), c: count("c"), d: count("d") };
    expect(agree(of(parts, rule, own), { a: 6, b: 0, c: 3, d: 1 })).toMatchObject([
      { code: "share_above_one" },
    ]);
  });
});

describe("readCount", () => {
  it("is exact, whatever the notation", () => {
    const none = (): never => {
      throw new TypeError("reported");
    };
    expect(readCount("12.50", [], none)).toEqual([25n, 2n]);
    expect(readCount(10n ** 30n, [], none)).toEqual([10n ** 30n, 1n]);
    expect(readCount(0.1, [], none)).toEqual([1n, 10n]);
  });
});
