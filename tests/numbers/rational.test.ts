import { describe, expect, it } from "vitest";

import {
  add,
  compare,
  divide,
  exactText,
  fromExactText,
  isZero,
  max,
  mean,
  min,
  multiply,
  one,
  rational,
  subtract,
  sum,
  unbounded,
  zero,
} from "../../src/numbers/rational.js";

const of = fromExactText;

describe("rational", () => {
  it.each([
    [rational(6n, 4n), "3/2"],
    [rational(-6n, 4n), "-3/2"],
    [rational(0n, 5n), "0"],
    [rational(7n), "7"],
    [rational(10n ** 40n, 10n ** 41n), "1/10"],
  ])("keeps a fraction in lowest terms (%#)", (value, text) => {
    expect(exactText(value)).toBe(text);
  });

  it("reads back what it wrote", () => {
    expect(["20", "100/7", "-3/4", "0"].map((text) => exactText(of(text)))).toEqual([
      "20",
      "100/7",
      "-3/4",
      "0",
    ]);
  });
});

describe("arithmetic", () => {
  it("adds exactly where doubles do not", () => {
    expect(exactText(add(of("1/10"), of("2/10")))).toBe("3/10");
  });

  it("adds three thirds to one", () => {
    expect(exactText(sum([of("1/3"), of("1/3"), of("1/3")]))).toBe("1");
  });

  it("adds nothing to zero", () => {
    expect(exactText(sum([]))).toBe("0");
  });

  it.each([
    [["5"], "5"],
    [["1", "2"], "3/2"],
    [["1/3", "1/3", "1/3"], "1/3"],
    [["0", "0", "1"], "1/3"],
  ])("takes the mean of %j", (texts, expected) => {
    expect(exactText(mean(texts.map(of)))).toBe(expected);
  });

  it("subtracts below zero", () => {
    expect(exactText(subtract(of("1/3"), of("1/2")))).toBe("-1/6");
  });

  it("multiplies in lowest terms", () => {
    expect(exactText(multiply(of("2/3"), of("3/4")))).toBe("1/2");
  });

  it("divides by a fraction", () => {
    expect(exactText(divide(of("1/2"), of("3/4")))).toBe("2/3");
  });

  it("divides a positive number by zero to what has no bound", () => {
    expect(divide(of("5"), zero)).toEqual(unbounded);
  });

  it("keeps what has no bound when it divides it", () => {
    expect(divide(unbounded, of("4/5"))).toEqual(unbounded);
  });

  it("knows zero from one", () => {
    expect([zero, one].map(isZero)).toEqual([true, false]);
  });
});

describe("compare", () => {
  it.each([
    ["1/3", "0.333", "1/3", 0],
    ["1/3", "one hundredth more", "103/300", -1],
    ["-1/2", "a smaller one", "-2/3", 1],
  ])("tells %s from %s", (a, _, b, expected) => {
    expect(compare(of(a), of(b))).toBe(expected);
  });

  it("places what has no bound above every number", () => {
    const largest = rational(10n ** 100n);
    expect([compare(unbounded, largest), compare(largest, unbounded)]).toEqual([1, -1]);
  });

  it("finds what has no bound equal to itself", () => {
    expect(compare(unbounded, unbounded)).toBe(0);
  });

  it("picks the smaller and the larger of two", () => {
    const [small, large] = [of("2/7"), of("3/7")];
    expect([min(small, large), min(large, small), max(small, large), max(large, small)]).toEqual([
      small,
      small,
      large,
      large,
    ]);
  });
});
