// The entry point for those who want to know what would change a score, or an answer about it.

export { explainChange } from "./improve/change/change.js";
export { describeChange } from "./improve/change/text.js";
export { decisive } from "./improve/decisive.js";
export { gaps } from "./improve/gaps/gaps.js";
export { describeGaps } from "./improve/gaps/text.js";
export { reach } from "./improve/reach/reach.js";
export { describeReach } from "./improve/reach/text.js";
export { solve } from "./improve/solve/solve.js";
export { whatIf } from "./improve/what-if/what-if.js";
export type { CodesOfResult } from "./audit/scope.js";
export type { Cause, CauseShare, CauseSummary } from "./improve/change/causes.js";
export type { Change, ChangeSide, Unmoved } from "./improve/change/change.js";
export type { ExplainChangeOptions } from "./improve/change/editions.js";
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
export type { DescribeChangeOptions } from "./improve/change/text.js";
export type { Asked, Decisive, Outlook, Settled, Unsettled } from "./improve/decisive.js";
export type { Direction } from "./improve/direction.js";
export type { Named } from "./improve/figure-name.js";
export type { BetterAnswer, Gap, Waiting } from "./improve/gaps/gaps.js";
export type { Lever, Stop } from "./improve/gaps/lever.js";
export type { DescribeOptions } from "./improve/gaps/text.js";
export type { Needs, OpenFact } from "./improve/open-facts.js";
export type { Condition, Points } from "./improve/points.js";
export type { BarQuestion, Grade, GradeQuestion, Question } from "./improve/question.js";
export type { Effort, FactEffort, FigureEffort, IndicatorEffort } from "./improve/reach/effort.js";
export type { Attainable, OutOfReach, Reach, ReachOptions, Sought } from "./improve/reach/reach.js";
export type { Amount, Certificate, Route, RouteStep, Turn } from "./improve/reach/route.js";
export type { PointsAim, RankAim, Target } from "./improve/reach/target.js";
export type { Aim, Wish } from "./improve/solve/question.js";
export type {
  AskedFor,
  Reachable,
  Solution,
  Unreachable,
  Values,
} from "./improve/solve/solution.js";
export type { WhyNot } from "./improve/solve/why.js";
export type { Way } from "./improve/ways.js";
export type { WhatIfCohort } from "./improve/what-if/cohort.js";
export type { RankChange, Standing } from "./improve/what-if/ranks.js";
export type { Changes } from "./improve/what-if/types.js";
export type { WhatIf, WhatIfOptions } from "./improve/what-if/what-if.js";
