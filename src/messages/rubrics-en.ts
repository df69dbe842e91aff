// How do issues with a rubric read in English?

import type { RubricIssues, Writers } from "../errors.js";
import { isMissing, isText } from "./shown.js";

export const rubricsInEnglish: Writers<RubricIssues> = {
  not_json: ({ value }) => `${value} has no place in JSON; give plain data`,
  bad_field: ({ value, expected }) =>
    isMissing(value)
      ? `nothing is given here; expected ${expected}`
      : `${value} is not valid here; expected ${expected}`,
  bad_code: ({ code }) => {
    if (isMissing(code)) return "no code is given here; write one, as text";
    return isText(code)
      ? `${code} cannot be a code; use letters, digits, ".", "-" and "_"`
      : `${code} is no text; put the code in quotes`;
  },
  duplicate: ({ value }) => `"${value}" is taken; each name is used once`,
  reserved_name: ({ name }) => `"${name}" is reserved; choose another name`,
  unknown_reference: ({ name, known }) =>
    `there is no "${name}"; known here: ${known.join(", ") || "nothing"}`,
  unknown_kind: ({ value, known }) =>
    isMissing(value)
      ? `no kind of formula or measure is given here; the kinds are: ${known.join(", ")}`
      : `${value} is no kind of formula or measure; the kinds are: ${known.join(", ")}`,
  wrong_kind: ({ name, expected }) =>
    `variable "${name}" must be a ${expected}; change the variable or the formula`,
  measures_differ: ({ name }) =>
    `two different measures are named "${name}"; name one of them otherwise`,
  maxima_do_not_add_up: ({ sum, max }) =>
    `the children's maxima add up to ${sum}, not to ${String(max)}`,
  weights_not_one: ({ sum }) => `the weights add up to ${sum}; they must add up to exactly 1`,
  bad_fraction: ({ value }) =>
    `${value} is not a fraction from 0 to 1; write "80%", "1/4" or "0.995"`,
  threshold_not_positive: ({ value }) =>
    `the threshold ${value} must be a number above 0, such as "80%", "1/4" or "52"`,
  steps_not_rising: ({ value }) =>
    `step ${value} does not rise above the one before; thresholds and fractions must rise`,
  levels_differ: ({ declared, used }) =>
    `the variable has the levels ${declared.join(", ")}, the formula uses ${used.join(", ")}`,
  bad_period: ({ from, to }) =>
    `the period ${String(from)} to ${String(to)} is not valid; write it like "2025-2027"`,
  period_gap: ({ year }) =>
    `no period covers ${String(year)}; periods must cover every year that is served`,
  period_overlap: ({ year }) => `two periods cover ${String(year)}; each year belongs to one`,
  erratum_outdated: ({ expected, found }) =>
    `${found} stands here, not ${expected}; write the erratum for this revision`,
  too_many_issues: ({ most }) =>
    `more than ${String(most)} things are wrong; correct these, then read it again for the others`,
  no_edition: ({ year, served, otherwise }) =>
    `no such edition serves ${String(year)}; there is ${served.join(", ") || "none at all"}` +
    (otherwise.length === 0 ? "" : `; for this year, only if asked for: ${otherwise.join(", ")}`),
  many_editions: ({ year, editions }) =>
    `more than one edition serves ${String(year)}: ${editions.join(", ")}; name a status, or import one`,
};
