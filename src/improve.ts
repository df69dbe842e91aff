// The entry point for those who want to know what would change a score, or an answer about it.

export { explainChange } from "./improve/change/change.js";
export { describeChange } from "./improve/change/text.js";
export { decisive } from "./improve/decisive.js";
export type { Change, ChangeSide, Unmoved } from "./improve/change/change.js";
export type { Reported } from "./improve/change/facts.js";
export type { FigureChange, FromTo, GeneralChange } from "./improve/change/figures.js";
export type { FigureName } from "./improve/change/names.js";
export type {
  ChangedField,
  GroupChange,
  IndicatorChange,
  IndicatorSide,
  NodeChange,
} from "./improve/change/nodes.js";
export type { CodesOfResult } from "./audit/scope.js";
export type { DescribeChangeOptions } from "./improve/change/text.js";
export type { Asked, Decisive, Outlook, Settled, Unsettled } from "./improve/decisive.js";
export type { Needs, OpenFact } from "./improve/open-facts.js";
export type { Condition, Points } from "./improve/points.js";
export type { BarQuestion, Grade, GradeQuestion, Question } from "./improve/question.js";
export type { Way } from "./improve/ways.js";
