import { describe, expect, it } from "vitest";

import {
  allOrNothing,
  amount,
  awarded,
  byPeriod,
  flag,
  levels,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";

import { interpret, type Meaning } from "../../src/formula/interpret.js";

const rate = share("a", "b");

/** The kinds on the way down, with what the formula is applied to. */
const names: Meaning<string, string> = {
  ratio: ({ kind }, _, prefix) => prefix + kind,
  thresholdToMax: ({ kind }, _, prefix) => prefix + kind,
  allOrNothing: ({ kind }, _, prefix) => prefix + kind,
  flag: ({ kind }, _, prefix) => prefix + kind,
  levels: ({ kind }, _, prefix) => prefix + kind,
  steps: ({ kind }, _, prefix) => prefix + kind,
  weightedParts: ({ kind, parts }, recur) =>
    `${kind}(${parts.map(({ formula }) => recur(formula)).join(", ")})`,
  byPeriod: ({ kind, periods }, recur) =>
    `${kind}(${periods.map(({ formula }) => recur(formula)).join(", ")})`,
  awarded: ({ kind }, _, prefix) => prefix + kind,
};

describe("interpret", () => {
  it.each([
    ["ratio", ratio(rate)],
    ["thresholdToMax", thresholdToMax(rate, "80%")],
    ["allOrNothing", allOrNothing(amount("a"), 1)],
    ["flag", flag("m1")],
    ["levels", levels("m", { A: 1 })],
    ["steps", steps(rate, [["50%", 1]])],
    ["awarded", awarded()],
  ])("asks the entry of the kind %s", (kind, formula) => {
    expect(interpret(names, formula, "a ")).toBe(`a ${kind}`);
  });

  it("goes down into parts and periods, with the same context", () => {
    const formula = byPeriod({
      "2025-2027": weightedParts(["1/2", flag("m1")], ["1/2", ratio(rate)]),
      "2028-2030": awarded(),
    });
    expect(interpret(names, formula, "x:")).toBe(
      "byPeriod(weightedParts(x:flag, x:ratio), x:awarded)",
    );
  });
});
