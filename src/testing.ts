// The entry point for tests, also other people's: matchers, random facts, the laws of any rubric, and
// cases that are data.

export { checkRubricLaws } from "./testing/check-rubric-laws.js";
export { factsOf } from "./testing/facts-of.js";
export { matchers } from "./testing/matchers.js";
export { runCases } from "./testing/run-cases.js";

export type { Arbitrary } from "./testing/fast-check.js";
export type { FactsOptions } from "./testing/facts-of.js";
export type { LawOptions, LawsKept } from "./testing/check-rubric-laws.js";
export type { Matched } from "./testing/to-print.js";
export type { Matcher } from "./testing/matchers.js";
export type { RubricCase, VerdictText } from "./testing/read-case.js";
export type { CaseOutcome, CaseProblem, CasesOutcome } from "./testing/run-cases.js";
