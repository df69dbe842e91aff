// What should a unit fill in? Every variable of every indicator with its label and unit, and the general
// figures once, as a table for a spreadsheet or as JSON.

import { ScoreError, shown } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import { fieldsOf } from "../score/fields.js";
import { isRubric } from "../score/judge-all.js";
import type { Locale } from "../text.js";
import { collector, issue } from "./issue.js";
import { labelOf, rowsOf, type TableRow } from "./table-rows.js";
import { checkUnitNames, formatFrom, tableText, type WriteOptions } from "./table-text.js";
import { generalCode } from "./table-words.js";

/** How a template is written. */
export interface TemplateOptions extends WriteOptions {
  readonly format: "csv" | "json";
  /** Names of the units that fill it in. */
  readonly units?: readonly string[] | undefined;
}

const explained = (row: TableRow, locale: Locale): string => {
  const unit = row.unit?.[locale];
  return `${labelOf(row)?.[locale] ?? row.node[locale]}${unit === undefined ? "" : ` (${unit})`}`;
};

const blanks = (rows: readonly TableRow[]): Readonly<Record<string, null>> =>
  Object.fromEntries(rows.map(({ name }) => [name, null]));

/** One unit's file: what is not filled in stays `null`. */
const envelope = (rubric: Rubric, unit: string | null, locale: Locale) => {
  const rows = rowsOf(rubric).filter(({ isAsked }) => isAsked);
  const general = rows.filter(({ code }) => code === generalCode);
  const codes = [...new Set(rows.map(({ code }) => code))].filter((code) => code !== generalCode);
  const of = (code: string): readonly TableRow[] => rows.filter((row) => row.code === code);
  const about = codes.map((code) => {
    const own = of(code);
    const [name] = own.map(({ node }) => node[locale]);
    return [code, { name, ...inWords(own, locale) }] as const;
  });
  return {
    unit,
    year: null,
    rubric: rubric.id,
    context: blanks(general),
    facts: Object.fromEntries(codes.map((code) => [code, blanks(of(code))])),
    about: { context: inWords(general, locale), ...Object.fromEntries(about) },
  };
};

const inWords = (rows: readonly TableRow[], locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map((row) => [row.name, explained(row, locale)]));

/**
 * A blank file for facts, which is filled in and read back: CSV by `readTable`, JSON by `readFacts`.
 *
 * The CSV table has one row for each letter of each indicator, with code, indicator, variable, label and
 * unit of measure (where yes/no or levels are asked for, these), the general figures first, and one empty
 * column for each unit; it begins with a byte order mark and ends its rows as Excel does. What else a
 * row may say is told at `readTable`. The JSON is one envelope, or a list with one for each unit; what
 * stays `null` is not reported; `about` says what each name means and is not read.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param options - `format`; `locale`: language of the labels, `"vi"` unless given; `units`: their
 * names; `separator`: `";"` in Vietnamese, as Excel expects there, and `","` in English unless given.
 * @throws ScoreError with all issues: `not_a_rubric`, `bad_field`, `bad_table` where two names are one.
 *
 * @example
 * ```ts
 * import { draft3530 } from "@dti/score/rubrics";
 * import { factsTemplate } from "@dti/score/schema";
 *
 * const csv = factsTemplate(draft3530, { format: "csv", locale: "en", units: ["Gia Lai"] });
 *
 * csv.split("\r\n")[0] // => "\ufeffCode,Indicator,Variable,Label,Unit of measure,Gia Lai"
 * ```
 */
export const factsTemplate = (rubric: Rubric, options: TemplateOptions): string => {
  if (!isRubric(rubric))
    throw new ScoreError([issue("not_a_rubric", [], { value: shown(rubric) })]);
  const { report, found } = collector();
  const fields = fieldsOf(options);
  const format = formatFrom(options, report);
  const kind = fields?.get("format");
  if (kind !== "csv" && kind !== "json") {
    report("bad_field", ["format"], { value: shown(kind), expected: '"csv" or "json"' });
  }
  const given = fields?.get("units") ?? [];
  const units: readonly unknown[] = Array.isArray(given) ? given : [];
  if (!Array.isArray(given)) {
    report("bad_field", ["units"], { value: shown(given), expected: "a list" });
  }
  checkUnitNames(units, (index) => ["units", index], report);
  const issues = found();
  if (issues.length > 0) throw new ScoreError(issues);
  const names = units.map(String);
  if (kind === "json") {
    const files = names.map((unit) => envelope(rubric, unit, format.locale));
    const [only = envelope(rubric, null, format.locale), ...more] = files;
    return `${JSON.stringify(more.length === 0 ? only : files, null, 2)}\n`;
  }
  const rows = rowsOf(rubric).filter(({ isAsked }) => isAsked);
  return tableText(
    rows,
    names.map((unit) => ({ unit, cellOf: () => "" })),
    format,
  );
};
