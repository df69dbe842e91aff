// Which measures move with a figure, and how? Each as one straight line over another; and at which
// values of the figure does a clause that reads one of them bend or jump?

import { knotsOf } from "../../formula/curve.js";
import { partsOf, readsOf, variablesOf, variablesOfMeasure } from "../../formula/reads.js";
import type { MeasureNode, Terms } from "../../formula/types.js";
import { clausesIn, isMeasured, type Term } from "../../interpreters/terms.js";
import {
  compare,
  divide,
  isZero,
  multiply,
  one,
  rational,
  minus,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import type { Line } from "./course.js";
import { measuresKnownIn, type Figures, type Indicator } from "./indicator.js";

/** A sum of letters as a line in some of them, which have one value. */
const lineOf = (terms: Terms, own: readonly string[], letters: Figures["letters"]): Line => {
  if (typeof terms === "number") return { slope: zero, start: rational(BigInt(terms)) };
  const names = variablesOf(terms);
  const others = names.filter((name) => !own.includes(name));
  return {
    slope: rational(BigInt(names.length - others.length)),
    start: sum(others.map((name) => letters.get(name) ?? zero)),
  };
};

/** A measure in which the figure stands, as one line over another. */
export interface Moving {
  readonly measure: MeasureNode;
  readonly above: Line;
  readonly below: Line;
}

const itself: Line = { slope: one, start: zero };
const unit: Line = { slope: zero, start: one };

/** Where one line is so many times another. */
const meeting = (above: Line, below: Line, times: Rational): readonly Rational[] => {
  const slope = subtract(above.slope, multiply(times, below.slope));
  const gap = subtract(multiply(times, below.start), above.start);
  if (isZero(slope)) return [];
  const at = compare(slope, zero) < 0 ? divide(minus(gap), minus(slope)) : divide(gap, slope);
  return compare(at, zero) >= 0 ? [at] : [];
};

/** Knots of all clauses that read a measure; a share ends at 1. */
const knotsFor = (terms: readonly Term[], { name, kind }: MeasureNode): readonly Rational[] => [
  ...clausesIn(terms).flatMap((clause) =>
    isMeasured(clause) && clause.measure.name === name ? knotsOf(clause) : [],
  ),
  ...(kind === "share" ? [one] : []),
];

/** How the figures of a fact are with any value of one of them. */
export interface Changed {
  readonly moving: readonly Moving[];
  readonly figuresAt: (value: Rational) => Figures;
}

/** A measure stands beside other measures, not letters. */
export const withMeasure = (indicator: Indicator, measure: MeasureNode): Changed => {
  const { figures } = indicator;
  const others = [...measuresKnownIn(indicator)].filter(([name]) => name !== measure.name);
  return {
    moving: [{ measure, above: itself, below: unit }],
    figuresAt: (value) => ({
      judged: figures.judged,
      letters: new Map(),
      measures: new Map([...others, [measure.name, value]]),
    }),
  };
};

/** A letter stands beside all other letters, and every measure follows from them. */
export const withLetters = (
  { basis, figures, general }: Indicator,
  names: readonly string[],
): Changed => {
  const letters = new Map([...general, ...figures.letters]);
  const { measures } = readsOf(basis.formula, basis.year);
  const isMoved = (measure: MeasureNode): boolean => {
    const all = variablesOfMeasure(measure);
    return (
      names.some((name) => all.includes(name)) &&
      all.every((one) => names.includes(one) || letters.has(one))
    );
  };
  return {
    moving: measures.filter(isMoved).map((measure) => {
      const [above, below] = partsOf(measure);
      return {
        measure,
        above: lineOf(above, names, letters),
        below: lineOf(below, names, letters),
      };
    }),
    figuresAt: (value) => ({
      judged: figures.judged,
      letters: new Map([...letters, ...names.map((name) => [name, value] as const)]),
      measures: new Map(),
    }),
  };
};

/** Values of letters at which others that they are part of, or that are part of them, begin to matter. */
const linkedTo = (
  { links }: Indicator,
  names: readonly string[],
  { letters }: Figures,
): readonly Rational[] =>
  links.flatMap(({ part, whole }) => {
    const other = names.includes(part) ? whole : names.includes(whole) ? part : undefined;
    const value = other === undefined || names.includes(other) ? undefined : letters.get(other);
    return value ? [value] : [];
  });

/** Values at which the clauses that read a figure bend or jump, or what is accepted ends. */
export const breaksOf = (
  indicator: Indicator,
  names: readonly string[],
  terms: readonly Term[],
  { moving, figuresAt }: Changed,
): readonly Rational[] => [
  zero,
  ...linkedTo(indicator, names, figuresAt(zero)),
  ...moving.flatMap(({ measure, above, below }) =>
    knotsFor(terms, measure).flatMap((knot) => meeting(above, below, knot)),
  ),
];
