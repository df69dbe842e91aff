// Which steps of a sort does a step rest on, and of which years are they?

import type { FormulaStep, NodeStep, Step } from "./steps.js";

/** The nodes right below a step. */
export const nodesIn = ({ steps }: Step): readonly NodeStep[] =>
  (steps as readonly Step[]).filter((step): step is NodeStep => "node" in step);

/** The formulas right below a step. */
export const formulasIn = ({ steps }: Step): readonly FormulaStep[] =>
  (steps as readonly Step[]).filter((step): step is FormulaStep => "formula" in step);

/** The assessment years of the indicators below a node, and its own. */
export const yearsOf = (step: NodeStep): readonly number[] => [
  ...(step.clause ? [step.clause.year] : []),
  ...nodesIn(step).flatMap(yearsOf),
];
