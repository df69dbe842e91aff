// Is a double ever farther from its number than its bound says?

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { boundOf, errorOfSum, largest, smallest } from "../../src/engine/bounds.js";
import { readNumeral } from "../../src/numbers/numeral.js";
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  subtract,
  zero,
  type Rational,
} from "../../src/numbers/rational.js";
import { law } from "../support/law.js";
import { exactlyOf } from "../support/doubles.js";

/** A number as a double and exactly, and how often it was rounded. */
interface Near {
  readonly double: number;
  readonly exact: Rational;
  readonly roundings: number;
}

/** Figures as they are told: up to so many digits, of any size that the engine reads. */
const figures: fc.Arbitrary<Near> = fc
  .tuple(
    fc.oneof(fc.maxSafeNat(), fc.nat({ max: 10_000 }), fc.bigInt({ min: 0n, max: 10n ** 30n })),
    fc.integer({ min: -28, max: 15 }),
  )
  .map(([digits, exponent]) => `${String(digits)}e${String(exponent)}`)
  .map((text) => ({ text, double: Number(text), exact: readNumeral(text) ?? zero }))
  .filter(({ double }) => double === 0 || (double >= smallest && double <= largest))
  .map(({ double, exact }) => ({ double, exact, roundings: 1 }));

const distance = ({ double, exact }: Near): Rational => {
  const off = subtract(exactlyOf(double), exact);
  return off[0] < 0n ? [-off[0], off[1]] : off;
};

const isBounded = (one: Near): boolean =>
  compare(distance(one), multiply(exactlyOf(boundOf(one.roundings)), one.exact)) <= 0;

const sumOf = (parts: readonly Near[]): Near =>
  parts.reduce((sum, part) => ({
    double: sum.double + part.double,
    exact: add(sum.exact, part.exact),
    roundings: Math.max(sum.roundings, part.roundings) + 1,
  }));

const some = fc.array(figures, { minLength: 1, maxLength: 6 }).map(sumOf);

describe("boundOf", () => {
  it("is half a unit of the last of 53 bits for each rounding, and for four more", () => {
    expect(boundOf(0)).toBe(2 ** -51);
    expect(boundOf(3)).toBe(7 * 2 ** -53);
  });

  it("holds of figures and their sums", () => {
    law(10_000, some, (one) => {
      expect(isBounded(one)).toBe(true);
    });
  });

  it("holds of what a line earns, before its cap", () => {
    const cases = fc.tuple(some, some, figures, fc.integer({ min: 1, max: 1000 }));
    law(10_000, cases, ([above, below, worth, full]) => {
      if (isZero(below.exact) || isZero(worth.exact)) return;
      // As `worthOf` makes a slope: both integers, and their quotient, are rounded.
      const slope = worth.double / full;
      const earned = (above.double * slope) / below.double;
      const exact = divide(
        multiply(above.exact, divide(worth.exact, [BigInt(full), 1n])),
        below.exact,
      );
      const roundings = above.roundings + below.roundings + 4;
      expect(isBounded({ double: earned, exact, roundings })).toBe(true);
    });
  });

  it("holds where figures are as large and as small as the engine reads them", () => {
    for (const above of [smallest, largest]) {
      for (const below of [smallest, largest]) {
        const double = (above * 1e15) / below;
        const exact = divide(multiply(exactlyOf(above), [10n ** 15n, 1n]), exactlyOf(below));
        expect(isBounded({ double, exact, roundings: 2 })).toBe(true);
      }
    }
  });
});

describe("errorOfSum", () => {
  it("adds up errors, and one rounding for each part", () => {
    expect(errorOfSum([], 100)).toBe(400 * 2 ** -53);
    expect(errorOfSum([1, 2], 0)).toBe(3);
    expect(errorOfSum([0.5, 0.25], 2 ** 53)).toBe(6.75);
  });

  it("holds of sums of numbers that are off", () => {
    const parts = fc.array(fc.tuple(figures, fc.double({ min: -1, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 60,
    });
    law(2000, parts, (all) => {
      const most = all.reduce((sum, [{ double }]) => sum + Math.abs(double) * 1.1 + 1, 0);
      const doubles = all.map(([{ double }, off]) => Math.max(0, double + off * 1e-3));
      const errors = all.map(([one], index) => {
        const [above, below] = distance({ ...one, double: doubles[index] ?? 0 });
        return (Number(above) / Number(below)) * (1 + 2 ** -50);
      });
      const sum = doubles.reduce((total, double) => total + double, 0);
      const exact = all.reduce<Rational>((total, [one]) => add(total, one.exact), zero);
      const off = distance({ double: sum, exact, roundings: 0 });
      expect(compare(off, exactlyOf(errorOfSum(errors, most)))).toBeLessThanOrEqual(0);
    });
  });
});
