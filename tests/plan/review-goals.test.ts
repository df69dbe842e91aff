// Is a goal reached? Only where what was reported says so, whatever else it may be.

import { between, rounded } from "@dti/score";
import { amount, steps, weightedParts } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { letters, ofOne, text } from "../rubric/sample.js";
import { formula, on, oneOf } from "./reviewing.js";

describe("a goal", () => {
  const reached = (fact: unknown, goal: object = {}) => {
    const row = { goal: { variable: "rate", atLeast: "80%", ...goal } };
    return oneOf(row, fact).goal?.reached;
  };

  it("is reached at its value, and a strict one only beyond it", () => {
    expect(["79.99%", "80%", "80.01%"].map((figure) => reached({ rate: figure }))).toEqual([
      false,
      true,
      true,
    ]);
    const strict = { strict: true };
    expect(["80%", "80.01%"].map((figure) => reached({ rate: figure }, strict))).toEqual([
      false,
      true,
    ]);
    expect(reached({ a: 4, b: 5 })).toBe(true);
    expect(reached({ a: 4, b: 5 }, { variable: "a", atLeast: "5" })).toBe(false);
  });

  it("is told of a rounded figure or a range only where both ends say the same", () => {
    const figures = ["79%", "80%", "81%"].map((figure) => ({ rate: rounded(figure) }));
    expect(figures.map((fact) => reached(fact))).toEqual([false, null, true]);
    const ranges = [
      between("70%", "79%"),
      between("70%", "80%"),
      between("80%", "90%"),
      between("81%", "90%"),
    ].map((range) => ({ rate: range }));
    expect(ranges.map((fact) => reached(fact))).toEqual([false, null, true, true]);
    expect(ranges.map((fact) => reached(fact, { strict: true }))).toEqual([
      false,
      false,
      null,
      true,
    ]);
  });

  it("cannot be told where its figure was not reported, and in words never", () => {
    expect([reached(undefined), reached({ points: 20 })]).toEqual([null, null]);
    expect(reached({ rate: "90%" }, { variable: "a", atLeast: "5" })).toBe(null);
    expect(oneOf({ goal: "as high as possible" }, { rate: "90%" }).goal).toEqual({
      wording: text("as high as possible"),
      reached: null,
    });
  });

  it("is told with the figure as known, and is lacking where it is not reached", () => {
    const row = { goal: { wording: "much", variable: "rate", atLeast: "80%", strict: true } };
    const one = oneOf(row, { rate: rounded("50%") });
    expect(one.goal).toEqual({
      wording: text("much"),
      variable: "rate",
      atLeast: "80%",
      strict: true,
      now: "1/2",
      reached: false,
    });
    expect(one.lacking).toEqual(["goal"]);
    expect(oneOf(row, { rate: rounded("80%") }).lacking).toEqual([]);
  });

  it("of a letter is told from the measure that counts it, which was reported in its place", () => {
    const counts = steps(amount("a", { name: "count" }), [[9, 1]]);
    const of = ofOne(counts, { variables: letters("a") });
    const reach = (fact: object, atLeast: string) =>
      oneOf({ goal: { variable: "a", atLeast } }, fact, on, of).goal;
    expect(reach({ count: 5 }, "5")).toMatchObject({ now: "5", reached: true });
    expect(reach({ count: 5 }, "6")).toMatchObject({ now: "5", reached: false });
    expect(reach({ a: 5 }, "6")).toMatchObject({ now: "5", reached: false });
    const twice = weightedParts(["1/2", counts], ["1/2", formula]);
    const both = ofOne(twice, { variables: letters("a", "b") });
    const goal = { variable: "a", atLeast: "5" };
    expect(oneOf({ goal }, { count: 5, rate: "1/2" }, on, both).goal?.reached).toBe(null);
  });
});
