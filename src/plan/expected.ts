// What may stand in a plan, in words? Said where something else does.

import type { DoubtField } from "./types.js";

/** The fields of a row that may be doubtful. */
const doubtFields = [
  "row",
  "name",
  "max",
  "lead",
  "implementing",
  "verifying",
  "task",
  "condition",
  "goal",
  "evidence",
  "due",
  "cadence",
  "target",
  "before",
  "formula",
] as const satisfies readonly DoubtField[];

export const expected = {
  words: "text, or { vi, en }",
  day: "a date such as 2026-01-31",
  agencies: "an agency, or a list of at most 100",
  evidence: "a document, or a list of documents",
  lines: "[first line, last line], or a list of them",
  figure: 'points such as 16, or as printed, such as "16/20"',
  goal: "text, or { wording?, variable?, atLeast?, strict? }",
  value: 'a value such as "80%", or of a count "52"',
  basis: "text, { vi, en } or { title, number?, date? }, or a list of them",
  dayOfMonth: "a whole number from 1 to 28",
  figureName: "the name of a figure",
  months: [1, 2, 3, 4, 6, 12],
  doubtFields,
} as const;
