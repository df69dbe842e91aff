// How is a plan handed round? As the annex of assignments that officials know: who leads, who carries out,
// by when, what is to be shown.

import { ScoreError, type Issue } from "../../errors.js";
import type { Rubric, RubricNode } from "../../rubric/types.js";
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

const subtaskRow = (duty: Duty, writing: Writing): Row => {
  const [lead = "", implementing = "", verifying = "", time = "", task = "", ...others] = dutyCells(
    duty,
    writing,
  );
  return {
    cells: ["", `– ${task}`, "", "", "", "", lead, implementing, verifying, time, "", ...others],
  };
};

const hasDoubt = ({ doubts, subtasks = [] }: AnyRow): boolean =>
  [{ doubts }, ...subtasks].some((one) => (one.doubts ?? []).length > 0);

const nodeRow = (node: RubricNode, row: AnyRow, writing: Writing): Row => {
  const { locale } = writing.words;
  const { before } = row;
  return {
    isStrong: node.kind === "group",
    cells: [
      `${node.code}${hasDoubt(row) ? "*" : ""}`,
      (row.name ?? node.name)[locale],
      maxText(node.max, locale),
      before ? joinedBefore(before.points, before.max) : "",
      printedText(row.target),
      goalText(row, writing.words),
      ...dutyCells(row, writing),
    ],
  };
};

const joinedBefore = (points: string, max: string | undefined): string =>
  max === undefined ? points : `${points}/${max}`;

const rowsOf = (nodes: readonly RubricNode[], writing: Writing): readonly Row[] => {
  const { assignments, groups } = writing.plan;
  const rows = new Map<string, AnyRow>([...Object.entries(groups), ...Object.entries(assignments)]);
  return nodes.flatMap((node) => {
    const row = rows.get(node.code) ?? {};
    const below = node.kind === "group" ? rowsOf(node.children, writing) : [];
    const subtasks = (row.subtasks ?? []).map((one) => subtaskRow(one, writing));
    return [nodeRow(node, row, writing), ...subtasks, ...below];
  });
};

const totalRow = ({ max }: Rubric, writing: Writing): Row => {
  const { plan, words } = writing;
  const row: AnyRow = new Map(Object.entries(plan.groups)).get("total") ?? {};
  const cells = ["", words.total, maxText(max, words.locale), "", printedText(row.target)];
  return {
    isStrong: true,
    cells: [hasDoubt(row) ? "*" : "", ...cells.slice(1), "", "", "", "", "", "", "", ""],
  };
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
      { title: columns.before(Math.max(0, ...years)), isNumber: true },
      { title: columns.target, isNumber: true },
      { title: columns.goal },
      { title: columns.lead },
      { title: columns.implementing },
      { title: columns.verifying },
      { title: columns.time },
      { title: columns.task },
      { title: columns.condition },
      { title: columns.evidence },
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
 * A plan as a table: No., indicator, maximum, points of an earlier year, target, goal, who leads, carries
 * out and confirms, time, task, condition, evidence, with the tasks of groups and subtasks below their
 * rows; and who provides the general figures.
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
 * lines.find((line) => line.startsWith("| STT")) // => "| STT | Chỉ số chính/Chỉ số thành phần | Điểm tối đa | Điểm năm 2024 | Mục tiêu | Mức phấn đấu | Cơ quan chủ trì | Cơ quan thực hiện | Thời gian |"
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
      { heading: words.titles.assignments, table },
      ...(read.information.length === 0
        ? []
        : [{ heading: words.titles.information, table: informationTable(writing) }]),
    ],
    notes: isDoubtful ? [words.doubtful] : [],
  };
  return asMarkdown(document);
};
