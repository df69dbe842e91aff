// Which values of a letter bring a measure to some values? Tried one by one, on a grid of all letters,
// for sums over sums, parts of wholes, letters on both sides, denominators that may be 0.

import type { MeasureNode, Terms, WhenEmpty } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { valuesOfLetter } from "../../src/audit/verify/letters.js";
import { common, meet, only, piece, type Pieces } from "../../src/numbers/pieces.js";
import { divide, rational, unbounded } from "../../src/numbers/rational.js";
import { measured } from "../../src/score/measure.js";
import { closed, fits, narrow, type Figures, type Link } from "../../src/score/relations.js";
import { law } from "../support/law.js";
import { lettersOf, sidesOf } from "../support/tree.js";

/** Counts, in halves. */
type Box = readonly [low: number, high: number];

interface Case {
  readonly measure: MeasureNode;
  readonly links: readonly Link[];
  readonly boxes: Readonly<Record<string, Box>>;
  readonly letter: string;
  readonly wanted: Pieces;
  /** Parts and wholes of which some are on both sides are bounded, but not as closely. */
  readonly isTight: boolean;
}

const names = ["a", "b", "c"] as const;

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.nat({ max: 6 }), fc.constantFrom(0, 0, 1, 2, 4))
  .map(([low, width]) => [low, low + width]);

const sums: fc.Arbitrary<Terms> = fc.subarray([...names], { minLength: 1, maxLength: 2 });

const emptinesses: readonly (WhenEmpty | undefined)[] = [undefined, 0, 1, "not-applicable"];

const measure: fc.Arbitrary<MeasureNode> = fc
  .record({
    isShare: fc.boolean(),
    above: sums,
    below: fc.oneof(sums, sums, sums, fc.integer({ min: 1, max: 3 })),
    whenEmpty: fc.constantFrom(...emptinesses),
  })
  .map(({ isShare, above, below, whenEmpty }): MeasureNode => {
    const rest = { name: "rate", ...(whenEmpty !== undefined && { whenEmpty }) };
    return isShare
      ? { kind: "share", part: above, whole: below, ...rest }
      : { kind: "quotient", numerator: above, denominator: below, ...rest };
  });

const ends = [
  ...[0, 1, 2, 3, 4, 6].map((n) => rational(BigInt(n), 4n)),
  ...[1n, 2n].map((n) => rational(n, 3n)),
  rational(2n),
  unbounded,
];

const span = fc
  .tuple(fc.constantFrom(...ends), fc.constantFrom(...ends), fc.boolean(), fc.boolean())
  .map(([one, other, lowOpen, highOpen]) => {
    const [low, high] = one[0] * other[1] <= other[0] * one[1] ? [one, other] : [other, one];
    return high[1] === 0n ? piece(low, high, lowOpen, true) : piece(low, high, lowOpen, highOpen);
  });

const aOfB: Link = { part: "a", whole: "b" };
const bOfC: Link = { part: "b", whole: "c" };
const aOfC: Link = { part: "a", whole: "c" };

const cases: fc.Arbitrary<Case> = fc
  .record({
    measure,
    links: fc.constantFrom<readonly Link[]>([], [aOfB], [bOfC], [aOfC, bOfC], [aOfB, bOfC]),
    boxes: fc.record({ a: box, b: box, c: box }),
    choice: fc.nat({ max: 5 }),
    wanted: fc.array(span, { minLength: 1, maxLength: 2 }),
  })
  .map(({ measure, links, boxes, choice, wanted }) => {
    const letters = sidesOf(measure).flatMap(lettersOf);
    const isShared = new Set(letters).size < letters.length;
    const most = measure.kind === "share" ? rational(1n) : unbounded;
    return {
      measure,
      links: closed(links),
      isTight: links.length === 0 || !isShared,
      boxes,
      letter: letters[choice % letters.length]!,
      wanted: common(wanted, [piece(rational(0n), most)]),
    };
  });

