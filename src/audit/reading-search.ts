// Which combinations of readings reproduce every published figure? A walk through all of them, one
// indicator after another, that turns back where no reading of the rest can help any more.

import type { Interval } from "../numbers/interval.js";
import { hull, meet, plusAll, type Piece, type Pieces } from "../numbers/pieces.js";
import { zero, type Rational } from "../numbers/rational.js";

/** A published figure, and the points that each reading of each indicator gives towards it. */
export interface Demand {
  /** What the points have to add up to. */
  readonly published: Piece;
  /** By indicator, then by reading: the points that it can have; a figure that does not count it has none. */
  readonly worth: readonly (readonly Pieces[])[];
  /** What every indicator with one reading adds. */
  readonly base: Pieces;
}

/** What a search found. */
export interface Found {
  /** How many combinations reproduce every figure. */
  readonly fits: number;
  /** The first of them, each with the place of the reading of each indicator. */
  readonly fitting: readonly (readonly number[])[];
  /** How many fits each reading of each indicator is in. */
  readonly inFits: readonly (readonly number[])[];
  /** How many combinations each figure was the first to exclude. */
  readonly excluded: readonly number[];
}

/** The numbers of all demands, as whole multiples of one small unit. */
interface Scaled {
  readonly low: bigint;
  readonly high: bigint;
  readonly base: readonly [low: bigint, high: bigint];
  readonly worth: readonly (readonly (readonly [low: bigint, high: bigint])[])[];
  /** What the indicators from one on can still add. */
  readonly rest: readonly (readonly [low: bigint, high: bigint])[];
}

const ends = (pieces: Pieces): Interval => hull(pieces) ?? { low: zero, high: zero };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const unitOf = (demands: readonly Demand[]): bigint =>
  demands
    .flatMap(({ published, worth, base }) =>
      [published, ends(base), ...worth.flat().map(ends)].flatMap(({ low, high }) => [low, high]),
    )
    .reduce((unit, [, denominator]) => (unit / gcd(unit, denominator)) * denominator, 1n);

const scaled = ({ published, worth, base }: Demand, unit: bigint): Scaled => {
  const whole = ([numerator, denominator]: Rational): bigint => numerator * (unit / denominator);
  const both = ({ low, high }: Interval) => [whole(low), whole(high)] as const;
  const readings = worth.map((pieces) => pieces.map((one) => both(ends(one))));
  const rest: (readonly [bigint, bigint])[] = [[0n, 0n]];
  for (const choices of [...readings].reverse()) {
    const [low, high] = rest[0] ?? [0n, 0n];
    const lows = choices.map(([one]) => one);
    const highs = choices.map(([, one]) => one);
    rest.unshift([
      low + lows.reduce((a, b) => (a < b ? a : b)),
      high + highs.reduce((a, b) => (a > b ? a : b)),
    ]);
  }
  const [low, high] = both(published);
  return { low, high, base: both(ends(base)), worth: readings, rest };
};

/** Whether a combination gives a figure, with what lies on either side of a threshold kept apart. */
export const gives = ({ published, worth, base }: Demand, chosen: readonly number[]): boolean =>
  meet(plusAll([base, ...chosen.map((at, index) => worth[index]?.[at] ?? [])]), [published]);

/** Walks through all combinations of so many readings of each indicator; lists the first fits. */
export const search = (
  counts: readonly number[],
  demands: readonly Demand[],
  listed: number,
): Found => {
  const unit = unitOf(demands);
  const wanted = demands.map((demand) => scaled(demand, unit));
  // Where every set is one closed piece, its ends say it all.
  const isSplit = demands.some(({ worth, base }) =>
    [base, ...worth.flat()].some(
      ([first, ...more]) => more.length > 0 || first?.lowOpen === true || first?.highOpen === true,
    ),
  );
  const below = counts.map((_, index) => counts.slice(index).reduce((a, b) => a * b, 1));
  const excluded = demands.map(() => 0);
  const inFits = counts.map((count) => Array.from({ length: count }, () => 0));
  const fitting: (readonly number[])[] = [];
  let fits = 0;
  const chosen: number[] = [];
  const exclude = (by: number, depth: number): void => {
    excluded[by] = (excluded[by] ?? 0) + (below[depth] ?? 1);
  };
  const walk = (depth: number, sums: readonly (readonly [bigint, bigint])[]): void => {
    const against = wanted.findIndex(({ low, high, rest }, index) => {
      const [least, most] = sums[index] ?? [0n, 0n];
      const [restLow, restHigh] = rest[depth] ?? [0n, 0n];
      return least + restLow > high || most + restHigh < low;
    });
    if (against >= 0) {
      exclude(against, depth);
      return;
    }
    if (depth < counts.length) {
      for (let at = 0; at < (counts[depth] ?? 0); at += 1) {
        chosen[depth] = at;
        walk(
          depth + 1,
          wanted.map(({ worth }, index) => {
            const [low, high] = sums[index] ?? [0n, 0n];
            const [addLow, addHigh] = worth[depth]?.[at] ?? [0n, 0n];
            return [low + addLow, high + addHigh] as const;
          }),
        );
      }
      return;
    }
    const failing = isSplit ? demands.findIndex((demand) => !gives(demand, chosen)) : -1;
    if (failing >= 0) {
      exclude(failing, depth);
      return;
    }
    fits += 1;
    if (fitting.length < listed) fitting.push([...chosen]);
    chosen.forEach((at, index) => {
      const row = inFits[index];
      if (row) row[at] = (row[at] ?? 0) + 1;
    });
  };
  walk(
    0,
    wanted.map(({ base }) => base),
  );
  return { fits, fitting, inFits, excluded };
};
