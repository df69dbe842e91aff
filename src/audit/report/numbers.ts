// How are the numbers of a report written? What is possible with its ends rounded outwards, what is
// admissible with its ends rounded inwards, so that every number between printed ends is admissible.

import { isCut, localized, written, type Style } from "../../explain/numerals.js";
import { piece, type Piece, type Pieces } from "../../numbers/pieces.js";
import {
  add,
  compare,
  exactText,
  fromExactText,
  isZero,
  max,
  min,
  multiply,
  rational,
  subtract,
  unbounded,
  zero,
  type Rational,
  isUnbounded,
} from "../../numbers/rational.js";
import { fixedText } from "../../numbers/round.js";
import { inwardCut, more, outwardCut, wholeCut, type Cut } from "./cuts.js";
import type { ReportWords } from "./words.js";
import type { Span, VerifiedNode } from "../verify/verification.js";

/** How the numbers of one thing are written. */
export interface Notation {
  readonly words: ReportWords;
  readonly isPercent: boolean;
  /** What is counted, set apart by a space; empty for a rate. */
  readonly unit: string;
  /** Decimals of what was reported or published; a percentage has those of its percent. */
  readonly places: number;
  /** Whether whole numbers were counted. */
  readonly isWhole?: boolean;
  /** What it can be at most, where that goes without saying. */
  readonly most?: Rational;
}

/** A published figure: what was printed, and all that prints like it. */
export interface Printed {
  readonly value: Rational;
  readonly piece: Piece;
  /** Decimals as printed, of the percent where it is one. */
  readonly places: number;
  readonly isPercent: boolean;
}

const hundred = rational(100n);

/**
 * Reads a published figure from its digits alone: how many of them are decimals shows in what was
 * computed, which is printed like it.
 */
export const printedOf = ({ published, printed }: VerifiedNode): Printed => {
  const isPercent = printed.endsWith("%");
  const places = (printed.split(".")[1] ?? "").replace("%", "").length;
  const scale = 10n ** BigInt(places) * (isPercent ? 100n : 1n);
  const value = rational(BigInt(published.replace(/\D/g, "")), scale);
  const half = rational(1n, 2n * scale);
  const low = max(zero, subtract(value, half));
  return { value, piece: piece(low, add(value, half)), places, isPercent };
};

export const pieceOf = ({ exact, lowOpen, highOpen }: Span): Piece =>
  piece(
    fromExactText(exact.low),
    exact.high === null ? unbounded : fromExactText(exact.high),
    lowOpen,
    highOpen,
  );

/** A number that has no more decimals; whole ones are written without any. */
const endText = (value: Rational, places: number, { words, isPercent }: Notation): string => {
  const digits = fixedText(value, value[1] === 1n ? 0 : places);
  return `${localized(digits, words.locale)}${isPercent ? "%" : ""}`;
};

/** In percent, where it is written so. */
const scaled = (value: Rational, { isPercent }: Notation): Rational =>
  isPercent ? multiply(value, hundred) : value;

const scaledPiece = ({ low, high, lowOpen, highOpen }: Piece, notation: Notation): Piece =>
  piece(scaled(low, notation), scaled(high, notation), lowOpen, highOpen);

const isSingle = ({ low, high }: Piece): boolean => compare(low, high) === 0;

const cutText = ({ piece: one, places }: Cut, notation: Notation): string => {
  const { low, high, lowOpen, highOpen } = one;
  const { words, unit, most } = notation;
  const top = most && scaled(most, notation);
  // Up to all that there can be goes without saying, unless nothing else is told.
  const isFull = top !== undefined && compare(high, top) === 0 && highOpen !== true;
  const isFromZero = isZero(low) && lowOpen !== true;
  const hasTop = !isUnbounded(high) && (!isFull || isFromZero || isSingle(one));
  return words.span(
    {
      low: endText(low, places, notation),
      high: hasTop ? endText(high, places, notation) : undefined,
      isFromZero,
      isSingle: isSingle(one),
      lowOpen: lowOpen === true,
      highOpen: highOpen === true,
    },
    unit,
  );
};

/** A number in its digits, or the first of them with a word that says so. */
export const numberText = (
  value: Rational,
  { words, isPercent, unit, places }: Notation,
  apartFrom: readonly Rational[] = [],
): string => {
  const style: Style = { locale: words.locale, isPercent, places: places + more, apartFrom };
  const text = `${written(value, style)}${unit}`;
  return isCut(value, style) ? words.about(text) : text;
};

/** No reader follows a longer list. */
const mostSpans = 6;

/** What is admissible: `"từ 51,18% đến 51,30%"`, `"từ 80% trở lên"`. */
export const admissible = (pieces: Pieces, notation: Notation): string => {
  const { words, places, isWhole = false } = notation;
  const texts = pieces.map((one) => {
    const own = scaledPiece(one, notation);
    const whole = isWhole ? wholeCut(own) : undefined;
    const cut = whole ?? inwardCut(own, places);
    if (cut === undefined) return words.exactly(numberText(one.low, notation), exactText(one.low));
    return `${cutText(cut, notation)}${isWhole && !whole ? words.noWhole : ""}`;
  });
  const [shown, left] = [texts.slice(0, mostSpans), texts.slice(mostSpans)];
  return `${words.or(shown)}${left.length === 0 ? "" : words.others(left.length)}`;
};

/** No reader compares more than so many parts. */
const mostBranches = 4;

/** What is possible: `"từ 90,075 đến 90,177 điểm"`; parts that do not touch are told apart. */
export const possibleText = (pieces: Pieces, published: Piece, notation: Notation): string => {
  const { words, places } = notation;
  const ends = [...pieces, published].flatMap(({ low, high }) => [low, high]);
  const others = ends.map((end) => scaled(end, notation));
  const textOf = (one: Piece): string =>
    isSingle(one)
      ? numberText(one.low, notation, ends)
      : cutText(outwardCut(scaledPiece(one, notation), places, others), notation);
  if (pieces.length <= mostBranches) return words.or(pieces.map(textOf));
  const far = ({ low, high }: Piece): Rational =>
    max(zero, max(subtract(low, published.high), subtract(published.low, high)));
  const nearest = [...pieces].sort((a, b) => compare(far(a), far(b))).slice(0, 2);
  const shown = pieces.filter((one) => nearest.includes(one));
  const whole = piece(
    pieces.map(({ low }) => low).reduce(min),
    pieces.map(({ high }) => high).reduce(max),
  );
  return words.pieces(textOf(whole), pieces.length, words.or(shown.map(textOf)));
};

/** The digits of a published figure, in the notation of the language. */
export const printedText = ({ value, places }: Printed, notation: Notation): string => {
  const { words, isPercent, unit } = notation;
  const digits = localized(fixedText(scaled(value, notation), places), words.locale);
  return `${digits}${isPercent ? "%" : ""}${unit}`;
};

/** All that prints like a published figure. */
export const standingText = (printed: Printed, notation: Notation): string => {
  const ends = scaledPiece(printed.piece, notation);
  return cutText({ piece: ends, places: printed.places + 1 }, { ...notation, unit: "" });
};

/** How far two numbers are apart. */
export const apartText = (amount: Rational, notation: Notation): string => {
  const { isPercent, words } = notation;
  const own = isPercent
    ? { ...notation, isPercent: false, unit: words.percentagePoints }
    : notation;
  return numberText(scaled(amount, notation), own, [zero]);
};
