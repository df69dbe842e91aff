// How are the columns of an indicator computed? There is a column for all that a fact says, and for one
// way of saying it.

import { compile } from "@dti/score/batch";
import {
  context,
  defineRubric,
  flag,
  indicator,
  quotient,
  ratio,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { digitsOf, label, refusals, thrownBy } from "./sample.js";

const one = [1];
const oneWay = (name: string) => [
  "not_a_column",
  name,
  { value: name, expected: "letters, measures or points, each in one way" },
];
const missing = (name: string) => ["missing_variable", name];

const told = (columns: Readonly<Record<string, unknown>>) =>
  refusals(columns).map(([code, path]) => [code, path]);

describe("an indicator", () => {
  it("is told by letters, measures or points", () => {
    expect(digitsOf({ "2.a": one, "2.b": [0], "2.c": [4] }, 1)).toEqual([1000]);
    expect(digitsOf({ "2.rate": ["25%"] }, 1)).toEqual([1000]);
    expect(digitsOf({ "2.points": [10] }, 1)).toEqual([1000]);
  });

  it("needs a column for each letter, or for each measure", () => {
    expect(told({ "2.a": one })).toEqual([missing("2.b"), missing("2.c")]);
    expect(told({ "1.2.m1": [true], "1.2.count": one })).toEqual([missing("1.2.level")]);
    expect(told({ "1.2.m1": [true] })).toEqual([missing("1.2.c"), missing("1.2.level")]);
    expect(told({ "1.1.b": one })).toEqual([missing("1.1.a")]);
  });

  it("is told in one way", () => {
    const letters = { "2.a": one, "2.b": one, "2.c": [2] };
    expect(refusals({ ...letters, "2.points": one })).toEqual([
      oneWay("2.a"),
      oneWay("2.b"),
      oneWay("2.c"),
    ]);
    expect(refusals({ ...letters, "2.rate": ["50%"] })).toEqual([
      oneWay("2.a"),
      oneWay("2.b"),
      oneWay("2.c"),
    ]);
    expect(refusals({ "2.points": one, "2.rate": ["50%"] })).toEqual([oneWay("2.rate")]);
    const judged = { "1.2.m1": [true], "1.2.level": ["A"] };
    expect(refusals({ ...judged, "1.2.points": one })).toEqual([
      oneWay("1.2.m1"),
      oneWay("1.2.level"),
    ]);
  });
});

describe("a letter that stands for a general figure", () => {
  it("is read from the general figures, where they have a column", () => {
    const columns = {
      "context.people": [3, 3, undefined, undefined],
      "1.1.a": [1, undefined, 1, undefined],
    };
    expect(digitsOf(columns, 4)).toEqual([667, 0, NaN, 0]);
  });

  it("has one column", () => {
    const columns = { "context.people": [3], "1.1.a": one, "1.1.b": [3] };
    expect(refusals(columns)).toEqual([oneWay("1.1.b")]);
  });

  it("is not needed by measures and points", () => {
    expect(digitsOf({ "context.people": [3], "1.1.rate": ["50%"] }, 1)).toEqual([1000]);
    expect(digitsOf({ "context.people": [3], "1.1.points": [10] }, 1)).toEqual([1000]);
  });

  it("makes nothing of an indicator that has no column of its own", () => {
    expect(digitsOf({ "context.people": [3] }, 1)).toEqual([0]);
  });

  const known = defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max: 20,
    context: {
      people: { label: label("people"), unit: label("people") },
      name: { label: label("name"), kind: "text" },
    },
    children: [
      indicator("1", {
        name: label("1"),
        max: 20,
        variables: { a: context("people"), m1: { label: label("m1"), kind: "flag" } },
        formula: weightedParts(["1/2", ratio(quotient("a", 7))], ["1/2", flag("m1")]),
      }),
    ],
  });

  it("needs no column beside those of judgements", () => {
    const scores = compile(known, { year: 2026 }).run(
      { "context.people": [7, 7, undefined], "1.m1": [true, undefined, false] },
      3,
    );
    expect([...scores.total]).toEqual([2000, 0, NaN]);
    expect(scores.issues).toMatchObject([{ code: "missing_variable", path: [2, "1", "a"] }]);
  });

  it("that has all that the indicator needs leaves points nothing to say", () => {
    const columns = { "context.people": [7], "1.points": [5] };
    const issues = thrownBy(() => compile(known, { year: 2026 }).run(columns, 1));
    expect(issues).toMatchObject([{ code: "not_a_column", path: ["1.points"] }]);
  });
});

describe("a general figure", () => {
  it("is looked at wherever it stands, also where nothing reads it", () => {
    expect(digitsOf({ "context.people": [-5, "abc", 5, undefined] }, 4)).toEqual([NaN, NaN, 0, 0]);
    const unread = { "context.people": Float64Array.of(NaN, 3), "1.1.a": [undefined, 1] };
    expect(digitsOf(unread, 2)).toEqual([NaN, 667]);
  });
});
