// Which nodes has a result, and what does each say, in words that can be compared? Exact points, their
// range, and what is printed.

import type { AnyNode } from "../score/is-result.js";
import type { Result, ResultData } from "../score/result.js";

/** What one node earned. */
export interface NodeRecord {
  /** Points as exact text. */
  readonly exact: string;
  /** Points as printed. */
  readonly printed: string;
  /** The ends of their range as exact text. */
  readonly low: string;
  readonly high: string;
  /** Points over maximum, as printed. */
  readonly value: string;
}

const below = (node: AnyNode): readonly AnyNode[] => [node, ...node.children.flatMap(below)];

/** The indicators below a node, in the order of the law; itself if it is one. */
export const indicatorsBelow = (node: AnyNode): readonly AnyNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(indicatorsBelow);

/** The groups below a node, in the order of the law. */
export const groupsBelow = (node: AnyNode): readonly AnyNode[] =>
  below(node)
    .slice(1)
    .filter(({ kind }) => kind === "group");

/** The total, the pillars, then groups and indicators in the order of the law. */
export const nodesOf = (result: Result | ResultData): readonly AnyNode[] => {
  const pillars: readonly AnyNode[] = Object.values(result.pillars);
  const children: readonly AnyNode[] = result.children;
  return [result, ...pillars, ...children.flatMap(below)];
};

/** What is recorded of a node. */
export const recordOf = ({ exact, printed, range, value }: AnyNode): NodeRecord => ({
  exact,
  printed,
  low: range.exact.low,
  high: range.exact.high,
  value: value.printed,
});

/** A node that earns or prints otherwise than before. */
export interface Move {
  readonly code: string;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
}

/** The nodes that moved between two results of the same tree, in the order of the law. */
export const movesBetween = (before: Result, after: Result): readonly Move[] =>
  nodesOf(after).flatMap((node) => {
    const [from, to] = [recordOf(before.at(node.code)), recordOf(node)];
    const names = ["exact", "printed", "low", "high", "value"] as const;
    return names.some((name) => from[name] !== to[name]) ? [{ code: node.code, from, to }] : [];
  });
