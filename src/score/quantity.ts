// What does a reported figure say? Its exact point and the interval that the truth lies in,
// or the reason why it cannot be read.

import { shown, type BadFigure, type Path } from "../errors.js";
import { readFigure } from "../numbers/figure.js";
import { exactly, type Quantity } from "../numbers/interval.js";
import { readFraction, readNumeral } from "../numbers/numeral.js";
import {
  add,
  compare,
  max,
  min,
  one,
  rational,
  subtract,
  zero,
  type Rational,
} from "../numbers/rational.js";
import { fieldsOf, listOf, textFrom } from "./fields.js";
import type { Report } from "./issue.js";

/** What a figure stands for: a count or points, a share (never above 1), or a quotient. */
export type Role = "count" | "share" | "quotient";

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

/** Says why a value cannot be read. */
type Refuse = (why: BadFigure | "no number", value: unknown) => undefined;

/** A value known exactly, as its role may be written. */
const readExact = (value: unknown, role: Role, refuse: Refuse): Rational | undefined => {
  const number = exactNumber(value);
  if (role === "count") {
    const isPercent = typeof value === "string" && value.endsWith("%");
    return number ?? refuse(isPercent ? "percent" : "no number", value);
  }
  // A bare number might be a percentage: 98.87 must not mean 9887 %.
  if (typeof value !== "string" || (role === "share" && number !== undefined)) {
    return refuse(number === undefined ? "unreadable" : "bare number", value);
  }
  return readFraction(value) ?? refuse("unreadable", value);
};

const readRounded = (
  text: unknown,
  locale: unknown,
  role: Role,
  refuse: Refuse,
): Quantity | undefined => {
  if (typeof text !== "string") return refuse("unreadable", text);
  const figure = readFigure(text, locale === "vi" || locale === "en" ? locale : undefined);
  if (typeof figure === "string") return refuse(figure, text);
  if (role === "count" && figure.isPercent) return refuse("percent", text);
  if (role === "share" && !figure.isPercent) return refuse("bare number", text);
  const { value, halfUnit } = figure;
  return { point: value, low: max(zero, subtract(value, halfUnit)), high: add(value, halfUnit) };
};

const readBetween = (value: unknown, role: Role, refuse: Refuse): Quantity | undefined => {
  const ends = listOf(value);
  if (ends?.length !== 2) return refuse("unreadable", value);
  const [low, high] = ends.map((end) => readExact(end, role, refuse));
  if (low === undefined || high === undefined) return undefined;
  return compare(low, high) > 0 ? refuse("reversed", ends[0]) : { point: low, low, high };
};

const readAny = (value: unknown, role: Role, refuse: Refuse): Quantity | undefined => {
  const fields = fieldsOf(value);
  if (fields?.has("rounded") === true) {
    return readRounded(fields.get("rounded"), fields.get("locale"), role, refuse);
  }
  if (fields?.has("between") === true) return readBetween(fields.get("between"), role, refuse);
  const exact = readExact(value, role, refuse);
  return exact && exactly(exact);
};

/** Reads a figure in its role, never negative, and a share never above 1; or reports why not. */
export const readQuantity = (
  value: unknown,
  role: Role,
  path: Path,
  report: Report,
): Quantity | undefined => {
  const quantity = readAny(value, role, (why, of) => {
    if (why === "no number") report("not_a_number", path, { value: shown(of) });
    else report("bad_figure", path, { value: shown(of), why });
  });
  if (quantity === undefined) return undefined;
  const { point, low, high } = quantity;
  const isNegative = compare(low, zero) < 0;
  const isBeyond = role === "share" && compare(low, one) > 0;
  if (isNegative || isBeyond) {
    report(isNegative ? "negative" : "share_above_one", path, { value: shown(value) });
    return undefined;
  }
  return role === "share" ? { point: min(one, point), low, high: min(one, high) } : quantity;
};
