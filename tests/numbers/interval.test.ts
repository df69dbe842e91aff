import { describe, expect, it } from "vitest";

import {
  clamp,
  exactly,
  intersect,
  isExact,
  isSure,
  join,
  map,
  type Interval,
} from "../../src/numbers/interval.js";
import { add, exactText, fromExactText as of, type Rational } from "../../src/numbers/rational.js";

const interval = (low: string, high: string): Interval => ({ low: of(low), high: of(high) });
const written = (found: Interval | undefined): string =>
  found === undefined ? "nothing" : `${exactText(found.low)} to ${exactText(found.high)}`;

describe("intersect", () => {
  it.each([
    ["overlapping ones", interval("0", "2"), interval("1", "3"), "1 to 2"],
    ["one inside the other", interval("0", "9"), interval("1/3", "1/2"), "1/3 to 1/2"],
    ["touching ones", interval("0", "1"), interval("1", "2"), "1 to 1"],
    ["separate ones", interval("0", "1"), interval("2", "3"), "nothing"],
  ])("finds what is shared by %s", (_, a, b, expected) => {
    expect([written(intersect(a, b)), written(intersect(b, a))]).toEqual([expected, expected]);
  });
});

describe("clamp", () => {
  it.each([
    ["1", "2"],
    ["5/2", "5/2"],
    ["4", "3"],
  ])("moves %s to the nearest number from 2 to 3", (value, expected) => {
    expect(exactText(clamp(of(value), interval("2", "3")))).toBe(expected);
  });
});

describe("an exact quantity", () => {
  it("has its point at both ends", () => {
    expect(exactly(of("1/3"))).toEqual({ point: of("1/3"), low: of("1/3"), high: of("1/3") });
  });

  it("is told from a range", () => {
    expect([isExact(exactly(of("7"))), isExact(interval("7", "8"))]).toEqual([true, false]);
  });
});

describe("map", () => {
  const third = { point: of("1/3"), low: of("0"), high: of("1/2") };

  it("does the same to the point and both ends", () => {
    expect(map((value) => add(value, of("1/2")), third)).toEqual({
      point: of("5/6"),
      low: of("1/2"),
      high: of("1"),
    });
  });

  it("works out what is known exactly but once", () => {
    const seen: string[] = [];
    const change = (value: Rational): Rational => {
      seen.push(exactText(value));
      return value;
    };
    expect(map(change, exactly(of("1/3")))).toEqual(exactly(of("1/3")));
    map(change, third);
    expect(seen).toEqual(["1/3", "1/3", "0", "1/2"]);
  });

  it("keeps nothing else of what it is given", () => {
    const more = { ...third, written: "33%" };
    expect(map((value) => value, more)).toEqual(third);
  });
});

describe("join", () => {
  const third = { point: of("1/3"), low: of("0"), high: of("1/2") };

  it("joins the points, and each end with the same end", () => {
    const sum = { point: of("2/3"), low: of("0"), high: of("1") };
    expect(join(add, third, third)).toEqual(sum);
    expect(join(add, third, exactly(of("1")))).toEqual({
      point: of("4/3"),
      low: of("1"),
      high: of("3/2"),
    });
  });

  it("of what is known exactly is known exactly", () => {
    const sum = join(add, exactly(of("1/3")), exactly(of("1/6")));
    expect([sum, isSure(sum)]).toEqual([exactly(of("1/2")), true]);
  });
});
