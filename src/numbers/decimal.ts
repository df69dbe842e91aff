// How are exact numbers handed out? As decimal.js values of 40 digits, from a clone of our own:
// a host's `Decimal.set` changes nothing here. No other file imports decimal.js.

import { Decimal as Host } from "decimal.js";

import type { Rational } from "./rational.js";

/** Significant digits of every Decimal that the library hands out. */
const precision = 40;

const Own = Host.clone({
  defaults: true,
  precision,
  rounding: Host.ROUND_HALF_UP,
  toExpNeg: -precision,
  toExpPos: precision,
});

/** A decimal.js value. */
export type Decimal = Host;

/** The digits of a number from 0 on, the last of at most 40 rounded half up. */
const digitsOf = (numerator: bigint, denominator: bigint): string => {
  const lead = String(numerator).length - String(denominator).length;
  if (denominator === 1n && lead < precision) return String(numerator);
  // A digit or two more than asked for: whatever follows them, the half is above or below.
  const shift = Math.max(0, precision + 2 - lead);
  const digits = String((numerator * 10n ** BigInt(shift)) / denominator);
  const kept = digits.slice(0, precision);
  const isUp = digits.charAt(precision) >= "5";
  const exponent = String(digits.length - precision - shift);
  return `${isUp ? String(BigInt(kept) + 1n) : kept}e${exponent}`;
};

/** The nearest Decimal of 40 digits, half up, frozen. */
export const toDecimal = ([numerator, denominator]: Rational): Decimal => {
  const digits = digitsOf(numerator < 0n ? -numerator : numerator, denominator);
  // Of a few digits it is made at once, without a text that has to be read.
  const few = digits.length < 7 ? Number(digits) : digits;
  const value = new Own(numerator < 0n ? `-${digits}` : few);
  // Nothing else in it can change.
  Object.freeze(value.d);
  return Object.freeze(value);
};
