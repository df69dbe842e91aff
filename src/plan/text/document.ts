// Which tables do the documents of a plan have? Rows, of which some stand out, without columns that nothing
// stands in; as part of a document, or as a file.

import { sheetText } from "../../data/sheet.js";
import type { Column, TextTable } from "../../difference/document.js";
import { oneLine } from "../../explain/render.js";

/** A row of cells; a strong one is a heading or a sum. */
export interface Row {
  readonly cells: readonly string[];
  readonly isStrong?: boolean;
}

/** A table. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table without the columns that nothing stands in. */
export const withoutEmpty = ({ columns, rows }: Table): Table => {
  const used = columns.map((_, index) => rows.some(({ cells }) => cells[index] !== ""));
  const kept = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => used[index]);
  return {
    columns: kept(columns),
    rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  };
};

/** A table as a part of a document holds it. */
export const textTable = ({ columns, rows }: Table): TextTable => ({
  columns,
  rows: rows.map(({ cells }) => cells),
  strong: new Set(rows.flatMap(({ isStrong }, index) => (isStrong ? [index] : []))),
});

/** A table as a file that spreadsheets open. */
export const asCsv = ({ columns, rows }: Table, separator: string): string =>
  sheetText(
    [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.map(oneLine))],
    separator,
  );
