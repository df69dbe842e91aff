// How is the fraction computed that a formula earns? Over the threshold or the best unit's measure that
// it is divided by, with signs of equality that are true of all numbers as they are written.

import { printedFraction } from "../formula/curve.js";
import { fromLowestTerms } from "../numbers/rational.js";
import type { Locale } from "../text.js";
import { styleOf } from "./measure-text.js";
import { asPrinted, digitsOf, equals, type Style } from "./numerals.js";
import type { FormulaStep, MeasureStep } from "./steps.js";

/** The measure that a formula reads, if it reads one. */
export const measureOf = ({ steps }: FormulaStep): MeasureStep | undefined =>
  steps.find((step): step is MeasureStep => "measure" in step);

/** The measure of the best unit, written like that of this one: `"90%"`, `"≈ 83.3333%"`. */
export const bestText = (best: string, style: Style): string =>
  equals(printedFraction(best), style).replace(/^= /, "");

/** What a measure is divided by, as it is written; undefined where it is by nothing. */
const divisorOf = ({ formula }: FormulaStep, style: Style): string | undefined => {
  if (formula.kind === "thresholdToMax") return asPrinted(formula.threshold, style.locale);
  return formula.kind === "relativeToBest" && formula.best !== undefined
    ? bestText(formula.best, style)
    : undefined;
};

/** The fraction as it is computed: `"= 38.49%/80% = 0.481125"` below a threshold. */
export const fractionText = (step: FormulaStep, locale: Locale): string => {
  const point = fromLowestTerms(step.value.point);
  const measure = measureOf(step);
  if (measure === undefined) return equals(point, { locale });
  const style = styleOf(measure, step, locale);
  const divided = divisorOf(step, style);
  if (divided === undefined) return equals(point, { locale });
  const rate = fromLowestTerms(measure.value.point);
  const below = divided.replace("≈ ", "");
  const divisor = below.includes("/") ? `(${below})` : below;
  const [above, worth] = [digitsOf(rate, style), digitsOf(point, { locale })];
  const isRough = !above.isExact || below !== divided;
  const sign = isRough || !worth.isExact ? "≈" : "=";
  return `${isRough ? "≈" : "="} ${above.text}/${divisor} ${sign} ${worth.text}`;
};
