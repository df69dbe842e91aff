// Which digits do points and values have?

import type { Result } from "@dti/score";
import { quotient, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, letters, rubricOf } from "../rubric/sample.js";
import { resultOf } from "./sample.js";

const rate = share("a", "b");
const third = { a: 1, b: 3 };

describe("rounding", () => {
  const cents = (rules: object, ...counts: readonly number[]): Result =>
    resultOf(
      rubricOf(
        counts.map((_, index) =>
          leaf(String(index + 1), ratio(quotient("a", 1000)), { max: 1, variables: letters("a") }),
        ),
        { rules },
      ),
      Object.fromEntries(counts.map((a, index) => [String(index + 1), { a }])),
    );
  const printed = ({ children, printed: total }: Result): readonly string[] => [
    ...children.map((node) => node.printed),
    total,
  ];

  it("prints the rounded exact sum by default", () => {
    expect(printed(cents({}, 4, 4, 4))).toEqual(["0.00", "0.00", "0.00", "0.01"]);
  });

  it("prints the sum of what is printed where the rubric says so", () => {
    expect(printed(cents({ rounding: "sum-of-printed" }, 4, 4, 4))).toEqual([
      "0.00",
      "0.00",
      "0.00",
      "0.00",
    ]);
  });

  it("keeps the exact sum whatever is printed", () => {
    expect(cents({ rounding: "sum-of-printed" }, 4, 4, 4).exact).toBe("3/250");
  });

  it("adds up printed groups, too", () => {
    const nested = rubricOf(
      [
        groupOf(
          "1",
          leaf("1.1", ratio(quotient("a", 1000)), { max: 1, variables: letters("a") }),
          leaf("1.2", ratio(quotient("a", 1000)), { max: 1, variables: letters("a") }),
        ),
        leaf("2", ratio(quotient("a", 1000)), { max: 1, variables: letters("a") }),
      ],
      { rules: { rounding: "sum-of-printed" } },
    );
    const result = resultOf(nested, { "1.1": { a: 15 }, "1.2": { a: 15 }, "2": { a: 6 } });
    expect([result.at("1").printed, result.printed]).toEqual(["0.04", "0.05"]);
  });

  it.each([
    ["half-up", ["0.01", "0.02", "0.03", "0.05"]],
    ["half-even", ["0.00", "0.02", "0.02", "0.04"]],
  ])("breaks ties %s", (tie, expected) => {
    expect(printed(cents({ tie }, 5, 15, 25))).toEqual(expected);
  });

  it.each([
    [0, "333", "0.3333"],
    [6, "333.333333", "0.3333"],
  ])("prints points to %i places", (places, points, value) => {
    const wide = rubricOf([leaf("1", ratio(rate), { max: 1000 })], { places });
    const { printed: shown, value: shownValue } = resultOf(wide, { "1": third });
    expect([shown, shownValue.printed]).toEqual([points, value]);
  });

  it("prints the value to its own places", () => {
    const wide = rubricOf([leaf("1", ratio(rate), { max: 1000 })], { valuePlaces: 7 });
    expect(resultOf(wide, { "1": third }).value.printed).toBe("0.3333333");
  });
});

describe("decimals", () => {
  it.each([
    ["a repeating fraction", { a: 1, b: 7 }, "2.857142857142857142857142857142857142857"],
    [
      "a tiny fraction",
      { a: 1, b: `3${"0".repeat(38)}` },
      "0.00000000000000000000000000000000000006666666666666666666666666666666666666667",
    ],
    ["nearly all", { a: `1${"0".repeat(44)}`, b: `1${"0".repeat(43)}1` }, undefined],
  ])("have 40 digits: %s", (_, fact, expected) => {
    const one = rubricOf([leaf("1", ratio(quotient("a", "b")), { max: 20 })]);
    expect(resultOf(one, { "1": fact }).points.toString()).toBe(expected ?? "20");
  });

  it("serve maxima that are no whole numbers", () => {
    const odd = rubricOf(
      [leaf("1", ratio(rate), { max: 0.1 }), leaf("2", ratio(rate), { max: 0.2 })],
      {
        max: 0.3,
      },
    );
    expect(resultOf(odd, { "1": { a: 1, b: 1 }, "2": { a: 1, b: 1 } }).exact).toBe("3/10");
  });
});
