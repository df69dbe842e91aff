// Which rubrics do the tests use? Small ones, one formula at a time, without typed codes.

import { context, defineRubric, group, indicator, type RubricFields } from "@dti/score/define";
import type {
  ContextVariable,
  FormulaNode,
  IndicatorNode,
  Mark,
  Rubric,
  RubricNode,
  Text,
  Variable,
} from "@dti/score/define";
import { ScoreError } from "@dti/score";

export const text = (words: string): Text => ({ vi: words, en: words });

/** Letters that are counts. */
export const letters = (...names: readonly string[]): Readonly<Record<string, Variable>> =>
  Object.fromEntries(names.map((name) => [name, { label: text(`the count ${name}`) }]));

/** Letters that are yes/no facts. */
export const flags = (...names: readonly string[]): Readonly<Record<string, Variable>> =>
  Object.fromEntries(names.map((name) => [name, { label: text(name), kind: "flag" }]));

/** A letter that is a level. */
export const level = (...names: readonly string[]): Variable => ({
  label: text("the level"),
  kind: names,
});

/** A letter that is bound to the general information. */
export const bound = (name: string): Variable => context(name);

/** An indicator of 20 points over the counts a and b, unless its fields say otherwise. */
export const leaf = (
  code: string,
  formula: FormulaNode,
  fields: Partial<IndicatorNode> = {},
): RubricNode =>
  indicator(code, {
    name: text(`indicator ${code}`),
    max: 20,
    variables: letters("a", "b"),
    ...fields,
    formula,
  });

const maxOf = (nodes: readonly RubricNode[]): number =>
  nodes.reduce((total, { max }) => total + max, 0);

/** A group of as many points as its children have. */
export const groupOf = (code: string, ...children: readonly RubricNode[]): RubricNode =>
  group(code, { name: text(`group ${code}`), max: maxOf(children) }, ...children);

export type Fields = Partial<
  RubricFields<readonly RubricNode[], Readonly<Record<string, ContextVariable>>, string>
>;

/** A rubric over nodes, for the years 2025 to 2030. */
export const rubricOf = (children: readonly RubricNode[], fields: Fields = {}): Rubric =>
  defineRubric({
    family: "test",
    version: "v",
    revision: 1,
    years: [2025, 2030],
    max: maxOf(children),
    ...fields,
    children,
  });

/** A rubric of one indicator, "1". */
export const ofOne = (
  formula: FormulaNode,
  fields: Partial<IndicatorNode> = {},
  rubricFields: Fields = {},
): Rubric => rubricOf([leaf("1", formula, fields)], rubricFields);

/** A doubt about a formula, with other readings by name. */
export const doubt = (id: string, readings: Readonly<Record<string, FormulaNode>> = {}): Mark => {
  const alternatives = Object.entries(readings).map(([name, formula]) => ({
    name,
    label: text(name),
    formula,
  }));
  return {
    id,
    on: "formula",
    printed: text("what is printed"),
    used: text("what is used"),
    because: text("the reason"),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
};

/** What is wrong, in short: each code with its path. */
export const problemsOf = (act: () => unknown): readonly string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues.map(({ code, path }) => [code, path.join(".")].join(" at "));
  }
};
