// How are the facts of units written as a table? One row for each variable, as in the template, and one
// for whatever else a unit says; the reader makes the same facts of it.

import { ScoreError, shown, type Path } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import { readContext } from "../score/context.js";
import { fieldsOf } from "../score/fields.js";
import { readFact, type LeafFact } from "../score/read-fact.js";
import { readFacts as readAll } from "../score/read-facts.js";
import { isRubric } from "../score/judge-all.js";
import { boundedCopy } from "./bounded-copy.js";
import { writeCell } from "./cell.js";
import { collector, issue, type Report } from "./issue.js";
import { rowsOf, type TableRow } from "./table-rows.js";
import {
  checkUnitNames,
  formatFrom,
  tableText,
  type UnitColumn,
  type WriteOptions,
} from "./table-text.js";
import { generalCode } from "./table-words.js";

/** The facts of one unit, to be written. */
export interface UnitFacts {
  /** Its name, as it stands above the column. */
  readonly id: string;
  /** As `score` takes them. */
  readonly facts: object;
  readonly context?: object | undefined;
}

type Cells = ReadonlyMap<string, unknown>;

/** What a fact says, by the names of the rows that say it. */
const cellsOf = (fact: LeafFact): Cells => {
  const notes = Object.entries(fact.notes);
  if (fact.standing === "missing") return new Map();
  if (fact.standing === "not-applicable")
    return new Map([["notApplicable", fact.reason], ...notes]);
  const { given } = fact;
  const figures = [...(given?.figures ?? [])].map(
    ([name, { written }]) => [name, written] as const,
  );
  const told = fact.standing === "unevidenced" ? [["unevidenced", fact.reason] as const] : [];
  return new Map<string, unknown>([...figures, ...(given?.judged ?? []), ...told, ...notes]);
};

/** What a unit says, by code and name. */
const saidBy = (
  rubric: Rubric,
  { facts, context }: { readonly facts: unknown; readonly context: unknown },
  report: Report,
): ReadonlyMap<string, Cells> => {
  const said = new Map<string, Cells>();
  const general = readContext(rubric, boundedCopy(context ?? {}, report), report);
  said.set(generalCode, new Map(Object.entries(general.written)));
  const fields = fieldsOf(boundedCopy(facts, report));
  if (fields === undefined) report("not_facts", ["facts"], { value: shown(facts) });
  const [year] = rubric.years;
  // Whether letters are missing is for `score` to say, of a year; what is there is written.
  const told: Report = (code, path, details) => {
    const isReason = path.at(-1) === "reason" || path.at(-1) === "notApplicable";
    if (code !== "missing_variable" || isReason) report(code, path, details);
  };
  readAll(rubric.children, fields, told, (indicator, value) => {
    const scope = { year, formula: indicator.formula, context: new Set<string>() };
    const fact = readFact(indicator, value, scope, told);
    said.set(indicator.code, cellsOf(fact));
    return fact;
  });
  return said;
};

const movedTo =
  (place: Path, report: Report): Report =>
  (code, path, details) =>
    report(code, [...place, ...path], details);

/**
 * The facts of units as a CSV table, which `readTable` reads back with the same `locale`: the same facts
 * of the same units.
 *
 * Figures are written in the notation of the locale without thousands separators: exact ones to their
 * last digit, rounded ones as `~81,94%`, ranges as `50%..60%`; as JSON behind `json:` what would be read
 * as the thousands of the other notation. Rows are those of the template and those
 * that some unit needs besides. Cells that a spreadsheet would run as formulas begin with an apostrophe,
 * which reading takes away. In Vietnamese `;` separates the cells, as Excel expects there.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param units - Name, facts and general figures of each unit.
 * @throws ScoreError with all issues, each unit's with its place in the list first: `not_a_rubric`,
 * `bad_field`, `bad_table` where two names are one, and those of `score` about what a fact may be.
 *
 * @example
 * ```ts
 * import { draft3530 } from "@dti/score/rubrics";
 * import { readTable, writeTable } from "@dti/score/schema";
 *
 * const csv = writeTable(draft3530, [{ id: "Gia Lai", facts: { "1.1": { rate: "81.94%" } } }]);
 * const read = readTable(draft3530, csv, { locale: "vi" });
 *
 * csv.includes(";81,94%") // => true
 * read.ok && read.units // => [{ id: "Gia Lai", facts: { "1.1": { rate: "81.94%" } }, context: {} }]
 * ```
 */
export const writeTable = (
  rubric: Rubric,
  units: readonly UnitFacts[],
  options: WriteOptions = {},
): string => {
  if (!isRubric(rubric))
    throw new ScoreError([issue("not_a_rubric", [], { value: shown(rubric) })]);
  const { report, found } = collector();
  const format = formatFrom(options, report);
  if (!Array.isArray(units)) report("bad_field", [], { value: shown(units), expected: "a list" });
  const read = (Array.isArray(units) ? (units as readonly unknown[]) : []).map((one, index) => {
    const fields = fieldsOf(one);
    const [facts, context] = [fields?.get("facts"), fields?.get("context")];
    const said = saidBy(rubric, { facts, context }, movedTo([index], report));
    return { id: fields?.get("id"), said };
  });
  const names = read.map(({ id }) => id);
  checkUnitNames(names, (index) => [index, "id"], report);
  const issues = found();
  if (issues.length > 0) throw new ScoreError(issues);
  const isSaid = ({ code, name }: TableRow): boolean =>
    read.some(({ said }) => said.get(code)?.has(name));
  const rows = rowsOf(rubric).filter((row) => row.isAsked || isSaid(row));
  const columns = read.map(({ id, said }): UnitColumn => {
    const cellOf = ({ code, name, holds }: TableRow): string => {
      const value = said.get(code)?.get(name);
      return value === undefined ? "" : writeCell(value, holds, format.locale);
    };
    return { unit: String(id), cellOf };
  });
  return tableText(rows, columns, format);
};
