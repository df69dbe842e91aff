// What is a competitor? Something that prepares itself once, and then scores provinces.

import type { Provinces } from "./provinces.js";

/** The values of one province, in the order of `nodes`: points, or hundredths already rounded. */
export interface Answer {
  readonly points?: ArrayLike<number>;
  /** Where the tool rounds by itself; otherwise `Math.round(points * 100)` is what it prints. */
  readonly hundredths?: ArrayLike<number>;
}

export interface Runner {
  /** Scores the provinces from one row up to another: a number that depends on all of the work. */
  readonly run: (from: number, to: number) => number | Promise<number>;
  /** What came out for the first rows, for the judge. */
  readonly answers: (rows: number) => Iterable<Answer> | Promise<Iterable<Answer>>;
}

export interface Competitor {
  readonly name: string;
  /** The npm package whose version is shown. */
  readonly package?: string;
  /** What need not be done again for each province, outside the clock. */
  readonly prepare: (provinces: Provinces) => Runner | Promise<Runner>;
}

/** A runner of a function that scores one province at a time. */
export const rowByRow = <Row, Scored>(
  rows: readonly Row[],
  scoreRow: (row: Row) => Scored,
  read: (scored: Scored) => number,
  answer: (scored: Scored) => Answer,
): Runner => {
  // What is scored is kept for a while, as by anybody who wants all of it: nothing is optimised away.
  const kept: Scored[] = [];
  return {
    run: (from, to) => {
      let sum = 0;
      for (let row = from; row < to; row += 1) {
        const scored = scoreRow(rows[row]!);
        kept[row & 63] = scored;
        sum += read(scored);
      }
      return sum;
    },
    *answers(count) {
      for (let row = 0; row < count; row += 1) yield answer(scoreRow(rows[row]!));
    },
  };
};

/** The place of the total among the values. */
export const totalAt = 33;

/** Of columns in the order of `nodes`, one row. */
export function* rowsOf(
  columns: readonly ArrayLike<number>[],
  count: number,
  unit: "points" | "hundredths",
): Generator<Answer> {
  for (let row = 0; row < count; row += 1) {
    yield { [unit]: columns.map((column) => column[row]!) };
  }
}
