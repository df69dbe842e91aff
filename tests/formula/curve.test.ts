import { describe, expect, it } from "vitest";

import {
  allOrNothing,
  awarded,
  byPeriod,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
} from "@dti/score/define";

import {
  curve,
  inForce,
  knotsOf,
  levelFraction,
  printedFraction,
  type MeasuredFormula,
} from "../../src/formula/curve.js";
import type { FormulaOf } from "../../src/formula/types.js";
import { exactText, fromExactText, unbounded } from "../../src/numbers/rational.js";

const rate = share("a", "b");
const at = (formula: unknown, value: string): string =>
  exactText(curve(formula as MeasuredFormula, fromExactText(value)));

describe("ratio", () => {
  it.each([
    ["0", "0"],
    ["1/3", "1/3"],
    ["1", "1"],
    ["3/2", "1"],
  ])("turns %s into %s", (value, expected) => {
    expect(at(ratio(rate), value)).toBe(expected);
  });

  it("turns what has no bound into all", () => {
    expect(exactText(curve(ratio(quotient("a", "b")) as MeasuredFormula, unbounded))).toBe("1");
  });
});

describe("thresholdToMax", () => {
  it.each([
    ["0", "0"],
    ["2/5", "1/2"],
    ["79/100", "79/80"],
    ["4/5", "1"],
    ["1", "1"],
  ])("turns %s into %s at a threshold of 80%%", (value, expected) => {
    expect(at(thresholdToMax(rate, "80%"), value)).toBe(expected);
  });

  it("reaches a threshold that is met exactly", () => {
    expect(at(thresholdToMax(rate, "99%"), "198/200")).toBe("1");
  });

  it("keeps a third at the cap exact", () => {
    expect([
      at(thresholdToMax(rate, "1/3"), "1/3"),
      at(thresholdToMax(rate, "2/3"), "1/3"),
    ]).toEqual(["1", "1/2"]);
  });

  it("turns what has no bound into all", () => {
    expect(exactText(curve(thresholdToMax(rate, "1/2") as MeasuredFormula, unbounded))).toBe("1");
  });
});

describe("allOrNothing", () => {
  it.each([
    ["1", "1"],
    ["1000000/1000001", "0"],
    ["0", "0"],
  ])("turns %s into %s at a threshold of 100%%", (value, expected) => {
    expect(at(allOrNothing(rate, "100%"), value)).toBe(expected);
  });

  it.each([
    ["1/2", "0"],
    ["500001/1000000", "1"],
    ["499999/1000000", "0"],
  ])("turns %s into %s strictly above a half", (value, expected) => {
    expect(at(allOrNothing(rate, "1/2", { strict: true }), value)).toBe(expected);
  });
});

describe("steps", () => {
  const table = steps(rate, [
    ["50%", "1/4"],
    ["80%", "1/2"],
    ["95%", "1"],
  ]);

  it.each([
    ["0", "0"],
    ["49/100", "0"],
    ["1/2", "1/4"],
    ["79/100", "1/4"],
    ["4/5", "1/2"],
    ["94/100", "1/2"],
    ["95/100", "1"],
    ["1", "1"],
  ])("turns %s into %s", (value, expected) => {
    expect(at(table, value)).toBe(expected);
  });
});

describe("knotsOf", () => {
  it.each<readonly [kind: string, formula: unknown, knots: readonly string[]]>([
    ["ratio", ratio(rate), ["1"]],
    ["thresholdToMax", thresholdToMax(rate, "80%"), ["4/5"]],
    ["allOrNothing", allOrNothing(rate, "1/3"), ["1/3"]],
    ["strict allOrNothing", allOrNothing(rate, "1/3", { strict: true }), ["1/3"]],
    [
      "steps",
      steps(rate, [
        ["50%", "1/4"],
        ["95%", "1"],
      ]),
      ["1/2", "19/20"],
    ],
  ])("tells where %s bends or jumps", (_, formula, knots) => {
    expect(knotsOf(formula as MeasuredFormula).map(exactText)).toEqual(knots);
  });

  it("leaves a straight line between and beyond them", () => {
    const bent = thresholdToMax(rate, "80%");
    const [knot] = knotsOf(bent as MeasuredFormula).map(exactText);
    expect(knot).toBe("4/5");
    expect(["1/5", "2/5", "3/5"].map((value) => at(bent, value))).toEqual(["1/4", "1/2", "3/4"]);
    expect(["9/10", "1", "7"].map((value) => at(bent, value))).toEqual(["1", "1", "1"]);
  });
});

describe("printedFraction", () => {
  it("reads what a rubric prints", () => {
    expect(["80%", "1/4", "0.995"].map((text) => exactText(printedFraction(text)))).toEqual([
      "4/5",
      "1/4",
      "199/200",
    ]);
  });

  it("is zero for what no checked rubric holds", () => {
    expect(exactText(printedFraction("eighty"))).toBe("0");
  });
});

describe("levelFraction", () => {
  const table = levels("m", { A: 1, B: "1/3", C: null }) as FormulaOf<"levels">;
  const fractionOf = (name: unknown): string | undefined => {
    const fraction = levelFraction(table, name);
    return fraction && exactText(fraction);
  };

  it("is what the table says of the level", () => {
    expect([fractionOf("A"), fractionOf("B")]).toEqual(["1", "1/3"]);
  });

  it("is nothing where no source decides it", () => {
    expect(fractionOf("C")).toBeUndefined();
  });

  it.each(["D", "", true, undefined])("is nothing for %j, which is not in the table", (name) => {
    expect(fractionOf(name)).toBeUndefined();
  });
});

describe("inForce", () => {
  const table = byPeriod({
    "2025-2027": awarded(),
    "2028-2030": flag("m1"),
  }) as FormulaOf<"byPeriod">;

  it.each([
    [2025, "awarded"],
    [2027, "awarded"],
    [2028, "flag"],
    [2030, "flag"],
    [2024, undefined],
    [2031, undefined],
  ])("finds the formula of %i: %s", (year, kind) => {
    expect(inForce(table, year)?.kind).toBe(kind);
  });
});
