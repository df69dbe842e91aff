// Can targets be reached, and what do they need? By formulas, one at a time.

import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  byPeriod,
  flag,
  levels,
  quotient,
  ratio,
  relativeToBest,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, leaf, letters, level, rubricOf } from "../rubric/sample.js";
import { formula, lintOf, lintOfRow, needsIn, places, rate, told } from "./reviewing.js";

describe("a target", () => {
  it("cannot be reached where all that an indicator can earn is less", () => {
    const half = levels("l", { A: "1/2", B: 0 });
    const variables = { l: level("A", "B") };
    expect(told(lintOfRow(half, { target: "10.01" }, variables))).toEqual([
      "target_unreachable 10.01 10.00",
    ]);
    expect(told(lintOfRow(half, { target: 10 }, variables))).toEqual([]);
    expect(places(lintOfRow(half, { target: 11 }, variables))).toEqual([
      "target_unreachable at 1.target",
    ]);
  });

  it("may be reached where no source decides what is earned", () => {
    expect(told(lintOfRow(relativeToBest(rate), { target: 20 }))).toEqual([]);
    expect(told(lintOfRow(awarded(), { target: 20 }))).toEqual([]);
  });

  it.each([
    [
      ["A", null],
      ["B", 0],
    ],
    [
      ["B", 0],
      ["A", null],
    ],
    [
      ["A", null],
      ["B", "1/2"],
      ["C", 0],
    ],
    [
      ["B", "1/2"],
      ["C", 0],
      ["A", null],
    ],
  ] as const)("may be reached by a level that no source decides: %j %j", (...pairs) => {
    const open = levels("l", Object.fromEntries(pairs));
    const answers = { l: level(...pairs.map(([name]) => name)) };
    expect(told(lintOfRow(open, { target: 20 }, answers))).toEqual([]);
    const half = weightedParts(["1/2", open], ["1/2", formula]);
    const row = { target: 20, goal: { variable: "rate", atLeast: "80%" } };
    const lint = lintOfRow(half, row, { ...answers, ...letters("a", "b") });
    expect([told(lint), lint.aims.map(({ goal }) => goal)]).toEqual([[], [undefined]]);
  });

  it("is held against the best level that is decided, wherever it stands", () => {
    const variables = { l: level("A", "B", "C") };
    for (const points of [
      { A: "1/2", B: "3/4", C: 0 },
      { A: "3/4", B: 0, C: "1/2" },
      { A: 0, B: "1/2", C: "3/4" },
    ]) {
      const lint = (target: number | string) =>
        told(lintOfRow(levels("l", points), { target }, variables));
      expect(lint(15)).toEqual([]);
      expect(lint("15.01")).toEqual(["target_unreachable 15.01 15.00"]);
    }
  });

  it("is told also beside an indicator with letters that only another year reads", () => {
    const byYear = byPeriod({ "2025": formula, "2026-2030": flag("m") });
    const variables = { ...flags("m"), ...letters("a", "b") };
    const half = levels("l", { A: "1/2", B: 0 });
    const of = rubricOf([
      leaf("1", half, { variables: { l: level("A", "B") } }),
      leaf("2", byYear, { variables }),
    ]);
    const row = { lead: "A", target: 20 };
    const lint = lintOf(of, { assignments: { "1": row, "2": row } });
    expect(told(lint)).toEqual(["target_unreachable 20.00 10.00"]);
    expect(needsIn(lint)).toEqual(["l at most 10", "m true"]);
  });

  it("above the maximum cannot be reached, and is told with the other figures too", () => {
    const lint = lintOfRow(formula, { target: "25/20" });
    expect(told(lint)).toEqual(["target_unreachable 25.00 20.00"]);
    expect(lint.figures.map(({ kind }) => kind)).toEqual(["above-maximum"]);
    expect(needsIn(lint)).toEqual(["rate at most 20"]);
  });
});

describe("what a target needs", () => {
  const needs = (
    formula: FormulaNode,
    target: string | number,
    variables?: IndicatorNode["variables"],
  ) => needsIn(lintOfRow(formula, { target }, variables));

  it("is the least of a single measure", () => {
    expect(needs(formula, 15)).toEqual(["rate [3/4, 1]"]);
    expect(needs(thresholdToMax(rate, "80%"), "15/20")).toEqual(["rate [3/5, 1]"]);
    const strict = allOrNothing(rate, "80%", { strict: true });
    expect(needs(strict, 1)).toEqual(["rate (4/5, 1]"]);
    expect(needs(ratio(quotient("a", "b")), 15)).toEqual(["rate [3/4, …]"]);
    const counted = steps(amount("a"), [
      [2, "1/4"],
      ["17/2", 1],
    ]);
    expect(needs(counted, "5.01", letters("a"))).toEqual(["rate [9, …]"]);
    expect(needs(counted, 5, letters("a"))).toEqual(["rate [2, …]"]);
  });

  it("is that of the year's formula", () => {
    const byYear = byPeriod({
      "2025": formula,
      "2026-2030": thresholdToMax(rate, "50%"),
    });
    expect(needs(byYear, 10)).toEqual(["rate [1/4, 1]"]);
  });

  it("is an answer, or several", () => {
    expect(needs(flag("m"), 10, flags("m"))).toEqual(["m true"]);
    const graded = levels("l", { A: 1, B: "1/2", C: 0 });
    expect(needs(graded, 10, { l: level("A", "B", "C") })).toEqual(["l A or B"]);
  });

  it("is told of each figure while all others have all that they can earn", () => {
    const variables = { ...flags("m"), ...letters("a", "b") };
    const mixed = weightedParts(["1/2", flag("m")], ["1/2", formula]);
    expect(needs(mixed, 15, variables)).toEqual(["rate [1/2, 1]", "m true"]);
    expect(needs(mixed, 10, variables)).toEqual(["rate [0, 1]", "m true or false"]);
    expect(needs(bestOf(flag("m"), formula), 15, variables)).toEqual([
      "rate [0, 1]",
      "m true or false",
    ]);
  });

  it("is not told beyond a threshold of so many digits that no fact can pass it", () => {
    const needsAt = (digits: number): number => {
      const far = steps(quotient("a", "b"), [["9".repeat(digits), 1]]);
      return needs(far, 5).length;
    };
    expect([63, 64].map(needsAt)).toEqual([1, 0]);
  });

  it("is nothing where points are awarded, and nothing without a target", () => {
    expect(lintOfRow(awarded(), { target: 10 }).aims).toMatchObject([
      { code: "1", max: 20, target: { exact: "10" }, needs: [] },
    ]);
    expect(lintOfRow(formula, { goal: { variable: "rate", atLeast: "1" } }).aims).toEqual([
      {
        code: "1",
        max: 20,
        needs: [],
        goal: { value: "1", points: { exact: "20", printed: "20.00" } },
      },
    ]);
  });
});
