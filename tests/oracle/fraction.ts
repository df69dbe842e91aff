// How does the oracle do exact arithmetic and print it?
// BigInt fractions, nothing shared with the library's own numbers: a fault there must not be copied here.

/** A fraction n/d with d > 0; not in lowest terms unless a function says so. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const POWERS: readonly bigint[] = Array.from({ length: 80 }, (_, places) => 10n ** BigInt(places));

export function powerOfTen(places: number): bigint {
  return POWERS[places] ?? 10n ** BigInt(places);
}

export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const denominator = BigInt(d);
  if (denominator === 0n) throw new RangeError("zero denominator");
  return denominator > 0n ? { n: BigInt(n), d: denominator } : { n: -BigInt(n), d: -denominator };
}

/** Euclid; once both fit a double exactly, doubles divide several times faster than BigInts. */
export function gcd(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b > SAFE) [a, b] = [b, a % b];
  if (b === 0n) return a;
  let x = Number(b);
  let y = Number(a % b);
  while (y !== 0) [x, y] = [y, x % y];
  return BigInt(x);
}

export function reduce(value: Fraction): Fraction {
  if (value.d === 1n) return value;
  const common = gcd(value.d, value.n);
  return common === 1n ? value : { n: value.n / common, d: value.d / common };
}

/**
 * Adds two fractions in lowest terms; the sum is in lowest terms too (Knuth 4.5.1). The divisors stay as short as the
 * shorter denominator, so the total of 47 indicators does not need a gcd of two numbers of thousands of bits.
 */
export function addReduced(x: Fraction, y: Fraction): Fraction {
  if (y.d === 1n) return y.n === 0n ? x : { n: x.n + y.n * x.d, d: x.d };
  if (x.d === 1n) return { n: x.n * y.d + y.n, d: y.d };
  const common = x.d > y.d ? gcd(x.d, y.d) : gcd(y.d, x.d);
  if (common === 1n) return { n: x.n * y.d + y.n * x.d, d: x.d * y.d };
  const rest = x.d / common;
  const n = x.n * (y.d / common) + y.n * rest;
  const again = gcd(n, common);
  return { n: n / again, d: rest * (y.d / again) };
}

/** A value in lowest terms over a positive integer, in lowest terms too. */
export function overReduced(value: Fraction, divisor: number): Fraction {
  const common = gcd(value.n, BigInt(divisor));
  return { n: value.n / common, d: value.d * (BigInt(divisor) / common) };
}

export function add(x: Fraction, y: Fraction): Fraction {
  return x.d === y.d ? { n: x.n + y.n, d: x.d } : { n: x.n * y.d + y.n * x.d, d: x.d * y.d };
}

export function subtract(x: Fraction, y: Fraction): Fraction {
  return add(x, { n: -y.n, d: y.d });
}

export function multiply(x: Fraction, y: Fraction): Fraction {
  return { n: x.n * y.n, d: x.d * y.d };
}

export function divide(x: Fraction, y: Fraction): Fraction {
  return fraction(x.n * y.d, x.d * y.n);
}

/** Negative, zero or positive, as x is below, at or above y. */
export function compare(x: Fraction, y: Fraction): number {
  const difference = x.n * y.d - y.n * x.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Reads plain decimal text, "-12.50": digits, at most one point, no exponent. */
export function parseDecimal(text: string): Fraction {
  const point = text.indexOf(".");
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new SyntaxError(`not a plain decimal: ${text}`);
  if (point < 0) return { n: BigInt(text), d: 1n };
  return {
    n: BigInt(text.slice(0, point) + text.slice(point + 1)),
    d: powerOfTen(text.length - point - 1),
  };
}

/** Reads a rate: "81.94%", "3/4" or plain decimal text. */
export function parseRate(text: string): Fraction {
  if (text.endsWith("%")) {
    const percents = parseDecimal(text.slice(0, -1));
    return { n: percents.n, d: percents.d * 100n };
  }
  const slash = text.indexOf("/");
  if (slash < 0) return parseDecimal(text);
  return fraction(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)));
}

/** An integer count of 10^-places as decimal text with all its places: 12770, 2 is "127.70". */
export function decimalText(units: bigint, places: number): string {
  if (units < 0n) return `-${decimalText(-units, places)}`;
  const digits = units.toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Prints to so many places, a half going up. Points are never negative, so neither is what is printed. */
export function printHalfUp(value: Fraction, places: number): string {
  if (value.n < 0n) throw new RangeError("only points are printed, and they are not negative");
  return decimalText((2n * value.n * powerOfTen(places) + value.d) / (2n * value.d), places);
}

/** A value in lowest terms as text: "100/7", and "20" for a whole number. */
export function reducedText({ n, d }: Fraction): string {
  return d === 1n ? n.toString() : `${n}/${d}`;
}
