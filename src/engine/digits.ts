// Which integers are doubles nearest to? A chunk of a node is rounded and added to the node above; rows in
// which doubles are not sure are noted.

import { isReadable, readable } from "./bounds.js";
import { isWithin, sureShare } from "./checks.js";
import { onLine, type Line } from "./clause.js";

/** A column, and where its chunk begins. */
export interface Part {
  data: Float64Array;
  at: number;
}

/** Where the digits of a node go. */
export interface Target {
  /** Printed digits as integers; the caller's column, or room for a chunk. */
  readonly printed: Part;
  /** What the node above earns, to which the points of this one are added. */
  readonly above: Float64Array;
  /** How far a double can be from what the node earns. */
  readonly error: number;
  /** Rows in which doubles are not sure; the complements of rows whose measure may be none. */
  readonly doubts: Int32Array;
}

/** Rounds what is earned: how many rows are in doubt. */
export const roundEarned = (earned: Float64Array, target: Target, count: number): number => {
  const { printed, above, error, doubts } = target;
  const { data, at } = printed;
  const limit = 0.5 - error;
  let doubtful = 0;
  for (let row = 0; row < count; row += 1) {
    const value = earned[row] ?? NaN;
    // Without a branch, which data would mispredict every other time.
    const nearest = Math.floor(value + 0.5);
    data[at + row] = nearest;
    above[row] = (above[row] ?? NaN) + value;
    // What is no number is in doubt as well.
    if (!(Math.abs(value - nearest) < limit)) {
      doubts[doubtful] = row;
      doubtful += 1;
    }
  }
  return doubtful;
};

/**
 * The same for an indicator that is one line, as most are: checked, computed and rounded in one pass, since a
 * core rounds while it divides. A row whose measure may be none is in doubt, and noted as its complement.
 */
export const roundLine = (line: Line, target: Target, count: number): number => {
  const { printed, above, error, doubts } = target;
  const { data, at } = printed;
  const limit = 0.5 - error;
  const { near: slope } = line.slope;
  const { near: cap } = line.cap;
  const sure = line.isShare ? sureShare(line) : Infinity;
  const { low, high } = readable();
  const { data: parts, at: from } = line.above.cells;
  const { data: wholes, at: other } = line.below.cells;
  let doubtful = 0;
  for (let row = 0; row < count; row += 1) {
    const n = parts[from + row] ?? NaN;
    const d = wholes[other + row] ?? NaN;
    const value = onLine(n, d, slope, cap);
    const nearest = Math.floor(value + 0.5);
    data[at + row] = nearest;
    above[row] = (above[row] ?? NaN) + value;
    const isMeasure = d >= low && d <= high && n <= d * sure && n <= high && (n >= low || n === 0);
    if (!(isMeasure && Math.abs(value - nearest) < limit)) {
      doubts[doubtful] = isMeasure ? row : ~row;
      doubtful += 1;
    }
  }
  return doubtful;
};

/** What a line is worth in a row; NaN where its measure is none. */
export const worthAt = (line: Line, row: number): number => {
  const { above, below, isShare, slope, cap } = line;
  const n = above.cells.data[above.cells.at + row] ?? NaN;
  const d = below.cells.data[below.cells.at + row] ?? NaN;
  const isPart = !isShare || n <= d * sureShare(line) || isWithin(line, n, d, row);
  const isMeasure = isReadable(n) && isReadable(d) && d > 0 && isPart;
  return isMeasure ? onLine(n, d, slope.near, cap.near) : NaN;
};
