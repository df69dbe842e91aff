// The entry point for plans: who does what, with which evidence, by when, to which target.

export { definePlan } from "./plan/define.js";
export { planJsonSchema } from "./plan/json-schema.js";
export { lintPlan } from "./plan/lint/lint.js";
export { checklist } from "./plan/review/checklist.js";
export { review } from "./plan/review/review.js";
export { describeChecklist } from "./plan/text/checklist-text.js";
export { describePlan } from "./plan/text/plan-text.js";
export { describeReview } from "./plan/text/review-text.js";
export { parsePlan, planToJson, safeParsePlan } from "./plan/parse.js";
export type {
  CellFigure,
  FigureRange,
  PlacedFigure,
  RubricMaximum,
  TableCell,
  TableFinding,
  TableRepair,
} from "./audit/table/types.js";
export type { Gap } from "./improve/gaps/gaps.js";
export type { Points } from "./improve/points.js";
export type { Solution } from "./improve/solve/solution.js";
export type { JsonSchema } from "./schema/json-schema.js";
export type { PlanAim } from "./plan/lint/aims.js";
export type { DoubtOfRow, LintPlanOptions, Owner, PlanLint } from "./plan/lint/lint.js";
export type { ParsedPlan } from "./plan/parse.js";
export type {
  AgencyRef,
  AssignmentFields,
  AssignmentRows,
  Declared,
  DutyFields,
  FigureField,
  GroupFields,
  GroupRows,
  InformationFields,
  InstrumentFields,
  OneOrMore,
  PlanFields,
  Words,
} from "./plan/fields.js";
export type { Agency, Party } from "./plan/parties.js";
export type { NextReview } from "./plan/review/calendar.js";
export type { AgencyChecklist, Awaited, ChecklistItem } from "./plan/review/checklist.js";
export type { DemandedDocument, EvidenceReview } from "./plan/review/evidence.js";
export type {
  GoalReview,
  IndicatorReview,
  Lacking,
  SubtaskReview,
} from "./plan/review/indicator.js";
export type {
  GroupReview,
  MissingEvidence,
  MissingFact,
  MissingInformation,
  Review,
  ReviewOptions,
} from "./plan/review/review.js";
export type { AgencyReview, Sum } from "./plan/review/sums.js";
export type { DescribeChecklistOptions } from "./plan/text/checklist-text.js";
export type { PlanDocumentOptions } from "./plan/text/options.js";
export type { DescribeReviewOptions } from "./plan/text/review-text.js";
export type {
  Assignment,
  Before,
  DoubtField,
  Duty,
  Goal,
  GroupRow,
  Information,
  Instrument,
  Plan,
  PlanData,
  PlanDoubt,
  PlanInstrument,
  PlanLines,
  Printed,
  RankTarget,
  Remark,
  ReviewRule,
  Sourced,
} from "./plan/types.js";
