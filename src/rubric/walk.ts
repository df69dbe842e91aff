// How is a rubric's tree read? Its leaves, in the order of the law.

import type { IndicatorNode, RubricNode } from "./types.js";

/** The indicators below some nodes, in the order of the law. */
export const leavesOf = (nodes: readonly RubricNode[]): readonly IndicatorNode[] =>
  nodes.flatMap((node) => (node.kind === "indicator" ? [node] : leavesOf(node.children)));
