// Where is a polynomial 0? Each root once, exactly where it is a fraction, and otherwise between two
// fractions as close to each other as anybody needs (Sturm's theorem).

import { derivative, dividedBy, scaled, valueAt, type Polynomial } from "./polynomial.js";
import {
  add,
  compare,
  divide,
  floorOf,
  gcd,
  isUnbounded,
  isZero,
  max,
  min,
  multiply,
  one,
  rational,
  absolute,
  minus,
  zero,
  type Rational,
} from "./rational.js";
import type { Interval } from "./interval.js";

const two = rational(2n);
const signOf = (value: Rational): number => compare(value, zero);

/** Sturm's chain: between two numbers that are no roots it loses as many sign changes as there are roots. */
const chainOf = (a: Polynomial): readonly Polynomial[] => {
  const chain = [a, derivative(a)];
  for (;;) {
    const [before = [], last = []] = chain.slice(-2);
    const next = scaled(dividedBy(before, last).rest, minus(one));
    if (next.length === 0) return chain;
    chain.push(next);
  }
};

/** A polynomial with the same roots, each of them once, and its chain. */
const simpleChainOf = (a: Polynomial): readonly Polynomial[] => {
  const chain = chainOf(a);
  const shared = chain.at(-1) ?? [];
  return shared.length < 2 ? chain : chainOf(dividedBy(a, shared).quotient);
};

const signChanges = (signs: readonly number[]): number => {
  const turned = signs.filter((sign) => sign !== 0);
  return turned.filter((sign, index) => index > 0 && sign !== turned[index - 1]).length;
};

/** Beyond it there is no root (Cauchy's bound). */
const boundOf = (a: Polynomial): Rational => {
  const lead = absolute(a.at(-1) ?? one);
  const largest = a.slice(0, -1).map(absolute).reduce(max, zero);
  return add(one, divide(largest, lead));
};

const middleOf = ({ low, high }: Interval): Rational => divide(add(low, high), two);

/** How many binary digits the ends of a root that is no fraction have: more than 60 decimal ones. */
const finest = 204n;

/** The coefficients as whole numbers: all of them times the same number, which is positive. */
const wholeOf = (a: Polynomial): readonly bigint[] => {
  const common = a.reduce((so, [, denominator]) => (so * denominator) / gcd(so, denominator), 1n);
  return a.map(([numerator, denominator]) => numerator * (common / denominator));
};

/** The sign at one whole number over another, which is positive. */
const signAt = (whole: readonly bigint[], above: bigint, below: bigint): bigint => {
  let [total, power] = [0n, 1n];
  for (const coefficient of [...whole].reverse()) {
    total = total * above + coefficient * power;
    power *= below;
  }
  return total > 0n ? 1n : total < 0n ? -1n : 0n;
};

/** Narrows an interval that holds one root, at neither end, at which the sign turns. */
const refine = (a: Polynomial, { low, high }: Interval): Interval => {
  const whole = wholeOf(a);
  const last = whole.at(-1) ?? 1n;
  const lead = last < 0n ? -last : last;
  // Fine enough to tell apart any two fractions that may be roots.
  const digits = BigInt(lead.toString(2).length) + 1n;
  const scale = 1n << (digits > finest ? digits : finest);
  const below = BigInt(signOf(valueAt(a, low)));
  let from = floorOf(multiply(low, rational(scale)));
  let to = floorOf(multiply(high, rational(scale))) + 1n;
  while (to - from > 1n) {
    const middle = (from + to) / 2n;
    const sign = signAt(whole, middle, scale);
    if (sign === 0n) return { low: rational(middle, scale), high: rational(middle, scale) };
    if (sign === below) from = middle;
    else to = middle;
  }
  // A root that is a fraction is a multiple of 1 over the leading coefficient.
  const found = rational((to * lead) / scale, lead);
  return compare(low, found) < 0 && isZero(valueAt(a, found))
    ? { low: found, high: found }
    : { low: max(low, rational(from, scale)), high: min(high, rational(to, scale)) };
};

/** The roots of a polynomial strictly between two numbers, neither negative, in rising order; of 0, none. */
export const rootsBetween = (
  given: Polynomial,
  low: Rational,
  end: Rational,
): readonly Interval[] => {
  if (given.length < 2) return [];
  if (given.length === 2) {
    const [start = zero, slope = one] = given;
    const root = signOf(slope) < 0 ? divide(start, minus(slope)) : divide(minus(start), slope);
    return compare(low, root) < 0 && compare(root, end) < 0 ? [{ low: root, high: root }] : [];
  }
  const chain = simpleChainOf(given);
  const [a = given] = chain;
  const high = isUnbounded(end) ? add(max(low, boundOf(a)), one) : end;
  const changesAt = (x: Rational): number =>
    signChanges(chain.map((one) => signOf(valueAt(one, x))));
  /** Roots above the low end, up to and with the high end. */
  const search = (within: Interval, count: number): readonly Interval[] => {
    if (count === 0) return [];
    const isRoot = isZero(valueAt(a, within.high));
    if (count === 1 && isRoot) return [{ low: within.high, high: within.high }];
    if (count === 1 && !isZero(valueAt(a, within.low))) return [refine(a, within)];
    const middle = middleOf(within);
    const below = changesAt(within.low) - changesAt(middle);
    return [
      ...search({ low: within.low, high: middle }, below),
      ...search({ low: middle, high: within.high }, count - below),
    ];
  };
  return search({ low, high }, changesAt(low) - changesAt(high)).filter(
    (root) => compare(root.low, end) < 0,
  );
};
