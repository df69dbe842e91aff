// What does a formula earn? A second, plain evaluator on the oracle's fractions, of exact truth only.

import type { FormulaNode, MeasureNode, Terms } from "@dti/score/define";

import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  ONE,
  parseRate,
  ZERO,
  type Fraction,
} from "../oracle/fraction.js";
import { lettersOf, readsOf, sidesOf } from "./tree.js";
import type { Truth } from "./truth.js";

/** A fraction of the maximum; a clause that no source decides counts as 0 and says so. */
export interface Worth {
  readonly fraction: Fraction;
  /** What it is at most, whatever an undecided clause earns. */
  readonly most: Fraction;
  readonly isUndecided: boolean;
}

const totalOf = (terms: Terms, { letters }: Truth): Fraction =>
  typeof terms === "number"
    ? fraction(terms)
    : fraction(
        lettersOf(terms).reduce((sum, name) => sum + (letters[name] ?? 0), 0),
        1000,
      );

const rateOf = (measure: MeasureNode, truth: Truth): Fraction => {
  const [above, below] = sidesOf(measure).map((terms) => totalOf(terms, truth));
  if (above === undefined || below === undefined) return ZERO;
  if (below.n > 0n) return divide(above, below);
  return measure.kind !== "amount" && measure.whenEmpty === 1 ? ONE : ZERO;
};

/** Whether the indicator does not apply: a denominator is zero, and the measure says so. */
export const isExempt = (formula: FormulaNode, truth: Truth, year: number): boolean =>
  readsOf(formula, year).measures.some(
    (measure) =>
      measure.kind !== "amount" &&
      measure.whenEmpty === "not-applicable" &&
      totalOf(sidesOf(measure)[1], truth).n === 0n,
  );

const decided = (value: Fraction): Worth => ({ fraction: value, most: value, isUndecided: false });
const undecided: Worth = { fraction: ZERO, most: ONE, isUndecided: true };
const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0 ? a : b);
const atMostOne = (value: Fraction): Fraction => (compare(value, ONE) > 0 ? ONE : value);

/** What a formula earns of its maximum. */
export const worthOf = (formula: FormulaNode, truth: Truth, year: number): Worth => {
  switch (formula.kind) {
    case "ratio":
      return decided(atMostOne(rateOf(formula.measure, truth)));
    case "thresholdToMax": {
      const rate = rateOf(formula.measure, truth);
      return decided(atMostOne(divide(rate, parseRate(formula.threshold))));
    }
    case "allOrNothing": {
      const side = compare(rateOf(formula.measure, truth), parseRate(formula.threshold));
      return decided(side > 0 || (side === 0 && !formula.strict) ? ONE : ZERO);
    }
    case "steps": {
      const rate = rateOf(formula.measure, truth);
      const reached = formula.steps.filter(({ at }) => compare(rate, parseRate(at)) >= 0);
      return decided(parseRate(reached.at(-1)?.fraction ?? "0"));
    }
    case "flag":
      return decided(truth.judged[formula.variable] === true ? ONE : ZERO);
    case "levels": {
      const row = formula.levels.find(({ level }) => level === truth.judged[formula.variable]);
      return typeof row?.fraction === "string" ? decided(parseRate(row.fraction)) : undecided;
    }
    case "relativeToBest": {
      if (formula.best === undefined) return undecided;
      const best = parseRate(formula.best);
      return decided(
        best.n === 0n ? ZERO : atMostOne(divide(rateOf(formula.measure, truth), best)),
      );
    }
    case "bestOf": {
      const all = formula.formulas.map((one) => worthOf(one, truth, year));
      const best = all.map((one) => one.fraction).reduce(larger);
      const most = all.map((one) => one.most).reduce(larger);
      // What is not decided matters only where it may come to more than what is.
      return { fraction: best, most, isUndecided: compare(most, best) > 0 };
    }
    case "weightedParts":
      return formula.parts.reduce<Worth>((total, { weight, formula: part }) => {
        const worth = worthOf(part, truth, year);
        return {
          fraction: add(total.fraction, multiply(parseRate(weight), worth.fraction)),
          most: add(total.most, multiply(parseRate(weight), worth.most)),
          isUndecided: total.isUndecided || worth.isUndecided,
        };
      }, decided(ZERO));
    case "byPeriod": {
      const period = formula.periods.find(({ from, to }) => from <= year && year <= to);
      return period === undefined ? undecided : worthOf(period.formula, truth, year);
    }
    case "awarded":
      return undecided;
  }
};
