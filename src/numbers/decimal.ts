// How are exact numbers handed out? As decimal.js values of 40 digits, from a clone of our own:
// a host's `Decimal.set` changes nothing here. No other file imports decimal.js.

import { Decimal as Host } from "decimal.js";

import { deepFreeze } from "../freeze.js";
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

/** The nearest Decimal of 40 digits, half up, frozen. */
export const toDecimal = ([numerator, denominator]: Rational): Decimal => {
  // Two digits more than asked for, and a sticky one that says whether anything follows:
  // decimal.js then rounds once, from what is as good as the exact value.
  const lead = String(numerator).length - String(denominator).length;
  const shift = Math.max(0, precision + 2 - lead);
  const scaled = numerator * 10n ** BigInt(shift);
  const quotient = scaled / denominator;
  const sticky = quotient * denominator === scaled ? "0" : "1";
  const exponent = String(-shift - 1);
  return deepFreeze(
    new Own(`${String(quotient)}${sticky}e${exponent}`).toSignificantDigits(precision),
  );
};
