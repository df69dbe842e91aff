// What does a cell say of a figure? A number in the notation of the table; `~` before one that is
// rounded, `..` between the ends of a range. What is no number is told from what a spreadsheet made of it.

import type { BadCell, FactIssues } from "../errors.js";
import { readFigure } from "../numbers/figure.js";
import { readNumeral } from "../numbers/numeral.js";
import { fixedText } from "../numbers/round.js";
import type { FigureData } from "../score/facts.js";
import { readQuantity, type Role } from "../score/quantity.js";
import type { Locale } from "../text.js";
import { tidy } from "./answers.js";
import { plainFigure } from "./plain-figure.js";

/** What a cell holds, or why it cannot be read. */
export type CellRead<T = unknown> = { readonly value: T } | { readonly why: BadCell };

const nothing = [
  "na",
  "n/a",
  "n.a.",
  "-",
  "–",
  "—",
  "x",
  "?",
  "null",
  "none",
  "không có",
  "chưa có",
];

const scientific = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const date = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:[ t].*)?$|^0\d*\/|\/0|^\d{1,2}\/\d{1,2}$/i;
const namedMonth = /^(?:\d{1,2}[ /-])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg)/i;
const formulaError = /^#(?:#*$|\p{L})/u;

/** Why a text is no number, as far as it shows. */
const problemOf = (text: string, fallback: BadCell): BadCell => {
  if (nothing.includes(tidy(text).toLowerCase())) return "no figure";
  if (formulaError.test(text)) return "formula error";
  if (date.test(text) || namedMonth.test(text)) return "date";
  const hasWords = /\d/.test(text) && /\p{L}/u.test(text);
  return hasWords ? "words beside a number" : fallback;
};

const problems: { readonly [Code in keyof FactIssues]?: BadCell } = {
  negative: "negative",
  share_above_one: "above one",
};

/** An exact number as plain text; dates and shortened numbers are none, whatever digits they have. */
const exactText = (text: string, role: Role, locale: Locale | undefined): CellRead<string> => {
  const unreadable = role === "count" ? "not a number" : "unreadable";
  if (scientific.test(text)) return { why: "digits lost" };
  // A rate may be 3/4; 03/04 is what a spreadsheet makes of it.
  if (text.includes("/") && (role === "count" || /^0|\/0/.test(text))) {
    return { why: problemOf(text, unreadable) };
  }
  const read = plainFigure(text, locale);
  if (typeof read === "object") return { value: read.text };
  return { why: read === "unreadable" ? problemOf(text, unreadable) : read };
};

const roundedIn = (text: string, role: Role, locale: Locale | undefined): CellRead<FigureData> => {
  if (typeof readFigure(text, locale) === "object") {
    return { value: { rounded: text, ...(locale && { locale }) } };
  }
  const exact = exactText(text, role, locale);
  return "why" in exact ? exact : { why: "unreadable" };
};

const rangeIn = (
  texts: readonly [low: string, high: string],
  role: Role,
  locale: Locale | undefined,
): CellRead<FigureData> => {
  const low = exactText(texts[0].trim(), role, locale);
  const high = exactText(texts[1].trim(), role, locale);
  if ("why" in low) return low;
  return "why" in high ? high : { value: { between: [low.value, high.value] } };
};

const figureIn = (text: string, role: Role, locale: Locale | undefined): CellRead => {
  if (/^[~≈]/.test(text)) return roundedIn(text.slice(1).trim(), role, locale);
  const [low = "", high, ...more] = text.split("..", 3);
  return high === undefined || more.length > 0
    ? exactText(text, role, locale)
    : rangeIn([low, high], role, locale);
};

/** The figure that a cell says. */
export const readFigureCell = (
  text: string,
  role: Role,
  locale: Locale | undefined,
): CellRead<FigureData> => {
  // Most cells are whole numbers, which need no second look.
  if (role === "count" && /^\d{1,60}$/.test(text)) return { value: text };
  const read = figureIn(text, role, locale);
  if ("why" in read) return read;
  let why: BadCell = role === "count" ? "not a number" : "unreadable";
  const quantity = readQuantity(read.value, role, [], (code, _path, details) => {
    why = "why" in details ? details.why : (problems[code] ?? why);
  });
  return quantity === undefined ? { why } : { value: quantity.written };
};

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

/** A figure as a cell says it. */
export const writeFigureCell = (figure: FigureData, locale: Locale): string => {
  if (typeof figure !== "object") return digitsOf(figure, locale);
  if ("rounded" in figure) return `~${roundedText(figure, locale)}`;
  return figure.between.map((end) => digitsOf(end, locale)).join("..");
};
