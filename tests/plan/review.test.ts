// How does a province stand against its plan on a day? On small rubrics, one thing at a time.

import {
  between,
  notApplicable,
  rounded,
  score,
  scoreCohort,
  toJSON,
  unevidenced,
  type Result,
  type Rubric,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import {
  allOrNothing,
  forUnitKind,
  ratio,
  relativeToBest,
  share,
  type UnitKind,
} from "@dti/score/define";
import { parsePlan, planToJson, review, type Plan, type Review } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, ofOne, problemsOf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const rate = share("a", "b");
const formula = ratio(rate);

const planOf = (rubric: Rubric, fields: object): Plan =>
  parsePlan(rubric, { unit: "Unit", year: 2026, legalBasis: "A law", ...fields });

const rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", formula), groupOf("1.2", leaf("1.2.1", formula))),
    groupOf("2", leaf("2.1", formula), leaf("2.2", formula)),
  ],
  { context: { people: { label: text("people") }, area: { label: text("area") } } },
);

const plan = planOf(rubric, {
  agencies: { A: { vi: "Sở A", en: "Department A" }, B: "B" },
  assignments: {
    "1.1": { lead: "A", target: "16/20", evidence: ["Report", "Decision"], due: "2026-06-30" },
    "1.2.1": { lead: ["A", "B"], verifying: "B", implementing: "A", target: 5, cadence: "monthly" },
    "2.1": { lead: ["B", "A"], evidence: "Report", due: "2026-06-30" },
  },
  groups: { "1": { target: "30/40" }, total: { target: "70/80" } },
  information: [
    { name: "People", context: "people", provider: "B" },
    { name: "Area", context: "area" },
    { name: "Address", provider: "A" },
  ],
});

const facts = { "1.1": { rate: "1/2" }, "1.2.1": { rate: "1/3" }, "2.1": { rate: "100%" } };
const on = "2026-07-01";
const result = resultOf(rubric, facts, { context: { area: 5 } });
const reviewed = review(plan, result, { on });

const sums = ({ max, points, target, toTarget, toMax }: Review["total"]) => [
  max,
  ...[points, target, toTarget, toMax].map((one) => one?.exact),
];

/** The review of one indicator of 20 points. */
const oneOf = (row: object, fact?: unknown, day = on, of = ofOne(formula)) => {
  const scored = resultOf(of, fact === undefined ? {} : { "1": fact });
  const [one] = review(planOf(of, { assignments: { "1": row } }), scored, { on: day }).indicators;
  return one!;
};

describe("points", () => {
  it("are told of each indicator, with its target, and how far it is from both", () => {
    const told = reviewed.indicators.map(({ code, points, target, toTarget, toMax }) => [
      code,
      ...[points, target, toTarget, toMax].map((one) => one?.exact),
    ]);
    expect(told).toEqual([
      ["1.1", "10", "16", "6", "10"],
      ["1.2.1", "20/3", "5", "0", "40/3"],
      ["2.1", "20", undefined, undefined, "0"],
      ["2.2", "0", undefined, undefined, "20"],
    ]);
    expect(reviewed.indicators.map(({ gap }) => gap?.lost.exact ?? null)).toEqual([
      "10",
      "40/3",
      null,
      "20",
    ]);
    expect(reviewed.indicators[3]?.range.high.exact).toBe("20");
  });

  it("add up to groups, to those who lead, and to the total", () => {
    expect(sums(reviewed.total)).toEqual([80, "110/3", "21", "6", "130/3"]);
    expect(reviewed.groups.map((one) => [one.code, ...sums(one)])).toEqual([
      ["1", 40, "50/3", "21", "6", "70/3"],
      ["1.2", 20, "20/3", "5", "0", "40/3"],
      ["2", 40, "20", undefined, undefined, "20"],
    ]);
    expect(reviewed.groups.map(({ codes }) => codes)).toEqual([
      ["1.1", "1.2.1"],
      ["1.2.1"],
      ["2.1", "2.2"],
    ]);
    const led = reviewed.agencies.map((one) => [one.leads.map(({ id }) => id), ...sums(one)]);
    expect(led).toEqual([
      [["A"], 20, "10", "16", "6", "10"],
      [["A", "B"], 40, "80/3", "5", "0", "40/3"],
      [[], 20, "0", undefined, undefined, "20"],
    ]);
    expect(reviewed.agencies.map(({ codes }) => codes)).toEqual([
      ["1.1"],
      ["1.2.1", "2.1"],
      ["2.2"],
    ]);
  });

  it("are held against the targets that the plan prints for groups and the total", () => {
    expect(reviewed.total.printedTarget).toEqual({ exact: "70", printed: "70.00" });
    expect(reviewed.groups.map(({ printedTarget }) => printedTarget?.exact)).toEqual([
      "30",
      undefined,
      undefined,
    ]);
  });
});

