// What does a cell say? Its text without the spaces around it, read as its row holds it; and the same
// the other way round, so that what is written is read back to the letter.

import type { FigureData } from "../score/facts.js";
import type { Locale } from "../text.js";
import { flagOf, levelOf } from "./answers.js";
import { readFigureCell, type CellRead } from "./figure-cell.js";
import { writeFigureCell } from "./figure-writing.js";
import {
  readEvidence,
  readSource,
  readText,
  writeEvidence,
  writeSource,
  writeText,
} from "./note-cells.js";
import type { CellKind } from "./table-rows.js";
import { flagWords } from "./table-words.js";

// A spreadsheet would run a cell that begins so as a formula; an apostrophe before it says that it is
// text. One that had an apostrophe there already gets another, so that the first can be taken away.
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet takes for a formula. */
export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text of a cell, without spaces around it and without its guard. */
export const unguarded = (cell: string): string => {
  const text = cell.trim();
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
};

/** Whether characters were lost on the way. */
export const isDamaged = (text: string): boolean => text.includes("\ufffd") || text.includes("\0");

const none = (value: unknown): CellRead => (value === undefined ? { why: "no note" } : { value });

/** Reads a cell that is not empty. */
export const readCell = (text: string, kind: CellKind, locale: Locale | undefined): CellRead => {
  if (isDamaged(text)) return { why: "damaged" };
  switch (kind.as) {
    case "figure":
      return readFigureCell(text, kind.role, locale);
    case "flag": {
      const value = flagOf(text);
      return value === undefined ? { why: "not yes or no" } : { value };
    }
    case "level": {
      const value = levelOf(text, kind.levels);
      return value === undefined ? { why: "no level" } : { value };
    }
    case "text":
      return { value: readText(text) };
    case "source":
      return none(readSource(text));
    case "evidence":
      return none(readEvidence(text));
  }
};

/** Writes a value that is reported. */
export const writeCell = (value: unknown, kind: CellKind, locale: Locale): string => {
  switch (kind.as) {
    case "figure":
      return writeFigureCell(value as FigureData, kind.role, locale);
    case "flag":
      return flagWords[locale][value === true ? "yes" : "no"];
    case "level":
    case "text":
      return writeText(String(value));
    case "source":
      return writeSource(value);
    case "evidence":
      return writeEvidence(value);
  }
};
