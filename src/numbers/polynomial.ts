// What is a sum of products of straight lines? A polynomial with exact coefficients, the constant first.

import {
  add,
  compare,
  divide,
  isZero,
  minus,
  multiply,
  one,
  rational,
  zero,
  type Rational,
} from "./rational.js";

/** Coefficients by rising power, without zeros at the end; none stands for 0. */
export type Polynomial = readonly Rational[];

const trimmed = (coefficients: readonly Rational[]): Polynomial =>
  coefficients.slice(0, coefficients.map((one) => !isZero(one)).lastIndexOf(true) + 1);

/** So many times x, and a number. */
export const linear = (slope: Rational, start: Rational): Polynomial => trimmed([start, slope]);

export const plus = (a: Polynomial, b: Polynomial): Polynomial => {
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  return trimmed(long.map((one, power) => add(one, short[power] ?? zero)));
};

export const times = (a: Polynomial, b: Polynomial): Polynomial =>
  trimmed(
    Array.from({ length: Math.max(0, a.length + b.length - 1) }, (_, power) =>
      a.reduce((sum, one, index) => add(sum, multiply(one, b[power - index] ?? zero)), zero),
    ),
  );

export const scaled = (a: Polynomial, factor: Rational): Polynomial =>
  trimmed(a.map((one) => multiply(one, factor)));

/** The product of some polynomials. */
export const product = (all: readonly Polynomial[]): Polynomial => all.reduce(times, [one]);

export const valueAt = (a: Polynomial, x: Rational): Rational =>
  a.reduceRight((sum, one) => add(multiply(sum, x), one), zero);

export const derivative = (a: Polynomial): Polynomial =>
  a.slice(1).map((one, power) => multiply(one, rational(BigInt(power) + 1n)));

/** The first over the second, which is not 0. */
const over = (value: Rational, by: Rational): Rational =>
  compare(by, zero) < 0 ? divide(minus(value), minus(by)) : divide(value, by);

/** How often a polynomial that is not 0 goes into another, and what is left. */
export const dividedBy = (
  a: Polynomial,
  b: Polynomial,
): { readonly quotient: Polynomial; readonly rest: Polynomial } => {
  const shift = a.length - b.length;
  if (shift < 0) return { quotient: [], rest: a };
  const factor = over(a.at(-1) ?? zero, b.at(-1) ?? one);
  const power = [...Array.from({ length: shift }, () => zero), factor];
  const { quotient, rest } = dividedBy(plus(a, scaled(times(power, b), [-1n, 1n])), b);
  return { quotient: plus(quotient, power), rest };
};
