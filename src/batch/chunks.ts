// How do columns become columns? In chunks that stay in the caches of a core; a row that doubles cannot
// settle, or whose facts are wrong, is judged as one unit's facts are.

import type { Issue } from "../errors.js";
import type { Cells } from "../engine/cells.js";
import { flagUnreadable, type Flags } from "../engine/checks.js";
import type { Program } from "../engine/program.js";
import { run } from "../engine/runner.js";
import type { Bound } from "./bind.js";
import type { Source } from "./column.js";
import { exactRow, type Sources } from "./exact-row.js";
import { load } from "./load.js";
import type { Plan } from "./plan.js";
import type { Shelf } from "./shelves.js";

/** What is wrong with the facts of a unit; its path begins with the row. */
export type RowIssue = Issue & { readonly row: number };

/** What a run says besides its columns. */
export interface Refusals {
  readonly issues: readonly RowIssue[];
  readonly refused: number;
}

/** More issues are not told; their rows are NaN all the same. */
const mostIssues = 1000;

const sourcesOf = ({ bound }: Plan, shelves: readonly Shelf[]): Sources => {
  const given = new Map<string, Source>();
  for (const { columns } of shelves) for (const { key, source } of columns) given.set(key, source);
  const sources = new Map<Bound, Source>();
  for (const one of bound) {
    const source = given.get(one.key);
    if (source !== undefined) sources.set(one, source);
  }
  return sources;
};

const isRefused = (row: readonly number[] | readonly Issue[]): row is readonly Issue[] =>
  typeof row[0] === "object";

/** Flags general figures that cannot be read, whether or not an indicator reads them. */
const flagGeneral = (cells: Cells, count: number, flags: Flags): void => {
  const wrong = new Uint8Array(count);
  flagUnreadable(cells, count, wrong);
  for (let row = 0; row < count; row += 1) {
    const isGone = cells.isGappy && cells.gone[row] === 1;
    if (wrong[row] === 1 && !isGone) flags[row] = 1;
  }
};

/** Scores so many rows into the columns of the nodes that are wanted. */
export const runChunks = (
  program: Program,
  plan: Plan,
  shelves: readonly Shelf[],
  rows: number,
  scores: ReadonlyMap<string, Float64Array>,
): Refusals => {
  const { runner, size } = plan;
  const { nodes, flags } = runner;
  const sources = sourcesOf(plan, shelves);
  const issues: RowIssue[] = [];
  let refused = 0;

  const settle = (row: number): readonly number[] => {
    const exact = exactRow(program, plan, sources, row);
    if (!isRefused(exact)) return exact;
    refused += 1;
    const told = exact.slice(0, mostIssues - issues.length);
    issues.push(...told.map((one) => ({ ...one, row })));
    return [];
  };

  const general = [...sources.keys()].filter(({ code }) => code === undefined);
  const wanted = nodes.filter(({ code }) => scores.has(code));
  for (const { code, printed, room } of nodes) {
    printed.data = scores.get(code) ?? room;
    printed.at = 0;
  }
  for (let from = 0; from < rows; from += size) {
    const count = Math.min(size, rows - from);
    for (const [{ holds, cells, room }, source] of sources) {
      load(source, holds, from, count, cells, room);
    }
    for (const { printed } of wanted) printed.at = from;
    run(runner, count);
    for (const { cells } of general) flagGeneral(cells, count, flags);
    for (let row = flags.indexOf(1); row >= 0 && row < count; row = flags.indexOf(1, row + 1)) {
      const exact = settle(from + row);
      for (const [index, { printed }] of nodes.entries()) {
        printed.data[printed.at + row] = exact[index] ?? NaN;
      }
    }
  }
  return { issues: Object.freeze(issues), refused };
};
