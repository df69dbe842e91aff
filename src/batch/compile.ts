// What do many units score? A rubric is prepared for a year once; columns of facts then become columns
// of printed digits, exactly rounded, chunk by chunk.

import { shown, type Issue } from "../errors.js";
import { programOf, type Program } from "../engine/program.js";
import type { Rubric } from "../rubric/types.js";
import type { Report } from "../score/issue.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { isRubric, readYear } from "../score/judge-all.js";
import type { ScoreOptions } from "../score/options.js";
import { runChunks, type RowIssue } from "./chunks.js";
import { planOf, type Plan } from "./plan.js";
import type { Column } from "./column.js";
import { collect, issue } from "./collect.js";
import { placesOf, shelvesOf, type Shelf } from "./shelves.js";

/** What a scorer of many units is for. */
export type CompileOptions = Pick<ScoreOptions, "year">;

/** Columns by name: `"1.1.a"`, `"6.1.rate"`, `"5.1.points"`, `"context.population"`. */
export type Columns = Readonly<Record<string, Column>>;

/** What a run is to return. */
export interface RunOptions<Codes extends string = string, Wanted extends Codes = Codes> {
  /** Codes of the nodes that are wanted besides the total; all of them unless given. */
  readonly nodes?: readonly (Wanted | "total")[] | undefined;
  /** Columns to write into, such as those of an earlier run; others are made. */
  readonly into?: { readonly [Code in Codes | "total"]?: Float64Array } | undefined;
}

/** Columns of printed digits by code, as integers of the last one: 1585 for `"15.85"`. */
export type Scores<Codes extends string = never> = {
  readonly [Code in Codes]: Float64Array;
} & {
  readonly total: Float64Array;
  /** What is wrong with the facts of refused rows; when there is more than anybody reads, the first of it. */
  readonly issues: readonly RowIssue[];
  /** How many rows have no score: each is NaN in every column. */
  readonly refused: number;
};

/** Scores many units by one rubric in one year; without codes, by any rubric, which has a total. */
export interface BatchScorer<Codes extends string = never> {
  /** Scores the first rows of some columns. */
  readonly run: <Wanted extends Codes = Codes>(
    columns: Columns,
    rows: number,
    options?: RunOptions<Codes, Wanted>,
  ) => Scores<Wanted>;
}

/** Names beside those of the nodes. */
const reserved: readonly string[] = ["issues", "refused"];

/** More rows than any machine has room for. */
const mostRows = 100_000_000;

/** What cannot be told in columns of integers that doubles hold. */
const checkProgram = ({ rubric, nodes }: Program): void => {
  const leaves = nodes.filter(({ leaf }) => leaf).length;
  const isWide = rubric.max * 10 ** rubric.places + leaves <= Number.MAX_SAFE_INTEGER;
  const taken = nodes.filter(({ code }) => reserved.includes(code));
  const { add, refuse } = collect();
  for (const { code } of taken) {
    add(issue("not_a_column", [], { value: code, expected: "a rubric with other codes" }));
  }
  if (!isWide) {
    const value = shown(rubric.places);
    add(issue("not_a_column", [], { value, expected: "a rubric with fewer places" }));
  }
  refuse();
};

const isCount = (rows: unknown): boolean =>
  typeof rows === "number" && Number.isInteger(rows) && rows >= 0 && rows <= mostRows;

/** The options of a call; what is none of these is an issue. */
const optionsOf = (
  value: unknown,
  known: readonly string[],
  report: Report,
): ReadonlyMap<string, unknown> => {
  const fields = value === undefined ? new Map<string, unknown>() : fieldsOf(value);
  if (fields === undefined) report("not_facts", [], { value: shown(value) });
  for (const name of fields?.keys() ?? []) {
    if (!known.includes(name)) report("unknown_variable", [name], { name, known });
  }
  return fields ?? new Map<string, unknown>();
};

/** Whether two views of one buffer have memory in common. */
const overlap = (a: ArrayBufferView, b: ArrayBufferView): boolean =>
  a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;

/** The columns that have memory in common with another one that is written, or with one that is read. */
const shared = (
  written: readonly Float64Array[],
  shelves: readonly Shelf[],
): ReadonlySet<Float64Array> => {
  const found = new Set<Float64Array>();
  const byBuffer = new Map<ArrayBufferLike, Float64Array[]>();
  const overlapping = (view: ArrayBufferView): readonly Float64Array[] =>
    byBuffer.get(view.buffer)?.filter((column) => overlap(view, column)) ?? [];
  for (const column of written) {
    if (overlapping(column).length > 0) found.add(column);
    const others = byBuffer.get(column.buffer);
    if (others) others.push(column);
    else byBuffer.set(column.buffer, [column]);
  }
  for (const { columns } of shelves) {
    for (const { values, missing } of columns.map(({ source }) => source)) {
      for (const view of [values, missing]) {
        if (ArrayBuffer.isView(view)) for (const column of overlapping(view)) found.add(column);
      }
    }
  }
  return found;
};

