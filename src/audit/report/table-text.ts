// How is a figure of a table written? As printed, where it stands, and what it is of.

import { localized, reportedText } from "../../explain/numerals.js";
import { readFigure } from "../../numbers/figure.js";
import type { Locale, Text } from "../../text.js";
import type { TableNames } from "./table-names.js";
import type { TableWords } from "./table-words.js";
import type { CellFigure, FigureRange } from "../table/types.js";

/** What a table is told with. */
export interface TableTelling {
  readonly words: TableWords;
  readonly names: TableNames;
  /** Of the printed figures, where the table says it. */
  readonly notation: Locale | undefined;
}

/** Digits as printed, in the notation of the language; quoted where theirs cannot be told. */
export const printedText = (printed: string, { words, notation }: TableTelling): string => {
  const figure = { rounded: printed, ...(notation && { locale: notation }) };
  const text = reportedText(figure, words.locale).join("");
  return readFigure(printed, notation) === "ambiguous" ? words.shared.quoted(text) : text;
};

export const rangeText = ({ low, high }: FigureRange, { locale, shared }: TableWords): string =>
  shared.span({
    low: localized(low, locale),
    high: high === null ? undefined : localized(high, locale),
  });

export const textIn = (text: Text | string, { locale }: TableWords): string =>
  typeof text === "string" ? text : text[locale];

/** A figure, and where it stands. */
export const placed = ({ printed, place }: CellFigure, telling: TableTelling): string => {
  const { words } = telling;
  const figure = printedText(printed, telling);
  return place === undefined ? figure : words.at(figure, textIn(place, words));
};

/** A code in a sentence. */
export const itemText = (code: string, { item, totalItem }: TableWords): string =>
  code === "total" ? totalItem : item(code);

/** What a figure is of, seen from a column: after the name of its item. */
export const addressed = (
  name: string,
  { column, part, printing, place }: Omit<CellFigure, "printed" | "code">,
  seenFrom: string,
  { words }: TableTelling,
): string => {
  const own = part === "denominator" ? words.denominatorOf(name) : name;
  const named = column === seenFrom ? own : words.inColumn(own, column);
  // Its place says which of several printings it is.
  return printing === undefined || place !== undefined
    ? named
    : words.printing(named, printing + 1);
};
