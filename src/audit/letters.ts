// Which values of one letter bring a measure to some of its values, while every other letter stays as
// reported? A quotient of sums is turned round: exact, with the others anywhere in their ranges.

import { partsOf, variablesOf } from "../formula/reads.js";
import type { MeasureNode, Terms } from "../formula/types.js";
import type { Interval } from "../numbers/interval.js";
import { common, piece, unite, type Piece, type Pieces } from "../numbers/pieces.js";
import {
  compare,
  divide,
  isZero,
  max,
  multiply,
  one,
  rational,
  subtract,
  sum,
  unbounded,
  zero,
  type Rational,
} from "../numbers/rational.js";

/** What is known of a letter. */
export type BoxOf = (letter: string) => Interval;

/** A sum of letters, or a constant, without one of the letters. */
const others = (terms: Terms, letter: string, boxOf: BoxOf): Interval => {
  if (typeof terms === "number") {
    const constant = rational(BigInt(terms));
    return { low: constant, high: constant };
  }
  const boxes = variablesOf(terms)
    .filter((name) => name !== letter)
    .map(boxOf);
  return { low: sum(boxes.map(({ low }) => low)), high: sum(boxes.map(({ high }) => high)) };
};

const isUnbounded = ([, denominator]: Rational): boolean => denominator === 0n;

/** The first over the second; over 0 it is without end, and nothing over 0 is nothing. */
const over = (a: Rational, b: Rational): Rational =>
  isUnbounded(b) || (isZero(a) && isZero(b)) ? zero : divide(a, b);

const inNumerator = ({ low, high, lowOpen, highOpen }: Piece, rest: Interval, below: Interval) =>
  piece(
    subtract(multiply(low, below.low), rest.high),
    isUnbounded(high) ? unbounded : subtract(multiply(high, below.high), rest.low),
    lowOpen,
    highOpen,
  );

const inDenominator = (
  { low, high, lowOpen, highOpen }: Piece,
  above: Interval,
  rest: Interval,
) => {
  const most = isZero(low) ? unbounded : over(above.high, low);
  return piece(
    subtract(over(above.low, high), rest.high),
    isUnbounded(most) ? unbounded : subtract(most, rest.low),
    // A denominator of 0 gives no number.
    highOpen === true || isUnbounded(high),
    lowOpen === true,
  );
};

/** The letter itself is a part of the sum that it is measured against: (x + c) / (x + e). */
const inBoth = ({ low, high, lowOpen, highOpen }: Piece, above: Interval, below: Interval) => {
  const turned = (value: Rational, numerator: Rational, rest: Rational): Rational => {
    const left = subtract(one, value);
    if (compare(left, zero) <= 0) return unbounded;
    return divide(subtract(multiply(value, rest), numerator), left);
  };
  return compare(low, one) >= 0
    ? undefined
    : piece(
        turned(low, above.high, below.low),
        turned(high, above.low, below.high),
        lowOpen,
        highOpen,
      );
};

/** The values of a letter, from 0, with which a measure can have one of some values. */
export const valuesOfLetter = (
  letter: string,
  measure: MeasureNode,
  wanted: Pieces,
  boxOf: BoxOf,
): Pieces => {
  const [numerator, denominator] = partsOf(measure);
  const [isAbove, isBelow] = [numerator, denominator].map((terms) =>
    variablesOf(terms).includes(letter),
  );
  const above = others(numerator, letter, boxOf);
  const below = others(denominator, letter, boxOf);
  const found = wanted.flatMap((part) =>
    isAbove && isBelow
      ? (inBoth(part, above, below) ?? [])
      : isAbove
        ? inNumerator(part, above, below)
        : inDenominator(part, above, below),
  );
  const start = isZero(max(below.low, zero)) && isBelow === true;
  return common(unite(found), [piece(zero, unbounded, start)]);
};
