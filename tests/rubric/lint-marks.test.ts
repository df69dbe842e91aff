// Which doubts does the linter find unmarked, and which marks without an effect?

import {
  awarded,
  byPeriod,
  levels,
  lint,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, level, ofOne, rubricOf, text, type Fields } from "./sample.js";

const rate = share("a", "b");
const cite = { place: text("appendix 1.1"), wording: "Tỷ lệ=a/b" };
const source = { title: text("the decision") };

const findings = (
  formula: FormulaNode,
  fields: Partial<IndicatorNode> = {},
  rubricFields: Fields = {},
): readonly string[] =>
  lint(ofOne(formula, { cite, ...fields }, { source, ...rubricFields })).map(
    ({ code, path }) => `${code} at ${path.join(".")}`,
  );

describe("a doubt without a mark", () => {
  const variables = { l: level("A", "B") };

  it.each([
    ["a level that no source decides", levels("l", { A: 1, B: null })],
    ["points as awarded", weightedParts(["1/2", awarded()], ["1/2", levels("l", { A: 1, B: 0 })])],
    [
      "a year as awarded",
      byPeriod({ "2025-2027": awarded(), "2028-2030": levels("l", { A: 1, B: 0 }) }),
    ],
  ])("is found: %s", (_, formula) => {
    expect(findings(formula, { variables })).toEqual(["doubt_unmarked at children.0.formula"]);
  });

  it("is none once the formula is marked", () => {
    const marks = [doubt("m")];
    expect(findings(levels("l", { A: 1, B: null }), { variables, marks })).toEqual([]);
  });

  it("is still one where only the maximum is marked", () => {
    const marks = [{ ...doubt("m"), on: "max" }];
    expect(findings(awarded(), { variables: {}, marks })).toEqual([
      "doubt_unmarked at children.0.formula",
    ]);
  });
});

describe("a mark that nothing reads", () => {
  const marked = (on: string): readonly string[] =>
    findings(ratio(rate), { marks: [{ ...doubt("m"), on }] });

  it.each([
    "max",
    "name",
    "formula",
    "variables.a",
    "name.vi",
    "formula.measure.part",
    "cite.wording",
  ])("is none on %s", (on) => {
    expect(marked(on)).toEqual([]);
  });

  it.each([
    "threshold",
    "variables.z",
    "name.fr",
    "max.value",
    "",
    "formula.",
    "constructor",
    "name.length.x",
  ])("is one on %j", (on) => {
    expect(marked(on)).toEqual(["mark_unread at children.0.marks.0.on"]);
  });

  it("is told", () => {
    const marks = [{ ...doubt("m"), on: "nowhere" }];
    expect(lint(ofOne(ratio(rate), { cite, marks }, { source }))[0]?.details).toEqual({
      id: "m",
      on: "nowhere",
    });
  });

  it("is found on groups", () => {
    const group = { ...groupOf("1", leaf("1.1", ratio(rate), { cite })) };
    const rubric = rubricOf([{ ...group, marks: [doubt("m"), { ...doubt("n"), on: "max" }] }], {
      source,
    });
    expect(lint(rubric).map(({ path }) => path)).toEqual([["children", 0, "marks", 0, "on"]]);
  });

  it("is found on the rubric", () => {
    const marks = [{ ...doubt("m"), on: "years" }, { ...doubt("n"), on: "rules.tie" }, doubt("o")];
    expect(findings(ratio(rate), {}, { marks })).toEqual(["mark_unread at marks.2.on"]);
  });
});

describe("a reading that is the formula in force", () => {
  it("is found", () => {
    const marks = [doubt("m", { scaled: thresholdToMax(rate, "80%"), same: ratio(rate) })];
    expect(findings(ratio(rate), { marks })).toEqual([
      "alternative_same at children.0.marks.0.alternatives.1",
    ]);
  });

  it("is found in whatever order its fields are written", () => {
    const same = { measure: rate, kind: "ratio" } as const;
    expect(findings(ratio(rate), { marks: [doubt("m", { same })] })).toEqual([
      "alternative_same at children.0.marks.0.alternatives.0",
    ]);
  });
});
