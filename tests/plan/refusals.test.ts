// What is told of a plan that is wrong? Each mistake by code and path, all of them at once, in both
// languages; and whatever was made to do harm is refused like a mistake.

import { issueMessage, ScoreError, type Issue } from "@dti/score";
import { flag, ratio, share, type Rubric } from "@dti/score/define";
import { definePlan, safeParsePlan } from "@dti/score/plan";
import { decision405, draft3530, giaLaiPlan2026 } from "@dti/score/rubrics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bound, flags, groupOf, leaf, letters, level, rubricOf, text } from "../rubric/sample.js";

const rate = ratio(share("a", "b"));
const judged = { ...flags("m1"), m2: level("A", "B"), c: bound("population"), ...letters("d") };
const rubric: Rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", rate), leaf("1.2", flag("m1"), { variables: judged })),
    groupOf("2", leaf("2.1", flag("m1"), { variables: flags("m1") })),
  ],
  { context: { population: { label: text("population") } } },
);

const sound = { unit: "Tỉnh A", year: 2026, assignments: {} };

const issuesOf = (data: unknown, over: Rubric = rubric): readonly Issue[] => {
  const parsed = safeParsePlan(over, data);
  return parsed.ok ? [] : parsed.issues;
};

const problemsOf = (data: unknown, over?: Rubric): readonly string[] =>
  issuesOf(data, over).map(({ code, path }) => [code, path.join(".")].join(" at "));

/** A plan that is sound but for these fields. */
const withFields = (fields: object): object => ({ ...sound, ...fields });
/** A plan of one row. */
const withRow = (row: object, code = "1.1"): object => withFields({ assignments: { [code]: row } });

type Case = readonly [data: object, problem: string];
const plan = (fields: object, problem: string): Case => [withFields(fields), problem];
/** What is wrong in a row is told with the place in it. */
const row = (fields: object, problem: string, code = "1.1"): Case => [
  withRow(fields, code),
  problem.replace(" at ", ` at assignments.${code}.`),
];
const each = <T>(values: readonly T[], make: (value: T) => Case): readonly Case[] =>
  values.map(make);

const declared = { agencies: { a: "A" } };
const twice = { lead: { vi: "A", en: "A" }, verifying: { vi: "A", en: "B" } };
const other = { id: "test/w@1", fingerprint: rubric.fingerprint };

const codesAndFields: readonly Case[] = [
  [withRow({}, "9.9"), "unknown_code at assignments.9.9"],
  [withRow({}, "1"), "unknown_code at assignments.1"],
  [withRow({}, "constructor"), "unknown_code at assignments.constructor"],
  plan({ remarks: [{ wording: "x", on: "9.9" }] }, "unknown_code at remarks.0.on"),
  plan({ groups: { "9": {} } }, "unknown_reference at groups.9"),
  plan({ groups: { "1.1": {} } }, "unknown_reference at groups.1.1"),
  plan(
    { information: [{ name: "x", context: "y" }] },
    "unknown_reference at information.0.context",
  ),
  plan({ extra: 1 }, "unknown_reference at extra"),
  plan({ document: { title: text("x"), no: 1 } }, "unknown_reference at document.no"),
  plan({ remarks: [{ wording: "x", of: 1 }] }, "unknown_reference at remarks.0.of"),
  plan({ groups: { total: { lead: "A" } } }, "unknown_reference at groups.total.lead"),
  row({ leads: "A" }, "unknown_reference at leads"),
  row({ goal: { least: "1" } }, "unknown_reference at goal.least"),
  row({ subtasks: [{ target: 5 }] }, "unknown_reference at subtasks.0.target"),
  row({ before: { year: 2024, points: "1", no: 1 } }, "unknown_reference at before.no"),
  row({ target: { printed: "1", at: 1 } }, "unknown_reference at target.at"),
];

const agencies: readonly Case[] = [
  ...[
    row({ lead: "B" }, "unknown_reference at lead"),
    row({ lead: ["a", "B"] }, "unknown_reference at lead.1"),
    row({ subtasks: [{ verifying: "B" }] }, "unknown_reference at subtasks.0.verifying"),
    plan(
      { information: [{ name: "x", provider: "B" }] },
      "unknown_reference at information.0.provider",
    ),
  ].map(([data, problem]): Case => [{ ...data, ...declared }, problem]),
  row({ lead: ["A", "B", "A"] }, "duplicate at lead.2"),
  row({ lead: ["A", text("A")] }, "duplicate at lead.1"),
  row(twice, "duplicate at verifying"),
];

