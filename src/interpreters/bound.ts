// Between which fractions of its maximum can a formula's worth lie? The smallest interval that
// holds the fraction for every value that its measures may have, each on its own.

import {
  curve,
  inForce,
  levelFraction,
  printedFraction,
  type MeasuredFormula,
} from "../formula/curve.js";
import { interpret, type Applied, type Meaning } from "../formula/interpret.js";
import type { FormulaNode } from "../formula/types.js";
import { exactly, type Interval } from "../numbers/interval.js";
import { add, multiply, one, zero } from "../numbers/rational.js";

const anything: Interval = { low: zero, high: one };

// A curve never falls: the ends of the measure give the ends of the fraction.
const measured = (node: MeasuredFormula, _: unknown, { measure }: Applied<Interval>): Interval => {
  const { low, high } = measure(node.measure.name);
  return { low: curve(node, low), high: curve(node, high) };
};

const meaning: Meaning<Interval, Applied<Interval>> = {
  ratio: measured,
  thresholdToMax: measured,
  allOrNothing: measured,
  flag: ({ variable }, _, { flag }) => exactly(flag(variable) ? one : zero),
  levels: (node, _, { level }) => {
    const fraction = levelFraction(node, level(node.variable));
    return fraction ? exactly(fraction) : anything;
  },
  steps: measured,
  weightedParts: ({ parts }, recur) =>
    parts.reduce<Interval>((total, { weight, formula }) => {
      const part = recur(formula);
      const share = printedFraction(weight);
      return {
        low: add(total.low, multiply(share, part.low)),
        high: add(total.high, multiply(share, part.high)),
      };
    }, exactly(zero)),
  byPeriod: (node, recur, { year }) => {
    const formula = inForce(node, year);
    return formula ? recur(formula) : anything;
  },
  awarded: () => anything,
};

/** The interval that a formula's fraction lies in. */
export const bound = (formula: FormulaNode, bounds: Applied<Interval>): Interval =>
  interpret(meaning, formula, bounds);
