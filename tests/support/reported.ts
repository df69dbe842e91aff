// What does a figure say that was reported? Read a second time, by the oracle's fractions.

import type { FigureStep } from "@dti/score";

import {
  add,
  compare,
  divide,
  fraction,
  parseRate,
  powerOfTen,
  subtract,
  ZERO,
  type Fraction,
} from "../oracle/fraction.js";
import type { Span } from "./retrace-measure.js";

type FigureData = NonNullable<FigureStep["reported"]>;

/** `"12.5"`, `"81.94%"`, `"3/4"`, `"1e-7"`. */
const exact = (figure: number | string): Fraction => {
  const [digits = "", exponent] = String(figure).split(/e/i);
  const value = parseRate(digits);
  const power = Number(exponent ?? 0);
  return power < 0
    ? divide(value, fraction(powerOfTen(-power)))
    : fraction(value.n * powerOfTen(power), value.d);
};

/** The mark that separates decimals: the last one, unless it comes twice or the locale says otherwise. */
const decimalMark = (text: string, locale: "vi" | "en" | undefined): string => {
  if (locale !== undefined) return locale === "vi" ? "," : ".";
  const last = /[.,](?=\d*$)/.exec(text)?.[0] ?? ",";
  return text.split(last).length > 2 ? (last === "," ? "." : ",") : last;
};

const asPrinted = (text: string, locale: "vi" | "en" | undefined): Span => {
  const isPercent = text.endsWith("%");
  const digits = text.replace(/[\s%]/g, "");
  const mark = decimalMark(digits, locale);
  const [whole = "", decimals = ""] = digits.split(mark);
  const unit = powerOfTen(decimals.length) * (isPercent ? 100n : 1n);
  const value = fraction(BigInt(whole.replace(/[.,]/g, "") + decimals), unit);
  const half = fraction(1, 2n * unit);
  const low = subtract(value, half);
  return { point: value, low: compare(low, ZERO) < 0 ? ZERO : low, high: add(value, half) };
};

/** The number that a figure stands for, and how well it is known. */
export const readReported = (figure: FigureData): Span => {
  if (typeof figure !== "object") {
    const value = exact(figure);
    return { point: value, low: value, high: value };
  }
  if ("rounded" in figure) return asPrinted(figure.rounded, figure.locale);
  const [low, high] = figure.between.map(exact);
  return { point: low ?? ZERO, low: low ?? ZERO, high };
};
