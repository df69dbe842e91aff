// Which way does a figure move, what lies ahead of it, and how far away?

import {
  ceilingOf,
  compare,
  floorOf,
  rational,
  subtract,
  type Rational,
} from "../numbers/rational.js";

/** Up or down. */
export type Direction = "more" | "less";

/** Whether a value lies ahead of another. */
export const isAhead = (from: Rational, to: Rational, direction: Direction): boolean =>
  compare(to, from) * (direction === "more" ? 1 : -1) > 0;

/** How far two values are apart. */
export const distance = (a: Rational, b: Rational): Rational =>
  compare(a, b) < 0 ? subtract(b, a) : subtract(a, b);

/** The first whole number from a number on, and the first beyond it. */
export const wholeAhead = (value: Rational, direction: Direction): readonly Rational[] =>
  direction === "more"
    ? [rational(ceilingOf(value)), rational(floorOf(value) + 1n)]
    : [rational(floorOf(value)), rational(ceilingOf(value) - 1n)];
