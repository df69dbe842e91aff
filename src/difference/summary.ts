// How much of one rubric is in the other? Indicators and their maxima, counted.

import { toDecimal } from "../numbers/decimal.js";
import { sum } from "../numbers/rational.js";
import { exactMax } from "../rubric/walk.js";
import type { ComparedNode, ComparisonSummary, RubricComparison } from "./comparison.js";
import type { NodeDifference } from "./node-changes.js";

const isLeaf = ({ kind }: ComparedNode): boolean => kind === "indicator";

/** Maxima added up as they are written, and not as a computer stores them. */
const pointsOf = (maxima: readonly number[]): number =>
  toDecimal(sum(maxima.map((max) => exactMax({ max })))).toNumber();

/** Counts and points of the indicators of a comparison. */
export const summaryOf = (
  nodes: Pick<RubricComparison, "added" | "dropped" | "shared" | "changed">,
): ComparisonSummary => {
  const { added, dropped, shared } = {
    added: nodes.added.filter(isLeaf),
    dropped: nodes.dropped.filter(isLeaf),
    shared: nodes.shared.filter(isLeaf),
  };
  const changedIn = (on: NodeDifference["on"]): number =>
    nodes.changed.filter((node) => isLeaf(node) && node.changes.some((one) => one.on === on))
      .length;
  return {
    indicators: {
      from: shared.length + dropped.length,
      to: shared.length + added.length,
      shared: shared.length,
      added: added.length,
      dropped: dropped.length,
      reweighted: changedIn("max"),
      reformulated: changedIn("formula"),
    },
    points: {
      shared: {
        from: pointsOf(shared.map(({ max }) => max.from)),
        to: pointsOf(shared.map(({ max }) => max.to)),
      },
      added: pointsOf(added.map(({ max }) => max)),
      dropped: pointsOf(dropped.map(({ max }) => max)),
    },
  };
};
