// Which values do the figures of a cell take to earn so many points? Its legs one after the other, the
// cheapest points first, the last in part.

import {
  add,
  ceilingOf,
  compare,
  divide,
  floorOf,
  isZero,
  multiply,
  rational,
  minus,
  subtract,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { distance } from "../direction.js";
import type { Cell } from "./cells.js";
import { wonAt, type Leg } from "./legs.js";

/** Points, and an effort that they take at least. */
export interface Corner {
  readonly points: Rational;
  readonly effort: Rational;
  readonly cell: Cell;
}

/** How a cell changes an indicator: values of the figures that moved, and what it comes to. */
export interface Choice {
  readonly cell: Cell;
  readonly values: ReadonlyMap<string, Rational>;
  readonly points: Rational;
  readonly effort: Rational;
  /** Of it what is only taken to get beyond an end that is open. */
  readonly late: Rational;
  /** Whether anything changes. */
  readonly isChange: boolean;
}

/** What going all along a leg earns at most, and takes at least. */
interface Run {
  readonly leg: Leg;
  readonly points: Rational;
  readonly effort: Rational;
}

const runOf = (leg: Leg): Run => {
  const { shape, bound, journey, from, to, steepness } = leg;
  const isBounded = shape === "bounded";
  const points = isBounded ? bound : wonAt(leg, to);
  const isLevel = compare(points, zero) <= 0;
  const far = isBounded && !isLevel ? divide(bound, steepness) : distance(from, to);
  return { leg, points, effort: multiply(journey.rate, far) };
};

/** The legs of a cell that earn something, the cheapest points first. */
const runsOf = ({ legs }: Cell): readonly Run[] =>
  legs
    .map(runOf)
    .filter(({ points }) => compare(points, zero) > 0)
    .sort((a, b) => compare(multiply(a.effort, b.points), multiply(b.effort, a.points)));

/** The corners of what a cell can have: its legs one after the other. */
export const cornersOf = (cell: Cell): readonly Corner[] => {
  const { points, effort } = cell;
  const corners: Corner[] = [{ points, effort, cell }];
  for (const run of runsOf(cell)) {
    const last = corners.at(-1) ?? cell;
    corners.push({
      points: add(last.points, run.points),
      effort: add(last.effort, run.effort),
      cell,
    });
  }
  return corners;
};

/** The whole number at a value or next to it, on the way. */
const wholeTowards = (value: Rational, toward: Rational): Rational =>
  rational(compare(toward, zero) >= 0 ? ceilingOf(value) : floorOf(value));

/** A hyperbola has a height in one place, exactly. */
const placeOn = ({ course, points }: Leg, wanted: Rational): Rational | undefined => {
  const [only, ...others] = course.hyperbolas;
  if (only === undefined || others.length > 0 || !isZero(course.slope)) return undefined;
  const [c, r] = only;
  const height = subtract(add(points, wanted), course.start);
  // Both have the same sign; nothing is divided by less than 0.
  return subtract(height[0] < 0n ? divide(minus(r), minus(height)) : divide(r, height), c);
};

/** Halves of halves, until they are as good as one. */
const halvings = 60;

/** Where a figure has to be on a leg to win so many points, at the least; undefined where it cannot. */
const valueWinning = (leg: Leg, wanted: Rational): Rational | undefined => {
  const { from, to, journey, shape } = leg;
  const most = wonAt(leg, to);
  if (compare(most, wanted) < 0) return undefined;
  const toward = subtract(to, from);
  const place =
    shape === "straight" ? add(from, multiply(toward, divide(wanted, most))) : placeOn(leg, wanted);
  if (place !== undefined) return journey.isWhole ? wholeTowards(place, toward) : place;
  // What turns on its way is only known to reach the points in the end.
  let [short, enough] = [from, to];
  for (let step = 0; step < halvings; step += 1) {
    const half = divide(add(short, enough), rational(2n));
    const middle = journey.isWhole ? wholeTowards(half, toward) : half;
    if (compare(wonAt(leg, middle), wanted) < 0) short = middle;
    else if (compare(middle, enough) === 0) break;
    else enough = middle;
  }
  return enough;
};

/** The choice of a cell whose figures have some values. */
const choiceAt = (cell: Cell, values: ReadonlyMap<string, Rational>): Choice => {
  let { points, effort } = cell;
  let late = zero;
  let isChange = cell.fact !== undefined || cell.said.size > 0;
  for (const leg of cell.legs) {
    const { name, rate, from } = leg.journey;
    const value = values.get(name) ?? leg.from;
    points = add(points, wonAt(leg, value));
    effort = add(effort, subtract(multiply(rate, distance(from, value)), leg.effort));
    // A leg whose beginning is open begins a hair later than it is counted.
    const isHair = compare(value, leg.from) === 0;
    if (isHair) late = add(late, subtract(multiply(rate, distance(from, value)), leg.effort));
    isChange ||= compare(value, from) !== 0;
  }
  return { cell, values, points, effort, late, isChange };
};

/** The cheapest that is found in a cell with so many points; undefined where it has fewer. */
export const choiceWithin = (cell: Cell, points: Rational): Choice | undefined => {
  const values = new Map<string, Rational>();
  let lacking = subtract(points, cell.points);
  for (const { leg } of runsOf(cell)) {
    if (compare(lacking, zero) <= 0) break;
    const value = valueWinning(leg, lacking) ?? leg.to;
    values.set(leg.journey.name, value);
    lacking = subtract(lacking, wonAt(leg, value));
  }
  return compare(lacking, zero) <= 0 ? choiceAt(cell, values) : undefined;
};

/** The choice of a cell whose figures go all the way, where that earns. */
export const atEnd = (cell: Cell): Choice => {
  const gone = cell.legs.filter((leg) => compare(wonAt(leg, leg.to), zero) > 0);
  return choiceAt(cell, new Map(gone.map((leg) => [leg.journey.name, leg.to])));
};

/** The last leg that a cell goes in part to have so many points, and how far; by the hull, not in truth. */
export const partIn = (
  cell: Cell,
  points: Rational,
): { readonly leg: Leg; readonly at: Rational } | undefined => {
  let lacking = subtract(points, cell.points);
  for (const { leg, points: most } of runsOf(cell)) {
    if (compare(lacking, zero) > 0 && compare(lacking, most) < 0) {
      const share = divide(lacking, most);
      return { leg, at: add(leg.from, multiply(subtract(leg.to, leg.from), share)) };
    }
    lacking = subtract(lacking, most);
  }
  return undefined;
};
