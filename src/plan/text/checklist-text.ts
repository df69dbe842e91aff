// How is the checklist of documents handed round? One table for each agency, with a box for each document.

import { sectionAsMarkdown, type Column, type Section } from "../../difference/document.js";
import type { Issue } from "../../errors.js";
import type { Result, ResultData } from "../../score/result.js";
import { checklistsOf, type AgencyChecklist, type ChecklistItem } from "../review/checklist.js";
import { readReview } from "../review/read-review.js";
import type { ReviewOptions } from "../review/review.js";
import type { Plan } from "../types.js";
import { documentsText, joined, maxText, namesText, pointsText, timeText } from "./cells.js";
import { asCsv, textTable, withoutEmpty, type Row } from "./document.js";
import { styleFrom, styleNames, type PlanDocumentOptions } from "./options.js";
import { headLines, linesOf } from "./plan-text.js";
import { planWords } from "./language.js";
import type { PlanWords } from "./words.js";

/** How a checklist is written, and of which day it is. */
export interface DescribeChecklistOptions extends ReviewOptions, PlanDocumentOptions {}

const columnsOf = ({ columns }: PlanWords): readonly Column[] => [
  { title: columns.number },
  { title: columns.indicator },
  { title: columns.max, isNumber: true },
  { title: columns.points, isNumber: true },
  { title: columns.evidence },
  { title: columns.verifying },
  { title: columns.time },
  { title: columns.status },
];

const statusOf = (item: ChecklistItem, words: PlanWords): string => {
  const { awaits, worth, demanded, missing, overdue, daysLeft = 0, together } = item;
  const { locale } = words;
  const isLacking = awaits !== undefined || missing.length > 0;
  return joined([
    awaits && worth ? words.awaits[awaits](pointsText(worth, words)) : "",
    missing.length > 0 ? words.lacks.evidence : "",
    isLacking ? "" : demanded.length > 0 ? words.complete : words.noneAsked,
    overdue ? words.overdue(-daysLeft) : "",
    together.length > 0 ? words.together(namesText(together, locale)) : "",
  ]);
};

const rowOf = (item: ChecklistItem, words: PlanWords): Row => ({
  cells: [
    item.code,
    item.name[words.locale],
    maxText(item.max, words),
    pointsText(item.points, words),
    documentsText(item, words),
    namesText(item.verifying, words.locale),
    timeText(item, words),
    statusOf(item, words),
  ],
});

const nameOf = ({ agency }: AgencyChecklist, words: PlanWords): string =>
  agency ? agency.name[words.locale] : words.nobody;

/**
 * The checklists of all agencies as a document: for each indicator the documents that the plan asks for,
 * ticked where one of the same title is attached, who confirms the figures, and what earns 0 until it
 * comes.
 *
 * Written from what `checklist` returns. As CSV, one table with a first column for the agency. Nothing
 * that is written in a plan or a fact can become markup or a formula.
 *
 * @param plan - What `definePlan` or `parsePlan` returned, or an official plan.
 * @param result - A result of the plan's rubric and year, a merger, or what `toJSON` made of one.
 * @param options - `on`, the day; `locale` (`"vi"` unless given), `format`, `separator`.
 * @throws ScoreError with all issues: those of `review`, and `bad_field` for an option.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { describeChecklist } from "@dti/score/plan";
 * import { decision405, quangTriPlan2025 } from "@dti/score/rubrics";
 *
 * const result = score(decision405, {}, { year: 2025 });
 * const text = describeChecklist(quangTriPlan2025, result, { on: "2025-12-31", locale: "vi" });
 *
 * text.includes("## Công an tỉnh") // => true
 * text.includes("tạm tính 0 điểm, chờ số liệu (tối đa 20,00 điểm)") // => true
 * ```
 */
export const describeChecklist = (
  plan: Plan,
  result: Result | ResultData,
  options: DescribeChecklistOptions,
): string => {
  const issues: Issue[] = [];
  const style = styleFrom(options, (one) => {
    issues.push(one);
  });
  const read = readReview(plan, result, options, styleNames, issues);
  const words = planWords(style);
  const lists = checklistsOf(read);
  const columns = columnsOf(words);
  if (style.isCsv) {
    const rows = lists.flatMap((list) =>
      list.items.map((item) => ({ cells: [nameOf(list, words), ...rowOf(item, words).cells] })),
    );
    return asCsv({ columns: [{ title: words.columns.lead }, ...columns], rows }, style.separator);
  }
  const { locale } = style;
  const document: Section = {
    heading: words.titles.checklist(
      read.result.name[locale],
      read.plan.unit[locale],
      read.plan.year,
    ),
    lines: linesOf([
      ...headLines({ ...read.plan, legalBasis: [] }, words),
      words.asOf(read.on, read.result.rubric.id),
    ]),
    sections: lists.map((list) => ({
      heading: nameOf(list, words),
      lines: [],
      table: textTable(
        withoutEmpty({ columns, rows: list.items.map((item) => rowOf(item, words)) }),
      ),
      sections: [],
    })),
  };
  return `${sectionAsMarkdown(document)}\n`;
};
