// How are numbers written for a reader? With the separators of the language, exactly where few digits
// suffice, and otherwise with a sign that says that digits were left out.

import { readFigure } from "../numbers/figure.js";
import { readFraction } from "../numbers/numeral.js";
import type { Quantity } from "../numbers/interval.js";
import { compare, divide, multiply, type Rational } from "../numbers/rational.js";
import { fixedText, powerOfTen, withPlaces } from "../numbers/round.js";
import type { FigureData } from "../score/facts.js";
import type { Locale } from "../text.js";

/** How a number is to be written. */
export interface Style {
  readonly locale: Locale;
  readonly isPercent?: boolean;
  /** Decimals at most. */
  readonly places?: number;
  /** To which side digits are left out; to the nearest unless given. */
  readonly toward?: "down" | "up";
  /** Numbers that it must not seem equal to, such as thresholds. */
  readonly apartFrom?: readonly Rational[];
}

const separators = { vi: { group: ".", point: "," }, en: { group: ",", point: "." } } as const;

/** Plain decimal text, such as `"1234.5"`, in the notation of a language. */
export const localized = (plain: string, locale: Locale): string => {
  const { group, point } = separators[locale];
  const dot = plain.indexOf(".");
  const whole = dot < 0 ? plain : plain.slice(0, dot);
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return dot < 0 ? grouped : `${grouped}${point}${plain.slice(dot + 1)}`;
};

/** A numeral as the rubric prints it, such as `"80%"`, `"1/4"` or `"0.995"`. */
export const asPrinted = (text: string, locale: Locale): string =>
  text.replace(".", separators[locale].point);

const hundred: Rational = [100n, 1n];

/** Decimals that write any figure to its end: it has at most 64 digits, shifted by at most 30. */
export const allPlaces = 100;

/** Quotients of such figures that differ do so within as many decimals. */
const mostPlaces = 400;

/** How many units of the last place a number is, to the nearest or to one side. */
const unitsOf = (
  numerator: bigint,
  denominator: bigint,
  places: number,
  toward?: Style["toward"],
): readonly [units: bigint, isExact: boolean] => {
  const scaled = numerator * powerOfTen(places);
  const floor = scaled / denominator;
  const rest = scaled - floor * denominator;
  if (rest === 0n) return [floor, true];
  const isUp = toward === undefined ? 2n * rest >= denominator : toward === "up";
  return [isUp ? floor + 1n : floor, false];
};

/** A number in words of digits. */
export interface Digits {
  readonly text: string;
  /** Whether they are all of them. */
  readonly isExact: boolean;
}

/** A number in words of digits, and whether they are all of them. */
export const digitsOf = (value: Rational, style: Style): Digits => {
  const { locale, isPercent = false, toward, apartFrom } = style;
  const sign = isPercent ? "%" : "";
  const denominator = value[1];
  const numerator = isPercent ? value[0] * 100n : value[0];
  const whole = numerator / denominator;
  // A whole number is written to its end in any number of places.
  if (whole * denominator === numerator) {
    return { text: `${localized(String(whole), locale)}${sign}`, isExact: true };
  }
  let places = style.places ?? (isPercent ? 4 : 6);
  let [units, isExact] = unitsOf(numerator, denominator, places, toward);
  // Digits that tell the number from those that it must not seem equal to.
  const others = apartFrom?.filter((other) => compare(other, value) !== 0) ?? [];
  const seemsEqual = ([above, below]: Rational): boolean =>
    unitsOf(isPercent ? above * 100n : above, below, places)[0] === units;
  while (places < mostPlaces && others.some(seemsEqual)) {
    places += 1;
    [units, isExact] = unitsOf(numerator, denominator, places, toward);
  }
  const fixed = withPlaces(String(units), places);
  const plain = places > 0 && fixed.endsWith("0") ? fixed.replace(/\.?0+$/, "") : fixed;
  return { text: `${localized(plain, locale)}${sign}`, isExact };
};

/** The digits alone: `"79,2308%"`. */
export const written = (value: Rational, style: Style): string => digitsOf(value, style).text;

/**
 * Both ends of a range, told from each other and from the point: `["79,5%", "80,5%"]`. Digits are left
 * out outwards, so that the range holds what it must.
 */
export const writtenEnds = (
  { point, low, high }: Quantity,
  style: Style,
): readonly [low: string, high: string] => {
  const { apartFrom = [] } = style;
  return [
    written(low, { ...style, toward: "down", apartFrom: [...apartFrom, point, high] }),
    written(high, { ...style, toward: "up", apartFrom: [...apartFrom, point, low] }),
  ];
};

/** Whether not all digits are written. */
export const isCut = (value: Rational, style: Style): boolean => !digitsOf(value, style).isExact;

/** What numbers come to, with a sign of equality that is true of all of them as they are written. */
export const comesTo = (terms: readonly Rational[], value: Rational, style: Style): string => {
  const { text, isExact } = digitsOf(value, style);
  return `${isExact && !terms.some((one) => isCut(one, style)) ? "=" : "≈"} ${text}`;
};

/** With a sign of equality that is true: `"= 60%"`, `"≈ 79,2308%"`. */
export const equals = (value: Rational, style: Style): string => comesTo([], value, style);

/** A figure as it was printed, with its digits: `"98,870%"`. */
const printed = (text: string, notation: Locale | undefined, locale: Locale): string => {
  const figure = readFigure(text, notation);
  if (typeof figure === "string") return text;
  const { value, halfUnit, isPercent } = figure;
  const shown = isPercent ? multiply(value, hundred) : value;
  const [, unit] = divide(multiply(halfUnit, isPercent ? [200n, 1n] : [2n, 1n]), [1n, 1n]);
  const places = String(unit).length - 1;
  return `${localized(fixedText(shown, places), locale)}${isPercent ? "%" : ""}`;
};

const single = (figure: number | string, locale: Locale): string => {
  const text = String(figure);
  if (Number.isSafeInteger(figure)) return localized(text, locale);
  if (/^\d+(\.\d+)?$/.test(text)) return localized(text, locale);
  if (/^\d+(\.\d+)?%$/.test(text)) return `${localized(text.slice(0, -1), locale)}%`;
  const value = readFraction(text);
  return value === undefined || text.includes("/")
    ? text
    : written(value, { locale, places: allPlaces });
};

/** A figure as it was reported. */
export const reportedText = (figure: FigureData, locale: Locale): readonly string[] =>
  typeof figure !== "object"
    ? [single(figure, locale)]
    : "rounded" in figure
      ? [printed(figure.rounded, figure.locale, locale)]
      : figure.between.map((end) => single(end, locale));
