// What must results share to be put together? The rubric to the letter, the year, and often the
// readings other than the rubric's own, and what is excluded from the maximum.

import type { Result, ResultData } from "../score/result.js";

interface Labelled {
  readonly rubric: { readonly id: string; readonly fingerprint: string };
  readonly year: number;
}

/** Rubric and year. */
export const labelOf = ({ rubric, year }: Labelled): string =>
  `${rubric.id} (${rubric.fingerprint.slice(0, 8)}), ${String(year)}`;

/** Rubric, year, the readings that were chosen, and what has left the maximum. */
export const fullLabelOf = (
  result: Pick<Result | ResultData, "rubric" | "year" | "readings" | "notApplicable">,
): string => {
  const { rules } = result.rubric;
  const excluded = rules.notApplicable === "excluded" ? result.notApplicable : [];
  const chosen = Object.entries(result.readings)
    .sort()
    .map(([code, name]) => `${code}: ${name}`);
  return [labelOf(result), ...chosen, ...excluded.map((code) => `-${code}`)].join(", ");
};
