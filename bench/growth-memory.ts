// What does a million rows take? Columns of any length, made by repeating those of some provinces.

import type { Column } from "./provinces.js";

export type Columns = Readonly<Record<string, Column>>;

const repeat = (column: Column, rows: number, shared: boolean): Column => {
  const bytes = rows * column.BYTES_PER_ELEMENT;
  const buffer = shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  const long = column instanceof Uint8Array ? new Uint8Array(buffer) : new Float64Array(buffer);
  for (let row = 0; row < rows; row += column.length) {
    long.set(column.subarray(0, Math.min(column.length, rows - row)), row);
  }
  return long;
};

/** The same columns again and again; in memory that workers share where that is wanted. */
export const repeated = (columns: Columns, rows: number, shared = false): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, repeat(column, rows, shared)]),
  );

export const bytesOf = (columns: Readonly<Record<string, ArrayBufferView>>): number =>
  Object.values(columns).reduce((sum, { byteLength }) => sum + byteLength, 0);

/** The most memory that the process has held so far, in bytes. */
export const peak = (): number => process.resourceUsage().maxRSS * 1024;
