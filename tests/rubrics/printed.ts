// How do printed figures compare with computed ones? A printed score is known to half a unit of its
// last digit; a computed one lies in its range.

import type { ResultNode } from "@dti/score";

import {
  add,
  compare,
  decimalText,
  fraction,
  parseDecimal,
  printHalfUp,
  subtract,
  type Fraction,
} from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";

/** Vietnamese or plain notation, without grouping: `"127,7"`. */
const plain = (printed: string): string => printed.replace(",", ".");

export const placesOf = (printed: string): number => plain(printed).split(".")[1]?.length ?? 0;

/** The interval that a printed score stands for. */
export const spanOfPrint = (printed: string): readonly [low: Fraction, high: Fraction] => {
  const half = fraction(1, 2n * 10n ** BigInt(placesOf(printed)));
  const value = parseDecimal(plain(printed));
  return [subtract(value, half), add(value, half)];
};

/** Whether the point value, rounded as the print is, gives the printed digits. */
export const isExact = (node: ResultNode, printed: string): boolean =>
  printHalfUp(valueOf(node.exact), placesOf(printed)) === plain(printed);

/** Whether the node's range meets what the print stands for. */
export const isWithinRounding = ({ range }: ResultNode, printed: string): boolean => {
  const [low, high] = spanOfPrint(printed);
  return (
    compare(valueOf(range.exact.low), high) <= 0 && compare(low, valueOf(range.exact.high)) <= 0
  );
};

/** To so many places, halves away from zero. */
export const toPlaces = (value: Fraction, places: number): string =>
  value.n < 0n
    ? `-${printHalfUp({ n: -value.n, d: value.d }, places)}`
    : printHalfUp(value, places);

/** The points of a node, to four decimals. */
export const pointsOf = ({ exact }: ResultNode): string => toPlaces(valueOf(exact), 4);

/** Both ends of a node's range, to four decimals. */
export const rangeOf = ({ range }: ResultNode): readonly [low: string, high: string] => [
  toPlaces(valueOf(range.exact.low), 4),
  toPlaces(valueOf(range.exact.high), 4),
];

/** The exact sum of printed figures, without trailing zeros. */
export const sumOf = (figures: readonly string[]): string => {
  const places = Math.max(...figures.map(placesOf));
  const total = figures.map((one) => parseDecimal(plain(one))).reduce(add, fraction(0));
  return decimalText((total.n * 10n ** BigInt(places)) / total.d, places);
};
