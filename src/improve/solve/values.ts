// For which values of one figure do points reach a bar, and how high do they get at all? All values,
// as intervals: between two breaks by the course of the points, at a break by scoring it.

import type { Interval } from "../../numbers/interval.js";
import { only, piece, unite, type Piece, type Pieces } from "../../numbers/pieces.js";
import {
  add,
  ceilingOf,
  compare,
  floorOf,
  isUnbounded,
  max,
  one,
  rational,
  minus,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import {
  between,
  heightOver,
  intervalsBetween,
  level,
  sumOf,
  whereReached,
  type Course,
} from "./course.js";
import type { Varied } from "./varied.js";

/** Indicators that all read one figure. */
export interface Together {
  readonly all: readonly Varied[];
  /** Those whose points are not asked about; they only have to accept the value. */
  readonly others?: readonly Varied[];
  /** Points besides them. */
  readonly rest: Rational;
  /** Whether the figure counts whole things. */
  readonly isWhole: boolean;
}

const isWholeNumber = ([, denominator]: Rational): boolean => denominator === 1n;

/** The whole numbers of a piece. */
const wholeIn = ({ low, high, lowOpen, highOpen }: Piece): Pieces => {
  const from = rational(ceilingOf(low) + (lowOpen && isWholeNumber(low) ? 1n : 0n));
  if (isUnbounded(high)) return [piece(from, high, false, true)];
  const to = rational(floorOf(high) - (highOpen && isWholeNumber(high) ? 1n : 0n));
  return compare(from, to) <= 0 ? [piece(from, to)] : [];
};

/** Whole numbers that follow each other are one piece. */
const uniteWhole = (pieces: Pieces): Pieces => {
  const found: Piece[] = [];
  for (const next of unite(pieces)) {
    const last = found.at(-1);
    if (last && compare(next.low, add(last.high, one)) <= 0) {
      found[found.length - 1] = piece(last.low, next.high, false, isUnbounded(next.high));
    } else found.push(next);
  }
  return found;
};

/** What lies strictly between two neighbouring breaks, and how the points run there. */
interface Stretch extends Interval {
  /** Undefined where nothing is accepted. */
  readonly course: Course | undefined;
}

/** Points at a value; undefined where a score would refuse it. */
export const pointsAt = (
  { all, others = [], rest }: Together,
  value: Rational,
): Rational | undefined => {
  if (others.some(({ at }) => at(value) === undefined)) return undefined;
  const points = all.map(({ at }) => at(value));
  const known = points.filter((one) => one !== undefined);
  return known.length === points.length ? sum([rest, ...known]) : undefined;
};

const courseAt = ({ all, others = [], rest }: Together, value: Rational): Course | undefined => {
  if (others.some(({ course }) => course(value) === undefined)) return undefined;
  const courses = all.map(({ course }) => course(value));
  const known = courses.filter((one) => one !== undefined);
  return known.length === courses.length ? sumOf([level(rest), ...known]) : undefined;
};

const stretchesOf = (together: Together): readonly Stretch[] => {
  const { all, others = [] } = together;
  const breaks = [
    ...all.flatMap((one) => [...one.breaks, ...one.bends()]),
    ...others.flatMap((one) => one.breaks),
  ];
  return intervalsBetween([zero, ...breaks]).map((stretch) => ({
    ...stretch,
    course: courseAt(together, between(stretch)),
  }));
};

const canBe = ({ isWhole }: Together, value: Rational): boolean => !isWhole || isWholeNumber(value);

/** All values at which points reach a bar. */
export const valuesReaching = (together: Together, bar: Rational): Pieces => {
  const found = stretchesOf(together).flatMap(({ low, high, course }): Pieces => {
    const points = canBe(together, low) ? pointsAt(together, low) : undefined;
    const start = points && compare(points, bar) >= 0 ? [only(low)] : [];
    const above = course && sumOf([course, level(minus(bar))]);
    return [...start, ...(above ? whereReached(above, { low, high }) : [])];
  });
  return together.isWhole ? uniteWhole(found.flatMap(wholeIn)) : unite(found);
};

/** The most points, and whether some value has as many; undefined where no value is accepted. */
export interface Most {
  readonly points: Rational;
  readonly isAttained: boolean;
}

/** Whole numbers next to a value, inside an interval. */
const wholeAround = (value: Rational, { low, high }: Interval): readonly Rational[] =>
  [floorOf(value), ceilingOf(value)]
    .map((whole) => rational(whole))
    .filter((whole) => compare(low, whole) < 0 && compare(whole, high) < 0);

/** Values of a stretch that may earn most, and what it only tends to. */
const candidatesIn = (
  { low, high, course }: Stretch,
  isWhole: boolean,
): { readonly values: readonly Rational[]; readonly limits: readonly Rational[] } => {
  if (course === undefined) return { values: [], limits: [] };
  const { ends, turns } = heightOver(course, { low, high });
  if (!isWhole) return { values: [between({ low, high }), ...turns], limits: ends };
  const [first, last] = [add(low, one), isUnbounded(high) ? low : subtract(high, one)];
  const values = [first, last, ...turns].flatMap((value) => wholeAround(value, { low, high }));
  // Whole numbers end before an end that is open; only what has no end is tended to.
  return { values, limits: isUnbounded(high) ? ends.slice(1) : [] };
};

/** How many points there can be at most, whatever the value. */
export const mostOf = (together: Together): Most | undefined => {
  const stretches = stretchesOf(together);
  const found = stretches.map((stretch) => candidatesIn(stretch, together.isWhole));
  const values = [
    ...stretches.map(({ low }) => low).filter((value) => canBe(together, value)),
    ...found.flatMap((one) => one.values),
  ];
  const attained = values
    .map((value) => pointsAt(together, value))
    .filter((points) => points !== undefined);
  const limits = found.flatMap((one) => one.limits);
  const [first, ...others] = [...attained, ...limits];
  if (first === undefined) return undefined;
  const points = others.reduce(max, first);
  return { points, isAttained: attained.some((own) => compare(own, points) === 0) };
};