const goals: readonly Case[] = [
  row({ goal: { variable: "x", atLeast: "1" } }, "unknown_variable at goal.variable"),
  row({ goal: { variable: "m1", atLeast: "1" } }, "unknown_variable at goal.variable", "1.2"),
  row({ goal: { variable: "m2", atLeast: "1" } }, "unknown_variable at goal.variable", "1.2"),
  row({ goal: { variable: "c", atLeast: "5%" } }, "bad_field at goal.atLeast", "1.2"),
  ...each(["abc", "80,5%", "-1%", "1/0", "", undefined, 80], (atLeast) =>
    row({ goal: { variable: "rate", atLeast } }, "bad_field at goal.atLeast"),
  ),
  ...each(["80%", "1/2", "-5", undefined], (atLeast) =>
    row({ goal: { variable: "a", atLeast } }, "bad_field at goal.atLeast"),
  ),
  row({ goal: { atLeast: "80%" } }, "bad_field at goal.variable"),
  row({ goal: { wording: "x", strict: true } }, "bad_field at goal.variable"),
  row({ goal: { strict: false } }, "bad_field at goal.strict"),
  row({ goal: 80 }, "bad_field at goal"),
];

const fields: readonly Case[] = [
  ...each(["31/12/2025", "2025-02-30", "2025-13-01", "2025-1-1", 5], (due) =>
    row({ due }, "bad_field at due"),
  ),
  ...each(["lead", "implementing", "verifying", "evidence", "max", "target"], (name) =>
    row({ [name]: [] }, `bad_field at ${name}`),
  ),
  plan({ legalBasis: [{ title: "x", date: "2026" }] }, "bad_field at legalBasis.0.date"),
  plan({ reviews: { everyMonths: 5, beforeDay: 15 } }, "bad_field at reviews.everyMonths"),
  plan({ reviews: { everyMonths: 6, beforeDay: 29 } }, "bad_field at reviews.beforeDay"),
  plan({ reviews: { everyMonths: 6, beforeDay: 0 } }, "bad_field at reviews.beforeDay"),
  plan({ reviews: false }, "bad_field at reviews"),
  row({ lines: ["1", 2] }, "bad_field at lines.0"),
  row({ lines: [1, "2"] }, "bad_field at lines.1"),
  row({ lines: [0, 2] }, "bad_field at lines.0"),
  row({ lines: [[1, 4.5]] }, "bad_field at lines.0.1"),
  row({ lines: "1-2" }, "bad_field at lines"),
  row({ name: "" }, "bad_field at name"),
  row({ name: { vi: "Tên" } }, "bad_field at name.en"),
  row({ lead: [5] }, "bad_field at lead.0"),
  row({ doubts: [{ on: "leads", note: "x" }] }, "bad_field at doubts.0.on"),
  plan({ doubts: [{ on: "x", note: "x" }] }, "bad_field at doubts.0.on"),
  plan({ agencies: { a: 5 } }, "bad_field at agencies.a"),
  plan({ assignments: [] }, "bad_field at assignments"),
  plan({ rankTargets: [{ year: 2026, first: 0 }] }, "bad_field at rankTargets.0.first"),
];

const figures: readonly Case[] = [
  row({ max: "20/30" }, "bad_field at max"),
  row({ max: ["20", { printed: "20/30" }] }, "bad_field at max.1.printed"),
  row({ target: -1 }, "bad_field at target"),
  ...each(["abc", "1.234", "80%", "16/20/3", "16/", " 16", "-16"], (target) =>
    row({ target }, "bad_figure at target"),
  ),
  row({ target: ["16", "abc"] }, "bad_figure at target.1"),
  row({ target: { printed: "1.234" } }, "bad_figure at target.printed"),
  plan({ groups: { total: { max: "x" } } }, "bad_figure at groups.total.max"),
];

