// How do issues with results read in English?

import type { ResultIssues, Writers } from "../errors.js";

export const resultsInEnglish: Writers<ResultIssues> = {
  not_a_result: ({ value }) => `${value} is not a result; pass what score or toJSON returned`,
  rubrics_differ: ({ expected, found }) =>
    `the result is of ${found}, not of ${expected}; merge results of one rubric and year`,
  result_altered: ({ stored, computed }) =>
    `${stored} points are stored, but its figures make ${computed}; score the facts again`,
  merger_without_facts: ({ count }) =>
    `a merger of ${String(count)} units has no facts; make a receipt of each unit's result`,
  not_a_receipt: ({ value }) => `${value} is not a receipt; pass what receipt returned`,
  receipt_differs: ({ recorded, replayed }) =>
    `the receipt says ${recorded}, replaying it gives ${replayed}; use the receipt and rubric as issued`,
  not_a_question: ({ value, expected }) => `${value} cannot be asked; give ${expected}`,
};
