// What does a chunk of rows earn by a clause? One loop for each kind of work, over doubles; a row whose
// answer is not certain is flagged.

import { boundOf, isInteger, largest } from "./bounds.js";
import { addOne, type Cells } from "./cells.js";
import type { Flags } from "./checks.js";
import {
  onLine,
  type Best,
  type Choice,
  type Jumps,
  type Line,
  type Measured,
  type Work,
} from "./clause.js";
import { jumpsReached } from "./settle.js";

/** The worth where the denominator is 0. */
const settleEmpty = ({ below, empty }: Measured, count: number, earned: Float64Array): void => {
  if (empty === undefined) return;
  const { data, at } = below.cells;
  for (let row = 0; row < count; row += 1) if (data[at + row] === 0) earned[row] = empty.near;
};

const line = (work: Line, count: number, earned: Float64Array): void => {
  const { near: slope } = work.slope;
  const { near: cap } = work.cap;
  const { data: above, at: from } = work.above.cells;
  const { data: below, at: other } = work.below.cells;
  for (let row = 0; row < count; row += 1) {
    earned[row] = onLine(above[from + row] ?? NaN, below[other + row] ?? NaN, slope, cap);
  }
  settleEmpty(work, count, earned);
};

/** One figure against another: they are in the order of their doubles, and 1 or 0 needs no branch. */
const jumpAtOne = (
  { above, below, isStrict }: Jumps,
  worth: number,
  count: number,
  earned: Float64Array,
): void => {
  const { data: a, at: from } = above.cells;
  const { data: b, at: other } = below.cells;
  for (let row = 0; row < count; row += 1) {
    const n = a[from + row] ?? NaN;
    const d = b[other + row] ?? NaN;
    earned[row] = worth * Number(isStrict ? n > d : n >= d);
  }
};

const jumps = (work: Jumps, count: number, earned: Float64Array, flags: Flags): void => {
  const { thresholds, worths, above, below } = work;
  const bound = boundOf(above.roundings + below.roundings + 4);
  const areFigures = above.addends.length + below.addends.length === 0;
  const [first] = thresholds;
  if (areFigures && thresholds.length === 1 && first?.above === 1 && first.below === 1) {
    jumpAtOne(work, worths[0]?.near ?? NaN, count, earned);
    settleEmpty(work, count, earned);
    return;
  }
  const { data: a, at: from } = above.cells;
  const { data: b, at: other } = below.cells;
  earned.fill(0, 0, count);
  for (const [index, threshold] of thresholds.entries()) {
    const worth = worths[index]?.near ?? NaN;
    const areWhole = areFigures && threshold.exact !== undefined;
    for (let row = 0; row < count; row += 1) {
      const n = a[from + row] ?? NaN;
      const d = b[other + row] ?? NaN;
      const reached = n * threshold.below;
      const needed = d * threshold.above;
      const isSure =
        // Integers, and so are their products.
        (areWhole && isInteger(n) && isInteger(d) && needed <= largest && reached <= largest) ||
        Math.abs(reached - needed) > bound * needed;
      const isReached = isSure
        ? reached > needed || (reached === needed && !work.isStrict)
        : jumpsReached(work, threshold, row);
      if (isReached === undefined) flags[row] = 1;
      else if (isReached) earned[row] = worth;
    }
  }
  settleEmpty(work, count, earned);
};

/** What a yes earns, where a no earns nothing. */
const yesOf = (work: Work): number | undefined =>
  work.kind === "choice" && work.near.length === 2 && work.near[0] === 0 ? work.near[1] : undefined;

/** Adds what a yes earns. */
const addFlag = (
  { data, at }: Cells,
  yes: number,
  count: number,
  earned: Float64Array,
  flags: Flags,
): void => {
  for (let row = 0; row < count; row += 1) {
    const value = data[at + row] ?? NaN;
    earned[row] = (earned[row] ?? NaN) + value * yes;
    // Without a branch on what most rows differ in: only 0 and 1 are their own squares.
    if (value * value !== value) flags[row] = 1;
  }
};

const choice = (
  { cells, near }: Choice,
  count: number,
  earned: Float64Array,
  flags: Flags,
): void => {
  const { data, at } = cells;
  for (let row = 0; row < count; row += 1) {
    const value = data[at + row] ?? NaN;
    const place = value | 0;
    if (place === value && place < near.length && place >= 0) earned[row] = near[place] ?? NaN;
    else flags[row] = 1;
  }
};

const best = (work: Best, count: number, earned: Float64Array, flags: Flags): void => {
  const { other, part } = work;
  for (const [index, alternative] of work.alternatives.entries()) {
    earnTogether(alternative, count, index === 0 ? earned : other, flags, part);
    if (index === 0) continue;
    for (let row = 0; row < count; row += 1) {
      earned[row] = Math.max(earned[row] ?? NaN, other[row] ?? NaN);
    }
  }
};

const earn = (work: Work, count: number, earned: Float64Array, flags: Flags): void => {
  switch (work.kind) {
    case "line":
      return line(work, count, earned);
    case "jumps":
      return jumps(work, count, earned, flags);
    case "choice":
      return choice(work, count, earned, flags);
    case "best":
      return best(work, count, earned, flags);
  }
};

/** What all clauses earn together; `part` is room for one of them. */
export const earnTogether = (
  works: readonly Work[],
  count: number,
  earned: Float64Array,
  flags: Flags,
  part: Float64Array,
): void => {
  let isFirst = true;
  for (const work of works) {
    const yes = yesOf(work);
    if (isFirst && yes === undefined) earn(work, count, earned, flags);
    else {
      if (isFirst) earned.fill(0, 0, count);
      if (yes !== undefined && work.kind === "choice") {
        addFlag(work.cells, yes, count, earned, flags);
      } else {
        earn(work, count, part, flags);
        addOne(earned, part, 0, count);
      }
    }
    isFirst = false;
  }
  if (isFirst) earned.fill(0, 0, count);
};
