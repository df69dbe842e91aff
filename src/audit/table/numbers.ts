// How are the numbers of a table told? As plain decimal text: printed digits are decimals, half units
// and sums too, so that nothing is lost.

import type { Interval } from "../../numbers/interval.js";
import {
  add,
  compare,
  subtract,
  unbounded,
  zero,
  type Rational,
  isUnbounded,
} from "../../numbers/rational.js";
import { fixedText } from "../../numbers/round.js";
import type { FigureRange } from "./types.js";

/** As few digits as say it exactly: `"6.38"`. */
export const decimalText = (value: Rational): string => {
  let places = 0;
  while (10n ** BigInt(places) % value[1] !== 0n) places += 1;
  return fixedText(value, places);
};

/** Both ends; one that is without bound is `null`. */
export const rangeText = ({ low, high }: Interval): FigureRange => ({
  low: decimalText(low),
  high: isUnbounded(high) ? null : decimalText(high),
});

/** How far two numbers are apart. */
export const distance = (a: Rational, b: Rational): Rational =>
  compare(a, b) < 0 ? subtract(b, a) : subtract(a, b);

/** A sum that may have no upper end. */
export const addUp = (terms: readonly Rational[]): Rational =>
  terms.some(isUnbounded) ? unbounded : terms.reduce(add, zero);

/** A sum without one of its terms. */
export const less = (all: Rational, term: Rational): Rational =>
  isUnbounded(all) ? unbounded : subtract(all, term);

/** The least that a term can be so that with others, which may have no upper end, it reaches a number. */
export const lowest = (reached: Rational, others: Rational): Rational =>
  isUnbounded(others) ? zero : subtract(reached, others);
