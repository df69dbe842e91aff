// Which number exactly, where doubles cannot tell? The figures of a row are made integers, and what
// they earn becomes a fraction of integers below 2^53; where that is too narrow, another has to judge.

import type { Tie } from "../numbers/round.js";
import { isInteger, largest } from "./bounds.js";
import type { Side } from "./cells.js";
import type { Jumps, Line, Measured, Threshold, Work } from "./clause.js";
import { roundPair, sumPairs, timesPair, type Pair } from "./exact-pair.js";

/** Money is told with three decimals at most, or with six. */
const scales = [1, 1e3, 1e6];

/** A figure times a scale, if that is an integer: a double stands for the shortest decimal that is read as it. */
const scaled = (value: number, scale: number): number => {
  const whole = Math.round(value * scale);
  // Two decimals of fifteen digits are never read as one double.
  return whole / scale === value && (scale === 1 || whole <= 1e15) ? whole : NaN;
};

const totalOf = ({ figures, constant }: Side, row: number, scale: number): number => {
  let total = constant * scale;
  for (const { data, at } of figures) total += scaled(data[at + row] ?? NaN, scale);
  return total;
};

/** Both sides of a measure in one row, as integers of one scale. */
const measureAt = ({ above, below }: Measured, row: number): Pair | undefined => {
  for (const scale of scales) {
    const n = totalOf(above, row, scale);
    const d = totalOf(below, row, scale);
    if (n <= largest && d <= largest) return [n, d];
  }
  return undefined;
};

/** Whether a measure is at least a fraction; undefined where integers become too large. */
const reaches = ([n, d]: Pair, threshold: Pair | undefined, isStrict = false) => {
  if (threshold === undefined) return undefined;
  const [reached, needed] = [n * threshold[1], d * threshold[0]];
  if (!(reached <= largest && needed <= largest)) return undefined;
  return isStrict ? reached > needed : reached >= needed;
};

/** Whether a threshold is reached in a row; undefined where integers cannot tell. */
export const jumpsReached = (
  work: Jumps,
  { exact }: Threshold,
  row: number,
): boolean | undefined => {
  const measure = measureAt(work, row);
  return measure && reaches(measure, exact, work.isStrict);
};

const nothing: Pair = [0, 1];

/** What one clause earns in a row. */
const settled = (work: Work, row: number): Pair | undefined => {
  if (work.kind === "best") return undefined;
  if (work.kind === "choice") {
    return work.worths[work.cells.data[work.cells.at + row] ?? NaN]?.exact;
  }
  const measure = measureAt(work, row);
  if (measure === undefined) return undefined;
  if (measure[1] === 0) return work.empty?.exact;
  if (work.kind === "line") {
    const isFull = reaches(measure, work.full.exact);
    if (isFull === undefined || work.slope.exact === undefined) return undefined;
    if (isFull) return work.cap.exact;
    return timesPair(measure, work.slope.exact);
  }
  let earned: Pair | undefined = nothing;
  for (const [index, { exact }] of work.thresholds.entries()) {
    const isReached = reaches(measure, exact, work.isStrict);
    if (isReached === undefined) return undefined;
    if (isReached) earned = work.worths[index]?.exact;
  }
  return earned;
};

/** What clauses earn together in a row. */
export const settledTogether = (works: readonly Work[], row: number): Pair | undefined =>
  sumPairs(works, (work) => settled(work, row));

const none: Pair = [NaN, NaN];

/** The figure of a side in a row, where it has but one and that is an integer. */
const countAt = ({ cells, addends }: Side, row: number): number => {
  const value = cells.data[cells.at + row] ?? NaN;
  return addends.length === 0 && isInteger(value) ? value : NaN;
};

/** What a line prints in a row. Most doubts are of lines of counts, and need no lowest terms. */
const roundedLine = (work: Line, row: number, tie: Tie): number | undefined => {
  // Without a pair nothing is exact, and NaN is not.
  const { exact: slope = none } = work.slope;
  const { exact: full = none } = work.full;
  let n = countAt(work.above, row);
  let d = countAt(work.below, row);
  if (!(n <= largest && d <= largest)) [n, d] = measureAt(work, row) ?? none;
  const [above, below] = [n * slope[0], d * slope[1]];
  const [reached, needed] = [n * full[1], d * full[0]];
  const isExact = above <= largest && below <= largest && needed <= largest;
  return isExact && reached < needed ? roundPair([above, below], tie) : undefined;
};

/** What clauses print together in a row; undefined where integers cannot tell. */
export const roundedTogether = (
  works: readonly Work[],
  row: number,
  tie: Tie,
): number | undefined => {
  const [work] = works;
  const rounded = works.length === 1 && work?.kind === "line" && roundedLine(work, row, tie);
  if (typeof rounded === "number") return rounded;
  const exact = settledTogether(works, row);
  return exact && roundPair(exact, tie);
};
