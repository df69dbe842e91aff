// Which combinations give every figure? The walk alone, over points that are plain numbers, ranges, and
// ranges with gaps.

import { describe, expect, it } from "vitest";

import { gives, search as walk, type Demand } from "../../../src/audit/readings/search.js";
import { only, piece, type Pieces } from "../../../src/numbers/pieces.js";
import { rational, type Rational } from "../../../src/numbers/rational.js";

const number = (value: number): Rational => rational(BigInt(value));
const exactly = (value: number): Pieces => [only(number(value))];
const from = (low: number, high: number): Pieces => [piece(number(low), number(high))];

/** A figure over indicators with readings of some points each. */
const demand = (published: Pieces, ...worth: readonly (readonly Pieces[])[]): Demand => ({
  published,
  worth,
  base: exactly(0),
});

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(exactly);
const tens = digits.map(([one]) => [only(number(10 * Number(one?.low[0])))]);

/** What a search finds, with what each figure excludes in the order of the figures. */
const search = (counts: readonly number[], demands: readonly Demand[], listed: number) => {
  const { excluded, ...found } = walk(counts, demands, listed);
  return { ...found, excluded: demands.map((one) => excluded.get(one) ?? 0) };
};

describe("a search", () => {
  it("finds the one combination of a number", () => {
    expect(search([10, 10], [demand(exactly(42), tens, digits)], 10)).toMatchObject({
      fits: 1,
      fitting: [[4, 2]],
      excluded: [99],
    });
  });

  it("counts for each reading the fits that it is in", () => {
    const { fits, fitting, inFits } = search([10, 10], [demand(from(8, 12), tens, digits)], 10);
    expect([fits, fitting]).toEqual([
      5,
      [
        [0, 8],
        [0, 9],
        [1, 0],
        [1, 1],
        [1, 2],
      ],
    ]);
    expect(inFits).toEqual([
      [2, 3, 0, 0, 0, 0, 0, 0, 0, 0],
      [1, 1, 1, 0, 0, 0, 0, 0, 1, 1],
    ]);
  });

  it("counts what it does not list", () => {
    const { fits, fitting, inFits, excluded } = search(
      [10, 10, 10],
      [demand(from(0, 99), tens, digits, digits)],
      3,
    );
    expect([fits, fitting, excluded]).toEqual([
      955,
      [
        [0, 0, 0],
        [0, 0, 1],
        [0, 0, 2],
      ],
      [45],
    ]);
    expect(inFits.map((row) => row.reduce((a, b) => a + b))).toEqual([fits, fits, fits]);
    expect(inFits[0]).toEqual([100, 100, 100, 100, 100, 100, 100, 100, 100, 55]);
    expect(search([10, 10], [demand(from(0, 99), tens, digits)], 0)).toEqual({
      fits: 100,
      fitting: [],
      inFits: [Array.from({ length: 10 }, () => 10), Array.from({ length: 10 }, () => 10)],
      excluded: [0],
    });
  });

  it("counts each combination for the first figure that excludes it, whichever is seen first", () => {
    const first = demand(exactly(5), [exactly(0), exactly(0)], digits);
    const second = demand(
      exactly(0),
      [exactly(0), exactly(1)],
      digits.map(() => exactly(0)),
    );
    expect(search([2, 10], [first, second], 10).excluded).toEqual([18, 1]);
    expect(search([2, 10], [second, first], 10).excluded).toEqual([10, 9]);
    const all = demand(from(0, 9), [exactly(0), exactly(0)], digits);
    expect(search([2, 10], [all, second], 10).excluded).toEqual([0, 10]);
  });

  it("adds what has one reading", () => {
    const base = { ...demand(exactly(42), tens, digits), base: exactly(40) };
    expect(search([10, 10], [base], 10).fitting).toEqual([[0, 2]]);
  });

  it("is over fractions of any size", () => {
    const parts = [7n, 11n, 13n].map((whole) => [
      [only(rational(1n, whole))],
      [only(rational(2n, whole))],
    ]);
    const published = [only(rational(2n * 143n + 91n + 77n, 1001n))];
    expect(search([2, 2, 2], [demand(published, ...parts)], 9).fitting).toEqual([[1, 0, 0]]);
  });

  it("asks for nothing where no figure is published", () => {
    expect(search([3], [], 10)).toMatchObject({ fits: 3, excluded: [] });
  });

  it("excludes all where nothing prints as published", () => {
    const none = demand([], digits);
    expect(search([10], [none], 10)).toMatchObject({ fits: 0, excluded: [10] });
    expect(gives(none, [0])).toBe(false);
  });
});

describe("points with gaps", () => {
  const split: Pieces = [...exactly(0), ...exactly(10)];

  it("are not the range between them", () => {
    const figure = demand(exactly(5), [split, from(0, 10)], [exactly(0), exactly(5)]);
    expect(search([2, 2], [figure], 10)).toMatchObject({
      fits: 3,
      fitting: [
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      excluded: [1],
    });
    expect([gives(figure, [0, 0]), gives(figure, [0, 1])]).toEqual([false, true]);
  });

  it("do not have an end that is open", () => {
    const below: Pieces = [piece(number(0), number(5), false, true)];
    const above: Pieces = [piece(number(5), number(9), true, false)];
    const figure = demand(exactly(5), [below, above, from(5, 9)]);
    expect(search([3], [figure], 10).fitting).toEqual([[2]]);
  });

  it("surely lie in what is published only if all of them do", () => {
    const worth = [split, exactly(3)];
    expect(search([2, 2], [demand(from(0, 20), worth, worth)], 1)).toEqual({
      fits: 4,
      fitting: [[0, 0]],
      inFits: [
        [2, 2],
        [2, 2],
      ],
      excluded: [0],
    });
    expect(search([2, 2], [demand(from(2, 9), worth, worth)], 9).fitting).toEqual([
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });
});
