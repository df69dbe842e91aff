// Which texts are numbers? Plain decimal text, bounded before any big-number type sees it.
// Nothing is trimmed, coerced or guessed.

import { divide, rational, type Rational } from "./rational.js";

const longest = 64;
const largestExponent = 30;

const plain = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** The exact value of plain decimal text such as `"12.5"` or `"-3e2"`; undefined when it is not. */
export const readNumeral = (text: string): Rational | undefined => {
  if (text.length > longest) return undefined;
  const match = plain.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", decimals = "", exponentText = "0"] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > largestExponent) return undefined;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const shift = exponent - decimals.length;
  return shift >= 0
    ? rational(digits * 10n ** BigInt(shift))
    : rational(digits, 10n ** BigInt(-shift));
};

/** The exact value of `"80%"`, `"1/4"`, `"0.995"` or `"1"`; undefined when it is none of these. */
export const readFraction = (text: string): Rational | undefined => {
  if (text.endsWith("%")) {
    const value = readNumeral(text.slice(0, -1));
    return value && divide(value, [100n, 1n]);
  }
  const slash = text.indexOf("/");
  if (slash < 0) return readNumeral(text);
  const below = text.slice(slash + 1);
  // A fraction is two whole numbers, as printed in the law or counted by a province.
  if (!/^\d{1,30}$/.test(below) || !/^\d{1,30}$/.test(text.slice(0, slash))) return undefined;
  const denominator = BigInt(below);
  return denominator === 0n ? undefined : rational(BigInt(text.slice(0, slash)), denominator);
};
