// What is in a rubric, a formula or a result? Walkers of the tests' own.

import type { Result, ResultData, ResultNode, ResultNodeData, Rubric } from "@dti/score";
import type { FormulaNode, IndicatorNode, MeasureNode, RubricNode, Terms } from "@dti/score/define";

const leaves = (nodes: readonly RubricNode[]): readonly IndicatorNode[] =>
  nodes.flatMap((node) => (node.kind === "indicator" ? [node] : leaves(node.children)));

/** The indicators of a rubric, in the order of the law. */
export const indicatorsOf = ({ children }: Pick<Rubric, "children">): readonly IndicatorNode[] =>
  leaves(children);

/** A node and everything below it. */
export const below = (node: ResultNode): readonly ResultNode[] => [
  node,
  ...node.children.flatMap(below),
];

/** Every node of a result, pillars too; the total first. */
export const nodesOf = (result: Result): readonly ResultNode[] => [
  ...below(result),
  ...Object.values(result.pillars),
];

type AnyNode = ResultNode | ResultNodeData;

const indicatorsIn = (node: AnyNode): readonly AnyNode[] =>
  node.kind === "indicator" ? [node] : node.children.flatMap(indicatorsIn);

/** The facts that a result keeps, by code, each with its notes: what `score` can be given again. */
export const factsIn = (result: Result | ResultData): Readonly<Record<string, object>> =>
  Object.fromEntries(
    indicatorsIn(result).flatMap(({ code, fact, evidence, note, source }) =>
      fact === undefined ? [] : [[code, { ...fact, evidence, note, source }]],
    ),
  );

/** What a formula reads. */
export interface Reads {
  readonly measures: readonly MeasureNode[];
  readonly judged: readonly string[];
}

const together = (all: readonly Reads[]): Reads => ({
  measures: [...new Map(all.flatMap((one) => one.measures).map((m) => [m.name, m])).values()],
  judged: [...new Set(all.flatMap((one) => one.judged))],
});

/** What a formula reads in a year; without a year, in any. */
export const readsOf = (formula: FormulaNode, year?: number): Reads => {
  switch (formula.kind) {
    case "awarded":
      return { measures: [], judged: [] };
    case "flag":
    case "levels":
      return { measures: [], judged: [formula.variable] };
    case "bestOf":
      return together(formula.formulas.map((one) => readsOf(one, year)));
    case "weightedParts":
      return together(formula.parts.map((part) => readsOf(part.formula, year)));
    case "byPeriod":
      return together(
        formula.periods
          .filter(({ from, to }) => year === undefined || (from <= year && year <= to))
          .map((period) => readsOf(period.formula, year)),
      );
    default:
      return { measures: [formula.measure], judged: [] };
  }
};

/** The formulas in force in a year, inner ones too. */
export const formulasIn = (formula: FormulaNode, year: number): readonly FormulaNode[] => {
  const below =
    formula.kind === "bestOf"
      ? formula.formulas
      : formula.kind === "weightedParts"
        ? formula.parts.map((part) => part.formula)
        : formula.kind === "byPeriod"
          ? formula.periods
              .filter(({ from, to }) => from <= year && year <= to)
              .map((period) => period.formula)
          : [];
  return [formula, ...below.flatMap((one) => formulasIn(one, year))];
};

/** The letters of a sum; a constant has none. */
export const lettersOf = (terms: Terms): readonly string[] =>
  typeof terms === "number" ? [] : typeof terms === "string" ? [terms] : terms;

/** What is divided by what; an amount by 1. */
export const sidesOf = (measure: MeasureNode): readonly [above: Terms, below: Terms] => {
  switch (measure.kind) {
    case "share":
      return [measure.part, measure.whole];
    case "quotient":
      return [measure.numerator, measure.denominator];
    case "amount":
      return [measure.variable, 1];
  }
};
