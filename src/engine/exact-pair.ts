// Which number exactly? A fraction of two integers below 2^53, in doubles that are exact; or none,
// once an integer would be larger.

import type { Rational } from "../numbers/rational.js";
import type { Tie } from "../numbers/round.js";
import { largest } from "./bounds.js";

/** A fraction, not negative; both are integers up to `largest`. */
export type Pair = readonly [above: number, below: number];

const remainder = (a: number, b: number): number => {
  if (a <= 0x7fffffff && b <= 0x7fffffff) return (a | 0) % (b | 0);
  // Exact: the product is at most a, or one b above it. The operator is ten times slower on doubles.
  const rest = a - Math.floor(a / b) * b;
  return rest < 0 ? rest + b : rest;
};

const divisor = (a: number, b: number): number => {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, remainder(x, y)];
  return x;
};

const lowest = ([above, below]: Pair): Pair => {
  const common = divisor(above, below);
  return [above / common, below / common];
};

/** The fraction in lowest terms. */
export const pair = (above: number, below: number): Pair | undefined =>
  above <= largest && below <= largest ? lowest([above, below]) : undefined;

/** An exact number as a pair. */
export const pairOf = ([above, below]: Rational): Pair | undefined =>
  pair(Number(above), Number(below));

/** The product; in lowest terms only where it is too large otherwise. */
export const timesPair = ([a, b]: Pair, [c, d]: Pair): Pair | undefined => {
  const [above, below] = [a * c, b * d];
  if (above <= largest && below <= largest) return [above, below];
  const [left, right] = [lowest([a, d]), lowest([c, b])];
  return pair(left[0] * right[0], right[1] * left[1]);
};

/** The sum; in lowest terms only where it is too large otherwise. */
export const plusPair = (one: Pair, other: Pair): Pair | undefined => {
  const [above, below] = [one[0] * other[1] + other[0] * one[1], one[1] * other[1]];
  if (above <= largest && below <= largest) return [above, below];
  const [left, right] = [lowest(one), lowest(other)];
  const common = divisor(left[1], right[1]);
  const [first, second] = [left[0] * (right[1] / common), right[0] * (left[1] / common)];
  return first <= largest && second <= largest
    ? pair(first + second, left[1] * (right[1] / common))
    : undefined;
};

/** The sum of what some things come to; undefined where one of them, or their sum, is no pair. */
export const sumPairs = <T>(
  all: readonly T[],
  pairFor: (one: T) => Pair | undefined,
): Pair | undefined => {
  let total: Pair = [0, 1];
  for (const one of all) {
    const part = pairFor(one);
    const next = part && plusPair(total, part);
    if (next === undefined) return undefined;
    total = next;
  }
  return total;
};

/** The nearest integer, ties by the rule. */
export const roundPair = ([above, below]: Pair, tie: Tie): number => {
  const rest = remainder(above, below);
  const floor = (above - rest) / below;
  const isUp =
    2 * rest > below || (2 * rest === below && (tie === "half-up" || remainder(floor, 2) === 1));
  return isUp ? floor + 1 : floor;
};
