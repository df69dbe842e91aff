// How does a part of a column become a chunk of doubles? Each stands for the shortest decimal that is
// read as it; what is no such number becomes NaN, and its row is judged as a fact.

import type { Cells } from "../engine/cells.js";
import {
  isMasked,
  isTypedColumn,
  valueIn,
  type Holds,
  type Source,
  type TypedColumn,
} from "./column.js";

/** Plain decimal text; two of at most fifteen digits are never read as one double. */
const plain = /^(?=[\d.]{1,16}$)(?!\d{16})\d+(?:\.\d+)?$/;

const numberOfText = (text: string, holds: Holds): number => {
  if (holds !== "measure") return plain.test(text) ? Number(text) : NaN;
  const digits = text.slice(0, -1);
  return text.endsWith("%") && plain.test(digits) ? Number(`${digits}e-2`) : NaN;
};

const numberOf = (value: unknown, holds: Holds): number => {
  if (holds === "flag") return value === true ? 1 : value === false ? 0 : NaN;
  if (typeof holds !== "string") return typeof value === "string" ? levelOf(holds, value) : NaN;
  switch (typeof value) {
    case "number":
      return value;
    case "string":
      return numberOfText(value, holds);
    case "bigint":
      return holds === "number" ? Number(value) : NaN;
    default:
      return NaN;
  }
};

const levelOf = (levels: readonly string[], name: string): number => {
  const place = levels.indexOf(name);
  return place < 0 ? NaN : place;
};

const copyNumbers = (
  values: TypedColumn,
  from: number,
  count: number,
  data: Float64Array,
): void => {
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
    for (let row = 0; row < count; row += 1) data[row] = Number(values[from + row]);
  } else data.set(values.subarray(from, from + count));
};

const copyList = (
  values: readonly unknown[],
  from: number,
  count: number,
  holds: Holds,
  { data, gone }: Cells,
): boolean => {
  let isGappy = false;
  for (let row = 0; row < count; row += 1) {
    const value = valueIn(values, from + row);
    const isNothing = value === undefined;
    data[row] = isNothing ? 0 : numberOf(value, holds);
    gone[row] = isNothing ? 1 : 0;
    isGappy ||= isNothing;
  }
  return isGappy;
};

/** Loads a part of a column; `room` is for what has to be copied. */
export const load = (
  { values, missing }: Source,
  holds: Holds,
  from: number,
  count: number,
  cells: Cells,
  room: Float64Array,
): void => {
  const isDirect = missing === undefined && values instanceof Float64Array;
  cells.data = isDirect ? values : room;
  cells.at = isDirect ? from : 0;
  cells.isGappy = false;
  if (isDirect) return;
  if (isTypedColumn(values)) copyNumbers(values, from, count, room);
  else cells.isGappy = copyList(values, from, count, holds, cells);
  if (missing === undefined) return;
  cells.isGappy = false;
  for (let row = 0; row < count; row += 1) {
    const isGone = isMasked(missing, from + row);
    cells.gone[row] = isGone === true ? 1 : 0;
    cells.isGappy ||= isGone === true;
    // Nobody knows whether the value counts.
    if (isGone === undefined) room[row] = NaN;
  }
};
