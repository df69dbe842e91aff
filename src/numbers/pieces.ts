// Which numbers are possible? Intervals that do not touch, from the lowest up: a rounded figure on
// either side of a threshold earns one of two scores, and nothing in between.

import type { Interval } from "./interval.js";
import {
  add,
  compare,
  max,
  min,
  multiply,
  subtract,
  unbounded,
  type Rational,
} from "./rational.js";

/** An interval; an end that is open does not belong to it. */
export interface Piece extends Interval {
  readonly lowOpen?: true;
  readonly highOpen?: true;
}

/** Pieces that do not touch, in rising order; none stands for nothing. */
export type Pieces = readonly Piece[];

/** The piece between two ends. */
export const piece = (low: Rational, high: Rational, lowOpen = false, highOpen = false): Piece => ({
  low,
  high,
  ...(lowOpen && { lowOpen }),
  ...(highOpen && { highOpen }),
});

/** One number. */
export const only = (value: Rational): Piece => ({ low: value, high: value });

const isEmpty = ({ low, high, lowOpen, highOpen }: Piece): boolean => {
  const order = compare(low, high);
  return order > 0 || (order === 0 && (lowOpen === true || highOpen === true));
};

/** Where a piece begins before another: a closed end before an open one at the same number. */
const byLow = (a: Piece, b: Piece): number =>
  compare(a.low, b.low) || Number(a.lowOpen ?? false) - Number(b.lowOpen ?? false);

/** Whether a piece goes on where another, which begins no later, ends. */
const continues = (before: Piece, next: Piece): boolean => {
  const order = compare(next.low, before.high);
  return order < 0 || (order === 0 && !(before.highOpen === true && next.lowOpen === true));
};

const furthest = (a: Piece, b: Piece): Piece => {
  const order =
    compare(a.high, b.high) || Number(b.highOpen ?? false) - Number(a.highOpen ?? false);
  return order >= 0 ? a : b;
};

/** The numbers that are in any of some pieces. */
export const unite = (all: readonly Piece[]): Pieces => {
  const found: Piece[] = [];
  for (const next of all.filter((one) => !isEmpty(one)).sort(byLow)) {
    const last = found.at(-1);
    if (last === undefined || !continues(last, next)) {
      found.push(next);
    } else {
      const { high, highOpen } = furthest(last, next);
      found[found.length - 1] = piece(last.low, high, last.lowOpen, highOpen);
    }
  }
  return found;
};

const share = (a: Piece, b: Piece): Piece => {
  const from = byLow(a, b) >= 0 ? a : b;
  const to = furthest(a, b) === a ? b : a;
  return piece(from.low, to.high, from.lowOpen, to.highOpen);
};

/** The numbers that are in both. */
export const common = (a: Pieces, b: Pieces): Pieces =>
  unite(a.flatMap((one) => b.map((other) => share(one, other))));

/** Whether some number is in both. */
export const meet = (a: Pieces, b: Pieces): boolean => common(a, b).length > 0;

/** Beyond so many pieces those nearest to each other are joined; no source text needs as many. */
const most = 100;

/** At most so many pieces, with the narrowest gaps filled: an enclosure. */
const coarse = (pieces: Pieces): Pieces => {
  if (pieces.length <= most) return pieces;
  const width = ({ low, high }: Interval): Rational => subtract(high, low);
  const gaps = pieces
    .flatMap((before, index) =>
      pieces.slice(index + 1, index + 2).map((after) => piece(before.high, after.low)),
    )
    .sort((a, b) => compare(width(a), width(b)));
  return unite([...pieces, ...gaps.slice(0, pieces.length - most)]);
};

/** The sums of a number of the one and a number of the other. */
export const plus = (a: Pieces, b: Pieces): Pieces =>
  coarse(
    unite(
      a.flatMap((one) =>
        b.map((other) =>
          piece(
            add(one.low, other.low),
            add(one.high, other.high),
            one.lowOpen ?? other.lowOpen,
            one.highOpen ?? other.highOpen,
          ),
        ),
      ),
    ),
  );

/** The sums of one number of each. */
export const plusAll = (all: readonly Pieces[]): Pieces => all.reduce(plus, [only([0n, 1n])]);

/** The numbers from the lowest of some on. */
const upwards = (pieces: Pieces): Pieces =>
  pieces.slice(0, 1).map(({ low, lowOpen }) => piece(low, unbounded, lowOpen));

/** The larger of a number of the one and a number of the other. */
export const larger = (a: Pieces, b: Pieces): Pieces =>
  unite([...common(a, upwards(b)), ...common(b, upwards(a))]);

/** The numbers, from 0 on, of which the larger of each and some number of the others is wanted. */
export const toBeLarger = (wanted: Pieces, others: Pieces): Pieces => {
  const reached = common(wanted, others)
    .slice(-1)
    .map(({ high, highOpen }) => piece([0n, 1n], high, false, highOpen));
  return unite([...common(wanted, upwards(others)), ...reached]);
};

/** The same numbers with the other sign. */
export const negative = (pieces: Pieces): Pieces =>
  [...pieces]
    .reverse()
    .map(({ low, high, lowOpen, highOpen }) =>
      piece(subtract([0n, 1n], high), subtract([0n, 1n], low), highOpen, lowOpen),
    );

/** The same numbers times another, which is positive. */
export const times = (pieces: Pieces, factor: Rational): Pieces =>
  pieces.map(({ low, high, lowOpen, highOpen }) =>
    piece(multiply(low, factor), multiply(high, factor), lowOpen, highOpen),
  );

/** From the lowest to the highest; there must be some. */
export const hull = (pieces: Pieces): Interval | undefined => {
  const [first] = pieces;
  return (
    first &&
    pieces.reduce<Interval>(
      (all, { low, high }) => ({ low: min(all.low, low), high: max(all.high, high) }),
      first,
    )
  );
};

/** How far a number is from the nearest of some others; 0 where it is one of them or at an end. */
export const distance = (pieces: Pieces, { low, high }: Interval): Rational | undefined =>
  pieces
    .map((one) => max([0n, 1n], max(subtract(one.low, high), subtract(low, one.high))))
    .reduce<Rational | undefined>((least, one) => (least ? min(least, one) : one), undefined);
