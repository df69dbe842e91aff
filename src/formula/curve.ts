// What do a formula's tables say? The fraction that a measure earns: one curve per measured kind,
// from 0 to 1, never falling, so that the ends of an interval give the ends of its fractions.
// The fraction of a level. The formula of a year.

import { readFraction } from "../numbers/numeral.js";
import { compare, divide, isZero, min, one, zero, type Rational } from "../numbers/rational.js";
import { once } from "./once.js";
import type { FormulaNode, FormulaOf } from "./types.js";

/** A formula that reads one measure and nothing else. */
export type MeasuredFormula = Extract<FormulaNode, { readonly measure: unknown }>;

/** A fraction as the rubric prints it; `defineRubric` has checked that it can be read. */
export const printedFraction = (text: string): Rational => readFraction(text) ?? zero;

const levelFractions = /* @__PURE__ */ once(
  ({ levels }: FormulaOf<"levels">): ReadonlyMap<unknown, Rational | null> =>
    new Map(
      levels.map(({ level, fraction }) => [
        level,
        fraction === null ? null : printedFraction(fraction),
      ]),
    ),
);

/** The fraction of a level; undefined where no source decides it. */
export const levelFraction = (node: FormulaOf<"levels">, name: unknown): Rational | undefined =>
  levelFractions(node).get(name) ?? undefined;

/** The weights of parts. */
export const weightsOf = /* @__PURE__ */ once(
  ({ parts }: FormulaOf<"weightedParts">): readonly Rational[] =>
    parts.map(({ weight }) => printedFraction(weight)),
);

/** The fractions of steps. */
const fractionsOf = /* @__PURE__ */ once(({ steps }: FormulaOf<"steps">): readonly Rational[] =>
  steps.map(({ fraction }) => printedFraction(fraction)),
);

/** The formula in force in a year. */
export const inForce = (
  { periods }: FormulaOf<"byPeriod">,
  year: number,
): FormulaNode | undefined => periods.find(({ from, to }) => from <= year && year <= to)?.formula;

/** Where a curve bends or jumps: between two such values, and beyond the last, it is a straight line. */
export const knotsOf = /* @__PURE__ */ once((node: MeasuredFormula): readonly Rational[] => {
  switch (node.kind) {
    case "ratio":
      return [one];
    case "thresholdToMax":
    case "allOrNothing":
      return [printedFraction(node.threshold)];
    case "steps":
      return node.steps.map(({ at }) => printedFraction(at));
    case "relativeToBest":
      // 0 while the best unit is not known, or where nobody has more.
      return [printedFraction(node.best ?? "0")];
  }
});

/** The fraction that a value of the measure earns. */
export const curve = (node: MeasuredFormula, value: Rational): Rational => {
  const knots = knotsOf(node);
  const [full = zero] = knots;
  switch (node.kind) {
    case "ratio":
      return min(one, value);
    case "thresholdToMax":
    case "relativeToBest":
      return isZero(full) ? zero : min(one, divide(value, full));
    case "allOrNothing": {
      const above = compare(value, full);
      return above > 0 || (above === 0 && node.strict !== true) ? one : zero;
    }
    case "steps": {
      const reached = knots.map((at) => compare(value, at) >= 0).lastIndexOf(true);
      return fractionsOf(node)[reached] ?? zero;
    }
  }
};
