// Is the range of letters no wider than it must be? Both of its ends are earned by letters in it, of
// which no part exceeds its whole; and letters are refused only when there are none such.

import { between, safeScore } from "@dti/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compare, decimalText, type Fraction } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official } from "../support/official.js";

const draft = official.draft3530;

type Box = readonly [low: number, high: number];

const box: fc.Arbitrary<Box> = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 12 }))
  .map(([low, width]) => [low, low + width]);

const wholeBox: fc.Arbitrary<Box> = box.map(([low, high]) => [low + 1, high + 1]);

/** Parts, and the wholes that they are parts of. */
type Links = Readonly<Record<string, string>>;

/** The ends of a letter's box, and those ends of its part's or whole's box that lie within. */
const candidates = (
  boxes: Readonly<Record<string, Box>>,
  links: Links,
  letter: string,
): readonly number[] => {
  const [low, high] = boxes[letter] ?? [0, 0];
  const linked = Object.entries(links).flatMap(([part, whole]) =>
    part === letter ? (boxes[whole] ?? []) : whole === letter ? (boxes[part] ?? []) : [],
  );
  return [...new Set([low, high, ...linked])].filter((one) => low <= one && one <= high);
};

const combinations = (
  letters: readonly string[],
  valuesOf: (letter: string) => readonly number[],
): readonly Readonly<Record<string, number>>[] =>
  letters.reduce<readonly Readonly<Record<string, number>>[]>(
    (all, letter) =>
      all.flatMap((one) => valuesOf(letter).map((value) => ({ ...one, [letter]: value }))),
    [{}],
  );

describe.each<readonly [code: string, letters: string, wholes: string, links: Links]>([
  ["4.5", "a b c d", "ac", { b: "a", d: "c" }],
  ["2.2", "a b c d", "cd", { a: "c", b: "d" }],
  ["1.1", "a b", "b", { a: "b" }],
  ["4.4", "a b", "a", { b: "a" }],
  ["6.1", "a b", "b", {}],
])("ranged letters of %s", (code, names, wholes, links) => {
  const letters = names.split(" ");
  const boxes = fc.record(
    Object.fromEntries(letters.map((name) => [name, wholes.includes(name) ? wholeBox : box])),
  );
  const options = { year: 2028 };
  const pointsOf = (fact: object): Fraction | undefined => {
    const scored = safeScore(draft, { [code]: fact }, options);
    return scored.ok ? valueOf(scored.result.at(code).exact) : undefined;
  };
  const ranged = (drawn: Readonly<Record<string, Box>>): object =>
    Object.fromEntries(Object.entries(drawn).map(([name, ends]) => [name, between(...ends)]));
  const fits = (drawn: Readonly<Record<string, Box>>): boolean =>
    Object.entries(links).every(([part, whole]) => drawn[part]![0] <= drawn[whole]![1]);

  it("are refused exactly when no value in them fits", () => {
    law(300, boxes, (drawn) => {
      expect(safeScore(draft, { [code]: ranged(drawn) }, options).ok).toBe(fits(drawn));
    });
  });

  it("earn at both ends of the range what some values in them earn, and nothing beyond", () => {
    law(100, boxes.filter(fits), (drawn) => {
      const scored = safeScore(draft, { [code]: ranged(drawn) }, options);
      if (!scored.ok) throw new RangeError("facts that fit are no error");
      const { low, high } = scored.result.at(code).range.exact;
      const earned = combinations(letters, (letter) => candidates(drawn, links, letter))
        .flatMap((fact) => pointsOf(fact) ?? [])
        .sort(compare);
      expect(compare(earned[0]!, valueOf(low))).toBe(0);
      expect(compare(earned.at(-1)!, valueOf(high))).toBe(0);
    });
  });

  it("hold every completion in which no part exceeds its whole", () => {
    const inside = fc.record(
      Object.fromEntries(letters.map((name) => [name, fc.integer({ min: 0, max: 1000 })])),
    );
    law(300, fc.tuple(boxes.filter(fits), inside), ([drawn, places]) => {
      const scored = safeScore(draft, { [code]: ranged(drawn) }, options);
      if (!scored.ok) throw new RangeError("facts that fit are no error");
      const { low, high } = scored.result.at(code).range.exact;
      const thousandths = Object.fromEntries(
        letters.map((name) => {
          const [from, to] = drawn[name]!;
          return [name, decimalText(BigInt(from * 1000 + (to - from) * places[name]!), 3)];
        }),
      );
      // Undefined where a part exceeds its whole: no completion.
      const earned = pointsOf(thousandths);
      if (earned === undefined) return;
      expect(compare(valueOf(low), earned)).toBeLessThanOrEqual(0);
      expect(compare(earned, valueOf(high))).toBeLessThanOrEqual(0);
    });
  });
});
