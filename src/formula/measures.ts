// How is a measure written? One function per kind, from letters, sums of letters and constants.

import type { Measure, Terms, WhenEmpty } from "./types.js";

/** Options of a measure. */
export interface MeasureOptions<Name extends string> {
  /** Name of the measure; equal names within an indicator mean equal measures. */
  readonly name?: Name;
  /** What the measure is when its denominator is zero; without it that is an error. */
  readonly whenEmpty?: WhenEmpty;
}

const named = (options: { readonly name?: string; readonly whenEmpty?: WhenEmpty }) => ({
  name: options.name ?? "rate",
  ...(options.whenEmpty === undefined ? {} : { whenEmpty: options.whenEmpty }),
});

/**
 * A measure: a part of a whole, from 0 to 1.
 *
 * Only where the numerator is by definition a subset of the denominator, same things, same date;
 * a part above its whole is then an error in the data. Either side is a letter or a sum of letters.
 * A denominator of 0 is an error unless `whenEmpty` says what the measure then is.
 *
 * @example
 * ```ts
 * import { describe, ratio, share } from "@dti/score/define";
 *
 * describe(ratio(share(["a", "b"], "c")), { locale: "en" }) // => "(a + b)/c of the maximum"
 * ```
 */
export const share = <const Name extends string = "rate">(
  part: Terms,
  whole: Terms,
  options: MeasureOptions<Name> = {},
): Measure<`${Name}:share`> => Object.freeze({ kind: "share", part, whole, ...named(options) });

/**
 * A measure: one count over another, from 0 upwards.
 *
 * It may exceed 1 (subscriptions per person, platforms over a minimum list); the formula caps it, and the
 * result warns. Either side is a letter, a sum of letters, or a whole number that the law fixes.
 *
 * @example
 * ```ts
 * import { describe, quotient, ratio } from "@dti/score/define";
 *
 * describe(ratio(quotient("a", 7)), { locale: "en" }) // => "a/7 of the maximum, but not more than the maximum"
 * ```
 */
export const quotient = <const Name extends string = "rate">(
  numerator: Terms,
  denominator: Terms,
  options: MeasureOptions<Name> = {},
): Measure<`${Name}:quotient`> =>
  Object.freeze({ kind: "quotient", numerator, denominator, ...named(options) });

/**
 * A measure: a plain count, from 0 upwards.
 *
 * @example
 * ```ts
 * import { allOrNothing, amount, describe } from "@dti/score/define";
 *
 * describe(allOrNothing(amount("a"), 52), { locale: "vi" }) // => "điểm tối đa nếu a đạt từ 52 trở lên, dưới mức đó được 0 điểm"
 * ```
 */
export const amount = <const Name extends string = "rate">(
  variable: string,
  options: { readonly name?: Name } = {},
): Measure<`${Name}:amount`> =>
  Object.freeze({ kind: "amount", variable, name: options.name ?? "rate" });
