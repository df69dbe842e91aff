// What does the lint of a plan find? On small rubrics, one thing at a time.

import type { Rubric } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  byPeriod,
  flag,
  levels,
  quotient,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { lintPlan, parsePlan, planToJson, type PlanAim, type PlanLint } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import {
  flags,
  groupOf,
  leaf,
  letters,
  level,
  ofOne,
  problemsOf,
  rubricOf,
} from "../rubric/sample.js";

const rate = share("a", "b");

/** A plan for 2026, linted. */
const lintOf = (rubric: Rubric, fields: object, others: readonly Rubric[] = []): PlanLint => {
  const plan = parsePlan(rubric, { unit: "Unit", year: 2026, legalBasis: "A law", ...fields });
  return lintPlan(rubric, plan, { others });
};

/** The lint of a row for one indicator of 20 points. */
const lintOfRow = (
  formula: FormulaNode,
  row: object,
  variables: IndicatorNode["variables"] = letters("a", "b"),
): PlanLint =>
  lintOf(ofOne(formula, { variables }), { assignments: { "1": { lead: "A", ...row } } });

/** Findings in short: the code, and its details but for the indicator's code. */
const told = ({ findings }: PlanLint): readonly string[] =>
  findings.map(({ code, details }) => {
    const rest = Object.entries(details).filter(([name]) => name !== "code");
    return [code, ...rest.map(([, value]) => String(value))].join(" ");
  });

const places = ({ findings }: PlanLint): readonly string[] =>
  findings.map(({ code, path }) => `${code} at ${path.slice(1).join(".")}`);

/** What each figure needs: `rate [1/2, 1]`, an answer, or the most that can be had. */
const needsIn = ({ aims }: PlanLint): readonly string[] =>
  aims.flatMap(({ needs }: PlanAim) =>
    needs.map((need) => {
      if (!need.reachable) return `${need.variable} at most ${need.exact}`;
      if (need.answers) return `${need.variable} ${need.answers.join(" or ")}`;
      const ends = need.values.map(
        ({ lowOpen, exact: { low, high } }) => `${lowOpen ? "(" : "["}${low}, ${high ?? "…"}]`,
      );
      return `${need.variable} ${ends.join(" ")}`;
    }),
  );

const three = rubricOf([
  groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", ratio(rate))),
  leaf("2", ratio(rate)),
]);

describe("what a plan leaves out", () => {
  it("is a row, or its lead in any case", () => {
    const lint = lintOf(three, { assignments: { "1.1": {}, "2": { lead: "A" } } });
    expect(places(lint)).toEqual(["left_blank at 1.1.lead", "unassigned at 1.2"]);
    expect(lint.findings[1]?.details).toEqual({ code: "1.2", max: 20 });
    expect(lint.findings[1]?.message).toContain("1.2");
  });

  it("is a cell of a column that another row fills", () => {
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
    const lint = lintOf(three, {
      assignments: { "1.1": full, "1.2": { lead: "A" }, "2": { ...full, task: undefined } },
    });
    const names = ["implementing", "verifying", "task", "condition", "evidence", "time", "target"];
    expect(lint.findings.map(({ details }) => details)).toEqual([
      ...names.map((field) => ({ code: "1.2", field })),
      { code: "2", field: "task" },
    ]);
  });

  it("is no time where a row has a last day or a cadence", () => {
    const rows = { "1.1": { cadence: "every year" }, "1.2": { due: "2026-06-30" }, "2": {} };
    const assignments = Object.fromEntries(
      Object.entries(rows).map(([code, row]) => [code, { lead: "A", ...row }]),
    );
    expect(places(lintOf(three, { assignments }))).toEqual(["left_blank at 2.time"]);
  });

  it("is nothing where no row fills a column, and all have a lead", () => {
    const assignments = { "1.1": { lead: "A" }, "1.2": { lead: "A" }, "2": { lead: "B" } };
    expect(lintOf(three, { assignments }).findings).toEqual([]);
  });
});

