// Where does a chunk of rows lie? In one array per figure, from a place on: the caller's own column, or
// a copy of a part of it.

import type { Terms } from "../formula/types.js";
import { variablesOf } from "../formula/reads.js";

/** The figures of one letter, measure or constant for a chunk of rows. */
export interface Cells {
  data: Float64Array;
  /** Where the chunk begins. */
  at: number;
  /** Which rows have no figure, and whether any row has none; such a row holds any number. */
  readonly gone: Uint8Array;
  isGappy: boolean;
}

/** Room for a chunk. */
export const roomFor = (rows: number): Cells => ({
  data: new Float64Array(rows),
  at: 0,
  gone: new Uint8Array(rows),
  isGappy: false,
});

/** One side of a measure: a figure, a sum of figures or a constant. */
export interface Side {
  readonly cells: Cells;
  /** What the cells are the sums of; empty where they are figures or a constant themselves. */
  readonly addends: readonly Cells[];
  /** What a settlement adds up: the figures, and a constant. */
  readonly figures: readonly Cells[];
  readonly constant: number;
  /** How many roundings lie between the law's number and the double. */
  readonly roundings: number;
}

/** A constant in every row. */
export const constantSide = (value: number, rows: number): Side => {
  const cells = roomFor(rows);
  cells.data.fill(value);
  return { cells, addends: [], figures: [], constant: value, roundings: 1 };
};

/** One side of a measure, given where its letters lie. */
export const sideOf = (terms: Terms, cellsOf: (letter: string) => Cells, rows: number): Side => {
  if (typeof terms === "number") return constantSide(terms, rows);
  const figures = variablesOf(terms).map(cellsOf);
  const [first] = figures;
  const isSum = first === undefined || figures.length > 1;
  return {
    cells: isSum ? roomFor(rows) : first,
    addends: isSum ? figures : [],
    figures,
    constant: 0,
    roundings: Math.max(1, figures.length),
  };
};

/** Adds a part of a column to a sum. */
export const addOne = (
  sum: Float64Array,
  data: Float64Array,
  from: number,
  count: number,
): void => {
  for (let row = 0; row < count; row += 1) {
    sum[row] = (sum[row] ?? NaN) + (data[from + row] ?? NaN);
  }
};
