// What does a search among readings answer? What fits, what is excluded and by which figure, and what
// each reading alone would give.

import type { Decimal } from "../../numbers/decimal.js";
import type { Verdict } from "../verify/verification.js";

/** A published figure of a case. */
export interface CaseFigure {
  /** The place of the case in the list. */
  readonly case: number;
  readonly id?: string;
  /** The code that the figure was published under. */
  readonly code: string;
  readonly of: "points" | "value";
}

/** What a published figure is beside one combination of readings. */
export interface ReadingOutcome extends CaseFigure {
  readonly published: string;
  readonly verdict: Verdict;
  readonly computed: Decimal;
  /** The same as exact text. */
  readonly exact: string;
  /** The same with as many digits as were published. */
  readonly printed: string;
}

/** One reading of one indicator. */
export interface TriedReading {
  readonly code: string;
  /** `"default"`, an alternative of a mark, or a candidate. */
  readonly reading: string;
  /** Candidates that say the same. */
  readonly also: readonly string[];
  /** How many of the combinations that fit it is part of. */
  readonly fits: number;
  /** Every published figure, with this reading alone and all others as the rubric has them. */
  readonly alone: readonly ReadingOutcome[];
}

/** A combination that misses published figures, and which. */
export interface ExcludedReadings {
  readonly readings: Readonly<Record<string, string>>;
  readonly by: readonly CaseFigure[];
}

/** Indicators that decide published figures together. */
export interface ReadingGroup {
  /** Those that have more than one reading, in the order of the law. */
  readonly codes: readonly string[];
  /** How many combinations their readings have. */
  readonly combinations: number;
  /** How many of them reproduce every figure of every case. */
  readonly fits: number;
  /** The first thousand of those, by indicator code. */
  readonly fitting: readonly Readonly<Record<string, string>>[];
  readonly excluded: {
    /** How many combinations miss some figure. */
    readonly combinations: number;
    /** Which figures exclude them; where several do, the first in the order of cases counts. */
    readonly by: readonly (CaseFigure & { readonly combinations: number })[];
    /** Each of them, where there are no more than a thousand combinations. */
    readonly listed?: readonly ExcludedReadings[];
  };
  readonly readings: readonly TriedReading[];
}
