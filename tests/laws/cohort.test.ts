// What is true of every cohort? The best unit earns all, the others in proportion to it; nobody's
// points depend on the order of the units, or on who joins without being better.

import { scoreCohort, type CohortUnit } from "@dti/score";
import {
  defineRubric,
  indicator,
  quotient,
  relativeToBest,
  share,
  type Formula,
} from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";

const text = (words: string) => ({ vi: words, en: words });
const letters = { a: { label: text("a") }, b: { label: text("b") } };
const row = (code: string, formula: Formula, max: number) =>
  indicator(code, { name: text(code), max, variables: letters, formula });

const rubric = defineRubric({
  family: "cohort",
  version: "v",
  revision: 1,
  years: [2026, 2030],
  max: 37,
  children: [
    row("1", relativeToBest(share("a", "b")), 30),
    row("2", relativeToBest(quotient("a", "b")), 7),
  ],
});
const year = { year: 2027 };
const maxima = { "1": 30n, "2": 7n };

interface Pair {
  readonly a: number;
  readonly b: number;
}

const pairs = (most: number): fc.Arbitrary<Pair> =>
  fc
    .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.nat({ max: most }))
    .map(([b, part]) => ({ a: Math.floor((b * part) / 1000), b }));

const units = fc
  .array(fc.record({ "1": pairs(1000), "2": pairs(3000) }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((facts, index) => ({ id: String(index), facts })));

const exactOf = (cohort: readonly CohortUnit[]) =>
  new Map(
    scoreCohort(rubric, cohort, year).results.map(({ id, result }) => [
      id,
      [result.at("1").exact, result.at("2").exact, result.exact],
    ]),
  );

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const fraction = (n: bigint, d: bigint): string => {
  const by = gcd(n, d);
  return d / by === 1n ? String(n / by) : `${String(n / by)}/${String(d / by)}`;
};

describe("a cohort", () => {
  it("earns in proportion to its best unit, to the last digit", () => {
    law(300, units, (cohort) => {
      for (const code of ["1", "2"] as const) {
        const rates = cohort.map(({ facts }) => facts[code]);
        const best = rates.reduce((x, y) =>
          BigInt(y.a) * BigInt(x.b) > BigInt(x.a) * BigInt(y.b) ? y : x,
        );
        const earned = exactOf(cohort);
        cohort.forEach(({ id, facts }, index) => {
          const { a, b } = facts[code];
          const points =
            best.a === 0
              ? "0"
              : fraction(maxima[code] * BigInt(a) * BigInt(best.b), BigInt(b) * BigInt(best.a));
          expect(earned.get(id)?.[Number(code) - 1], `${code} of ${String(index)}`).toBe(points);
        });
      }
    });
  });

  it("scores nobody otherwise in another order, or beside a unit that is no better", () => {
    const cases = units.chain((cohort) =>
      fc.record({
        cohort: fc.constant(cohort),
        shuffled: fc.shuffledSubarray(cohort, { minLength: cohort.length }),
        half: fc.nat({ max: cohort.length - 1 }),
      }),
    );
    law(150, cases, ({ cohort, shuffled, half }) => {
      const earned = exactOf(cohort);
      expect(exactOf(shuffled)).toEqual(earned);
      const { facts } = cohort[half]!;
      const lesser = {
        "1": { a: facts["1"].a, b: facts["1"].b * 2 },
        "2": { a: facts["2"].a, b: facts["2"].b * 2 },
      };
      const joined = exactOf([...cohort, { id: "lesser", facts: lesser }]);
      joined.delete("lesser");
      expect(joined).toEqual(earned);
    });
  });

  it("settles to a rubric by which each unit alone scores the same", () => {
    law(100, units, (cohort) => {
      const { rubric: whole, results } = scoreCohort(rubric, cohort, year);
      const alone = cohort.map((unit) => scoreCohort(whole, [unit], year).results[0]);
      expect(alone.map((one) => one?.result.exact)).toEqual(
        results.map(({ result }) => result.exact),
      );
    });
  });
});
