// What becomes of plans that are odd, but not hostile? Nothing is lost, told twice, or read otherwise the
// second time.

import { definePlan, lintPlan, parsePlan, planToJson } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { problemsOf, rubricOf, leaf, text } from "../rubric/sample.js";
import { frozen, planOf, rate, rowOf, rubric, sound, told, withFields, withRow } from "./sample.js";

const inherited = (added: object, act: () => string): string => {
  Object.assign(Object.prototype, added);
  try {
    return act();
  } finally {
    for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
  }
};

describe("an odd plan", () => {
  const en = { vi: "Sở A", en: "Department A" };

  it.each([
    { lead: "Sở A", implementing: en, verifying: "Sở A" },
    { lead: en, verifying: "Sở A" },
  ])("an agency keeps its English when it is called by name again: %j", (fields) => {
    expect(planOf({ assignments: { "1.1": fields } }).agencies).toEqual({ "Sở A": en });
  });
  it("an inline agency whose vi is a declared name does not replace the declared text", () => {
    const data = { ...withRow({ lead: { vi: "a", en: "Z" } }), agencies: { a: en } };
    expect(told(data)).toEqual(["duplicate at assignments.1.1.lead"]);
  });
  it("a declared agency, otherwise translated, is duplicate", () => {
    const data = { ...withRow({ lead: { vi: "Sở A", en: "Other" } }), agencies: { a: en } };
    expect(told(data)).toEqual(["duplicate at assignments.1.1.lead"]);
  });
  it("with a goal that says only that it is not strict is refused", () => {
    expect(told(withRow({ goal: { strict: false } }))).toEqual([
      "bad_field at assignments.1.1.goal",
    ]);
  });
  it("a misspelt field of a goal is told once", () => {
    expect(told(withRow({ goal: { least: "1" } }))).toEqual([
      "unknown_reference at assignments.1.1.goal.least",
    ]);
  });
  it.each([1e308, 1e100, 5e-324, 1e-100])(
    "that aims at a number which no figure has is refused: %d",
    (target) => {
      expect(told(withRow({ target }))).toEqual(["bad_field at assignments.1.1.target"]);
    },
  );
  it.each([
    { wording: "x" },
    { lines: [1, 2] },
    { strict: true },
    { variable: "rate" },
    { atLeast: "80%" },
    { max: 10 },
    { target: "x" },
    { goal: { variable: "rate", atLeast: "80%" } },
    { evidence: ["A", "A"] },
    { on: "zz" },
  ])("a program that adds to all objects changes nothing: %j", (added) => {
    const data = withFields({
      assignments: { "1.1": { goal: "g" }, "1.2": {} },
      remarks: [{ wording: "r" }],
    });
    const before = JSON.stringify(parsePlan(rubric, data));
    expect(inherited(added, () => JSON.stringify(parsePlan(rubric, data)))).toBe(before);
  });
  it("frozen fields without a rubric are no plan, whatever was defined from them before", () => {
    const fields = frozen({ ...sound, assignments: { "1.1": { lead: "A" } } });
    expect(problemsOf(() => planToJson(fields as never))).toContain("bad_field at rubric");
    definePlan(rubric, fields);
    expect(problemsOf(() => planToJson(fields as never))).toContain("bad_field at rubric");
  });
  it("and stay what they were when another rubric defines a plan from them", () => {
    const fields = frozen({ ...sound, assignments: { "1.1": { lead: "A" } } });
    definePlan(rubric, fields);
    const before = problemsOf(() => lintPlan(rubric, fields as never));
    definePlan(rubricOf([leaf("1.1", rate)]), fields);
    expect(problemsOf(() => lintPlan(rubric, fields as never))).toEqual(before);
  });
  it("a frozen plan is the same JSON before and after it was parsed", () => {
    const of = { id: rubric.id, fingerprint: rubric.fingerprint };
    const plan = frozen(
      withFields({ rubric: of, assignments: { "1.2": { lead: "B" }, "1.1": { lead: "A" } } }),
    );
    const before = JSON.stringify(planToJson(plan as never));
    parsePlan(rubric, plan);
    expect(JSON.stringify(planToJson(plan as never))).toBe(before);
  });
  it("a subtask, too, asks for one document once", () => {
    expect(told(withRow({ subtasks: [{ evidence: ["A", "a"] }] }))).toHaveLength(1);
    expect(rowOf({ evidence: ["A", "B"] })).toEqual({ evidence: [text("A"), text("B")] });
  });
});
