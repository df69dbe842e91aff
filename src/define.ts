// The entry point for authors of rubrics: builders, checks, and the sentence that says a formula.

export {
  allOrNothing,
  awarded,
  byPeriod,
  checklist,
  flag,
  levels,
  ratio,
  steps,
  thresholdToMax,
  weightedParts,
} from "./formula/build.js";
export { amount, quotient, share } from "./formula/measures.js";
export { describe } from "./interpreters/describe.js";
export { defineRubric } from "./rubric/define.js";
export { fingerprint } from "./rubric/fingerprint.js";
export { lint } from "./rubric/lint.js";
export { context, group, indicator } from "./rubric/tree.js";

export type { DescribeOptions } from "./interpreters/describe.js";
export type { Fraction } from "./formula/build.js";
export type { MeasureOptions } from "./formula/measures.js";
export type {
  AllOrNothingFormula,
  AmountMeasure,
  AwardedFormula,
  ByPeriodFormula,
  FlagFormula,
  Formula,
  FormulaKind,
  FormulaNode,
  LevelsFormula,
  Measure,
  MeasureNode,
  QuotientMeasure,
  RatioFormula,
  ShareMeasure,
  StepsFormula,
  Terms,
  ThresholdToMaxFormula,
  WeightedPartsFormula,
  WhenEmpty,
} from "./formula/types.js";
export type { RubricFields } from "./rubric/define.js";
export type {
  Alternative,
  BoundVariable,
  Citation,
  ContextVariable,
  Correction,
  Erratum,
  GroupNode,
  IndicatorNode,
  JsonValue,
  Mark,
  Node,
  OwnVariable,
  Pillar,
  Remembered,
  Rubric,
  RubricData,
  RubricNode,
  Rules,
  Source,
  Variable,
  VariableKind,
} from "./rubric/types.js";
export type { Locale, Text } from "./text.js";
