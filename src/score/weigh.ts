// What is a fact worth under a formula? Its fraction of the maximum, as exact points with the range
// that the truth lies in.

import { readsOf } from "../formula/reads.js";
import type { FormulaNode } from "../formula/types.js";
import { bound } from "../interpreters/bound.js";
import { evaluate } from "../interpreters/evaluate.js";
import { exactly, type Quantity } from "../numbers/interval.js";
import {
  max as larger,
  min as smaller,
  multiply,
  zero,
  type Rational,
} from "../numbers/rational.js";
import type { Measure } from "./measure.js";
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
  fact: Weighable,
  { year, max, exempt }: Scales,
): Worth | undefined => {
  const reads = readsOf(formula, year);
  if (reads.measures.some(({ name }) => fact.empty.has(name))) {
    return { standing: "not-applicable", ...exactly(exempt) };
  }
  const isComplete =
    reads.measures.every(({ name }) => fact.measures.has(name)) &&
    reads.judged.every((letter) => fact.judged.has(letter));
  if (!isComplete) return fact.points && { standing: "awarded", ...fact.points };
  const measure = (name: string): Measure => fact.measures.get(name) ?? exactly(zero);
  const judgements = {
    year,
    flag: (letter: string): boolean => fact.judged.get(letter) === true,
    level: (letter: string): string => String(fact.judged.get(letter)),
  };
  const { fraction, undecided } = evaluate(formula, {
    ...judgements,
    measure: (name) => measure(name).point,
  });
  const bounds = bound(formula, { ...judgements, measure });
  const [low, high] = [multiply(bounds.low, max), multiply(bounds.high, max)];
  const mayNotApply = reads.measures.some(({ name }) => measure(name).mayNotApply);
  return {
    standing: undecided ? "undecided" : "scored",
    point: multiply(fraction, max),
    low: mayNotApply ? smaller(low, exempt) : low,
    high: mayNotApply ? larger(high, exempt) : high,
  };
};
