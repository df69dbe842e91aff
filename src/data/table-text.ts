// How does a table of facts look as a file? A row of names; a row for each variable.

import { shown } from "../errors.js";
import { fieldsOf } from "../score/fields.js";
import type { Locale } from "../text.js";
import type { Report } from "./issue.js";
import { sheetText } from "./sheet.js";
import { isUnitName } from "./table-header.js";
import { labelOf, type TableRow } from "./table-rows.js";
import { columnNames, columnOf, otherColumnOf, rowName } from "./table-words.js";
import { unitKey } from "./unit-key.js";

/** How a table is written. */
export interface WriteOptions {
  /** Language of the labels and notation of the numbers; `"vi"` unless given. */
  readonly locale?: Locale | undefined;
  /** What separates the cells; `";"` in Vietnamese, `","` in English unless given. */
  readonly separator?: ";" | "," | "\t" | undefined;
}

/** A way to write a table. */
export interface Format {
  readonly locale: Locale;
  readonly separator: string;
}

/** A column of a table: the unit, and what its cells say. */
export interface UnitColumn {
  readonly unit: string;
  readonly cellOf: (row: TableRow) => string;
}

const separators = [";", ",", "\t"] as const;

/** The way that the caller names; what is none is reported. */
export const formatFrom = (options: unknown, report: Report): Format => {
  const fields = fieldsOf(options);
  const locale = fields?.get("locale") ?? "vi";
  if (locale !== "vi" && locale !== "en") {
    report("bad_field", ["locale"], { value: shown(locale), expected: '"vi" or "en"' });
  }
  const usual = locale === "en" ? "," : ";";
  const given = fields?.get("separator") ?? usual;
  const separator = separators.find((one) => one === given);
  if (separator === undefined) {
    report("bad_field", ["separator"], { value: shown(given), expected: '";", "," or "\\t"' });
  }
  return { locale: locale === "en" ? "en" : "vi", separator: separator ?? usual };
};

const isColumn = (name: string): boolean =>
  columnOf(name) !== undefined || otherColumnOf(name) !== undefined;

/** Names of units that can stand above columns; one that cannot is reported. */
export const checkUnitNames = (
  units: readonly unknown[],
  pathOf: (index: number) => readonly (string | number)[],
  report: Report,
): void => {
  const seen = new Map<string, string>();
  for (const [index, unit] of units.entries()) {
    const value = shown(unit);
    if (typeof unit !== "string" || !isUnitName(unit) || isColumn(unit)) {
      report("bad_field", pathOf(index), { value, expected: "text that names the unit" });
      continue;
    }
    const other = seen.get(unitKey(unit));
    seen.set(unitKey(unit), value);
    if (other !== undefined) {
      report("bad_table", pathOf(index), { value, why: "repeated unit", known: [other] });
    }
  }
};

/** The file. */
export const tableText = (
  rows: readonly TableRow[],
  units: readonly UnitColumn[],
  { locale, separator }: Format,
): string => {
  const names = Object.values(columnNames).map((name) => name[locale]);
  const cells = rows.map((row) => [
    row.code,
    row.node[locale],
    rowName(row.name, locale),
    labelOf(row)?.[locale] ?? "",
    row.unit?.[locale] ?? "",
    ...units.map(({ cellOf }) => cellOf(row)),
  ]);
  const table = [[...names, ...units.map(({ unit }) => unit)], ...cells];
  return sheetText(table, separator);
};
