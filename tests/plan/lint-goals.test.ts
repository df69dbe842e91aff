// What do goals earn, at least? By formulas, one at a time.

import {
  allOrNothing,
  amount,
  awarded,
  flag,
  relativeToBest,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, letters } from "../rubric/sample.js";
import { formula, lintOfRow, places, rate, told } from "./reviewing.js";

describe("a goal", () => {
  const goal = (atLeast: string, strict?: true) => ({
    goal: { variable: "rate", atLeast, ...(strict && { strict }) },
  });

  it("is no scoring threshold where reaching it earns less than the maximum", () => {
    expect(told(lintOfRow(formula, goal("80%")))).toEqual(["goal_below_max 80% 16.00 20"]);
    expect(told(lintOfRow(thresholdToMax(rate, "4/5"), goal("80%")))).toEqual([]);
    expect(places(lintOfRow(formula, goal("80%")))).toEqual(["goal_below_max at 1.goal"]);
  });

  it("may earn other points than the target beside it", () => {
    expect(told(lintOfRow(formula, { ...goal("80%"), target: "16/20" }))).toEqual([
      "goal_below_max 80% 16.00 20",
    ]);
    expect(told(lintOfRow(formula, { ...goal("100%"), target: 16 }))).toEqual([
      "goal_not_target 100% 20.00 16.00",
    ]);
    expect(told(lintOfRow(formula, { ...goal("50%"), target: 16 }))).toEqual([
      "goal_below_max 50% 10.00 20",
      "goal_not_target 50% 10.00 16.00",
    ]);
  });

  it("that has to be passed earns what is beyond it, and under a ratio what is near it", () => {
    const cliff = allOrNothing(rate, "80%");
    const strict = allOrNothing(rate, "80%", { strict: true });
    const earned = (formula: FormulaNode, row: object) =>
      lintOfRow(formula, row).aims.map((aim) => [aim.goal?.value, aim.goal?.points.exact]);
    expect(earned(strict, goal("80%", true))).toEqual([["> 80%", "20"]]);
    expect(earned(strict, goal("80%"))).toEqual([["80%", "0"]]);
    expect(earned(cliff, goal("80%", true))).toEqual([["> 80%", "20"]]);
    expect(earned(cliff, goal("80%"))).toEqual([["80%", "20"]]);
    expect(earned(cliff, goal("79%", true))).toEqual([["> 79%", "0"]]);
    expect(earned(formula, goal("80%", true))).toEqual([["> 80%", "16"]]);
    expect(told(lintOfRow(formula, goal("80%", true)))).toEqual(["goal_below_max > 80% 16.00 20"]);
  });

  it("may be a count: of a measure, or of the letter that it counts", () => {
    const formula = steps(amount("a", { name: "count" }), [
      [2, "1/4"],
      [9, 1],
    ]);
    const findings = (variable: string, atLeast: string, strict?: true) =>
      told(
        lintOfRow(
          formula,
          { goal: { variable, atLeast, ...(strict && { strict }) } },
          letters("a"),
        ),
      );
    expect(findings("count", "2")).toEqual(["goal_below_max 2 5.00 20"]);
    expect(findings("a", "2")).toEqual(["goal_below_max 2 5.00 20"]);
    expect(findings("a", "9")).toEqual([]);
    expect(findings("a", "9", true)).toEqual([]);
  });

  it("of a letter that alone decides nothing cannot be told, and neither can words", () => {
    const letter = lintOfRow(formula, { goal: { variable: "a", atLeast: "80" } });
    const words = lintOfRow(formula, { goal: "as high as possible" });
    const beside = lintOfRow(formula, { goal: "as high as possible", target: 16 });
    expect([told(beside), beside.aims[0]?.goal]).toEqual([[], undefined]);
    const opened = lintOfRow(awarded(), { goal: { variable: "a", atLeast: "80" } });
    for (const lint of [letter, words, opened])
      expect([lint.findings, lint.aims]).toEqual([[], []]);
  });

  it("of a letter is told where one measure that counts it is all that reads it", () => {
    const count = amount("a", { name: "count" });
    const counts = steps(count, [[4, 1]]);
    const row = { goal: { variable: "a", atLeast: "2" } };
    const points = (of: FormulaNode, variables = letters("a", "b")) =>
      lintOfRow(of, row, variables).aims.map((aim) => aim.goal?.points.exact);
    expect(points(counts, letters("a"))).toEqual(["0"]);
    const beside = weightedParts(["1/2", counts], ["1/2", flag("m")]);
    expect(points(beside, { ...flags("m"), ...letters("a") })).toEqual(["10"]);
    expect(points(weightedParts(["1/2", counts], ["1/2", formula]))).toEqual([]);
    const other = steps(amount("a", { name: "other" }), [[2, 1]]);
    expect(points(weightedParts(["1/2", counts], ["1/2", other]))).toEqual([]);
    expect(
      points(
        weightedParts(["1/2", steps(amount("b", { name: "other" }), [[4, 1]])], ["1/2", formula]),
      ),
    ).toEqual([]);
  });

  it("that has to be passed is, of whole things, the next whole number", () => {
    const steep = steps(amount("a", { name: "count" }), [
      [2, "1/4"],
      [3, "1/2"],
      [9, 1],
    ]);
    const points = (atLeast: string, isStrict: boolean) => {
      const goal = { variable: "count", atLeast, ...(isStrict && { strict: true }) };
      return lintOfRow(steep, { goal }, letters("a")).aims[0]?.goal?.points.exact;
    };
    expect(["2", "2.5", "8"].map((value) => points(value, true))).toEqual(["10", "10", "20"]);
    expect(["2", "2.5", "8"].map((value) => points(value, false))).toEqual(["5", "10", "10"]);
  });

  it("is not told where no source decides what is earned", () => {
    const lint = lintOfRow(relativeToBest(rate), { ...goal("80%"), target: 20 });
    expect([told(lint), lint.aims.map((aim) => aim.goal)]).toEqual([[], [undefined]]);
  });
});
