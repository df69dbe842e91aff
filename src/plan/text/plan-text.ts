// How is a plan handed round? As the annex of assignments that officials know: who leads, who carries out,
// by when, what is to be shown.

import { sectionAsMarkdown, type Section } from "../../difference/document.js";
import { ScoreError, type Issue } from "../../errors.js";
import type { Line } from "../../explain/block.js";
import type { Rubric } from "../../rubric/types.js";
import { nodesBelow } from "../../rubric/walk.js";
import { fieldsOf } from "../../score/fields.js";
import { refuseUnknown } from "../issue.js";
import { readBoth } from "../read-plan.js";
import type { Duty, Instrument, Plan } from "../types.js";
import { joined, refsText, timeText } from "./cells.js";
import { asCsv, textTable, type Table } from "./document.js";
import { planWords } from "./language.js";
import { styleFrom, styleNames, type PlanDocumentOptions } from "./options.js";
import { assignmentTable, hasDoubt, yearsOf, type Writing } from "./plan-table.js";
import type { PlanWords } from "./words.js";

const taskLine = (duty: Duty, { plan, words }: Writing): Line => {
  const { locale } = words;
  const { task, condition, evidence = [] } = duty;
  const { columns } = words;
  const agencies = [
    [columns.lead, duty.lead],
    [columns.implementing, duty.implementing],
    [columns.verifying, duty.verifying],
  ] as const;
  const told = joined([
    ...agencies.map(([title, ids]) =>
      ids === undefined ? "" : words.ofWhat(title, refsText(plan, ids, locale)),
    ),
    timeText(duty, words),
    condition?.[locale] ?? "",
    ...evidence.map((title) => title[locale]),
  ]);
  const text = task?.[locale] ?? "";
  return { text: told === "" ? text : `${text} (${told})` };
};

const namesIn = ({ children }: Rubric, { locale }: PlanWords): ReadonlyMap<string, string> =>
  new Map(nodesBelow(children).map(({ code, name }) => [code, `${code}. ${name[locale]}`]));

/** What is to be done for whole groups, and for all: with agencies and times where those are said. */
const taskSections = (rubric: Rubric, writing: Writing): readonly Section[] => {
  const { plan, words } = writing;
  const names = namesIn(rubric, words);
  return Object.entries(plan.groups).flatMap(([code, { subtasks = [] }]) =>
    subtasks.length === 0
      ? []
      : [
          {
            heading: names.get(code) ?? words.total,
            lines: subtasks.map((duty) => taskLine(duty, writing)),
            sections: [],
          },
        ],
  );
};

/** What else the plan says, of a row or of the whole. */
const remarkLines = (rubric: Rubric, { plan, words }: Writing): readonly Line[] => {
  const names = namesIn(rubric, words);
  return plan.remarks.map(({ on, wording }) => ({
    ...(on !== undefined && { label: names.get(on) ?? words.total }),
    text: wording[words.locale],
  }));
};

const hasContent = ({ lines, table, sections }: Section): boolean =>
  lines.length + sections.length + (table?.rows.length ?? 0) > 0;

/** Texts as lines of a document. */
export const linesOf = (texts: readonly string[]): readonly Line[] =>
  texts.map((text) => ({ text }));

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
): readonly string[] => [
  ...(document ? [instrumentText(document, words)] : []),
  ...legalBasis.map((one) => words.basis(instrumentText(one, words))),
];

const instrumentText = (
  { title, number = "", date = "" }: Instrument,
  { locale, attached }: PlanWords,
): string => attached(title[locale], number, date);

/** The ranks to reach, and when the plan is reviewed. */
const ruleLines = ({ rankTargets, reviews }: Plan, words: PlanWords): readonly string[] => [
  ...rankTargets.map(({ year, first }) => words.rank(year, first)),
  ...(reviews
    ? [words.reviews(reviews.wording?.[words.locale], reviews.everyMonths, reviews.beforeDay)]
    : []),
];

/**
 * A plan as the annex of assignments: No., indicator, maximum, who leads, carries out and confirms, time,
 * task, condition, evidence, goal, points of an earlier year and target, with subtasks below their rows;
 * before it what is to be done for whole groups, after it who provides the general figures, and what else
 * the plan says.
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
  refuseUnknown(fieldsOf(options), styleNames, report);
  if (issues.length > 0) throw new ScoreError(issues);
  const words = planWords(style);
  const { locale } = words;
  const writing = { plan: read, words, years: yearsOf(read) };
  const table = assignmentTable(sound, writing);
  if (style.isCsv) return asCsv(table, style.separator);
  const general = informationTable(writing);
  const isDoubtful = [
    read,
    ...read.information,
    ...Object.values(read.groups),
    ...Object.values(read.assignments),
  ].some(hasDoubt);
  const section = (heading: string, part: Partial<Section>): Section => ({
    heading,
    lines: [],
    sections: [],
    ...part,
  });
  const { titles } = words;
  const parts = [
    section(titles.tasks, { sections: taskSections(sound, writing) }),
    section(titles.assignments, { table: textTable(table) }),
    section(titles.information, { table: textTable(general) }),
    section(titles.remarks, { lines: remarkLines(sound, writing) }),
  ];
  const document = section(titles.plan(sound.name[locale], read.unit[locale], read.year), {
    lines: linesOf([
      ...headLines(read, words),
      ...ruleLines(read, words),
      ...(isDoubtful ? [words.doubtful] : []),
    ]),
    sections: parts.filter(hasContent),
  });
  return `${sectionAsMarkdown(document)}\n`;
};
