// What is a formula? A small closed set of plain data nodes: three measures, eleven formula kinds.
// Everything else in the library is a meaning given to these nodes.

/** A variable, a sum of variables, or a whole number that the law itself fixes. */
export type Terms = string | readonly string[] | number;

/** What a measure is when its denominator is zero. */
export type WhenEmpty = 0 | 1 | "not-applicable";

/** A part of a whole: same things, same date. Above 1 it is an error in the data. */
export interface ShareMeasure {
  readonly kind: "share";
  readonly name: string;
  readonly part: Terms;
  readonly whole: Terms;
  readonly whenEmpty?: WhenEmpty;
}

/** One count over another. It may exceed 1; the formula caps it. */
export interface QuotientMeasure {
  readonly kind: "quotient";
  readonly name: string;
  readonly numerator: Terms;
  readonly denominator: Terms;
  readonly whenEmpty?: WhenEmpty;
}

/** A plain count. */
export interface AmountMeasure {
  readonly kind: "amount";
  readonly name: string;
  readonly variable: string;
}

/** A number computed from variables. */
export type MeasureNode = ShareMeasure | QuotientMeasure | AmountMeasure;

declare const measureNames: unique symbol;

/** A measure whose type remembers its name and kind, as `"rate:share"`. */
export type Measure<M extends string = string> = MeasureNode & { readonly [measureNames]?: M };

/** The measure, capped at 1. */
export interface RatioFormula {
  readonly kind: "ratio";
  readonly measure: MeasureNode;
}

/** min(1, measure / threshold). */
export interface ThresholdToMaxFormula {
  readonly kind: "thresholdToMax";
  readonly measure: MeasureNode;
  readonly threshold: string;
}

/** 1 at the threshold and above (or only above it, when `strict`), else 0. */
export interface AllOrNothingFormula {
  readonly kind: "allOrNothing";
  readonly measure: MeasureNode;
  readonly threshold: string;
  readonly strict?: true;
}

/** 1 for yes, 0 for no. */
export interface FlagFormula {
  readonly kind: "flag";
  readonly variable: string;
}

/** The fraction of a named level; `null` where no source says what the level earns. */
export interface LevelsFormula {
  readonly kind: "levels";
  readonly variable: string;
  readonly levels: readonly { readonly level: string; readonly fraction: string | null }[];
}

/** The fraction of the highest step reached, 0 below the first. */
export interface StepsFormula {
  readonly kind: "steps";
  readonly measure: MeasureNode;
  readonly steps: readonly { readonly at: string; readonly fraction: string }[];
}

/** min(1, measure / the best unit's); open until the best of a cohort is known. */
export interface RelativeToBestFormula {
  readonly kind: "relativeToBest";
  readonly measure: MeasureNode;
  /** The measure of the best unit, settled when a cohort is scored. */
  readonly best?: string;
}

/** The fraction of the alternative that earns most. */
export interface BestOfFormula {
  readonly kind: "bestOf";
  readonly formulas: readonly FormulaNode[];
}

/** Parts whose weights add up to exactly 1. */
export interface WeightedPartsFormula {
  readonly kind: "weightedParts";
  readonly parts: readonly { readonly weight: string; readonly formula: FormulaNode }[];
}

/** A formula for each span of assessment years. */
export interface ByPeriodFormula {
  readonly kind: "byPeriod";
  readonly periods: readonly {
    readonly from: number;
    readonly to: number;
    readonly formula: FormulaNode;
  }[];
}

/** No formula is decided by the source: only awarded points can be reported. */
export interface AwardedFormula {
  readonly kind: "awarded";
}

/** Any formula: a fraction of the maximum, from 0 to 1. */
export type FormulaNode =
  | RatioFormula
  | ThresholdToMaxFormula
  | AllOrNothingFormula
  | FlagFormula
  | LevelsFormula
  | StepsFormula
  | RelativeToBestFormula
  | BestOfFormula
  | WeightedPartsFormula
  | ByPeriodFormula
  | AwardedFormula;

/** The word that names a formula's kind, its builder and its row in every table. */
export type FormulaKind = FormulaNode["kind"];

/** The node type of one kind. */
export type FormulaOf<Kind extends FormulaKind> = Extract<FormulaNode, { readonly kind: Kind }>;

declare const formulaMeasures: unique symbol;

/** A formula whose type remembers the measures it reads. */
export type Formula<M extends string = string> = FormulaNode & { readonly [formulaMeasures]?: M };
