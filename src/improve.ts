// The entry point for those who want to know what would change a score, or an answer about it.

export { decisive } from "./improve/decisive.js";
export type {
  Asked,
  CodesOfResult,
  Decisive,
  Outlook,
  Settled,
  Unsettled,
} from "./improve/decisive.js";
export type { Needs, OpenFact } from "./improve/open-facts.js";
export type { Condition, Points } from "./improve/points.js";
export type { BarQuestion, Grade, GradeQuestion, Question } from "./improve/question.js";
export type { Way } from "./improve/ways.js";
