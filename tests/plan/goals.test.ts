// Which values can a plan strive for? Rates and counts of the indicator's own figures, in either notation;
// whatever could be meant in two ways, or no unit can reach, is told.

import { amount, quotient, steps } from "@dti/score/define";
import { definePlan, parsePlan, planToJson } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { leaf, ofOne, problemsOf, rubricOf, text } from "../rubric/sample.js";
import { each, issuesOf, planOf, row, rowOf, rubric, told, withRow } from "./sample.js";

describe("a goal", () => {
  it("may be its wording alone", () => {
    expect(rowOf({ goal: "Trên 80%" })).toStrictEqual({ goal: { wording: text("Trên 80%") } });
    const wording = { vi: "Trên 80%", en: "Above 80%" };
    expect(rowOf({ goal: { wording } })).toStrictEqual({ goal: { wording } });
  });

  it.each([
    { variable: "rate", atLeast: "80%", strict: true },
    { variable: "rate", atLeast: "80,5%" },
    { variable: "rate", atLeast: "80.5%" },
    { variable: "rate", atLeast: "4/5" },
    { variable: "rate", atLeast: "0.8" },
    { variable: "rate", atLeast: "0,8" },
    { variable: "rate", atLeast: "1" },
    { variable: "rate", atLeast: "100%" },
    { variable: "rate", atLeast: "99,9%", strict: true },
    { variable: "a", atLeast: "52" },
    { variable: "a", atLeast: "52,5" },
    { variable: "a", atLeast: "12000" },
    { variable: "a", atLeast: "1.234.567" },
  ] as const)("may name the least value of a figure, and keeps how it is written: %j", (goal) => {
    expect(rowOf({ goal })).toStrictEqual({ goal });
    const worded = { ...goal, wording: "Mục tiêu" };
    expect(rowOf({ goal: worded })).toStrictEqual({ goal: { ...goal, wording: text("Mục tiêu") } });
    const made = planOf({ assignments: { "1.1": { goal } } });
    expect(parsePlan(rubric, planToJson(made))).toStrictEqual(made);
  });

  it.each([{ variable: "rate", atLeast: "80%" }, { wording: "Trên 80%" }])(
    "that is said not to be strict is one that is not: %j",
    (goal) => {
      expect(rowOf({ goal: { ...goal, strict: false } })).toStrictEqual(rowOf({ goal }));
    },
  );

  it("may name a letter that is bound to the general information", () => {
    const goal = { variable: "c", atLeast: "52" };
    expect(told(withRow({ goal }, "1.2"))).toEqual([]);
  });

  it("may name an amount, which is a count", () => {
    const counted = rubricOf([leaf("1", steps(amount("a", { name: "visits" }), [[1, 1]]))]);
    const goal = { variable: "visits", atLeast: "52" };
    const fields = { unit: "Tỉnh A", year: 2026, assignments: { "1": { goal } } };
    expect(definePlan(counted, fields).assignments).toStrictEqual({ "1": { goal } });
    for (const atLeast of ["52%", "1/2"]) {
      const inPercent = { ...fields, assignments: { "1": { goal: { ...goal, atLeast } } } };
      expect(problemsOf(() => definePlan(counted, inPercent))).toEqual([
        "bad_field at assignments.1.goal.atLeast",
      ]);
    }
  });

  it("may be above 1 of a measure that is no share", () => {
    const growth = ofOne(steps(quotient("a", "b"), [[1, 1]]));
    const goal = { variable: "rate", atLeast: "150%", strict: true } as const;
    const fields = { unit: "Tỉnh A", year: 2026, assignments: { "1": { goal } } };
    expect(definePlan(growth, fields).assignments).toStrictEqual({ "1": { goal } });
    const bare = { ...fields, assignments: { "1": { goal: { ...goal, atLeast: "1.5" } } } };
    expect(problemsOf(() => definePlan(growth, bare))).toEqual([
      "bad_figure at assignments.1.goal.atLeast",
    ]);
  });
});