describe("a target", () => {
  it("cannot be reached where all that an indicator can earn is less", () => {
    const half = levels("l", { A: "1/2", B: 0 });
    const variables = { l: level("A", "B") };
    expect(told(lintOfRow(half, { target: "10.01" }, variables))).toEqual([
      "target_unreachable 10.01 10.00",
    ]);
    expect(told(lintOfRow(half, { target: 10 }, variables))).toEqual([]);
    expect(places(lintOfRow(half, { target: 11 }, variables))).toEqual([
      "target_unreachable at 1.target",
    ]);
  });

  it("cannot be reached where no source decides what is earned", () => {
    const open = levels("l", { A: null, B: 0 });
    expect(told(lintOfRow(open, { target: 1 }, { l: level("A", "B") }))).toEqual([
      "target_unreachable 1.00 0.00",
    ]);
    expect(told(lintOfRow(relativeToBest(rate), { target: 1 }))).toEqual([
      "target_unreachable 1.00 0.00",
    ]);
  });

  it("above the maximum is told with the other figures", () => {
    const lint = lintOfRow(ratio(rate), { target: "25/20" });
    expect(lint.findings).toEqual([]);
    expect(lint.figures.map(({ kind }) => kind)).toEqual(["above-maximum"]);
    expect(needsIn(lint)).toEqual(["rate at most 20"]);
  });
});

describe("a goal", () => {
  const goal = (atLeast: string, strict?: true) => ({
    goal: { variable: "rate", atLeast, ...(strict && { strict }) },
  });

  it("is no scoring threshold where reaching it earns less than the maximum", () => {
    expect(told(lintOfRow(ratio(rate), goal("80%")))).toEqual(["goal_below_max 80% 16.00 20"]);
    expect(told(lintOfRow(thresholdToMax(rate, "4/5"), goal("80%")))).toEqual([]);
    expect(places(lintOfRow(ratio(rate), goal("80%")))).toEqual(["goal_below_max at 1.goal"]);
  });

  it("may earn other points than the target beside it", () => {
    expect(told(lintOfRow(ratio(rate), { ...goal("80%"), target: "16/20" }))).toEqual([
      "goal_below_max 80% 16.00 20",
    ]);
    expect(told(lintOfRow(ratio(rate), { ...goal("100%"), target: 16 }))).toEqual([
      "goal_not_target 100% 20.00 16.00",
    ]);
    expect(told(lintOfRow(ratio(rate), { ...goal("50%"), target: 16 }))).toEqual([
      "goal_below_max 50% 10.00 20",
      "goal_not_target 50% 10.00 16.00",
    ]);
  });

  it("that has to be passed earns what is beyond it, and under a ratio what is near it", () => {
    const cliff = allOrNothing(rate, "80%");
    const strict = allOrNothing(rate, "80%", { strict: true });
    const earned = (formula: FormulaNode, row: object) =>
      lintOfRow(formula, row).aims.map((aim) => [aim.goal?.value, aim.goal?.points.exact]);
    expect(earned(strict, goal("80%", true))).toEqual([["> 80%", "20"]]);
    expect(earned(strict, goal("80%"))).toEqual([["80%", "0"]]);
    expect(earned(cliff, goal("80%", true))).toEqual([["> 80%", "20"]]);
    expect(earned(cliff, goal("80%"))).toEqual([["80%", "20"]]);
    expect(earned(cliff, goal("79%", true))).toEqual([["> 79%", "0"]]);
    expect(earned(ratio(rate), goal("80%", true))).toEqual([["> 80%", "16"]]);
    expect(told(lintOfRow(ratio(rate), goal("80%", true)))).toEqual([
      "goal_below_max > 80% 16.00 20",
    ]);
  });

  it("may be a count: of a measure, or of the letter that it counts", () => {
    const formula = steps(amount("a", { name: "count" }), [
      [2, "1/4"],
      [9, 1],
    ]);
    const findings = (variable: string, atLeast: string, strict?: true) =>
      told(
        lintOfRow(
          formula,
          { goal: { variable, atLeast, ...(strict && { strict }) } },
          letters("a"),
        ),
      );
    expect(findings("count", "2")).toEqual(["goal_below_max 2 5.00 20"]);
    expect(findings("a", "2")).toEqual(["goal_below_max 2 5.00 20"]);
    expect(findings("a", "9")).toEqual([]);
    expect(findings("a", "9", true)).toEqual([]);
  });

  it("of a letter that alone decides nothing cannot be told, and neither can words", () => {
    const letter = lintOfRow(ratio(rate), { goal: { variable: "a", atLeast: "80" } });
    const words = lintOfRow(ratio(rate), { goal: "as high as possible" });
    const beside = lintOfRow(ratio(rate), { goal: "as high as possible", target: 16 });
    expect([told(beside), beside.aims[0]?.goal]).toEqual([[], undefined]);
    const opened = lintOfRow(awarded(), { goal: { variable: "a", atLeast: "80" } });
    for (const lint of [letter, words, opened])
      expect([lint.findings, lint.aims]).toEqual([[], []]);
  });
});