const figuresOf = (boxes: Case["boxes"]): Figures =>
  new Map(
    Object.entries(boxes).map(([name, [from, to]]) => {
      const [low, high] = [rational(BigInt(from), 2n), rational(BigInt(to), 2n)];
      return [name, { point: low, low, high }] as const;
    }),
  );

type Point = Readonly<Record<string, number>>;

/** All points on the grid in which no part exceeds its whole. */
const grid = (boxes: Case["boxes"], links: readonly Link[]): readonly Point[] =>
  Object.entries(boxes)
    .reduce<readonly Point[]>(
      (all, [name, [low, high]]) =>
        all.flatMap((point) =>
          Array.from({ length: high - low + 1 }, (_, by) => ({ ...point, [name]: low + by })),
        ),
      [{}],
    )
    .filter((point) => links.every(({ part, whole }) => (point[part] ?? 0) <= (point[whole] ?? 0)));

const totalAt = (terms: Terms, point: Point): number =>
  typeof terms === "number"
    ? 2 * terms
    : lettersOf(terms).reduce((sum, name) => sum + (point[name] ?? 0), 0);

/** Whether the measure has a wanted value at a point. */
const isWanted = ({ measure, wanted }: Case, point: Point): boolean => {
  const [above, below] = sidesOf(measure).map((terms) => totalAt(terms, point));
  if (above === undefined || below === undefined) return false;
  if (measure.kind === "share" && above > below) return false;
  if (below > 0)
    return meet([only(divide(rational(BigInt(above)), rational(BigInt(below))))], wanted);
  const whenEmpty = measure.kind === "amount" ? undefined : measure.whenEmpty;
  return typeof whenEmpty === "number" && meet([only(rational(BigInt(whenEmpty)))], wanted);
};

const values = Array.from({ length: 21 }, (_, by) => by);

describe("the values of one letter that bring a measure to wanted values", () => {
  const foundFor = (one: Case): Pieces => {
    const { boxes, letter, links, measure, wanted } = one;
    const others = Object.fromEntries(Object.entries(boxes).filter(([name]) => name !== letter));
    const figures = narrow(figuresOf(others), links);
    return valuesOfLetter(letter, measure, wanted, figures, links);
  };
  /** What the library makes of the measure for one value of the letter. */
  const measuredAt = ({ boxes, letter, measure, links }: Case, at: Box) => {
    const figures = figuresOf({ ...boxes, [letter]: at });
    return links.every((link) => fits(link, figures))
      ? measured(measure, narrow(figures, links), links)
      : "refused";
  };
  const possible = cases.filter(
    (one) => typeof measuredAt(one, one.boxes[one.letter]!) === "object",
  );

  it("are all that a grid of the other letters finds", () => {
    let count = 0;
    law(
      4000,
      possible.filter(({ isTight }) => isTight),
      (one) => {
        const found = foundFor(one);
        for (const value of values) {
          const points = grid({ ...one.boxes, [one.letter]: [value, value] }, one.links);
          const isRefused = typeof measuredAt(one, [value, value]) !== "object";
          if (isRefused || !points.some((point) => isWanted(one, point))) continue;
          count += 1;
          expect([value, meet([only(rational(BigInt(value), 2n))], found)]).toEqual([value, true]);
        }
      },
    );
    expect(count).toBeGreaterThan(1500);
  });

  it("are none for which the measure cannot be one of them", () => {
    let count = 0;
    law(2500, possible, (one) => {
      const found = foundFor(one);
      for (const value of values) {
        if (!meet([only(rational(BigInt(value), 2n))], found)) continue;
        count += 1;
        const range = measuredAt(one, [value, value]);
        const isIn = typeof range === "object" && meet([piece(range.low, range.high)], one.wanted);
        expect([value, range, isIn]).toEqual([value, range, true]);
      }
    });
    expect(count).toBeGreaterThan(1500);
  });
});
