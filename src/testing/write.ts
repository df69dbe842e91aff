// How may a true figure be reported? Exactly, rounded to some digits, or between two ends: whatever is
// written holds the truth.

import {
  add,
  compare,
  exactText,
  isZero,
  multiply,
  one,
  rational,
  subtract,
  type Rational,
} from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import { between, rounded, type Figure, type Rate } from "../score/facts.js";

/** How a figure is reported. */
export type Blur = "exact" | "rounded" | "between";

/** How inexactly figures are reported. */
export interface Haze {
  /** Decimals of what is rounded. */
  readonly digits: number;
  /** How far the ends of a range lie from the truth, in thousandths of it. */
  readonly below: number;
  readonly above: number;
  /** Whether decimals follow a comma. */
  readonly isVietnamese: boolean;
}

const hundred = rational(100n);

/** Decimals that a number needs; undefined where none suffice. */
const placesOf = ([, denominator]: Rational): number | undefined => {
  let places = 0;
  let rest = denominator;
  for (const prime of [10n, 5n, 2n]) {
    for (; rest % prime === 0n; rest /= prime) places += 1;
  }
  return rest === 1n ? places : undefined;
};

/** Plain decimal text, exact; a number that has none is cut to 20 decimals. */
export const decimalText = (value: Rational): string => {
  const places = placesOf(value) ?? 20;
  return fixedText(value, places);
};

const roundedText = (value: Rational, { digits, isVietnamese }: Haze): string => {
  const text = fixedText(roundTo(value, digits, "half-up"), digits);
  return isVietnamese ? text.replace(".", ",") : text;
};

/** The ends of a range around a number. */
const ends = (value: Rational, { below, above }: Haze): readonly [Rational, Rational] => [
  subtract(value, multiply(value, rational(BigInt(below), 1000n))),
  add(value, multiply(add(value, one), rational(BigInt(above), 1000n))),
];

/** A count or points as JSON writes them exactly: a number where that is safe. */
export const exactCount = (value: Rational): number | string => {
  const text = decimalText(value);
  return value[1] === 1n && Number.isSafeInteger(Number(text)) ? Number(text) : text;
};

/** A count or points; one that is above 0 and must stay so is reported with no range that reaches 0. */
export const writeCount = (
  value: Rational,
  blur: Blur | undefined,
  haze: Haze,
  isPositive = false,
): Figure => {
  if (blur === "rounded") {
    const half = rational(1n, 2n * 10n ** BigInt(haze.digits));
    const printed = roundTo(value, haze.digits, "half-up");
    if (!isPositive || compare(printed, half) > 0) return rounded(roundedText(value, haze));
  }
  if (blur === "between") {
    const [low, high] = ends(value, haze);
    if (!isPositive || !isZero(low)) return between(decimalText(low), decimalText(high));
  }
  return exactCount(value);
};

/** A share or a quotient as a percentage, or as a fraction where it has no short one. */
const exactRate = (value: Rational): string => {
  const percent = multiply(value, hundred);
  const places = placesOf(percent);
  return places !== undefined && places <= 6 ? `${fixedText(percent, places)}%` : exactText(value);
};

/** A share or a quotient. */
export const writeRate = (value: Rational, blur: Blur | undefined, haze: Haze): Rate => {
  if (blur === "rounded") return rounded(`${roundedText(multiply(value, hundred), haze)}%`);
  if (blur === "between") {
    const [low, high] = ends(value, haze);
    return between(exactRate(low), exactRate(high));
  }
  return exactRate(value);
};
