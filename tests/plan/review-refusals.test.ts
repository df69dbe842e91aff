// Of which results is a review made, and when is it refused? A plan, a result and a day have to go together.

import {
  rounded,
  score,
  scoreCohort,
  toJSON,
  unevidenced,
  type Result,
  type Rubric,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import { allOrNothing, forUnitKind, relativeToBest, type UnitKind } from "@dti/score/define";
import { checklist, planToJson, review, type Plan } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { leaf, ofOne, problemsOf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { facts, formula, on, plan, planOf, rate, result, rubric } from "./reviewing.js";

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

  it("that was altered where it is stored is refused where it makes a review trip", () => {
    const goal = { variable: "rate", atLeast: "80%" };
    const of = ofOne(formula);
    const own = planOf(of, { assignments: { "1": { goal } } });
    const stored = JSON.stringify(toJSON(resultOf(of, { "1": { rate: "1/2" } })));
    expect(review(own, JSON.parse(stored) as Result, { on }).indicators[0]?.goal?.now).toBe("1/2");
    const low = /"low":"1\/2"/g;
    for (const text of ['"low":"half"', '"low":null', '"low":{}']) {
      const altered = JSON.parse(stored.replace(low, text)) as never;
      for (const act of [review, checklist]) {
        expect(problemsOf(() => act(own, altered, { on }))).toEqual(["not_a_result at result"]);
      }
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
    const details = ({ id, fingerprint }: Rubric, year: number): string =>
      `${id} (${fingerprint.slice(0, 8)}), ${String(year)}`;
    const later = score(rubric, {}, { year: 2027 });
    for (const one of [later, resultOf(altered, {}), resultOf(other, {})]) {
      const of = one === later ? rubric : one.rubric.id === rubric.id ? altered : other;
      const expected = details(rubric, 2026);
      const found = details(of, one.year);
      expect(expected).not.toBe(found);
      expect(() => review(plan, one, { on })).toThrow(
        expect.objectContaining({
          issues: [expect.objectContaining({ details: { expected, found } })],
        }),
      );
    }
  });

  it("for a result of a kind of unit, or of another variant than the plan's", () => {
    const kind: UnitKind = { code: "town", name: text("town"), max: 20, without: ["2"] };
    const children = [leaf("1", relativeToBest(rate)), leaf("2", formula)];
    const of = rubricOf(children, { unitKinds: [kind] });
    const own = planOf(of, { assignments: { "1": {} } });
    const town = forUnitKind(of, "town");
    const variant = rubricOf(children, { variant: "x" });
    const units = [{ id: "u", facts: { "1": { rate: "1/4" } } }];
    for (const other of [town, variant]) {
      expect(problems(own, resultOf(other, {}), { on })).toEqual(["rubrics_differ at result"]);
      const [cohort] = scoreCohort(other, units as never, { year: 2026 }).results;
      expect(problems(own, cohort?.result, { on })).toEqual(["rubrics_differ at result"]);
      const theirs = planOf(other, { assignments: { "1": {} } });
      expect(problems(theirs, resultOf(other, {}), { on })).toEqual([]);
      expect(problems(theirs, resultOf(of, {}), { on })).toEqual(["rubrics_differ at result"]);
    }
  });

  it("for rows and groups that the result lacks", () => {
    const stored = JSON.parse(JSON.stringify(plan)) as Plan;
    const other = rubricOf([leaf("1.1", relativeToBest(rate))]);
    const own = planOf(other, { assignments: {}, groups: { total: { target: 1 } } });
    const wrong = {
      ...own,
      assignments: { "2.1": {} },
      groups: { ...own.groups, "1": { target: 1 }, "1.1": { target: 1 } },
    };
    expect(problems(wrong, resultOf(other, {}), { on })).toEqual([
      "unknown_code at assignments.2.1",
      "unknown_reference at groups.1",
      "unknown_reference at groups.1.1",
    ]);
    expect(problems(stored, result, { on })).toEqual([]);
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
