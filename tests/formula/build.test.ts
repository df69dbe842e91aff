import { describe, expect, it } from "vitest";

import {
  allOrNothing,
  amount,
  awarded,
  byPeriod,
  checklist,
  flag,
  levels,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";

const rate = share("a", "b");

describe("a formula", () => {
  it.each([
    ["ratio", ratio(rate), { kind: "ratio", measure: rate }],
    [
      "thresholdToMax",
      thresholdToMax(rate, "80%"),
      { kind: "thresholdToMax", measure: rate, threshold: "80%" },
    ],
    [
      "allOrNothing",
      allOrNothing(rate, "100%"),
      { kind: "allOrNothing", measure: rate, threshold: "100%" },
    ],
    ["flag", flag("m1"), { kind: "flag", variable: "m1" }],
    ["awarded", awarded(), { kind: "awarded" }],
    [
      "levels",
      levels("m", { A: 1, B: "1/2", C: null }),
      {
        kind: "levels",
        variable: "m",
        levels: [
          { level: "A", fraction: "1" },
          { level: "B", fraction: "1/2" },
          { level: "C", fraction: null },
        ],
      },
    ],
    [
      "steps",
      steps(rate, [
        ["50%", "1/2"],
        ["80%", 1],
      ]),
      {
        kind: "steps",
        measure: rate,
        steps: [
          { at: "50%", fraction: "1/2" },
          { at: "80%", fraction: "1" },
        ],
      },
    ],
    [
      "weightedParts",
      weightedParts(["60%", ratio(rate)], ["40%", flag("m1")]),
      {
        kind: "weightedParts",
        parts: [
          { weight: "60%", formula: { kind: "ratio", measure: rate } },
          { weight: "40%", formula: { kind: "flag", variable: "m1" } },
        ],
      },
    ],
    [
      "byPeriod",
      byPeriod({ "2025-2027": ratio(rate), "2028": awarded() }),
      {
        kind: "byPeriod",
        periods: [
          { from: 2028, to: 2028, formula: { kind: "awarded" } },
          { from: 2025, to: 2027, formula: { kind: "ratio", measure: rate } },
        ],
      },
    ],
  ])("is written by %s as plain data of that kind", (_, formula, data) => {
    expect(formula).toEqual(data);
  });

  it.each([
    ["ratio", ratio(rate)],
    ["thresholdToMax", thresholdToMax(rate, 1)],
    ["allOrNothing", allOrNothing(rate, 1)],
    ["flag", flag("m1")],
    ["awarded", awarded()],
    ["levels", levels("m", { A: 1 })],
    ["steps", steps(rate, [["50%", 1]])],
    ["weightedParts", weightedParts([1, flag("m1")])],
    ["byPeriod", byPeriod({ "2025": awarded() })],
  ])("is frozen by %s", (_, formula) => {
    expect(Object.isFrozen(formula)).toBe(true);
  });

  it("keeps fractions as they are written", () => {
    expect(thresholdToMax(rate, "95.50%")).toMatchObject({ threshold: "95.50%" });
  });

  it("writes small whole numbers as text", () => {
    expect(thresholdToMax(amount("a"), 52)).toMatchObject({ threshold: "52" });
  });

  it("keeps the order of levels that are given as pairs, which keys that are numbers lose", () => {
    expect(
      levels("m", [
        ["3", 1],
        ["2", "1/2"],
        ["1", null],
      ]),
    ).toEqual({
      kind: "levels",
      variable: "m",
      levels: [
        { level: "3", fraction: "1" },
        { level: "2", fraction: "1/2" },
        { level: "1", fraction: null },
      ],
    });
  });

  it("is strict only when told so", () => {
    expect([
      allOrNothing(rate, "1/2", { strict: true }),
      allOrNothing(rate, "1/2", { strict: false }),
    ]).toEqual([
      { kind: "allOrNothing", measure: rate, threshold: "1/2", strict: true },
      { kind: "allOrNothing", measure: rate, threshold: "1/2" },
    ]);
  });
});

describe("checklist", () => {
  it("weighs all flags alike", () => {
    expect(checklist("m1", "m2", "m3")).toEqual(
      weightedParts(["1/3", flag("m1")], ["1/3", flag("m2")], ["1/3", flag("m3")]),
    );
  });
});

describe("byPeriod", () => {
  it.each(["2025–2027", "2025-", "25-27", "2025 - 2027", "", "always"])(
    "takes the span %j, which it cannot read, as the year 0",
    (span) => {
      expect(byPeriod({ [span]: awarded() })).toMatchObject({ periods: [{ from: 0, to: 0 }] });
    },
  );

  it("keeps a reversed span for the check to find", () => {
    expect(byPeriod({ "2027-2025": awarded() })).toMatchObject({
      periods: [{ from: 2027, to: 2025 }],
    });
  });
});
