// Are all roots found, each once, and exactly where they are fractions?

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { linear, product, scaled, type Polynomial } from "../../src/numbers/polynomial.js";
import {
  compare,
  exactText,
  rational,
  subtract,
  unbounded,
  zero,
  type Rational,
} from "../../src/numbers/rational.js";
import { rootsBetween } from "../../src/numbers/roots.js";

const of = (...coefficients: readonly number[]): Polynomial =>
  coefficients.map((coefficient) => rational(BigInt(coefficient)));

const whole = (value: number): Rational => rational(BigInt(value));

/** Roots as text; of one that is no fraction nine decimals, rounded down. */
const told = (a: Polynomial, low: Rational = zero, high: Rational = unbounded): string =>
  rootsBetween(a, low, high)
    .map((root) =>
      compare(root.low, root.high) === 0
        ? exactText(root.low)
        : `~${String((root.low[0] * 10n ** 9n) / root.low[1])}`,
    )
    .join(" ");

describe("roots", () => {
  it("of a number there are none, and of 0 none are told", () => {
    expect(told(of(5))).toBe("");
    expect(told(of())).toBe("");
  });

  it("of a straight line is one, if it lies between", () => {
    expect(told(of(-3, 2))).toBe("3/2");
    expect(told(of(3, -2))).toBe("3/2");
    expect(told(of(3, 2))).toBe("");
    expect(told(of(-3, 2), zero, rational(3n, 2n))).toBe("");
    expect(told(of(-3, 2), rational(3n, 2n))).toBe("");
  });

  it("are told exactly where they are fractions", () => {
    expect(told(product([of(-1, 3), of(-5, 7), of(-22, 7)]))).toBe("1/3 5/7 22/7");
    expect(told(product([of(-1, 1), of(-1, 1), of(-2, 1)]))).toBe("1 2");
    expect(told(scaled(of(-6, 1, 1), rational(-1n, 12n)))).toBe("2");
    expect(told(of(0, -1, 1))).toBe("1");
    expect(told(of(-1, 0, 4))).toBe("1/2");
    expect(told(product([of(-1, 3), of(-2, 0, 1)]), zero, whole(5))).toBe("1/3 ~1414213562");
  });

  it("are told exactly however small their fractions are", () => {
    const tiny = linear(rational(10n ** 70n), [-1n, 1n]);
    const [root] = rootsBetween(product([tiny, of(-2, 0, 1)]), zero, unbounded);
    expect(root?.low).toEqual([1n, 10n ** 70n]);
    expect(root?.high).toEqual(root?.low);
  });

  it("are enclosed to 60 digits where they are not", () => {
    expect(told(of(-2, 0, 1))).toBe("~1414213562");
    expect(told(of(2, -7, 1))).toBe("~298437881 ~6701562118");
    const [root] = rootsBetween(of(-2, 0, 1), zero, unbounded);
    const width = root ? subtract(root.high, root.low) : whole(1);
    expect(compare(width, rational(1n, 10n ** 60n))).toBeLessThan(0);
    expect(compare(width, zero)).toBeGreaterThan(0);
  });

  it("are strictly between the ends, also where an end is one", () => {
    const three = product([of(-1, 1), of(-2, 1), of(-3, 1)]);
    expect(told(three, whole(1), whole(3))).toBe("2");
    expect(told(three, zero, whole(2))).toBe("1");
    expect(told(three, whole(3))).toBe("");
    expect(told(three, whole(1))).toBe("2 3");
    expect(told(of(-2, 0, 1), rational(141n, 100n), rational(142n, 100n))).toBe("~1414213562");
  });

  it("are those that a polynomial was made of", () => {
    const fraction = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }))
      .map(([n, d]) => rational(BigInt(n), BigInt(d)));
    const cases = fc.tuple(fc.array(fraction, { minLength: 1, maxLength: 4 }), fraction, fraction);
    fc.assert(
      fc.property(cases, ([roots, one, other]) => {
        fc.pre(compare(one, other) !== 0);
        const [low, high] = compare(one, other) < 0 ? [one, other] : [other, one];
        const made = product(roots.map((root) => linear([1n, 1n], subtract(zero, root))));
        const inside = roots
          .filter((root) => compare(low, root) < 0 && compare(root, high) < 0)
          .sort(compare)
          .map(exactText);
        expect(told(made, low, high)).toBe([...new Set(inside)].join(" "));
      }),
      { numRuns: 400 },
    );
  });
});
