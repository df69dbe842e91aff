// What does the lint of a plan find? On small rubrics, one thing at a time.

import type { Rubric } from "@dti/score";
import { lintPlan, planToJson } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, problemsOf, rubricOf } from "../rubric/sample.js";
import { formula, lintOf, lintOfRow, places, planOf } from "./reviewing.js";

const three = rubricOf([
  groupOf("1", leaf("1.1", formula), leaf("1.2", formula)),
  leaf("2", formula),
]);

describe("what a plan leaves out", () => {
  it("is a row, or its lead in any case", () => {
    const lint = lintOf(three, { assignments: { "1.1": {}, "2": { lead: "A" } } });
    expect(places(lint)).toEqual(["left_blank at 1.1.lead", "unassigned at 1.2"]);
    expect(lint.findings[1]?.details).toEqual({ max: 20 });
    expect(lint.findings[1]?.message).toContain("1.2");
  });

  const full = {
    lead: "A",
    implementing: "B",
    verifying: "C",
    task: "a task",
    condition: "a condition",
    evidence: "a document",
    due: "2026-12-31",
    target: 20,
  };

  it("is a cell of a column that more than half of the rows fill", () => {
    const assignments = { "1.1": full, "1.2": { lead: "A" }, "2": { ...full, task: undefined } };
    const lint = lintOf(three, { assignments });
    const names = ["implementing", "verifying", "condition", "evidence", "time", "target"];
    expect(lint.findings.map(({ details }) => details)).toEqual(names.map((field) => ({ field })));
    expect(places(lint).slice(-2)).toEqual(["left_blank at 1.2.due", "left_blank at 1.2.target"]);
  });

  it("is no cell of a column that just half of the rows fill, but for the lead", () => {
    const half = { "1.1": full, "1.2": {} };
    expect(places(lintOf(three, { assignments: half }))).toEqual([
      "left_blank at 1.2.lead",
      "unassigned at 2",
    ]);
  });

  it("is no time where a row has a last day or a cadence", () => {
    const rows = { "1.1": { cadence: "every year" }, "1.2": { due: "2026-06-30" }, "2": {} };
    const assignments = Object.fromEntries(
      Object.entries(rows).map(([code, row]) => [code, { lead: "A", ...row }]),
    );
    expect(places(lintOf(three, { assignments }))).toEqual(["left_blank at 2.due"]);
  });

  it("is nothing where no row fills a column, and all have a lead", () => {
    const assignments = { "1.1": { lead: "A" }, "1.2": { lead: "A" }, "2": { lead: "B" } };
    expect(lintOf(three, { assignments }).findings).toEqual([]);
  });
});

describe("a last day", () => {
  it("is in the year of the plan, also that of a subtask", () => {
    const subtasks = [{ due: "2026-01-01" }, { due: "2027-01-01" }, {}];
    const lint = lintOfRow(formula, { due: "2025-12-31", subtasks });
    expect(places(lint)).toEqual([
      "due_outside_year at 1.due",
      "due_outside_year at 1.subtasks.1.due",
    ]);
    expect(lint.findings[0]?.details).toEqual({ due: "2025-12-31", year: 2026 });
    expect(lintOfRow(formula, { due: "2026-12-31" }).findings).toEqual([]);
  });
});

describe("owners", () => {
  const ownersOf = (rubric: Rubric, assignments: object) =>
    lintOf(rubric, { assignments }).owners.map(({ leads, codes, max }) => [
      leads.map(({ id }) => id).join("+"),
      codes.join(" "),
      max.exact,
    ]);

  it("own every indicator once: joint leads together in any order, nobody last", () => {
    const four = rubricOf(["1", "2", "3", "4", "5"].map((code) => leaf(code, formula)));
    const rows = {
      "2": { lead: ["A", "B"] },
      "3": { lead: "A" },
      "4": { lead: ["B", "A"] },
      "5": {},
    };
    expect(ownersOf(four, rows)).toEqual([
      ["A+B", "2 4", "40"],
      ["A", "3", "20"],
      ["", "1 5", "40"],
    ]);
    expect(ownersOf(four, {})).toEqual([["", "1 2 3 4 5", "100"]]);
  });

  it("add up to the maximum exactly, also in decimals, and are named in both languages", () => {
    const tenths = [0.1, 0.2, 0.3].map((max, at) => leaf(String(at), formula, { max }));
    const rubric = rubricOf(tenths, { max: 0.6, places: 1 });
    const rows = { "0": { lead: "A" }, "1": { lead: "A" }, "2": { lead: "B" } };
    expect(ownersOf(rubric, rows)).toEqual([
      ["A", "0 1", "3/10"],
      ["B", "2", "3/10"],
    ]);
    const agencies = { A: { vi: "Sở A", en: "Department A" } };
    const [owner] = lintOf(rubric, { agencies, assignments: { "0": { lead: "A" } } }).owners;
    expect(owner?.leads).toEqual([{ id: "A", name: agencies.A }]);
    expect(owner?.max.printed).toBe("0.1");
  });
});