const yearsAndRubrics: readonly Case[] = [
  ...each(["2026", 2026.5], (year) => plan({ year }, "bad_field at year")),
  ...each([2024, 2031], (year) => plan({ year }, "year_not_served at year")),
  plan({ rubric: other }, "bad_field at rubric.id"),
  plan({ rubric: { id: rubric.id, fingerprint: "0" } }, "bad_field at rubric.fingerprint"),
  plan({ rubric: rubric.id }, "bad_field at rubric"),
  [{}, "bad_field at unit,bad_field at year,bad_field at assignments"],
  [[], "bad_field at "],
];

const cases = [codesAndFields, agencies, goals, fields, figures, yearsAndRubrics].flat();

describe("a mistake", () => {
  it.each(cases)("is told where it is: %j", (data, problem) => {
    expect(problemsOf(data).join()).toBe(problem);
    expect(() => definePlan(rubric, data as never)).toThrow(ScoreError);
    for (const issue of issuesOf(data)) {
      const inVietnamese = issueMessage(issue, "vi");
      expect(inVietnamese).not.toBe("");
      expect(inVietnamese).not.toBe(issueMessage(issue, "en"));
      expect(issue.message).toBe(issueMessage(issue, "en"));
    }
  });

  it("is told with what is known there", () => {
    const knownIn = (data: object) => issuesOf(data).map(({ details }) => details);
    expect(knownIn(withFields({ groups: { x: {} } }))).toEqual([
      { name: "x", known: ["1", "2", "total"] },
    ]);
    const misspelled = { ...withRow({ lead: "B" }), agencies: { a: "A", b: "B" } };
    expect(knownIn(misspelled)).toEqual([{ name: "B", known: ["a", "b"] }]);
    const information = withFields({ information: [{ name: "x", context: "area" }] });
    expect(knownIn(information)).toEqual([{ name: "area", known: ["population"] }]);
    const goal = { goal: { variable: "x", atLeast: "1" } };
    const knownOf = (code: string) => knownIn(withRow(goal, code))[0];
    // No flags and no levels: they are no figures.
    expect(knownOf("1.1")).toEqual({ name: "x", known: ["rate", "a", "b"] });
    expect(knownOf("1.2")).toEqual({ name: "x", known: ["c", "d"] });
    expect(knownOf("2.1")).toEqual({ name: "x", known: [] });
  });

  it("is told with why a figure cannot be read", () => {
    const targets = ["abc", "1.234", "80%"].map((target) => issuesOf(withRow({ target })));
    expect(targets).toMatchObject([
      [{ details: { value: '"abc"', why: "unreadable" } }],
      [{ details: { value: '"1.234"', why: "ambiguous" } }],
      [{ details: { value: '"80%"', why: "percent" } }],
    ]);
  });

  it("does not hide another one in how the fields are written, or in the codes", () => {
    const rows = { "9.9": { lead: [] }, "1.1": { due: "x", leads: 1 }, "1.2": { goal: 5 } };
    const groups = { "9": {} };
    expect(problemsOf({ year: 2026, assignments: rows, groups, rubric: { id: "x" } })).toEqual(
      expect.arrayContaining([
        "bad_field at unit",
        "bad_field at assignments.9.9.lead",
        "bad_field at assignments.1.1.due",
        "unknown_reference at assignments.1.1.leads",
        "bad_field at assignments.1.2.goal",
        "bad_field at rubric.id",
        "unknown_code at assignments.9.9",
        "unknown_reference at groups.9",
      ]),
    );
  });

  it("does not hide another one in what the fields say", () => {
    const data = {
      unit: "Tỉnh A",
      year: 2031,
      agencies: { a: "A" },
      assignments: {
        "1.2": { goal: { variable: "m1", atLeast: "1" }, max: "1/2" },
        "1.1": { lead: ["a", "a", "B"], target: "80%", goal: { atLeast: "1" } },
      },
      groups: { total: { target: "x" } },
      information: [{ name: "x", context: "area", provider: "C" }],
      remarks: [{ wording: "x", on: "9.9" }],
    };
    expect(problemsOf(data)).toEqual([
      "year_not_served at year",
      "duplicate at assignments.1.1.lead.1",
      "unknown_reference at assignments.1.1.lead.2",
      "unknown_reference at information.0.provider",
      "bad_figure at assignments.1.1.target",
      "bad_field at assignments.1.1.goal.variable",
      "bad_field at assignments.1.2.max",
      "unknown_variable at assignments.1.2.goal.variable",
      "bad_figure at groups.total.target",
      "unknown_reference at information.0.context",
      "unknown_code at remarks.0.on",
    ]);
  });
});

