// How is a measure told? Its letters, the numbers put in for them, and what they come to; or the rate
// as it was reported.

import { partsOf } from "../formula/reads.js";
import { once } from "../formula/once.js";
import type { FormulaNode, MeasureNode, Terms } from "../formula/types.js";
import { printedFraction } from "../formula/curve.js";
import {
  compare,
  fromLowestTerms,
  isZero,
  multiply,
  one,
  rational,
  sum,
  type Rational,
} from "../numbers/rational.js";
import type { Known } from "../score/result.js";
import type { FigureData } from "../score/facts.js";
import type { Locale } from "../text.js";
import { quantityOf } from "../score/known.js";
import { allPlaces, equals, reportedText, written, writtenEnds, type Style } from "./numerals.js";
import type { FormulaStep, MeasureStep } from "./steps.js";
import type { Words } from "./words.js";

const sumOf = (terms: Terms, write: (letter: string) => string): string =>
  typeof terms === "object" ? `(${terms.map(write).join(" + ")})` : write(String(terms));

/** A measure in its letters: `"a/b"`, `"(a + b)/7"`. */
export const inLetters = ({ measure }: MeasureStep): string => lettersOf(measure);

const lettersOf = /* @__PURE__ */ once((measure: MeasureNode): string =>
  measure.kind === "amount"
    ? measure.variable
    : partsOf(measure)
        .map((terms) => sumOf(terms, (letter) => letter))
        .join("/"),
);

/** The thresholds that a formula compares its measure with. */
const thresholdsOf = (formula: FormulaNode): readonly string[] => {
  switch (formula.kind) {
    case "thresholdToMax":
    case "allOrNothing":
      return [formula.threshold];
    case "steps":
      return formula.steps.map(({ at }) => at);
    default:
      return [];
  }
};

/** How a formula has its measure written: as a percentage or not, and apart from which numbers. */
const manner = /* @__PURE__ */ once((formula: FormulaNode) => {
  const thresholds = thresholdsOf(formula);
  const cap = formula.kind === "ratio" ? [one] : [];
  // The best unit's measure, as it is settled in a cohort: no threshold that says how it is written.
  const best = formula.kind === "relativeToBest" ? (formula.best ?? []) : [];
  const others = [...thresholds, ...[best].flat()].map(printedFraction);
  return {
    isPercent: thresholds.every((text) => text.endsWith("%")),
    apartFrom: [...others, ...cap],
  };
});

/** Where no formula reads a measure. */
const mannerOfNone = { isPercent: true, apartFrom: [] };

const isPercentText = (figure: FigureData): boolean => JSON.stringify(figure).includes("%");

/** A measure is written as a percentage where its figure or its threshold is. */
export const styleOf = (
  step: MeasureStep,
  above: Pick<FormulaStep, "formula"> | undefined,
  locale: Locale,
): Style => {
  const own = above ? manner(above.formula) : mannerOfNone;
  const isPercent =
    step.kind !== "amount" &&
    (step.reported === undefined || step.steps.length > 0
      ? own.isPercent
      : isPercentText(step.reported));
  return { locale, isPercent, apartFrom: own.apartFrom };
};

/** Where a number lies, unless it is known exactly. */
export const spanOf = (known: Known, style: Style, words: Words): string | undefined => {
  if (known.low === known.high) return undefined;
  const value = quantityOf(known);
  if (isZero([value.high[1], 1n])) {
    return words.span({ low: written(value.low, style), high: undefined });
  }
  const [low, high] = writtenEnds(value, style);
  return words.span({ low, high });
};

/** A figure as it was reported, with its unit and how well it is known. */
export const figureText = (
  figure: FigureData | undefined,
  value: Known,
  style: Style,
  words: Words,
  unit: string,
): string => {
  const [first = written(fromLowestTerms(value.point), style), second] =
    figure === undefined ? [] : reportedText(figure, style.locale);
  if (second !== undefined) return `${words.span({ low: first, high: second })}${unit}`;
  const span = spanOf(value, style, words);
  if (span === undefined) return `${first}${unit}`;
  // A general figure may be a range instead of a rounded one.
  return `${first}${unit} ${figure === undefined ? `(${span})` : words.rounded(span)}`;
};

/** The number of a letter, or a constant. */
const valueOf = ({ steps }: MeasureStep, term: string): Rational => {
  const letter = steps.find(({ name }) => name === term);
  return letter ? fromLowestTerms(letter.value.point) : rational(BigInt(term));
};

const totalOf = (step: MeasureStep, terms: Terms): Rational =>
  sum((typeof terms === "object" ? terms : [String(terms)]).map((term) => valueOf(step, term)));

/** `"a/b = 3/4 = 75%"`, or the rate as reported. */
export const measureText = (
  step: MeasureStep,
  above: Pick<FormulaStep, "formula">,
  words: Words,
  locale: Locale,
): string => {
  const letters = inLetters(step);
  const style = styleOf(step, above, locale);
  const span = spanOf(step.value, style, words);
  const range = span === undefined ? "" : ` (${span})`;
  const point = fromLowestTerms(step.value.point);
  if (step.steps.length === 0) {
    // How well it is known stands with the data.
    const [first, second] = step.reported ? reportedText(step.reported, locale) : [];
    if (first === undefined) return `${letters} ${equals(point, style)}${range}`;
    return second === undefined
      ? `${letters} = ${first}`
      : `${letters} ${words.lowEnd(words.span({ low: first, high: second }), first)}`;
  }
  const { measure } = step;
  if (measure.kind === "amount") return `${letters} ${equals(point, style)}${range}`;
  const [part, whole] = partsOf(measure);
  const number = (term: string): string =>
    written(valueOf(step, term), { locale, places: allPlaces });
  const numbers = `${sumOf(part, number)}/${sumOf(whole, number)}`;
  const isEmpty = isZero(totalOf(step, whole));
  if (isEmpty && measure.whenEmpty !== "not-applicable") {
    return `${letters} = ${numbers}: ${words.emptyDenominator(written(point, style))}${range}`;
  }
  // A point that was cut to what is possible does not follow from the letters' points.
  const follows =
    !isEmpty && compare(totalOf(step, part), multiply(point, totalOf(step, whole))) === 0;
  return `${letters} ${follows ? `= ${numbers} ` : ""}${equals(point, style)}${range}`;
};
