// How is an issue with a table of facts put together? What stands there, what is wrong with it, what
// may stand there, and the place in the spreadsheet.

import type { BadCell, BadTable, DataIssues, Writers } from "../errors.js";

/** The words of a language. */
interface DataWords {
  readonly cell: Readonly<Record<BadCell, string>>;
  readonly table: Readonly<Record<BadTable, string>>;
  readonly row: string;
  readonly column: string;
}

const list = (known: readonly string[] = []): string =>
  known.length === 0 ? "" : `: ${known.join(", ")}`;

/** The sentences of a language. */
export const dataSentences = (words: DataWords): Writers<DataIssues> => {
  const place = (row?: number, column?: string, of?: string): string => {
    const names = [
      row === undefined ? "" : `${words.row} ${String(row)}`,
      column === undefined ? "" : `${words.column} ${column}`,
      of ?? "",
    ].filter((name) => name !== "");
    return names.length === 0 ? "" : ` (${names.join(", ")})`;
  };
  return {
    bad_cell: ({ value, row, column, of, why, known }) =>
      `${value} ${words.cell[why]}${list(known)}${place(row, column, of)}`,
    bad_table: ({ value, row, column, why, known }) =>
      `${value} ${words.table[why]}${list(known)}${place(row, column)}`,
  };
};
