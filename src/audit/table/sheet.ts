// Where does each figure of a table lie, and where could it? Printed digits give an interval; the
// rubric, or else a column of maxima, says how far it could go.

import { clamp, intersect, type Interval, type Quantity } from "../../numbers/interval.js";
import { add, max, subtract, unbounded, zero, type Rational } from "../../numbers/rational.js";
import type { Digits, Printing } from "./cells.js";
import type { ReadColumn } from "./read.js";
import type { CellFigure } from "./types.js";

/** One figure of a table, before or behind a stroke. */
export interface Cell {
  readonly told: CellFigure;
  /** Half a unit of its last digit; 0 where it is exact. */
  readonly halfUnit: Rational;
  /** What its digits allow, and the rubric's maximum where the two meet. */
  readonly known: Quantity;
  /** What another figure in its place could be. */
  readonly possible: Interval;
}

/** The figures that are printed for a code. */
export interface Row {
  readonly code: string;
  /** The column's own. */
  readonly figure: Cell;
  /** All printings of the figure, the column's own first. */
  readonly printings: readonly Cell[];
  /** What stands behind strokes. */
  readonly denominators: readonly Cell[];
}

/** A column with its rows. */
export interface Sheet {
  readonly column: ReadColumn;
  /** In the order of the law. */
  readonly rows: ReadonlyMap<string, Row>;
  /** The most that a code can have: the rubric's maximum, else the one that the table prints. */
  readonly limitOf: (code: string) => Rational | undefined;
  /** The maximum that the table prints for a code of the same tree. */
  readonly maximumOf: (code: string) => Cell | undefined;
}

/** Whatever is not negative. */
export const anything: Interval = { low: zero, high: unbounded };

/** A figure of measured points is rounded; all others are exact. */
const knownFrom = ({ figure }: Digits, halfUnit: Rational, legal: Interval): Quantity => {
  const { value } = figure;
  const low = max(zero, subtract(value, halfUnit));
  const printed = { low, high: add(value, halfUnit) };
  const known = intersect(printed, legal) ?? printed;
  return { ...known, point: clamp(value, known) };
};

const rowOf = (
  { id, kind, outline }: ReadColumn,
  code: string,
  printings: readonly Printing[],
  limit: Rational,
): Row | undefined => {
  const cellOf = (part: CellFigure["part"], digits: Digits, index: number): Cell => {
    const { place, note } = printings[index] ?? {};
    const told: CellFigure = {
      column: id,
      code,
      part,
      ...(printings.length > 1 && { printing: index }),
      printed: digits.text,
      ...(place !== undefined && { place }),
      ...(note !== undefined && { note }),
    };
    const isMaximum = kind === "maxima" || part === "denominator";
    const max = outline.known.get(code)?.max;
    // What a rubric says of a maximum is all that it can be; a printed maximum may itself be wrong.
    const legal = max ? { low: isMaximum ? max : zero, high: max } : anything;
    const halfUnit = kind === "points" && part === "figure" ? digits.figure.halfUnit : zero;
    return {
      told,
      halfUnit,
      known: knownFrom(digits, halfUnit, legal),
      possible: isMaximum || max ? legal : { low: zero, high: limit },
    };
  };
  const [figure, ...others] = printings.map((one, index) => cellOf("figure", one, index));
  if (figure === undefined) return undefined;
  const denominators = printings.flatMap(({ denominator }, index) =>
    denominator ? [cellOf("denominator", denominator, index)] : [],
  );
  return { code, figure, printings: [figure, ...others], denominators };
};

const sheetOf = (column: ReadColumn, maxima: Sheet | undefined): Sheet => {
  const { outline, cells } = column;
  const maximumOf = (code: string): Cell | undefined => maxima?.rows.get(code)?.figure;
  const limitOf = (code: string): Rational | undefined =>
    outline.known.get(code)?.max ?? maximumOf(code)?.known.point;
  const rows = new Map<string, Row>();
  for (const code of outline.codes) {
    const row = rowOf(column, code, cells.get(code) ?? [], limitOf(code) ?? unbounded);
    if (row) rows.set(code, row);
  }
  return { column, rows, limitOf, maximumOf };
};

/** The columns of a table with all their figures. */
export const sheetsOf = (columns: readonly ReadColumn[]): readonly Sheet[] => {
  const maxima = new Map<string, Sheet>();
  const isMaxima = ({ kind }: ReadColumn): boolean => kind === "maxima";
  for (const column of columns.filter(isMaxima)) {
    // The first of several for the same tree.
    const { identity } = column.outline;
    if (!maxima.has(identity)) maxima.set(identity, sheetOf(column, undefined));
  }
  return columns.map((column) => {
    const own = maxima.get(column.outline.identity);
    return own?.column === column ? own : sheetOf(column, isMaxima(column) ? undefined : own);
  });
};
