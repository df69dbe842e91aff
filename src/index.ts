// The main entry point: score facts by a rubric.

export { explain } from "./explain/explain.js";
export type { ExplainOptions } from "./explain/explain.js";
export type {
  FigureStep,
  FormulaStep,
  JudgementStep,
  MeasureStep,
  NodeStep,
  OtherPoints,
  Rounding,
  Step,
  UnitStep,
} from "./explain/steps.js";
export { trace } from "./explain/trace.js";
export { ScoreError } from "./errors.js";
export type {
  BadCell,
  BadFigure,
  BadTable,
  BatchIssues,
  DataIssues,
  FactIssues,
  Issue,
  IssueCode,
  IssueDetails,
  IssueOf,
  LintIssues,
  Path,
  PlanField,
  PlanIssues,
  ResultIssues,
  RubricIssues,
} from "./errors.js";
export { issueMessage } from "./messages/issue-message.js";
export type { Decimal } from "./numbers/decimal.js";
export type { Rubric } from "./rubric/types.js";
export type { BestMeasure } from "./score/best.js";
export { rescore } from "./score/rescore.js";
export { scorer } from "./score/scorer.js";
export type { Scorer } from "./score/scorer.js";
export { safeScoreCohort, scoreCohort } from "./score/cohort.js";
export type { Cohort, CohortResult, CohortUnit, ScoredCohort } from "./score/cohort.js";
export { between, notApplicable, rounded, unevidenced } from "./score/facts.js";
export type {
  Between,
  DecimalLike,
  Evidence,
  ExactNumber,
  FactData,
  FactNotes,
  FactSource,
  Figure,
  FigureData,
  GivenData,
  NotApplicable,
  Rate,
  Rounded,
  Unevidenced,
} from "./score/facts.js";
export type { LeafState } from "./score/leaf.js";
export type {
  Assumed,
  Assumption,
  Basis,
  Known,
  Letter,
  MergedPoints,
  NodeMark,
  OtherReading,
  Range,
  Result,
  ResultData,
  ResultNode,
  ResultNodeData,
  RubricIdentity,
  State,
  Value,
} from "./score/result.js";
export type { Locale, Text } from "./text.js";
export type { GeneralInformation, ScoreOptions } from "./score/options.js";
export { safeScore, score } from "./score/score.js";
export type { Scored } from "./score/score.js";
export { toJSON } from "./score/to-json.js";
export type { Facts } from "./score/typed-facts.js";
