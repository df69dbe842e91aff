// What may an erratum not touch? Codes, letters and measures: what the rubric's type knows, and what
// facts are written in. Whatever changes them makes another version.

import { readsOf } from "../../formula/reads.js";
import type { IndicatorNode, RubricData, RubricNode, Variable } from "../../rubric/types.js";

const kindOf = (variable: Variable): string =>
  "context" in variable ? "context" : String(variable.kind ?? "number");

const shapeOfLeaf = ({ code, variables, formula }: IndicatorNode): readonly string[] => [
  ...Object.entries(variables).map(([name, one]) => `${code}:${name}:${kindOf(one)}`),
  // A share and a quotient are written alike.
  ...readsOf(formula).measures.map(
    ({ name, kind }) => `${code}:${name}:${kind === "amount" ? "amount" : "rate"}`,
  ),
];

const shapeOfNode = (node: RubricNode): readonly string[] => [
  `${node.code}:${node.kind}`,
  ...(node.kind === "indicator" ? shapeOfLeaf(node) : node.children.flatMap(shapeOfNode)),
];

const shapeOf = ({ children, pillars, context }: RubricData): readonly string[] => [
  ...children.flatMap(shapeOfNode),
  ...pillars.map(({ code }) => `${code}:pillar`),
  ...Object.entries(context).map(([name, { kind = "number" }]) => `context:${name}:${kind}`),
];

/** What only one of two rubrics has. */
export const reshaped = (one: RubricData, other: RubricData): readonly string[] => {
  const [before, after] = [shapeOf(one), shapeOf(other)];
  return [
    ...before.filter((entry) => !after.includes(entry)),
    ...after.filter((entry) => !before.includes(entry)),
  ];
};
