// What is a row about? The variable of an indicator that its code and name say, under the label that the
// rubric gives it: a label of another variable is a sign that one column was sorted without the others.

import { shown } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import type { Text } from "../text.js";
import { tidy } from "./answers.js";
import type { Header, Refuse } from "./table-header.js";
import { generalCode, rowName, rowNamed, type ColumnName } from "./table-words.js";
import { rowsOf, type TableRow } from "./table-rows.js";

/** Finds what a row is about; undefined where it cannot be told, which is reported. */
export type RowFinder = (cell: (column: ColumnName) => string, row: number) => TableRow | undefined;

const comparable = (text: string): string => tidy(text).toLowerCase();

/** No label is longer. */
const longest = 10_000;

const isEither = (cell: string, text: Text): boolean =>
  cell.length <= longest && [text.vi, text.en].some((one) => comparable(one) === comparable(cell));

type Rows = ReadonlyMap<string, ReadonlyMap<string, TableRow>>;

const byCode = (rubric: Rubric): Rows => {
  const rows = new Map<string, Map<string, TableRow>>([[generalCode, new Map()]]);
  for (const row of rowsOf(rubric)) {
    const code = row.code.normalize("NFC");
    rows.set(code, (rows.get(code) ?? new Map<string, TableRow>()).set(row.name, row));
  }
  return rows;
};

/** Makes the finder of a table; it remembers which rows there were. */
export const rowFinder = (rubric: Rubric, header: Header, refuse: Refuse): RowFinder => {
  const rows = byCode(rubric);
  const seen = new Map<TableRow, number>();
  const nameOf = (column: ColumnName): string =>
    header.names[header.columns.get(column) ?? -1] ?? column;
  return (cell, row) => {
    const at = (column: ColumnName) => ({
      row,
      column: nameOf(column),
      value: shown(cell(column)),
    });
    const code = tidy(cell("code"));
    const variables = rows.get(code === "" ? generalCode : code);
    if (variables === undefined) {
      refuse({ why: "unknown code", ...at("code") });
      return undefined;
    }
    const name = tidy(cell("variable"));
    const found = variables.get(name) ?? variables.get(rowNamed(name));
    if (found === undefined) {
      const known = [...variables.keys()].map((one) => rowName(one, "en"));
      refuse({ why: "unknown variable", ...at("variable"), known });
      return undefined;
    }
    const before = seen.get(found);
    seen.set(found, before ?? row);
    if (before !== undefined) {
      const value = shown(`${found.code} ${name}`);
      refuse({ why: "repeated row", ...at("code"), value, known: [String(before)] });
      return undefined;
    }
    const labels = { indicator: found.node, label: found.label } as const;
    for (const column of ["indicator", "label"] as const) {
      const official = labels[column];
      const given = cell(column);
      if (official === undefined || given === "" || isEither(given, official)) continue;
      refuse({
        why: "other label",
        ...at(column),
        known: [shown(official.vi), shown(official.en)],
      });
      return undefined;
    }
    return found;
  };
};
