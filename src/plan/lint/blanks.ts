// What did a plan leave out? Indicators without a row, and cells that other rows fill.

import type { Issue, PlanField } from "../../errors.js";
import type { IndicatorNode } from "../../rubric/types.js";
import { issue } from "../issue.js";
import { rowsByCode } from "../parties.js";
import type { Assignment, Plan } from "../types.js";

const isFilled: Readonly<Record<PlanField, (row: Assignment) => boolean>> = {
  lead: ({ lead }) => lead !== undefined,
  implementing: ({ implementing }) => implementing !== undefined,
  verifying: ({ verifying }) => verifying !== undefined,
  task: ({ task }) => task !== undefined,
  condition: ({ condition }) => condition !== undefined,
  evidence: ({ evidence }) => evidence !== undefined,
  time: ({ due, cadence }) => due !== undefined || cadence !== undefined,
  target: ({ target }) => target !== undefined,
};

const fields = Object.keys(isFilled) as readonly PlanField[];

/** The field that a blank is in. */
const placeOf = (field: PlanField): string => (field === "time" ? "due" : field);

/** Rows that are missing, and blanks in those that are there: cells that most rows fill. */
export const blanksIn = (plan: Plan, leaves: readonly IndicatorNode[]): readonly Issue[] => {
  const rows = rowsByCode(plan);
  const all = [...rows.values()];
  // Points without a lead are nobody's, also where no row names one.
  const used = fields.filter(
    (field) => field === "lead" || 2 * all.filter(isFilled[field]).length > all.length,
  );
  return leaves.flatMap(({ code, max }): readonly Issue[] => {
    const row = rows.get(code);
    const path = ["assignments", code];
    if (row === undefined) return [issue("unassigned", path, { max })];
    return used
      .filter((field) => !isFilled[field](row))
      .map((field) => issue("left_blank", [...path, placeOf(field)], { field }));
  });
};

const datesOf = (
  plan: Plan,
): readonly (readonly [path: readonly (string | number)[], due: string])[] =>
  Object.entries(plan.assignments).flatMap(([code, { due, subtasks = [] }]) => [
    ...(due === undefined ? [] : [[["assignments", code, "due"], due] as const]),
    ...subtasks.flatMap((one, index) =>
      one.due === undefined
        ? []
        : [[["assignments", code, "subtasks", index, "due"], one.due] as const],
    ),
  ]);

/** Last days that are not in the plan's year. */
export const datesOutside = (plan: Plan): readonly Issue[] =>
  datesOf(plan)
    .filter(([, due]) => Number(due.slice(0, 4)) !== plan.year)
    .map(([path, due]) => issue("due_outside_year", path, { due, year: plan.year }));
