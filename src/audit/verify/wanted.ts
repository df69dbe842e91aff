// Which values of one measure make clauses earn what is wanted, while all else stays as known? Through
// sums and through the best of alternatives; no value is named that cannot be shown to do it.

import { largest, preimage } from "../../formula/lines.js";
import type { MeasureNode } from "../../formula/types.js";
import type { Term } from "../../interpreters/terms.js";
import { negative, plus, times, toBeLarger, type Pieces } from "../../numbers/pieces.js";
import { divide, isZero, one } from "../../numbers/rational.js";
import {
  bestPieces,
  curveIn,
  domainOf,
  fractions,
  measuresIn,
  openIn,
  type Inputs,
} from "./earned.js";

/** Clauses, or alternatives, that read the measure, and the others. */
const parted = <One>(
  all: readonly One[],
  { name }: MeasureNode,
  termsOf: (one: One) => readonly Term[],
): readonly [reading: readonly One[], others: readonly One[]] => [
  all.filter((one) => measuresIn(termsOf(one)).has(name)),
  all.filter((one) => !measuresIn(termsOf(one)).has(name)),
];

/** Whether clauses read another measure that others read too, and that is not exactly known. */
const shareMore = (
  some: readonly Term[],
  others: readonly Term[],
  { name }: MeasureNode,
  inputs: Inputs,
): boolean => {
  const open = openIn(some, inputs).map((measure) => measure.name);
  const read = measuresIn(others);
  return open.some((other) => other !== name && read.has(other));
};

/** Values with which the best of alternatives is wanted. */
const valuesInBest = (
  alternatives: readonly (readonly Term[])[],
  measure: MeasureNode,
  inputs: Inputs,
  wanted: Pieces,
): Pieces => {
  const [reading, others] = parted(alternatives, measure, (terms) => terms);
  if (shareMore(reading.flat(), others.flat(), measure, inputs)) return [];
  const needed = others.length > 0 ? toBeLarger(wanted, bestPieces(others, inputs)) : wanted;
  const curves = reading.flatMap((terms) => curveIn(terms, measure.name, inputs) ?? []);
  if (curves.length === reading.length) {
    return preimage(largest(curves), domainOf(measure), needed);
  }
  const [only, ...more] = reading;
  // What is open beside two readings of the measure would have to be looked at together.
  return only && more.length === 0 ? valuesFor(only, measure, inputs, needed) : [];
};

/**
 * Values of a measure with which clauses earn one of some fractions of the maximum. All of them where
 * the measure is read once, or nothing else is open that is read beside it; otherwise none.
 */
export const valuesFor = (
  terms: readonly Term[],
  measure: MeasureNode,
  inputs: Inputs,
  wanted: Pieces,
): Pieces => {
  const [reading, others] = parted(terms, measure, (term) => [term]);
  if (reading.length === 0 || shareMore(reading, others, measure, inputs)) return [];
  const share = plus(wanted, negative(fractions(others, inputs)));
  const curve = curveIn(reading, measure.name, inputs);
  if (curve) return preimage(curve, domainOf(measure), share);
  const [{ clause, weight }, ...more] = reading as readonly [Term, ...Term[]];
  if (more.length > 0 || clause.kind !== "bestOf" || isZero(weight)) return [];
  return valuesInBest(clause.alternatives, measure, inputs, times(share, divide(one, weight)));
};
