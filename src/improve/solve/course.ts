// How do points run while one figure varies and nothing bends or jumps? A straight line and hyperbolas:
// every measure is one straight line over another. Where such a sum is at least 0, and how high it gets,
// follows exactly.

import type { Interval } from "../../numbers/interval.js";
import { piece, unite, type Piece, type Pieces } from "../../numbers/pieces.js";
import {
  linear,
  plus,
  product,
  scaled,
  valueAt,
  type Polynomial,
} from "../../numbers/polynomial.js";
import {
  add,
  compare,
  divide,
  isUnbounded,
  isZero,
  multiply,
  one,
  rational,
  minus,
  subtract,
  sum,
  unbounded,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { rootsBetween } from "../../numbers/roots.js";

/** So many times the figure, and a number; neither is negative. */
export interface Line {
  readonly slope: Rational;
  readonly start: Rational;
}

/** `start + slope·x + r/(x + c) + …`, each c once; no c is negative. */
export interface Course {
  readonly start: Rational;
  readonly slope: Rational;
  readonly hyperbolas: readonly (readonly [c: Rational, r: Rational])[];
}

/** The same, whatever the figure is. */
export const level = (start: Rational): Course => ({ start, slope: zero, hyperbolas: [] });

/** One line over another, which is not 0. */
export const quotientOf = (above: Line, below: Line): Course => {
  if (isZero(below.slope)) {
    return {
      start: divide(above.start, below.start),
      slope: divide(above.slope, below.start),
      hyperbolas: [],
    };
  }
  const [p, q, c] = [above.slope, above.start, below.start].map((value) =>
    divide(value, below.slope),
  ) as [Rational, Rational, Rational];
  const r = subtract(q, multiply(p, c));
  return { start: p, slope: zero, hyperbolas: isZero(r) ? [] : [[c, r]] };
};

/** A course so many times. */
export const timesOf = ({ start, slope, hyperbolas }: Course, factor: Rational): Course => ({
  start: multiply(start, factor),
  slope: multiply(slope, factor),
  hyperbolas: hyperbolas.map(([c, r]) => [c, multiply(r, factor)] as const),
});

/** The sum of courses. */
export const sumOf = (all: readonly Course[]): Course => {
  const byShift = new Map<string, readonly [Rational, Rational]>();
  for (const [c, r] of all.flatMap(({ hyperbolas }) => hyperbolas)) {
    const key = c.join("/");
    byShift.set(key, [c, add(byShift.get(key)?.[1] ?? zero, r)]);
  }
  return {
    start: sum(all.map(({ start }) => start)),
    slope: sum(all.map(({ slope }) => slope)),
    hyperbolas: [...byShift.values()].filter(([, r]) => !isZero(r)),
  };
};

/** What a course comes to, or tends to. */
export const valueOf = ({ start, slope, hyperbolas }: Course, x: Rational): Rational => {
  // What is earned has an end: a course that goes on forever is level or falls towards its start.
  if (isUnbounded(x)) return start;
  return sum([
    start,
    multiply(slope, x),
    ...hyperbolas.map(([c, r]) => multiply(r, divide(one, add(x, c)))),
  ]);
};

const shifts = ({ hyperbolas }: Course): readonly Polynomial[] =>
  hyperbolas.map(([c]) => linear(one, c));

const without = <T>(all: readonly T[], index: number): readonly T[] =>
  all.filter((_, other) => other !== index);

/** The course times the product of what is below its lines, which is positive. */
const numeratorOf = (course: Course): Polynomial => {
  const all = shifts(course);
  const own = product([linear(course.slope, course.start), ...all]);
  return course.hyperbolas.reduce(
    (total, [, r], index) => plus(total, scaled(product(without(all, index)), r)),
    own,
  );
};

/** The same of its slope: where it is 0, the course turns. */
const turnsOf = (course: Course): Polynomial => {
  const all = shifts(course).map((one) => product([one, one]));
  const own = scaled(product(all), course.slope);
  return course.hyperbolas.reduce(
    (total, [, r], index) => plus(total, scaled(product(without(all, index)), minus(r))),
    own,
  );
};

/** Whether a course can turn at all: its parts rise and fall. */
const mayTurn = ({ slope, hyperbolas }: Course): boolean => {
  const ways = [slope, ...hyperbolas.map(([, r]) => minus(r))].map((one) => compare(one, zero));
  return ways.some((way) => way > 0) && ways.some((way) => way < 0);
};

/** Where, strictly between two numbers, two courses are equal; nowhere if they are the same. */
export const crossingsOf = (a: Course, b: Course, { low, high }: Interval): readonly Interval[] =>
  rootsBetween(numeratorOf(sumOf([a, timesOf(b, [-1n, 1n])])), low, high);

/** The intervals between neighbours among some numbers, in rising order; the last has no end. */
export const intervalsBetween = (ends: readonly Rational[]): readonly Interval[] => {
  const sorted = [...ends]
    .sort(compare)
    .filter((value, index, all) => compare(all[index - 1] ?? unbounded, value) !== 0);
  return sorted.map((low, index) => ({ low, high: sorted[index + 1] ?? unbounded }));
};

/** A number strictly between two others. */
export const between = ({ low, high }: Interval): Rational =>
  isUnbounded(high) ? add(low, one) : divide(add(low, high), rational(2n));

/** Where, strictly between two numbers, a course is at least 0; an end that is no fraction is a hair inside. */
export const whereReached = (course: Course, { low, high }: Interval): Pieces => {
  const above = numeratorOf(course);
  const roots = rootsBetween(above, low, high);
  const starts: readonly Interval[] = [{ low, high: low }, ...roots];
  const found = starts.flatMap((from, index): readonly Piece[] => {
    const next = roots[index] ?? { low: high, high };
    const isIn = compare(valueAt(above, between({ low: from.high, high: next.low })), zero) >= 0;
    const gap = isIn ? [piece(from.high, next.low, true, true)] : [];
    const isRoot = index > 0 && compare(from.low, from.high) === 0;
    return isRoot ? [piece(from.low, from.low), ...gap] : gap;
  });
  return unite(found).map((one) => {
    // A root that is no fraction ends an interval that it belongs to.
    const touches = (end: Rational): boolean =>
      roots.some((root) => [root.low, root.high].some((own) => compare(own, end) === 0));
    const { low: from, high: to, lowOpen, highOpen } = one;
    return piece(from, to, lowOpen && !touches(from), highOpen && !touches(to));
  });
};

/** What a course comes to at most over an interval, and where it turns in it. */
export interface Height {
  /** What it comes or tends to at the ends. */
  readonly ends: readonly Rational[];
  /** Where it turns, as exactly as can be said. */
  readonly turns: readonly Rational[];
}

export const heightOver = (course: Course, { low, high }: Interval): Height => ({
  ends: [low, high].map((end) => valueOf(course, end)),
  turns: mayTurn(course)
    ? rootsBetween(turnsOf(course), low, high).map((root) =>
        between({ low: root.low, high: root.high }),
      )
    : [],
});
