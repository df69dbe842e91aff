// How does a measure turn into a fraction? One curve per measured kind, from 0 to 1, never falling:
// the ends of an interval give the ends of its fractions.

import { readFraction } from "../numbers/numeral.js";
import { compare, divide, min, one, zero, type Rational } from "../numbers/rational.js";
import type { FormulaNode } from "./types.js";

/** A formula that reads one measure and nothing else. */
export type MeasuredFormula = Extract<FormulaNode, { readonly measure: unknown }>;

/** A fraction as the rubric prints it; `defineRubric` has checked that it can be read. */
export const printedFraction = (text: string): Rational => readFraction(text) ?? zero;

const reaches = (value: Rational, threshold: string): boolean =>
  compare(value, printedFraction(threshold)) >= 0;

/** The fraction that a value of the measure earns. */
export const curve = (node: MeasuredFormula, value: Rational): Rational => {
  switch (node.kind) {
    case "ratio":
      return min(one, value);
    case "thresholdToMax":
      return min(one, divide(value, printedFraction(node.threshold)));
    case "allOrNothing": {
      const above = compare(value, printedFraction(node.threshold));
      return above > 0 || (above === 0 && node.strict !== true) ? one : zero;
    }
    case "steps": {
      const reached = node.steps.filter((step) => reaches(value, step.at)).at(-1);
      return reached === undefined ? zero : printedFraction(reached.fraction);
    }
  }
};
