// What does a cell say of a figure? A number in the notation of the table; `~` before one that is
// rounded, `..` between the ends of a range. What is no number is told from what a spreadsheet made of it.

import type { BadCell, FactIssues } from "../errors.js";
import { readFigure } from "../numbers/figure.js";
import type { FigureData } from "../score/facts.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { readQuantity, type Role } from "../score/quantity.js";
import type { Locale } from "../text.js";
import { tidy } from "./answers.js";
import { unmarked } from "./marked.js";
import { isOtherThousands, plainFigure } from "./plain-figure.js";

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
const dashed = /^[\d.,]{1,30} ?%? ?[-–—] ?[\d.,]{1,30} ?%?$/;

/** Why a text is no number, as far as it shows. */
const problemOf = (text: string, fallback: BadCell): BadCell => {
  if (nothing.includes(tidy(text).toLowerCase())) return "no figure";
  if (formulaError.test(text)) return "formula error";
  if (/^[=＝]/.test(text)) return "formula";
  if (date.test(text) || namedMonth.test(text)) return "date";
  if (dashed.test(text)) return "dash";
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
  if (role === "count" && isOtherThousands(text, locale)) return { why: "other notation" };
  const read = plainFigure(text, locale);
  if (typeof read === "object") return { value: read.text };
  return { why: read === "unreadable" ? problemOf(text, unreadable) : read };
};

const roundedIn = (text: string, role: Role, locale: Locale | undefined): CellRead<FigureData> => {
  const isOther = role === "count" && isOtherThousands(text, locale);
  if (!isOther && typeof readFigure(text, locale) === "object") {
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

/** A figure as JSON writes it; its numbers are text, since JSON's own lose digits. */
const markedIn = (value: unknown, role: Role): CellRead => {
  const written = readQuantity(value, role, [], () => undefined)?.written;
  // What stands beside a range would be lost.
  const isSame = JSON.stringify(written) === JSON.stringify(value);
  const ends = listOf(fieldsOf(value)?.get("between")) ?? [value];
  const hasNumber = ends.some((end) => typeof end === "number");
  return written !== undefined && isSame && !hasNumber
    ? { value: written }
    : { why: role === "count" ? "not a number" : "unreadable" };
};

const figureIn = (text: string, role: Role, locale: Locale | undefined): CellRead => {
  const marked = unmarked(text);
  if (marked !== undefined) return markedIn(marked, role);
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
