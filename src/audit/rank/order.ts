// Which ranks can a unit hold? Counted among the ends of all units' ranges: sorted once, then searched.

import type { Quantity } from "../../numbers/interval.js";
import { compare, max, type Rational } from "../../numbers/rational.js";

/** A unit on the scale that is ranked by. */
export interface Placed extends Quantity {
  /** Whether its range is wider than rounding makes it: a fact is missing, or not known to a figure. */
  readonly isOpen: boolean;
}

/** The ranks of a unit, 1 being the highest. */
export interface Places {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** Whether the unit can hold a rank; between the best and the worst there may be some that it cannot. */
  readonly canHold: (rank: number) => boolean;
  /** Whether the unit, or one whose range overlaps, is open. */
  readonly isOpen: boolean;
}

type Rising = readonly Rational[];

const rising = (numbers: readonly Rational[]): Rising => [...numbers].sort(compare);

/** How many of some numbers are larger than a number. */
const countAbove = (numbers: Rising, number: Rational): number => {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (compare(numbers[middle] ?? number, number) > 0) to = middle;
    else from = middle + 1;
  }
  return numbers.length - from;
};

/** The largest, second largest, ... of some numbers without one of them; undefined where there are fewer. */
const largestWithout = (own: Rational, numbers: Rising, place: number): Rational | undefined => {
  const found = numbers[numbers.length - place];
  return found && compare(own, found) >= 0 ? numbers[numbers.length - place - 1] : found;
};

/** The ends of some units' ranges. */
const endsOf = (units: readonly Placed[]) => ({
  lows: rising(units.map(({ low }) => low)),
  highs: rising(units.map(({ high }) => high)),
});

/** How many of some units surely have more than a unit. */
const surely = ({ lows }: ReturnType<typeof endsOf>, { high }: Placed): number =>
  countAbove(lows, high);

/** How many of some units can have more than a unit; itself counts too, if it is one and has a range. */
const possibly = ({ highs }: ReturnType<typeof endsOf>, { low }: Placed): number =>
  countAbove(highs, low);

/**
 * Standard competition ranks: 1, 2, 2, 4. The best rank is that of a unit at its high end among others
 * at their low ends, the worst the other way round. Units that are not listed may stand anywhere.
 */
export const placesAmong = <Unit extends Placed>(
  units: readonly Unit[],
  unlisted: number,
): readonly { readonly unit: Unit; readonly places: Places }[] => {
  const points = rising(units.map(({ point }) => point));
  const all = endsOf(units);
  const open = endsOf(units.filter(({ isOpen }) => isOpen));
  return units.map((unit) => {
    const { point, low, high } = unit;
    const itself = compare(high, low) > 0 ? 1 : 0;
    return {
      unit,
      places: {
        rank: 1 + countAbove(points, point),
        best: 1 + surely(all, unit),
        worst: 1 + possibly(all, unit) - itself + unlisted,
        canHold: (rank) => {
          // With so many points no more than all but `rank` others need to have more ...
          const from = max(low, largestWithout(low, all.lows, rank) ?? low);
          // ... and with fewer than these points enough others can.
          const above = rank - 1 - unlisted;
          const below = largestWithout(high, all.highs, above);
          const isEnough = above <= 0 || (below !== undefined && compare(from, below) < 0);
          return compare(from, high) <= 0 && isEnough;
        },
        // Among the open units are the unit itself, if it is open, and those that may be above or below.
        isOpen: unlisted > 0 || possibly(open, unit) > surely(open, unit),
      },
    };
  });
};