/** The columns to write: those that were given, where they have room and are not read or written besides. */
const columnsFor = (
  nodes: readonly string[],
  into: unknown,
  rows: number,
  shelves: readonly Shelf[],
  report: (issue: Issue) => void,
): ReadonlyMap<string, Float64Array> => {
  const fields = fieldsOf(into);
  if (into !== undefined && fields === undefined) {
    report(issue("not_a_column", ["into"], { value: shown(into), expected: "{ code: column }" }));
  }
  const given = nodes.map((code) => [code, fields?.get(code)] as const);
  const views = given.flatMap(([, view]) => (view instanceof Float64Array ? [view] : []));
  const unfit = shared(views, shelves);
  return new Map(
    given.map(([code, view]) => {
      if (view === undefined) return [code, new Float64Array(rows)];
      const isFit = view instanceof Float64Array && view.length >= rows && !unfit.has(view);
      if (isFit) return [code, view];
      const expected = "a Float64Array of its own, with room for each row";
      report(issue("not_a_column", ["into", code], { value: shown(view), expected }));
      return [code, new Float64Array()];
    }),
  );
};

/**
 * Prepares a rubric for scoring many units at once: its `run` turns columns of facts into columns of
 * printed digits, as integers of the last one, each the digit that `score` prints.
 *
 * A column holds plain figures, flags and levels; a number in the column of a measure is the measure
 * itself. A row whose facts are wrong is NaN in every column and has the issues of `safeScore`.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param options - `year` is the assessment year.
 * @throws ScoreError with all issues: `not_a_rubric`, `not_a_year`, `year_not_served`, `not_a_column`,
 * `unknown_variable`; `run` with `not_facts`, `unknown_variable`, `missing_variable`, `unknown_code`,
 * `not_a_column`, `too_few_rows`, where columns, rows or options are wrong.
 *
 * @example
 * ```ts
 * import { compile } from "@dti/score/batch";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const scorer = compile(draft3530, { year: 2026 });
 * const columns = { "1.1.a": Float64Array.of(412_000, 150), "1.1.b": Float64Array.of(520_000, 100) };
 * const scores = scorer.run(columns, 2, { nodes: ["1.1", "total"] });
 *
 * [...scores["1.1"]] // => [1585, NaN]
 * scores.issues.map(({ row, code }) => [row, code]) // => [[1, "share_above_one"]]
 * ```
 */
export const compile = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  options: CompileOptions,
): BatchScorer<Codes> => {
  const first = collect();
  if (!isRubric(rubric)) first.report("not_a_rubric", [], { value: shown(rubric) });
  first.refuse();
  const year = readYear(
    rubric,
    optionsOf(options, ["year"], first.report).get("year"),
    first.report,
  );
  first.refuse();
  const program = programOf(rubric, year);
  checkProgram(program);
  const places = placesOf(rubric);
  const codes = program.nodes.map(({ code }) => code);

  // The plan of the last run serves the next, unless that is made while the last is still at work.
  let last: { readonly names: readonly string[]; readonly plan: Plan } | undefined;
  const run = <Wanted extends Codes = Codes>(
    columns: Columns,
    rows: number,
    given?: RunOptions<Codes, Wanted>,
  ): Scores<Wanted> => {
    const { add, report, refuse } = collect();
    const fields = optionsOf(given, ["nodes", "into"], report);
    const nodes = fields.has("nodes") ? listOf(fields.get("nodes"), codes.length) : codes;
    if (nodes === undefined) {
      const value = shown(fields.get("nodes"));
      add(issue("not_a_column", ["nodes"], { value, expected: "a list of codes" }));
    }
    for (const code of nodes ?? []) {
      const name = typeof code === "string" ? code : shown(code);
      if (!codes.includes(name)) report("unknown_code", ["nodes"], { code: name });
    }
    if (!isCount(rows)) {
      const expected = "a whole number of rows, up to 100000000";
      add(issue("not_a_column", ["rows"], { value: shown(rows), expected }));
    }
    refuse();
    const wanted = [...new Set([...(nodes as readonly string[]), "total"])];
    const shelves = shelvesOf(places, columns, rows, add);
    const scores = columnsFor(wanted, fields.get("into"), rows, shelves, add);
    refuse();
    const names = shelves.flatMap(({ columns }) => columns.map(({ key }) => key));
    const isSame =
      last?.names.length === names.length && last.names.every((one, at) => one === names[at]);
    const plan = last && isSame ? last.plan : planOf(program, shelves);
    last = undefined;
    const refusals = runChunks(program, plan, shelves, rows, scores);
    last = { names, plan };
    return Object.freeze({ ...Object.fromEntries(scores), ...refusals }) as Scores<Wanted>;
  };

  return Object.freeze({ run });
};
