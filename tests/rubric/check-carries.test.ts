// Is it said soundly what of older facts carries over?

import { quotient, ratio, share, type IndicatorNode } from "@dti/score/define";
import { expect, it } from "vitest";

import { doubt, ofOne, problemsOf, text } from "./sample.js";

const problems = (carries: unknown): readonly string[] => {
  const marks = [doubt("m", { other: ratio(quotient("a", "b", { name: "other" })) })];
  const fields = { carries, marks } as Partial<IndicatorNode>;
  return problemsOf(() => ofOne(ratio(share("a", "b")), fields)).map((problem) =>
    problem.replace("children.0.carries", "here"),
  );
};

it("It may name letters, and measures of any reading, of each older version", () => {
  const letters = { a: "b", rate: "share", other: "c" };
  expect(problems([])).toEqual([]);
  expect(
    problems([
      { from: "405-2025", facts: "all", letters, because: text("why") },
      { from: "922-2022", facts: "none" },
    ]),
  ).toEqual([]);
});

it("It is a list of objects, each of another version", () => {
  expect(problems("all")).toEqual(["bad_field at here"]);
  expect(problems([null, { from: "1", facts: "all" }, { from: "1", facts: "rate" }])).toEqual([
    "bad_field at here.0",
    "duplicate at here.2.from",
  ]);
});

it("Everything that is wrong is told", () => {
  const letters = { c: "a", a: 1 };
  expect(problems([{ from: "", facts: "some", letters, because: "why" }])).toEqual([
    "bad_code at here.0.from",
    "bad_field at here.0.facts",
    "bad_field at here.0.because",
    "unknown_reference at here.0.letters.c",
    "bad_code at here.0.letters.a",
  ]);
  expect(problems([{ from: "1", facts: "all", letters: [] }])).toEqual([
    "bad_field at here.0.letters",
  ]);
});
