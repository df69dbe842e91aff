// What moved a score? Two results of one rubric and year, node by node: the points won and lost, which
// add up exactly, and what differs in each indicator behind them.

import { deepFreeze } from "../../freeze.js";
import { fromExactText, isZero } from "../../numbers/rational.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Result, ResultData } from "../../score/result.js";
import { generalChanges, type GeneralChange } from "./figures.js";
import {
  indicatorChange,
  nodeChange,
  type GroupChange,
  type IndicatorChange,
  type NodeChange,
  type Pair,
} from "./nodes.js";
import { largestFirst } from "./points.js";
import { eachOf, readBoth, type AnyResult, type Both, type Comparable } from "./sides.js";

/** What one of the results is of. */
export interface ChangeSide {
  /** `family/version@revision`. */
  readonly rubric: string;
  readonly year: number;
  /** Of a merger: how many units. */
  readonly units?: number;
}

/** How many nodes of each kind have the same points, and so have all below them. */
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
  /** Indicators whose points moved; their differences add up to the total's, exactly. */
  readonly indicators: readonly IndicatorChange[];
  /**
   * Groups in which an indicator moved, also where such moves cancel out. The differences of all groups
   * and indicators `within` a node add up to that node's, exactly.
   */
  readonly groups: readonly GroupChange[];
  /** Pillars in which an indicator moved; they may share groups, and do not add up. */
  readonly pillars: readonly NodeChange[];
  /** Indicators with the same points of which something else differs, in the order of the law. */
  readonly samePoints: readonly IndicatorChange[];
  /** General figures that differ. */
  readonly general: readonly GeneralChange[];
  readonly unmoved: Unmoved;
}

/** Two lists of the same length, item by item. */
const zip = <T>(one: readonly T[], other: readonly T[]): readonly Both<T>[] =>
  one.flatMap((before, index) => other.slice(index, index + 1).map((after) => ({ before, after })));

/** Everything below a node, in the order of the law, and what it is part of. */
const pairsBelow = ({ before, after }: Both<AnyNode>): readonly Pair[] =>
  zip<AnyNode>(before.children, after.children).flatMap((pair) => [
    { ...pair, within: before.code },
    ...pairsBelow(pair),
  ]);

const pillarPairs = ({ before, after }: Both<AnyResult>): readonly Both<AnyNode>[] =>
  Object.entries<AnyNode>(before.pillars).flatMap(([code, pillar]) =>
    Object.entries<AnyNode>(after.pillars)
      .filter(([other]) => other === code)
      .map(([, other]) => ({ before: pillar, after: other })),
  );

const isLeaf = ({ before }: Both<AnyNode>): boolean => before.children.length === 0;

const sideOf = ({ rubric, year, merger }: AnyResult): ChangeSide => ({
  rubric: rubric.id,
  year,
  ...(merger && { units: merger.count }),
});

const compared = ({ results, sayings }: Comparable): Change => {
  const places = results.before.rubric;
  const pairs = pairsBelow(results);
  const leaves = pairs.filter(isLeaf).map((pair) => {
    const { code } = pair.before;
    return indicatorChange(
      pair,
      results,
      eachOf(sayings, ({ facts }) => facts.get(code)),
    );
  });
  const groups = pairs.filter((pair) => !isLeaf(pair));
  const pillars = pillarPairs(results);
  const isMoved = ({ difference }: NodeChange): boolean => !isZero(fromExactText(difference.exact));
  const moved = leaves.filter(isMoved);
  const codes = new Set(moved.map(({ code }) => code));
  const hasMoved = (pair: Both<AnyNode>): boolean =>
    pairsBelow(pair).some(({ before }) => codes.has(before.code));
  const listed = {
    pillars: pillars.filter(hasMoved).map((pair) => nodeChange("pillar", pair, places)),
    groups: groups
      .filter(hasMoved)
      .map((pair) => ({ ...nodeChange("group", pair, places), within: pair.within })),
    indicators: moved,
  };
  return {
    ...nodeChange("total", results, places),
    ...eachOf(results, sideOf),
    indicators: largestFirst(listed.indicators),
    groups: largestFirst(listed.groups),
    pillars: largestFirst(listed.pillars),
    samePoints: leaves.filter((leaf) => !isMoved(leaf) && leaf.differs.length > 0),
    general: generalChanges(sayings),
    unmoved: {
      pillars: pillars.length - listed.pillars.length,
      groups: groups.length - listed.groups.length,
      indicators: leaves.length - moved.length,
    },
  };
};

/**
 * What moved between two results of one rubric and year, such as the self-assessed («tự chấm») and the
 * appraised («thẩm định»): points won and lost at every node, largest first, adding up exactly.
 *
 * Each indicator carries through what stands behind its points on either side: how they came about, what
 * the facts say, letter by letter, why evidence was not accepted, evidence, source, note, the reading in
 * force and the range. Differences are exact, as rounded numbers are not: what is printed of one is
 * rounded by itself. Readings may differ, and are then told; a merger has no facts, but points.
 *
 * @param before - A result, a merger, or what `toJSON` made of one.
 * @param after - Another one, of the same rubric and year.
 * @throws ScoreError with all issues: `not_a_result`, or `rubrics_differ` when rubric or year are not
 * the same, or `result_altered` when stored points do not add up; their paths begin with `before` or
 * `after`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { explainChange } from "@dti/score/improve";
 * import { decision405, quangBinh2024 } from "@dti/score/rubrics";
 *
 * const { facts, year } = quangBinh2024;
 * const claimed = { ...facts, "6.7": { rate: "86.58%" }, "7.3": { rate: "50%" } } as const;
 * const change = explainChange(
 *   score(decision405, claimed, { year }),
 *   score(decision405, facts, { year }),
 * );
 *
 * change.difference // => { exact: "-9329/500", printed: "-18.66" }
 * change.indicators.map(({ code, difference }) => [code, difference.printed]) // => [["7.3", "-10.00"], ["6.7", "-8.66"]]
 * change.indicators.map(({ after }) => after.reason) // => ["Không có tài liệu kiểm chứng", "Không có tài liệu kiểm chứng"]
 * ```
 */
export const explainChange = (before: Result | ResultData, after: Result | ResultData): Change =>
  deepFreeze(compared(readBoth({ before, after })));
