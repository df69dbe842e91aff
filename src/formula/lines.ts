// What can clauses that read one measure earn together, and for which values of it? Between the knots
// of their curves the sum, and the largest of several, is a straight line: both answers are exact.

import {
  add,
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
  type Rational,
  isUnbounded,
} from "../numbers/rational.js";
import type { Interval } from "../numbers/interval.js";
import { common, meet, only, piece, unite, type Pieces } from "../numbers/pieces.js";
import { curve, knotsOf, type MeasuredFormula } from "./curve.js";

/** What is earned as a measure rises: a straight line between two neighbouring knots, and nothing more beyond the last. */
export interface Curve {
  readonly knots: readonly Rational[];
  readonly at: (value: Rational) => Rational;
}

/** What a clause earns by its measure. */
export const curveOf = (clause: MeasuredFormula): Curve => ({
  knots: knotsOf(clause),
  at: (value) => curve(clause, value),
});

/** The same, whatever the measure is. */
export const level = (earned: Rational): Curve => ({ knots: [], at: () => earned });

/** What is earned together, each so many times. */
export const total = (all: readonly (readonly [weight: Rational, one: Curve])[]): Curve => ({
  knots: all.flatMap(([, { knots }]) => knots),
  at: (value) => sum(all.map(([weight, one]) => multiply(weight, one.at(value)))),
});

/** Values of the measure over which the clauses' sum is a straight line, or one value. */
interface Line {
  readonly from: Rational;
  readonly to: Rational;
  /** What is earned where the line begins; at an open end, what is tended to. */
  readonly start: Rational;
  readonly slope: Rational;
}

/** The line over the values between two neighbouring knots. */
const lineBetween = (earned: Curve, from: Rational, to: Rational): Line => {
  // Two values in between tell a line; beyond the last knot nothing changes any more.
  const width = isUnbounded(to) ? one : divide(subtract(to, from), rational(3n));
  const [a, b] = [add(from, width), add(add(from, width), width)];
  const slope = isUnbounded(to)
    ? rational(0n)
    : divide(subtract(earned.at(b), earned.at(a)), width);
  return { from, to, start: subtract(earned.at(a), multiply(slope, width)), slope };
};

/** An interval of the measure, cut at the knots in it: numbers in rising order, each once. */
const cutAt = (knots: readonly Rational[], { low, high }: Interval): readonly Rational[] => {
  const within = knots
    .filter((knot) => compare(low, knot) < 0 && compare(knot, high) < 0)
    .sort(compare);
  return [low, ...within, high].filter(
    (end, index, all) => index === 0 || compare(all[index - 1] ?? end, end) < 0,
  );
};

/** The lines and single values that an interval of the measure falls into. */
const linesOver = (earned: Curve, measure: Interval): readonly Line[] => {
  const ends = cutAt(earned.knots, measure);
  return ends.flatMap((end, index) => {
    const next = ends[index + 1];
    const point = isUnbounded(end)
      ? []
      : [{ from: end, to: end, start: earned.at(end), slope: rational(0n) }];
    return next ? [...point, lineBetween(earned, end, next)] : point;
  });
};

/** Where two lines over the same values cross; nowhere if they do not. */
const crossing = (a: Line, b: Line): readonly Rational[] => {
  const [flat, steep] = compare(a.slope, b.slope) < 0 ? [a, b] : [b, a];
  const ahead = subtract(flat.start, steep.start);
  const faster = subtract(steep.slope, flat.slope);
  if (isZero(faster) || compare(ahead, rational(0n)) <= 0) return [];
  const at = add(a.from, divide(ahead, faster));
  return compare(at, a.to) < 0 ? [at] : [];
};

/** What the best of several earns: its knots are theirs, and where one overtakes another. */
export const largest = (curves: readonly Curve[]): Curve => {
  const knots = curves.flatMap((one) => one.knots);
  const ends = cutAt(knots, { low: rational(0n), high: unbounded });
  const crossings = ends.slice(1).flatMap((to, index) => {
    const from = ends[index] ?? to;
    const lines = curves.map((one) => lineBetween(one, from, to));
    return lines.flatMap((a, place) => lines.slice(place + 1).flatMap((b) => crossing(a, b)));
  });
  return {
    knots: [...knots, ...crossings],
    at: (value) => curves.map((one) => one.at(value)).reduce(max),
  };
};

const isPoint = ({ from, to }: Line): boolean => compare(from, to) === 0;

/** All that can be earned while the measure lies in an interval. */
export const image = (earned: Curve, measure: Interval): Pieces =>
  unite(
    linesOver(earned, measure).map((line) =>
      isZero(line.slope)
        ? only(line.start)
        : piece(
            line.start,
            add(line.start, multiply(line.slope, subtract(line.to, line.from))),
            true,
            true,
          ),
    ),
  );

/** The values of the measure, in an interval, for which one of some numbers is earned. */
export const preimage = (earned: Curve, measure: Interval, wanted: Pieces): Pieces =>
  unite(
    linesOver(earned, measure).flatMap((line) => {
      const whole = isPoint(line) ? only(line.from) : piece(line.from, line.to, true, true);
      if (isZero(line.slope)) return meet([only(line.start)], wanted) ? [whole] : [];
      const valueOf = (points: Rational): Rational =>
        add(line.from, divide(subtract(points, line.start), line.slope));
      const values = wanted.map(({ low, high, lowOpen, highOpen }) =>
        piece(valueOf(low), valueOf(high), lowOpen, highOpen),
      );
      return common(values, [whole]);
    }),
  );
