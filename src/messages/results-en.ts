// How do issues with results read in English?

import type { ResultIssues, Writers } from "../errors.js";

export const resultsInEnglish: Writers<ResultIssues> = {
  not_a_result: ({ value }) => `${value} is not a result; pass what score or toJSON returned`,
  rubrics_differ: ({ expected, found }) =>
    `the result is of ${found}, not of ${expected}; merge results of one rubric and year`,
};
