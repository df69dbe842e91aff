// What does a printed figure say? Its value, and how well it is known: half a unit of its last digit.
// Vietnamese and plain notation are read alike; what could be either is refused.

import { rational, type Rational } from "./rational.js";

/** A figure as printed. */
export interface PrintedFigure {
  readonly value: Rational;
  /** Half a unit of the last printed digit. */
  readonly halfUnit: Rational;
  readonly isPercent: boolean;
}

/** Why a printed figure cannot be read. */
export type FigureProblem = "unreadable" | "ambiguous";

// With thousands separators, in either notation, and without; no thousand begins with 0.
const shapes = {
  vi: /^([1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  en: /^([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
};

const read = (digits: string, locale: "vi" | "en") => {
  const match = shapes[locale].exec(digits);
  if (match === null) return undefined;
  const whole = (match[1] ?? "").replace(/[.,]/g, "");
  return { whole, decimals: match[2] ?? "" };
};

/** Reads `"81,94%"`, `"81.94%"` or `"1.234,5"`; `"1.234"` only when a locale is named. */
export const readFigure = (text: string, locale?: "vi" | "en"): PrintedFigure | FigureProblem => {
  if (text.length > 64) return "unreadable";
  const isPercent = text.endsWith("%");
  // A figure and its percent sign may be set apart by one space, breaking or not.
  const digits = isPercent ? text.slice(0, -1).replace(/[ \u00a0\u202f]$/, "") : text;
  const inVietnamese = locale === "en" ? undefined : read(digits, "vi");
  const inEnglish = locale === "vi" ? undefined : read(digits, "en");
  const found = inVietnamese ?? inEnglish;
  if (found === undefined) return "unreadable";
  // Read alike in both notations, it is no matter which; read otherwise, it is.
  if (inVietnamese && inEnglish && inVietnamese.decimals !== inEnglish.decimals) return "ambiguous";
  return figure(found.whole, found.decimals, isPercent);
};

const figure = (whole: string, decimals: string, isPercent: boolean): PrintedFigure => {
  const unit = 10n ** BigInt(decimals.length) * (isPercent ? 100n : 1n);
  return {
    value: rational(BigInt(`${whole}${decimals}`), unit),
    halfUnit: rational(1n, 2n * unit),
    isPercent,
  };
};
