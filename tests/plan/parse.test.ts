// Is a plan the same once it was JSON? What planToJson makes, parsePlan reads back; and what is no plan is
// said to be none, and why.

import { ratio, share, type Rubric } from "@dti/score/define";
import {
  definePlan,
  describePlan,
  lintPlan,
  parsePlan,
  planToJson,
  safeParsePlan,
  type Plan,
} from "@dti/score/plan";
import { decision405, draft3530, giaLaiPlan2026, quangTriPlan2025 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, ofOne, problemsOf, rubricOf, text } from "../rubric/sample.js";

const rate = ratio(share("a", "b"));
const rubric: Rubric = rubricOf([groupOf("1", leaf("1.1", rate), leaf("1.2", rate))]);

const small: Plan = definePlan(rubric, {
  unit: "Tỉnh A",
  year: 2026,
  legalBasis: "Luật",
  reviews: null,
  assignments: {
    "1.2": { lead: { vi: "Công an tỉnh", en: "Provincial Police" }, target: 16.125 },
    "1.1": {
      lead: ["Sở A", "Sở B"],
      goal: { variable: "rate", atLeast: "80%", strict: true },
      evidence: "Báo cáo",
      target: [{ printed: "16/20", place: text("Phụ lục") }, "16,5"],
      subtasks: [{ task: "Việc", due: "2026-06-30" }],
    },
  },
  groups: { total: { max: 40, before: { year: 2025, points: "30,5" } } },
});

const plans: readonly (readonly [string, Rubric, Plan])[] = [
  ["Gia Lai's", draft3530, giaLaiPlan2026],
  ["Quảng Trị's", decision405, quangTriPlan2025],
  ["a small one", rubric, small],
  ["the smallest", rubric, definePlan(rubric, { unit: "Tỉnh A", year: 2026, assignments: {} })],
];

const withoutField = (plan: Plan, field: string): Plan =>
  Object.fromEntries(Object.entries(plan).filter(([name]) => name !== field)) as never;

describe.each(plans)("%s as JSON", (_, over, plan) => {
  const json = planToJson(plan);

  it("says the same, and is read back as the same plan", () => {
    expect(json).toStrictEqual(plan);
    expect(JSON.stringify(json)).toBe(JSON.stringify(plan));
    expect(parsePlan(over, json)).toStrictEqual(plan);
    const read = parsePlan(over, JSON.parse(JSON.stringify(json)));
    // In the same order, too.
    expect(JSON.stringify(read)).toBe(JSON.stringify(plan));
    expect(Object.isFrozen(read.assignments)).toBe(true);
  });

  it("is fresh each time, and may be changed", () => {
    const another = planToJson(plan);
    expect(another).not.toBe(json);
    expect(another.assignments).not.toBe(plan.assignments);
    expect([another, another.unit, another.assignments].map(Object.isFrozen)).toEqual([
      false,
      false,
      false,
    ]);
    expect(planToJson(another)).toStrictEqual(plan);
  });

  it("is read without a word of its schema, and without its rubric", () => {
    const schema = { $schema: "./plan.schema.json", ...json };
    expect(parsePlan(over, schema)).toStrictEqual(plan);
    expect("$schema" in parsePlan(over, schema)).toBe(false);
    expect(planToJson(schema)).toStrictEqual(plan);
    expect(parsePlan(over, withoutField(json, "rubric"))).toStrictEqual(plan);
  });

  it("is a plan to whatever takes one", () => {
    expect(lintPlan(over, json)).toStrictEqual(lintPlan(over, plan));
    expect(describePlan(over, json, { locale: "vi" })).toBe(
      describePlan(over, plan, { locale: "vi" }),
    );
  });
});

describe("safeParsePlan", () => {
  it("returns the plan", () => {
    const parsed = safeParsePlan(rubric, planToJson(small));
    expect(parsed).toStrictEqual({ ok: true, plan: small });
    expect(Object.isFrozen(parsed)).toBe(true);
  });

  it("returns every issue that parsePlan throws", () => {
    const data = { ...planToJson(small), year: "2026", unit: 5 };
    const parsed = safeParsePlan(rubric, data);
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: ["unit"] }, { path: ["year"] }] });
    expect(Object.isFrozen(parsed)).toBe(true);
    expect(problemsOf(() => parsePlan(rubric, data))).toEqual([
      "bad_field at unit",
      "bad_field at year",
    ]);
  });
});

describe("what is no plan", () => {
  it.each([
    ["nothing", null, ["bad_field at "]],
    ["undefined", undefined, ["not_json at "]],
    ["a list", [], ["bad_field at "]],
    ["text", JSON.stringify(small), ["bad_field at "]],
    ["a function", () => small, ["not_json at "]],
    ["a rubric", rubric, expect.arrayContaining(["bad_field at unit"])],
    ["another year", { ...small, year: "2026" }, ["bad_field at year"]],
    ["a field more", { ...small, extra: 1 }, ["unknown_reference at extra"]],
    [
      "an agency that is not declared",
      { ...small, agencies: { a: text("A") }, assignments: { "1.1": { lead: ["b"] } } },
      ["unknown_reference at assignments.1.1.lead.0"],
    ],
  ])("is said to be none, and why: %s", (_, data, why) => {
    const [first, ...others] = problemsOf(() => planToJson(data as never));
    expect(first).toBe("not_a_plan at ");
    expect(others).toEqual(why);
  });

  it.each(["rubric", "unit", "year", "assignments"])("is a plan without its %s", (field) => {
    const problems = ["not_a_plan at ", `bad_field at ${field}`];
    expect(problemsOf(() => planToJson(withoutField(small, field)))).toEqual(problems);
    expect(problemsOf(() => lintPlan(rubric, withoutField(small, field)))).toEqual(problems);
  });

  it("is a plan of another rubric, to whatever takes both", () => {
    const over = ofOne(rate);
    expect(problemsOf(() => lintPlan(over, small))).toEqual(["rubrics_differ at rubric"]);
    expect(problemsOf(() => parsePlan(over, small))).toContain("bad_field at rubric.fingerprint");
  });
});
