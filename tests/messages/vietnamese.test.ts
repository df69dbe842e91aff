// Are sentences Vietnamese to the end, also where they say what was expected?

import { issueMessage, ScoreError, type Issue } from "@dti/score";
import { awarded, flag, group, ratio, share, type FormulaNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, letters, level, ofOne, rubricOf, text } from "../rubric/sample.js";

const issuesOf = (act: () => unknown): readonly Issue[] => {
  try {
    act();
    return [];
  } catch (error) {
    return error instanceof ScoreError ? error.issues : [];
  }
};

const rate = ratio(share("a", "b"));
const label = text("x");
const letter = (formula: FormulaNode, variables: object) => (): unknown =>
  ofOne(formula, { variables: variables as ReturnType<typeof letters> });

describe("a Vietnamese sentence", () => {
  it.each([
    ["a revision of 0", () => ofOne(awarded(), {}, { revision: 0 })],
    ["no places", () => ofOne(awarded(), {}, { places: -1 })],
    ["a negative maximum", () => ofOne(awarded(), { max: -1 }, { max: 20 })],
    ["a rubric of 0 points", () => ofOne(awarded(), { max: 0 })],
    ["no children", () => rubricOf([], { max: 20 })],
    ["an empty group", () => rubricOf([group("1", { name: label, max: 20 })])],
    ["a kind that is none", letter(awarded(), { a: { label, kind: [] } })],
    ["a constant of 0", () => ofOne(ratio(share("a", 0)))],
    ["a flag as a count", letter(rate, { ...flags("a"), ...letters("b") })],
    ["a count as a flag", letter(flag("a"), letters("a"))],
    ["a level as a flag", letter(flag("a"), { a: level("A") })],
    ["a part of a flag", letter(awarded(), { ...flags("m1"), a: { label, partOf: "m1" } })],
  ])("says in Vietnamese what was expected instead of %s", (_, act) => {
    const told = issuesOf(act).map((issue) =>
      issueMessage({ ...issue, path: [] }, "vi").replace(/"[^"]*"/g, ""),
    );
    const english = /\b(number|whole|list|levels|group|indicator|least|above|from|object|text)\b/;
    expect([told.length > 0, told.filter((sentence) => english.test(sentence))]).toEqual([
      true,
      [],
    ]);
  });
});
