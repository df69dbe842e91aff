// What do general figures do? Given once, they stand for every letter that is bound to them.

import { between, rounded, unevidenced } from "@dti/score";
import { flag, quotient, ratio, share, weightedParts } from "@dti/score/define";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";

import { bound, doubt, flags, leaf, letters, rubricOf, text } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWith, resultOf } from "./sample.js";

const variables = { ...letters("a"), b: bound("population") };
const general = {
  population: { label: text("population"), unit: "people" },
  address: { label: text("address"), kind: "text" as const },
};
const rubric = rubricOf(
  [
    leaf("1", ratio(share("a", "b")), { variables }),
    leaf("2", ratio(share("a", "b")), { variables }),
  ],
  { context: general },
);

describe("a general figure", () => {
  it("is given once for all indicators that read it", () => {
    const facts = { "1": { a: 25 }, "2": { a: 50 } };
    expect(resultOf(rubric, facts, { context: { population: 100 } }).exact).toBe("15");
  });

  it("may be left out where the letter is given locally", () => {
    expect(earnedBy(rubric, { a: 25, b: 100 })).toBe("5");
  });

  it("is missing where neither is given", () => {
    expect(problemsWith(rubric, { "1": { a: 25 } })).toEqual(["missing_variable at 1.b"]);
  });

  it("may be undefined, which is absent", () => {
    expect(
      problemsWith(rubric, { "1": { a: 25 } }, { context: { population: undefined } }),
    ).toEqual(["missing_variable at 1.b"]);
  });

  it("may be a range", () => {
    const context = { population: between(100, 125) };
    expect(earnedBy(rubric, { a: 25 }, { context })).toBe("5 in 4 to 5");
  });

  it("may be rounded", () => {
    const context = { population: rounded("1.000", { locale: "vi" }) };
    expect(earnedBy(rubric, { a: 500 }, { context })).toBe("10 in 20000/2001 to 20000/1999");
  });

  it("is not read by a fact that reports its measure", () => {
    const context = { population: 100 };
    expect(earnedBy(rubric, { rate: "50%" }, { context })).toBe("10");
  });

  it("is read beside a measure that is given as a check", () => {
    const facts = { "1": { a: 25, rate: "30%" } };
    expect(problemsWith(rubric, facts, { context: { population: 100 } })).toEqual([
      "facts_disagree at 1.rate",
    ]);
  });

  it("is not read by a fact that reports its points", () => {
    expect(earnedBy(rubric, { points: 7 }, { context: { population: 100 } })).toBe("7");
  });

  it("makes no fact of its own: an indicator without one is missing", () => {
    const result = resultOf(rubric, {}, { context: { population: 100 } });
    expect(result.missing).toEqual(["1", "2"]);
  });

  const density = rubricOf(
    [
      leaf("1", ratio(quotient("a", "b")), {
        variables: { a: bound("households"), b: bound("population") },
        marks: [doubt("m", { inverse: ratio(quotient("b", "a", { name: "inverse" })) })],
      }),
    ],
    { context: { households: general.population, population: general.population } },
  );

  it("may make up all letters of a fact", () => {
    expect(earnedBy(density, {}, { context: { households: 25, population: 100 } })).toBe("5");
  });

  it("does not check a fact that reports only its measure", () => {
    const context = { households: 25, population: 100 };
    expect(earnedBy(density, { rate: "50%" }, { context })).toBe("10");
  });

  it("stands beside flags", () => {
    const formula = weightedParts(["1/2", flag("m1")], ["1/2", ratio(share("a", "b"))]);
    const both = rubricOf([leaf("1", formula, { variables: { ...variables, ...flags("m1") } })], {
      context: general,
    });
    expect(earnedBy(both, { m1: true, a: 25 }, { context: { population: 100 } })).toBe("25/2");
  });
});

describe("a local value besides", () => {
  it("may agree", () => {
    expect(earnedBy(rubric, { a: 25, b: 100 }, { context: { population: 100 } })).toBe("5");
  });

  it("must agree", () => {
    const facts = { "1": { a: 25, b: 90 } };
    expect(issuesOf(rubric, facts, { context: { population: 100 } })).toMatchObject([
      {
        code: "facts_disagree",
        path: ["1", "b"],
        details: { given: "90", computed: "100" },
      },
    ]);
  });

  it("must lie in the general range", () => {
    const facts = { "1": { a: 25, b: 90 } };
    expect(issuesOf(rubric, facts, { context: { population: between(100, 120) } })).toMatchObject([
      { code: "facts_disagree", details: { given: "90", computed: "100 … 120" } },
    ]);
  });

  it("must agree inside an unevidenced fact as well", () => {
    const facts = { "1": unevidenced({ a: 25, b: 90 }, "none") };
    expect(problemsWith(rubric, facts, { context: { population: 100 } })).toEqual([
      "facts_disagree at 1.b",
    ]);
  });

  it("that is exact settles a general range, for every indicator", () => {
    const facts = { "1": { a: 25, b: 125 }, "2": { a: 25 } };
    const result = resultOf(rubric, facts, { context: { population: between(100, 200) } });
    expect([result.exact, result.range.exact]).toEqual(["8", { low: "8", high: "8" }]);
  });

  it("that is a range narrows the general one, for every indicator", () => {
    const facts = { "1": { a: 25, b: between(50, 125) }, "2": { a: 25 } };
    const result = resultOf(rubric, facts, { context: { population: between(100, 200) } });
    expect(result.at("2").range.exact).toEqual({ low: "4", high: "5" });
  });

  it("that is a range leaves an exact general figure as it is", () => {
    const facts = { "1": { a: 25, b: between(50, 125) } };
    const result = resultOf(rubric, facts, { context: { population: 100 } });
    expect(result.at("1").range.exact).toEqual({ low: "5", high: "5" });
  });

  it("must leave room for the next one: together they are one unknown", () => {
    const facts = { "1": { a: 25, b: between(100, 140) }, "2": { a: 25, b: between(160, 200) } };
    expect(problemsWith(rubric, facts, { context: { population: between(100, 200) } })).toEqual([
      "facts_disagree at 2.b",
    ]);
  });
});

