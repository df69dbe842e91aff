// Between which two numbers does the truth lie? Closed intervals, with the point that the official
// score uses.

import { compare, max, min, type Rational } from "./rational.js";

/** A closed interval. */
export interface Interval {
  readonly low: Rational;
  readonly high: Rational;
}

/** A figure as known: the point that the score uses, and the interval that the truth lies in. */
export interface Quantity extends Interval {
  readonly point: Rational;
}

export const exactly = (value: Rational): Quantity => ({ point: value, low: value, high: value });

/** The same for the point and both ends. */
export const map = (
  change: (value: Rational, end: keyof Quantity) => Rational,
  { point, low, high }: Quantity,
): Quantity => ({
  point: change(point, "point"),
  low: change(low, "low"),
  high: change(high, "high"),
});

export const isExact = (interval: Interval): boolean => compare(interval.low, interval.high) === 0;

/** The part that two intervals share; undefined when they do not meet. */
export const intersect = (a: Interval, b: Interval): Interval | undefined => {
  const low = max(a.low, b.low);
  const high = min(a.high, b.high);
  return compare(low, high) <= 0 ? { low, high } : undefined;
};

/** The nearest number to `value` inside the interval. */
export const clamp = (value: Rational, interval: Interval): Rational =>
  max(interval.low, min(interval.high, value));
