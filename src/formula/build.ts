// How is a formula written? One function per kind; each returns frozen plain data and checks nothing:
// what can be wrong is found by `defineRubric`, all of it at once.

import type { Formula, Measure, Terms, WhenEmpty } from "./types.js";

/** A fraction as the source prints it: `"80%"`, `"1/4"`, `"0.995"`, or a small whole number. */
export type Fraction = string | number;

interface MeasureOptions<Name extends string> {
  /** Name of the measure; equal names within an indicator mean equal measures. */
  readonly name?: Name;
  /** What the measure is when its denominator is zero; without it that is an error. */
  readonly whenEmpty?: WhenEmpty;
}

const named = (options: { readonly name?: string; readonly whenEmpty?: WhenEmpty }) => ({
  name: options.name ?? "rate",
  ...(options.whenEmpty === undefined ? {} : { whenEmpty: options.whenEmpty }),
});

export const share = <const Name extends string = "rate">(
  part: Terms,
  whole: Terms,
  options: MeasureOptions<Name> = {},
): Measure<`${Name}:share`> => Object.freeze({ kind: "share", part, whole, ...named(options) });

export const quotient = <const Name extends string = "rate">(
  numerator: Terms,
  denominator: Terms,
  options: MeasureOptions<Name> = {},
): Measure<`${Name}:quotient`> =>
  Object.freeze({ kind: "quotient", numerator, denominator, ...named(options) });

export const amount = <const Name extends string = "rate">(
  variable: string,
  options: { readonly name?: Name } = {},
): Measure<`${Name}:amount`> =>
  Object.freeze({ kind: "amount", variable, name: options.name ?? "rate" });

export const ratio = <M extends string>(measure: Measure<M>): Formula<M> =>
  Object.freeze({ kind: "ratio", measure });

export const thresholdToMax = <M extends string>(
  measure: Measure<M>,
  threshold: Fraction,
): Formula<M> => Object.freeze({ kind: "thresholdToMax", measure, threshold: String(threshold) });

export const allOrNothing = <M extends string>(
  measure: Measure<M>,
  threshold: Fraction,
  options: { readonly strict?: boolean } = {},
): Formula<M> =>
  Object.freeze({
    kind: "allOrNothing",
    measure,
    threshold: String(threshold),
    ...(options.strict === true ? { strict: true as const } : {}),
  });

export const flag = (variable: string): Formula<never> => Object.freeze({ kind: "flag", variable });

/** Fractions by level, best first; `null` where no source says what a level earns. */
export const levels = (
  variable: string,
  fractions: Readonly<Record<string, Fraction | null>>,
): Formula<never> =>
  Object.freeze({
    kind: "levels",
    variable,
    levels: Object.freeze(
      Object.entries(fractions).map(([level, fraction]) =>
        Object.freeze({ level, fraction: fraction === null ? null : String(fraction) }),
      ),
    ),
  });

export const steps = <M extends string>(
  measure: Measure<M>,
  table: readonly (readonly [at: Fraction, fraction: Fraction])[],
): Formula<M> =>
  Object.freeze({
    kind: "steps",
    measure,
    steps: Object.freeze(
      table.map(([at, fraction]) => Object.freeze({ at: String(at), fraction: String(fraction) })),
    ),
  });

export const weightedParts = <M extends string>(
  ...parts: readonly (readonly [weight: Fraction, formula: Formula<M>])[]
): Formula<M> =>
  Object.freeze({
    kind: "weightedParts",
    parts: Object.freeze(
      parts.map(([weight, formula]) => Object.freeze({ weight: String(weight), formula })),
    ),
  });

/** Equal parts of yes/no facts. */
export const checklist = (...variables: readonly string[]): Formula<never> =>
  weightedParts(
    ...variables.map((variable) => [`1/${String(variables.length)}`, flag(variable)] as const),
  );

const span = /^(\d{4})(?:-(\d{4}))?$/;

/** Formulas by span of assessment years, such as `"2025-2027"`. */
export const byPeriod = <M extends string>(
  formulas: Readonly<Record<string, Formula<M>>>,
): Formula<M> =>
  Object.freeze({
    kind: "byPeriod",
    periods: Object.freeze(
      Object.entries(formulas).map(([years, formula]) => {
        // A span that cannot be read becomes the years 0 to 0, which no rubric serves: the check says so.
        const match = span.exec(years);
        const from = Number(match?.[1] ?? 0);
        return Object.freeze({ from, to: Number(match?.[2] ?? from), formula });
      }),
    ),
  });

export const awarded = (): Formula<never> => Object.freeze({ kind: "awarded" });
