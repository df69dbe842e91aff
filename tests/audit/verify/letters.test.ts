import { amount, quotient, share, type MeasureNode } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { valuesOfLetter } from "../../../src/audit/verify/letters.js";
import { only, piece, type Pieces } from "../../../src/numbers/pieces.js";
import { exactText, fromExactText as of, unbounded } from "../../../src/numbers/rational.js";
import type { Figures, Link } from "../../../src/score/relations.js";

type Box = number | readonly [low: number, high: number];

const figuresOf = (boxes: Readonly<Record<string, Box>>): Figures =>
  new Map(
    Object.entries(boxes).map(([name, box]) => {
      const [low, high] = typeof box === "number" ? [box, box] : box;
      return [name, { point: of(`${low}`), low: of(`${low}`), high: of(`${high}`) }] as const;
    }),
  );

const written = (pieces: Pieces): readonly string[] =>
  pieces.map(({ low, high, lowOpen, highOpen }) => {
    const [from, to] = [exactText(low), high[1] === 0n ? "…" : exactText(high)];
    return from === to ? from : `${lowOpen ? "(" : "["}${from}, ${to}${highOpen ? ")" : "]"}`;
  });

const valuesOf = (
  letter: string,
  measure: MeasureNode,
  wanted: Pieces,
  others: Readonly<Record<string, Box>>,
  links: readonly Link[] = [],
): readonly string[] => written(valuesOfLetter(letter, measure, wanted, figuresOf(others), links));

const between = (low: string, high: string, lowOpen = false, highOpen = false): Pieces => [
  piece(of(low), high === "…" ? unbounded : of(high), lowOpen, highOpen || high === "…"),
];

const rate = share("a", "b");
const free = quotient("a", "b");

describe("a letter above", () => {
  it("is the measure times what is below", () => {
    expect(valuesOf("a", rate, between("1/4", "1/2"), { b: 8 })).toEqual(["[2, 4]"]);
    expect(valuesOf("a", rate, between("1/4", "1/2", true, true), { b: 8 })).toEqual(["(2, 4)"]);
    expect(valuesOf("a", rate, between("1/4", "1/2"), { b: [4, 8] })).toEqual(["[1, 4]"]);
    expect(valuesOf("a", free, between("3", "…"), { b: 8 })).toEqual(["[24, …)"]);
    expect(valuesOf("a", amount("a"), between("3", "5"), {})).toEqual(["[3, 5]"]);
    expect(valuesOf("a", quotient("a", 7), between("1", "2"), {})).toEqual(["[7, 14]"]);
  });

  it("leaves out what is beside it", () => {
    const sum = quotient(["a", "c"], "b");
    expect(valuesOf("a", sum, between("1", "2"), { b: 8, c: 10 })).toEqual(["[0, 6]"]);
    expect(valuesOf("a", sum, between("1", "2"), { b: 8, c: [2, 10] })).toEqual(["[0, 14]"]);
    expect(valuesOf("a", sum, between("1", "2"), { b: 8, c: 17 })).toEqual([]);
  });

  it("has to be something over what may be 0", () => {
    const empty = quotient("a", "b", { whenEmpty: 0 });
    expect(valuesOf("a", empty, between("1", "2"), { b: [0, 8] })).toEqual(["(0, 16]"]);
    expect(valuesOf("a", empty, between("0", "0", false, false), { b: [0, 8] })).toEqual([
      "[0, …)",
    ]);
    expect(valuesOf("a", empty, between("1", "2"), { b: 0 })).toEqual([]);
  });
});

describe("a letter below", () => {
  it("is what is above over the measure", () => {
    expect(valuesOf("b", rate, between("1/4", "1/2"), { a: 8 })).toEqual(["[16, 32]"]);
    expect(valuesOf("b", rate, between("1/4", "1/2", true, true), { a: 8 })).toEqual(["(16, 32)"]);
    expect(valuesOf("b", rate, between("0", "1/2"), { a: 8 })).toEqual(["[16, …)"]);
    expect(valuesOf("b", free, between("2", "…"), { a: 8 })).toEqual(["(0, 4]"]);
    expect(valuesOf("b", rate, between("1/4", "1/2"), { a: [4, 8] })).toEqual(["[8, 32]"]);
  });

  it("cannot make nothing of something, nor something of nothing", () => {
    expect(valuesOf("b", rate, between("0", "0"), { a: 8 })).toEqual([]);
    expect(valuesOf("b", rate, between("0", "0"), { a: 0 })).toEqual(["(0, …)"]);
    expect(valuesOf("b", rate, between("0", "1/2", true), { a: 0 })).toEqual([]);
    expect(valuesOf("b", rate, between("1/4", "1/2"), { a: 0 })).toEqual([]);
  });

  it("may be 0 where the measure says what it then is", () => {
    const full = share("a", "b", { whenEmpty: 1 });
    expect(valuesOf("b", full, between("1", "1"), { a: 0 })).toEqual(["0"]);
    expect(valuesOf("b", full, between("1", "1"), { a: 3 })).toEqual(["3"]);
    const counted = quotient("a", "b", { whenEmpty: 0 });
    expect(valuesOf("b", counted, between("0", "1/2"), { a: 3 })).toEqual(["0", "[6, …)"]);
    const none = quotient("a", "b", { whenEmpty: "not-applicable" });
    expect(valuesOf("b", none, between("0", "1/2"), { a: 3 })).toEqual(["[6, …)"]);
  });
});

