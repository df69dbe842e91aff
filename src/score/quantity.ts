// What does a reported figure say? Its exact point and the interval that the truth lies in,
// or the reason why it cannot be read.

import { shown, type BadFigure, type Path } from "../errors.js";
import { readFigure } from "../numbers/figure.js";
import { exactly, map, type Quantity } from "../numbers/interval.js";
import { readFraction, readNumeral } from "../numbers/numeral.js";
import { add, compare, max, min, one, subtract, zero, type Rational } from "../numbers/rational.js";
import type { FigureData } from "./facts.js";
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

/** The text of a number, a bigint or a Decimal; text as it is. */
const numeralOf = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "number":
      // Beyond 2^53 a number is only near the integer that was meant.
      return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : String(value);
    case "bigint":
      return value < largestInteger && value > -largestInteger ? String(value) : undefined;
    case "string":
      return value;
    default:
      return decimalText(value);
  }
};

/** Says why a value cannot be read. */
type Refuse = (why: BadFigure | "no number", value: unknown) => undefined;

/** A figure as read, and as JSON writes it. */
interface Read<T> {
  readonly value: T;
  readonly written: FigureData;
}

/** A value known exactly, as its role may be written. */
const readExact = (
  value: unknown,
  role: Role,
  refuse: Refuse,
): (Read<Rational> & { readonly written: number | string }) | undefined => {
  if (role === "count" && Number.isSafeInteger(value)) {
    return { value: [BigInt(value as number), 1n], written: (value as number) + 0 };
  }
  const text = numeralOf(value);
  const number = text === undefined ? undefined : readNumeral(text);
  // JSON has no negative zero.
  const written = typeof value === "number" ? value + 0 : (text ?? "");
  if (role === "count") {
    const isPercent = typeof value === "string" && value.endsWith("%");
    return number ? { value: number, written } : refuse(isPercent ? "percent" : "no number", value);
  }
  // A bare number might be a percentage: 98.87 must not mean 9887 %.
  if (typeof value !== "string" || (role === "share" && number !== undefined)) {
    return refuse(number === undefined ? "unreadable" : "bare number", value);
  }
  const fraction = readFraction(value);
  return fraction ? { value: fraction, written } : refuse("unreadable", value);
};

const readRounded = (
  text: unknown,
  locale: unknown,
  role: Role,
  refuse: Refuse,
): Read<Quantity> | undefined => {
  if (typeof text !== "string") return refuse("unreadable", text);
  const notation = locale === "vi" || locale === "en" ? locale : undefined;
  const figure = readFigure(text, notation);
  if (typeof figure === "string") return refuse(figure, text);
  if (role === "count" && figure.isPercent) return refuse("percent", text);
  if (role === "share" && !figure.isPercent) return refuse("bare number", text);
  const { value, halfUnit } = figure;
  const low = max(zero, subtract(value, halfUnit));
  return {
    value: { point: value, low, high: add(value, halfUnit) },
    written: { rounded: text, ...(notation && { locale: notation }) },
  };
};

const readBetween = (value: unknown, role: Role, refuse: Refuse): Read<Quantity> | undefined => {
  const ends = listOf(value);
  if (ends?.length !== 2) return refuse("unreadable", value);
  const [low, high] = ends.map((end) => readExact(end, role, refuse));
  if (low === undefined || high === undefined) return undefined;
  return compare(low.value, high.value) > 0
    ? refuse("reversed", ends[0])
    : {
        value: { point: low.value, low: low.value, high: high.value },
        written: { between: [low.written, high.written] },
      };
};

const readAny = (value: unknown, role: Role, refuse: Refuse): Read<Quantity> | undefined => {
  const fields = typeof value === "object" ? fieldsOf(value) : undefined;
  if (fields?.has("rounded") === true) {
    return readRounded(fields.get("rounded"), fields.get("locale"), role, refuse);
  }
  if (fields?.has("between") === true) return readBetween(fields.get("between"), role, refuse);
  const exact = readExact(value, role, refuse);
  return exact && { ...exact, value: exactly(exact.value) };
};

/** A figure as known, and as JSON writes it. */
export interface Reported extends Quantity {
  readonly written: FigureData;
}

/** Reads a figure in its role, never negative, and a share never above 1; or reports why not. */
export const readQuantity = (
  value: unknown,
  role: Role,
  path: Path,
  report: Report,
): Reported | undefined => {
  const read = readAny(value, role, (why, of) => {
    if (why === "no number") report("not_a_number", path, { value: shown(of) });
    else report("bad_figure", path, { value: shown(of), why });
  });
  if (read === undefined) return undefined;
  const { written, value: quantity } = read;
  const isNegative = compare(quantity.low, zero) < 0;
  const isBeyond = role === "share" && compare(quantity.low, one) > 0;
  if (isNegative || isBeyond) {
    const given: readonly unknown[] =
      typeof written === "object" ? Object.values(written) : [value];
    report(isNegative ? "negative" : "share_above_one", path, { value: shown(given.flat()[0]) });
    return undefined;
  }
  const { point, low, high } = role === "share" ? map((end) => min(one, end), quantity) : quantity;
  return { point, low, high, written };
};
