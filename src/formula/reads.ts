// What does a formula read? The measures and variables in it, each once, in the order of the text.

import { interpret, type Meaning } from "./interpret.js";
import { once, onceAYear } from "./once.js";
import type { FormulaNode, MeasureNode, Terms } from "./types.js";

/** Measures and judged variables (flags and levels) of a formula. */
export interface Reads {
  readonly measures: readonly MeasureNode[];
  readonly judged: readonly string[];
}

/** In which year: a period that is not in force reads nothing; without a year, all of them do. */
interface At {
  readonly year: number | undefined;
}

const none: Reads = { measures: [], judged: [] };
const measured = (node: { readonly measure: MeasureNode }): Reads => ({
  measures: [node.measure],
  judged: [],
});
const judged = (node: { readonly variable: string }): Reads => ({
  measures: [],
  judged: [node.variable],
});
const together = (all: readonly Reads[]): Reads => ({
  measures: all.flatMap((reads) => reads.measures),
  judged: all.flatMap((reads) => reads.judged),
});

const meaning: Meaning<Reads, At> = {
  ratio: measured,
  thresholdToMax: measured,
  allOrNothing: measured,
  flag: judged,
  levels: judged,
  steps: measured,
  relativeToBest: measured,
  bestOf: (node, recur) => together(node.formulas.map(recur)),
  weightedParts: (node, recur) => together(node.parts.map((part) => recur(part.formula))),
  byPeriod: (node, recur, { year }) =>
    together(
      node.periods
        .filter(({ from, to }) => year === undefined || (from <= year && year <= to))
        .map((period) => recur(period.formula)),
    ),
  awarded: () => none,
};

/** What a formula reads: in one year, or in any; each as often as it stands in the text. */
export const occurrencesOf = (formula: FormulaNode, year?: number): Reads =>
  interpret(meaning, formula, { year });

const namedIn = /* @__PURE__ */ onceAYear(
  (formula: FormulaNode, year: number | undefined): Reads => {
    const { measures, judged } = occurrencesOf(formula, year);
    const byName = new Map(measures.map((measure) => [measure.name, measure]));
    return { measures: [...byName.values()], judged: [...new Set(judged)] };
  },
);

/** What a formula reads, each measure and letter once. */
export const readsOf = (formula: FormulaNode, year?: number): Reads => namedIn(formula, year);

/** The variables of a sum; a constant has none. */
export const variablesOf = (terms: Terms): readonly string[] =>
  typeof terms === "number" ? [] : typeof terms === "string" ? [terms] : terms;

/** Numerator and denominator of a measure; an amount is over 1. */
export const partsOf = (measure: MeasureNode): readonly [above: Terms, below: Terms] =>
  measure.kind === "share"
    ? [measure.part, measure.whole]
    : measure.kind === "quotient"
      ? [measure.numerator, measure.denominator]
      : [measure.variable, 1];

/** The variables that a measure is computed from, each once. */
export const variablesOfMeasure = /* @__PURE__ */ once(
  (measure: MeasureNode): readonly string[] => [...new Set(partsOf(measure).flatMap(variablesOf))],
);
