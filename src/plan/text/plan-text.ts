// How is a plan handed round? As the annex of assignments that officials know: who leads, who carries out,
// by when, what is to be shown.

import { ScoreError, type Issue } from "../../errors.js";
import type { Rubric, RubricNode } from "../../rubric/types.js";
import { nodesBelow } from "../../rubric/walk.js";
import { fieldsOf } from "../../score/fields.js";
import { issue } from "../issue.js";
import { readBoth } from "../read-plan.js";
import type { Assignment, Duty, GroupRow, Plan } from "../types.js";
import { goalText, joined, maxText, printedText, refsText, timeText } from "./cells.js";
import {
  asCsv,
  asMarkdown,
  withoutEmpty,
  type Document,
  type Row,
  type Section,
  type Table,
} from "./document.js";
import { styleFrom, styleNames, type PlanDocumentOptions } from "./options.js";
import { planWords, type PlanWords } from "./words.js";

/** What a table of assignments is written with. */
interface Writing {
  readonly plan: Plan;
  readonly words: PlanWords;
}

type AnyRow = Partial<Assignment> & GroupRow;

const dutyCells = (duty: Duty, { plan, words }: Writing): readonly string[] => {
  const { locale } = words;
  return [
    refsText(plan, duty.lead, locale),
    refsText(plan, duty.implementing, locale),
    refsText(plan, duty.verifying, locale),
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
  [goal, before, target]: readonly [string, string, string],
  writing: Writing,
): readonly string[] => [number, name, max, ...dutyCells(duty, writing), goal, before, target];

const subtaskRow = ({ task, ...duty }: Duty, writing: Writing): Row => ({
  cells: cellsOf(["", `– ${task?.[writing.words.locale] ?? ""}`, ""], duty, ["", "", ""], writing),
});

const hasDoubt = ({ doubts, subtasks = [] }: AnyRow): boolean =>
  [{ doubts }, ...subtasks].some((one) => (one.doubts ?? []).length > 0);

const beforeText = ({ before }: AnyRow): string =>
  before === undefined ? "" : [before.points, before.max ?? []].flat().join("/");

const starred = (number: string, row: AnyRow): string => `${number}${hasDoubt(row) ? "*" : ""}`;

const nodeRow = (node: RubricNode, row: AnyRow, writing: Writing): Row => {
  const { locale } = writing.words;
  return {
    isStrong: node.kind === "group",
    cells: cellsOf(
      [starred(node.code, row), (row.name ?? node.name)[locale], maxText(node.max, locale)],
      row,
      [goalText(row, writing.words), beforeText(row), printedText(row.target)],
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
  const row: AnyRow = new Map(Object.entries(plan.groups)).get("total") ?? {};
  return {
    isStrong: true,
    cells: cellsOf(
      [starred("", row), words.total, maxText(max, words.locale)],
      {},
      ["", beforeText(row), printedText(row.target)],
      writing,
    ),
  };
};

/** What is to be done for whole groups: who leads it where that is said, and by when. */
const taskSection = (rubric: Rubric, writing: Writing): readonly Section[] => {
  const { plan, words } = writing;
  const { locale } = words;
  const names = new Map(
    nodesBelow(rubric.children).map(({ code, name }) => [code, `${code}. ${name[locale]}`]),
  );
  const lines = Object.entries(plan.groups).flatMap(([code, { subtasks = [] }]) =>
    subtasks.map((duty) => {
      const told = joined([refsText(plan, duty.lead, locale), timeText(duty, words)]);
      const task = duty.task?.[locale] ?? "";
      return `${names.get(code) ?? words.total}: ${told === "" ? task : `${task} (${told})`}`;
    }),
  );
  return lines.length === 0 ? [] : [{ heading: words.titles.tasks, lines }];
};

const assignmentTable = (rubric: Rubric, writing: Writing): Table => {
  const { plan, words } = writing;
  const { columns } = words;
  const years = Object.values(plan.assignments).flatMap(({ before }) => before?.year ?? []);
  return withoutEmpty({
    columns: [
      { title: columns.number },
      { title: columns.indicator },
      { title: columns.max, isNumber: true },
      { title: columns.lead },
      { title: columns.implementing },
      { title: columns.verifying },
      { title: columns.time },
      { title: columns.task },
      { title: columns.condition },
      { title: columns.evidence },
      { title: columns.goal },
      { title: columns.before(Math.max(0, ...years)), isNumber: true },
      { title: columns.target, isNumber: true },
    ],
    rows: [...rowsOf(rubric.children, writing), totalRow(rubric, writing)],
  });
};

const informationTable = ({ plan, words }: Writing): Table => {
  const { locale, columns } = words;
  return {
    columns: [{ title: columns.number }, { title: columns.figure }, { title: columns.provider }],
    rows: plan.information.map(({ name, provider, doubts = [] }, index) => ({
      cells: [
        `${String(index + 1)}${doubts.length > 0 ? "*" : ""}`,
        name[locale],
        refsText(plan, provider, locale),
      ],
    })),
  };
};

/** What the plan is, and what it rests on. */
export const headLines = (
  { document, legalBasis }: Pick<Plan, "document" | "legalBasis">,
  words: PlanWords,
): readonly string[] =>
  [...(document ? [document] : []), ...legalBasis].map(({ title, number = "", date = "" }) =>
    words.attached(title[words.locale], number, date),
  );

/**
 * A plan as the annex of assignments: No., indicator, maximum, who leads, carries out and confirms, time,
 * task, condition, evidence, goal, points of an earlier year and target, with subtasks below their rows;
 * before it what is to be done for whole groups, after it who provides the general figures.
 *
 * Columns that the plan fills nowhere are left out. A star marks a row of which something is doubtful in
 * print; `lintPlan` says what. Maxima are the rubric's; targets stand as printed. As CSV, the table of
 * assignments alone. Nothing that is written in a plan can become markup or a formula.
 *
 * @param rubric - The rubric that the plan was made over.
 * @param plan - What `definePlan` or `parsePlan` returned, or an official plan.
 * @param options - `locale` (`"vi"` unless given), `format`, `separator`.
 * @throws ScoreError `not_a_rubric`, `not_a_plan` and why, `rubrics_differ`, `bad_field`,
 * `unknown_reference`.
 *
 * @example
 * ```ts
 * import { describePlan } from "@dti/score/plan";
 * import { draft3530, giaLaiPlan2026 } from "@dti/score/rubrics";
 *
 * const lines = describePlan(draft3530, giaLaiPlan2026, { locale: "vi" }).split("\n");
 *
 * lines.find((line) => line.startsWith("| STT")) // => "| STT | Chỉ số chính/Chỉ số thành phần | Điểm tối đa | Cơ quan chủ trì | Cơ quan thực hiện | Thời gian | Mức phấn đấu | Điểm năm 2024 | Mục tiêu |"
 * lines.find((line) => line.startsWith("| 4.6"))?.includes("Sở Tài chính") // => true
 * ```
 */
export const describePlan = (
  rubric: Rubric,
  plan: Plan,
  options: PlanDocumentOptions = {},
): string => {
  const [sound, read] = readBoth(rubric, plan);
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  const style = styleFrom(options, report);
  for (const name of fieldsOf(options)?.keys() ?? []) {
    if (!styleNames.includes(name)) {
      report(issue("unknown_reference", [name], { name, known: styleNames }));
    }
  }
  if (issues.length > 0) throw new ScoreError(issues);
  const words = planWords(style.locale);
  const writing = { plan: read, words };
  const table = assignmentTable(sound, writing);
  if (style.isCsv) return asCsv(table, style.separator);
  const isDoubtful = table.rows.some(({ cells: [number = ""] }) => number.endsWith("*"));
  const document: Document = {
    title: words.titles.plan(read.unit[style.locale], read.year),
    lines: headLines(read, words),
    sections: [
      ...taskSection(sound, writing),
      { heading: words.titles.assignments, table },
      ...(read.information.length === 0
        ? []
        : [{ heading: words.titles.information, table: informationTable(writing) }]),
    ],
    notes: isDoubtful ? [words.doubtful] : [],
  };
  return asMarkdown(document);
};
