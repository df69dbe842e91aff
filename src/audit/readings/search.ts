// Which combinations of readings reproduce every published figure? A walk through all of them, one
// indicator after another, that turns back where no reading of the rest can help any more.

import { hull, meet, only, plus, plusAll, times, type Pieces } from "../../numbers/pieces.js";
import { gcd, rational, zero } from "../../numbers/rational.js";

/** A published figure, and the points that each reading of each indicator gives towards it. */
export interface Demand {
  /** What the points have to add up to. */
  readonly published: Pieces;
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
  /** How many combinations each figure was the first to exclude; none where it was not. */
  readonly excluded: ReadonlyMap<Demand, number>;
}

/** Whether a combination gives a figure, with what lies on either side of a threshold kept apart. */
export const gives = ({ published, worth, base }: Demand, chosen: readonly number[]): boolean =>
  meet(
    plusAll([
      base,
      ...worth.flatMap((choices, index) => choices.filter((_, at) => at === chosen[index])),
    ]),
    published,
  );

type Ends = readonly [low: bigint, high: bigint];

/** Points in whole multiples of one small unit. */
interface Whole {
  readonly ends: Ends;
  readonly all: Pieces;
}

/** What some indicators can add. */
interface Rest {
  /** The smallest and the largest of all low ends. */
  readonly low: Ends;
  /** The smallest and the largest of all high ends. */
  readonly high: Ends;
  /** What the first of them can add. */
  readonly readings: readonly Reading[];
}

/** What one reading of an indicator adds, and what the indicators after it can. */
interface Reading extends Whole {
  readonly rest: Rest;
}

/** A published figure beside the readings chosen so far. */
interface Asked extends Whole {
  readonly demand: Demand;
  readonly published: Whole;
  /** Whether some set has gaps or open ends, so that its ends do not say it all. */
  readonly isSplit: boolean;
  /** What the next indicator can add. */
  readonly readings: readonly Reading[];
}

/** The ends of whole numbers. */
const endsOf = (pieces: Pieces): Ends => {
  const { low, high } = hull(pieces) ?? only(zero);
  return [low[0], high[0]];
};

const plusEnds = (a: Ends, b: Ends): Ends => [a[0] + b[0], a[1] + b[1]];

const span = (all: readonly bigint[]): Ends => [
  all.reduce((a, b) => (a < b ? a : b)),
  all.reduce((a, b) => (a > b ? a : b)),
];

const isGapless = (pieces: Pieces): boolean =>
  pieces.length === 1 &&
  pieces.every(({ lowOpen, highOpen }) => lowOpen !== true && highOpen !== true);

/** A demand before anything is chosen; what has one reading is the first to choose. */
const askedOf = (demand: Demand): Asked => {
  const { published, worth, base } = demand;
  const sets = [base, ...worth.flat()];
  const unit = [published, ...sets]
    .flat()
    .flatMap(({ low, high }) => [low, high])
    .reduce((all, [, denominator]) => (all / gcd(all, denominator)) * denominator, 1n);
  const whole = (pieces: Pieces): Whole => {
    const all = times(pieces, rational(unit));
    return { all, ends: endsOf(all) };
  };
  const { readings } = [[base], ...worth].reduceRight<Rest>(
    (rest, choices) => {
      const readings = choices.map((pieces) => ({ ...whole(pieces), rest }));
      const low = plusEnds(rest.low, span(readings.map(({ ends }) => ends[0])));
      const high = plusEnds(rest.high, span(readings.map(({ ends }) => ends[1])));
      return { readings, low, high };
    },
    { readings: [], low: [0n, 0n], high: [0n, 0n] },
  );
  const isSplit = !sets.every(isGapless);
  return { demand, published: whole(published), isSplit, ...whole([only(zero)]), readings };
};

/** Whether all that goes on from a reading gives a figure, or none of it; undefined where that differs. */
const verdictOf = (
  { published, isSplit, all }: Asked,
  reading: Reading,
  [low, high]: Ends,
): boolean | undefined => {
  const { rest } = reading;
  const [from, to] = published.ends;
  const isNone = published.all.length === 0;
  if (isNone || low + rest.low[0] > to || high + rest.high[1] < from) return false;
  const isLast = rest.readings.length === 0;
  if (isSplit && isLast) return meet(plus(all, reading.all), published.all);
  const isSure = isSplit
    ? // What has gaps surely meets only what it lies in.
      low + rest.low[0] >= from && high + rest.high[1] <= to
    : low + rest.low[1] <= to && high + rest.high[0] >= from;
  return isSure ? true : undefined;
};

/** Walks through all combinations of so many readings of each indicator; lists the first fits. */
export const search = (
  counts: readonly number[],
  demands: readonly Demand[],
  listed: number,
): Found => {
  const excluded = new Map<Demand, number>();
  const inFits = counts.map((count) => Array.from({ length: count }, () => 0));
  const fitting: (readonly number[])[] = [];
  let fits = 0;
  /** Counts that all combinations fit that go on from a choice. */
  const accept = (chosen: readonly number[], many: number): void => {
    fits += many;
    if (fitting.length < listed) fitting.push(chosen);
    inFits.forEach((row, index) => {
      row.forEach((known, at) => {
        if (index >= chosen.length) row[at] = known + many / row.length;
        else if (at === chosen[index]) row[at] = known + many;
      });
    });
  };
  /** Asks figures in their order, up to the first that is missed: an earlier one may exclude some. */
  const walk = (
    chosen: readonly number[],
    figures: readonly Asked[],
    last: number,
    missed?: Demand,
  ): void => {
    const open: Asked[] = [];
    let first = missed;
    for (const one of figures) {
      const { demand, published, isSplit, readings } = one;
      const reading = readings[last];
      if (reading) {
        const ends = plusEnds(one.ends, reading.ends);
        const verdict = verdictOf(one, reading, ends);
        if (verdict === false) {
          first = demand;
          break;
        }
        if (verdict === undefined) {
          const all = isSplit ? plus(one.all, reading.all) : [];
          open.push({ demand, published, isSplit, ends, all, readings: reading.rest.readings });
        }
      }
    }
    const ahead = counts.slice(chosen.length);
    const [count] = ahead;
    const many = ahead.reduce((a, b) => a * b, 1);
    if (open.length === 0 && first !== undefined) {
      excluded.set(first, (excluded.get(first) ?? 0) + many);
    } else if (count === undefined || (open.length === 0 && fitting.length >= listed)) {
      accept(chosen, many);
    } else {
      for (let at = 0; at < count; at += 1) walk([...chosen, at], open, at, first);
    }
  };
  walk([], demands.map(askedOf), 0);
  return { fits, fitting, inFits, excluded };
};
