// How is a figure told that would have to be another? What it is called, all that it could be, in
// percent or in its unit, and what was reported.

import { reportedText } from "../../explain/numerals.js";
import type { MeasureNode } from "../../formula/types.js";
import { clausesIn, isMeasured, termsOf } from "../../interpreters/terms.js";
import { readFigure } from "../../numbers/figure.js";
import type { Pieces } from "../../numbers/pieces.js";
import { compare, isZero, one, isUnbounded } from "../../numbers/rational.js";
import type { FigureName, Names } from "./names.js";
import { admissible, pieceOf, type Notation } from "./numbers.js";
import type { ReportWords } from "./words.js";
import type { FigureRepair, Span } from "../verify/verification.js";

/** What a report is told with. */
export interface Telling {
  readonly words: ReportWords;
  readonly names: Names;
  readonly year: number;
}

/** Repairs of one figure: all that it could be. */
export type SameFigure = readonly [FigureRepair, ...FigureRepair[]];

/** Thresholds that a measure is compared with, under any reading. */
const thresholdsOf = (
  code: string,
  { name }: MeasureNode,
  { names, year }: Telling,
): readonly string[] =>
  names
    .formulas(code)
    .flatMap((formula) => clausesIn(termsOf(formula, year)))
    .flatMap((clause) =>
      !isMeasured(clause) || clause.measure.name !== name
        ? []
        : "threshold" in clause
          ? [clause.threshold]
          : "steps" in clause
            ? clause.steps.map(({ at }) => at)
            : [],
    );

/** Whether a figure is written in percent: a share always, another rate as it was reported. */
const isPercent = (
  { code, from }: FigureRepair,
  { measure }: FigureName,
  telling: Telling,
): boolean => {
  if (measure && measure.kind !== "quotient") return measure.kind === "share";
  if (from !== null) return from.endsWith("%");
  // Without its rubric a rate may be a count as well.
  return (
    measure !== undefined &&
    thresholdsOf(code, measure, telling).every((text) => text.endsWith("%"))
  );
};

/** Decimals of a figure as printed; undefined where it is none, such as `"3/4"`. */
const placesOf = (text: string): number | undefined => {
  const figure = readFigure(text);
  if (typeof figure === "string") return undefined;
  const places = String(figure.halfUnit[1] / 2n).length - 1;
  return figure.isPercent ? places - 2 : places;
};

/** Decimals where no printed figure says how many are usual. */
export const usualPlaces = 2;

const notationOf = (repair: FigureRepair, name: FigureName, telling: Telling): Notation => {
  const { from, variable } = repair;
  const { measure } = name;
  const inPercent = isPercent(repair, name, telling);
  const places = (from?.split("–") ?? [])
    .filter((text) => text.endsWith("%") === inPercent)
    .flatMap((text) => placesOf(text) ?? []);
  const isCount =
    variable !== "points" && (measure ? measure.kind === "amount" : variable !== "rate");
  return {
    words: telling.words,
    isPercent: inPercent,
    unit: inPercent ? "" : name.unit,
    places: places.length === 0 ? usualPlaces : Math.max(...places),
    isWhole: isCount && places.length > 0 && Math.max(...places) === 0,
    ...(measure?.kind === "share" && { most: one }),
  };
};

/** A figure as it was reported; quoted where its notation cannot be told. */
const reported = (from: string, { words }: Telling): string => {
  const { locale, shared } = words;
  const [low = from, high] = from.split("–");
  if (high !== undefined) {
    const [first = low, last = high] = reportedText({ between: [low, high] }, locale);
    return shared.span({ low: first, high: last });
  }
  const text = reportedText({ rounded: from }, locale).join("");
  return readFigure(from) === "ambiguous" ? shared.quoted(text) : text;
};

export const piecesOf = (spans: readonly Span[]): Pieces => spans.map(pieceOf);

/** The most that a figure can be, where it is known. */
const mostOf = ({ code, variable, context }: FigureRepair, { names }: Telling) =>
  variable === "points"
    ? names.max(code)
    : names.figure(code, variable, context).measure?.kind === "share"
      ? one
      : undefined;

/** Whether a figure could be anything. */
export const isAnything = ([repair, ...others]: SameFigure, telling: Telling): boolean => {
  const { low, high, lowOpen, highOpen } = pieceOf(repair.to);
  if (others.length > 0 || !isZero(low) || lowOpen === true) return false;
  const most = mostOf(repair, telling);
  return (
    isUnbounded(high) || (most !== undefined && highOpen !== true && compare(high, most) === 0)
  );
};

/** Points that an indicator would have to earn. */
export const earnedText = (spans: readonly Span[], places: number, { words }: Telling): string =>
  admissible(piecesOf(spans), { words, isPercent: false, unit: words.pointsUnit, places });

/** A figure, all that it could be, and what was reported where anything was. */
export const figureText = (same: SameFigure, telling: Telling): string => {
  const [repair] = same;
  const { code, variable, context, from } = repair;
  const { words, names } = telling;
  const spans = same.map(({ to }) => to);
  const name = names.figure(code, variable, context);
  const notation = notationOf(repair, name, telling);
  const points = earnedText(spans, notation.places, telling);
  const needed =
    variable !== "points"
      ? `${name.text} ${admissible(piecesOf(spans), notation)}`
      : isAnything(same, telling)
        ? words.anyPoints(points)
        : points;
  return `${needed}${from === null ? "" : words.insteadOf(reported(from, telling))}`;
};