describe("what is no plan", () => {
  it.each([
    ["text", JSON.stringify(sound), "an object, as JSON.parse makes one of a text"],
    ["nothing", null, "an object"],
    ["a number", 5, "an object"],
  ])("is refused: %s", (_, data, expected) => {
    expect(issuesOf(data)).toMatchObject([{ code: "bad_field", path: [], details: { expected } }]);
  });

  it("is refused with a rubric that is none", () => {
    expect(issuesOf(sound, {} as never)[0]).toMatchObject({ code: "not_a_rubric", path: [] });
    expect(() => definePlan(undefined as never, sound)).toThrow(ScoreError);
  });

  it("is a plan of another rubric, or one that names another", () => {
    const problems = problemsOf(giaLaiPlan2026, decision405);
    expect(problems.slice(0, 2)).toEqual([
      "bad_field at rubric.id",
      "bad_field at rubric.fingerprint",
    ]);
    const given = { id: draft3530.id, fingerprint: draft3530.fingerprint };
    expect(problemsOf({ ...sound, rubric: given }, draft3530 as Rubric)).toEqual([]);
  });
});

describe("a plan that was made to do harm", () => {
  const cycle: Record<string, unknown> = { ...sound };
  cycle["groups"] = cycle;
  const throwing = Object.defineProperty({ ...sound }, "unit", {
    enumerable: true,
    get: () => {
      throw new TypeError("no");
    },
  });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const trap = new Proxy(sound, {
    ownKeys: () => {
      throw new RangeError("no");
    },
  });
  const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => [inner], "x");
  const proto = JSON.parse('{ "unit": "A", "year": 2026, "assignments": { "__proto__": {} } }');

  it.each<readonly [string, unknown, string]>([
    ["undefined", undefined, "not_json at "],
    ["a function", withRow({ task: () => "x" }), "not_json at assignments.1.1.task"],
    ["a number that is none", withFields({ year: NaN }), "not_json at year"],
    ["a date", withRow({ due: new Date(0) }), "not_json at assignments.1.1.due"],
    ["a bigint", withRow({ target: 16n }), "not_json at assignments.1.1.target"],
    ["a cycle", cycle, "not_json at groups"],
    ["a getter that throws", throwing, "not_json at "],
    ["a proxy that throws", trap, "not_json at "],
    ["a revoked proxy", revoked, "not_json at "],
    ["a key that sets what is inherited", proto, "bad_code at assignments.__proto__"],
    ["60,000 values", withFields({ legalBasis: new Array(60_000).fill("x") }), "bad_field at "],
    ["200 levels", withFields({ unit: deep }), `bad_field at unit${".0".repeat(9)}`],
  ])("is refused: %s", (_, data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
    expect(issuesOf(data).map((issue) => issueMessage(issue, "vi"))).not.toContain("");
    expect(() => definePlan(rubric, data as never)).toThrow(ScoreError);
  });

  it("is told of a hundred times where it is wrong all over, and that there is more", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`x${String(index)}`, {}] as const);
    const issues = issuesOf(withFields({ assignments: Object.fromEntries(rows) }));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toMatchObject({ code: "too_many_issues", details: { most: 100 } });
    expect(issueMessage(issues.at(-1)!, "vi")).not.toBe(issues.at(-1)!.message);
  });

  it("is answered by an issue or a plan, whatever it holds", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const fields = ["lead", "lines", "target", "goal", "subtasks", "doubts", "evidence", "before"];
    const row = fc.dictionary(fc.constantFrom(...fields), anything);
    const heads = ["agencies", "groups", "information", "legalBasis", "reviews", "document"];
    const head = fc.dictionary(fc.constantFrom(...heads), anything);
    fc.assert(
      fc.property(anything, row, head, (other, one, rest) => {
        expect(typeof safeParsePlan(rubric, other).ok).toBe("boolean");
        expect(typeof safeParsePlan(rubric, withRow(one)).ok).toBe("boolean");
        expect(typeof safeParsePlan(rubric, withFields(rest)).ok).toBe("boolean");
      }),
    );
  });
});
