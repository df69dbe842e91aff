// How is a plan set as the annex of assignments that officials know? A row for each main index and each
// indicator, with subtasks below.

import type { Rubric, RubricNode } from "../../rubric/types.js";
import { groupRowOf, rolesOf } from "../parties.js";
import type { Assignment, Duty, GroupRow, Plan, Printed } from "../types.js";
import {
  dutyColumns,
  goalText,
  joined,
  maxText,
  printedText,
  rolesCells,
  timeText,
} from "./cells.js";
import { withoutEmpty, type Row, type Table } from "./document.js";
import type { PlanWords } from "./words.js";

/** What a table of assignments is written with. */
export interface Writing {
  readonly plan: Plan;
  readonly words: PlanWords;
  /** Earlier years that the plan prints points of. */
  readonly years: readonly number[];
}

type AnyRow = Partial<Assignment> & GroupRow;

/** Earlier years that a plan prints points of. */
export const yearsOf = ({ groups, assignments }: Plan): readonly number[] => {
  const rows: readonly Printed[] = [...Object.values(groups), ...Object.values(assignments)];
  return [...new Set(rows.flatMap(({ before }) => before?.year ?? []))].sort((a, b) => a - b);
};

const dutyCells = (duty: Duty, { plan, words }: Writing): readonly string[] => {
  const { locale } = words;
  return [
    ...rolesCells(rolesOf(duty, plan), locale),
    timeText(duty, words),
    duty.task?.[locale] ?? "",
    duty.condition?.[locale] ?? "",
    joined((duty.evidence ?? []).map((title) => title[locale])),
  ];
};

/** A row: number, name and maximum; duties; the goal and what is printed. */
const cellsOf = (
  [number, name, max]: readonly [string, string, string],
  duty: Duty,
  [goal, before, target]: readonly [string, readonly string[], string],
  writing: Writing,
): readonly string[] => [number, name, max, ...dutyCells(duty, writing), goal, ...before, target];

const subtaskRow = ({ task, ...duty }: Duty, writing: Writing): Row => ({
  cells: cellsOf(
    ["", `– ${task?.[writing.words.locale] ?? ""}`, ""],
    duty,
    ["", beforeCells({}, writing), ""],
    writing,
  ),
});

/** Whether something is doubtful in a row, or in a part of it. */
export const hasDoubt = ({ doubts, subtasks = [] }: Pick<AnyRow, "doubts" | "subtasks">): boolean =>
  [{ doubts }, ...subtasks].some((one) => (one.doubts ?? []).length > 0);

/** Points of earlier years, each year in a column of its own. */
const beforeCells = ({ before }: AnyRow, { years }: Writing): readonly string[] =>
  years.map((year) =>
    before?.year === year ? [before.points, before.max ?? []].flat().join("/") : "",
  );

const starred = (number: string, row: AnyRow): string => `${number}${hasDoubt(row) ? "*" : ""}`;

const nodeRow = (node: RubricNode, row: AnyRow, writing: Writing): Row => {
  const { locale } = writing.words;
  return {
    isStrong: node.kind === "group",
    cells: cellsOf(
      [starred(node.code, row), (row.name ?? node.name)[locale], maxText(node.max, writing.words)],
      row,
      [goalText(row, writing.words), beforeCells(row, writing), printedText(row.target)],
      writing,
    ),
  };
};

const rowsOf = (nodes: readonly RubricNode[], writing: Writing): readonly Row[] => {
  const { assignments, groups } = writing.plan;
  const rows = new Map<string, AnyRow>([...Object.entries(groups), ...Object.entries(assignments)]);
  return nodes.flatMap((node) => {
    const row = rows.get(node.code) ?? {};
    const own = nodeRow(node, row, writing);
    return node.kind === "group"
      ? // What is to be done for a whole group is told apart.
        [own, ...rowsOf(node.children, writing)]
      : [own, ...(row.subtasks ?? []).map((one) => subtaskRow(one, writing))];
  });
};

const totalRow = ({ max }: Rubric, writing: Writing): Row => {
  const { plan, words } = writing;
  const row = groupRowOf(plan, "total");
  return {
    isStrong: true,
    cells: cellsOf(
      ["", starred(row.name?.[words.locale] ?? words.total, row), maxText(max, words)],
      {},
      ["", beforeCells(row, writing), printedText(row.target)],
      writing,
    ),
  };
};

/** The annex. */
export const assignmentTable = (rubric: Rubric, writing: Writing): Table => {
  const { words, years } = writing;
  const { columns } = words;
  return withoutEmpty({
    columns: [
      ...dutyColumns(words),
      { title: columns.task },
      { title: columns.condition },
      { title: columns.evidence },
      { title: columns.goal },
      ...years.map((year) => ({ title: columns.before(year), isNumber: true as const })),
      { title: columns.target, isNumber: true },
    ],
    rows: [...rowsOf(rubric.children, writing), totalRow(rubric, writing)],
  });
};
