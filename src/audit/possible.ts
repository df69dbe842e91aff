// Which points can an indicator have earned? All that its figures as known allow, kept apart where a
// rounded figure may lie on either side of a threshold.

import { levelFraction, type MeasuredFormula } from "../formula/curve.js";
import { image, type Weighted } from "../formula/lines.js";
import { variablesOfMeasure } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import { isMeasured, termsOf, type Clause, type Term } from "../interpreters/terms.js";
import type { Interval } from "../numbers/interval.js";
import { only, piece, plusAll, times, unite, type Pieces } from "../numbers/pieces.js";
import { fromExactText, isZero, one, unbounded, zero, type Rational } from "../numbers/rational.js";
import { exactMax } from "../score/leaf.js";
import type { AnyNode } from "../score/is-result.js";
import type { Basis, Known } from "../score/result.js";

/** Clauses that read the same measure, and earn together. */
export interface MeasuredTerms {
  readonly measure: MeasureNode;
  readonly clauses: readonly Weighted[];
}

type Inputs = Basis["inputs"];

const isKnown = (input: Inputs[string] | undefined): input is Known => typeof input === "object";

/** Clauses by the measure that they read, in the order of the text. */
export const byMeasure = (terms: readonly Term[]): readonly MeasuredTerms[] => {
  const found = new Map<string, { readonly measure: MeasureNode; readonly clauses: Weighted[] }>();
  for (const { weight, clause } of terms) {
    if (!isMeasured(clause)) continue;
    const { measure } = clause;
    const entry = found.get(measure.name) ?? { measure, clauses: [] };
    entry.clauses.push({ weight, clause });
    found.set(measure.name, entry);
  }
  return [...found.values()];
};

/** What a measure can be at all. */
export const domainOf = ({ kind }: MeasureNode): Interval => ({
  low: zero,
  high: kind === "share" ? one : unbounded,
});

/** What a measure can be, as known; anything that it can be at all where nothing is. */
export const rangeOf = (measure: MeasureNode, inputs: Inputs): Interval => {
  const input = inputs[measure.name];
  return isKnown(input)
    ? { low: fromExactText(input.low), high: fromExactText(input.high) }
    : domainOf(measure);
};

/** What a flag, a level or a clause that no source decides can earn. */
const judgedPieces = (clause: Exclude<Clause, MeasuredFormula>, inputs: Inputs): Pieces => {
  if (clause.kind === "awarded") return [piece(zero, one)];
  const judged = inputs[clause.variable];
  if (clause.kind === "flag") {
    return judged === undefined ? [only(zero), only(one)] : [only(judged === true ? one : zero)];
  }
  const levels = clause.levels.filter(({ level }) => judged === undefined || level === judged);
  return unite(
    levels.map(({ level }) => {
      const fraction = levelFraction(clause, level);
      return fraction ? only(fraction) : piece(zero, one);
    }),
  );
};

/** What clauses can earn together, each measure, flag and level on its own. */
export const fractions = (terms: readonly Term[], inputs: Inputs): Pieces =>
  plusAll([
    ...byMeasure(terms).map(({ measure, clauses }) => image(clauses, rangeOf(measure, inputs))),
    ...terms.flatMap(({ weight, clause }) =>
      isMeasured(clause) ? [] : [times(judgedPieces(clause, inputs), weight)],
    ),
  ]);

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
export const isApplied = ({ formula, year, inputs }: Basis): boolean =>
  termsOf(formula, year).every(({ clause }) =>
    isMeasured(clause)
      ? clause.measure.name in inputs || isEmpty(clause.measure, inputs)
      : clause.kind === "awarded" || clause.variable in inputs,
  );

/** What the figures of an indicator are worth by its formula, whether or not they are proven. */
export const worthOf = (basis: Basis, max: Rational): Pieces => {
  const { formula, year, inputs } = basis;
  // A scale of 0 would make nothing of pieces with open ends.
  if (isZero(max)) return [only(zero)];
  const terms = termsOf(formula, year);
  if (byMeasure(terms).some(({ measure }) => isEmpty(measure, inputs))) {
    return [only(exempt(basis, max))];
  }
  const earned = times(fractions(terms, inputs), max);
  const mayNotApply = byMeasure(terms).some(({ measure }) => {
    const input = inputs[measure.name];
    return isKnown(input) && input.mayNotApply === true;
  });
  return mayNotApply ? unite([...earned, only(exempt(basis, max))]) : earned;
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
