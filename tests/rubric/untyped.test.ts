// What do authors without types get? Every mistake is told; nothing but a ScoreError is thrown.

import { ScoreError } from "@dti/score";
import { awarded, defineRubric, flag, ratio, share } from "@dti/score/define";
import type { FormulaNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, groupOf, leaf, letters, level, ofOne, problemsOf, text } from "./sample.js";

const define = defineRubric as (fields?: unknown) => unknown;
const fields = {
  family: "test",
  version: "v",
  revision: 1,
  years: [2025, 2030],
  max: 20,
  children: [leaf("1", awarded())],
};
const formulaOf = (formula: unknown): readonly string[] =>
  problemsOf(() =>
    ofOne(formula as FormulaNode, {
      variables: { ...letters("a", "b"), ...flags("m1"), l: level("A") },
    }),
  );

describe("what is no rubric at all", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "rubric"],
    ["a number", 5],
    ["a list", []],
    ["an empty object", {}],
    ["a function", () => fields],
  ])("is refused with a ScoreError: %s", (_, value) => {
    expect(() => define(value)).toThrow(ScoreError);
  });
});

describe("a missing or misshapen field of the rubric", () => {
  it.each([
    ["family", undefined],
    ["family", { toString: 1 }],
    ["version", undefined],
    ["revision", undefined],
    ["years", undefined],
    ["years", null],
    ["years", 2025],
    ["years", { from: 2025, to: 2030 }],
    ["max", undefined],
    ["children", undefined],
    ["children", null],
    ["children", {}],
    ["children", "1"],
    ["children", [null]],
    ["children", ["1"]],
    ["children", [[]]],
    ["children", [{}]],
    ["rules", "half-up"],
    ["context", null],
    ["context", []],
    ["context", { population: null }],
    ["context", { population: "people" }],
    ["context", { population: { label: text("x"), kind: "number" } }],
    ["pillars", null],
    ["pillars", {}],
    ["pillars", [null]],
    ["pillars", [{ code: "CQS", name: text("x") }]],
    ["pillars", [{ code: "CQS", name: text("x"), groups: "1" }]],
    ["marks", {}],
    ["marks", [null]],
  ])("is refused with a ScoreError: %s as %j", (name, value) => {
    expect(() => define({ ...fields, [name]: value })).toThrow(ScoreError);
  });
});

describe("a missing or misshapen field of a node", () => {
  it.each([
    ["an indicator without a kind", { kind: undefined }],
    ["an unknown kind", { kind: "leaf" }],
    ["no code", { code: undefined }],
    ["no name", { name: undefined }],
    ["no maximum", { max: undefined }],
    ["no variables", { variables: undefined }],
    ["variables in a list", { variables: [] }],
    ["a variable that is null", { variables: { a: null } }],
    ["a variable that is text", { variables: { a: "count" } }],
    ["a variable bound to a number", { variables: { a: { context: 5 } } }],
    ["no formula", { formula: undefined }],
    ["marks that are no list", { marks: {} }],
    ["a mark that is null", { marks: [null] }],
    [
      "a mark without an id",
      { marks: [{ on: "max", printed: text("p"), used: text("u"), because: text("b") }] },
    ],
    [
      "alternatives that are no list",
      {
        marks: [
          {
            id: "m",
            on: "max",
            printed: text("p"),
            used: text("u"),
            because: text("b"),
            alternatives: {},
          },
        ],
      },
    ],
    ["a key that is a number", { key: 5 }],
  ])("is refused with a ScoreError: %s", (_, wrong) => {
    const node = { ...leaf("1", awarded()), ...wrong };
    expect(() => define({ ...fields, children: [node] })).toThrow(ScoreError);
  });

  it.each([
    ["no children", { children: undefined }],
    ["children that are no list", { children: {} }],
    ["a child that is null", { children: [null] }],
  ])("is refused in a group with a ScoreError: %s", (_, wrong) => {
    const node = { ...groupOf("1", leaf("1.1", awarded())), ...wrong };
    expect(() => define({ ...fields, children: [node] })).toThrow(ScoreError);
  });
});

