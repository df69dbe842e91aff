// Which nodes of two results are the same? Those of one rubric are the same one by one; of two rubrics
// of a family, those that carry the same key, or else the same code and name.

import { pairsOf, placedIn } from "../../difference/match.js";
import type { AnyNode } from "../../score/is-result.js";
import type { AnyResult, Both } from "./sides.js";

/** A node of either result, or of both. */
export interface Matched extends Partial<Both<AnyNode>> {
  /** As it is afterwards; as it was before, where it is dropped. */
  readonly node: AnyNode;
}

/** The code of what a node is part of: afterwards, or before where it is dropped. */
export interface Within {
  readonly within: string;
}

/** The same node of both. */
export const paired = ({ before, after }: Both<AnyNode>): Matched => ({
  node: after,
  before,
  after,
});

const childrenOf = ({ children }: AnyNode): readonly AnyNode[] => children;

/** Two lists of the same length, item by item. */
const zip = <T>(one: readonly T[], other: readonly T[]): readonly Both<T>[] =>
  one.flatMap((before, index) => other.slice(index, index + 1).map((after) => ({ before, after })));

/** Everything below a node, in the order of the law. */
const sameBelow = ({ before, after }: Both<AnyNode>): readonly (Matched & Within)[] =>
  zip<AnyNode>(before.children, after.children).flatMap((pair) => [
    { ...paired(pair), within: after.code },
    ...sameBelow(pair),
  ]);

/** Everything below both, in the order of the law afterwards, and then what is dropped. */
const matchedBelow = ({ before, after }: Both<AnyResult>): readonly (Matched & Within)[] => {
  const older = placedIn<AnyNode>(before.children, childrenOf);
  const newer = placedIn<AnyNode>(after.children, childrenOf);
  const pairs = pairsOf<AnyNode>(older, newer);
  const became = new Map<AnyNode, AnyNode>(pairs.map(({ from, to }) => [to.node, from.node]));
  const kept = new Set(became.values());
  return [
    ...newer.map(({ node, parent }) => {
      const from = became.get(node);
      const within = parent?.code ?? "total";
      return { node, ...(from && { before: from }), after: node, within };
    }),
    ...older
      .filter(({ node }) => !kept.has(node))
      .map(({ node, parent }) => ({ node, before: node, within: parent?.code ?? "total" })),
  ];
};

/** All groups and indicators of both results. */
export const matchedIn = (
  results: Both<AnyResult>,
  isOne: boolean,
): readonly (Matched & Within)[] => (isOne ? sameBelow(results) : matchedBelow(results));

const pillarsOf = ({ pillars }: AnyResult): readonly AnyNode[] => Object.values<AnyNode>(pillars);

/** The pillars that both results have, by their codes. */
export const pillarsIn = ({ before, after }: Both<AnyResult>): readonly Matched[] => {
  const newer = new Map(pillarsOf(after).map((pillar) => [pillar.code, pillar]));
  return pillarsOf(before).flatMap((pillar) => {
    const node = newer.get(pillar.code);
    return node ? [paired({ before: pillar, after: node })] : [];
  });
};