describe("doubts", () => {
  const doubt = (note: string) => ({ on: "row", note: { vi: note, en: note } }) as const;

  it("are those of the plan, its groups, rows, subtasks and general figures, with their lines", () => {
    const context = { people: { label: { vi: "dân số", en: "people" } } };
    const rubric = rubricOf([groupOf("1", leaf("1.1", formula))], { context });
    const { doubts } = lintOf(rubric, {
      doubts: [doubt("plan")],
      groups: { "1": { doubts: [doubt("group")], lines: [3, 4] } },
      assignments: {
        "1.1": {
          doubts: [doubt("row")],
          subtasks: [{ doubts: [doubt("task")], lines: [7, 8] }, {}],
        },
      },
      information: [
        { name: "People", context: "people", doubts: [doubt("figure")], lines: [9, 9] },
        { name: "Other", doubts: [doubt("other")] },
        { name: "None" },
      ],
    });
    expect(doubts).toEqual([
      doubt("plan"),
      { code: "1", ...doubt("group"), lines: [[3, 4]] },
      { code: "1.1", ...doubt("row") },
      { code: "1.1", ...doubt("task"), lines: [[7, 8]] },
      { code: "people", ...doubt("figure"), lines: [[9, 9]] },
      doubt("other"),
    ]);
  });
});

describe("lintPlan", () => {
  const plan = planOf(three, { assignments: {} });

  it("refuses a plan of another rubric, and what is no plan", () => {
    const other = rubricOf([leaf("1", formula)]);
    expect(problemsOf(() => lintPlan(other, plan))).toEqual(["rubrics_differ at rubric"]);
    expect(problemsOf(() => lintPlan(three, {} as never))[0]).toBe("not_a_plan at ");
    expect(problemsOf(() => lintPlan({} as never, plan))[0]).toBe("not_a_rubric at ");
    expect(problemsOf(() => lintPlan(three, { ...plan, rubric: undefined } as never))).toEqual([
      "not_a_plan at ",
      "bad_field at rubric",
    ]);
  });

  it("says that a plan as plain JSON is none, and why", () => {
    const json = JSON.parse(JSON.stringify(plan)) as object;
    const problems = (fields: object) =>
      problemsOf(() => lintPlan(three, { ...json, ...fields } as never));
    expect(problems({ assignments: { "1.1": { target: "much" } } })).toEqual([
      "not_a_plan at ",
      "bad_field at assignments.1.1.target",
    ]);
    expect(problems({ assignments: { "9": {} } })).toEqual([
      "not_a_plan at ",
      "unknown_code at assignments.9",
    ]);
    const goal = { variable: "c", atLeast: "80%" };
    expect(problems({ assignments: { "2": { goal } } })).toEqual([
      "not_a_plan at ",
      "unknown_variable at assignments.2.goal.variable",
    ]);
  });

  it("takes a plan as plain JSON, and freezes what it finds", () => {
    const lint = lintPlan(three, planToJson(plan));
    expect(lint).toEqual(lintPlan(three, plan));
    expect([lint, lint.owners[0], lint.findings[0]].every(Object.isFrozen)).toBe(true);
  });

  it("refuses options that are none", () => {
    const problems = (options: unknown) =>
      problemsOf(() => lintPlan(three, plan, options as never));
    for (const options of [null, 5, "others"]) expect(problems(options)).toEqual(["bad_field at "]);
    for (const others of [5, {}, three]) {
      expect(problems({ others })).toEqual(["bad_field at others"]);
    }
    expect(problems({ other: [], others: 5 })).toEqual([
      "unknown_reference at other",
      "bad_field at others",
    ]);
    for (const options of [
      undefined,
      {},
      { others: undefined },
      { others: null },
      { others: [three] },
    ]) {
      expect(lintPlan(three, plan, options as never)).toEqual(lintPlan(three, plan));
    }
  });

  it("lints a thousand indicators", () => {
    const codes = Array.from({ length: 1000 }, (_, index) => String(index + 1));
    const row = { lead: "A", target: 16, goal: { variable: "rate", atLeast: "80%" } };
    const many = rubricOf(codes.map((code) => leaf(code, formula)));
    const { aims, findings } = lintOf(many, {
      assignments: Object.fromEntries(codes.map((code) => [code, row])),
    });
    expect(aims.map(({ code }) => code)).toEqual(codes);
    expect(aims.every(({ needs, goal }) => needs.length === 1 && goal?.points.exact === "16")).toBe(
      true,
    );
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["goal_below_max"]));
  });
});
