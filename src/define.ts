// The entry point for authors of rubrics: builders, checks, the sentence that says a formula, and what
// differs between two editions.

export { compareRubrics } from "./difference/compare.js";
export { describeComparison } from "./difference/comparison-text.js";
export {
  allOrNothing,
  awarded,
  bestOf,
  byPeriod,
  checklist,
  flag,
  levels,
  ratio,
  relativeToBest,
  steps,
  thresholdToMax,
  weightedParts,
} from "./formula/build.js";
export { amount, quotient, share } from "./formula/measures.js";
export { describe } from "./interpreters/describe.js";
export { defineRubric } from "./rubric/define.js";
export { rubricIn } from "./rubric/edition-choice.js";
export { editionsIn } from "./rubric/editions.js";
export { fingerprint } from "./rubric/fingerprint.js";
export { lint } from "./rubric/lint.js";
export { context, group, indicator } from "./rubric/tree.js";
export { forUnitKind } from "./rubric/unit-kind.js";

export type {
  ChangedNode,
  ComparedNode,
  ComparedRubric,
  ComparisonSummary,
  ListedNode,
  MovedNode,
  RubricComparison,
  SharedNode,
} from "./difference/comparison.js";
export type { NodeDifference, VariableField } from "./difference/node-changes.js";
export type { RubricDifference, RubricField } from "./difference/rubric-changes.js";
export type { DocumentOptions } from "./difference/telling.js";
export type { DescribeOptions } from "./interpreters/describe.js";
export type { Fraction } from "./formula/build.js";
export type { MeasureOptions } from "./formula/measures.js";
export type {
  AllOrNothingFormula,
  AmountMeasure,
  AwardedFormula,
  BestOfFormula,
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
  RelativeToBestFormula,
  ShareMeasure,
  StepsFormula,
  Terms,
  ThresholdToMaxFormula,
  WeightedPartsFormula,
  WhenEmpty,
} from "./formula/types.js";
export type {
  Edition,
  EditionOptions,
  Editions,
  Registry,
  RegistryEntry,
  Service,
  Successor,
  Supersession,
} from "./rubric/edition-types.js";
export type { RubricFields } from "./rubric/define.js";
export type {
  Alternative,
  BoundVariable,
  CarryOver,
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
  UnitKind,
  Variable,
  VariableKind,
} from "./rubric/types.js";
export type { Locale, Text } from "./text.js";
