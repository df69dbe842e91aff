// How does a cell say a figure? In the notation of the table and without thousands separators; what
// would not be read back so is written as JSON.

import { readFigure } from "../numbers/figure.js";
import { readNumeral } from "../numbers/numeral.js";
import { fixedText } from "../numbers/round.js";
import type { FigureData } from "../score/facts.js";
import type { Role } from "../score/quantity.js";
import type { Locale } from "../text.js";
import { readFigureCell } from "./figure-cell.js";
import { marked } from "./marked.js";
import { plainFigure } from "./plain-figure.js";

const inNotation = (text: string, locale: Locale): string =>
  locale === "vi" ? text.replace(".", ",") : text;

/** Plain digits of an exact number, without an exponent. */
const digitsOf = (value: number | string, locale: Locale): string => {
  const text = String(value);
  const number = text.replace(/%$/, "");
  const read = readNumeral(number);
  const [, decimals = "", shift] = /^-?\d+(?:\.(\d+))?e([+-]?\d+)$/i.exec(number) ?? [];
  if (read === undefined || shift === undefined) return inNotation(text, locale);
  const plain = fixedText(read, Math.max(0, decimals.length - Number(shift)));
  return inNotation(`${plain}${text.endsWith("%") ? "%" : ""}`, locale);
};

/** A rounded figure in the notation of the table: as it is where that reads the same, rewritten where not. */
const roundedText = (
  { rounded, locale: own }: Extract<FigureData, { readonly rounded: string }>,
  locale: Locale,
): string => {
  const wanted = readFigure(rounded, own);
  const read = readFigure(rounded, locale);
  const isSame =
    typeof wanted === "object" &&
    typeof read === "object" &&
    String(wanted.halfUnit) === String(read.halfUnit);
  if (isSame) return rounded;
  const plain = plainFigure(rounded, own);
  return typeof plain === "string" ? rounded : inNotation(plain.text, locale);
};

/** A figure as a person would write it. */
const plainCell = (figure: FigureData, locale: Locale): string => {
  if (typeof figure !== "object") return digitsOf(figure, locale);
  if ("rounded" in figure) return `~${roundedText(figure, locale)}`;
  return figure.between.map((end) => digitsOf(end, locale)).join("..");
};

const inText = (value: number | string): string => digitsOf(value, "en");

/** The same figure with its numbers as text, which JSON keeps to the last digit. */
const inTexts = (figure: FigureData): FigureData => {
  if (typeof figure !== "object") return inText(figure);
  if ("rounded" in figure) return figure;
  const [low, high] = figure.between;
  return { between: [inText(low), inText(high)] };
};

/** A figure as a cell says it; as JSON where it would be taken for the thousands of another notation. */
export const writeFigureCell = (figure: FigureData, role: Role, locale: Locale): string => {
  const text = plainCell(figure, locale);
  return "why" in readFigureCell(text, role, locale) ? marked(inTexts(figure)) : text;
};
