// What is a plan to whoever holds one? What was defined, what came as JSON, and what somebody froze in short
// form; each is held against the description of its fields, and where the rubric is at hand, against that.

import {
  describePlan,
  lintPlan,
  parsePlan,
  planToJson,
  review,
  type Plan,
  type PlanData,
} from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { ofOne, problemsOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { frozen, planOf, rate, rubric, sound, withFields } from "./sample.js";

const of = { id: rubric.id, fingerprint: rubric.fingerprint };

const small: Plan = planOf({
  legalBasis: "Luật",
  assignments: { "1.1": { lead: "Sở A", evidence: "Báo cáo", target: 16 } },
  groups: { total: { max: 60 } },
});

/** A plan in short form; untyped, so that it may be held like one. */
const short = (fields: object = {}): Plan =>
  withFields({
    rubric: of,
    legalBasis: "Luật",
    assignments: {
      "1.2": { lead: "Sở B", lines: [1, 2] },
      "1.1": { lead: "Sở A", evidence: "Báo cáo", target: 16.125, goal: "Trên 80%" },
    },
    reviews: undefined,
    ...fields,
  }) as never;

const result = resultOf(rubric, { "1.1": { rate: "80%" } });

/** Whatever takes a plan, alone, with its rubric, or with a result. */
const withRubric: readonly (readonly [string, (plan: Plan) => unknown])[] = [
  ["lintPlan", (plan) => lintPlan(rubric, plan)],
  ["describePlan", (plan) => describePlan(rubric, plan, { locale: "vi" })],
];
const takers: typeof withRubric = [
  ...withRubric,
  ["planToJson", planToJson],
  ["review", (plan) => review(plan, result, { on: "2026-06-14" })],
];

describe.each(takers)("a plan that %s takes", (_, take) => {
  it("may be in short form, and frozen; it is the same each time", () => {
    const written = frozen(short());
    const first = take(written);
    expect(take(written)).toStrictEqual(first);
    expect(take(short())).toStrictEqual(first);
  });

  it("is the same whatever took it before", () => {
    const written = frozen(short());
    const first = take(frozen(short()));
    for (const [, other] of takers) other(written);
    expect(take(written)).toStrictEqual(first);
  });

  it("is read again where it is not frozen in depth", () => {
    const row = { lead: "Sở A" };
    const written = short({ assignments: { "1.1": row } });
    const first = take(written);
    Object.assign(row, { lead: "Sở C" });
    Object.freeze(written);
    const second = take(written);
    expect(second).toStrictEqual(take(short({ assignments: { "1.1": { lead: "Sở C" } } })));
    expect(second).not.toStrictEqual(first);
    Object.assign(row, { lead: 5 });
    expect(problemsOf(() => take(written))).toEqual([
      "not_a_plan at ",
      "bad_field at assignments.1.1.lead",
    ]);
  });

  it.each(["legalBasis", "agencies", "groups", "information", "remarks", "doubts"])(
    "may lack its %s, which is filled in",
    (field) => {
      const others = Object.entries(small).filter(([name]) => name !== field);
      expect(() => take(Object.fromEntries(others) as never)).not.toThrow();
    },
  );

  it.each(["rubric", "unit", "year", "assignments"])("is none without its %s", (field) => {
    const others = Object.entries(small).filter(([name]) => name !== field);
    const problems = ["not_a_plan at ", `bad_field at ${field}`];
    expect(problemsOf(() => take(Object.fromEntries(others) as never))).toEqual(problems);
  });

  it.each([
    ["a target that nobody can read", { "1.1": { target: "abc" } }, "bad_field at $.target"],
    ["a target in percent", { "1.1": { target: ["16", "80%"] } }, "bad_field at $.target.1"],
    [
      "a value of no figure",
      { "1.1": { goal: { atLeast: "80%" } } },
      "bad_field at $.goal.variable",
    ],
    ["one document twice", { "1.1": { evidence: ["A", "a"] } }, "duplicate at $.evidence.1"],
    ["falling lines", { "1.1": { lines: [5, 3] } }, "bad_field at $.lines"],
  ])("is none with %s, and says why", (_, assignments, problem) => {
    expect(problemsOf(() => take(short({ assignments })))).toEqual([
      "not_a_plan at ",
      problem.replace("$", "assignments.1.1"),
    ]);
  });
});

describe.each(withRubric)("a plan that came as JSON, to %s", (_, take) => {
  it.each<readonly [string, object, string]>([
    ["a row of no code", { assignments: { "9.9": {} } }, "unknown_code at assignments.9.9"],
    ["a group of no code", { groups: { "9": {} } }, "unknown_reference at groups.9"],
    ["a year of no figures", { year: 2050 }, "year_not_served at year"],
    [
      "an unknown variable",
      { assignments: { "1.1": { goal: { variable: "zz", atLeast: "1" } } } },
      "unknown_variable at assignments.1.1.goal.variable",
    ],
    [
      "a flag in place of a figure",
      { assignments: { "1.2": { goal: { variable: "m1", atLeast: "1" } } } },
      "wrong_kind at assignments.1.2.goal.variable",
    ],
    [
      "a share above one",
      { assignments: { "1.1": { goal: { variable: "rate", atLeast: "101%" } } } },
      "share_above_one at assignments.1.1.goal.atLeast",
    ],
    [
      "a remark on no code",
      { remarks: [{ wording: "x", on: "z" }] },
      "unknown_reference at remarks.0.on",
    ],
    [
      "unknown information",
      { information: [{ name: "x", context: "z" }] },
      "unknown_reference at information.0.context",
    ],
  ])("is none with %s, and says why", (_, fields, problem) => {
    const json: PlanData = { ...planToJson(small), ...fields };
    expect(problemsOf(() => take(json))).toEqual(["not_a_plan at ", problem]);
    // Frozen, too, and each time.
    const kept = frozen(json);
    expect(problemsOf(() => take(kept))).toEqual(["not_a_plan at ", problem]);
    expect(problemsOf(() => take(kept))).toEqual(["not_a_plan at ", problem]);
  });

  it("is one of another rubric where its name or its fingerprint was changed", () => {
    const json = planToJson(small);
    const changed = [
      { ...of, id: "test/w@1" },
      { ...of, fingerprint: "0".repeat(64) },
    ];
    for (const other of changed) {
      const problems = problemsOf(() => take({ ...json, rubric: other }));
      expect(problems).toEqual(["rubrics_differ at rubric"]);
    }
  });

  it("is told what it is of, and what it should be of", () => {
    const other = { ...planToJson(small), rubric: { ...of, id: "test/w@1" } };
    expect(() => take(other)).toThrow(/test\/w@1.*test\/v@1|test\/v@1.*test\/w@1/);
  });
});

describe("a plan over one rubric", () => {
  it("is none over another, to whatever takes both", () => {
    const over = ofOne(rate);
    expect(problemsOf(() => lintPlan(over, small))).toEqual(["rubrics_differ at rubric"]);
    expect(problemsOf(() => describePlan(over, small, { locale: "vi" }))).toEqual([
      "rubrics_differ at rubric",
    ]);
    expect(problemsOf(() => parsePlan(over, small))).toContain("bad_field at rubric.fingerprint");
  });

  it("is none with a rubric that is none", () => {
    expect(problemsOf(() => lintPlan({} as never, small))[0]).toBe("not_a_rubric at ");
  });
});

describe("the smallest plan that somebody can hold", () => {
  it("is completed as if it had been defined", () => {
    const written = { ...sound, rubric: of };
    expect(planToJson(written as never)).toStrictEqual(planOf());
    expect(parsePlan(rubric, written)).toStrictEqual(planOf());
  });
});
