// Are fractions of integers below 2^53 computed exactly, or not at all?

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  pair,
  pairOf,
  plusPair,
  roundPair,
  timesPair,
  type Pair,
} from "../../src/engine/exact-pair.js";
import { add, multiply, rational, type Rational } from "../../src/numbers/rational.js";
import { roundTo } from "../../src/numbers/round.js";
import { law } from "../support/law.js";

const largest = Number.MAX_SAFE_INTEGER;

/** Integers of every length, and those next to the largest. */
const integers = fc.oneof(
  fc.maxSafeNat(),
  fc.nat({ max: 1000 }),
  fc.nat({ max: 2_147_483_650 }),
  fc.nat({ max: 60 }).map((less) => largest - less),
  fc.integer({ min: 0, max: 53 }).map((power) => Math.min(largest, 2 ** power)),
);
const positive = integers.map((value) => Math.max(1, value));

const exactly = (above: number, below: number): Rational => rational(BigInt(above), BigInt(below));

const pairs = fc
  .tuple(integers, positive)
  .map(([above, below]) => pair(above, below) ?? ([0, 1] as const));

const asRational = ([above, below]: Pair): Rational => [BigInt(above), BigInt(below)];

const fits = ([above, below]: Rational): boolean =>
  above <= BigInt(largest) && below <= BigInt(largest);

describe("pair", () => {
  it("is the fraction in lowest terms", () => {
    law(20_000, fc.tuple(integers, positive), ([above, below]) => {
      expect(pair(above, below)).toEqual(exactly(above, below).map(Number));
    });
  });

  it("is in lowest terms where both have a large divisor in common", () => {
    const cases = fc.tuple(fc.nat({ max: 94_906_265 }), fc.nat({ max: 94_906_264 }), positive);
    law(5000, cases, ([a, b, drawn]) => {
      const common = (drawn % 94_906_265) + 1;
      const [above, below] = [a * common, (b + 1) * common];
      expect(pair(above, below)).toEqual(exactly(above, below).map(Number));
    });
  });

  it.each([
    [largest + 1, 1],
    [1, largest + 1],
    [NaN, 1],
    [1, NaN],
    [Infinity, 2],
  ])("is nothing of %d over %d", (above, below) => {
    expect(pair(above, below)).toBeUndefined();
  });
});

describe("pairOf", () => {
  it("keeps an exact number, and leaves one whose integers are larger", () => {
    expect(pairOf([206n, 13n])).toEqual([206, 13]);
    expect(pairOf([BigInt(largest), 1n])).toEqual([largest, 1]);
    expect(pairOf([BigInt(largest) + 1n, 3n])).toBeUndefined();
    expect(pairOf([1n, 2n ** 53n])).toBeUndefined();
    expect(pairOf([1n, 10n ** 400n])).toBeUndefined();
  });
});

describe("timesPair and plusPair", () => {
  it("are exact, or nothing", () => {
    law(20_000, fc.tuple(pairs, pairs), ([one, other]) => {
      for (const [found, exact] of [
        [timesPair(one, other), multiply(asRational(one), asRational(other))],
        [plusPair(one, other), add(asRational(one), asRational(other))],
      ] as const) {
        if (found !== undefined) expect(exactly(...found)).toEqual(exact);
      }
    });
  });

  it("find every product that fits", () => {
    law(20_000, fc.tuple(pairs, pairs), ([one, other]) => {
      const exact = multiply(asRational(one), asRational(other));
      expect(timesPair(one, other) !== undefined).toBe(fits(exact));
    });
  });

  it("find every sum of hundredths, and of fractions of small integers", () => {
    const small = fc
      .tuple(fc.nat({ max: 4_000_000 }), fc.integer({ min: 1, max: 40_000 }))
      .map(([above, below]) => pair(above, below) ?? ([0, 1] as const));
    law(5000, fc.tuple(small, small), ([one, other]) => {
      const sum = plusPair(one, other);
      expect(sum && pair(...sum)).toEqual(add(asRational(one), asRational(other)).map(Number));
    });
    expect(plusPair([largest - 1, 1], [1, 1])).toEqual([largest, 1]);
    expect(plusPair([largest, 1], [1, 1])).toBeUndefined();
    expect(plusPair([1, largest], [1, largest - 1])).toBeUndefined();
    expect(timesPair([largest, 1], [1, largest])).toEqual([largest, largest]);
    expect(timesPair([largest, 2], [2, largest])).toEqual([1, 1]);
    expect(timesPair([largest, 2], [largest, 3])).toBeUndefined();
  });
});

describe("roundPair", () => {
  const rounded = (value: Pair, tie: "half-up" | "half-even"): number =>
    Number(roundTo(asRational(value), 0, tie)[0]);

  it("rounds as fractions of any size are rounded", () => {
    law(20_000, pairs, (value) => {
      expect(roundPair(value, "half-up")).toBe(rounded(value, "half-up"));
      expect(roundPair(value, "half-even")).toBe(rounded(value, "half-even"));
    });
  });

  it("rounds halves, and what is beside them, in any terms", () => {
    const cases = fc.tuple(fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }));
    law(10_000, cases, ([whole, below]) => {
      for (const off of [-1, 0, 1]) {
        const value = [(2 * whole + 1) * below + off, 2 * below] as const;
        expect(roundPair(value, "half-up")).toBe(off < 0 ? whole : whole + 1);
        const even = whole % 2 === 0 ? whole : whole + 1;
        expect(roundPair(value, "half-even")).toBe(off === 0 ? even : off < 0 ? whole : whole + 1);
      }
    });
  });

  it("rounds the largest", () => {
    expect(roundPair([largest, 1], "half-up")).toBe(largest);
    expect(roundPair([largest, 2], "half-up")).toBe(2 ** 52);
    expect(roundPair([largest, 2], "half-even")).toBe(2 ** 52);
    expect(roundPair([largest - 2, 2], "half-even")).toBe(2 ** 52 - 2);
    expect(roundPair([1, largest], "half-up")).toBe(0);
  });
});