describe("a last day", () => {
  it("is in the year of the plan, also that of a subtask", () => {
    const subtasks = [{ due: "2026-01-01" }, { due: "2027-01-01" }, {}];
    const lint = lintOfRow(ratio(rate), { due: "2025-12-31", subtasks });
    expect(places(lint)).toEqual([
      "due_outside_year at 1.due",
      "due_outside_year at 1.subtasks.1.due",
    ]);
    expect(lint.findings[0]?.details).toEqual({ due: "2025-12-31", year: 2026 });
    expect(lintOfRow(ratio(rate), { due: "2026-12-31" }).findings).toEqual([]);
  });
});

describe("printed figures", () => {
  const kinds = (fields: object, others?: readonly Rubric[]) =>
    lintOf(three, fields, others).figures.map(({ column, kind, code }) => [column, kind, code]);

  it("are held against their sums, the maxima, and what they are printed over", () => {
    const targets = {
      assignments: { "1.1": { target: "16/20" }, "1.2": { target: "10/30" }, "2": { target: 20 } },
      groups: { "1": { target: "30/40" }, total: { target: 50 } },
    };
    expect(kinds(targets)).toEqual([
      ["targets", "sum", "1"],
      ["targets", "denominator", "1.2"],
    ]);
    const maxima = { assignments: { "2": { max: 30 } }, groups: { total: { max: 60 } } };
    expect(kinds(maxima)).toEqual([
      ["maxima", "sum", "total"],
      ["maxima", "maximum", "2"],
    ]);
    expect(kinds({ assignments: { "2": { lead: "A" } } })).toEqual([]);
  });

  it("may be over the maximum of another rubric", () => {
    const of = (code: string, max: number, version: string) =>
      rubricOf([leaf(code, ratio(rate), { key: "fibre", max })], { version });
    const fields = { assignments: { "1": { target: "10/30" } } };
    const explained = (others: readonly Rubric[]) =>
      lintOf(of("1", 20, "v"), fields, others).figures.map((one) => [one.kind, one.explainedBy]);
    const old = { rubric: "test/old@1", code: "7", maximum: "30" };
    expect(explained([of("7", 30, "old")])).toEqual([["denominator", [old]]]);
    expect(explained([])).toEqual([["denominator", []]]);
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
    const four = rubricOf(["1", "2", "3", "4", "5"].map((code) => leaf(code, ratio(rate))));
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
    const tenths = [0.1, 0.2, 0.3].map((max, at) => leaf(String(at), ratio(rate), { max }));
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

describe("what a target needs", () => {
  const needs = (
    formula: FormulaNode,
    target: string | number,
    variables?: IndicatorNode["variables"],
  ) => needsIn(lintOfRow(formula, { target }, variables));

  it("is the least of a single measure", () => {
    expect(needs(ratio(rate), 15)).toEqual(["rate [3/4, 1]"]);
    expect(needs(thresholdToMax(rate, "80%"), "15/20")).toEqual(["rate [3/5, 1]"]);
    const strict = allOrNothing(rate, "80%", { strict: true });
    expect(needs(strict, 1)).toEqual(["rate (4/5, 1]"]);
    expect(needs(ratio(quotient("a", "b")), 15)).toEqual(["rate [3/4, …]"]);
    const counted = steps(amount("a"), [
      [2, "1/4"],
      ["17/2", 1],
    ]);
    expect(needs(counted, "5.01", letters("a"))).toEqual(["rate [9, …]"]);
    expect(needs(counted, 5, letters("a"))).toEqual(["rate [2, …]"]);
  });

  it("is that of the year's formula", () => {
    const byYear = byPeriod({
      "2025": ratio(rate),
      "2026-2030": thresholdToMax(rate, "50%"),
    });
    expect(needs(byYear, 10)).toEqual(["rate [1/4, 1]"]);
  });

  it("is an answer, or several", () => {
    expect(needs(flag("m"), 10, flags("m"))).toEqual(["m true"]);
    const graded = levels("l", { A: 1, B: "1/2", C: 0 });
    expect(needs(graded, 10, { l: level("A", "B", "C") })).toEqual(["l A or B"]);
  });

  it("is told of each figure while all others have all that they can earn", () => {
    const variables = { ...flags("m"), ...letters("a", "b") };
    const mixed = weightedParts(["1/2", flag("m")], ["1/2", ratio(rate)]);
    expect(needs(mixed, 15, variables)).toEqual(["rate [1/2, 1]", "m true"]);
    expect(needs(mixed, 10, variables)).toEqual(["rate [0, 1]", "m true or false"]);
    expect(needs(bestOf(flag("m"), ratio(rate)), 15, variables)).toEqual([
      "rate [0, 1]",
      "m true or false",
    ]);
  });

  it("is nothing where points are awarded, and nothing without a target", () => {
    expect(lintOfRow(awarded(), { target: 10 }).aims).toMatchObject([
      { code: "1", max: 20, target: { exact: "10" }, needs: [] },
    ]);
    expect(lintOfRow(ratio(rate), { goal: { variable: "rate", atLeast: "1" } }).aims).toEqual([
      {
        code: "1",
        max: 20,
        needs: [],
        goal: { value: "1", points: { exact: "20", printed: "20.00" } },
      },
    ]);
  });
});

describe("doubts", () => {
  const doubt = (note: string) => ({ on: "row", note: { vi: note, en: note } }) as const;

  it("are those of the plan, its groups, rows, subtasks and general figures, with their lines", () => {
    const context = { people: { label: { vi: "dân số", en: "people" } } };
    const rubric = rubricOf([groupOf("1", leaf("1.1", ratio(rate)))], { context });
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
  const plan = parsePlan(three, { unit: "Unit", year: 2026, legalBasis: "A law", assignments: {} });

  it("refuses a plan of another rubric, and what is no plan", () => {
    const other = rubricOf([leaf("1", ratio(rate))]);
    expect(problemsOf(() => lintPlan(other, plan))).toEqual(["rubrics_differ at rubric"]);
    expect(problemsOf(() => lintPlan(three, {} as never))[0]).toBe("not_a_plan at ");
    expect(problemsOf(() => lintPlan({} as never, plan))[0]).toBe("not_a_rubric at ");
    expect(problemsOf(() => lintPlan(three, { ...plan, rubric: undefined } as never))).toEqual([
      "not_a_plan at ",
      "bad_field at rubric",
    ]);
  });

  it("takes a plan as plain JSON, and freezes what it finds", () => {
    const lint = lintPlan(three, planToJson(plan));
    expect(lint).toEqual(lintPlan(three, plan));
    expect([lint, lint.owners[0], lint.findings[0]].every(Object.isFrozen)).toBe(true);
  });
});
