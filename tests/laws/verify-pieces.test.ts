// Are pieces of numbers sets of numbers? United, shared, added up, turned round: against membership on
// a grid.

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  common,
  distance,
  hull,
  larger,
  meet,
  negative,
  only,
  piece,
  plus,
  times,
  toBeLarger,
  unite,
  type Pieces,
} from "../../src/numbers/pieces.js";
import {
  add,
  compare,
  exactText,
  multiply,
  rational,
  subtract,
  zero,
  type Rational,
} from "../../src/numbers/rational.js";
import { law } from "../support/law.js";
import { has, isTidy } from "../support/pieces.js";

const whole = (value: number): Rational => rational(BigInt(value));
const quarters = (value: number): Rational => rational(BigInt(value), 4n);

const pieces: fc.Arbitrary<Pieces> = fc
  .array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 3 }), fc.boolean(), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drawn) =>
    drawn.map(([low, width, lowOpen, highOpen]) =>
      width === 0 ? only(whole(low)) : piece(whole(low), whole(low + width), lowOpen, highOpen),
    ),
  );

const grid = Array.from({ length: 80 }, (_, index) => quarters(index - 8));
const coarseGrid = grid.filter((_, index) => index % 2 === 0);

const same = (found: Pieces, isIn: (value: Rational) => boolean, on = grid): void => {
  expect(isTidy(found)).toBe(true);
  const wrong = on.filter((value) => has(found, value) !== isIn(value));
  expect(wrong.map(exactText)).toEqual([]);
};

describe("pieces of numbers", () => {
  const two = fc.tuple(pieces, pieces);

  it("are united, and shared, as sets of numbers are", () => {
    law(2000, two, ([a, b]) => {
      same(unite(a), (value) => has(a, value));
      same(unite([...a, ...b]), (value) => has(a, value) || has(b, value));
      same(common(unite(a), unite(b)), (value) => has(a, value) && has(b, value));
      expect(meet(a, b)).toBe(grid.some((value) => has(a, value) && has(b, value)));
    });
  });

  it("are added up, turned round and stretched as sets of numbers are", () => {
    law(300, two, ([a, b]) => {
      const [ins, others] = [a, b].map((set) => grid.filter((value) => has(set, value)));
      const sums = new Set(
        ins!.flatMap((one) => others!.map((other) => exactText(add(one, other)))),
      );
      same(plus(unite(a), unite(b)), (value) => sums.has(exactText(value)), coarseGrid);
      same(negative(unite(a)), (value) => has(a, subtract(zero, value)));
      same(times(unite(a), whole(2)), (value) => has(a, multiply(value, rational(1n, 2n))));
    });
  });

  it("hold the larger of two numbers, and what has to be larger, as sets of numbers do", () => {
    const three = fc.tuple(pieces, pieces, pieces);
    law(500, three, ([a, b, wanted]) => {
      const others = grid.filter((value) => has(b, value));
      const isAbove = (value: Rational, all: Pieces): boolean =>
        grid.some((one) => has(all, one) && compare(one, value) <= 0);
      same(
        larger(unite(a), unite(b)),
        (value) => (has(a, value) && isAbove(value, b)) || (has(b, value) && isAbove(value, a)),
        coarseGrid,
      );
      const found = toBeLarger(unite(wanted), unite(b));
      const largest = (one: Rational, other: Rational) => (compare(one, other) > 0 ? one : other);
      same(
        found,
        (value) =>
          compare(value, zero) >= 0 && others.some((other) => has(wanted, largest(value, other))),
        coarseGrid,
      );
    });
  });

  it("reach from the lowest to the highest, and lie as far away as their nearest end", () => {
    const interval = fc.tuple(fc.nat({ max: 16 }), fc.nat({ max: 2 }));
    law(1000, fc.tuple(pieces, interval), ([a, [from, width]]) => {
      const [low, high] = [whole(from), whole(from + width)];
      const all = hull(unite(a))!;
      expect(a.every((one) => compare(all.low, one.low) <= 0)).toBe(true);
      expect(a.every((one) => compare(one.high, all.high) <= 0)).toBe(true);
      expect(a.some((one) => compare(all.low, one.low) === 0)).toBe(true);
      expect(a.some((one) => compare(all.high, one.high) === 0)).toBe(true);
      const gaps = a.map((one) =>
        Math.max(0, Number(one.low[0]) - from - width, from - Number(one.high[0])),
      );
      expect(exactText(distance(a, { low, high })!)).toBe(String(Math.min(...gaps)));
    });
  });
});
