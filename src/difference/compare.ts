// What became of each node from one edition of a rubric to another? Every one is new, dropped or shared;
// shared ones may have moved, and may have changed.

import { deepFreeze } from "../freeze.js";
import type { Rubric, RubricData, RubricNode } from "../rubric/types.js";
import type {
  ComparedNode,
  ComparedRubric,
  ListedNode,
  MovedNode,
  RubricComparison,
} from "./comparison.js";
import { pairsOf, placedIn, type Pair, type Placed } from "./match.js";
import { nodeChanges, type NodeDifference } from "./node-changes.js";
import { readRubrics } from "./read-rubrics.js";
import { rubricChanges } from "./rubric-changes.js";
import { summaryOf } from "./summary.js";

/** Groups and indicators of a tree, in the order of the law. */
export const nodesIn = ({ children }: RubricData): readonly Placed<RubricNode>[] =>
  placedIn<RubricNode>(children, (node) => (node.kind === "group" ? node.children : []));

const sideOf = (rubric: RubricData): ComparedRubric => {
  const { id, family, version, fingerprint, name, status, years, max } = rubric;
  return { id, family, version, fingerprint, name, status, years, max };
};

const namedAs = ({ kind, key, name }: RubricNode): ComparedNode => ({
  kind,
  ...(key && { key }),
  name,
});

const codeOf = (node: RubricNode | undefined): string => node?.code ?? "total";

const listed = ({ node, parent }: Placed<RubricNode>): ListedNode => ({
  ...namedAs(node),
  code: node.code,
  max: node.max,
  parent: codeOf(parent),
});

/** The nodes of both rubrics, and what each of the first became. */
interface Placing {
  readonly pairs: readonly Pair<RubricNode>[];
  readonly places: readonly Placed<RubricNode>[];
  readonly became: ReadonlyMap<RubricNode, RubricNode>;
}

/** Whether a node is still part of what it was part of. */
const hasStayed = ({ from, to }: Pair<RubricNode>, { became }: Placing): boolean =>
  from.parent === undefined || to.parent === undefined
    ? from.parent === to.parent
    : became.get(from.parent) === to.parent;

const moveOf = (pair: Pair<RubricNode>, placing: Placing): readonly MovedNode[] => {
  const { from, to } = pair;
  const stayed = hasStayed(pair, placing);
  if (stayed && from.node.code === to.node.code) return [];
  const parent = { from: codeOf(from.parent), to: codeOf(to.parent) };
  const codes = { from: from.node.code, to: to.node.code };
  return [{ ...namedAs(to.node), ...codes, ...(!stayed && { parent }) }];
};

/** The parts that a node kept, where they follow one another otherwise. */
const orderIn = (
  whole: RubricNode | undefined,
  placing: Placing,
): readonly (NodeDifference & { readonly on: "order" })[] => {
  const kept = placing.pairs.filter(
    (pair) => pair.from.parent === whole && hasStayed(pair, placing),
  );
  const after = kept.map(({ from }) => from.node);
  const before = placing.places.map(({ node }) => node).filter((node) => after.includes(node));
  const codes = (nodes: readonly RubricNode[]): readonly string[] => nodes.map(({ code }) => code);
  return before.every((node, index) => node === after[index])
    ? []
    : [{ on: "order", from: codes(before), to: codes(kept.map(({ to }) => to.node)) }];
};

const compared = (from: RubricData, to: RubricData): RubricComparison => {
  const [places, others] = [nodesIn(from), nodesIn(to)];
  const pairs = pairsOf(places, others);
  const became = new Map(pairs.map((pair) => [pair.from.node, pair.to.node]));
  const kept = new Set(became.values());
  const placing = { pairs, places, became };
  const both = (pair: Pair<RubricNode>) => ({
    ...namedAs(pair.to.node),
    from: pair.from.node.code,
    to: pair.to.node.code,
  });
  const nodes = {
    added: others.filter(({ node }) => !kept.has(node)).map(listed),
    dropped: places.filter(({ node }) => !became.has(node)).map(listed),
    shared: pairs.map((pair) => ({
      ...both(pair),
      max: { from: pair.from.node.max, to: pair.to.node.max },
      parent: { from: codeOf(pair.from.parent), to: codeOf(pair.to.parent) },
    })),
    moved: pairs.flatMap((pair) => moveOf(pair, placing)),
    changed: pairs.flatMap((pair) => {
      const { from: before, to: after } = pair;
      const changes = [
        ...nodeChanges(before.node, after.node),
        ...(before.node.kind === "group" ? orderIn(before.node, placing) : []),
      ];
      return changes.length === 0 ? [] : [{ ...both(pair), changes }];
    }),
  };
  return {
    from: sideOf(from),
    to: sideOf(to),
    summary: summaryOf(nodes),
    ...nodes,
    rubric: [...rubricChanges(from, to), ...orderIn(undefined, placing)],
  };
};

/**
 * What differs between two rubrics, such as two editions of one family: which nodes are new, dropped,
 * moved or changed, and what is said otherwise for all of them.
 *
 * Nodes are the same by their stable `key`; where one of them has none, by code and name; and groups that
 * are then left over, where all that they still hold in common is held by the other. Of a shared node
 * each difference is told: name, maximum, formula (as it is written, and in words), letters, doubts, place
 * in print, what of older facts carries over. Counts and points are those of indicators. Nothing is told
 * of two rubrics that say the same, whatever their version and revision.
 *
 * @param from - The older rubric, or any other.
 * @param to - The newer one.
 * @throws ScoreError with all issues: `not_a_rubric`, and what is wrong with it, as for `defineRubric`;
 * paths begin with `from` or `to`.
 *
 * @example
 * ```ts
 * import { compareRubrics } from "@dti/score/define";
 * import { decision405, draft3530 } from "@dti/score/rubrics";
 *
 * const { summary, changed } = compareRubrics(decision405, draft3530);
 * const files = changed.find(({ key }) => key === "files-fully-online")!;
 *
 * summary.indicators.shared // => 20
 * summary.points // => { shared: { from: 580, to: 730 }, added: 270, dropped: 420 }
 * files.from // => "6.6"
 * files.to // => "4.4"
 * files.changes.map(({ on }) => on) // => ["formula", "variables", "variables", "marks", "marks", "cite", "carries"]
 * ```
 */
export const compareRubrics = (from: Rubric, to: Rubric): RubricComparison => {
  const editions = readRubrics({ from, to });
  return deepFreeze(compared(editions.from, editions.to));
};