const of = (variable: string, atLeast: unknown, strict?: true): object => ({
  goal: { variable, atLeast, strict },
});

const cases = [
  row(of("x", "1"), "unknown_variable at goal.variable"),
  row(of("constructor", "1"), "unknown_variable at goal.variable", "1.2"),
  // Flags and levels are no figures.
  row(of("m1", "1"), "wrong_kind at goal.variable", "1.2"),
  row(of("m2", "1"), "wrong_kind at goal.variable", "1.2"),
  row(of("c", "5%"), "bad_field at goal.atLeast", "1.2"),
  ...each(["abc", "12.000", "12,000", "1.234%", "-1%", "1/0", "4,5/5", " 80%"], (atLeast) =>
    row(of("rate", atLeast), "bad_field at goal.atLeast"),
  ),
  ...each(["", undefined, 80, null], (atLeast) =>
    row(of("rate", atLeast), "bad_field at goal.atLeast"),
  ),
  ...each(["80", "1.2", "1,5", "100"], (atLeast) =>
    row(of("rate", atLeast), "bad_figure at goal.atLeast"),
  ),
  ...each(["101%", "100,1%", "5/4"], (atLeast) =>
    row(of("rate", atLeast), "share_above_one at goal.atLeast"),
  ),
  ...each(["100%", "1", "5/5"], (atLeast) =>
    row(of("rate", atLeast, true), "share_above_one at goal.atLeast"),
  ),
  ...each(["80%", "1/2", "-5", "12.000", "12,000", undefined], (atLeast) =>
    row(of("a", atLeast), "bad_field at goal.atLeast"),
  ),
  row({ goal: { atLeast: "80%" } }, "bad_field at goal.variable"),
  row({ goal: { strict: true } }, "bad_field at goal.variable"),
  row({ goal: { wording: "x", strict: true } }, "bad_field at goal.variable"),
  row({ goal: { wording: "x", strict: 1 } }, "bad_field at goal.strict"),
  row({ goal: { wording: { vi: "x" } } }, "bad_field at goal.wording.en"),
  row({ goal: { wording: "x", least: "1" } }, "unknown_reference at goal.least"),
  ...each([{}, { strict: undefined }, 80, "", [], null], (goal) =>
    row({ goal }, "bad_field at goal"),
  ),
];

describe("a goal that nobody can hold a figure against", () => {
  it.each(cases)("is told where it is wrong: %j", (data, problem) => {
    expect(told(data)).toEqual([problem]);
  });

  it("is told with what is known there", () => {
    const knownOf = (code: string) => issuesOf(withRow(of("x", "1"), code))[0]?.details;
    expect(knownOf("1.1")).toEqual({ name: "x", known: ["rate", "a", "b"] });
    expect(knownOf("1.2")).toEqual({ name: "x", known: ["c", "d"] });
    expect(knownOf("2.1")).toEqual({ name: "x", known: [] });
  });

  it("is told with what it should be", () => {
    const detailsOf = (fields: object, code?: string) =>
      issuesOf(withRow(fields, code)).map(({ details }) => details);
    const expected = 'a value such as "80%", or of a count "52"';
    expect(detailsOf(of("rate", "12.000"))).toEqual([{ value: '"12.000"', expected }]);
    expect(detailsOf(of("a", "80%"))).toEqual([{ value: '"80%"', expected }]);
    expect(detailsOf(of("rate", "80"))).toEqual([{ value: '"80"', why: "bare number" }]);
    expect(detailsOf(of("rate", "101%"))).toEqual([{ value: "101%" }]);
    expect(detailsOf(of("m2", "1"), "1.2")).toEqual([{ name: "m2", expected: "number" }]);
    expect(detailsOf({ goal: { atLeast: "80%" } })).toMatchObject([
      { expected: "the name of a figure" },
    ]);
  });
});