describe("the general information", () => {
  it("has no names that the rubric does not declare", () => {
    expect(issuesOf(rubric, {}, { context: { moons: 1 } })).toMatchObject([
      {
        code: "unknown_variable",
        path: ["context", "moons"],
        details: { name: "moons", known: ["population", "address"] },
      },
    ]);
  });

  it("has no names that every object answers to", () => {
    const context: unknown = JSON.parse('{ "__proto__": 1, "constructor": 2 }');
    expect(problemsWith(rubric, {}, { context })).toEqual([
      "unknown_variable at context.__proto__",
      "unknown_variable at context.constructor",
    ]);
  });

  it("takes text for what is text", () => {
    expect(problemsWith(rubric, {}, { context: { address: "1 Trần Hưng Đạo" } })).toEqual([]);
  });

  it.each([5, null, {}, ["a"]])("takes text for what is text, not %j", (address) => {
    expect(problemsWith(rubric, {}, { context: { address } })).toEqual([
      "not_text at context.address",
    ]);
  });

  it.each([
    [-1, "negative"],
    ["12%", "bad_figure"],
    ["many", "not_a_number"],
    [null, "not_a_number"],
    [2 ** 53, "not_a_number"],
  ])("takes counts for numbers, not %j", (population, code) => {
    expect(problemsWith(rubric, {}, { context: { population } })).toEqual([
      `${code} at context.population`,
    ]);
  });

  it("with a wrong figure makes no second issue of the letters bound to it", () => {
    const issues = problemsWith(rubric, { "1": { a: 25 } }, { context: { population: "many" } });
    expect(issues).toEqual(["not_a_number at context.population"]);
  });

  it.each([null, 5, "population", [100]])("is an object, not %j", (context) => {
    expect(problemsWith(rubric, {}, { context })).toEqual(["not_facts at context"]);
  });

  it("may be left out", () => {
    expect(problemsWith(rubric, {}, { context: undefined })).toEqual([]);
  });
});

describe("the general information of a result", () => {
  const contextOf = (context?: object): unknown => resultOf(rubric, {}, { context }).context;

  it.each([
    ["a number", 1_500_000, 1_500_000],
    ["text", "1500000", "1500000"],
    ["a bigint", 2n ** 60n, "1152921504606846976"],
    ["a Decimal", new Decimal("1e7"), "10000000"],
    ["a negative zero", -0, 0],
    ["a rounded figure", rounded("1.500", { locale: "vi" }), { rounded: "1.500", locale: "vi" }],
    ["a range", between(1n, "2.5"), { between: ["1", "2.5"] }],
  ])("is as it was given, as JSON writes it: %s", (_, population, expected) => {
    expect(contextOf({ population })).toStrictEqual({ population: expected });
  });

  it("has what is text as well", () => {
    const context = { address: "1 Trần Hưng Đạo", population: 100 };
    expect(contextOf(context)).toStrictEqual(context);
  });

  it.each([undefined, {}, { population: undefined }])(
    "is empty where none was given: %j",
    (none) => {
      expect(contextOf(none)).toStrictEqual({});
    },
  );

  it("is as it was given where a local value narrows it", () => {
    const context = { population: between(100, 200) };
    const result = resultOf(rubric, { "1": { a: 25, b: 125 } }, { context });
    expect(result.context).toStrictEqual({ population: { between: [100, 200] } });
  });
});

describe("a contradiction between a general figure and a letter", () => {
  it("is told at the letter that is part of it", () => {
    const facts = { "1": { a: 101 } };
    expect(problemsWith(rubric, facts, { context: { population: 100 } })).toEqual([
      "share_above_one at 1.a",
    ]);
  });

  it("is told at the letter that stands for a denominator of zero", () => {
    expect(problemsWith(rubric, { "1": { a: 0 } }, { context: { population: 0 } })).toEqual([
      "zero_denominator at 1.b",
    ]);
  });
});