describe("a letter on both sides", () => {
  const both = share("a", ["a", "b"]);

  it("approaches 1, and is 1 only alone", () => {
    expect(valuesOf("a", both, between("1/4", "1/2"), { b: 9 })).toEqual(["[3, 9]"]);
    expect(valuesOf("a", both, between("1/2", "1"), { b: 9 })).toEqual(["[9, …)"]);
    expect(valuesOf("a", both, between("1", "1"), { b: 9 })).toEqual([]);
    expect(valuesOf("a", both, between("1", "1"), { b: 0 })).toEqual(["(0, …)"]);
    expect(valuesOf("a", both, between("1/4", "1", false, true), { b: 0 })).toEqual([]);
    expect(valuesOf("a", both, between("0", "1/2"), { b: [0, 9] })).toEqual(["(0, 9]"]);
  });

  it("as another letter counts once", () => {
    expect(valuesOf("b", both, between("1/4", "1/2"), { a: 9 })).toEqual(["[9, 27]"]);
    expect(valuesOf("b", both, between("1/4", "1/2"), { a: [3, 9] })).toEqual(["[3, 27]"]);
    expect(valuesOf("b", both, between("1/2", "1"), { a: [0, 1] })).toEqual(["(0, 1]"]);
  });

  it("falls where there is more above than below", () => {
    const over = quotient(["a", "c"], ["a", "b"]);
    expect(valuesOf("a", over, between("2", "3"), { b: 1, c: 9 })).toEqual(["[3, 7]"]);
    expect(valuesOf("b", over, between("2", "3"), { a: [1, 2], c: 9 })).toEqual(["[5/3, 4]"]);
    // However little there is on both sides, it alone makes 1.
    expect(valuesOf("b", over, between("2", "3"), { a: [0, 2], c: 0 })).toEqual([]);
  });
});

describe("parts and wholes", () => {
  const sum = share(["a", "b"], ["c", "d"]);
  const links: readonly Link[] = [
    { part: "a", whole: "c" },
    { part: "b", whole: "d" },
  ];

  it("bound each other", () => {
    const others = { b: 2, c: 10, d: 10 };
    expect(valuesOf("a", sum, between("0", "1"), others)).toEqual(["[0, 18]"]);
    expect(valuesOf("a", sum, between("0", "1"), others, links)).toEqual(["[0, 10]"]);
    const parts = { a: 5, b: 2, d: 10 };
    expect(valuesOf("c", sum, between("0", "1"), parts)).toEqual(["[0, …)"]);
    expect(valuesOf("c", sum, between("0", "1"), parts, links)).toEqual(["[5, …)"]);
  });

  it("that are ranges cannot be far apart in the wrong direction", () => {
    // b no larger than 4 while d is 4 at least: a has to make up for the rest of three quarters.
    const ranges = { b: [0, 8], c: 8, d: [4, 8] } as const;
    expect(valuesOf("a", sum, between("3/4", "1"), ranges)).toEqual(["[1, 16]"]);
    expect(valuesOf("a", sum, between("3/4", "1"), ranges, links)).toEqual(["[4, 8]"]);
    // The whole that is moved holds back its part.
    const part = { a: [0, 8], b: 0, d: 0 } as const;
    expect(valuesOf("c", sum, between("1", "1"), part, links)).toEqual(["(0, 8]"]);
    expect(valuesOf("c", sum, between("0", "0"), part, links)).toEqual(["(0, …)"]);
  });

  it("of which nothing is known bound nothing", () => {
    const unknown: readonly Link[] = [
      { part: "x", whole: "a" },
      { part: "a", whole: "y" },
    ];
    expect(valuesOf("a", free, between("0", "3"), { b: 4 }, unknown)).toEqual(["[0, 12]"]);
  });

  it("in a chain bound what lies between them", () => {
    const chain: readonly Link[] = [
      { part: "a", whole: "c" },
      { part: "c", whole: "b" },
      { part: "a", whole: "b" },
    ];
    expect(valuesOf("c", quotient("c", "b"), between("0", "1"), { a: 2, b: 9 }, chain)).toEqual([
      "[2, 9]",
    ]);
    expect(
      valuesOf(
        "c",
        quotient("a", ["c", "b"]),
        between("1/2", "1/2"),
        { a: [1, 4], b: [0, 9] },
        chain,
      ),
    ).toEqual(["[1, 4]"]);
  });
});

describe("wanted values", () => {
  it("may be several, or none", () => {
    const two = [only(of("0")), piece(of("1/2"), of("1"))];
    expect(valuesOf("a", rate, two, { b: 8 })).toEqual(["0", "[4, 8]"]);
    expect(valuesOf("a", rate, [], { b: 8 })).toEqual([]);
  });
});
