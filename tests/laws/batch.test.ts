// Do columns score what facts do, digit for digit and node for node, whatever the rubric and however
// they are written? And are the same rows refused, for the same reasons?

import type { Rubric } from "@dti/score";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formulas, ofOne } from "../support/arbitraries.js";
import { compareColumns, type Case } from "../support/columns-law.js";
import { law } from "../support/law.js";
import { mixedRubrics } from "../support/mixed.js";
import { official, rubricNames } from "../support/official.js";
import { indicatorsOf } from "../support/tree.js";
import { earnings, factOf, plans, rubricOf } from "../support/trees.js";

const years = fc.integer({ min: 2025, max: 2030 });
const seeds = fc.nat({ max: 2 ** 31 });

const casesOf = (rubric: Rubric, year: number, rows: number): fc.Arbitrary<Case> =>
  fc.record({
    rubric: fc.constant(rubric),
    year: fc.constant(year),
    units: fc.array(factsOf(rubric, { year, exact: true }), {
      minLength: 1,
      maxLength: rows,
    }),
    seed: seeds,
  });

describe("columns score what facts do", () => {
  it("in rubrics of one indicator, of every kind of formula", () => {
    const cases = fc
      .tuple(formulas.map(ofOne), years)
      .chain(([rubric, year]) => casesOf(rubric, year, 8));
    const counts = { rows: 0, refused: 0 };
    law(1000, cases, (one) => {
      const { rows, refused, differences } = compareColumns(one, 0.02, 0);
      expect(differences).toEqual([]);
      counts.rows += rows;
      counts.refused += refused;
    });
    const { rows, refused } = counts;
    expect(refused).toBeGreaterThan(rows * 0.05);
    expect(refused).toBeLessThan(rows * 0.5);
  });

  it("in rubrics of two groups and a pillar", () => {
    const cases = fc.tuple(mixedRubrics, years).chain(([rubric, year]) => casesOf(rubric, year, 6));
    law(300, cases, (one) => {
      expect(compareColumns(one, 0.01, 0).differences).toEqual([]);
    });
  });

  it("in trees of any depth and any places, on ties", () => {
    const cases = fc.tuple(plans, fc.array(earnings, { minLength: 1, maxLength: 6 }), seeds);
    law(400, cases, ([plan, rows, seed]) => {
      const rubric = rubricOf(plan);
      const leaves = indicatorsOf(rubric);
      const units = rows.map((earned) =>
        Object.fromEntries(
          leaves.flatMap(({ code, max }, index) => {
            const earning = earned[index % earned.length];
            const fact = earning && factOf(max, plan.places, earning);
            return fact === undefined ? [] : [[code, fact as Record<string, unknown>]];
          }),
        ),
      );
      const one = { rubric, year: 2026, units, seed };
      expect(compareColumns(one, 0.003, 0).differences).toEqual([]);
    });
  });

  describe.each(rubricNames)("in %s", (name) => {
    const rubric = official[name];
    const [from, to] = rubric.years;

    it.each([0, 0.5, 1])("with general figures, %d of them beside the letters", (local) => {
      const cases = fc.integer({ min: from, max: to }).chain((year) => casesOf(rubric, year, 6));
      law(25, cases, (one) => {
        expect(compareColumns(one, 0.002, local).differences).toEqual([]);
      });
    });
  });
});
