// How is a rubric's tree read? Its leaves and its codes, in the order of the law, and its maxima exactly.

import { readNumeral } from "../numbers/numeral.js";
import { zero, type Rational } from "../numbers/rational.js";
import type { IndicatorNode, RubricData, RubricNode } from "./types.js";

/** The indicators below some nodes, in the order of the law. */
export const leavesOf = (nodes: readonly RubricNode[]): readonly IndicatorNode[] =>
  nodes.flatMap((node) => (node.kind === "indicator" ? [node] : leavesOf(node.children)));

/** Some nodes and all below them, in the order of the law. */
export const nodesBelow = (nodes: readonly RubricNode[]): readonly RubricNode[] =>
  nodes.flatMap((node) =>
    node.kind === "indicator" ? [node] : [node, ...nodesBelow(node.children)],
  );

/** The maximum of a node as an exact number. */
export const exactMax = ({ max }: { readonly max: number }): Rational =>
  Number.isSafeInteger(max) ? [BigInt(max), 1n] : (readNumeral(String(max)) ?? zero);

/** All codes that a result knows: of groups and indicators, then pillars, then the total. */
export const codesOf = ({ children, pillars }: RubricData): readonly string[] => [
  ...nodesBelow(children).map(({ code }) => code),
  ...pillars.map(({ code }) => code),
  "total",
];
