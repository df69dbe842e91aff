// Which points can an indicator have earned? All that its figures as known allow, kept apart where a
// rounded figure may lie on either side of a threshold.

import { readsOf, variablesOfMeasure } from "../../formula/reads.js";
import type { MeasureNode } from "../../formula/types.js";
import { termsOf } from "../../interpreters/terms.js";
import { only, piece, times, unite, type Pieces } from "../../numbers/pieces.js";
import { fromExactText, isZero, zero, type Rational } from "../../numbers/rational.js";
import { exactMax } from "../../rubric/walk.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Basis } from "../../score/result.js";
import { fractions, isKnown, type Inputs } from "./earned.js";

/** Points of an indicator that does not apply. */
const exempt = ({ rules }: Basis, max: Rational): Rational =>
  rules.notApplicable === "full" ? max : zero;

/** Whether the denominator of a measure is known to be 0, so that it does not apply. */
const isEmpty = (measure: MeasureNode, inputs: Inputs): boolean => {
  const letters = variablesOfMeasure(measure);
  return (
    !(measure.name in inputs) && letters.length > 0 && letters.every((letter) => letter in inputs)
  );
};

/** Whether the formula was applied: all that it reads is known. */
export const isApplied = ({ formula, year, inputs }: Basis): boolean => {
  const { measures, judged } = readsOf(formula, year);
  return (
    measures.every((measure) => measure.name in inputs || isEmpty(measure, inputs)) &&
    judged.every((variable) => variable in inputs)
  );
};

/** Whether a denominator may be 0, so that the indicator does not apply. */
export const mayNotApply = ({ formula, year, inputs }: Basis): boolean =>
  readsOf(formula, year).measures.some(({ name }) => {
    const input = inputs[name];
    return isKnown(input) && input.mayNotApply === true;
  });

/** What the figures of an indicator are worth by its formula, whether or not they are proven; all, or if it applies. */
export const worthOf = (basis: Basis, max: Rational, given?: "applies"): Pieces => {
  const { formula, year, inputs } = basis;
  // A scale of 0 would make nothing of pieces with open ends.
  if (isZero(max)) return [only(zero)];
  const { measures } = readsOf(formula, year);
  if (measures.some((measure) => isEmpty(measure, inputs))) {
    return given === "applies" ? [] : [only(exempt(basis, max))];
  }
  const earned = times(fractions(termsOf(formula, year), inputs), max);
  return given !== "applies" && mayNotApply(basis)
    ? unite([...earned, only(exempt(basis, max))])
    : earned;
};

/** Whether an indicator's points wait for a fact, or for a source that decides its clause. */
export const isOpen = ({ state }: Pick<AnyNode, "state">): boolean =>
  state === "missing" || state === "undecided";

/** The points that an indicator can have earned by the official rules. */
export const possible = (leaf: AnyNode): Pieces => {
  const max = exactMax(leaf);
  const { state, basis, range, exact } = leaf;
  if (state === "missing") return [piece(zero, max)];
  if ((state === "scored" || state === "undecided") && basis) return worthOf(basis, max);
  if (state === "awarded") {
    return [piece(fromExactText(range.exact.low), fromExactText(range.exact.high))];
  }
  return [only(fromExactText(exact))];
};
