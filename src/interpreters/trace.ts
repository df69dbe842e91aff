// Which steps lead to what a formula earns? One step for each formula in it, down to the measures,
// flags and levels that it reads.

import { inForce, type MeasuredFormula } from "../formula/curve.js";
import { interpret, type Meaning } from "../formula/interpret.js";
import type { FlagFormula, FormulaNode, LevelsFormula, MeasureNode } from "../formula/types.js";

/** How the step of a formula is made, and that of what it reads. */
export interface Tracer<Step, Input> {
  readonly year: number;
  readonly formula: (node: FormulaNode, steps: readonly (Step | Input)[]) => Step;
  readonly measure: (measure: MeasureNode) => Input;
  readonly judgement: (variable: string) => Input;
}

const tracing = <Step, Input>(): Meaning<Step, Tracer<Step, Input>> => {
  type Entry<Node> = (node: Node, _: unknown, tracer: Tracer<Step, Input>) => Step;
  const measured: Entry<MeasuredFormula> = (node, _, { formula, measure }) =>
    formula(node, [measure(node.measure)]);
  const judged: Entry<FlagFormula | LevelsFormula> = (node, _, { formula, judgement }) =>
    formula(node, [judgement(node.variable)]);
  return {
    ratio: measured,
    thresholdToMax: measured,
    allOrNothing: measured,
    flag: judged,
    levels: judged,
    steps: measured,
    relativeToBest: measured,
    bestOf: (node, recur, { formula }) => formula(node, node.formulas.map(recur)),
    weightedParts: (node, recur, { formula }) =>
      formula(
        node,
        node.parts.map((part) => recur(part.formula)),
      ),
    byPeriod: (node, recur, { formula, year }) => {
      const chosen = inForce(node, year);
      return formula(node, chosen ? [recur(chosen)] : []);
    },
    awarded: (node, _, { formula }) => formula(node, []),
  };
};

/** The step of a formula, with those that it rests on. */
export const traceFormula = <Step, Input>(
  formula: FormulaNode,
  tracer: Tracer<Step, Input>,
): Step => interpret(tracing<Step, Input>(), formula, tracer);
