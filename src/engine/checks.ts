// Which rows have figures that are none, or measures that are none? They are flagged; whoever judges them
// says what is wrong.

import { boundOf, isInteger, largest, readable } from "./bounds.js";
import { addOne, type Cells, type Side } from "./cells.js";
import type { Sides } from "./clause.js";

/** Flags of the rows that another has to judge. */
export type Flags = Uint8Array;

/** Flags figures that are negative, not finite, too large to be exact, or too small. */
export const flagUnreadable = ({ data, at }: Cells, count: number, flags: Flags): void => {
  const { low, high } = readable();
  for (let row = 0; row < count; row += 1) {
    const value = data[at + row] ?? NaN;
    if (!((value >= low && value <= high) || value === 0)) flags[row] = 1;
  }
};

/** Flags judgements that are none of so many. */
export const flagUnknown = (
  { data, at }: Cells,
  choices: number,
  count: number,
  flags: Flags,
): void => {
  for (let row = 0; row < count; row += 1) {
    const value = data[at + row] ?? NaN;
    if (!(value >= 0 && value < choices && isInteger(value))) flags[row] = 1;
  }
};

/** The sum of two figures; flags those that cannot be read, but for too large ones: their sum cannot be read. */
const addBoth = (
  sum: Float64Array,
  [first, second]: readonly [Cells, Cells],
  count: number,
  flags: Flags,
): void => {
  const { data: a, at: from } = first;
  const { data: b, at: other } = second;
  const { low } = readable();
  for (let row = 0; row < count; row += 1) {
    const one = a[from + row] ?? NaN;
    const two = b[other + row] ?? NaN;
    if (!((one >= low || one === 0) && (two >= low || two === 0))) flags[row] = 1;
    sum[row] = one + two;
  }
};

/** Adds up a side that is a sum of two figures or more, and flags figures that cannot be read. */
export const addUpSide = ({ cells, addends }: Side, count: number, flags: Flags): void => {
  const { data: sum } = cells;
  const [first, second, ...others] = addends;
  if (first && second) addBoth(sum, [first, second], count, flags);
  for (const one of others) {
    flagUnreadable(one, count, flags);
    addOne(sum, one.data, one.at, count);
  }
};

/** What the law says of a measure besides its value. */
export interface MeasureRules {
  readonly isShare: boolean;
  /** Whether it says what the measure is where the denominator is 0. */
  readonly mayBeEmpty: boolean;
}

/** Flags parts above their whole. Both are figures themselves, so that doubles compare as they do. */
export const flagAbove = (part: Cells, whole: Cells, count: number, flags: Flags): void => {
  const { data: a, at: from } = part;
  const { data: b, at: other } = whole;
  for (let row = 0; row < count; row += 1) {
    if (!((a[from + row] ?? NaN) <= (b[other + row] ?? NaN))) flags[row] = 1;
  }
};

const areIntegers = (cells: readonly Cells[], row: number): boolean =>
  cells.every(({ data, at }) => isInteger(data[at + row] ?? NaN));

/** Whether a part is within its whole where doubles are close: only sums of integers are exact. */
export const isWithin = (
  { above, below }: Sides,
  part: number,
  whole: number,
  row: number,
): boolean =>
  part <= whole &&
  (above.addends.length + below.addends.length === 0 ||
    (whole <= largest && areIntegers([...above.figures, ...below.figures], row)));

/** How much of its whole a share may be for doubles to be sure that it is at most 1. */
export const sureShare = ({ above, below }: Sides): number =>
  above.addends.length + below.addends.length === 0
    ? 1
    : 1 - boundOf(above.roundings + below.roundings);

/** Flags measures that are none: of what cannot be read, above 1, or over 0 where the law does not say what that is. */
export const flagMeasures = (
  sides: Sides,
  { isShare, mayBeEmpty }: MeasureRules,
  count: number,
  flags: Flags,
): void => {
  const { above, below } = sides;
  const sure = sureShare(sides);
  const { data: a, at: from } = above.cells;
  const { data: b, at: other } = below.cells;
  const { low, high } = readable();
  for (let row = 0; row < count; row += 1) {
    const n = a[from + row] ?? NaN;
    const d = b[other + row] ?? NaN;
    const isRead = (n >= low && n <= high) || n === 0;
    const isOver = (d >= low && d <= high) || (d === 0 && mayBeEmpty);
    if (!(isRead && isOver)) flags[row] = 1;
    if (isShare && !(n <= d * sure) && !isWithin(sides, n, d, row)) flags[row] = 1;
  }
};
