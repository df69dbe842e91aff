// How is a number kept exact? As a fraction of two BigInts, never rounded between steps.
// One value has no decimal form: `unbounded`, the upper end of a quotient whose denominator may vanish.

/** An exact number, in lowest terms. */
export type Rational = readonly [numerator: bigint, denominator: bigint];

/** Up to here remainders of machine integers are found several times as fast. */
const largestSmall = 0x7fff_ffffn;

/** The greatest common divisor; the second must not be negative. */
export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > largestSmall) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let [p, q] = [Number(y) | 0, Number(x % y) | 0];
  while (q !== 0) [p, q] = [q, (p % q) | 0];
  return BigInt(p);
};

/** The fraction in lowest terms; the denominator must not be negative. */
export const rational = (numerator: bigint, denominator = 1n): Rational => {
  if (denominator === 1n) return [numerator, denominator];
  const divisor = gcd(numerator, denominator);
  return divisor === 1n ? [numerator, denominator] : [numerator / divisor, denominator / divisor];
};

export const zero: Rational = [0n, 1n];
export const one: Rational = [1n, 1n];

/** Larger than every number: what a quotient tends to as its denominator tends to 0. */
export const unbounded: Rational = [1n, 0n];

/** Negative, zero or positive as the first is smaller, equal or larger; `unbounded` is the largest. */
export const compare = ([a, b]: Rational, [c, d]: Rational): number => {
  const [left, right] = b === d ? [a, c] : [a * d, c * b];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Whether no number is smaller than the one before it. */
export const isRising = (values: readonly Rational[]): boolean =>
  values.every((value, index) => compare(values[index - 1] ?? value, value) <= 0);

export const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const max = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The sum, with no product of denominators that have a divisor in common. */
export const add = ([a, b]: Rational, [c, d]: Rational): Rational => {
  if (b === d) return rational(a + c, b);
  const shared = gcd(b, d);
  if (shared === 1n) return [a * d + c * b, b * d];
  const rest = b / shared;
  const above = a * (d / shared) + c * rest;
  const divisor = gcd(above, shared);
  return [above / divisor, rest * (d / divisor)];
};

/** The number with the other sign. */
export const minus = ([a, b]: Rational): Rational => [-a, b];

/** The number without its sign. */
export const absolute = ([a, b]: Rational): Rational => [a < 0n ? -a : a, b];

export const subtract = (a: Rational, [c, d]: Rational): Rational => add(a, [-c, d]);

/** The product; each numerator is reduced with the other's denominator, which is all there can be. */
export const multiply = ([a, b]: Rational, [c, d]: Rational): Rational => {
  const [first, second] = [rational(a, d), rational(c, b)];
  return [first[0] * second[0], first[1] * second[1]];
};

/** The first over the second, which is positive; a positive number over zero is `unbounded`. */
export const divide = (a: Rational, [c, d]: Rational): Rational => multiply(a, [d, c]);

export const sum = (terms: readonly Rational[]): Rational => terms.reduce(add, zero);

/** The mean of at least one number. */
export const mean = (values: readonly Rational[]): Rational =>
  divide(sum(values), [BigInt(values.length), 1n]);

/** Whether a number is `unbounded`. */
export const isUnbounded = ([, denominator]: Rational): boolean => denominator === 0n;

/** The whole number at a number that is not negative or below it, and at it or above it. */
export const floorOf = ([numerator, denominator]: Rational): bigint => numerator / denominator;
export const ceilingOf = ([numerator, denominator]: Rational): bigint =>
  (numerator + denominator - 1n) / denominator;

export const isZero = ([numerator]: Rational): boolean => numerator === 0n;

/** `"100/7"`, and whole numbers as `"20"`. */
export const exactText = ([numerator, denominator]: Rational): string =>
  denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`;

/** Reads back what `exactText` wrote, as it is written. */
export const fromLowestTerms = (text: string): Rational => {
  const slash = text.indexOf("/");
  return slash < 0
    ? [BigInt(text), 1n]
    : [BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1))];
};

/** Reads back what `exactText` wrote, and may have been altered since. */
export const fromExactText = (text: string): Rational => rational(...fromLowestTerms(text));
