// What do a formula's tables say? The fraction that a measure earns: one curve per measured kind,
// from 0 to 1, never falling, so that the ends of an interval give the ends of its fractions.
// The fraction of a level. The formula of a year.

import { readFraction } from "../numbers/numeral.js";
import { compare, divide, isZero, min, one, zero, type Rational } from "../numbers/rational.js";
import type { FormulaNode, FormulaOf } from "./types.js";

/** A formula that reads one measure and nothing else. */
export type MeasuredFormula = Extract<FormulaNode, { readonly measure: unknown }>;

/** A fraction as the rubric prints it; `defineRubric` has checked that it can be read. */
export const printedFraction = (text: string): Rational => readFraction(text) ?? zero;

const reaches = (value: Rational, threshold: string): boolean =>
  compare(value, printedFraction(threshold)) >= 0;

/** The fraction of a level; undefined where no source decides it. */
export const levelFraction = (
  { levels }: FormulaOf<"levels">,
  name: unknown,
): Rational | undefined => {
  const fraction = levels.find(({ level }) => level === name)?.fraction;
  return typeof fraction === "string" ? printedFraction(fraction) : undefined;
};

/** The formula in force in a year. */
export const inForce = (
  { periods }: FormulaOf<"byPeriod">,
  year: number,
): FormulaNode | undefined => periods.find(({ from, to }) => from <= year && year <= to)?.formula;

/** The measure that earns all: 0 while the best unit is not known, or where nobody has more. */
const fullAt = (node: FormulaOf<"thresholdToMax" | "relativeToBest">): Rational =>
  printedFraction((node.kind === "thresholdToMax" ? node.threshold : node.best) ?? "0");

/** Where a curve bends or jumps: between two such values, and beyond the last, it is a straight line. */
export const knotsOf = (node: MeasuredFormula): readonly Rational[] => {
  switch (node.kind) {
    case "ratio":
      return [one];
    case "thresholdToMax":
    case "allOrNothing":
      return [printedFraction(node.threshold)];
    case "steps":
      return node.steps.map(({ at }) => printedFraction(at));
    case "relativeToBest":
      return [fullAt(node)];
  }
};

/** The fraction that a value of the measure earns. */
export const curve = (node: MeasuredFormula, value: Rational): Rational => {
  switch (node.kind) {
    case "ratio":
      return min(one, value);
    case "thresholdToMax":
    case "relativeToBest": {
      const full = fullAt(node);
      return isZero(full) ? zero : min(one, divide(value, full));
    }
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
