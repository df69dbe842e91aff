// What becomes of a formula once the best units are known? Each clause that is measured by the best
// unit names its value; the rest stays as it is.

import { interpret, type Meaning } from "../formula/interpret.js";
import type { FormulaNode } from "../formula/types.js";

/** The best value of each measure, by its name, as exact text. */
export type Best = ReadonlyMap<string, string>;

const itself = (node: FormulaNode): FormulaNode => node;

const meaning: Meaning<FormulaNode, Best> = {
  ratio: itself,
  thresholdToMax: itself,
  allOrNothing: itself,
  flag: itself,
  levels: itself,
  steps: itself,
  relativeToBest: (node, _, found) => {
    const best = found.get(node.measure.name);
    // What the text itself names stays.
    return node.best !== undefined || best === undefined ? node : { ...node, best };
  },
  bestOf: (node, recur) => ({ ...node, formulas: node.formulas.map(recur) }),
  weightedParts: (node, recur) => ({
    ...node,
    parts: node.parts.map((part) => ({ ...part, formula: recur(part.formula) })),
  }),
  byPeriod: (node, recur) => ({
    ...node,
    periods: node.periods.map((period) => ({ ...period, formula: recur(period.formula) })),
  }),
  awarded: itself,
};

/** A formula with the best of each measure settled. */
export const settle = (formula: FormulaNode, best: Best): FormulaNode =>
  interpret(meaning, formula, best);

const asked: Meaning<readonly string[], undefined> = {
  ratio: () => [],
  thresholdToMax: () => [],
  allOrNothing: () => [],
  flag: () => [],
  levels: () => [],
  steps: () => [],
  relativeToBest: ({ measure, best }) => (best === undefined ? [measure.name] : []),
  bestOf: ({ formulas }, recur) => formulas.flatMap(recur),
  weightedParts: ({ parts }, recur) => parts.flatMap(({ formula }) => recur(formula)),
  byPeriod: ({ periods }, recur) => periods.flatMap(({ formula }) => recur(formula)),
  awarded: () => [],
};

/** Names of the measures whose best a formula waits for, each once. */
export const waitingFor = (formula: FormulaNode): readonly string[] => [
  ...new Set(interpret(asked, formula, undefined)),
];
