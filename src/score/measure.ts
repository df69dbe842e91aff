// What is a measure, given its letters? Its exact point, and the exact interval that it lies in when
// the letters are ranges: a quotient of sums is largest and smallest at corners of its letters' box.

import { partsOf, variablesOf, variablesOfMeasure } from "../formula/reads.js";
import type { MeasureNode, Terms } from "../formula/types.js";
import { clamp, exactly, isExact, isSure, type Quantity } from "../numbers/interval.js";
import {
  compare,
  divide,
  isZero,
  max,
  min,
  one,
  rational,
  sum,
  unbounded,
  zero,
  type Rational,
} from "../numbers/rational.js";
import type { Figures, Link } from "./relations.js";

/** A measure's value; it may not apply at all where its denominator may be zero. */
export interface Measure extends Quantity {
  readonly mayNotApply?: boolean;
}

/** A measure's value, or why it has none. */
export type Measured = Measure | "zero denominator" | "above one" | "not applicable";

type At = (letter: string) => Rational;

const sumAt = (terms: Terms, at: At): Rational =>
  typeof terms === "number" ? rational(BigInt(terms)) : sum(variablesOf(terms).map(at));

/** A letter, a sum of letters or a constant, at one end of the letters' ranges or at their points. */
export const total = (terms: Terms, figures: Figures, end: keyof Quantity): Rational =>
  sumAt(terms, (letter) => figures.get(letter)?.[end] ?? zero);

/** Undefined for 0/0, which no value of the measure corresponds to. */
const quotientAt = (measure: MeasureNode, above: At, below: At): Rational | undefined => {
  const [numerator, denominator] = partsOf(measure);
  const [n, d] = [sumAt(numerator, above), sumAt(denominator, below)];
  if (!isZero(d)) return divide(n, d);
  return isZero(n) ? undefined : unbounded;
};

type Corner = ReadonlyMap<string, Rational>;

/** Beyond this many ranged letters each is taken on its own: an enclosure, exact where none is linked. */
const mostLoose = 4;

/** All corners of the letters' box that keep every part within its whole. */
const corners = (
  letters: readonly string[],
  links: readonly Link[],
  figures: Figures,
): readonly Corner[] => {
  const boxes = letters.flatMap((letter) => figures.get(letter) ?? []);
  const ends = boxes.flatMap(({ low, high }) => [low, high]);
  const grown = letters.reduce<readonly Corner[]>(
    (all, letter) =>
      all.flatMap((corner) =>
        ends
          .filter((end) => {
            const box = figures.get(letter);
            return box && compare(box.low, end) <= 0 && compare(end, box.high) <= 0;
          })
          .map((end) => new Map([...corner, [letter, end]])),
      ),
    [new Map()],
  );
  return grown.filter((corner) =>
    links.every(({ part, whole }) => {
      const [small, large] = [corner.get(part), corner.get(whole)];
      return small === undefined || large === undefined || compare(small, large) <= 0;
    }),
  );
};

/** The smallest and largest value over the box. */
const extremes = (measure: MeasureNode, figures: Figures, links: readonly Link[]) => {
  const loose = variablesOfMeasure(measure).filter((letter) => {
    const box = figures.get(letter);
    return box !== undefined && !isExact(box);
  });
  const values = corners(loose.length > mostLoose ? [] : loose, links, figures).flatMap(
    (corner) => {
      const end =
        (side: "low" | "high"): At =>
        (letter) =>
          corner.get(letter) ?? figures.get(letter)?.[side] ?? zero;
      return [
        quotientAt(measure, end("low"), end("high")),
        quotientAt(measure, end("high"), end("low")),
      ];
    },
  );
  const known = values.filter((value) => value !== undefined);
  return { low: known.reduce(min, unbounded), high: known.reduce(max, zero) };
};

/** Computes a measure from its letters; figures must already be narrowed by the links. */
export const measured = (
  measure: MeasureNode,
  figures: Figures,
  links: readonly Link[],
): Measured => {
  const [numerator, denominator] = partsOf(measure);
  const pointOf: At = (letter) => figures.get(letter)?.point ?? zero;
  const isShare = measure.kind === "share";
  const isKnown = variablesOfMeasure(measure).every((letter) => {
    const figure = figures.get(letter);
    return figure !== undefined && isSure(figure);
  });
  const below = sumAt(denominator, pointOf);
  if (isKnown && !isZero(below)) {
    const value = divide(sumAt(numerator, pointOf), below);
    return isShare && compare(value, one) > 0
      ? "above one"
      : { point: value, low: value, high: value, mayNotApply: false };
  }
  const whenEmpty = measure.kind === "amount" ? undefined : measure.whenEmpty;
  const mayBeEmpty = isZero(total(denominator, figures, "low"));
  if (mayBeEmpty && whenEmpty === undefined) return "zero denominator";
  if (isZero(total(denominator, figures, "high"))) {
    // Something cannot be part of nothing.
    if (isShare && !isZero(total(numerator, figures, "low"))) return "above one";
    return whenEmpty === "not-applicable"
      ? "not applicable"
      : exactly(whenEmpty === 1 ? one : zero);
  }
  const range = extremes(measure, figures, links);
  if (isShare && compare(range.low, one) > 0) return "above one";
  const mayNotApply = mayBeEmpty && whenEmpty === "not-applicable";
  const empty = mayBeEmpty && !mayNotApply ? (whenEmpty === 1 ? one : zero) : undefined;
  const low = empty === undefined ? range.low : min(empty, range.low);
  const uncapped = empty === undefined ? range.high : max(empty, range.high);
  const high = isShare ? min(one, uncapped) : uncapped;
  const isEmpty = isZero(below);
  const point = isEmpty ? (empty ?? low) : (quotientAt(measure, pointOf, pointOf) ?? low);
  return { point: clamp(point, { low, high }), low, high, mayNotApply };
};
