// How is a rubric's tree read? Leaves in the order of the law; every node by code.

import type { IndicatorNode, RubricNode } from "./types.js";

/** The indicators below some nodes, in the order of the law. */
export const leavesOf = (nodes: readonly RubricNode[]): readonly IndicatorNode[] =>
  nodes.flatMap((node) => (node.kind === "indicator" ? [node] : leavesOf(node.children)));

/** All nodes, each before its children. */
export const nodesOf = (nodes: readonly RubricNode[]): readonly RubricNode[] =>
  nodes.flatMap((node) => [node, ...(node.kind === "group" ? nodesOf(node.children) : [])]);
