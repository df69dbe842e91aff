// What can the clauses of a formula earn together, while what they read is known only so far? Clauses
// and alternatives that read the same one measure rise with it as one, exactly; those that share more
// than that are taken each on its own, which may fill gaps but never leaves anything out.

import { levelFraction } from "../../formula/curve.js";
import { curveOf, image, largest, level, total, type Curve } from "../../formula/lines.js";
import type { MeasureNode } from "../../formula/types.js";
import { clausesIn, isMeasured, type PlainClause, type Term } from "../../interpreters/terms.js";
import { isExact, type Interval } from "../../numbers/interval.js";
import { larger, only, piece, plus, times, unite, type Pieces } from "../../numbers/pieces.js";
import { fromExactText, isZero, one, unbounded, zero } from "../../numbers/rational.js";
import type { Basis, Known } from "../../score/result.js";

/** What a formula is applied to; what is not known can be anything. */
export type Inputs = Basis["inputs"];

/** What was reported of a measure or a letter; nothing where it is a flag or a level. */
export const isKnown = (input: Inputs[string] | undefined): input is Known =>
  typeof input === "object";

/** What a measure can be at all. */
export const domainOf = ({ kind }: MeasureNode): Interval => ({
  low: zero,
  high: kind === "share" ? one : unbounded,
});

/** What a measure can be, as known; anything that it can be at all where nothing is. */
const rangeOf = (measure: MeasureNode, inputs: Inputs): Interval => {
  const input = inputs[measure.name];
  return isKnown(input)
    ? { low: fromExactText(input.low), high: fromExactText(input.high) }
    : domainOf(measure);
};

/** The measures that clauses read, by name. */
export const measuresIn = (terms: readonly Term[]): ReadonlyMap<string, MeasureNode> =>
  new Map(
    clausesIn(terms).flatMap((clause) =>
      isMeasured(clause) ? [[clause.measure.name, clause.measure] as const] : [],
    ),
  );

/** The measures that clauses read and that are not exactly known. */
export const openIn = (terms: readonly Term[], inputs: Inputs): readonly MeasureNode[] =>
  [...measuresIn(terms).values()].filter((measure) => !isExact(rangeOf(measure, inputs)));

const plainPieces = (clause: PlainClause, inputs: Inputs): Pieces => {
  if (clause.kind === "awarded") return [piece(zero, one)];
  if (isMeasured(clause)) return image(curveOf(clause), rangeOf(clause.measure, inputs));
  const judged = inputs[clause.variable];
  if (clause.kind === "flag") {
    return judged === undefined ? [only(zero), only(one)] : [only(judged === true ? one : zero)];
  }
  const levels = clause.levels.filter((row) => judged === undefined || row.level === judged);
  return unite(
    levels.map((row) => {
      const fraction = levelFraction(clause, row.level);
      return fraction ? only(fraction) : piece(zero, one);
    }),
  );
};

/** What one clause can earn, its weight apart. */
const clausePieces = ({ clause }: Term, inputs: Inputs): Pieces =>
  clause.kind === "bestOf" ? bestPieces(clause.alternatives, inputs) : plainPieces(clause, inputs);

const termCurve = (term: Term, name: string, inputs: Inputs): Curve | undefined => {
  const { clause } = term;
  if (isMeasured(clause) && clause.measure.name === name) return curveOf(clause);
  if (clause.kind === "bestOf" && measuresIn([term]).has(name)) {
    const curves = clause.alternatives.map((one) => curveIn(one, name, inputs));
    const found = curves.filter((curve) => curve !== undefined);
    return found.length === curves.length ? largest(found) : undefined;
  }
  const [first, ...others] = clausePieces(term, inputs);
  return first && others.length === 0 && isExact(first) ? level(first.low) : undefined;
};

/** What clauses earn together as one measure rises; undefined where anything else that they read is open. */
export const curveIn = (
  terms: readonly Term[],
  name: string,
  inputs: Inputs,
): Curve | undefined => {
  const curves = terms.map((term) => [term.weight, termCurve(term, name, inputs)] as const);
  const found = curves.flatMap(([weight, curve]) => (curve ? [[weight, curve] as const] : []));
  return found.length === curves.length ? total(found) : undefined;
};

/** Puts together lists of clauses: those that are a curve of the same one measure as curves, others as pieces. */
const combined = (
  lists: readonly (readonly Term[])[],
  inputs: Inputs,
  ofCurves: (curves: readonly Curve[]) => Curve,
  ofTerms: (terms: readonly Term[]) => Pieces,
): readonly Pieces[] => {
  const rising = new Map<string, { readonly measure: MeasureNode; readonly curves: Curve[] }>();
  const others: Pieces[] = [];
  for (const terms of lists) {
    const [measure, ...more] = openIn(terms, inputs);
    const curve = measure && more.length === 0 ? curveIn(terms, measure.name, inputs) : undefined;
    if (measure === undefined || curve === undefined) {
      others.push(ofTerms(terms));
      continue;
    }
    const { curves } = rising.get(measure.name) ?? { curves: [] };
    rising.set(measure.name, { measure, curves: [...curves, curve] });
  }
  const images = [...rising.values()].map(({ measure, curves }) =>
    image(ofCurves(curves), rangeOf(measure, inputs)),
  );
  return [...images, ...others];
};

/** What the best of some alternatives can earn. */
export const bestPieces = (alternatives: readonly (readonly Term[])[], inputs: Inputs): Pieces =>
  combined(alternatives, inputs, largest, (terms) => fractions(terms, inputs)).reduce(larger);

/** What clauses can earn together, as a fraction of the maximum. */
export const fractions = (terms: readonly Term[], inputs: Inputs): Pieces =>
  combined(
    terms.map((term) => [term]),
    inputs,
    (curves) => total(curves.map((curve) => [one, curve] as const)),
    (alone) =>
      // A weight of 0 would make nothing of pieces with open ends.
      alone.reduce<Pieces>(
        (all, term) =>
          isZero(term.weight) ? all : plus(all, times(clausePieces(term, inputs), term.weight)),
        [only(zero)],
      ),
  ).reduce(plus, [only(zero)]);
