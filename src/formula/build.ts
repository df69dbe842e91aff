// How is a formula written? One function per kind; each returns frozen plain data and checks nothing:
// what can be wrong is found by `defineRubric`, all of it at once.

import type { Formula, Measure } from "./types.js";

type Pairs = readonly (readonly [level: string, fraction: Fraction | null])[];

const isPairs = (fractions: object): fractions is Pairs => Array.isArray(fractions);

/** A fraction as the source prints it: `"80%"`, `"1/4"`, `"0.995"`, or a small whole number. */
export type Fraction = string | number;

/**
 * A formula: the measure itself, capped at 1 («Điểm = Tỷ lệ*Điểm tối đa»).
 *
 * @example
 * ```ts
 * import { ratio, share } from "@dti/score/define";
 *
 * ratio(share("a", "b")) // => { kind: "ratio", measure: { kind: "share", name: "rate", part: "a", whole: "b" } }
 * ```
 */
export const ratio = <M extends string>(measure: Measure<M>): Formula<M> =>
  Object.freeze({ kind: "ratio", measure });

/**
 * A formula: min(1, measure / threshold) («Tỷ lệ < 80%: Tỷ lệ/80%*Điểm tối đa»).
 *
 * At the threshold both printed branches agree. The threshold is a number above 0, kept as written.
 *
 * @example
 * ```ts
 * import { describe, share, thresholdToMax } from "@dti/score/define";
 *
 * describe(thresholdToMax(share("a", "b"), "80%"), { locale: "en" }) // => "the maximum if a/b is at least 80%; below that, (a/b)/80% of the maximum"
 * ```
 */
export const thresholdToMax = <M extends string>(
  measure: Measure<M>,
  threshold: Fraction,
): Formula<M> => Object.freeze({ kind: "thresholdToMax", measure, threshold: String(threshold) });

/**
 * A formula: 1 at the threshold and above, else 0 («dưới 100% được tính 0 điểm»).
 *
 * Compared exactly. With `strict` the threshold itself earns 0, for a source that prints ">".
 *
 * @example
 * ```ts
 * import { allOrNothing, describe, share } from "@dti/score/define";
 *
 * describe(allOrNothing(share("a", "b"), "80%", { strict: true }), { locale: "en" }) // => "the maximum if a/b is above 80%, otherwise 0"
 * ```
 */
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

/**
 * A formula: 1 for a yes/no fact that is true, else 0. The letter is declared with `kind: "flag"`.
 *
 * @example
 * ```ts
 * import { flag } from "@dti/score/define";
 *
 * flag("m1") // => { kind: "flag", variable: "m1" }
 * ```
 */
export const flag = (variable: string): Formula<never> => Object.freeze({ kind: "flag", variable });

/**
 * A formula: the fraction of a named level, best first.
 *
 * `null` where no source says what a level earns: it then counts as 0, with a range up to the maximum.
 * The letter is declared with the same names in the same order, `kind: ["A", "B"]`. Names that are
 * whole numbers are given as pairs, `[["3", 1], ["2", "1/2"]]`: JavaScript sorts such keys of an object.
 *
 * @example
 * ```ts
 * import { describe, levels } from "@dti/score/define";
 *
 * describe(levels("m1", { A: 1, B: "1/2", C: 0 }), { locale: "en" }) // => "by the level of m1: A earns the maximum; B earns 1/2 of the maximum; C earns 0"
 * ```
 */
export const levels = (
  variable: string,
  fractions: Readonly<Record<string, Fraction | null>> | Pairs,
): Formula<never> =>
  Object.freeze({
    kind: "levels",
    variable,
    levels: Object.freeze(
      (isPairs(fractions) ? fractions : Object.entries(fractions)).map(([level, fraction]) =>
        Object.freeze({ level, fraction: fraction === null ? null : String(fraction) }),
      ),
    ),
  });

/**
 * A formula: the fraction of the highest step reached, 0 below the first.
 *
 * Thresholds and fractions must rise; a step is reached at its threshold.
 *
 * @example
 * ```ts
 * import { describe, amount, steps } from "@dti/score/define";
 *
 * describe(steps(amount("a"), [[1, "1/4"], [4, 1]]), { locale: "en" }) // => "by the highest step that a reaches: below the lowest, 0; from 1 on, 1/4 of the maximum; from 4 on, the maximum"
 * ```
 */
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

