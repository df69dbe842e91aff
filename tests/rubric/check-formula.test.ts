// What can be wrong with a formula before any fact is known?

import {
  allOrNothing,
  amount,
  awarded,
  byPeriod,
  checklist,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, letters, level, ofOne, problemsOf, type Fields } from "./sample.js";

const variables = {
  ...letters("a", "b"),
  ...flags("m1", "m2"),
  l: level("A", "B", "C"),
};
const at = "children.0.formula";
const rate = share("a", "b");

const problems = (formula: FormulaNode, fields: Fields = {}): readonly string[] =>
  problemsOf(() => ofOne(formula, { variables }, fields)).map((problem) =>
    problem.replace(at, "formula"),
  );

describe("a sound formula", () => {
  it.each([
    ["ratio", ratio(rate)],
    ["ratio of sums", ratio(share(["a"], ["a", "b"]))],
    ["ratio over a constant", ratio(share("a", 20))],
    ["thresholdToMax in percent", thresholdToMax(rate, "95%")],
    ["thresholdToMax as a fraction", thresholdToMax(rate, "1/3")],
    ["thresholdToMax above 1", thresholdToMax(quotient("a", "b"), "1.5")],
    ["thresholdToMax of an amount", thresholdToMax(amount("a"), 52)],
    ["a threshold of 0.30000000000000004", thresholdToMax(rate, 0.1 + 0.2)],
    ["allOrNothing", allOrNothing(rate, "100%", { strict: true })],
    ["flag", flag("m1")],
    ["levels", levels("l", { A: 1, B: "1/2", C: null })],
    ["levels of nothing", levels("l", { A: "100%", B: 0, C: 0 })],
    ["steps", steps(rate, [["1/2", "1/2"]])],
    ["weights of a third, three times", checklist("m1", "m2", "m1")],
    ["a checklist of one", checklist("m1")],
    ["awarded", awarded()],
    ["periods", byPeriod({ "2025-2027": ratio(rate), "2028-2030": awarded() })],
    ["periods of one year", byPeriod({ "2025": ratio(rate), "2026-2030": awarded() })],
    ["a period beyond the years", byPeriod({ "2020-2024": awarded(), "2025-2040": ratio(rate) })],
  ])("has nothing wrong: %s", (_, formula) => {
    expect(problems(formula)).toEqual([]);
  });

  it("may have ten weights of 0.1, which doubles do not add up to 1", () => {
    const tenths = Array.from({ length: 10 }, () => ["0.1", flag("m1")] as const);
    expect(problems(weightedParts(...tenths))).toEqual([]);
  });
});

describe("a letter in a formula", () => {
  it.each([
    ["a share's part", ratio(share("z", "b")), "unknown_reference at formula.measure"],
    ["a share's whole", ratio(share("a", "z")), "unknown_reference at formula.measure"],
    ["a sum", ratio(share(["a", "z"], "b")), "unknown_reference at formula.measure"],
    ["an amount", ratio(amount("z")), "unknown_reference at formula.measure"],
    ["a flag", flag("z"), "unknown_reference at formula.variable"],
    ["a level", levels("z", { A: 1 }), "unknown_reference at formula.variable"],
    ["__proto__", flag("__proto__"), "unknown_reference at formula.variable"],
  ])("is declared: not so in %s", (_, formula, problem) => {
    expect(problems(formula)).toEqual([problem]);
  });

  it("that is not declared is told with those that are", () => {
    expect(() => ofOne(flag("z"), { variables })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ details: { name: "z", known: ["a", "b", "m1", "m2", "l"] } }),
        ],
      }) as Error,
    );
  });

  it.each([
    ["a flag as a count", ratio(share("m1", "b")), "wrong_kind at formula.measure"],
    ["a level as a count", ratio(share("a", "l")), "wrong_kind at formula.measure"],
    ["a count as a flag", flag("a"), "wrong_kind at formula.variable"],
    ["a level as a flag", flag("l"), "wrong_kind at formula.variable"],
    ["a flag as a level", levels("m1", { A: 1 }), "wrong_kind at formula.variable"],
    ["a count as a level", levels("a", { A: 1 }), "wrong_kind at formula.variable"],
  ])("is of the right kind: not so with %s", (_, formula, problem) => {
    expect(problems(formula)).toEqual([problem]);
  });
});

describe("a constant", () => {
  it.each([0, -1, 1.5, 2 ** 53])("is a whole number above 0, not %d", (constant) => {
    expect(problems(ratio(quotient("a", constant)))).toEqual(["bad_field at formula.measure"]);
  });
});

describe("a sum", () => {
  it("has at least one letter", () => {
    expect(problems(ratio(share([], "b")))).toEqual(["bad_field at formula.measure"]);
  });
});

describe("a threshold", () => {
  it.each([
    0,
    "0%",
    "0/7",
    -1,
    "-80%",
    "1/0",
    "80 %",
    "",
    "eighty",
    "81,94%",
    "1e400",
    "Infinity",
    NaN,
  ])("is a number above 0, not %j", (threshold) => {
    expect([
      problems(thresholdToMax(rate, threshold)),
      problems(allOrNothing(rate, threshold)),
    ]).toEqual([
      ["threshold_not_positive at formula.threshold"],
      ["threshold_not_positive at formula.threshold"],
    ]);
  });
});

