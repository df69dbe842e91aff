// Which tables is a review made of? By indicator, in the layout of the annexes, and by who leads.

import { differenceText } from "../../improve/change/points.js";
import { answerText } from "../../improve/figure-text.js";
import { leverBrief } from "../../improve/gaps/text.js";
import type { IndicatorReview } from "../review/indicator.js";
import type { GroupReview, Review } from "../review/review.js";
import type { Sum } from "../review/sums.js";
import {
  documentsText,
  goalValueText,
  joined,
  maxText,
  namesText,
  pointsText,
  timeText,
} from "./cells.js";
import { withoutEmpty, type Row, type Table } from "./document.js";
import type { PlanWords } from "./words.js";

const timeCell = (row: IndicatorReview, words: PlanWords): string => {
  const { daysLeft, lacking, overdue } = row;
  const left =
    daysLeft === undefined || lacking.length === 0
      ? ""
      : overdue
        ? words.overdue(-daysLeft)
        : words.daysLeft(daysLeft);
  return joined([timeText(row, words), left]);
};

/** What is lacking, what one more unit earns, and what waits for evidence. */
const toDoCell = ({ lacking, gap, evidence }: IndicatorReview, words: PlanWords): string => {
  const { locale } = words;
  const levers = (gap?.levers ?? []).filter(({ direction }) => direction === "more");
  return joined([
    ...lacking.map((what) => words.lacks[what]),
    ...(evidence.unproven
      ? [words.awaits.evidence(pointsText(evidence.unproven.withheld, locale))]
      : []),
    ...levers.map((lever) => leverBrief(lever, locale)),
    ...(gap?.answers ?? []).map(
      ({ answer, points, label, variable, ...named }) =>
        `${label?.[locale] ?? variable} – ${answerText(answer, named, locale)}: ${differenceText(points, locale)}`,
    ),
  ]);
};

const indicatorRow = (row: IndicatorReview, words: PlanWords): Row => {
  const { locale } = words;
  return {
    cells: [
      row.code,
      row.name[locale],
      maxText(row.max, locale),
      namesText(row.lead, locale),
      namesText(row.implementing, locale),
      namesText(row.verifying, locale),
      timeCell(row, words),
      documentsText(row.evidence, words),
      row.goal ? goalValueText(row.goal, words) : "",
      pointsText(row.points, locale),
      row.target ? pointsText(row.target, locale) : "",
      pointsText(row.toTarget ?? row.toMax, locale),
      toDoCell(row, words),
    ],
  };
};

/** A row of figures that are added up. */
const sumRow = (number: string, name: string, of: Sum, words: PlanWords): Row => {
  const { locale } = words;
  const { max, points, target, toTarget, toMax } = of;
  return {
    isStrong: true,
    cells: [
      number,
      name,
      maxText(max, locale),
      "",
      "",
      "",
      "",
      "",
      "",
      pointsText(points, locale),
      target ? pointsText(target, locale) : "",
      pointsText(toTarget ?? toMax, locale),
      "",
    ],
  };
};

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
    ];
  });
  return withoutEmpty({
    columns: [
      { title: columns.number },
      { title: columns.indicator },
      { title: columns.max, isNumber: true },
      { title: columns.lead },
      { title: columns.implementing },
      { title: columns.verifying },
      { title: columns.time },
      { title: columns.evidence },
      { title: columns.goal },
      { title: columns.points, isNumber: true },
      { title: columns.target, isNumber: true },
      { title: columns.short, isNumber: true },
      { title: columns.left },
    ],
    rows: [...rows, sumRow("", words.total, total, words)],
  });
};

/** Each party of those who lead, and the total. */
export const agencyTable = (
  { agencies, total, indicators, ...all }: Review,
  words: PlanWords,
): Table => {
  const { columns, locale } = words;
  const cellsOf = (sum: Sum): readonly string[] => [
    maxText(sum.max, locale),
    pointsText(sum.points, locale),
    sum.target ? pointsText(sum.target, locale) : "",
    sum.toTarget ? pointsText(sum.toTarget, locale) : "",
    pointsText(sum.toMax, locale),
  ];
  const listOf = (codes: readonly string[]): string => codes.join(", ");
  const rows = agencies.map((party, index) => ({
    cells: [
      String(index + 1),
      party.leads.length === 0 ? words.nobody : namesText(party.leads, locale),
      String(party.codes.length),
      ...cellsOf(party),
      listOf(party.missingFacts),
      listOf(party.missingEvidence),
      listOf(party.overdue),
    ],
  }));
  const counted = [
    all.missingFacts,
    new Set(all.missingEvidence.map(({ code }) => code)),
    all.overdue,
  ];
  return withoutEmpty({
    columns: [
      { title: columns.number },
      { title: columns.lead },
      { title: columns.count, isNumber: true },
      { title: columns.max, isNumber: true },
      { title: columns.points, isNumber: true },
      { title: columns.target, isNumber: true },
      { title: columns.short, isNumber: true },
      { title: columns.toMax, isNumber: true },
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
          ...cellsOf(total),
          ...counted.map((some) => (countOf(some) === 0 ? "" : String(countOf(some)))),
        ],
      },
    ],
  });
};

const countOf = (some: ReadonlySet<string> | readonly unknown[]): number =>
  "size" in some ? some.size : some.length;
