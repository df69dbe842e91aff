// How is a rubric's tree read? Its leaves and its codes, in the order of the law.

import type { IndicatorNode, RubricData, RubricNode } from "./types.js";

/** The indicators below some nodes, in the order of the law. */
export const leavesOf = (nodes: readonly RubricNode[]): readonly IndicatorNode[] =>
  nodes.flatMap((node) => (node.kind === "indicator" ? [node] : leavesOf(node.children)));

/** The codes of some nodes and of all below them, in the order of the law. */
const codesBelow = (nodes: readonly RubricNode[]): readonly string[] =>
  nodes.flatMap((node) => [
    node.code,
    ...(node.kind === "indicator" ? [] : codesBelow(node.children)),
  ]);

/** All codes that a result knows: of groups and indicators, then pillars, then the total. */
export const codesOf = ({ children, pillars }: RubricData): readonly string[] => [
  ...codesBelow(children),
  ...pillars.map(({ code }) => code),
  "total",
];
