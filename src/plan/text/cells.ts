// How does a cell of a plan's tables read? Agencies, times, documents, goals and points in words.

import type { PlacedFigure, TableCell } from "../../audit/table/types.js";
import type { Column } from "../../difference/document.js";
import { asPrinted } from "../../explain/numerals.js";
import type { Points } from "../../improve/points.js";
import type { Locale, Text } from "../../text.js";
import type { Evidence } from "../../score/facts.js";
import { agenciesOf, type Agency, type Roles } from "../parties.js";
import type { EvidenceReview } from "../review/evidence.js";
import type { Assignment, Goal, Plan } from "../types.js";
import type { PlanWords } from "./words.js";

/** Several things in a cell. */
export const joined = (texts: readonly string[]): string =>
  texts.filter((text) => text !== "").join("; ");

/** Points in digits. */
export const pointsText = ({ printed }: Points, { number }: PlanWords): string => number(printed);

/** A maximum in digits. */
export const maxText = (max: number, { number }: PlanWords): string => number(String(max));

/** Agencies by their names. */
export const namesText = (agencies: readonly Agency[], locale: Locale): string =>
  joined(agencies.map(({ name }) => name[locale]));

/** Agencies that a row calls by name. */
export const refsText = (plan: Plan, ids: readonly string[] | undefined, locale: Locale): string =>
  namesText(agenciesOf(plan, ids), locale);

/** What stands above the first cells of a row: what it is about, who has a part in it, and when. */
export const dutyColumns = ({ columns }: PlanWords): readonly Column[] => [
  { title: columns.number },
  { title: columns.indicator },
  { title: columns.max, isNumber: true },
  { title: columns.lead },
  { title: columns.implementing },
  { title: columns.verifying },
  { title: columns.time },
];

/** Who leads, carries out and confirms, each in a cell. */
export const rolesCells = (
  { lead, implementing, verifying }: Roles,
  locale: Locale,
): readonly string[] => [lead, implementing, verifying].map((some) => namesText(some, locale));

/** How many days are left, or how long it is overdue. */
export const daysText = (daysLeft: number, words: PlanWords): string =>
  daysLeft < 0 ? words.overdue(-daysLeft) : words.daysLeft(daysLeft);

/** A last day, a cadence, or both. */
export const timeText = (
  { due, cadence }: { readonly due?: string; readonly cadence?: Text },
  words: PlanWords,
): string => joined([due === undefined ? "" : words.due(due), cadence?.[words.locale] ?? ""]);

const attachedText = ({ title, number = "", date = "" }: Evidence, words: PlanWords): string =>
  words.attached(title, number, date);

/** The documents of an indicator, ticked where they are attached. */
export const documentsText = ({ demanded, others }: EvidenceReview, words: PlanWords): string =>
  joined([
    ...demanded.map(({ title, attached }) =>
      attached
        ? words.document.attached(attachedText(attached, words))
        : words.document.missing(title[words.locale]),
    ),
    ...others.map((one) => words.document.other(attachedText(one, words))),
  ]);

/** The value of a goal: `trên 80%`. */
const goalValueText = ({ atLeast, strict }: Goal, words: PlanWords): string =>
  atLeast === undefined ? "" : words.atLeast(asPrinted(atLeast, words.locale), strict === true);

/** A goal in the words of the plan; by its value where neither goal nor condition has words. */
export const goalText = (
  { goal = {}, condition }: Pick<Assignment, "goal" | "condition">,
  words: PlanWords,
): string => goal.wording?.[words.locale] ?? (condition ? "" : goalValueText(goal, words));

/** The first printing of a figure, as printed. */
export const printedText = (cell: TableCell | undefined): string => {
  const all: readonly (string | PlacedFigure)[] =
    typeof cell === "object" && !("printed" in cell) ? cell : cell === undefined ? [] : [cell];
  const [first = ""] = all;
  return typeof first === "string" ? first : first.printed;
};
