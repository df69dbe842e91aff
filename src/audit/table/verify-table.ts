// Does a table of points contradict itself? Sums, maxima, denominators and repeated figures, without
// the facts behind them and without any tolerance.

import { deepFreeze } from "../../freeze.js";
import { constraintsOn, type Constraint } from "./constraints.js";
import { readTable } from "./read.js";
import { repairsOf } from "./repairs.js";
import { sheetsOf, type Cell } from "./sheet.js";
import { sumOn } from "./sums.js";
import type { Table, TableFinding, VerifiedTable } from "./types.js";

/** All that must hold, by the figures that it is about. */
const indexed = (constraints: readonly Constraint[]): ReadonlyMap<Cell, readonly Constraint[]> => {
  const byCell = new Map<Cell, Constraint[]>();
  for (const constraint of constraints) {
    for (const cell of constraint.cells) {
      const known = byCell.get(cell);
      if (known) known.push(constraint);
      else byCell.set(cell, [constraint]);
    }
  }
  return byCell;
};

/**
 * Whether the figures of a table contradict each other, without the facts behind them.
 *
 * Children are held against their parent and groups against the total and the pillars; points against
 * maxima; printed maxima and the denominators of `"20/30"` against the rubric; a figure against itself
 * where it is printed twice. There is no tolerance: points are known to half a unit of their last
 * printed digit, both ends included and cut at the rubric's maximum, while maxima, denominators and
 * targets are exact. What is not printed is not 0: it can be anything up to its maximum, and where that
 * closes a sum, a finding `remainder` says what it has to come to, which is no contradiction.
 *
 * Each finding lists the single figures that could be wrong, each with the range that it would have to
 * be in, the findings that would go and come with it, and what else says so. Numbers that are not quoted
 * as printed are plain decimal text, and exact, whatever the notation of the table.
 *
 * @param table - Columns of figures as printed, each by a rubric (or its id, where the table holds it)
 * or by a tree of its own; plain JSON.
 * @throws ScoreError with all issues: `not_a_table`, `bad_figure`, `unknown_code`, `not_a_rubric` and
 * why it is none.
 *
 * @example
 * ```ts
 * import { verifyTable } from "@dti/score/audit";
 * import { giaLaiTable2026 } from "@dti/score/rubrics";
 *
 * const { verdict, findings } = verifyTable(giaLaiTable2026);
 * const targets = findings.filter(({ kind, column }) => kind === "sum" && column === "targets");
 * const [repair] = targets.find(({ code }) => code === "6")?.repairs ?? [];
 *
 * verdict // => "contradicted"
 * targets.map(({ code, printed, computed }) => [code, printed, computed]) // => [["total", "912", "922"], ["1", "194", "136"], ["6", "180", "170"]]
 * repair?.to // => { low: "170", high: "170", printed: "170" }
 * repair?.closes.map(({ code }) => code) // => ["6", "total"]
 * ```
 */
export const verifyTable = (table: Table): VerifiedTable => {
  const { columns, rubrics } = readTable(table);
  const sheets = sheetsOf(columns);
  const constraints = sheets.flatMap((sheet) =>
    [...sheet.rows.values()].flatMap((row) => [
      ...sumOn(sheet, row),
      ...constraintsOn(sheet, row, rubrics),
    ]),
  );
  const byCell = indexed(constraints);
  const workshop = {
    sheets: new Map(sheets.map((sheet) => [sheet.column.id, sheet])),
    constraintsOf: (cell: Cell) => byCell.get(cell) ?? [],
  };
  const findings = constraints.flatMap((one): readonly TableFinding[] => {
    if (!one.isMet) return [{ ...one.about, ...one.tell(), repairs: repairsOf(one, workshop) }];
    return one.remainder
      ? [{ ...one.about, kind: "remainder", ...one.remainder(), repairs: [] }]
      : [];
  });
  const isContradicted = constraints.some(({ isMet }) => !isMet);
  return deepFreeze({ verdict: isContradicted ? "contradicted" : "consistent", findings });
};
