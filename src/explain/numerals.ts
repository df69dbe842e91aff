// How are numbers written for a reader? With the separators of the language, exactly where few digits
// suffice, and otherwise with a sign that says that digits were left out.

import { readFigure } from "../numbers/figure.js";
import { readFraction } from "../numbers/numeral.js";
import { compare, divide, multiply, type Rational } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import type { FigureData } from "../score/facts.js";
import type { Locale } from "../text.js";

/** How a number is to be written. */
export interface Style {
  readonly locale: Locale;
  readonly isPercent?: boolean;
  /** Decimals at most. */
  readonly places?: number;
  /** A number that must not seem equal to another one, such as a threshold. */
  readonly apartFrom?: Rational | undefined;
}

const separators = { vi: { group: ".", point: "," }, en: { group: ",", point: "." } } as const;

/** Plain decimal text, such as `"1234.5"`, in the notation of a language. */
export const localized = (plain: string, locale: Locale): string => {
  const { group, point } = separators[locale];
  const [whole = "", decimals] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
};

/** A numeral as the rubric prints it, such as `"80%"`, `"1/4"` or `"0.995"`. */
export const asPrinted = (text: string, locale: Locale): string =>
  text.replace(".", separators[locale].point);

const hundred: Rational = [100n, 1n];

/** No number of a rubric needs more digits to be told from another. */
const mostPlaces = 40;

const isRounded = (value: Rational, places: number): boolean =>
  compare(roundTo(value, places, "half-up"), value) !== 0;

/** Decimals that tell a number from the one that it must not seem equal to. */
const placesFor = (value: Rational, { places = 6, apartFrom }: Style): number => {
  let enough = places;
  while (
    enough < mostPlaces &&
    apartFrom !== undefined &&
    compare(apartFrom, value) !== 0 &&
    compare(roundTo(value, enough, "half-up"), roundTo(apartFrom, enough, "half-up")) === 0
  ) {
    enough += 1;
  }
  return enough;
};

/** A number in words of digits, and whether they are all of them. */
const digitsOf = (value: Rational, style: Style) => {
  const scaled = style.isPercent === true ? multiply(value, hundred) : value;
  const apartFrom =
    style.apartFrom &&
    (style.isPercent === true ? multiply(style.apartFrom, hundred) : style.apartFrom);
  const places = placesFor(scaled, {
    places: style.isPercent === true ? 4 : 6,
    ...style,
    apartFrom,
  });
  const fixed = fixedText(roundTo(scaled, places, "half-up"), places);
  const plain = fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
  const text = `${localized(plain, style.locale)}${style.isPercent === true ? "%" : ""}`;
  return { text, isExact: !isRounded(scaled, places) };
};

/** The digits alone: `"79,2308%"`. */
export const written = (value: Rational, style: Style): string => digitsOf(value, style).text;

/** With a sign of equality that is true: `"= 60%"`, `"≈ 79,2308%"`. */
export const equals = (value: Rational, style: Style): string => {
  const { text, isExact } = digitsOf(value, style);
  return `${isExact ? "=" : "≈"} ${text}`;
};

/** Whether not all digits are written. */
export const isCut = (value: Rational, style: Style): boolean => !digitsOf(value, style).isExact;

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
  if (/^\d+(\.\d+)?$/.test(text)) return localized(text, locale);
  if (/^\d+(\.\d+)?%$/.test(text)) return `${localized(text.slice(0, -1), locale)}%`;
  const value = readFraction(text);
  return value === undefined || text.includes("/") ? text : written(value, { locale, places: 30 });
};

/** A figure as it was reported. */
export const reportedText = (figure: FigureData, locale: Locale): readonly string[] =>
  typeof figure !== "object"
    ? [single(figure, locale)]
    : "rounded" in figure
      ? [printed(figure.rounded, figure.locale, locale)]
      : figure.between.map((end) => single(end, locale));
