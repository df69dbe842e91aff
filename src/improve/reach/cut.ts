// Into which parts is an indicator cut where its hull promises what no change keeps? Cell by cell, and
// a cell that is left alone at a value of one of its figures.

import {
  add,
  compare,
  divide,
  max,
  min,
  multiply,
  rational,
  subtract,
  type Rational,
} from "../../numbers/rational.js";
import { distance } from "../direction.js";
import type { Cell } from "./cells.js";
import { partIn } from "./choice.js";
import { steepnessOf, wonAt, type Leg } from "./legs.js";
import type { Place } from "./relaxed.js";

/** A leg from one of its values to another. */
const partOf = (leg: Leg, first: Rational, last: Rational): Leg => {
  const start = wonAt(leg, first);
  const steepness = steepnessOf(leg.course, first, last);
  return {
    ...leg,
    from: first,
    to: last,
    points: add(leg.points, start),
    effort:
      compare(first, leg.from) === 0
        ? leg.effort
        : multiply(leg.journey.rate, distance(leg.journey.from, first)),
    // Where it rises all the way, its end wins most; and nowhere more than its steepness allows.
    bound: leg.isMonotone
      ? subtract(wonAt(leg, last), start)
      : min(subtract(leg.bound, start), multiply(steepness, distance(first, last))),
    steepness,
  };
};

/** A leg cut in two at a value; what counts whole things between two whole numbers. */
const halves = (leg: Leg, at: Rational): readonly Leg[] => {
  const { journey, from, to } = leg;
  if (!journey.isWhole) return [partOf(leg, from, at), partOf(leg, at, to)];
  const low = rational(at[0] / at[1]);
  const high = add(low, rational(1n));
  const isRising = compare(from, to) < 0;
  const [first, second] = isRising ? [low, high] : [high, low];
  const isIn = (value: Rational): boolean =>
    compare(isRising ? from : to, value) <= 0 && compare(value, isRising ? to : from) <= 0;
  return [
    ...(isIn(first) ? [partOf(leg, from, first)] : []),
    ...(isIn(second) ? [partOf(leg, second, to)] : []),
  ];
};

/** A cell cut in two where one of its legs is cut. */
const cutCell = (cell: Cell, leg: Leg, at: Rational): readonly Cell[] =>
  halves(leg, at).map((half) => ({
    ...cell,
    points: add(cell.points, subtract(half.points, leg.points)),
    effort: add(cell.effort, subtract(half.effort, leg.effort)),
    legs: cell.legs.map((one) => (one === leg ? half : one)),
  }));

/** A short decimal near a value, strictly between two others: exact values would grow with each cut. */
const shortNear = (value: Rational, from: Rational, to: Rational): Rational => {
  const far = distance(from, to);
  let scale = 1n;
  while (compare(multiply(far, rational(scale)), rational(1000n)) < 0) scale *= 10n;
  const [above, below] = multiply(value, rational(scale));
  const near = rational(above / below, scale);
  const isInside = compare(near, min(from, to)) > 0 && compare(near, max(from, to)) < 0;
  return isInside ? near : add(near, rational(1n, scale));
};

/** Where a cell is cut that is left alone: where its hull stops, or in the middle of what is bent. */
const cutIn = (cell: Cell, points: Rational): readonly Cell[] => {
  const part = partIn(cell, points);
  const isBent = ({ shape, from, to }: Leg): boolean =>
    shape !== "straight" && compare(from, to) !== 0;
  const [leg] = part ? [part.leg] : cell.legs.filter(isBent);
  const cutOf = (one: Leg): readonly Cell[] => {
    const { from, to, shape, journey } = one;
    const middle = divide(add(from, to), rational(2n));
    const at = part === undefined || shape === "bounded" ? middle : part.at;
    return cutCell(cell, one, journey.isWhole ? at : shortNear(at, from, to));
  };
  return leg ? cutOf(leg) : [];
};

/** The cells of an indicator, in two parts, without what its place on the hull promises. */
export const cutAt = ({ party, vertex, next, points }: Place): readonly (readonly Cell[])[] => {
  const { cell } = next ?? vertex;
  const others = party.cells.filter((one) => one !== cell);
  if (others.length > 0) return [[cell], others];
  return cutIn(cell, points).map((one) => [one]);
};