describe("weights", () => {
  it.each([
    ["less than 1", weightedParts(["1/2", flag("m1")], ["0.4999", flag("m2")])],
    ["more than 1", weightedParts(["1/2", flag("m1")], ["0.6", flag("m2")])],
    ["0.9999…", weightedParts([0.3333333333333333, flag("m1")], ["2/3", flag("m2")])],
    ["nothing", weightedParts()],
    ["nothing in a checklist", checklist()],
  ])("add up to exactly 1, not to %s", (_, formula) => {
    expect(problems(formula)).toEqual(["weights_not_one at formula"]);
  });

  it("that do not add up are told with their sum", () => {
    const formula = weightedParts(["1/3", flag("m1")], ["1/3", flag("m2")]);
    expect(() => ofOne(formula, { variables })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ details: { sum: "2/3" } })],
      }) as Error,
    );
  });

  it.each(["-1/2", "150%", "1/0", "half", ""])("are fractions from 0 to 1, not %j", (weight) => {
    expect(problems(weightedParts([weight, flag("m1")], ["1/2", flag("m2")]))).toEqual([
      "bad_fraction at formula.parts.0.weight",
    ]);
  });

  it("are checked at every depth", () => {
    const inner = weightedParts(["1/2", flag("z")], ["1/4", flag("m2")]);
    expect(problems(weightedParts(["1/2", flag("m1")], ["1/2", inner]))).toEqual([
      "unknown_reference at formula.parts.1.formula.parts.0.formula.variable",
      "weights_not_one at formula.parts.1.formula",
    ]);
  });
});

describe("levels", () => {
  it.each([
    ["in another order", { B: 1, A: "1/2", C: 0 }],
    ["with one more", { A: 1, B: "1/2", C: 0, D: 0 }],
    ["with one less", { A: 1, B: "1/2" }],
    ["with another name", { A: 1, b: "1/2", C: 0 }],
  ])("are those of the variable, in its order, not %s", (_, table) => {
    expect(problems(levels("l", table))).toEqual(["levels_differ at formula.levels"]);
  });

  it.each(["-1", "2", "150%", "some"])("earn a fraction from 0 to 1, not %j", (fraction) => {
    expect(problems(levels("l", { A: fraction, B: 0, C: 0 }))).toEqual([
      "bad_fraction at formula.levels.0",
    ]);
  });
});

describe("steps", () => {
  it.each([
    [
      "thresholds that fall",
      [
        ["80%", "1/4"],
        ["50%", "1/2"],
      ],
      "steps_not_rising at formula.steps.1",
    ],
    [
      "thresholds that stay",
      [
        ["1/2", "1/4"],
        ["50%", "1/2"],
      ],
      "steps_not_rising at formula.steps.1",
    ],
    [
      "fractions that fall",
      [
        ["50%", "1/2"],
        ["80%", "1/4"],
      ],
      "steps_not_rising at formula.steps.1",
    ],
    [
      "fractions that stay",
      [
        ["50%", "1/2"],
        ["80%", "50%"],
      ],
      "steps_not_rising at formula.steps.1",
    ],
    ["a first step that earns nothing", [["50%", 0]], "steps_not_rising at formula.steps.0"],
    ["a fraction above 1", [["50%", "3/2"]], "bad_fraction at formula.steps.0"],
    ["a fraction that cannot be read", [["50%", "half"]], "bad_fraction at formula.steps.0"],
    [
      "a threshold that cannot be read",
      [["half", "1/2"]],
      "threshold_not_positive at formula.steps.0",
    ],
  ] as const)("have no %s", (_, table, problem) => {
    expect(problems(steps(rate, table))).toEqual([problem]);
  });

  it("have no threshold of 0", () => {
    expect(problems(steps(rate, [["0%", "1/2"]]))).toContain(
      "threshold_not_positive at formula.steps.0",
    );
  });
});

describe("a step table", () => {
  it("has at least one step", () => {
    expect(problems(steps(rate, []))).toEqual(["bad_field at formula.steps"]);
  });
});

describe("periods", () => {
  it("leave no year out", () => {
    const formula = byPeriod({ "2025-2026": awarded(), "2029-2030": awarded() });
    expect(problems(formula)).toEqual(["period_gap at formula", "period_gap at formula"]);
  });

  it("tell the year that is left out", () => {
    expect(() => ofOne(byPeriod({ "2025-2029": awarded() }))).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: "period_gap", details: { year: 2030 } })],
      }) as Error,
    );
  });

  it("never share a year", () => {
    const formula = byPeriod({ "2025-2028": awarded(), "2028-2030": awarded() });
    expect(problems(formula)).toEqual(["period_overlap at formula"]);
  });

  it("are never reversed", () => {
    const formula = byPeriod({ "2025-2030": awarded(), "2030-2025": awarded() });
    expect(problems(formula)).toEqual(["bad_period at formula.periods.1"]);
  });

  it.each(["2025–2030", "always", ""])("are written as years, not as %j", (span) => {
    const formula = byPeriod({ "2025-2030": awarded(), [span]: awarded() });
    expect(problems(formula)).toEqual(["bad_period at formula.periods.1"]);
  });

  it("are checked one by one", () => {
    const formula = byPeriod({ "2025-2027": flag("z"), "2028-2030": thresholdToMax(rate, 0) });
    expect(problems(formula)).toEqual([
      "unknown_reference at formula.periods.0.formula.variable",
      "threshold_not_positive at formula.periods.1.formula.threshold",
    ]);
  });

  it("inside a period have to serve its years only", () => {
    const inner = byPeriod({ "2025": awarded(), "2026-2027": awarded() });
    expect(problems(byPeriod({ "2025-2027": inner, "2028-2030": awarded() }))).toEqual([]);
  });

  it("inside a period leave no year of it out", () => {
    const inner = byPeriod({ "2026-2027": awarded() });
    expect(problems(byPeriod({ "2025-2027": inner, "2028-2030": awarded() }))).toEqual([
      "period_gap at formula.periods.0.formula",
    ]);
  });
});
