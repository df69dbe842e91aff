// How does an indicator fare as one figure moves away from what was reported? Leg by leg: between two
// breaks its points run along a course, which is straight, sags, or is only known to stay below a bound.

import {
  absolute,
  add,
  compare,
  divide,
  max,
  multiply,
  rational,
  subtract,
  sum,
  unbounded,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { distance, isAhead, wholeAhead, type Direction } from "../direction.js";
import { heightOver, level, valueOf, type Course } from "../solve/course.js";
import type { Varied } from "../solve/varied.js";

/** A figure on its way. */
export interface Journey {
  readonly name: string;
  readonly from: Rational;
  /** How far it may go; as far as a score accepts it, unless given. */
  readonly limit: Rational | undefined;
  readonly direction: Direction;
  /** Effort of one unit. */
  readonly rate: Rational;
  readonly isWhole: boolean;
}

/** Values of a figure over which its indicator's points run along one course. */
export interface Leg {
  readonly journey: Journey;
  readonly from: Rational;
  readonly to: Rational;
  /** Points at the first value. */
  readonly points: Rational;
  /** Effort that every value of the leg takes at least, over that of the journey's beginning. */
  readonly effort: Rational;
  /** How the points run between the two values. */
  readonly course: Course;
  /**
   * Straight, every value earns in proportion to its effort; sagging, less than that; otherwise points
   * are only known not to be more than `bound` higher than at the first value, and no faster `steepness`.
   */
  readonly shape: "straight" | "sagging" | "bounded";
  readonly bound: Rational;
  /** Points that one unit of the figure can win at most. */
  readonly steepness: Rational;
  /** Whether points rise all the way. */
  readonly isMonotone: boolean;
}

/** Points won since the first value. */
export const wonAt = ({ course, points }: Leg, value: Rational): Rational =>
  subtract(valueOf(course, value), points);

/** Whether a value lies beyond another on the way. */
const isBeyond = ({ direction }: Journey, from: Rational, value: Rational): boolean =>
  isAhead(from, value, direction);

/** The value where a journey begins, every break on its way, and where it ends, or a value beyond. */
const stopsOf = (journey: Journey, { breaks, bends }: Varied): readonly Rational[] => {
  const { from, limit, direction } = journey;
  const ahead = [...breaks, ...bends()]
    .filter((value) => isBeyond(journey, from, value))
    .filter((value) => limit === undefined || isBeyond(journey, value, limit))
    .sort((a, b) => compare(distance(from, a), distance(from, b)))
    .filter((value, index, all) => index === 0 || compare(all[index - 1] ?? from, value) !== 0);
  const last = ahead.at(-1) ?? from;
  if (limit !== undefined)
    return [from, ...ahead, ...(isBeyond(journey, last, limit) ? [limit] : [])];
  // What is more than the last break, and a whole number at that.
  return [from, ...ahead, ...(direction === "more" ? [wholeAhead(last, "more")[1] ?? last] : [])];
};

/** So near to an end that is open that nobody minds. */
const hair = rational(1n, 1_000_000_000n);

/** The value that a leg begins or ends with; undefined where there is no whole number left. */
const endOf = (
  { isWhole, direction }: Journey,
  end: Rational,
  other: Rational,
  isClosed: boolean,
  side: "first" | "last",
): Rational => {
  const inwards = (side === "first") === (direction === "more") ? "more" : "less";
  if (isWhole) {
    const [at, beyond] = wholeAhead(end, inwards);
    return (isClosed ? at : beyond) ?? end;
  }
  return isClosed ? end : add(end, multiply(hair, subtract(other, end)));
};

const shapeOf = ({ slope, hyperbolas }: Course): Leg["shape"] => {
  if (hyperbolas.length === 0) return "straight";
  const [[, r]] = hyperbolas as readonly [readonly [Rational, Rational]];
  const isAlone = hyperbolas.length === 1 && compare(slope, zero) === 0;
  return isAlone && compare(r, zero) > 0 ? "sagging" : "bounded";
};

/** What one unit of the figure can win at most from a value on: every part of a course flattens out. */
export const steepnessOf = (
  { slope, hyperbolas }: Course,
  from: Rational,
  to: Rational,
): Rational => {
  const low = compare(from, to) < 0 ? from : to;
  return sum([
    absolute(slope),
    ...hyperbolas.map(([c, r]) => {
      const across = add(low, c);
      return divide(absolute(r), multiply(across, across));
    }),
  ]);
};

const legAlong = (
  journey: Journey,
  { at }: Varied,
  course: Course,
  [start, end]: readonly [Rational, Rational],
): Leg | undefined => {
  const isReached = (stop: Rational): boolean => {
    const points = at(stop);
    return points !== undefined && compare(points, valueOf(course, stop)) >= 0;
  };
  // Where it begins nothing has changed yet.
  const isFirst = journey.isWhole && compare(start, journey.from) === 0;
  const from = endOf(journey, start, end, !isFirst && isReached(start), "first");
  const to = endOf(journey, end, start, isReached(end), "last");
  if (isBeyond(journey, to, from)) return undefined;
  const points = valueOf(course, from);
  const [low, high] = compare(from, to) < 0 ? [from, to] : [to, from];
  const { turns } = heightOver(course, { low, high });
  // Towards an end that is open it may earn, or take, a hair more, or less, than at the values named.
  const isOpen = !journey.isWhole && (compare(from, start) !== 0 || compare(to, end) !== 0);
  const best = [...(isOpen ? [start, end] : [from, to]), ...turns].map((value) =>
    valueOf(course, value),
  );
  return {
    journey,
    from,
    to,
    points,
    effort: multiply(journey.rate, distance(journey.from, isOpen ? start : from)),
    course,
    shape: isOpen || turns.length > 0 ? "bounded" : shapeOf(course),
    bound: subtract(best.reduce(max, points), points),
    steepness: steepnessOf(course, from, to),
    isMonotone: !isOpen && turns.length === 0,
  };
};

/** One value. */
const standing = (journey: Journey, value: Rational, points: Rational): Leg => ({
  journey,
  from: value,
  to: value,
  points,
  effort: multiply(journey.rate, distance(journey.from, value)),
  course: level(points),
  shape: "straight",
  bound: zero,
  steepness: zero,
  isMonotone: true,
});

const middleOf = (a: Rational, b: Rational): Rational => divide(add(a, b), rational(2n));

/** Whether an end of a leg is this value, with as many points. */
const endsIn = (leg: Leg | undefined, value: Rational, points: Rational): boolean =>
  leg !== undefined &&
  leg.shape !== "bounded" &&
  [leg.from, leg.to].some((end) => compare(end, value) === 0) &&
  compare(valueOf(leg.course, value), points) === 0;

/** All legs of a journey, and every stop by itself that is on none. */
export const legsOf = (journey: Journey, one: Varied): readonly Leg[] => {
  const stops = stopsOf(journey, one);
  const legs = stops.map((start, index) => {
    const end = stops[index + 1];
    const middle = end && middleOf(start, end);
    const isTaken = middle !== undefined && one.at(middle) !== undefined;
    const course = isTaken ? one.course(middle) : undefined;
    return course && end ? legAlong(journey, one, course, [start, end]) : undefined;
  });
  return stops.flatMap((stop, index) => {
    const leg = legs[index];
    const own = leg ? [leg] : [];
    const points = one.at(stop);
    // Where it begins nothing has changed yet.
    const isStop = index > 0 && points !== undefined && (!journey.isWhole || stop[1] === 1n);
    if (!isStop || [leg, legs[index - 1]].some((near) => endsIn(near, stop, points))) return own;
    return [standing(journey, stop, points), ...own];
  });
};

/** Whether a journey without a limit would never stop earning: nothing tells how far it may go. */
export const isEndless = (journey: Journey, one: Varied): boolean => {
  if (journey.limit !== undefined || journey.direction === "less") return false;
  const last = stopsOf(journey, one).at(-1) ?? journey.from;
  const course = one.course(add(last, rational(1n)));
  if (course === undefined) return false;
  const { turns } = heightOver(course, { low: last, high: unbounded });
  const isRising = compare(course.slope, zero) > 0;
  return isRising || turns.length > 0 || compare(valueOf(course, last), course.start) < 0;
};
