// Are printed ranges true as they are printed? Every number between printed ends of what would do does,
// and nothing that is possible lies outside of what is printed as possible.

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { admissible, possibleText, type Notation } from "../../src/audit/report/numbers.js";
import { englishReport } from "../../src/audit/report/words-en.js";
import { meet, only, piece, type Piece } from "../../src/numbers/pieces.js";
import {
  add,
  compare,
  divide,
  rational,
  subtract,
  unbounded,
  type Rational,
} from "../../src/numbers/rational.js";
import { law } from "../support/law.js";

const numbers = fc
  .tuple(
    fc.bigInt(0n, 10n ** 7n),
    fc.constantFrom(1n, 2n, 3n, 7n, 8n, 100n, 2000n, 99_991n, 10n ** 6n),
  )
  .map(([above, below]) => rational(above, below));

/** From wide to so narrow that many digits are needed. */
const pieces: fc.Arbitrary<Piece> = fc
  .record({
    low: fc.oneof(numbers, fc.constant(rational(0n))),
    width: numbers,
    shrink: fc.integer({ min: 0, max: 12 }),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
    isEndless: fc.boolean(),
  })
  .map(({ low, width, shrink, lowOpen, highOpen, isEndless }) => {
    const [above] = width;
    const wide = above === 0n ? rational(1n) : width;
    const high = add(low, divide(wide, rational(10n ** BigInt(shrink))));
    return piece(low, isEndless ? unbounded : high, lowOpen, highOpen && !isEndless);
  });

const notations: fc.Arbitrary<Notation> = fc.record({
  words: fc.constant(englishReport),
  isPercent: fc.boolean(),
  unit: fc.constant(""),
  places: fc.integer({ min: 0, max: 4 }),
  isWhole: fc.boolean(),
});

const numberOf = (text: string): Rational => {
  const [whole = "", decimals = ""] = text.replace(/[%,]/g, "").split(".");
  const scale = 10n ** BigInt(decimals.length) * (text.endsWith("%") ? 100n : 1n);
  return rational(BigInt(`${whole}${decimals}`), scale);
};

/** What a range says, as a reader takes it. */
const readRange = (text: string): Piece => {
  const plain = text.replace(/ \(no whole number.*$/, "");
  const [first = "", last] = (plain.match(/[\d.,]+%?/g) ?? []).map((one) => one);
  const low = numberOf(first);
  if (plain.startsWith("exactly")) return only(low);
  if (plain.startsWith("below")) return piece(rational(0n), low, false, true);
  if (plain.endsWith("or more")) return piece(low, unbounded);
  if (last === undefined) return piece(low, unbounded, true);
  return piece(low, numberOf(last), plain.startsWith("above"), plain.includes("below"));
};

/** Whether all of the inner piece lies in the outer. */
const isWithin = (inner: Piece, outer: Piece): boolean => {
  const low = compare(inner.low, outer.low);
  const high = compare(inner.high, outer.high);
  return (
    (low > 0 || (low === 0 && (outer.lowOpen !== true || inner.lowOpen === true))) &&
    (high < 0 || (high === 0 && (outer.highOpen !== true || inner.highOpen === true)))
  );
};

describe("a printed range of what would do", () => {
  it("holds nothing that would not, and something that would", () => {
    law(3000, fc.tuple(pieces, notations), ([one, notation]) => {
      const printed = readRange(admissible([one], notation));
      expect(isWithin(printed, one)).toBe(true);
      expect(meet([printed], [one])).toBe(true);
    });
  });

  it("names whole numbers wherever there are any of what is counted in them", () => {
    law(1000, fc.tuple(pieces, notations), ([one, notation]) => {
      const text = admissible([one], { ...notation, isPercent: false, isWhole: true });
      const { low, high, lowOpen } = readRange(text);
      const isWhole = [low, high].every(([, below]) => below <= 1n) && lowOpen !== true;
      expect(isWhole || text.endsWith("(no whole number lies in this range)")).toBe(true);
    });
  });
});

describe("a printed range of what is possible", () => {
  it("holds all of it, and does not reach a number that it does not hold", () => {
    const other = fc.tuple(numbers, fc.integer({ min: 2, max: 12 }));
    law(3000, fc.tuple(pieces, notations, other), ([one, notation, [away, shrink]]) => {
      if (one.high[1] === 0n) return;
      // Close above what is possible.
      const step = divide(add(away, rational(1n)), rational(10n ** BigInt(shrink)));
      const beyond = add(one.high, step);
      const published = piece(beyond, add(beyond, rational(1n)));
      const printed = readRange(possibleText([one], published, notation));
      expect(isWithin(one, printed)).toBe(true);
      expect(meet([printed], [published])).toBe(false);
      expect(compare(subtract(printed.high, printed.low), rational(0n))).toBeGreaterThan(0);
    });
  });
});
