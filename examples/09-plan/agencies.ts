// Who still owes what? The indicators of a plan by who leads them, and everything adds up to the total.

import type { Result } from "@dti/score";
import { review, type AgencyReview, type Plan } from "@dti/score/plan";

import { table } from "../demo/table.js";
import type { PlanWords } from "./words.js";

const nameOf = ({ leads }: AgencyReview, { locale, nobody }: PlanWords): string =>
  leads.length === 0 ? nobody : leads.map(({ name }) => name[locale]).join(" + ");

const leftOf = ({ missingFacts, missingEvidence }: AgencyReview, words: PlanWords): string =>
  [
    ...(missingFacts.length > 0 ? [words.noFigures(missingFacts.join(", "))] : []),
    ...(missingEvidence.length > 0 ? [words.noEvidence(missingEvidence.length)] : []),
  ].join("; ");

export const agencyReport = (plan: Plan, result: Result, on: string, words: PlanWords): string => {
  const { unit, agencies, indicators, total, nextReview } = review(plan, result, { on });
  const rows = agencies.map((agency) => [
    nameOf(agency, words),
    String(agency.codes.length),
    String(agency.max),
    words.number(agency.points.printed),
    words.number(agency.toMax.printed),
    leftOf(agency, words),
  ]);
  const sum = [
    words.total,
    String(indicators.length),
    String(total.max),
    words.number(total.points.printed),
    words.number(total.toMax.printed),
    "",
  ];
  return [
    words.title(unit[words.locale], words.day(on)),
    words.note,
    table(
      [words.agency, words.indicators, words.max, words.points, words.short, words.left],
      [...rows, sum],
    ),
    nextReview ? words.next(words.day(nextReview.before)) : words.noNext,
  ].join("\n");
};
