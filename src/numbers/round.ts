// Which digits does an exact number print? Rounded once, from the exact value, ties by a named rule.

import { rational, type Rational } from "./rational.js";

/** What happens to a figure exactly between two printed digits. */
export type Tie = "half-up" | "half-even";

const tens: readonly bigint[] = [1n, 10n, 100n, 1000n, 10_000n, 100_000n, 1_000_000n];

/** A power of ten; those that most figures are rounded to are at hand. */
export const powerOfTen = (places: number): bigint => tens[places] ?? 10n ** BigInt(places);

/** The nearest multiple of 10^-places of a number that is not negative. */
export const roundTo = (value: Rational, places: number, tie: Tie): Rational => {
  const [numerator, denominator] = value;
  if (denominator === 1n) return value;
  const scale = powerOfTen(places);
  const scaled = numerator * scale;
  const floor = scaled / denominator;
  const twice = 2n * (scaled - floor * denominator);
  const isUp =
    twice > denominator || (twice === denominator && (tie === "half-up" || floor % 2n === 1n));
  return rational(floor + (isUp ? 1n : 0n), scale);
};

/** Digits with a point before the last places: `"12770"` as `"127.70"`. */
export const withPlaces = (digits: string, places: number): string => {
  const all = digits.length > places ? digits : digits.padStart(places + 1, "0");
  return places === 0 ? all : `${all.slice(0, -places)}.${all.slice(-places)}`;
};

/** All places, locale-free: `"127.70"`. The value must already be a multiple of 10^-places. */
export const fixedText = ([numerator, denominator]: Rational, places: number): string =>
  withPlaces(String((numerator * powerOfTen(places)) / denominator), places);
