// Do the figures that a plan prints add up? Its maxima and targets as a table, held against the rubric.

import type { TableCell, TableColumn, TableFinding } from "../../audit/table/types.js";
import { verifyTable } from "../../audit/table/verify-table.js";
import type { Rubric } from "../../rubric/types.js";
import type { Plan, Printed } from "../types.js";

const columns = [
  { id: "maxima", kind: "maxima", field: "max" },
  { id: "targets", kind: "targets", field: "target" },
] as const;

const cellsOf = (
  plan: Plan,
  field: "max" | "target",
): readonly (readonly [string, TableCell])[] => {
  const rows: readonly (readonly [string, Printed])[] = [
    ...Object.entries(plan.groups),
    ...Object.entries(plan.assignments),
  ];
  return rows.flatMap(([code, row]) => {
    const cell = row[field];
    return cell === undefined ? [] : [[code, cell] as const];
  });
};

/** What `verifyTable` finds in the maxima and targets of a plan; `others` may explain a denominator. */
export const figureFindings = (
  plan: Plan,
  rubric: Rubric,
  others: readonly Rubric[],
): readonly TableFinding[] => {
  const filled = columns.flatMap(({ id, kind, field }): readonly TableColumn[] => {
    const cells = cellsOf(plan, field);
    return cells.length === 0
      ? []
      : [{ id, kind, rubric: rubric.id, figures: Object.fromEntries(cells) }];
  });
  if (filled.length === 0) return [];
  return verifyTable({ columns: filled, rubrics: [rubric, ...others] }).findings;
};
