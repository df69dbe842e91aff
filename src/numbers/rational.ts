// How is a number kept exact? As a fraction of two BigInts, never rounded between steps.
// One value has no decimal form: `unbounded`, the upper end of a quotient whose denominator may vanish.

/** An exact number: numerator over a positive denominator, in lowest terms. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** The fraction in lowest terms; the denominator must not be negative. */
export const rational = (numerator: bigint, denominator = 1n): Rational => {
  const divisor = gcd(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

export const zero: Rational = Object.freeze({ numerator: 0n, denominator: 1n });
export const one: Rational = Object.freeze({ numerator: 1n, denominator: 1n });

/** Larger than every number: what a quotient tends to as its denominator tends to 0. */
export const unbounded: Rational = Object.freeze({ numerator: 1n, denominator: 0n });

/** Negative, zero or positive as `a` is smaller, equal or larger; `unbounded` is the largest. */
export const compare = (a: Rational, b: Rational): number => {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
};

export const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const max = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

export const add = (a: Rational, b: Rational): Rational =>
  rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );

export const subtract = (a: Rational, b: Rational): Rational =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });

export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** `a / b` for a positive `b`; with `b` zero and `a` positive it is `unbounded`. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

export const sum = (terms: readonly Rational[]): Rational => terms.reduce(add, zero);

export const isZero = (a: Rational): boolean => a.numerator === 0n;

/** `"100/7"`, and whole numbers as `"20"`. */
export const exactText = (a: Rational): string =>
  a.denominator === 1n ? String(a.numerator) : `${String(a.numerator)}/${String(a.denominator)}`;

/** Reads back what `exactText` wrote. */
export const fromExactText = (text: string): Rational => {
  const [numerator = "", denominator = "1"] = text.split("/");
  return rational(BigInt(numerator), BigInt(denominator));
};
