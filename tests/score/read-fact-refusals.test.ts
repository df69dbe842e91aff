// Which facts are refused as a whole, and what has to be in a wrapper?

import { notApplicable, unevidenced } from "@dti/score";
import { flag, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, leaf, ofOne, rubricOf } from "../rubric/sample.js";
import { earnedBy, problemsWith, problemsWithOne, resultOf } from "./sample.js";

const shares = ofOne(ratio(share("a", "b")));

describe("what is no fact", () => {
  it.each([
    ["null", null],
    ["text", "12"],
    ["a number", 12],
    ["a list", [1, 2]],
    ["yes", true],
    ["a symbol", Symbol("1")],
    ["a function", () => ({ a: 1, b: 2 })],
  ])("is refused as a whole: %s", (_, fact) => {
    expect(problemsWithOne(shares, fact)).toEqual(["not_facts at 1"]);
  });

  it("is an empty object, which lacks every letter", () => {
    expect(problemsWithOne(shares, {})).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
    ]);
  });

  it("is an object whose fields are only inherited", () => {
    expect(problemsWithOne(shares, Object.create({ a: 1, b: 2 }))).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
    ]);
  });

  it("is read once: a getter cannot answer twice", () => {
    let asked = 0;
    const fact = {
      get a(): number {
        asked += 1;
        return asked;
      },
      b: 10,
    };
    expect([earnedBy(shares, fact), asked]).toEqual(["2", 1]);
  });

  it("has no fields that come from JSON's own names", () => {
    const fact: unknown = JSON.parse('{ "a": 1, "b": 2, "__proto__": 3, "constructor": 4 }');
    expect(problemsWithOne(shares, fact)).toEqual([
      "unknown_variable at 1.__proto__",
      "unknown_variable at 1.constructor",
    ]);
  });
});

describe("an undefined fact", () => {
  it("is an absent one", () => {
    expect(resultOf(shares, { "1": undefined }).at("1").state).toBe("missing");
  });
});

describe("a wrapped fact", () => {
  it("without a reason is refused", () => {
    expect(problemsWithOne(shares, { unevidenced: { a: 1, b: 2 } })).toEqual([
      "missing_variable at 1.reason",
    ]);
  });

  it.each(["", 5, null, {}])("with the reason %j is refused", (reason) => {
    expect(problemsWithOne(shares, { unevidenced: null, reason })).toEqual([
      "not_text at 1.reason",
    ]);
  });

  it.each(["", 5, null, true, { toString: 1 }])("does not apply for the reason %j", (reason) => {
    expect(problemsWithOne(shares, { notApplicable: reason })).toEqual([
      "not_text at 1.notApplicable",
    ]);
  });

  it("that does not apply has no letters", () => {
    expect(problemsWithOne(shares, { ...notApplicable("no ports"), a: 1 })).toEqual([
      "unknown_variable at 1.a",
    ]);
  });

  it("that is unevidenced has no letters outside the inner fact", () => {
    expect(problemsWithOne(shares, { ...unevidenced({ a: 1, b: 2 }, "none"), a: 1 })).toEqual([
      "unknown_variable at 1.a",
    ]);
  });

  it("that is unevidenced checks the inner fact", () => {
    expect(problemsWithOne(shares, unevidenced({ a: -1 }, "none"))).toEqual([
      "missing_variable at 1.b",
      "negative at 1.a",
    ]);
  });

  it.each([5, "12", [1]])("that is unevidenced wraps a fact, not %j", (inner) => {
    expect(problemsWithOne(shares, unevidenced(inner, "none"))).toEqual(["not_facts at 1"]);
  });

  it.each([
    ["another unevidenced fact", unevidenced({ a: 1, b: 2 }, "none")],
    ["what does not apply", notApplicable("no ports")],
  ])("that is unevidenced wraps no other wrapper: %s", (_, inner) => {
    expect(problemsWithOne(shares, unevidenced(inner, "none"))).not.toEqual([]);
  });

  it("that wraps itself is refused, and nothing throws", () => {
    const cyclic: Record<string, unknown> = { reason: "none" };
    cyclic["unevidenced"] = cyclic;
    expect(problemsWithOne(shares, cyclic)).not.toEqual([]);
  });

  it("that is deeper than the stack is refused, and nothing throws", () => {
    const deep = Array.from({ length: 100_000 }).reduce<object>(
      (inner) => ({ unevidenced: inner, reason: "none" }),
      { a: 1, b: 2 },
    );
    expect(problemsWithOne(shares, deep)).not.toEqual([]);
  });

  it("that is unevidenced wraps no empty fact", () => {
    expect(problemsWithOne(shares, unevidenced({}, "none"))).toEqual([
      "missing_variable at 1.a",
      "missing_variable at 1.b",
    ]);
  });
});

describe("everything that is wrong", () => {
  it("is told at once, in the order of the law", () => {
    const rubric = rubricOf([
      leaf("1", ratio(share("a", "b"))),
      leaf("2", flag("m1"), { variables: flags("m1") }),
      leaf("3", ratio(share("a", "b"))),
    ]);
    const facts = {
      "3": { a: "x", b: 0, c: 1 },
      "9": { a: 1 },
      "2": { m1: "yes" },
      "1": { a: 1, note: 5 },
    };
    expect(problemsWith(rubric, facts, { year: 2031, context: { moon: 1 } })).toEqual([
      "year_not_served at year",
      "unknown_variable at context.moon",
      "unknown_code at 9",
      "not_text at 1.note",
      "missing_variable at 1.b",
      "not_a_flag at 2.m1",
      "not_a_number at 3.a",
      "unknown_variable at 3.c",
    ]);
  });
});
