// Which tables is a review made of? By indicator, in the layout of the annexes, and by who leads.

import { differenceText } from "../../improve/change/points.js";
import { answerText } from "../../improve/figure-text.js";
import { leverBrief } from "../../improve/gaps/text.js";
import type { IndicatorReview, SubtaskReview } from "../review/indicator.js";
import type { GroupReview, Review } from "../review/review.js";
import type { Sum } from "../review/sums.js";
import {
  daysText,
  documentsText,
  dutyColumns,
  goalText,
  joined,
  maxText,
  namesText,
  pointsText,
  rolesCells,
  timeText,
} from "./cells.js";
import type { Column } from "../../difference/document.js";
import { withoutEmpty, type Row, type Table } from "./document.js";
import type { PlanWords } from "./words.js";

const timeCell = (row: IndicatorReview, words: PlanWords): string => {
  const { daysLeft, lacking } = row;
  const left = daysLeft === undefined || lacking.length === 0 ? "" : daysText(daysLeft, words);
  return joined([timeText(row, words), left]);
};

/** What is lacking, what one more unit earns, and what waits for evidence. */
const toDoCell = ({ lacking, gap, evidence }: IndicatorReview, words: PlanWords): string => {
  const { locale } = words;
  const levers = (gap?.levers ?? []).filter(({ direction }) => direction === "more");
  return joined([
    ...lacking.map((what) => words.lacks[what]),
    ...(evidence.unproven
      ? [words.awaits.evidence(pointsText(evidence.unproven.withheld, words))]
      : []),
    ...(gap?.waiting?.for === "decision"
      ? [words.undecided(pointsText(gap.waiting.high, words))]
      : []),
    ...levers.map((lever) => leverBrief(lever, locale)),
    ...(gap?.answers ?? []).map(({ answer, points, label, variable, ...named }) =>
      words.answer(
        label?.[locale] ?? variable,
        answerText(answer, named, locale),
        differenceText(points, locale),
      ),
    ),
  ]);
};

const indicatorRow = (row: IndicatorReview, words: PlanWords): Row => {
  const { locale } = words;
  return {
    cells: [
      row.code,
      row.name[locale],
      maxText(row.max, words),
      ...rolesCells(row, locale),
      timeCell(row, words),
      documentsText(row.evidence, words),
      goalText(row, words),
      pointsText(row.points, words),
      row.target ? pointsText(row.target, words) : "",
      row.toTarget ? pointsText(row.toTarget, words) : "",
      pointsText(row.toMax, words),
      toDoCell(row, words),
    ],
  };
};

/** A part of a task, below its indicator. */
const subtaskRow = (part: SubtaskReview, words: PlanWords): Row => {
  const { locale } = words;
  const { task, daysLeft } = part;
  const left = daysLeft === undefined ? "" : daysText(daysLeft, words);
  return {
    cells: [
      "",
      `– ${task?.[locale] ?? ""}`,
      "",
      ...rolesCells(part, locale),
      joined([timeText(part, words), left]),
      joined(part.evidence.map((title) => title[locale])),
      ...["", "", "", "", "", ""],
    ],
  };
};

/** A row of figures that are added up. */
const sumRow = (number: string, name: string, of: Sum, words: PlanWords): Row => ({
  isStrong: true,
  cells: [number, name, maxText(of.max, words), "", "", "", "", "", "", ...sumCells(of, words), ""],
});

/** Points, target, and how far it is to the target and to the maximum. */
const sumCells = (
  { points, target, toTarget, toMax }: Sum,
  words: PlanWords,
): readonly string[] => [
  pointsText(points, words),
  target ? pointsText(target, words) : "",
  toTarget ? pointsText(toTarget, words) : "",
  pointsText(toMax, words),
];

/** What stands above them. */
const sumColumns = ({ columns }: PlanWords): readonly Column[] =>
  [columns.points, columns.target, columns.toTarget, columns.toMax].map((title) => ({
    title,
    isNumber: true,
  }));

/** Each indicator below its group, and the total. */
export const indicatorTable = ({ groups, indicators, total }: Review, words: PlanWords): Table => {
  const { columns } = words;
  const left = new Map(groups.map((group) => [group.code, group] as const));
  const rows = indicators.flatMap((row): readonly Row[] => {
    // Groups stand above the first indicator that is in them.
    const above = [...left.values()].filter(({ codes }) => codes.includes(row.code));
    above.forEach(({ code }) => left.delete(code));
    return [
      ...above.map((group: GroupReview) =>
        sumRow(group.code, group.name[words.locale], group, words),
      ),
      indicatorRow(row, words),
      ...row.subtasks.map((part) => subtaskRow(part, words)),
    ];
  });
  return withoutEmpty({
    columns: [
      ...dutyColumns(words),
      { title: columns.evidence },
      { title: columns.goal },
      ...sumColumns(words),
      { title: columns.left },
    ],
    rows: [...rows, sumRow("", words.total, total, words)],
  });
};

/** Each party of those who lead, and the total. */
export const agencyTable = ({ agencies, total, indicators }: Review, words: PlanWords): Table => {
  const { columns, locale } = words;
  const listOf = (codes: readonly string[]): string => codes.join(", ");
  const rows = agencies.map((party, index) => ({
    cells: [
      String(index + 1),
      party.leads.length === 0 ? words.nobody : namesText(party.leads, locale),
      String(party.codes.length),
      maxText(party.max, words),
      ...sumCells(party, words),
      listOf(party.missingFacts),
      listOf(party.missingEvidence),
      listOf(party.overdue),
    ],
  }));
  const counted = (["missingFacts", "missingEvidence", "overdue"] as const).map((what) =>
    agencies.reduce((count, party) => count + party[what].length, 0),
  );
  return withoutEmpty({
    columns: [
      { title: columns.number },
      { title: columns.lead },
      { title: columns.count, isNumber: true },
      { title: columns.max, isNumber: true },
      ...sumColumns(words),
      { title: columns.missingFacts },
      { title: columns.missingEvidence },
      { title: columns.overdue },
    ],
    rows: [
      ...rows,
      {
        isStrong: true,
        cells: [
          "",
          words.total,
          String(indicators.length),
          maxText(total.max, words),
          ...sumCells(total, words),
          ...counted.map((count) => (count === 0 ? "" : words.indicators(count))),
        ],
      },
    ],
  });
};
