// How is a formula given a meaning? By a table with one entry per kind; this is the only recursion.
// A kind that a table forgets is a compile error that names it.

import type { FormulaKind, FormulaNode, FormulaOf } from "./types.js";

/** One meaning of every kind: from the node, the way down, and what the formula is applied to. */
export type Meaning<T, Context> = {
  readonly [Kind in FormulaKind]: (
    node: FormulaOf<Kind>,
    recur: (child: FormulaNode) => T,
    context: Context,
  ) => T;
};

/** Is told what each formula comes to, inner ones first. */
export type Observe<T> = (node: FormulaNode, result: T) => void;

/** Applies a meaning to a formula. */
export const interpret = <T, Context>(
  meaning: Meaning<T, Context>,
  formula: FormulaNode,
  context: Context,
  observe?: Observe<T>,
): T => {
  const recur = (node: FormulaNode): T => {
    // The table has an entry for each kind that takes nodes of that kind; TypeScript cannot relate
    // the two unions, so this one cast says so.
    const entry = meaning[node.kind] as (
      node: FormulaNode,
      recur: (child: FormulaNode) => T,
      context: Context,
    ) => T;
    const result = entry(node, recur, context);
    observe?.(node, result);
    return result;
  };
  return recur(formula);
};
