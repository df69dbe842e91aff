// Is arithmetic on polynomials exact? A few that are easily checked by hand.

import { describe, expect, it } from "vitest";

import {
  derivative,
  dividedBy,
  linear,
  plus,
  product,
  scaled,
  times,
  valueAt,
  type Polynomial,
} from "../../src/numbers/polynomial.js";
import { exactText, one, rational, zero } from "../../src/numbers/rational.js";

const of = (...coefficients: readonly number[]): Polynomial =>
  coefficients.map((coefficient) => rational(BigInt(coefficient)));

const told = (a: Polynomial): string => a.map(exactText).join(" ");

describe("polynomials", () => {
  it("have no zeros at the end, and none at all for 0", () => {
    expect(linear(zero, zero)).toEqual([]);
    expect(told(linear(zero, one))).toBe("1");
    expect(told(linear(rational(2n), one))).toBe("1 2");
    expect(plus(of(1, 2), of(-1, -2))).toEqual([]);
    expect(scaled(of(1, 2), zero)).toEqual([]);
  });

  it("are added, multiplied and scaled", () => {
    expect(told(plus(of(1), of(2, 3)))).toBe("3 3");
    expect(told(plus(of(2, 3), of(1)))).toBe("3 3");
    expect(told(times(of(1, 1), of(-1, 1)))).toBe("-1 0 1");
    expect(times(of(), of(1, 1))).toEqual([]);
    expect(told(product([of(1, 1), of(1, 1), of(1, 1)]))).toBe("1 3 3 1");
    expect(told(product([]))).toBe("1");
    expect(told(scaled(of(1, -2), rational(1n, 2n)))).toBe("1/2 -1");
  });

  it("have values and slopes", () => {
    expect(exactText(valueAt(of(1, -3, 2), rational(1n, 2n)))).toBe("0");
    expect(exactText(valueAt(of(), one))).toBe("0");
    expect(told(derivative(of(5, 1, 0, 4)))).toBe("1 0 12");
    expect(derivative(of(5))).toEqual([]);
  });

  it("are divided with a rest", () => {
    const { quotient, rest } = dividedBy(of(-1, 0, 0, 2), of(1, -1));
    expect([told(quotient), told(rest)]).toEqual(["-2 -2 -2", "1"]);
    const small = dividedBy(of(1), of(1, 1));
    expect([told(small.quotient), told(small.rest)]).toEqual(["", "1"]);
    const even = dividedBy(of(-1, 0, 1), of(-1, -1));
    expect([told(even.quotient), told(even.rest)]).toEqual(["1 -1", ""]);
  });
});
