// What does a reported figure say? Its exact point and the interval that the truth lies in,
// or the reason why it cannot be read.

import { shown, type BadFigure, type Issue, type Path } from "../errors.js";
import { readFigure } from "../numbers/figure.js";
import { exactly, type Quantity } from "../numbers/interval.js";
import { readFraction, readNumeral } from "../numbers/numeral.js";
import { add, compare, max, min, one, rational, zero, type Rational } from "../numbers/rational.js";
import { fieldsOf, listOf, textFrom } from "./fields.js";
import { issue } from "./issue.js";

/** What a figure stands for: a count or points, a share (never above 1), or a quotient. */
export type Role = "count" | "share" | "quotient";

type Read<T> = T | Issue;

/** Tells an issue from what was to be read. */
export const isIssue = (value: object): value is Issue => "code" in value;

const largestInteger = 10n ** 64n;

/** The text of a decimal.js value of any copy; undefined for anything else. */
const decimalText = (value: unknown): string | undefined => {
  const fields = fieldsOf(value);
  const [digits, exponent] = [listOf(fields?.get("d")), fields?.get("e")];
  // Bounded before it is written out: eleven characters can stand for a hundred million digits.
  const isBounded = typeof exponent === "number" && Math.abs(exponent) <= 64;
  return digits !== undefined && digits.length <= 16 && isBounded
    ? textFrom(value, "toFixed")
    : undefined;
};

/** The exact value of a number, a bigint, decimal text or a Decimal. */
const exactNumber = (value: unknown): Rational | undefined => {
  switch (typeof value) {
    case "number":
      // Beyond 2^53 a number is only near the integer that was meant.
      return Number.isInteger(value) && !Number.isSafeInteger(value)
        ? undefined
        : readNumeral(String(value));
    case "bigint":
      return value < largestInteger && value > -largestInteger ? rational(value) : undefined;
    case "string":
      return readNumeral(value);
    default: {
      const text = decimalText(value);
      return text === undefined ? undefined : readNumeral(text);
    }
  }
};

const badFigure = (value: unknown, why: BadFigure, path: Path): Issue =>
  issue("bad_figure", path, { value: shown(value), why });

/** A value known exactly, as its role may be written. */
const readExact = (value: unknown, role: Role, path: Path): Read<Rational> => {
  if (role === "count") {
    if (typeof value === "string" && value.endsWith("%")) return badFigure(value, "percent", path);
    return exactNumber(value) ?? issue("not_a_number", path, { value: shown(value) });
  }
  if (typeof value !== "string") {
    const isNumber = exactNumber(value) !== undefined;
    return badFigure(value, isNumber ? "bare number" : "unreadable", path);
  }
  const isPlain = !/[%/]/.test(value);
  if (role === "share" && isPlain) {
    return badFigure(value, readNumeral(value) ? "bare number" : "unreadable", path);
  }
  return readFraction(value) ?? badFigure(value, "unreadable", path);
};

const readRounded = (text: unknown, locale: unknown, role: Role, path: Path): Read<Quantity> => {
  if (typeof text !== "string") return badFigure(text, "unreadable", path);
  const figure = readFigure(text, locale === "vi" || locale === "en" ? locale : undefined);
  if (typeof figure === "string") return badFigure(text, figure, path);
  if (role === "count" && figure.isPercent) return badFigure(text, "percent", path);
  if (role === "share" && !figure.isPercent) return badFigure(text, "bare number", path);
  const { value, halfUnit } = figure;
  const below = rational(-halfUnit.numerator, halfUnit.denominator);
  return { point: value, low: max(zero, add(value, below)), high: add(value, halfUnit) };
};

const readBetween = (value: unknown, role: Role, path: Path): Read<Quantity> => {
  const ends = listOf(value);
  if (ends?.length !== 2) return badFigure(value, "unreadable", path);
  const low = readExact(ends[0], role, path);
  if (isIssue(low)) return low;
  const high = readExact(ends[1], role, path);
  if (isIssue(high)) return high;
  if (compare(low, high) > 0) return badFigure(ends[0], "reversed", path);
  return { point: low, low, high };
};

const readAny = (value: unknown, role: Role, path: Path): Read<Quantity> => {
  const fields = fieldsOf(value);
  if (fields?.has("rounded") === true) {
    return readRounded(fields.get("rounded"), fields.get("locale"), role, path);
  }
  if (fields?.has("between") === true) return readBetween(fields.get("between"), role, path);
  const exact = readExact(value, role, path);
  return isIssue(exact) ? exact : exactly(exact);
};

/** Reads a figure in its role: never negative, and a share never above 1. */
export const readQuantity = (value: unknown, role: Role, path: Path): Read<Quantity> => {
  const quantity = readAny(value, role, path);
  if (isIssue(quantity)) return quantity;
  const { point, low, high } = quantity;
  if (compare(low, zero) < 0) return issue("negative", path, { value: shown(value) });
  if (role !== "share") return quantity;
  if (compare(low, one) > 0) return issue("share_above_one", path, { value: shown(value) });
  return { point: min(one, point), low, high: min(one, high) };
};
