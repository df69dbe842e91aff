// What must a measure or a formula of a trace come to, given the steps below it? Recomputed by the
// oracle's fractions from the published steps alone.

import type { FigureStep, FormulaStep, JudgementStep, MeasureStep, Step } from "@dti/score";
import type { FormulaNode, Terms } from "@dti/score/define";

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
import { lettersOf, sidesOf } from "./tree.js";

/** A point with its range; a high end of `undefined` is without end. */
export interface Span {
  readonly point: Fraction;
  readonly low: Fraction;
  readonly high: Fraction | undefined;
}

/** The value of a step. */
export const spanOfStep = ({ value: { point, low, high } }: Step): Span => ({
  point: parseRate(point),
  low: parseRate(low),
  high: high === "1/0" ? undefined : parseRate(high),
});

const isSame = (one: Fraction | undefined, other: Fraction | undefined): boolean =>
  one === undefined || other === undefined ? one === other : compare(one, other) === 0;

/** Whether two spans are the same numbers. */
export const isSameSpan = (one: Span, other: Span): boolean =>
  isSame(one.point, other.point) && isSame(one.low, other.low) && isSame(one.high, other.high);

/** A number that is exactly known. */
export const exactSpan = (value: Fraction): Span => ({ point: value, low: value, high: value });

/** The sum of spans, each times its weight. */
export const weighted = (parts: readonly (readonly [weight: Fraction, span: Span])[]): Span => {
  const total = (end: keyof Span): Fraction =>
    parts.reduce((sum, [weight, span]) => add(sum, multiply(weight, span[end] ?? ZERO)), ZERO);
  return { point: total("point"), low: total("low"), high: total("high") };
};

const atMostOne = (value: Fraction): Fraction => (compare(value, ONE) > 0 ? ONE : value);

/** The fraction that a number earns; `undefined` is larger than every number. */
const earned = (formula: FormulaNode, value: Fraction | undefined): Fraction => {
  const reaches = (threshold: string): number =>
    value === undefined ? 1 : compare(value, parseRate(threshold));
  switch (formula.kind) {
    case "ratio":
      return value === undefined ? ONE : atMostOne(value);
    case "thresholdToMax":
      return value === undefined ? ONE : atMostOne(divide(value, parseRate(formula.threshold)));
    case "allOrNothing":
      return reaches(formula.threshold) >= (formula.strict ? 1 : 0) ? ONE : ZERO;
    case "relativeToBest": {
      const best = parseRate(formula.best ?? "0");
      if (best.n === 0n) return ZERO;
      return value === undefined ? ONE : atMostOne(divide(value, best));
    }
    case "steps":
      return parseRate(formula.steps.filter(({ at }) => reaches(at) >= 0).at(-1)?.fraction ?? "0");
    default:
      throw new Error(`${formula.kind} reads no measure`);
  }
};

const anything: Span = { point: ZERO, low: ZERO, high: ONE };

const only = (step: FormulaStep): FormulaStep["steps"][number] => {
  const [below, ...others] = step.steps;
  if (below === undefined || others.length > 0) throw new Error(`${step.at} rests on no one step`);
  return below;
};

/** What a formula must earn, and whether that is decided. */
export const formulaAgain = (step: FormulaStep): { span: Span; isUndecided: boolean } => {
  const { formula, year } = step;
  const decided = (span: Span) => ({ span, isUndecided: false });
  switch (formula.kind) {
    case "flag":
      return decided(exactSpan((only(step) as JudgementStep).answer === true ? ONE : ZERO));
    case "levels": {
      const { answer } = only(step) as JudgementStep;
      const row = formula.levels.find(({ level }) => level === answer);
      return typeof row?.fraction === "string"
        ? decided(exactSpan(parseRate(row.fraction)))
        : { span: anything, isUndecided: true };
    }
    case "weightedParts": {
      const parts = step.steps.map((below, index) => {
        const part = formula.parts[index];
        if (
          part === undefined ||
          JSON.stringify((below as FormulaStep).formula) !== JSON.stringify(part.formula)
        )
          throw new Error(`${below.at} is not the part ${String(index + 1)}`);
        return [parseRate(part.weight), spanOfStep(below)] as const;
      });
      const isUndecided = step.steps.some((below) => (below as FormulaStep).undecided);
      return { span: weighted(parts), isUndecided };
    }
    case "relativeToBest": {
      if (formula.best === undefined) return { span: anything, isUndecided: true };
      const { point, low, high } = spanOfStep(only(step));
      const [a, b, c] = [point, low, high].map((value) => earned(formula, value));
      return decided({ point: a!, low: b!, high: c });
    }
    case "bestOf": {
      const below = step.steps as readonly FormulaStep[];
      if (JSON.stringify(below.map((one) => one.formula)) !== JSON.stringify(formula.formulas))
        throw new Error(`${step.at} does not rest on its alternatives`);
      const spans = below.map(spanOfStep);
      const best = (end: keyof Span): Fraction =>
        spans.map((span) => span[end] ?? ONE).reduce((a, b) => (compare(a, b) > 0 ? a : b));
      const low = best("low");
      const isUndecided = below.some(
        ({ undecided }, index) => undecided && compare(spans[index]?.high ?? ONE, low) > 0,
      );
      return { span: { point: best("point"), low, high: best("high") }, isUndecided };
    }
    case "byPeriod": {
      const below = only(step) as FormulaStep;
      const inForce = formula.periods.filter(({ from, to }) => from <= year && year <= to);
      if (JSON.stringify(inForce.map((one) => one.formula)) !== JSON.stringify([below.formula]))
        throw new Error(`${below.at} is not in force in ${String(year)}`);
      return { span: spanOfStep(below), isUndecided: below.undecided };
    }
    case "awarded":
      return { span: anything, isUndecided: true };
    default: {
      const { point, low, high } = spanOfStep(only(step));
      return decided({
        point: earned(formula, point),
        low: earned(formula, low),
        high: earned(formula, high),
      });
    }
  }
};

const sumOf = (terms: Terms, letters: readonly FigureStep[], end: "point" | "low" | "high") =>
  typeof terms === "number"
    ? fraction(terms)
    : lettersOf(terms)
        .map((name) => letters.find((letter) => letter.name === name))
        .map((letter) => letter && spanOfStep(letter)[end])
        .reduce<Fraction>((sum, value) => add(sum, value ?? ZERO), ZERO);

const clamp = (value: Fraction, { low, high }: Span): Fraction =>
  compare(value, low) < 0 ? low : high !== undefined && compare(value, high) > 0 ? high : value;

/** The point that a measure must have by its letters; undefined where it has none of its own. */
export const measureAgain = (step: MeasureStep): Fraction | undefined => {
  const { measure, steps } = step;
  const [above, below] = sidesOf(measure).map((terms) => sumOf(terms, steps, "point"));
  if (above === undefined || below === undefined) return undefined;
  if (below.n > 0n) return clamp(divide(above, below), spanOfStep(step));
  if (measure.kind === "amount" || measure.whenEmpty === "not-applicable") return undefined;
  return measure.whenEmpty === 1 ? ONE : ZERO;
};

/** Whether the denominator of a measure may be zero, and the measure then does not apply. */
export const mayNotApply = ({ measure, steps }: MeasureStep): boolean =>
  measure.kind !== "amount" &&
  measure.whenEmpty === "not-applicable" &&
  steps.length > 0 &&
  sumOf(sidesOf(measure)[1], steps, "low").n === 0n;
