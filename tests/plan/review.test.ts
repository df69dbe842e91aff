// How does a province stand against its plan on a day? On small rubrics: its points, and what is missing.

import { notApplicable, toJSON, unevidenced, type Result } from "@dti/score";
import { review } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, ofOne, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { formula, on, oneOf, plan, planOf, result, sums } from "./reviewing.js";

const reviewed = review(plan, result, { on });

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

  it("name the rubric, also of a stored result", () => {
    const named = { vi: "Bộ chỉ số", en: "Index" };
    const of = ofOne(formula, {}, { name: named });
    const own = resultOf(of, {});
    const stored = JSON.parse(JSON.stringify(toJSON(own))) as Result;
    for (const one of [own, stored]) {
      const { rubric: id, name } = review(planOf(of, { assignments: {} }), one, { on });
      expect([id, name]).toEqual([of.id, named]);
    }
  });

  it("of groups and the total are those that the result prints", () => {
    const third = leaf("1.1", formula, { max: 10 });
    const of = rubricOf([groupOf("1", third, leaf("1.2", formula, { max: 10 }))], {
      rules: { rounding: "sum-of-printed" },
    });
    const scored = resultOf(of, { "1.1": { rate: "1/3" }, "1.2": { rate: "1/3" } });
    const { total, groups, indicators } = review(planOf(of, { assignments: {} }), scored, { on });
    expect(scored.printed).toBe("6.66");
    const points = { exact: scored.exact, printed: "6.66" };
    expect([total.points, groups[0]?.points]).toEqual([points, points]);
    expect(indicators.map((one) => one.points.printed)).toEqual(["3.33", "3.33"]);
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

describe("subtasks", () => {
  const due = "2026-07-04";
  const subtasks = [
    { task: "Write", lead: "A", implementing: "B", verifying: ["A", "B"], due, evidence: "Draft" },
    { cadence: "monthly" },
  ];
  const agency = { id: "A", name: text("A") };
  const other = { id: "B", name: text("B") };

  it("stand with their indicator, with agencies, documents, and days", () => {
    expect(oneOf({ subtasks }).subtasks).toEqual([
      {
        task: text("Write"),
        lead: [agency],
        implementing: [other],
        verifying: [agency, other],
        evidence: [text("Draft")],
        due,
        daysLeft: 3,
      },
      { lead: [], implementing: [], verifying: [], evidence: [], cadence: text("monthly") },
    ]);
    expect(oneOf({}).subtasks).toEqual([]);
  });

  it("make nothing missing or overdue: nobody can tell whether they are done", () => {
    const one = oneOf({ subtasks }, { rate: "100%" }, "2026-07-05");
    expect([one.lacking, one.overdue, one.subtasks[0]?.daysLeft]).toEqual([[], false, -1]);
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

  it("that does not apply has no target, goal or documents, and lacks nothing", () => {
    const goal = { variable: "rate", atLeast: "80%" };
    const row = { lead: "A", target: 10, goal, evidence: "Report", due: "2026-06-30" };
    const fact = notApplicable("none");
    const one = oneOf(row, fact);
    expect("target" in one || "toTarget" in one || "goal" in one).toBe(false);
    expect(one.evidence).toEqual({ demanded: [], others: [], missing: [] });
    expect([one.lacking, one.overdue]).toEqual([[], false]);
    const of = ofOne(formula);
    const all = review(planOf(of, { assignments: { "1": row } }), resultOf(of, { "1": fact }), {
      on,
    });
    expect([all.missingFacts, all.missingEvidence, all.overdue]).toEqual([[], [], []]);
    expect("target" in all.total || "toTarget" in all.total).toBe(false);
  });
});
