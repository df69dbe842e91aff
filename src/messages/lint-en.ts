// How do findings of the linter read in English?

import type { LintIssues, Writers } from "../errors.js";

export const lintInEnglish: Writers<LintIssues> = {
  variable_unused: ({ name }) => `nothing reads "${name}"; drop it, or use it in the formula`,
  clause_uncited: ({ code }) =>
    `"${code}" does not say what is printed where; add source, or cite with its wording`,
  threshold_unreachable: ({ threshold }) =>
    `no share reaches ${threshold}; lower the threshold, or measure a quotient`,
  doubt_unmarked: ({ code }) =>
    `"${code}" leaves open what a fact earns without a mark; mark the formula and say why`,
  mark_unread: ({ id, on }) =>
    `mark "${id}" is on "${on}", which the node does not have; name the field in doubt`,
  alternative_same: ({ name }) =>
    `alternative "${name}" is the formula in force; drop it, or write the other reading`,
  text_not_normalized: ({ value }) =>
    `"${value}" is not composed Unicode (NFC); normalize it, or it matches nothing`,
};
