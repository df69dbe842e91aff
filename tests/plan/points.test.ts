// Which points can a plan print? Numbers, and whatever can be read in one way only, kept as printed; all
// else is told where it stands, with what was expected there.

import { lintPlan, parsePlan, planToJson, type FigureField } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { targetOf } from "../../src/plan/figures.js";
import { text } from "../rubric/sample.js";
import { each, issuesOf, plan, planOf, row, rowOf, rubric, told, withRow } from "./sample.js";

describe("a printed figure", () => {
  const placed = { printed: "16/20", place: "Phụ lục", note: text("mờ") };

  it.each<FigureField>(["16/20", "38,21", "16,5/20", "38.21", placed, ["16", "16,5"]])(
    "is kept: %j",
    (target) => {
      expect(rowOf({ target })).toStrictEqual({ target });
      const { groups } = planOf({ groups: { "1": { target }, total: { target } } });
      expect(groups).toStrictEqual({ "1": { target }, total: { target } });
    },
  );

  it.each([
    [0, "0"],
    [-0, "0"],
    [16, "16"],
    [16.5, "16.5"],
    // Three decimals would be read as thousands, too.
    [1.234, "1.2340"],
    [1234.567, "1234.5670"],
    [1.2345, "1.2345"],
    // What JavaScript prints with an exponent.
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
  ])(
    "may be a number, and is then written in plain digits that are read in one way: %d",
    (target, written) => {
      expect(rowOf({ target, max: target })).toStrictEqual({ target: written, max: written });
      const made = planOf({ assignments: { "1.1": { target } } });
      expect(parsePlan(rubric, planToJson(made))).toStrictEqual(made);
      expect(() => lintPlan(rubric, made)).not.toThrow();
    },
  );

  it("may be one of several, and the maximum", () => {
    const figures = [1.234, "16,5", { printed: "17" }];
    const several = ["1.2340", "16,5", { printed: "17" }];
    expect(rowOf({ target: figures, max: 20 })).toStrictEqual({ target: several, max: "20" });
  });
});

const cases = [
  ...["max", "target"].flatMap((field) => [
    ...each(["abc", "1.234", "80%", "16/20/3", "16/", " 16", "-16", "1e3", "+5"], (printed) =>
      row({ [field]: printed }, `bad_field at ${field}`),
    ),
    ...each(["", -1, true, null, []], (figure) =>
      row({ [field]: figure }, `bad_field at ${field}`),
    ),
    row({ [field]: ["16", "abc"] }, `bad_field at ${field}.1`),
    row({ [field]: ["16", null] }, `bad_field at ${field}.1`),
    // Where it is wrong in the way that it comes nearest.
    row({ [field]: {} }, `bad_field at ${field}.printed`),
    row({ [field]: { printed: 16 } }, `bad_field at ${field}.printed`),
    row({ [field]: { printed: "" } }, `bad_field at ${field}.printed`),
    row({ [field]: { printed: "1.234" } }, `bad_field at ${field}.printed`),
    row({ [field]: ["16", { printed: "80%" }] }, `bad_field at ${field}.1.printed`),
    row({ [field]: { printed: "16", note: { vi: "mờ" } } }, `bad_field at ${field}.note.en`),
    row({ [field]: { printed: "16", at: 1 } }, `unknown_reference at ${field}.at`),
    plan({ groups: { total: { [field]: "x" } } }, `bad_field at groups.total.${field}`),
    plan({ groups: { "1": { [field]: ["x"] } } }, `bad_field at groups.1.${field}.0`),
  ]),
  row({ target: "16/1.234" }, "bad_field at target"),
  // A maximum is over nothing.
  row({ max: "20/30" }, "bad_field at max"),
  row({ max: ["20", "20/30"] }, "bad_field at max.1"),
  row({ max: { printed: "20/30" } }, "bad_field at max.printed"),
  row({ max: ["20", { printed: "20/30" }] }, "bad_field at max.1.printed"),
];

describe("a figure that nobody can read in one way", () => {
  const expected = 'points such as 16, or as printed, such as "16/20"';

  it.each(cases)("is told where it stands: %j", (data, problem) => {
    expect(told(data)).toEqual([problem]);
  });

  it.each([
    ["abc", '"abc"'],
    ["1.234", '"1.234"'],
    ["-16", '"-16"'],
    ["80%", '"80%"'],
    [["16", "abc"], '"abc"'],
    [{ printed: "1,234" }, '"1,234"'],
    [["16", { printed: "x" }], '"x"'],
    [true, "true"],
  ])("is told with what it is and what was expected: %j", (figure, value) => {
    const all = [{ code: "bad_field", details: { value, expected } }];
    expect(issuesOf(withRow({ target: figure }))).toMatchObject(all);
    expect(issuesOf(withRow({ max: figure }))).toMatchObject(all);
  });

  it("is told with the same where it is a maximum over another", () => {
    const all = [{ details: { value: '"20/30"', expected } }];
    expect(issuesOf(withRow({ max: "20/30" }))).toMatchObject(all);
  });

  it("stands for no points", () => {
    expect(targetOf({ target: "abc" })).toBeUndefined();
    expect(targetOf({})).toBeUndefined();
  });
});
