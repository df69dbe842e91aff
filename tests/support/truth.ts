// What could be true of a province? Figures of its own in thousandths, so that every part fits its
// whole and every context figure is one for all indicators.

import type { Rubric } from "@dti/score";
import type { IndicatorNode, MeasureNode, Terms, Variable } from "@dti/score/define";
import fc from "fast-check";

import { indicatorsOf, lettersOf, readsOf, sidesOf } from "./tree.js";

/** Figures in thousandths, by name. */
export type Thousandths = Readonly<Record<string, number>>;

/** What is true of one indicator. */
export interface Truth {
  readonly letters: Thousandths;
  readonly judged: Readonly<Record<string, boolean | string>>;
  /** Points as awarded, where there is no formula to compute them by. */
  readonly points?: number;
}

/** What is true of a province in a year. */
export interface World {
  readonly year: number;
  readonly context: Thousandths;
  readonly truths: Readonly<Record<string, Truth>>;
}

/** From what a figure is made: its own size, or how much it is of another. */
interface Dial {
  readonly size: number;
  /** In thousandths of the whole. */
  readonly part: number;
  readonly isEmpty: boolean;
}

/** The printed thresholds, in thousandths: where cliffs and caps are. */
const thresholds = [10, 50, 100, 200, 300, 500, 600, 700, 800, 950, 990];

const dial: fc.Arbitrary<Dial> = fc.record({
  size: fc.oneof(
    fc.integer({ min: 1, max: 20 }).map((count) => count * 1000),
    fc.integer({ min: 1, max: 9_999 }).map((count) => count * 1000),
    fc.integer({ min: 1000, max: 1_000_000_000_000 }),
  ),
  part: fc.oneof(
    fc.constantFrom(0, 1000, 1000),
    fc.constantFrom(...thresholds),
    fc.integer({ min: 0, max: 1000 }),
  ),
  isEmpty: fc.boolean(),
});

const isCount = (variable: Variable): boolean => "label" in variable && variable.kind === undefined;

const countsOf = ({ variables }: IndicatorNode): readonly string[] =>
  Object.entries(variables).flatMap(([name, variable]) => (isCount(variable) ? [name] : []));

/** A judgement for each flag and level. */
const judgements = ({ variables }: IndicatorNode): fc.Arbitrary<Truth["judged"]> =>
  fc.record(
    Object.fromEntries(
      Object.entries(variables).flatMap(([name, variable]) => {
        if (!("label" in variable) || variable.kind === undefined) return [];
        return [
          [name, variable.kind === "flag" ? fc.boolean() : fc.constantFrom(...variable.kind)],
        ];
      }),
    ),
  );

type Dials = Readonly<Record<string, Dial>>;

const dialsFor = (names: readonly string[]): fc.Arbitrary<Dials> =>
  fc.record(Object.fromEntries(names.map((name) => [name, dial])));

type Letters = Record<string, number>;

const totalOf = (terms: Terms, letters: Letters): number =>
  typeof terms === "number"
    ? terms * 1000
    : lettersOf(terms).reduce((sum, name) => sum + (letters[name] ?? 0), 0);

/** Empties the denominator of a measure that has a rule for it. */
const empty = (measure: MeasureNode, dials: Dials, letters: Letters): void => {
  if (measure.kind === "amount" || measure.whenEmpty === undefined) return;
  const names = lettersOf(sidesOf(measure)[1]);
  if (names.every((name) => dials[name]?.isEmpty)) names.forEach((name) => (letters[name] = 0));
};

/** The letter that a letter is declared to be a part of. */
export const wholeOf = ({ variables }: IndicatorNode, name: string): string | undefined => {
  const variable = variables[name];
  return variable !== undefined && "partOf" in variable ? variable.partOf : undefined;
};

/** Sets the numerator of a measure, as far as it is no declared part of anything. */
const settle = (
  measure: MeasureNode,
  indicator: IndicatorNode,
  dials: Dials,
  letters: Letters,
): void => {
  const [above, under] = sidesOf(measure);
  const isPart = (name: string): boolean => wholeOf(indicator, name) !== undefined;
  const part = (name: string): number => dials[name]?.part ?? 0;
  const free = lettersOf(above).filter((name) => !isPart(name));
  if (measure.kind === "share") {
    let rest = totalOf(under, letters) - totalOf(lettersOf(above).filter(isPart), letters);
    for (const name of free) {
      letters[name] = Math.floor((rest * part(name)) / 1000);
      rest -= letters[name];
    }
  } else if (measure.kind === "quotient") {
    // Up to twice the denominator; 500 of the dial is 1.
    const below = totalOf(under, letters);
    for (const name of free) letters[name] = Math.floor((below * part(name)) / 500);
  }
};

const truthOf = (
  indicator: IndicatorNode,
  dials: Dials,
  judged: Truth["judged"],
  context: Thousandths,
  year: number,
): Truth => {
  const letters: Letters = {};
  for (const [name, variable] of Object.entries(indicator.variables)) {
    if ("context" in variable) letters[name] = context[variable.context] ?? 0;
    else if (isCount(variable)) letters[name] = dials[name]?.size ?? 0;
  }
  const { measures } = readsOf(indicator.formula);
  measures.forEach((measure) => empty(measure, dials, letters));
  const own = { ...letters };
  const sizeOf = (name: string): number => {
    const whole = wholeOf(indicator, name);
    if (whole === undefined) return own[name] ?? 0;
    return Math.floor((sizeOf(whole) * (dials[name]?.part ?? 0)) / 1000);
  };
  for (const name of Object.keys(letters)) letters[name] = sizeOf(name);
  measures.forEach((measure) => settle(measure, indicator, dials, letters));
  const reads = readsOf(indicator.formula, year);
  const isAwarded = reads.measures.length + reads.judged.length === 0;
  const points = Math.floor(indicator.max * (dials["points"]?.part ?? 0));
  return { letters, judged, ...(isAwarded ? { points } : {}) };
};

const contextNames = ({ context }: Rubric): readonly string[] =>
  Object.entries(context).flatMap(([name, { kind }]) => (kind === "text" ? [] : [name]));

/** Worlds that a rubric could be applied to: all of it true, possible and known. */
export const worlds = (rubric: Rubric): fc.Arbitrary<World> => {
  const indicators = indicatorsOf(rubric);
  const [min, max] = rubric.years;
  return fc
    .record({
      year: fc.integer({ min, max }),
      context: dialsFor(contextNames(rubric)),
      dials: fc.record(
        Object.fromEntries(
          indicators.map((one) => [one.code, dialsFor([...countsOf(one), "points"])]),
        ),
      ),
      judged: fc.record(Object.fromEntries(indicators.map((one) => [one.code, judgements(one)]))),
    })
    .map(({ year, context, dials, judged }) => {
      const general = Object.fromEntries(
        Object.entries(context).map(([name, { size }]) => [name, size]),
      );
      const truths = indicators.map((one) => {
        const truth = truthOf(one, dials[one.code] ?? {}, judged[one.code] ?? {}, general, year);
        return [one.code, truth] as const;
      });
      return { year, context: general, truths: Object.fromEntries(truths) };
    });
};
