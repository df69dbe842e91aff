// What may a column be? Numbers in a typed array, anything that a fact may say in a list; and which of
// its rows have nothing.

import type { VariableKind } from "../rubric/types.js";
import { fieldsOf } from "../score/fields.js";

/** Numbers, one for each unit. */
export type TypedColumn =
  | Float64Array
  | Float32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/**
 * One value for each unit: a typed array of numbers, or a list of whatever a fact may say there.
 *
 * A number in the column of a measure is the measure itself: 0.8194 for 81.94 %. In a typed array a flag
 * is 1 or 0, and a level its place in the rubric's list, from 0. In a list `undefined` is nothing.
 */
export type ColumnValues = TypedColumn | readonly unknown[];

/** A column some of whose rows have nothing: those whose place in `missing` is 1 or `true`. */
export interface MaskedColumn {
  readonly values: ColumnValues;
  readonly missing: ArrayLike<number | boolean>;
}

/** One value for each unit, where it has one. */
export type Column = ColumnValues | MaskedColumn;

/** A column as read. */
export interface Source {
  readonly values: ColumnValues;
  readonly missing: ArrayLike<number | boolean> | undefined;
}

const isTyped = (value: unknown): value is TypedColumn =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

/** Whether a column is of numbers. */
export const isTypedColumn = (values: ColumnValues): values is TypedColumn => isTyped(values);

const isValues = (value: unknown): value is ColumnValues => isTyped(value) || Array.isArray(value);

/** A value of a list; a proxy or getter that throws has none that could be read. */
export const valueIn = (values: ArrayLike<unknown>, row: number): unknown => {
  try {
    return values[row];
  } catch {
    return null;
  }
};

/** A column; undefined for what is none. */
export const sourceOf = (value: unknown): Source | undefined => {
  try {
    if (isValues(value)) return { values: value, missing: undefined };
    const fields = fieldsOf(value);
    const [values, missing] = [fields?.get("values"), fields?.get("missing")];
    return fields?.size === 2 && isValues(values) && isValues(missing)
      ? { values, missing: missing as ArrayLike<number | boolean> }
      : undefined;
  } catch {
    // A revoked proxy is not even no list.
    return undefined;
  }
};

/** Whether a mask says that a row has nothing; undefined where it says neither. */
export const isMasked = (missing: ArrayLike<unknown>, row: number): boolean | undefined => {
  const said = valueIn(missing, row);
  return said === true || said === 1 ? true : said === false || said === 0 ? false : undefined;
};

/** How many rows a column has. */
export const rowsOf = ({ values, missing }: Source): number => {
  try {
    return Math.min(values.length, missing?.length ?? Infinity);
  } catch {
    return 0;
  }
};

/** What a column holds: numbers, measures, flags or levels. */
export type Holds = "number" | "measure" | VariableKind;

/** What a number of a typed array stands for. */
const judgement = (value: unknown, holds: Holds): unknown => {
  const number = Number(value);
  if (holds === "flag") return number === 1 ? true : number === 0 ? false : value;
  return typeof holds === "string" ? value : (holds[number] ?? value);
};

/** What a column says in a row, as a fact says it; undefined where it says nothing. */
export const valueAt = ({ values, missing }: Source, holds: Holds, row: number): unknown => {
  const isNothing = missing !== undefined && isMasked(missing, row);
  if (isNothing !== false) return isNothing ? undefined : null;
  const value = valueIn(values, row);
  return isTyped(values) ? judgement(value, holds) : value;
};
