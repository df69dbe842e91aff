// What else is refused? Merged points, readings and whole results in which something was changed.

import { between, toJSON } from "@dti/score";
import { merge } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

import { changedAt } from "../audit/sample.js";
import { resultOf } from "../score/sample.js";
import { claiming, refusals, traced, type Path } from "./refused.js";
import { commune, facts, nodeOf } from "./sample.js";

const whole = resultOf(commune(), facts, { context: { households: 500 } });
const merged = toJSON(merge([1, 2, 1].map((a) => resultOf(commune(), { "1.2": { a } }))).at("1.2"));

describe("a step table that was made to fall", () => {
  it("is refused", () => {
    const node = toJSON(nodeOf("2.3", { a: between(1, 3) }));
    const first = ["basis", "formula", "steps", 0, "fraction"];
    expect(traced(node)).toBeUndefined();
    expect(refusals).toContain(traced(changedAt(node, first, "1")));
  });
});

describe("another reading whose points were changed", () => {
  const doubtful = toJSON(nodeOf("2.6", { rate: "15%" }));

  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["its printed points", ["printed"], "50.00"],
    ["no printed points", ["printed"], null],
    ["points that are no number", ["exact"], "most"],
  ])("is refused: %s", (_, path, value) => {
    const other = ["assumed", 0, "alternatives", 0, ...path];
    expect(traced(doubtful)).toBeUndefined();
    expect(refusals).toContain(traced(changedAt(doubtful, other, value)));
  });
});

describe("merged points that were changed", () => {
  it("are said to be altered", () => {
    expect(traced(merged)).toBeUndefined();
    expect(traced(claiming(merged, "10", "10.00", "0.3333"))).toBe("result_altered");
    expect(traced(changedAt(merged, ["merged", 0, "points"], "30"))).toBe("result_altered");
    expect(traced(changedAt(merged, ["merged", 0, "units"], 2))).toBe("result_altered");
  });

  it("are refused where their range does not hold them", () => {
    const range = { ...merged.range, exact: { low: "20", high: "30" } };
    expect(refusals).toContain(traced({ ...merged, range, rangeOverReadings: range }));
  });

  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["the mean", ["exact"], "10"],
    ["more units than there are", ["merged", 0, "units"], 2_000_000_000],
    ["no units", ["merged"], []],
    ["half a unit", ["merged", 0, "units"], 0.5],
    ["less than no units", ["merged", 0, "units"], -1],
    ["units as text", ["merged", 0, "units"], "1"],
    ["points above the maximum", ["merged", 0, "points"], "31"],
    ["negative points", ["merged", 0, "points"], "-1"],
    ["points without end", ["merged", 0, "points"], "1/0"],
    ["points that are no number", ["merged", 0, "points"], "all"],
  ])("are refused: %s", (_, path, value) => {
    expect(refusals).toContain(traced(changedAt(merged, path, value)));
  });
});

describe("a whole result in which something was changed", () => {
  const [group, leaf]: readonly Path[] = [
    ["children", 0],
    ["children", 0, "children", 3],
  ];
  const data: unknown = JSON.parse(JSON.stringify(whole));

  it.each<readonly [what: string, path: Path, value: unknown]>([
    ["the total", ["exact"], "280"],
    ["what the total prints", ["printed"], "280.00"],
    ["the range of the total", ["range", "exact", "high"], "280"],
    ["the points of a group", [...group!, "exact"], "110"],
    ["the points of an indicator", [...leaf!, "exact"], "20"],
    ["a fact", [...leaf!, "fact", "a"], 800],
    ["a state", [...leaf!, "state"], "awarded"],
    ["a child that is null", leaf!, null],
    ["no children", ["children"], []],
    ["a list of what is missing", [...group!, "missing"], []],
    ["a list of what does not apply", ["notApplicable"], ["1.1"]],
    ["the year of one indicator", [...leaf!, "basis", "year"], 2027],
    ["the year of the whole", ["year"], 2027],
  ])("is refused: %s", (_, path, value) => {
    expect(refusals).toContain(traced(changedAt(data, path, value)));
    expect(traced(data)).toBeUndefined();
  });
});
