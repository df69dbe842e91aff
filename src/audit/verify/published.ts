// What was published? Figures as printed, by code: points, or points over the maximum.

import { shown, type Issue, type Path } from "../../errors.js";
import { readFigure, type PrintedFigure } from "../../numbers/figure.js";
import { piece, type Piece } from "../../numbers/pieces.js";
import {
  add,
  compare,
  max,
  multiply,
  rational,
  subtract,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { fixedText, roundTo, type Tie } from "../../numbers/round.js";
import { fieldsOf } from "../../score/fields.js";
import type { Locale } from "../../text.js";
import { issue } from "../issue.js";

/** A figure as printed: its text alone, or with where it stands and what is doubtful about it. */
export type Printed = string | { readonly printed: string };

/** The notation of figures; undefined where none is named. */
export const notationOf = (locale: unknown): Locale | undefined =>
  locale === "vi" || locale === "en" ? locale : undefined;

/** What was published of a node: its points, or its points, its value, or both by name. */
export type PublishedFigure = Printed | { readonly points?: Printed; readonly value?: Printed };

/** Published figures by code; `value` is the total over its maximum. */
export type Published<Codes extends string = string> = {
  readonly [Code in Codes | "total" | "value"]?: PublishedFigure;
};

/** One published figure. */
export interface Claim {
  /** The key that it was published under. */
  readonly key: string;
  /** The node that it is about. */
  readonly code: string;
  readonly of: "points" | "value";
  readonly text: string;
  readonly figure: PrintedFigure;
}

const expected = 'a figure as printed, such as "106.75"';

/** Reads published figures, which stand at a path; reports all that cannot be read. */
export const readPublished = (
  published: unknown,
  at: Path,
  isCode: (code: string) => boolean,
  locale: Locale | undefined,
  report: (issue: Issue) => void,
): readonly Claim[] => {
  const claims: Claim[] = [];
  const read = (value: unknown, path: Path, key: string, of: Claim["of"]): void => {
    const fields = fieldsOf(value);
    const text = fields?.has("printed") ? fields.get("printed") : value;
    if (typeof text !== "string") {
      report(issue("not_published", path, { value: shown(value), expected }));
      return;
    }
    const figure = readFigure(text, locale);
    if (typeof figure === "string" || (figure.isPercent && of === "points")) {
      const why = typeof figure === "string" ? figure : "percent";
      report(issue("bad_figure", path, { value: shown(text), why }));
      return;
    }
    claims.push({ key, code: key === "value" ? "total" : key, of, text, figure });
  };
  const all = fieldsOf(published);
  if (all === undefined) {
    const details = { value: shown(published), expected: "an object" };
    report(issue("not_published", at, details));
  }
  for (const [key, value] of all ?? []) {
    const path = [...at, key];
    const fields = fieldsOf(value);
    if (key === "value") read(value, path, key, "value");
    else if (!isCode(key)) report(issue("unknown_code", path, { code: key }));
    else if (fields?.has("points") || fields?.has("value")) {
      for (const [name, one] of fields) {
        if (name === "points" || name === "value") read(one, [...path, name], key, name);
        else {
          const known = ["points", "value"];
          report(issue("unknown_variable", [...path, name], { name, known }));
        }
      }
    } else read(value, path, key, "points");
  }
  return claims;
};

/** All that prints as published, ties included. */
export const printedPiece = ({ value, halfUnit }: PrintedFigure): Piece =>
  piece(max(zero, subtract(value, halfUnit)), add(value, halfUnit));

/** Decimal places of a figure; a percentage counts as a fraction of 1. */
const placesOf = ({ halfUnit: [, twice] }: PrintedFigure): number =>
  // Half a unit is 1 over twice the scale: 1/200 for two decimals.
  String(twice / 2n).length - 1;

/** Whether a number, which is not negative, prints as a figure. */
export const printsAs = (number: Rational, figure: PrintedFigure, tie: Tie): boolean =>
  compare(roundTo(number, placesOf(figure), tie), figure.value) === 0;

/** A number, which is not negative, with as many digits as a figure has. */
export const printLike = (number: Rational, figure: PrintedFigure, tie: Tie): string => {
  const places = placesOf(figure);
  const rounded = roundTo(number, places, tie);
  return figure.isPercent
    ? `${fixedText(multiply(rounded, rational(100n)), places - 2)}%`
    : fixedText(rounded, places);
};
