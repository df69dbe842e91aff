// What is printed in a cell of a table? Digits, alone or over a denominator, once or in several
// places; or the reason why they cannot be read.

import { shown, type BadFigure, type Issue, type Path } from "../../errors.js";
import { readFigure, type PrintedFigure } from "../../numbers/figure.js";
import { isFields, type Fields } from "../../rubric/plain.js";
import type { Locale, Text } from "../../text.js";
import { issue } from "../issue.js";
import type { Refuse } from "./outline.js";

/** Digits as printed, and what they say. */
export interface Digits {
  readonly text: string;
  readonly figure: PrintedFigure;
}

/** One printing of a cell. */
export interface Printing extends Digits {
  readonly denominator?: Digits;
  readonly place?: Text | string;
  readonly note?: Text | string;
}

/** How cells are read, and to whom it is told what cannot be. */
export interface CellReading {
  readonly locale: Locale | undefined;
  readonly refuse: Refuse;
  readonly report: (issue: Issue) => void;
}

const readDigits = (text: string, locale: Locale | undefined): Digits | BadFigure => {
  const figure = readFigure(text, locale);
  if (typeof figure === "string") return figure;
  return figure.isPercent ? "percent" : { text, figure };
};

const readPrinted = (text: string, locale: Locale | undefined): Printing | BadFigure => {
  const [above = "", below, ...more] = text.split("/");
  const figure = readDigits(above, locale);
  if (typeof figure === "string") return figure;
  if (below === undefined) return figure;
  const denominator = more.length > 0 ? "unreadable" : readDigits(below, locale);
  return typeof denominator === "string" ? denominator : { ...figure, denominator };
};

const isTold = (value: unknown): value is Text | string =>
  typeof value === "string" ||
  (isFields(value) && typeof value["vi"] === "string" && typeof value["en"] === "string");

/** Reports the fields that have no place here. */
export const refuseOthers = (
  fields: Fields,
  known: readonly string[],
  path: Path,
  refuse: Refuse,
): void => {
  for (const [name, value] of Object.entries(fields)) {
    if (!known.includes(name)) refuse([...path, name], value, known.join(", "));
  }
};

/** Where a figure stands, and what is doubtful about it. */
const readNotes = (fields: Fields, path: Path, refuse: Refuse) => {
  const notes: { place?: Text | string; note?: Text | string } = {};
  for (const name of ["place", "note"] as const) {
    const value = fields[name];
    if (isTold(value)) notes[name] = value;
    else if (value !== undefined) refuse([...path, name], value, "text, or { vi, en }");
  }
  return notes;
};

const readPrinting = (
  value: unknown,
  path: Path,
  kind: unknown,
  { locale, refuse, report }: CellReading,
): readonly Printing[] => {
  const fields = isFields(value) ? value : undefined;
  if (fields) refuseOthers(fields, ["printed", "place", "note"], path, refuse);
  const at = fields ? [...path, "printed"] : path;
  const text = fields ? fields["printed"] : value;
  if (typeof text !== "string") {
    refuse(at, text, 'a figure as printed, such as "38,21" or "20/30"');
    return [];
  }
  const printed = readPrinted(text, locale);
  if (typeof printed === "string") {
    report(issue("bad_figure", at, { value: shown(text), why: printed }));
    return [];
  }
  if (kind === "maxima" && printed.denominator) {
    refuse(at, text, "a maximum without a denominator");
  }
  return [{ ...printed, ...(fields && readNotes(fields, path, refuse)) }];
};

/** Every printing of a cell, the column's own first. */
export const readCell = (
  cell: unknown,
  path: Path,
  kind: unknown,
  reading: CellReading,
): readonly Printing[] => {
  if (!Array.isArray(cell)) return readPrinting(cell, path, kind, reading);
  if (cell.length === 0) reading.refuse(path, cell, "at least one figure");
  return cell.flatMap((one: unknown, index) => readPrinting(one, [...path, index], kind, reading));
};
