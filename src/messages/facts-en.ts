// How do issues with facts read in English? What is wrong with the actual value, what was expected,
// what to do. One writer per code: a forgotten one is a compile error that names it.

import type { BadFigure, FactIssues, Writers } from "../errors.js";

const figureProblem: Readonly<Record<BadFigure, string>> = {
  unreadable: 'cannot be read; write it like "98.87%" or "3/4"',
  ambiguous: "may be thousands or decimals; name a locale",
  "bare number": 'is a bare number; write it like "98.87%" or "3/4"',
  percent: "is a percentage; give the count",
  reversed: "has its low end above its high end; swap them",
};

export const factsInEnglish: Writers<FactIssues> = {
  not_a_rubric: ({ value }) => `${value} is not a rubric; use defineRubric`,
  not_facts: ({ value }) => `${value} is not a fact; write it like { a: 1, b: 2 }`,
  unknown_code: ({ code }) =>
    `the rubric has no component indicator "${code}"; check the code and the version`,
  excluded_above: ({ group }) => `"${group}" above is not applicable; drop one`,
  unknown_variable: ({ name, known }) =>
    `there is no "${name}"; known here: ${known.join(", ") || "nothing"}`,
  missing_variable: ({ name, label }) =>
    `"${name}" is missing${label ? ` (${label.en})` : ""}; give it, or leave the indicator out`,
  not_a_number: ({ value }) => `${value} is not an exact number; write it like 12, 12n or "12.5"`,
  not_a_flag: ({ value }) => `${value} is not yes or no; use true or false`,
  not_a_level: ({ value, levels }) =>
    `${value} is not a level; the levels are: ${levels.join(", ")}`,
  not_text: ({ value }) => `${value} is not text; write it in words`,
  bad_evidence: ({ value }) => `${value} is not evidence; write it like [{ title: "…" }]`,
  bad_figure: ({ value, why }) => `${value} ${figureProblem[why]}`,
  negative: ({ value }) => `${value} is negative; figures start at 0`,
  share_above_one: ({ value }) => `the share is ${value}, above 1; check both figures`,
  part_above_whole: ({ part, whole, wholeName }) =>
    `${part} is above "${wholeName}" (${whole}), which it is part of; check both`,
  zero_denominator: ({ name }) =>
    `the denominator of "${name}" is 0; correct it, or use notApplicable`,
  points_above_max: ({ value, max }) =>
    `${value} is above the maximum of ${String(max)}; check both`,
  facts_disagree: ({ given, computed }) =>
    `${given} is given, but the other figures make ${computed}; correct or drop one`,
  not_a_year: ({ value }) => `${value} is not a year; write it like 2026`,
  year_not_served: ({ year, from, to }) =>
    `the rubric does not serve ${String(year)}; it serves ${String(from)} to ${String(to)}`,
  quotient_above_one: ({ value }) =>
    `the quotient is ${value}, above 1; it counts up to the maximum`,
  unknown_reading: ({ value, known }) =>
    `there is no reading ${value}; choose from: ${known.join(", ") || "nothing"}`,
  readings_conflict: ({ code }) => `two readings are chosen for "${code}"; choose one`,
};
