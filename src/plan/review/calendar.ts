// When is what? Days are counted from the dates that are given; there is no clock.

import { lengthOf } from "../../rubric/date.js";
import type { ReviewRule } from "../types.js";

/** The review that comes next. */
export interface NextReview {
  /** It is over before this day. */
  readonly before: string;
  /** The period that it is about. */
  readonly from: string;
  readonly to: string;
  /** Whether it closes a year. */
  readonly closesYear: boolean;
}

const dayLength = 86_400_000;

/** Whole days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayLength;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const dayOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;

const reviewsOf = (year: number, { everyMonths, beforeDay }: ReviewRule): readonly NextReview[] =>
  Array.from({ length: 12 / everyMonths }, (_, index): NextReview => {
    const last = (index + 1) * everyMonths;
    return {
      before: dayOf(year, last, beforeDay),
      from: dayOf(year, last - everyMonths + 1, 1),
      to: dayOf(year, last, lengthOf(year, last)),
      closesYear: last === 12,
    };
  });

/** The first review that is not over yet on a day; `null` where there is no rule, or the calendar ends. */
export const nextReview = (on: string, rule: ReviewRule | null): NextReview | null => {
  if (rule === null) return null;
  const year = Number(on.slice(0, 4));
  const coming = [...reviewsOf(year, rule), ...reviewsOf(year + 1, rule)];
  // Written so, days are in order as text.
  return coming.find(({ before }) => on < before) ?? null;
};
