// What fraction of its maximum does a formula earn? An exact number from 0 to 1, with a word on
// whether a clause that no source decides was met on the way; such a clause counts as 0.

import {
  curve,
  inForce,
  levelFraction,
  printedFraction,
  type MeasuredFormula,
} from "../formula/curve.js";
import { interpret, type Applied, type Meaning } from "../formula/interpret.js";
import type { FormulaNode } from "../formula/types.js";
import { add, multiply, one, zero, type Rational } from "../numbers/rational.js";

/** A fraction from 0 to 1. */
export interface Earned {
  readonly fraction: Rational;
  readonly undecided: boolean;
}

const decided = (fraction: Rational): Earned => ({ fraction, undecided: false });
const undecided: Earned = { fraction: zero, undecided: true };

const measured = (node: MeasuredFormula, _: unknown, { measure }: Applied<Rational>): Earned =>
  decided(curve(node, measure(node.measure.name)));

const meaning: Meaning<Earned, Applied<Rational>> = {
  ratio: measured,
  thresholdToMax: measured,
  allOrNothing: measured,
  flag: ({ variable }, _, { flag }) => decided(flag(variable) ? one : zero),
  levels: (node, _, { level }) => {
    const fraction = levelFraction(node, level(node.variable));
    return fraction ? decided(fraction) : undecided;
  },
  steps: measured,
  weightedParts: ({ parts }, recur) =>
    parts.reduce<Earned>((total, { weight, formula }) => {
      const part = recur(formula);
      return {
        fraction: add(total.fraction, multiply(printedFraction(weight), part.fraction)),
        undecided: total.undecided || part.undecided,
      };
    }, decided(zero)),
  byPeriod: (node, recur, { year }) => {
    const formula = inForce(node, year);
    return formula ? recur(formula) : undecided;
  },
  awarded: () => undecided,
};

/** The fraction of the maximum that a formula earns. */
export const evaluate = (formula: FormulaNode, values: Applied<Rational>): Earned =>
  interpret(meaning, formula, values);
