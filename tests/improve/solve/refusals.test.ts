// What cannot be asked of `solve`? Everything that is wrong is told at once, with its place.

import { rounded } from "@dti/score";
import { ratio, share, weightedParts } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { bound, flags, leaf, letters, ofOne, rubricOf, text } from "../../rubric/sample.js";
import { asked, problems } from "./told.js";

const rubric = rubricOf([leaf("1", ratio(share("a", "b"))), leaf("2", ratio(share("a", "b")))]);
const facts = { "1": { a: 3, b: 10 } };
const whole = { code: "1", variable: "a", points: 10 };

const refused = (question: unknown, given: object = facts): readonly string[] =>
  problems(() => asked(rubric, given, question as object));

const throwing = {
  get code(): string {
    throw new TypeError("no");
  },
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe("a question", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["text", "a"],
    ["a list", [whole]],
    ["what throws", throwing],
    ["a revoked proxy", revoked()],
  ])("is not %s", (_, question) => {
    expect(refused(question)).toEqual(["not_a_question at "]);
  });

  it("has to say all of it, and all that is wrong is told", () => {
    expect(refused({})).toEqual([
      "not_a_question at code",
      "not_a_question at ",
      "not_a_question at variable",
    ]);
    expect(refused({ ...whole, of: "1", code: 5, variable: null })).toEqual([
      "not_a_question at of",
      "not_a_question at code",
      "not_a_question at variable",
    ]);
  });

  it("asks for points, or a fraction, and not for both", () => {
    expect(refused({ ...whole, fraction: "50%" })).toEqual(["not_a_question at "]);
    expect(refused({ code: "1", variable: "a" })).toEqual(["not_a_question at "]);
  });

  it.each([
    ["null", null],
    ["NaN", NaN],
    ["endless", Infinity],
    ["too large a power", "1e999"],
    ["negative", -1],
    ["a share", "50%"],
    ["a comma", "1,5"],
    ["rounded", rounded("10")],
    ["a range", { between: [1, 2] }],
    ["a symbol", Symbol("x")],
    ["what throws", throwing],
    ["a list", [1]],
  ])("has no points that are %s", (_, points) => {
    expect(refused({ ...whole, points })).toEqual(["not_a_question at points"]);
  });

  it.each([
    ["null", null],
    ["NaN", NaN],
    ["above 1", 1.5],
    ["percent above 100", "101%"],
    ["negative", "-1%"],
    ["words", "half"],
    ["a bigint", 1n],
    ["a symbol", Symbol("x")],
    ["an object that is no text", Object.create(null)],
    ["an object", { toString: () => "50%" }],
  ])("has no fraction that is %s", (_, fraction) => {
    expect(refused({ code: "1", variable: "a", fraction })).toEqual(["not_a_question at fraction"]);
  });

  it("takes numbers however they are written", () => {
    for (const points of [10, 10n, "10", "1e1"]) {
      expect(asked(rubric, facts, { ...whole, points }).points.exact).toBe("10");
    }
    for (const fraction of [0.5, "50%", "1/2", "0.5"]) {
      const question = { code: "1", variable: "a", fraction };
      expect(asked(rubric, facts, question).points.exact).toBe("10");
    }
    const huge = asked(rubric, facts, { ...whole, points: "9".repeat(60) });
    expect(huge.reachable ? "" : huge.why).toBe("above-maximum");
  });
});

