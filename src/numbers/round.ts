// Which digits does an exact number print? Rounded once, from the exact value, ties by a named rule.

import { rational, type Rational } from "./rational.js";

/** What happens to a figure exactly between two printed digits. */
export type Tie = "half-up" | "half-even";

/** The nearest multiple of 10^-places of a number that is not negative. */
export const roundTo = (value: Rational, places: number, tie: Tie): Rational => {
  const scale = 10n ** BigInt(places);
  const scaled = value.numerator * scale;
  const floor = scaled / value.denominator;
  const twice = 2n * (scaled - floor * value.denominator);
  const up =
    twice > value.denominator ||
    (twice === value.denominator && (tie === "half-up" || floor % 2n === 1n));
  return rational(floor + (up ? 1n : 0n), scale);
};

/** All places, locale-free: `"127.70"`. The value must already be a multiple of 10^-places. */
export const fixedText = (value: Rational, places: number): string => {
  const units = (value.numerator * 10n ** BigInt(places)) / value.denominator;
  const digits = String(units).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
