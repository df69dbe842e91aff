import { describe, expect, it } from "vitest";

import {
  addsPrinted,
  afterRounding,
  beforeRounding,
  printable,
} from "../../../src/audit/verify/rounded-sums.js";
import { only, piece, type Pieces } from "../../../src/numbers/pieces.js";
import { exactText, fromExactText as of } from "../../../src/numbers/rational.js";
import type { Rules } from "../../../src/rubric/types.js";

const rulesWith = (rules: Partial<Rules>): Rules => ({
  tie: "half-up",
  rounding: "sum-of-printed",
  merge: "mean",
  missing: "zero",
  notApplicable: "zero",
  ...rules,
});

const places = (count: number, tie: Rules["tie"] = "half-up") => ({
  places: count,
  rules: rulesWith({ tie }),
});

const span = (low: string, high: string) => piece(of(low), of(high));

const written = (pieces: Pieces): readonly string[] =>
  pieces.map(
    ({ low, high, lowOpen, highOpen }) =>
      `${lowOpen ? "(" : "["}${exactText(low)}, ${exactText(high)}${highOpen ? ")" : "]"}`,
  );

describe("points after rounding", () => {
  it("reach from what the lowest prints to what the highest prints", () => {
    const points = [span("1/25", "11/100"), only(of("1/4"))];
    expect(written(afterRounding(places(1))(points))).toEqual(["[0, 1/10]", "[3/10, 3/10]"]);
    expect(written(afterRounding(places(1, "half-even"))(points))).toEqual([
      "[0, 1/10]",
      "[1/5, 1/5]",
    ]);
  });
});

describe("points before rounding", () => {
  it("are half a digit around, to which halves belong as they are rounded", () => {
    const digits = [span("1/10", "1/5"), only(of("1/2"))];
    expect(written(beforeRounding(places(1))(digits))).toEqual(["[1/20, 1/4)", "[9/20, 11/20)"]);
    expect(written(beforeRounding(places(1, "half-even"))(digits))).toEqual([
      "(1/20, 1/4]",
      "(9/20, 11/20)",
    ]);
    expect(written(beforeRounding(places(0, "half-even"))([span("2", "3")]))).toEqual([
      "[3/2, 7/2)",
    ]);
  });
});

describe("what a sum of printed points can be", () => {
  it.each([
    ["0", "1/20", 1, ["[0, 0]"]],
    ["249/20", "251/20", 1, ["[25/2, 25/2]"]],
    ["249/20", "251/20", 2, ["[249/20, 251/20]"]],
    ["12", "13", 0, ["[12, 13]"]],
    ["61/5", "62/5", 0, []],
  ])("from %s to %s has %i decimals", (low, high, count, found) => {
    expect(written(printable(places(count))(span(low, high)))).toEqual(found);
  });
});

describe("published points", () => {
  const group = { kind: "group" } as const;
  const isSum = (
    of: "points" | "value",
    kind: "group" | "indicator" | "pillar" | "total",
    rounding: Rules["rounding"],
  ): boolean => {
    const identity = { id: "t/v@1", fingerprint: "", valuePlaces: 4, places: 2 };
    return addsPrinted(
      { of },
      { kind },
      { rubric: { ...identity, rules: rulesWith({ rounding }) } },
    );
  };

  it("are sums of what is printed below, where the rubric says so", () => {
    expect(isSum("points", group.kind, "sum-of-printed")).toBe(true);
    expect(isSum("points", "total", "sum-of-printed")).toBe(true);
    expect(isSum("points", "indicator", "sum-of-printed")).toBe(false);
    expect(isSum("value", "total", "sum-of-printed")).toBe(false);
    expect(isSum("points", "total", "exact-sum")).toBe(false);
  });
});
