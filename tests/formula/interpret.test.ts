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
  relativeToBest: ({ kind }, _, prefix) => prefix + kind,
  bestOf: ({ kind, formulas }, recur) => `${kind}(${formulas.map(recur).join(", ")})`,
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

  describe("with an observer", () => {
    const inner = weightedParts(["1/2", flag("m1")], ["1/2", ratio(rate)]);
    const formula = weightedParts(["1/2", inner], ["1/2", awarded()]);

    it("tells it what each formula comes to, once, inner ones first", () => {
      const told: string[] = [];
      interpret(names, formula, "", (_, result) => told.push(result));
      expect(told).toEqual([
        "flag",
        "ratio",
        "weightedParts(flag, ratio)",
        "awarded",
        "weightedParts(weightedParts(flag, ratio), awarded)",
      ]);
    });

    it("tells it of which formula, each as it stands in the rubric", () => {
      const met: unknown[] = [];
      interpret(names, formula, "", (node) => met.push(node));
      expect([met.length, met[2] === inner, met[4] === formula]).toEqual([5, true, true]);
    });

    it("tells it nothing of a formula that the meaning does not go into", () => {
      const met: string[] = [];
      const first: Meaning<string, string> = {
        ...names,
        weightedParts: ({ parts }, recur) =>
          parts.slice(0, 1).map((part) => recur(part.formula))[0]!,
      };
      interpret(first, formula, "", ({ kind }) => met.push(kind));
      expect(met).toEqual(["flag", "weightedParts", "weightedParts"]);
    });

    it("comes to what it comes to without", () => {
      expect(interpret(names, formula, "", () => {})).toBe(interpret(names, formula, ""));
    });
  });
});
