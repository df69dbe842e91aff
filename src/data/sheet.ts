// How does a file look that spreadsheets open? A byte order mark, by which Excel knows UTF-8, and nothing
// that would be run as a formula.

import { guarded } from "./cell.js";
import { writeCsv } from "./csv.js";

/** Rows of text as such a file. */
export const sheetText = (rows: readonly (readonly string[])[], separator: string): string =>
  `\ufeff${writeCsv(
    rows.map((row) => row.map(guarded)),
    separator,
  )}`;
