// What moved a score? Two results of one family of rubrics, node by node: the points won and lost, by what,
// which add up exactly, and what differs in each indicator behind them.

import { deepFreeze } from "../../freeze.js";
import { fromExactText, isZero } from "../../numbers/rational.js";
import type { Result, ResultData } from "../../score/result.js";
import { summaryOf, type CauseSummary } from "./causes.js";
import type { ExplainChangeOptions } from "./editions.js";
import { generalChanges, type GeneralChange } from "./figures.js";
import { leavesBetween, over, type Over } from "./leaves.js";
import {
  indicatorChange,
  nodeChange,
  type GroupChange,
  type IndicatorChange,
  type NodeChange,
} from "./nodes.js";
import { matchedIn, paired, pillarsIn, type Matched } from "./pairing.js";
import { largestFirst } from "./points.js";
import { eachOf, readBoth, type AnyResult, type Comparable } from "./sides.js";

/** What one of the results is of. */
export interface ChangeSide {
  /** `family/version@revision`. */
  readonly rubric: string;
  readonly year: number;
  /** Of a merger: how many units. */
  readonly units?: number;
}

/** How many nodes of each kind have the same points, and so have all below them; those of one rubric only apart. */
export interface Unmoved {
  readonly pillars: number;
  readonly groups: number;
  readonly indicators: number;
}

/**
 * What moved a score: the total, and below it all that moved, the largest difference first, equal ones
 * in the order of the law. Plain data, which JSON keeps as it is.
 */
export interface Change extends NodeChange {
  readonly kind: "total";
  readonly before: ChangeSide;
  readonly after: ChangeSide;
  /** The causes of the total in three parts, which add up to its difference, exactly. */
  readonly summary: CauseSummary;
  /** Indicators whose points moved; their differences add up to the total's, exactly. */
  readonly indicators: readonly IndicatorChange[];
  /**
   * Groups in which an indicator moved, also where such moves cancel out. The differences of all groups
   * and indicators `within` a node add up to that node's, exactly; between two rubrics, without those of
   * indicators that moved from one group to another, which their causes tell.
   */
  readonly groups: readonly GroupChange[];
  /** Pillars of both in which an indicator moved; they may share groups, and do not add up. */
  readonly pillars: readonly NodeChange[];
  /** Indicators with the same points of which something else differs, in the order of the law. */
  readonly samePoints: readonly IndicatorChange[];
  /** General figures that differ. */
  readonly general: readonly GeneralChange[];
  readonly unmoved: Unmoved;
}

const isLeaf = ({ node }: Matched): boolean => node.children.length === 0;

const isBoth = ({ before, after }: Matched): boolean => before !== undefined && after !== undefined;

const sideOf = ({ rubric, year, merger }: AnyResult): ChangeSide => ({
  rubric: rubric.id,
  year,
  ...(merger && { units: merger.count }),
});

const hasMoved = ({ difference }: NodeChange): boolean => !isZero(fromExactText(difference.exact));

const compared = (comparable: Comparable): Change => {
  const { results, sayings, isOne } = comparable;
  const { before, after } = results;
  // The finer digits, whichever side has them.
  const places = before.rubric.places > after.rubric.places ? before.rubric : after.rubric;
  const matched = matchedIn(results, isOne);
  const leaves = leavesBetween(matched.filter(isLeaf), comparable);
  const withShares = <T extends Matched>(one: T): T & Over => ({ ...one, ...over(one, leaves) });
  const pairs = matched.filter((one) => !isLeaf(one)).map(withShares);
  const pillars = pillarsIn(results).map(withShares);
  const total = withShares(paired(results));
  const unmoved = (all: readonly (Matched & Over)[]): number =>
    all.filter((one) => isBoth(one) && !one.isMoved).length;
  const told = leaves.map((leaf) => ({
    leaf,
    change: indicatorChange(leaf, results, leaf.facts, { ...leaf, places }),
  }));
  const indicators = told.map(({ change }) => change);
  return {
    ...nodeChange("total", total, { ...total, places }),
    ...eachOf(results, sideOf),
    summary: summaryOf(total.shares, places),
    indicators: largestFirst(indicators.filter(hasMoved)),
    groups: largestFirst(
      pairs
        .filter(({ isMoved }) => isMoved)
        .map((one) => ({ ...nodeChange("group", one, { ...one, places }), within: one.within })),
    ),
    pillars: largestFirst(
      pillars
        .filter(({ isMoved }) => isMoved)
        .map((one) => nodeChange("pillar", one, { ...one, places })),
    ),
    samePoints: indicators.filter(
      (one) => !hasMoved(one) && (one.differs.length > 0 || one.causes.length > 0),
    ),
    general: generalChanges(sayings, isOne),
    unmoved: {
      pillars: unmoved(pillars),
      groups: unmoved(pairs),
      indicators: told.filter(({ leaf, change }) => isBoth(leaf) && !hasMoved(change)).length,
    },
  };
};

/**
 * What moved between two results of one family of rubrics: points won and lost at every node, largest
 * first, and by which cause, all of which adds up exactly.
 *
 * Between two assessments of one rubric and year, such as the self-assessed («tự chấm») and the appraised
 * («thẩm định»), it is the data, or a reading. Between two years another period may be in force; between
 * two rubrics formulas and maxima differ, and indicators are new, dropped or in another group. What both
 * have is found as `carryOver` finds it, and its facts mean by the other rubric what `carries` says.
 *
 * The rule: what differs for an indicator is changed one after another, from what was to what is, and the
 * share of each is the mean of what it moves over all orders. Where nobody can say what data are worth by
 * the other rule, the two are changed together: the rule's share, and the indicator says so
 * (`inseparable`). So are points that were only awarded, and those of a merger, which has no facts.
 *
 * Each indicator carries through what stands behind its points on either side: how they came about, what
 * the facts say, letter by letter, why evidence was not accepted, evidence, source, note, the reading in
 * force and the range. Differences are exact, as rounded numbers are not: what is printed of one is
 * rounded by itself.
 *
 * @param before - A result, a merger, or what `toJSON` made of one.
 * @param after - Another one, by a rubric of the same family.
 * @param options - `rubrics` of results that this program did not score, where they differ.
 * @throws ScoreError with all issues: `not_a_result`; `rubrics_differ` where they are of two families, or
 * a given rubric is not the result's; `not_a_rubric`, with what is wrong with it, or where one is needed;
 * `bad_field`, `unknown_variable`; `result_altered` when stored points do not add up. Paths begin with
 * `before`, `after` or the name of the option.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { explainChange } from "@dti/score/improve";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const change = explainChange(
 *   score(draft3530, { "4.5": { rate: "90%" }, "2.3": { rate: "50%" } }, { year: 2026 }),
 *   score(draft3530, { "4.5": { rate: "93%" }, "2.3": { rate: "60%" } }, { year: 2028 }),
 * );
 *
 * change.difference.printed // => "+1.68"
 * change.causes.map(({ cause, difference }) => [cause, difference.exact]) // => [["data", "2030/627"], ["period", "-976/627"]]
 * change.indicators.map(({ code, difference }) => [code, difference.printed]) // => [["2.3", "+2.00"], ["4.5", "-0.32"]]
 * change.indicators[1]!.causes.map(({ cause, difference }) => [cause, difference.printed]) // => [["data", "+1.24"], ["period", "-1.56"]]
 * ```
 */
export const explainChange = (
  before: Result | ResultData,
  after: Result | ResultData,
  options: ExplainChangeOptions = {},
): Change => deepFreeze(compared(readBoth({ before, after }, options)));
