// What does a filled table say of its units? Facts of each that `score` takes; or every cell, row and
// column that cannot be read, as a person finds them in the spreadsheet.

import { shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { Rubric } from "../rubric/types.js";
import type { ScoreOptions } from "../score/options.js";
import { isRubric } from "../score/judge-all.js";
import type { FactsOf } from "../score/typed-facts.js";
import type { Locale } from "../text.js";
import { levelText } from "./answers.js";
import { readCell, unguarded } from "./cell.js";
import { parseCsv } from "./csv.js";
import { firstRow, readyText, strayQuote, withoutSeparator, type TextProblem } from "./csv-text.js";
import type { CellRead } from "./figure-cell.js";
import { collector, issue, type Report } from "./issue.js";
import { localeFrom, type ReadOptions } from "./read-facts.js";
import { rowFinder } from "./row-meaning.js";
import { readHeader, type Header, type Refuse } from "./table-header.js";
import type { TableRow } from "./table-rows.js";
import { contradicts, unitFacts } from "./unit-facts.js";

/** What a table says of one unit, as `scoreCohort` takes it. */
export interface UnitData<Shape extends string = string> {
  /** Its name above the column, composed and without outer spaces. */
  readonly id: string;
  /** Facts by code, as `score` takes them: plain JSON. */
  readonly facts: FactsOf<Shape>;
  /** General figures by name. */
  readonly context: NonNullable<ScoreOptions<Shape>["context"]>;
}

/** What a table says of its units, in their order, or all that cannot be read in it. */
export type TableRead<Shape extends string = string> =
  | { readonly ok: true; readonly units: readonly UnitData<Shape>[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A unit while its column is read. */
interface Column {
  readonly id: string;
  readonly column: number;
  readonly cells: Map<string, Record<string, unknown>>;
}

type Cells = readonly string[];

const textAt = (cells: Cells, column: number | undefined): string =>
  unguarded(cells[column ?? -1] ?? "");

const readRow = (
  meaning: TableRow,
  cells: Cells,
  row: number,
  columns: readonly Column[],
  locale: Locale | undefined,
  report: Report,
): void => {
  const { code, name, holds } = meaning;
  const of = `${code} ${name}`;
  const known =
    holds.as === "level"
      ? { known: holds.levels.map((level) => levelText(level.name, level.labels)) }
      : {};
  // Many units say the same; where they do not, there is no use in remembering all.
  const read = new Map<string, CellRead>();
  const refuse = (
    unit: string,
    text: string,
    why: Extract<CellRead, { readonly why: unknown }>["why"],
  ): void => {
    const listed = why === "no level" ? known : {};
    report("bad_cell", [row, unit], { value: shown(text), row, column: unit, of, why, ...listed });
  };
  for (const { id: unit, column, cells: own } of columns) {
    const text = textAt(cells, column);
    if (text === "") continue;
    const found = read.get(text) ?? readCell(text, holds, locale);
    if (read.size < 1000) read.set(text, found);
    if ("why" in found) {
      refuse(unit, text, found.why);
      continue;
    }
    const fact = own.get(code) ?? {};
    fact[name] = found.value;
    own.set(code, fact);
    // Said last of an indicator, after its figures.
    if (contradicts(fact)) refuse(unit, text, "not applicable beside figures");
  }
};

/**
 * Whether a row has as many cells as the header. An empty one too many is no less wrong: in a table
 * that is separated by commas, `1,5,` is a decimal comma as likely as two cells.
 */
const isWhole = (cells: Cells, { names }: Header): boolean => cells.length === names.length;

/** Who is told what is wrong, and until when. */
interface Listener {
  readonly report: Report;
  readonly refuse: Refuse;
  readonly isFull: () => boolean;
}

const readRows = (
  rubric: Rubric,
  header: Header,
  rows: readonly Cells[],
  locale: Locale | undefined,
  { report, refuse, isFull }: Listener,
): readonly Column[] => {
  const columns = header.units.map((unit) => ({ ...unit, cells: new Map() }));
  const find = rowFinder(rubric, header, refuse);
  for (const [index, cells] of rows.entries()) {
    // A table that is wrong all over is not read to its end: what follows would not be told.
    if (isFull()) break;
    const row = index + 1;
    if (row === 1 || cells.every((cell) => cell.trim() === "")) continue;
    if (!isWhole(cells, header)) {
      const counts = { value: String(cells.length), known: [String(header.names.length)] };
      refuse({ why: "row length", ...counts, row });
      continue;
    }
    for (const column of header.unnamed) {
      const value = shown(cells[column]);
      if (textAt(cells, column) !== "") {
        refuse({ why: "unnamed column", value, row, column: header.names[column] ?? "" });
      }
    }
    for (const column of header.remarks) {
      const value = shown(cells[column]);
      if (textAt(cells, column) !== "") {
        refuse({ why: "remarks column", value, row, column: header.names[column] ?? "" });
      }
    }
    const meaning = find((column) => textAt(cells, header.columns.get(column)), row);
    if (meaning !== undefined) readRow(meaning, cells, row, columns, locale, report);
  }
  return columns;
};

const readText = (
  rubric: Rubric,
  whole: string,
  locale: Locale | undefined,
  listener: Listener,
): readonly Column[] => {
  const { refuse } = listener;
  const { table: text, separator } = withoutSeparator(whole);
  const refuseText = ({ row, ...problem }: TextProblem): readonly Column[] => {
    refuse({ ...problem, ...(row !== undefined && { row }) });
    return [];
  };
  const first = firstRow(text);
  if (typeof first !== "string") return refuseText(first);
  const header = readHeader(first, separator, refuse);
  if (header === undefined) return [];
  const stray = strayQuote(text, header.delimiter);
  if (stray !== undefined) return refuseText(stray);
  return readRows(rubric, header, parseCsv(text, header.delimiter), locale, listener);
};

/**
 * The facts of several units from a CSV table as `factsTemplate` writes it; or every issue at once, each
 * with the row and the column where it is found in a spreadsheet. It never throws.
 *
 * The first row names the columns, in either language: code, variable, and if they are there indicator,
 * label and unit of measure; a column of row numbers («STT», «No.») is passed over, one of remarks
 * («Ghi chú») must be empty, a column of totals is refused; every other column is a unit, headed by its
 * name. Cells are separated by `;`, `,` or tabs, as in the first row or in a line `sep=;` before it. Every other row is one variable: a letter of an indicator, or a
 * general figure, whose code is empty or `*`. Rows may be added, in any order, whose variable is a
 * measure (`rate`) or bound letter; `points` («điểm»); `note` («ghi chú»), `source` («nguồn»),
 * `evidence` («minh chứng»: title | number | date | address, a line each); `unevidenced` («không có minh
 * chứng») or, of a group too, `not applicable` («không áp dụng»), each with its reason in the cell.
 *
 * An empty cell is not reported. A figure is a number in the named notation, `~81,94%` one that is
 * rounded, `50%..60%` a range; without a locale, what could be thousands or decimals is refused, and in a
 * named one a count like the thousands of the other: 412,000 in Vietnamese, where three decimals are
 * written 1,2340. Yes and no are words in either language, a level its name or its label. Labels, if given, must be those of the rubric. A CSV table cannot say
 * all that JSON can: a note within an unevidenced fact stands beside it, and there are no readings.
 *
 * At most 20,000 rows, 10,000 columns and 20 million characters are read; 1000 issues are listed.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param csv - The text of the file, or its bytes in UTF-8, with or without a byte order mark.
 * @param options - `locale`: the notation of its numbers.
 *
 * @example
 * ```ts
 * import { issueMessage } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 * import { readTable } from "@dti/score/schema";
 *
 * const csv = "Mã;Biến;Gia Lai;Quảng Trị\r\n1.1;a;412.000;chưa có\r\n1.1;b;520.000;301.000\r\n";
 * const read = readTable(draft3530, csv, { locale: "vi" });
 *
 * read.ok ? [] : read.issues.map(({ path }) => path) // => [[2, "Quảng Trị"]]
 * read.ok ? "" : issueMessage(read.issues[0]!, "en") // => "2 › Quảng Trị: \"chưa có\" is no figure; leave the cell empty where nothing is reported (row 2, column Quảng Trị, 1.1 a)"
 * ```
 */
export const readTable = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  csv: string | Uint8Array,
  options: ReadOptions = {},
): TableRead<Shape> => {
  if (!isRubric(rubric)) {
    return deepFreeze({ ok: false, issues: [issue("not_a_rubric", [], { value: shown(rubric) })] });
  }
  const { report, found, isFull } = collector();
  const refuse: Refuse = (details) => {
    const { row, column } = details;
    const path = [row, column].filter((part) => part !== undefined);
    report("bad_table", path, details);
  };
  const locale = localeFrom(options, report);
  const text = readyText(csv);
  if (typeof text !== "string") refuse(text);
  const columns =
    typeof text === "string" ? readText(rubric, text, locale, { report, refuse, isFull }) : [];
  const issues = found();
  if (issues.length > 0) return deepFreeze({ ok: false, issues });
  const units = columns.map(({ id, cells }) => ({ id, ...unitFacts(cells) }));
  // What has been read without an issue is what the rubric accepts; the compiler cannot see it.
  return deepFreeze({ ok: true, units }) as TableRead<Shape>;
};
