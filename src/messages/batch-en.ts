// How do issues with columns read in English?

import type { BatchIssues, Writers } from "../errors.js";

export const batchInEnglish: Writers<BatchIssues> = {
  not_a_column: ({ value, expected }) => `${value} is not a column of the run; give ${expected}`,
};
