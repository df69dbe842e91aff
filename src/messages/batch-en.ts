// How do issues with columns read in English?

import type { BatchIssues, Writers } from "../errors.js";

export const batchInEnglish: Writers<BatchIssues> = {
  not_a_column: ({ value, expected }) => `${value} is not a column of the run; give ${expected}`,
  too_few_rows: ({ rows, needed }) =>
    `the column has ${String(rows)} of ${String(needed)} rows; give each row a value, or mark it as missing`,
};
