// Are random facts accepted whatever the rubric, do they score what the oracle says, and do the laws of
// all rubrics hold of random ones?

import { safeScore, score, type Rubric } from "@dti/score";
import { decision1726, decision922 } from "@dti/score/rubrics";
import { checkRubricLaws, factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Facts } from "../oracle/facts.js";
import { formulas, ofOne } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { differences } from "../support/oracle-law.js";
import { indicatorsOf } from "../support/tree.js";
import { plans, rubricOf } from "../support/trees.js";

const rubrics: fc.Arbitrary<Rubric> = fc.oneof(
  formulas.map(ofOne),
  plans.map((plan) => rubricOf(plan)),
);

const complaints = (rubric: Rubric, facts: unknown, year: number): readonly string[] => {
  const scored = safeScore(rubric, facts, { year });
  return scored.ok ? [] : scored.issues.map(({ message }) => message);
};

describe("random facts of a random rubric", () => {
  it("are accepted in every year that it serves", () => {
    const cases = rubrics.chain((rubric) => factsOf(rubric).map((facts) => ({ rubric, facts })));
    law(1500, cases, ({ rubric, facts }) => {
      const [from, to] = rubric.years;
      for (let year = from; year <= to; year += 1) {
        expect(complaints(rubric, facts, year)).toEqual([]);
      }
    });
  });

  it("have a fact for each indicator if none may be missing, and leave nothing open if exact", () => {
    const cases = fc.tuple(rubrics, fc.integer({ min: 2025, max: 2030 })).chain(([rubric, year]) =>
      factsOf(rubric, { year, missing: false, exact: true }).map((facts) => ({
        rubric,
        year,
        facts,
      })),
    );
    law(800, cases, ({ rubric, year, facts }) => {
      const codes = indicatorsOf(rubric).map(({ code }) => code);
      expect(Object.keys(facts).sort()).toEqual(codes.sort());
      const { exact, range, undecided } = score(rubric, facts, { year });
      if (undecided.length > 0) return;
      expect(range.exact).toEqual({ low: exact, high: exact });
    });
  });
});

describe.each(rubricNames)("random facts of %s", (name) => {
  const rubric = official[name];
  const [from, to] = rubric.years;
  const drawn = fc
    .integer({ min: from, max: to })
    .chain((year) => factsOf(rubric, { year, exact: true }).map((facts) => ({ year, facts })));

  it("score what the oracle says, to the last digit", () => {
    law(300, drawn, ({ year, facts }) => {
      const { undecided } = score(rubric, facts, { year });
      // The oracle knows no formula where no source prints one.
      const decided = Object.entries(facts).filter(([code]) => !undecided.includes(code));
      const set = { year, facts: Object.fromEntries(decided) as Facts };
      expect(differences(name, set, score(rubric, set.facts, { year }))).toEqual([]);
    });
  });

  it("keep all laws", () => {
    expect(checkRubricLaws(rubric, { runs: 60, seed: 20_260_119 }).runs).toBe(60);
  });
});

describe("the rubrics that are known in outline", () => {
  it.each([decision1726, decision922])("keep all laws: $id", (rubric) => {
    expect(checkRubricLaws(rubric, { runs: 100, seed: 20_260_119 }).runs).toBe(100);
  });
});

describe("random rubrics", () => {
  it("keep all laws", () => {
    law(80, fc.tuple(rubrics, fc.integer()), ([rubric, seed]) => {
      expect(checkRubricLaws(rubric, { runs: 6, seed }).laws.length).toBeGreaterThan(10);
    });
  });
});
