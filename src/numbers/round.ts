// Which digits does an exact number print? Rounded once, from the exact value, ties by a named rule.

import { rational, type Rational } from "./rational.js";

/** What happens to a figure exactly between two printed digits. */
export type Tie = "half-up" | "half-even";

/** The nearest multiple of 10^-places of a number that is not negative. */
export const roundTo = ([numerator, denominator]: Rational, places: number, tie: Tie): Rational => {
  const scale = 10n ** BigInt(places);
  const floor = (numerator * scale) / denominator;
  const twice = 2n * (numerator * scale - floor * denominator);
  const isUp =
    twice > denominator || (twice === denominator && (tie === "half-up" || floor % 2n === 1n));
  return rational(floor + (isUp ? 1n : 0n), scale);
};

/** All places, locale-free: `"127.70"`. The value must already be a multiple of 10^-places. */
export const fixedText = ([numerator, denominator]: Rational, places: number): string => {
  const units = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = String(units).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
