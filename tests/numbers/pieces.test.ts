import { describe, expect, it } from "vitest";

import {
  common,
  distance,
  hull,
  meet,
  negative,
  only,
  piece,
  plus,
  plusAll,
  times,
  unite,
  type Piece,
  type Pieces,
} from "../../src/numbers/pieces.js";
import { exactText, fromExactText as of, unbounded } from "../../src/numbers/rational.js";

/** `"[1, 2)"` or `"3"`. */
const read = (text: string): Piece => {
  if (!text.includes(",")) return only(of(text));
  const [low = "", high = ""] = text.slice(1, -1).split(", ");
  const end = high === "…" ? unbounded : of(high);
  return piece(of(low), end, text.startsWith("("), text.endsWith(")"));
};

const all = (...texts: readonly string[]): Pieces => texts.map(read);

const written = (pieces: Pieces): readonly string[] =>
  pieces.map(({ low, high, lowOpen, highOpen }) => {
    const [from, to] = [exactText(low), high[1] === 0n ? "…" : exactText(high)];
    return from === to ? from : `${lowOpen ? "(" : "["}${from}, ${to}${highOpen ? ")" : "]"}`;
  });

describe("a piece", () => {
  it("says which of its ends are open, and nothing of closed ones", () => {
    expect(piece(of("1"), of("2"))).toEqual({ low: of("1"), high: of("2") });
    expect(piece(of("1"), of("2"), true, true)).toEqual({
      low: of("1"),
      high: of("2"),
      lowOpen: true,
      highOpen: true,
    });
    expect(only(of("1/3"))).toEqual({ low: of("1/3"), high: of("1/3") });
  });
});

describe("unite", () => {
  it.each<readonly [what: string, given: readonly string[], found: readonly string[]]>([
    ["nothing", [], []],
    ["pieces in any order", ["[5, 6]", "[1, 2]"], ["[1, 2]", "[5, 6]"]],
    ["overlapping ones", ["[1, 3]", "[2, 5)"], ["[1, 5)"]],
    ["one in another", ["[1, 9]", "(2, 3)"], ["[1, 9]"]],
    ["what touches at a closed end", ["[1, 2)", "[2, 3]"], ["[1, 3]"]],
    ["what does not quite touch", ["[1, 2)", "(2, 3]"], ["[1, 2)", "(2, 3]"]],
    ["a number that closes a gap", ["[1, 2)", "(2, 3]", "2"], ["[1, 3]"]],
    ["a number at an open end", ["(1, 2)", "1", "2"], ["[1, 2]"]],
    ["the same twice", ["(1, 2)", "(1, 2)", "[1, 2)"], ["[1, 2)"]],
    ["what holds nothing", ["(1, 1)", "[1, 1)", "(1, 1]", "[3, 2]"], []],
    ["what has no end", ["(1, …)", "[5, 6]"], ["(1, …)"]],
  ])("puts together %s", (_, given, found) => {
    expect(written(unite(all(...given)))).toEqual(found);
    expect(written(unite([...all(...given)].reverse()))).toEqual(found);
  });
});

describe("common", () => {
  it.each<readonly [a: readonly string[], b: readonly string[], found: readonly string[]]>([
    [["[1, 3]"], ["[2, 4]"], ["[2, 3]"]],
    [["[1, 3)"], ["(2, 4]"], ["(2, 3)"]],
    [["[1, 2]"], ["[2, 3]"], ["2"]],
    [["[1, 2)"], ["[2, 3]"], []],
    [["[1, 2]"], ["(2, 3]"], []],
    [["[1, 2]"], ["(1, 2)"], ["(1, 2)"]],
    [["[0, 9]"], ["1", "(2, 3)", "[8, 12]"], ["1", "(2, 3)", "[8, 9]"]],
    [["[1, 2]", "[4, 5]"], ["[2, 4]"], ["2", "4"]],
    [["[1, …)"], ["[0, 2]"], ["[1, 2]"]],
    [[], ["[0, 2]"], []],
  ])("of %j and %j is %j", (a, b, found) => {
    expect(written(common(all(...a), all(...b)))).toEqual(found);
    expect(written(common(all(...b), all(...a)))).toEqual(found);
    expect(meet(all(...a), all(...b))).toBe(found.length > 0);
  });
});

