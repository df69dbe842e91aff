// Which column is which? The first row says it: code, variable and what explains them, and then one
// column for each unit. What separates the cells is decided from that row, never from numbers.

import { shown, type IssueDetails } from "../errors.js";
import { isDamaged, unguarded } from "./cell.js";
import { parseCsv } from "./csv.js";
import { composed, tidy } from "./answers.js";
import { columnNames, columnOf, otherColumnOf, type ColumnName } from "./table-words.js";
import { unitKey } from "./unit-key.js";

/** Tells of a row or a column that cannot be read. */
export type Refuse = (details: IssueDetails["bad_table"]) => void;

/** What the first row says. */
export interface Header {
  readonly delimiter: string;
  /** The names of all columns; the letters of the spreadsheet where there is none. */
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<ColumnName, number>;
  readonly units: readonly { readonly id: string; readonly column: number }[];
  readonly unnamed: readonly number[];
  /** Columns of remarks, which are not read. */
  readonly remarks: readonly number[];
}

/** How a spreadsheet calls a column: A, B, ..., Z, AA, ... */
const lettersOf = (column: number): string =>
  column < 0
    ? ""
    : `${lettersOf(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

// Signs of bytes read in another encoding: they stand beside no letter of a name in any language.
const mojibake =
  /[\u007f-\u009f]|\p{L}[\u00a1-\u00a9\u00ac-\u00b6\u00b8\u00b9\u00bc-\u00be€‚ƒ„†‡ˆ‰‹˜™]|[\u00a4-\u00a9\u00ac-\u00ae\u00b5\u00b6\u00b8\u00bc-\u00be€ƒ†‡ˆ‰˜™]\p{L}/u;

/** No name of a unit is longer. */
const longest = 200;

/** Whether a text can be the name of a unit: none of its letters was lost in another encoding. */
export const isUnitName = (name: string): boolean =>
  name.length <= longest && tidy(name) !== "" && !isDamaged(name) && !mojibake.test(composed(name));

const cellsOf = (row: string, delimiter: string): readonly string[] =>
  (parseCsv(row, delimiter)[0] ?? []).map((cell) => composed(unguarded(cell)));

const wanted: readonly ColumnName[] = ["code", "variable"];

const wantedNames = (): readonly string[] =>
  wanted.map((column) => `${columnNames[column].en} (${columnNames[column].vi})`);

const readUnits = (names: readonly string[], known: readonly number[], refuse: Refuse) => {
  const seen = new Map<string, string>();
  return names.flatMap((name, column) => {
    if (name === "" || known.includes(column)) return [];
    const value = shown(name);
    if (otherColumnOf(name) === "none") {
      refuse({ why: "no unit column", value, row: 1, column: lettersOf(column) });
      return [];
    }
    if (!isUnitName(name)) {
      const why = name.length > longest ? "too large" : "damaged name";
      const limit = why === "too large" && { known: [String(longest)] };
      refuse({ why, value, row: 1, column: lettersOf(column), ...limit });
      return [];
    }
    const key = unitKey(name);
    const other = seen.get(key);
    if (other !== undefined) {
      refuse({ why: "repeated unit", value, row: 1, column: name, known: [other] });
      return [];
    }
    seen.set(key, `${shown(name)} (${lettersOf(column)})`);
    return [{ id: tidy(name), column }];
  });
};

/** Reads the first row, by the separator that the file names if it does; undefined where it is no header, which is reported. */
export const readHeader = (
  row: string,
  named: string | undefined,
  refuse: Refuse,
): Header | undefined => {
  const delimiters = named === undefined ? [";", ",", "\t"] : [named];
  const candidates = delimiters.map((delimiter) => ({
    delimiter,
    cells: cellsOf(row, delimiter),
  }));
  const found = candidates.find(({ cells }) =>
    wanted.every((column) => cells.some((cell) => columnOf(cell) === column)),
  );
  if (found === undefined) {
    // Columns whose names lost their letters are there, and cannot be known.
    if (isDamaged(row) || mojibake.test(row)) {
      refuse({ why: "damaged name", value: shown(row), row: 1 });
    } else refuse({ why: "no header", value: shown(row), row: 1, known: wantedNames() });
    return undefined;
  }
  const { delimiter, cells } = found;
  const columns = new Map<ColumnName, number>();
  const known: number[] = [];
  const remarks: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell);
    const other = otherColumnOf(cell);
    if (other === "remarks") remarks.push(index);
    if (other !== undefined && other !== "none") known.push(index);
    if (column === undefined) continue;
    known.push(index);
    const before = columns.get(column);
    if (before === undefined) columns.set(column, index);
    else {
      const details = { value: shown(cell), row: 1, column: lettersOf(index) };
      refuse({ why: "repeated column", ...details, known: [lettersOf(before)] });
    }
  }
  const units = readUnits(cells, known, refuse);
  const isNamed = cells.some((cell, index) => cell !== "" && !known.includes(index));
  if (!isNamed) refuse({ why: "no unit", value: shown(row), row: 1 });
  return {
    delimiter,
    names: cells.map((cell, column) => (cell === "" ? lettersOf(column) : cell)),
    columns,
    units,
    remarks,
    unnamed: cells.flatMap((cell, column) => (cell === "" ? [column] : [])),
  };
};