describe("a formula of no known kind", () => {
  it.each([
    [{ kind: "curve" }],
    [{ kind: "toString" }],
    [{ kind: "__proto__" }],
    [{ kind: 5 }],
    [{}],
    [null],
    ["ratio"],
    [5],
    [[]],
  ])("is told as such: %j", (formula) => {
    expect(formulaOf(formula)).toEqual(["unknown_kind at children.0.formula"]);
  });

  it.each([[{ kind: "rate" }], [{ kind: "constructor" }], [{}], [null], ["share"], [undefined]])(
    "is told as such in its measure: %j",
    (measure) => {
      expect(formulaOf({ kind: "ratio", measure })).toEqual([
        "unknown_kind at children.0.formula.measure",
      ]);
    },
  );

  it("is told with the kinds there are", () => {
    expect(() => ofOne({ kind: "curve" } as unknown as FormulaNode)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            details: {
              value: '"curve"',
              known: [
                "ratio",
                "thresholdToMax",
                "allOrNothing",
                "flag",
                "levels",
                "steps",
                "relativeToBest",
                "bestOf",
                "weightedParts",
                "byPeriod",
                "awarded",
              ],
            },
          }),
        ],
      }) as Error,
    );
  });
});

describe("a formula with a part missing", () => {
  const rate = share("a", "b");

  it.each([
    ["a share without a whole", ratio((share as (part: string) => typeof rate)("a"))],
    ["a share without anything", { kind: "ratio", measure: { kind: "share", name: "rate" } }],
    [
      "a quotient without a denominator",
      { kind: "ratio", measure: { kind: "quotient", name: "rate", numerator: "a" } },
    ],
    [
      "an amount of a number",
      { kind: "ratio", measure: { kind: "amount", name: "rate", variable: 5 } },
    ],
    [
      "a cliff whose strictness is text",
      { kind: "allOrNothing", measure: rate, threshold: "1", strict: "no" },
    ],
    ["an amount without a variable", { kind: "ratio", measure: { kind: "amount", name: "rate" } }],
    [
      "a measure without a name",
      { kind: "ratio", measure: { kind: "share", part: "a", whole: "b" } },
    ],
    ["a term that is an object", { kind: "ratio", measure: { ...rate, whole: {} } }],
    ["a term that is null", { kind: "ratio", measure: { ...rate, whole: null } }],
    ["a sum of numbers", { kind: "ratio", measure: { ...rate, whole: [5] } }],
    ["a threshold that is a number", { kind: "thresholdToMax", measure: rate, threshold: 0.8 }],
    ["no threshold", { kind: "allOrNothing", measure: rate }],
    ["a flag of nothing", { kind: "flag" }],
    ["levels of nothing", { kind: "levels" }],
    ["levels without a table", { kind: "levels", variable: "l" }],
    ["levels with a null row", { kind: "levels", variable: "l", levels: [null] }],
    ["levels as an object", { kind: "levels", variable: "l", levels: { A: 1 } }],
    ["steps without a table", { kind: "steps", measure: rate }],
    ["an empty step", { kind: "steps", measure: rate, steps: [{}] }],
    ["a null step", { kind: "steps", measure: rate, steps: [null] }],
    ["parts without a list", { kind: "weightedParts" }],
    ["a part without a formula", { kind: "weightedParts", parts: [{ weight: "1" }] }],
    ["a part without a weight", { kind: "weightedParts", parts: [{ formula: flag("m1") }] }],
    ["a null part", { kind: "weightedParts", parts: [null] }],
    ["periods without a list", { kind: "byPeriod" }],
    [
      "a formula inside a period without its list",
      { kind: "byPeriod", periods: [{ from: 2025, to: 2030, formula: { kind: "steps" } }] },
    ],
    [
      "a formula inside a part without its list",
      { kind: "weightedParts", parts: [{ weight: "1", formula: { kind: "levels" } }] },
    ],
    ["a null period", { kind: "byPeriod", periods: [null] }],
    ["a period without a formula", { kind: "byPeriod", periods: [{ from: 2025, to: 2030 }] }],
    ["a period without years", { kind: "byPeriod", periods: [{ formula: awarded() }] }],
  ])("is refused with a ScoreError: %s", (_, formula) => {
    expect(() =>
      ofOne(formula as FormulaNode, {
        variables: { ...letters("a", "b"), ...flags("m1"), l: level("A") },
      }),
    ).toThrow(ScoreError);
  });
});