describe("a name", () => {
  it("of no node is unknown", () => {
    expect(refused({ ...whole, code: "9" })).toEqual(["unknown_code at code"]);
    expect(refused({ ...whole, code: "9", points: -1 })).toEqual([
      "unknown_code at code",
      "not_a_question at points",
    ]);
    expect(refused({ ...whole, code: "__proto__" })).toEqual(["unknown_code at code"]);
  });

  it("of no figure is unknown, and those that there are are told", () => {
    const knownOf = (question: object): unknown => {
      try {
        return asked(rubric, facts, question);
      } catch (error) {
        const [first] = (error as { issues: { details: { known: unknown } }[] }).issues;
        return first?.details.known;
      }
    };
    expect(refused({ ...whole, variable: "z" })).toEqual(["unknown_variable at variable"]);
    expect(knownOf({ ...whole, variable: "z" })).toEqual(["a", "b", "rate", "points"]);
    const total = { code: "total", points: 5 };
    expect(knownOf({ ...total, variable: "a" })).toEqual(["1.a", "1.b", "1.rate", "1.points"]);
    expect(knownOf({ ...total, variable: "2.z" })).toEqual(["2.a", "2.b", "2.rate", "2.points"]);
    expect(refused({ ...total, variable: "constructor" })).toEqual([
      "unknown_variable at variable",
    ]);
  });
});

describe("facts", () => {
  it("are refused as `score` refuses them", () => {
    expect(refused(whole, { "1": { a: 11, b: 10 } })).toEqual(["share_above_one at 1.a"]);
    expect(problems(() => asked(rubric, facts, whole, { year: 1999 }))).toEqual([
      "year_not_served at year",
    ]);
  });

  it("have to say what else the indicator would report", () => {
    const missing = (question: object, given: object): readonly string[] =>
      refused({ ...whole, ...question }, given);
    expect(missing({}, {})).toEqual(["missing_variable at 1.b"]);
    expect(missing({}, { "1": { rate: "50%" } })).toEqual(["missing_variable at 1.b"]);
    expect(missing({ variable: "rate" }, {})).toEqual([]);
    expect(missing({ variable: "points" }, {})).toEqual([]);
  });

  it("are told in letters, or in measures with flags and levels", () => {
    const parts = weightedParts(
      ["1/2", ratio(share("a", "b", { name: "one" }))],
      ["1/4", ratio(share("c", "b", { name: "other", whenEmpty: "not-applicable" }))],
      ["1/4", { kind: "flag", variable: "m" }],
    );
    const mixed = ofOne(parts, { variables: { ...letters("a", "b", "c"), ...flags("m") } });
    const missing = (variable: string, fact?: object): readonly string[] =>
      problems(() => asked(mixed, fact ? { "1": fact } : {}, { code: "1", variable, points: 1 }));
    expect(missing("a")).toEqual([
      "missing_variable at 1.b",
      "missing_variable at 1.c",
      "missing_variable at 1.m",
    ]);
    expect(missing("one")).toEqual(["missing_variable at 1.other", "missing_variable at 1.m"]);
    expect(missing("m")).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
      "missing_variable at 1.c",
    ]);
    expect(missing("m", { one: "1/2", other: "1/2", m: true })).toEqual([]);
    expect(missing("one", { one: "1/2", other: "1/2", m: true })).toEqual([]);
    expect(missing("b", { one: "1/2", other: "1/2", m: true })).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.c",
    ]);
    expect(missing("one", { a: 1, b: 2, c: 1, m: true })).toEqual([]);
    // What does not apply has no value that could stand beside it.
    const empty = { a: 0, b: 0, c: 0, m: true };
    expect(problems(() => asked(mixed, { "1": empty }, whole))).toEqual([
      "zero_denominator at 1.b",
    ]);
  });

  it("leave general figures to the unit, unless they are asked about", () => {
    const general = rubricOf(
      [
        leaf("1", ratio(share("a", "b")), {
          variables: { ...letters("a"), b: bound("people") },
        }),
      ],
      { context: { people: { label: text("people") } } },
    );
    const context = { people: 10 };
    const missing = (variable: string, given: object): readonly string[] =>
      problems(() => asked(general, given, { ...whole, variable }, { context }));
    expect(missing("a", {})).toEqual([]);
    expect(missing("a", { "1": { rate: "50%" } })).toEqual([]);
    expect(missing("b", {})).toEqual(["missing_variable at 1.a"]);
    expect(missing("b", { "1": { rate: "50%" } })).toEqual(["missing_variable at 1.a"]);
    expect(missing("people", {})).toEqual([]);
  });
});
