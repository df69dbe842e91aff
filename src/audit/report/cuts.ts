// With how many decimals are the ends of a range printed? Few, where they tell the range; what is
// admissible is rounded inwards, what is possible outwards.

import { allPlaces } from "../../explain/numerals.js";
import { common, meet, only, piece, type Piece } from "../../numbers/pieces.js";
import {
  add,
  compare,
  multiply,
  one as unit,
  rational,
  subtract,
  type Rational,
  isUnbounded,
} from "../../numbers/rational.js";

const contains = (one: Piece, value: Rational): boolean => meet([one], [only(value)]);

const downTo = ([numerator, denominator]: Rational, places: number): Rational => {
  const scale = 10n ** BigInt(places);
  return rational((numerator * scale) / denominator, scale);
};

const upTo = (value: Rational, places: number): Rational => {
  const down = downTo(value, places);
  return compare(down, value) === 0 ? down : add(down, rational(1n, 10n ** BigInt(places)));
};

/** A piece whose ends have so many decimals; an end that was moved belongs to it. */
const moved = (one: Piece, places: number, isInward: boolean): Piece => {
  const low = isInward ? upTo(one.low, places) : downTo(one.low, places);
  const high = isUnbounded(one.high)
    ? one.high
    : isInward
      ? downTo(one.high, places)
      : upTo(one.high, places);
  const isOpen = (end: "low" | "high", at: Rational): boolean =>
    one[`${end}Open`] === true && compare(one[end], at) === 0;
  return piece(low, high, isOpen("low", low), isOpen("high", high));
};

const isSame = (a: Piece, b: Piece): boolean =>
  compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;

const width = ({ low, high }: Piece): Rational => subtract(high, low);

/** Whether a piece is not much narrower than another. */
const covers = (inner: Piece, outer: Piece): boolean =>
  isUnbounded(outer.high) ||
  compare(multiply(width(inner), rational(10n)), multiply(width(outer), rational(9n))) >= 0;

/** A piece with ends of some decimals, and how many. */
export interface Cut {
  readonly piece: Piece;
  readonly places: number;
}

/** The first number of decimals, from some on, with which a piece is as it should be. */
const firstCut = (
  one: Piece,
  from: number,
  to: number,
  isInward: boolean,
  isGood: (cut: Piece) => boolean,
): Cut | undefined => {
  for (let places = from; places <= to; places += 1) {
    const cut = moved(one, places, isInward);
    if (isGood(cut)) return { piece: cut, places };
  }
  return undefined;
};

/** Two decimals more than were reported write most ends exactly. */
export const more = 2;

const holds = (one: Piece): boolean => common([one], [one]).length > 0;

/** The whole numbers in a piece, from the first to the last; undefined where there are none. */
export const wholeCut = (one: Piece): Cut | undefined => {
  const { low, high, lowOpen, highOpen } = moved(one, 0, true);
  const first = lowOpen === true ? add(low, unit) : low;
  const whole = piece(first, highOpen === true ? subtract(high, unit) : high);
  return holds(whole) ? { piece: whole, places: 0 } : undefined;
};

/** The ends that are printed of what is admissible; undefined for one number without an end. */
export const inwardCut = (one: Piece, places: number): Cut | undefined =>
  firstCut(one, 0, places + more, true, (cut) => isSame(cut, one)) ??
  firstCut(one, places, allPlaces, true, (cut) => holds(cut) && covers(cut, one));

/** The ends that are printed of what is possible: none of the other numbers seems to be. */
export const outwardCut = (one: Piece, places: number, others: readonly Rational[]): Cut => {
  const exact = firstCut(one, 0, places + more, false, (cut) => isSame(cut, one));
  if (exact !== undefined) return exact;
  const isEnd = (other: Rational): boolean =>
    compare(other, one.low) === 0 || compare(other, one.high) === 0;
  const apart = others.filter((other) => !isEnd(other) && !contains(one, other));
  let enough = places + more;
  let cut = moved(one, enough, false);
  while (enough < allPlaces && apart.some((other) => contains(cut, other))) {
    enough += 1;
    cut = moved(one, enough, false);
  }
  return { piece: cut, places: enough };
};
