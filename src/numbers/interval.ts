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

/** Whether a figure is known exactly: `exactly` made it, and what it was made of. */
export const isSure = ({ point, low, high }: Quantity): boolean => point === low && low === high;

/** The same for the point and both ends; of what is known exactly it is worked out once. */
export const map = (change: (value: Rational) => Rational, quantity: Quantity): Quantity => {
  const { point, low, high } = quantity;
  return isSure(quantity)
    ? exactly(change(point))
    : { point: change(point), low: change(low), high: change(high) };
};

/** The point of one figure with that of another, and each end with the same end. */
export const join = (
  both: (one: Rational, other: Rational) => Rational,
  one: Quantity,
  other: Quantity,
): Quantity =>
  isSure(one) && isSure(other)
    ? exactly(both(one.point, other.point))
    : {
        point: both(one.point, other.point),
        low: both(one.low, other.low),
        high: both(one.high, other.high),
      };

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
