// What is a fact worth under a formula? Its fraction of the maximum, as exact points with the range
// that the truth lies in.

import { readsOf } from "../formula/reads.js";
import type { FormulaNode } from "../formula/types.js";
import type { Observe } from "../formula/interpret.js";
import { evaluate, type Earned } from "../interpreters/evaluate.js";
import { exactly, map, type Quantity } from "../numbers/interval.js";
import { max as larger, min as smaller, multiply, type Rational } from "../numbers/rational.js";
import type { Weighable } from "./weighable.js";

/** Points with their range, and how they came about. */
export interface Worth extends Quantity {
  readonly standing: "scored" | "awarded" | "undecided" | "not-applicable";
}

/** What every fact is weighed under. */
export interface Scales {
  readonly year: number;
  readonly max: Rational;
  /** Points of what does not apply. */
  readonly exempt: Rational;
}

/** What the formula makes of the fact; undefined when the fact lacks what the formula reads. */
export const weigh = (
  formula: FormulaNode,
  fact: Pick<Weighable, "measures" | "judged" | "points" | "empty">,
  { year, max, exempt }: Scales,
  observe?: Observe<Earned>,
): Worth | undefined => {
  const reads = readsOf(formula, year);
  if (reads.measures.some(({ name }) => fact.empty.has(name))) {
    return { standing: "not-applicable", ...exactly(exempt) };
  }
  const isComplete =
    reads.measures.every(({ name }) => fact.measures.has(name)) &&
    reads.judged.every((letter) => fact.judged.has(letter));
  if (!isComplete) return fact.points && { standing: "awarded", ...fact.points };
  const { measures, judged } = fact;
  const fraction = evaluate(formula, { year, measures, judged }, observe);
  const { point, low, high } = map((value) => multiply(value, max), fraction);
  const mayNotApply = reads.measures.some(({ name }) => fact.measures.get(name)?.mayNotApply);
  return {
    standing: fraction.undecided ? "undecided" : "scored",
    point,
    low: mayNotApply ? smaller(low, exempt) : low,
    high: mayNotApply ? larger(high, exempt) : high,
  };
};