/**
 * A formula: min(1, measure / the best unit's) («Tỷ lệ chuẩn hóa = tỷ lệ của đơn vị / tỷ lệ lớn nhất»).
 *
 * What it earns is open until all units are known: `score` alone leaves it undecided, from 0 to the
 * maximum; `scoreCohort` settles it. Where nobody has more than 0, everybody earns 0.
 *
 * @example
 * ```ts
 * import { describe, relativeToBest, share } from "@dti/score/define";
 *
 * describe(relativeToBest(share("a", "b")), { locale: "en" }) // => "(a/b)/(that of the best unit) of the maximum"
 * ```
 */
export const relativeToBest = <M extends string>(measure: Measure<M>): Formula<M> =>
  Object.freeze({ kind: "relativeToBest", measure });

/**
 * A formula: the alternative that earns most («tính điểm cho trường hợp nào có điểm cao nhất»).
 *
 * At least two; each may be any formula. A fact gives what all of them read.
 *
 * @example
 * ```ts
 * import { bestOf, describe, flag, ratio, share } from "@dti/score/define";
 *
 * describe(bestOf(flag("m1"), ratio(share("a", "b"))), { locale: "en" }) // => "whichever earns most: (the maximum if m1 is met, otherwise 0) or (a/b of the maximum)"
 * ```
 */
export const bestOf = <M extends string>(...formulas: readonly Formula<M>[]): Formula<M> =>
  Object.freeze({ kind: "bestOf", formulas: Object.freeze(formulas) });

/**
 * A formula: parts, each with its weight; the weights add up to exactly 1.
 *
 * A part may be any formula («1/2*Điểm tối đa + 1/4*Điểm tối đa + ...»).
 *
 * @example
 * ```ts
 * import { describe, flag, ratio, share, weightedParts } from "@dti/score/define";
 *
 * const formula = weightedParts(["1/2", flag("m1")], ["1/2", ratio(share("a", "b"))]);
 *
 * describe(formula, { locale: "en" }) // => "1/2 × (the maximum if m1 is met, otherwise 0) + 1/2 × (a/b of the maximum)"
 * ```
 */
export const weightedParts = <M extends string>(
  ...parts: readonly (readonly [weight: Fraction, formula: Formula<M>])[]
): Formula<M> =>
  Object.freeze({
    kind: "weightedParts",
    parts: Object.freeze(
      parts.map(([weight, formula]) => Object.freeze({ weight: String(weight), formula })),
    ),
  });

/**
 * Equal parts of yes/no facts: short for `weightedParts` of flags.
 *
 * @example
 * ```ts
 * import { checklist, flag, weightedParts } from "@dti/score/define";
 *
 * checklist("m1", "m2") // => weightedParts(["1/2", flag("m1")], ["1/2", flag("m2")])
 * ```
 */
export const checklist = (...variables: readonly string[]): Formula<never> =>
  weightedParts(
    ...variables.map((variable) => [`1/${String(variables.length)}`, flag(variable)] as const),
  );

const span = /^(\d{4})(?:-(\d{4}))?$/;

/**
 * A formula for each span of assessment years; together they cover the rubric's years once.
 *
 * @example
 * ```ts
 * import { byPeriod, describe, share, thresholdToMax } from "@dti/score/define";
 *
 * const satisfied = share("b", "a");
 * const formula = byPeriod({
 *   "2025-2027": thresholdToMax(satisfied, "95%"),
 *   "2028-2030": thresholdToMax(satisfied, "99%"),
 * });
 *
 * formula.kind // => "byPeriod"
 * ```
 */
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

/**
 * No formula, because no source prints one: only awarded points can be reported.
 *
 * Letters may still be declared, and read by the alternatives of a mark.
 *
 * @example
 * ```ts
 * import { awarded, describe } from "@dti/score/define";
 *
 * describe(awarded(), { locale: "en" }) // => "points as awarded; no source found gives a formula"
 * ```
 */
export const awarded = (): Formula<never> => Object.freeze({ kind: "awarded" });
