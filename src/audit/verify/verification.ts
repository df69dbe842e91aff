// What does an auditor learn about published figures? A verdict for each, and for one that cannot be,
// every single change that would make it right.

import type { Text } from "../../text.js";
import type { Decimal } from "../../numbers/decimal.js";
import type { Range } from "../../score/result.js";

/** Whether a published figure follows from the facts. */
export type Verdict =
  /** What was computed prints as published. */
  | "exact"
  /** Figures that print like the reported ones give points that print as published. */
  | "within-rounding"
  /** Facts are missing, or no source decides a clause; with some of what they can be, the figure holds. */
  | "undetermined"
  /** No figures that print like the reported ones give it. */
  | "contradicted";

/** From one number to another; an end that is open does not belong to it. */
export interface Span {
  readonly low: Decimal;
  /** `null` where it has no upper end. */
  readonly high: Decimal | null;
  /** The ends as exact text. */
  readonly exact: { readonly low: string; readonly high: string | null };
  readonly lowOpen?: true;
  readonly highOpen?: true;
}

/** One figure that would have to be another. */
export interface FigureRepair {
  readonly kind: "figure";
  readonly code: string;
  /** A letter, a measure, or `points`. */
  readonly variable: string;
  /** The general figure that the letter stands for. */
  readonly context?: string;
  /** As reported; `null` where nothing is, or where no source decides what it earns. */
  readonly from: string | null;
  /** Where it would have to lie: a rate as a fraction of 1, a count as such. */
  readonly to: Span;
}

/** One flag or level that would have to be another. */
export interface JudgementRepair {
  readonly kind: "judgement";
  readonly code: string;
  readonly variable: string;
  readonly from: boolean | string;
  readonly to: boolean | string;
}

/** Another reading of one doubtful clause. */
export interface ReadingRepair {
  readonly kind: "reading";
  readonly code: string;
  /** The mark that the reading belongs to. */
  readonly mark: string;
  readonly from: string;
  readonly to: string;
}

/** Evidence that would have to be accepted, or an indicator that would have to apply after all. */
export interface StandingRepair {
  readonly kind: "evidence" | "applicability";
  readonly code: string;
  readonly variable: "points";
  readonly from: null;
  /** The points that it would then have to earn. */
  readonly to: Span;
}

/** A single change with which a published figure holds. */
export type Repair = FigureRepair | JudgementRepair | ReadingRepair | StandingRepair;

/** The verdict on one published figure. */
export interface VerifiedNode {
  /** As published under: a code of the rubric, a pillar's, `total` or `value`. */
  readonly code: string;
  /** Whether points were published, or points over the maximum. */
  readonly of: "points" | "value";
  readonly name: Text;
  /** As published. */
  readonly published: string;
  readonly verdict: Verdict;
  /** The official score, with what is missing at 0. */
  readonly computed: Decimal;
  /** The same as exact text. */
  readonly exact: string;
  /** The same with as many digits as were published. */
  readonly printed: string;
  /** From the lowest to the highest that the facts allow. */
  readonly range: Range;
  /** The same, with what lies on either side of a threshold kept apart. */
  readonly branches: readonly Span[];
  /** How far the published figure is from the computed one. */
  readonly gap: Decimal;
  /** How far what prints as published is from all that the facts allow: 0 unless contradicted. */
  readonly outside: Decimal;
  /** Indicators without a fact. */
  readonly missing: readonly string[];
  /** Indicators for which no source says what the fact earns. */
  readonly undecided: readonly string[];
  /**
   * Contradicted: every single change that makes the figure hold. Undetermined: what each open fact
   * has to be, given anything that the others may be.
   */
  readonly repairs: readonly Repair[];
}

/** The verdict on published figures. */
export interface Verification {
  /** The worst of all: contradicted, then undetermined, within rounding, exact. */
  readonly verdict: Verdict;
  /** The rubric's `family/version@revision`. */
  readonly rubric: string;
  readonly year: number;
  /** In the order of the law, then pillars and the total. */
  readonly nodes: readonly VerifiedNode[];
}
