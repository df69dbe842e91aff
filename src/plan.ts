// The entry point for plans: who does what, with which evidence, by when, to which target.

export { definePlan } from "./plan/define.js";
export { lintPlan } from "./plan/lint/lint.js";
export { parsePlan, planToJson, safeParsePlan } from "./plan/parse.js";
export type { PlanAim } from "./plan/lint/aims.js";
export type { DoubtOfRow, LintPlanOptions, Owner, PlanLint } from "./plan/lint/lint.js";
export type { ParsedPlan } from "./plan/parse.js";
export type {
  AgencyRef,
  AssignmentFields,
  DutyFields,
  FigureField,
  GroupFields,
  InformationFields,
  OneOrMore,
  PlanFields,
  Words,
} from "./plan/fields.js";
export type { Agency, Party } from "./plan/parties.js";
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
