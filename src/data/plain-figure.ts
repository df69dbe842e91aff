// Which number does a text stand for? It is handed on as plain exact text; what could be thousands or
// decimals is not guessed, and nothing passes through a float.

import { readFigure } from "../numbers/figure.js";
import { readFraction } from "../numbers/numeral.js";
import type { Locale } from "../text.js";

/** Why a text is no number in the notation that is read. */
export type NoFigure = "ambiguous" | "unreadable" | "other notation";

const longest = 64;

// Without a point or a comma there is one reading, whatever the notation.
const bare = /^-?\d+(?:[eE][+-]?\d{1,3})?%?$/;
const fraction = /^\d{1,30}\/\d{1,30}$/;
const percent = /[ \u00a0\u202f]?%$/;

/** `"412.000"` in Vietnamese notation is `"412000"`, `"98,87 %"` is `"98.87%"`. */
export const plainFigure = (
  text: string,
  locale: Locale | undefined,
): { readonly text: string } | NoFigure => {
  if (text.length > longest) return "unreadable";
  if (bare.test(text) || fraction.test(text)) return { text };
  const sign = text.startsWith("-") ? "-" : "";
  const body = text.slice(sign.length);
  const figure = readFigure(body, locale);
  if (figure === "ambiguous") return figure;
  if (figure === "unreadable") {
    // A point with an exponent is written by programs alone.
    if (locale !== "vi" && readFraction(text) !== undefined) return { text };
    const isOther = locale !== undefined && readFigure(body) !== "unreadable";
    return isOther ? "other notation" : "unreadable";
  }
  const isEnglish = typeof readFigure(body, "en") !== "string" && locale !== "vi";
  const [thousands, point] = isEnglish ? [",", "."] : [".", ","];
  const digits = body.replace(percent, "").replaceAll(thousands, "").replace(point, ".");
  return { text: `${sign}${digits}${figure.isPercent ? "%" : ""}` };
};

// No thousand begins with 0, so `0,125` has one reading in each notation.
const thousands = { vi: /^[1-9]\d{0,2}(?:,\d{3})+$/, en: /^[1-9]\d{0,2}(?:\.\d{3})+$/ };

/**
 * Whether a count has the shape of thousands in the other notation: `412,000` in a Vietnamese table is
 * hardly ever 412 with three decimals, and would be a thousandth of what was meant.
 */
export const isOtherThousands = (text: string, locale: Locale | undefined): boolean =>
  locale !== undefined && text.length <= longest && thousands[locale].test(text.replace(/^-/, ""));
