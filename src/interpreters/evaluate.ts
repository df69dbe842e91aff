// What fraction of its maximum does a formula earn, and between which can it lie? Exact numbers from
// 0 to 1, with a word on whether a clause that no source decides was met on the way: it counts as 0.

import {
  curve,
  inForce,
  levelFraction,
  weightsOf,
  type MeasuredFormula,
} from "../formula/curve.js";
import { interpret, type Meaning, type Observe } from "../formula/interpret.js";
import type { FormulaNode } from "../formula/types.js";
import { exactly, join, map, type Quantity } from "../numbers/interval.js";
import { add, compare, max, multiply, one, zero, type Rational } from "../numbers/rational.js";

/** What a formula is applied to: a number for each measure, a judgement for each flag and level. */
export interface Applied {
  readonly year: number;
  readonly measures: ReadonlyMap<string, Quantity>;
  readonly judged: ReadonlyMap<string, boolean | string>;
}

/** A fraction from 0 to 1. Its range holds the fraction for every value that each measure may have. */
export interface Earned extends Quantity {
  readonly undecided: boolean;
}

const earned = ({ point, low, high }: Quantity, isOpen = false): Earned => ({
  point,
  low,
  high,
  undecided: isOpen,
});

const decided = (fraction: Rational): Earned => earned(exactly(fraction));
const undecided: Earned = { point: zero, low: zero, high: one, undecided: true };

// A curve never falls: the ends of the measure give the ends of the fraction.
const measured = (node: MeasuredFormula, _: unknown, { measures }: Applied): Earned => {
  const value = measures.get(node.measure.name);
  return value ? earned(map((end) => curve(node, end), value)) : undecided;
};

const meaning: Meaning<Earned, Applied> = {
  ratio: measured,
  thresholdToMax: measured,
  allOrNothing: measured,
  flag: ({ variable }, _, { judged }) => decided(judged.get(variable) === true ? one : zero),
  levels: (node, _, { judged }) => {
    const fraction = levelFraction(node, judged.get(node.variable));
    return fraction ? decided(fraction) : undecided;
  },
  steps: measured,
  relativeToBest: (node, _, applied) =>
    node.best === undefined ? undecided : measured(node, _, applied),
  bestOf: ({ formulas }, recur) => {
    const all = formulas.map(recur);
    const [first = undecided, ...others] = all;
    const best = others.reduce<Quantity>((one, other) => join(max, one, other), first);
    // What is undecided matters only where it may come to more than the others are sure of.
    return earned(
      best,
      all.some((one) => one.undecided && compare(one.high, best.low) > 0),
    );
  },
  weightedParts: (node, recur) =>
    node.parts.reduce<Earned>((total, { formula }, index) => {
      const part = recur(formula);
      const worth = map((value) => multiply(weightsOf(node)[index] ?? zero, value), part);
      return earned(join(add, total, worth), total.undecided || part.undecided);
    }, decided(zero)),
  byPeriod: (node, recur, { year }) => {
    const formula = inForce(node, year);
    return formula ? recur(formula) : undecided;
  },
  awarded: () => undecided,
};

/** The fraction of the maximum that a formula earns; `observe` is told what each formula in it earns. */
export const evaluate = (
  formula: FormulaNode,
  values: Applied,
  observe?: Observe<Earned>,
): Earned => interpret(meaning, formula, values, observe);
