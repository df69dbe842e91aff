// What can clauses that read one measure earn together, and for which values of it? Between the knots
// of their curves the sum is a straight line, so both answers are exact.

import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  one,
  rational,
  subtract,
  sum,
  type Rational,
  isUnbounded,
} from "../numbers/rational.js";
import type { Interval } from "../numbers/interval.js";
import { common, meet, only, piece, unite, type Pieces } from "../numbers/pieces.js";
import { curve, knotsOf, type MeasuredFormula } from "./curve.js";

/** A clause, and what it earns at most. */
export interface Weighted {
  readonly weight: Rational;
  readonly clause: MeasuredFormula;
}

/** Values of the measure over which the clauses' sum is a straight line, or one value. */
interface Line {
  readonly from: Rational;
  readonly to: Rational;
  /** What is earned where the line begins; at an open end, what is tended to. */
  readonly start: Rational;
  readonly slope: Rational;
}

const earnedAt = (clauses: readonly Weighted[], value: Rational): Rational =>
  sum(clauses.map(({ weight, clause }) => multiply(weight, curve(clause, value))));

/** The line over the values between two neighbouring knots. */
const lineBetween = (clauses: readonly Weighted[], from: Rational, to: Rational): Line => {
  // Two values in between tell a line; beyond the last knot nothing changes any more.
  const width = isUnbounded(to) ? one : divide(subtract(to, from), rational(3n));
  const [a, b] = [add(from, width), add(add(from, width), width)];
  const slope = isUnbounded(to)
    ? rational(0n)
    : divide(subtract(earnedAt(clauses, b), earnedAt(clauses, a)), width);
  return { from, to, start: subtract(earnedAt(clauses, a), multiply(slope, width)), slope };
};

/** The lines and single values that an interval of the measure falls into. */
const linesOver = (clauses: readonly Weighted[], { low, high }: Interval): readonly Line[] => {
  const knots = clauses
    .flatMap(({ clause }) => knotsOf(clause))
    .filter((knot) => compare(low, knot) < 0 && compare(knot, high) < 0)
    .sort(compare);
  const ends = [low, ...knots, high].reduce<readonly Rational[]>(
    (found, end) => (found.some((one) => compare(one, end) === 0) ? found : [...found, end]),
    [],
  );
  return ends.flatMap((end, index) => {
    const next = ends[index + 1];
    const point = isUnbounded(end)
      ? []
      : [{ from: end, to: end, start: earnedAt(clauses, end), slope: rational(0n) }];
    return next ? [...point, lineBetween(clauses, end, next)] : point;
  });
};

const isPoint = ({ from, to }: Line): boolean => compare(from, to) === 0;

/** All that the clauses can earn together while the measure lies in an interval. */
export const image = (clauses: readonly Weighted[], measure: Interval): Pieces =>
  unite(
    linesOver(clauses, measure).map((line) =>
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

/** The values of the measure, in an interval, for which the clauses earn one of some numbers. */
export const preimage = (clauses: readonly Weighted[], measure: Interval, earned: Pieces): Pieces =>
  unite(
    linesOver(clauses, measure).flatMap((line) => {
      const whole = isPoint(line) ? only(line.from) : piece(line.from, line.to, true, true);
      if (isZero(line.slope)) return meet([only(line.start)], earned) ? [whole] : [];
      const valueOf = (points: Rational): Rational =>
        add(line.from, divide(subtract(points, line.start), line.slope));
      const values = earned.map(({ low, high, lowOpen, highOpen }) =>
        piece(valueOf(low), valueOf(high), lowOpen, highOpen),
      );
      return common(values, [whole]);
    }),
  );
