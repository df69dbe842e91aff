// How do issues with results read in English?

import type { ResultIssues, Writers } from "../errors.js";

export const resultsInEnglish: Writers<ResultIssues> = {
  not_a_result: ({ value }) => `${value} is not a result; pass what score or toJSON returned`,
  rubrics_differ: ({ expected, found }) =>
    `the result is of ${found}, not of ${expected}; put together results of one rubric and year`,
  result_altered: ({ stored, computed }) =>
    `${stored} points are stored, but its figures make ${computed}; score the facts again`,
  merger_without_facts: ({ count }) =>
    `a merger of ${String(count)} units has no facts; make a receipt of each unit's result`,
  not_a_receipt: ({ value }) => `${value} is not a receipt; pass what receipt returned`,
  receipt_differs: ({ recorded, replayed }) =>
    `the receipt says ${recorded}, replaying it gives ${replayed}; use the receipt and rubric as issued`,
  not_a_question: ({ value, expected }) => `${value} cannot be asked; give ${expected}`,
  not_published: ({ value, expected }) => `${value} is no published figure; give ${expected}`,
  not_a_table: ({ value, expected }) => `${value} cannot stand in a table; give ${expected}`,
  not_an_entry: ({ value, expected }) => `${value} cannot be ranked; give ${expected}`,
  not_a_case: ({ value, expected }) => `${value} is not part of a case; give ${expected}`,
  too_many_combinations: ({ count, most }) =>
    `${count} combinations of readings are more than ${most}; give fewer candidates`,
};