describe("what is missing", () => {
  it("is listed: facts, documents and general figures, with those who owe them", () => {
    expect(reviewed.missingFacts).toEqual([
      { code: "2.2", name: text("indicator 2.2"), max: 20, lead: [] },
    ]);
    const one = { id: "A", name: { vi: "Sở A", en: "Department A" } };
    const two = { id: "B", name: text("B") };
    expect(reviewed.missingEvidence).toEqual([
      { code: "1.1", title: text("Report"), lead: [one] },
      { code: "1.1", title: text("Decision"), lead: [one] },
      { code: "2.1", title: text("Report"), lead: [two, one] },
    ]);
    expect(reviewed.missingInformation).toEqual([
      { context: "people", name: text("People"), provider: [two] },
    ]);
  });

  it("stands with the indicator and those who lead it", () => {
    expect(reviewed.indicators.map(({ lacking }) => lacking)).toEqual([
      ["evidence", "target"],
      [],
      ["evidence"],
      ["fact"],
    ]);
    const told = reviewed.agencies.map((one) => [
      one.missingFacts,
      one.missingEvidence,
      one.overdue,
    ]);
    expect(told).toEqual([
      [[], ["1.1"], ["1.1"]],
      [[], ["2.1"], ["2.1"]],
      [["2.2"], [], []],
    ]);
    expect(oneOf({ target: 1, goal: { variable: "rate", atLeast: "1%" } }).lacking).toEqual([
      "fact",
      "target",
    ]);
  });

  it("is nobody's where an indicator has no row", () => {
    const last = reviewed.indicators[3]!;
    expect([last.lead, last.implementing, last.verifying, last.evidence.demanded]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(
      ["target", "toTarget", "goal", "due", "daysLeft", "cadence"].some((is) => is in last),
    ).toBe(false);
    expect([last.overdue, last.gap?.waiting?.for]).toEqual([false, "fact"]);
    const second = reviewed.indicators[1]!;
    expect(second.cadence).toEqual(text("monthly"));
    expect([second.implementing, second.verifying].map(([one]) => one?.id)).toEqual(["A", "B"]);
  });
});

describe("a goal", () => {
  const reached = (fact: unknown, goal: object = {}) => {
    const row = { goal: { variable: "rate", atLeast: "80%", ...goal } };
    return oneOf(row, fact).goal?.reached;
  };

  it("is reached at its value, and a strict one only beyond it", () => {
    expect(["79.99%", "80%", "80.01%"].map((figure) => reached({ rate: figure }))).toEqual([
      false,
      true,
      true,
    ]);
    const strict = { strict: true };
    expect(["80%", "80.01%"].map((figure) => reached({ rate: figure }, strict))).toEqual([
      false,
      true,
    ]);
    expect(reached({ a: 4, b: 5 })).toBe(true);
    expect(reached({ a: 4, b: 5 }, { variable: "a", atLeast: "5" })).toBe(false);
  });

  it("is told of a rounded figure or a range only where both ends say the same", () => {
    const figures = ["79%", "80%", "81%"].map((figure) => ({ rate: rounded(figure) }));
    expect(figures.map((fact) => reached(fact))).toEqual([false, null, true]);
    const ranges = [
      between("70%", "79%"),
      between("70%", "80%"),
      between("80%", "90%"),
      between("81%", "90%"),
    ].map((range) => ({ rate: range }));
    expect(ranges.map((fact) => reached(fact))).toEqual([false, null, true, true]);
    expect(ranges.map((fact) => reached(fact, { strict: true }))).toEqual([
      false,
      false,
      null,
      true,
    ]);
  });

  it("cannot be told where its figure was not reported, and in words never", () => {
    expect([reached(undefined), reached({ points: 20 })]).toEqual([null, null]);
    expect(reached({ rate: "90%" }, { variable: "a", atLeast: "5" })).toBe(null);
    expect(oneOf({ goal: "as high as possible" }, { rate: "90%" }).goal).toEqual({
      wording: text("as high as possible"),
      reached: null,
    });
  });

  it("is told with the figure as known, and is lacking where it is not reached", () => {
    const row = { goal: { wording: "much", variable: "rate", atLeast: "80%", strict: true } };
    const one = oneOf(row, { rate: rounded("50%") });
    expect(one.goal).toEqual({
      wording: text("much"),
      variable: "rate",
      atLeast: "80%",
      strict: true,
      now: "1/2",
      reached: false,
    });
    expect(one.lacking).toEqual(["goal"]);
    expect(oneOf(row, { rate: rounded("80%") }).lacking).toEqual([]);
  });
});

describe("a last day", () => {
  const row = (due: string) => ({ due, evidence: "Report" });

  it("itself is in time, and the day after is not", () => {
    const told = ["2026-06-29", "2026-06-30", "2026-07-01"].map((day) => {
      const { daysLeft, overdue, due } = oneOf(row("2026-06-30"), { rate: "100%" }, day);
      return [due, daysLeft, overdue];
    });
    expect(told).toEqual([
      ["2026-06-30", 1, false],
      ["2026-06-30", 0, false],
      ["2026-06-30", -1, true],
    ]);
    expect(reviewed.overdue).toEqual(["1.1", "2.1"]);
    expect(review(plan, result, { on: "2026-06-30" }).overdue).toEqual([]);
  });

  it("is never over for what lacks nothing", () => {
    const fact = { rate: "100%", evidence: [{ title: "Report" }] };
    expect(oneOf(row("2026-06-30"), fact, "2030-01-01")).toMatchObject({
      overdue: false,
      lacking: [],
    });
    expect(oneOf({ evidence: "Report" }, { rate: "100%" }, "2030-01-01").overdue).toBe(false);
  });

  it.each([
    ["2028-02-28", "2028-03-01", 2],
    ["2027-02-28", "2027-03-01", 1],
    ["2100-02-28", "2100-03-01", 1],
    ["2026-12-31", "2027-01-01", 1],
    ["2027-01-01", "2026-12-31", -1],
    ["2028-01-01", "2029-01-01", 366],
    ["2026-03-28", "2026-03-30", 2],
  ])("counts days from %s to %s", (day, due, days) => {
    expect(oneOf(row(due), undefined, day).daysLeft).toBe(days);
  });
});

describe("the next review", () => {
  const next = (day: string, reviews: unknown) => {
    const of = ofOne(formula);
    const { nextReview } = review(planOf(of, { reviews, assignments: {} }), resultOf(of, {}), {
      on: day,
    });
    return nextReview && [nextReview.before, nextReview.from, nextReview.to, nextReview.closesYear];
  };

  it.each([
    [1, "2026-06-14", "2026-06-15", "2026-06-01", "2026-06-30", false],
    [1, "2026-06-15", "2026-07-15", "2026-07-01", "2026-07-31", false],
    [1, "2026-06-16", "2026-07-15", "2026-07-01", "2026-07-31", false],
    [1, "2026-12-14", "2026-12-15", "2026-12-01", "2026-12-31", true],
    [1, "2026-12-31", "2027-01-15", "2027-01-01", "2027-01-31", false],
    [1, "2026-02-01", "2026-02-15", "2026-02-01", "2026-02-28", false],
    [1, "2028-02-01", "2028-02-15", "2028-02-01", "2028-02-29", false],
    [3, "2026-03-14", "2026-03-15", "2026-01-01", "2026-03-31", false],
    [3, "2026-03-15", "2026-06-15", "2026-04-01", "2026-06-30", false],
    [3, "2026-12-15", "2027-03-15", "2027-01-01", "2027-03-31", false],
    [6, "2026-06-14", "2026-06-15", "2026-01-01", "2026-06-30", false],
    [6, "2026-06-15", "2026-12-15", "2026-07-01", "2026-12-31", true],
    [6, "2026-06-16", "2026-12-15", "2026-07-01", "2026-12-31", true],
    [6, "2026-12-16", "2027-06-15", "2027-01-01", "2027-06-30", false],
    [12, "2026-12-14", "2026-12-15", "2026-01-01", "2026-12-31", true],
    [12, "2026-12-15", "2027-12-15", "2027-01-01", "2027-12-31", true],
  ])("of every %d months, on %s, is before %s", (everyMonths, day, ...expected) => {
    expect(next(day, { everyMonths, beforeDay: 15 })).toEqual(expected);
  });

  it("is that of every six months unless the plan says otherwise, or has none", () => {
    expect(next("2026-06-14", undefined)?.[0]).toBe("2026-06-15");
    expect(next("2026-06-14", null)).toBe(null);
    expect(next("2026-06-04", { everyMonths: 2, beforeDay: 5 })?.[0]).toBe("2026-06-05");
  });
});

describe("a fact", () => {
  it("without evidence says why, and what is withheld", () => {
    const { evidence, lacking, points, goal } = oneOf(
      { goal: { variable: "rate", atLeast: "80%" } },
      unevidenced({ rate: "70%" }, "not signed"),
    );
    const withheld = { exact: "14", printed: "14.00" };
    expect(evidence.unproven).toEqual({ reason: "not signed", withheld });
    expect([lacking, points.exact, goal?.reached]).toEqual([["evidence", "goal"], "0", false]);
    const unknown = oneOf({}, unevidenced(null, "lost"));
    expect([unknown.evidence.unproven?.withheld.exact, unknown.lacking]).toEqual([
      "20",
      ["evidence"],
    ]);
  });

  it.each([
    ["zero", 20, "0", "20"],
    ["full", 20, "20", "0"],
    ["excluded", 0, "0", "0"],
  ] as const)("that does not apply counts by the rule %s", (rule, max, points, toMax) => {
    const of = rubricOf([leaf("1", formula), leaf("2", formula)], {
      rules: { notApplicable: rule },
    });
    const scored = resultOf(of, { "1": notApplicable("none"), "2": { rate: "100%" } });
    const told = review(planOf(of, { assignments: { "1": { lead: "A" } } }), scored, { on });
    const [one] = told.indicators;
    expect([one?.state, one?.max, one?.points.exact, one?.toMax.exact]).toEqual([
      "not-applicable",
      max,
      points,
      toMax,
    ]);
    expect([one?.lacking, told.missingFacts]).toEqual([[], []]);
    expect([told.total.max, told.total.points.exact]).toEqual([scored.max, scored.exact]);
    expect(told.agencies.map((led) => led.max)).toEqual([max, 20]);
  });
});

describe("a result", () => {
  const merged = merge([
    result,
    resultOf(rubric, { ...facts, "2.1": unevidenced({ rate: "100%" }, "not signed") }),
  ]);

  it("may be a merger, which has neither figures nor reasons", () => {
    const told = review(plan, merged, { on });
    expect([told.total.points.exact, told.missingFacts.length]).toEqual(["80/3", 1]);
    const third = told.indicators[2]!;
    expect(third.evidence.unproven).toEqual({ withheld: { exact: "10", printed: "10.00" } });
    expect(third.gap?.levers).toEqual([]);
    expect(told.missingInformation.map(({ context }) => context)).toContain("people");
    const goal = { variable: "rate", atLeast: "1%" };
    const striving = planOf(rubric, { assignments: { "1.1": { goal } } });
    expect(review(striving, merged, { on }).indicators[0]?.goal).toEqual({
      ...goal,
      reached: null,
    });
  });

  it("may be of a cohort, whose best unit settles what was open", () => {
    const of = ofOne(relativeToBest(rate));
    const units = [
      { id: "x", facts: { "1": { rate: "1/4" } } },
      { id: "y", facts: { "1": { rate: "1/2" } } },
    ];
    const { results } = scoreCohort(of, units, { year: 2026 });
    const own = planOf(of, { assignments: {} });
    const told = results.map((one) => review(own, one.result, { on }).total.points.exact);
    expect(told).toEqual(["10", "20"]);
  });

  it("through JSON, and a plan through JSON, give an equal review", () => {
    const doubtful = resultOf(rubric, { "1.1": { rate: rounded("52,5%") }, "2.1": { a: 3, b: 7 } });
    for (const one of [result, doubtful, merged]) {
      const stored = JSON.parse(JSON.stringify(toJSON(one))) as Result;
      const own = review(plan, one, { on });
      expect(review(plan, stored, { on })).toEqual(own);
      expect(review(planToJson(plan), one, { on })).toEqual(own);
      expect([own, own.total, own.indicators[0]?.evidence].every(Object.isFrozen)).toBe(true);
    }
  });
});

describe("a review is refused", () => {
  const problems = (of: unknown, by: unknown, options: unknown) =>
    problemsOf(() => review(of as never, by as never, options as never));

  it("for a result of another rubric, another text of it, or another year", () => {
    const other = rubricOf([leaf("1.1", formula)], { version: "w" });
    const altered = rubricOf([leaf("1.1", allOrNothing(rate, "1/2"))]);
    expect(problems(plan, resultOf(other, {}), { on })).toEqual(["rubrics_differ at result"]);
    expect(problems(plan, resultOf(altered, {}), { on })).toEqual(["rubrics_differ at result"]);
    expect(problems(plan, score(rubric, {}, { year: 2027 }), { on })).toEqual([
      "rubrics_differ at result",
    ]);
    const problem = { expected: "test/v@1, 2026", found: "test/v@1, 2027" };
    expect(() => review(plan, score(rubric, {}, { year: 2027 }), { on })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ details: problem })] }),
    );
  });

  it("for a kind of unit that is not measured by all of its rows", () => {
    const kind: UnitKind = { code: "town", name: text("town"), max: 20, without: ["2"] };
    const of = rubricOf([leaf("1", formula), leaf("2", formula)], { unitKinds: [kind] });
    const town = resultOf(forUnitKind(of, "town"), {});
    const both = planOf(of, { assignments: { "1": {}, "2": {} } });
    expect(problems(both, town, { on })).toEqual(["unknown_code at assignments.2"]);
    const own = planOf(of, { assignments: { "1": {} } });
    expect(review(own, town, { on }).total.max).toBe(20);
  });

  it("for a day that is none", () => {
    for (const day of [new Date(), "31/12/2025", "2026-02-29", 20261231, undefined]) {
      expect(problems(plan, result, { on: day })).toEqual(["bad_field at on"]);
    }
    for (const options of [undefined, null, {}]) {
      expect(problems(plan, result, options)).toEqual(["bad_field at on"]);
    }
  });

  it("with all that is wrong at once", () => {
    expect(
      problems({}, {}, { on: "x", locale: "vi", rubric }).map((one) => one.split(" ")[0]),
    ).toEqual(
      expect.arrayContaining(["not_a_plan", "bad_field", "not_a_result", "unknown_reference"]),
    );
    expect(problems(plan, {}, { on: "x", when: "now" })).toEqual([
      "not_a_result at result",
      "bad_field at on",
      "unknown_reference at when",
    ]);
  });
});