describe("sums", () => {
  it.each<readonly [a: readonly string[], b: readonly string[], found: readonly string[]]>([
    [["[1, 2]"], ["[10, 20]"], ["[11, 22]"]],
    [["[1, 2)"], ["[10, 20]"], ["[11, 22)"]],
    [["(1, 2]"], ["[10, 20)"], ["(11, 22)"]],
    [
      ["0", "5"],
      ["1", "2"],
      ["1", "2", "6", "7"],
    ],
    [["0", "1"], ["[0, 1]"], ["[0, 2]"]],
    [["0", "1"], ["[0, 1)"], ["[0, 2)"]],
    [["0", "1"], ["(0, 1)"], ["(0, 1)", "(1, 2)"]],
    [["0"], [], []],
  ])("of %j and %j are %j", (a, b, found) => {
    expect(written(plus(all(...a), all(...b)))).toEqual(found);
    expect(written(plus(all(...b), all(...a)))).toEqual(found);
  });

  it("of any number of sets start from 0", () => {
    expect(written(plusAll([]))).toEqual(["0"]);
    expect(written(plusAll([all("0", "1"), all("0", "2"), all("[0, 1/2]")]))).toEqual([
      "[0, 1/2]",
      "[1, 3/2]",
      "[2, 5/2]",
      "[3, 7/2]",
    ]);
  });

  it("of more than a hundred pieces are joined over the narrowest gaps", () => {
    const steps = Array.from({ length: 60 }, (_, index) => only(of(String(index * index))));
    const found = plus(steps, all("0", "10000"));
    expect(found).toHaveLength(100);
    // 20 gaps are filled: ten of each of the two rows, those between 0, 1, 4, 9, ...
    expect(written(found)[0]).toBe("[0, 100]");
    expect(written(found).filter((one) => one.startsWith("["))).toEqual([
      "[0, 100]",
      "[10000, 10100]",
    ]);
    expect(hull(found)).toEqual({ low: of("0"), high: of("13481") });
  });

  it("of exactly a hundred are kept apart", () => {
    const steps = Array.from({ length: 100 }, (_, index) => only(of(String(index))));
    expect(plus(steps, all("0"))).toHaveLength(100);
  });
});

describe("the same numbers", () => {
  it("with the other sign stand in the other order, their ends exchanged", () => {
    expect(written(negative(all("[1, 2)", "3", "(4, 5]")))).toEqual(["[-5, -4)", "-3", "(-2, -1]"]);
  });

  it("times another are as open as before", () => {
    expect(written(times(all("[1, 2)", "3"), of("2/3")))).toEqual(["[2/3, 4/3)", "2"]);
  });
});

describe("hull", () => {
  it("is from the lowest to the highest, and nothing of nothing", () => {
    expect(hull(all("1", "(2, 3)"))).toEqual({ low: of("1"), high: of("3") });
    expect(hull([])).toBeUndefined();
  });
});

describe("distance", () => {
  it.each<readonly [pieces: readonly string[], low: string, high: string, found: string]>([
    [["[1, 2]"], "3", "4", "1"],
    [["[5, 6]"], "3", "9/2", "1/2"],
    [["[1, 2]", "[9, 10]"], "4", "5", "2"],
    [["[1, 2]", "[9, 10]"], "6", "8", "1"],
    [["[1, 2]"], "2", "3", "0"],
    [["[1, 2)"], "2", "3", "0"],
    [["[1, 9]"], "2", "3", "0"],
  ])("of %j from %s to %s is %s", (pieces, low, high, found) => {
    expect(distance(all(...pieces), { low: of(low), high: of(high) })).toEqual(of(found));
  });

  it("is nothing from nothing", () => {
    expect(distance([], { low: of("1"), high: of("2") })).toBeUndefined();
  });
});
