// Which nodes has a result, and between which points do they lie? What was stored may be anything.

import type { Interval } from "../numbers/interval.js";
import { readNumeral } from "../numbers/numeral.js";
import { compare, fromExactText, zero } from "../numbers/rational.js";
import { isResult, type AnyNode } from "../score/is-result.js";
import type { Range, Result, ResultData } from "../score/result.js";

/** The ends of a range, as exact numbers. */
export const endsOf = ({ exact }: Pick<Range, "exact">): Interval => ({
  low: fromExactText(exact.low),
  high: fromExactText(exact.high),
});

const nodesBelow = (node: AnyNode): readonly AnyNode[] => [
  node,
  ...node.children.flatMap(nodesBelow),
];

const isOrdered = ({ low, high }: Interval): boolean => compare(low, high) <= 0;

const isSound = ({ max, range, rangeOverReadings }: AnyNode): boolean =>
  compare(readNumeral(String(max)) ?? zero, zero) > 0 &&
  [range, rangeOverReadings].map(endsOf).every(isOrdered);

/** No rubric prints more places. */
const mostPlaces = 20;

/** Every node of a result, those of its pillars last; none where it is no result. */
export const nodesOf = (result: Result | ResultData): readonly AnyNode[] => {
  // Twice, so that the pillars are looked at as well.
  if (!isResult(result) || !isResult(result, result)) return [];
  const { places } = result.rubric;
  const nodes = [result, ...Object.values<AnyNode>(result.pillars)].flatMap(nodesBelow);
  return 0 <= places && places <= mostPlaces && nodes.every(isSound) ? nodes : [];
};

/** The indicators below a node, in the order of the law. */
export const indicatorsBelow = (node: AnyNode): readonly AnyNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(indicatorsBelow);
