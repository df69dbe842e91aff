// What is a fact worth under a formula? Its fraction of the maximum, as exact points with the range
// that the truth lies in.

import { readsOf } from "../formula/reads.js";
import type { FormulaNode } from "../formula/types.js";
import { bound } from "../interpreters/bound.js";
import { evaluate } from "../interpreters/evaluate.js";
import type { Quantity } from "../numbers/interval.js";
import { multiply, zero, type Rational } from "../numbers/rational.js";
import type { Weighable } from "./weighable.js";

/** Points with their range, and how they came about. */
export interface Worth extends Quantity {
  readonly standing: "scored" | "awarded" | "undecided" | "not-applicable";
}

/** What the formula makes of the fact; undefined when the fact lacks what the formula reads. */
export const weigh = (
  formula: FormulaNode,
  fact: Weighable,
  year: number,
  max: Rational,
): Worth | undefined => {
  const reads = readsOf(formula, year);
  if (reads.measures.some(({ name }) => fact.empty.has(name))) {
    return { standing: "not-applicable", point: zero, low: zero, high: zero };
  }
  const isComplete =
    reads.measures.every(({ name }) => fact.measures.has(name)) &&
    reads.judged.every((letter) => fact.judged.has(letter));
  if (!isComplete) return fact.points && { standing: "awarded", ...fact.points };
  const nothing: Quantity = { point: zero, low: zero, high: zero };
  const measure = (name: string): Quantity => fact.measures.get(name) ?? nothing;
  const judgements = {
    year,
    flag: (letter: string): boolean => fact.judged.get(letter) === true,
    level: (letter: string): string => String(fact.judged.get(letter)),
  };
  const { fraction, undecided } = evaluate(formula, {
    ...judgements,
    measure: (name) => measure(name).point,
  });
  const { low, high } = bound(formula, { ...judgements, measure });
  return {
    standing: undecided ? "undecided" : "scored",
    point: multiply(fraction, max),
    low: multiply(low, max),
    high: multiply(high, max),
  };
};
