// Is what doubles score what fractions score, to the last field of the result; and what they leave alone,
// refused for the same reasons? Is a result with other facts the result of all of them?

import { rescore, safeScore, score, scorer, type Result, type Rubric } from "@dti/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { build } from "../../src/score/build.js";
import { judgeFacts } from "../../src/score/judge-all.js";
import { quickOf, quickScore } from "../../src/score/quick.js";
import { formulas, ofOne } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { mixedRubrics } from "../support/mixed.js";
import { official, rubricNames } from "../support/official.js";
import { plainFacts } from "../support/plain-facts.js";
import { indicatorsOf, nodesOf } from "../support/tree.js";

const seeds = fc.nat({ max: 2 ** 31 });
const years = fc.integer({ min: 2025, max: 2030 });

/** The result by fractions alone, or the issues. */
const slowly = (rubric: Rubric, facts: unknown, year: number): unknown => {
  const judged = judgeFacts(rubric, facts, { year });
  if (!judged.ok) return judged.issues;
  const result = build(judged.frame, judged.outcomes);
  return [JSON.stringify(result), nodesOf(result).map(({ code, printed }) => [code, printed])];
};

/** The same by `score`: the printed points are read before anything else. */
const told = (result: Result): unknown => {
  const codes = nodesOf(result).map(({ code }) => code);
  const again = rescore(result, {});
  const printed = codes.map((code) => [code, again.at(code).printed]);
  return [JSON.stringify(result), printed];
};

const quickly = (rubric: Rubric, facts: unknown, year: number): unknown => {
  const scored = safeScore(rubric, facts, { year });
  return scored.ok ? told(scored.result) : scored.issues;
};

const attempt = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return String(error);
  }
};

/** Compares both; whether doubles were sure. */
const isSure = (rubric: Rubric, year: number, seed: number, wrong: number): boolean => {
  const facts = plainFacts(rubric, seed, wrong);
  expect(quickly(rubric, facts, year)).toEqual(slowly(rubric, facts, year));
  const quick = quickOf(rubric, { year });
  return quick !== undefined && quickScore(quick, facts) !== undefined;
};

describe("plain facts", () => {
  it("score alike in rubrics of one indicator, of every kind of formula", () => {
    let sure = 0;
    law(2500, fc.tuple(formulas.map(ofOne), years, seeds), ([rubric, year, seed]) => {
      if (isSure(rubric, year, seed, 0.05)) sure += 1;
    });
    expect(sure).toBeGreaterThan(1000);
  });

  it("score alike in rubrics of two groups and a pillar", () => {
    let sure = 0;
    law(700, fc.tuple(mixedRubrics, years, seeds), ([rubric, year, seed]) => {
      if (isSure(rubric, year, seed, 0.02)) sure += 1;
    });
    expect(sure).toBeGreaterThan(200);
  });

  it.each(rubricNames)("score alike in %s", (name) => {
    const rubric = official[name];
    const [from, to] = rubric.years;
    let sure = 0;
    law(150, fc.tuple(fc.integer({ min: from, max: to }), seeds), ([year, seed]) => {
      if (isSure(rubric, year, seed, 0.002)) sure += 1;
    });
    expect(sure).toBeGreaterThan(50);
  });
});

describe("a result with other facts", () => {
  it.each(rubricNames)("is that of all facts, in %s", (name) => {
    const rubric: Rubric = official[name];
    const [, year] = rubric.years;
    const codes = indicatorsOf(rubric).map(({ code }) => code);
    const changes = fc.dictionary(
      fc.constantFrom(...codes),
      fc.constantFrom("other", "nothing", "points", "wrong", "not applicable"),
      { maxKeys: 4 },
    );
    law(150, fc.tuple(seeds, seeds, changes, fc.boolean()), ([seed, next, kinds, isPlain]) => {
      const scoreOf = scorer(rubric, { year });
      const others = plainFacts(rubric, next);
      const plain = Object.entries(plainFacts(rubric, seed, 0));
      // Without one fact, the result is not of doubles.
      const facts = Object.fromEntries(isPlain ? plain : plain.slice(1));
      const changed = Object.fromEntries(
        Object.entries(kinds).map(([code, kind]) => [
          code,
          {
            other: others[code],
            nothing: undefined,
            points: { points: "0.5" },
            wrong: { z: 1 },
            "not applicable": { notApplicable: "x" },
          }[kind],
        ]),
      );
      const all = Object.fromEntries(
        Object.entries({ ...facts, ...changed }).filter(([, fact]) => fact !== undefined),
      );
      const before: Result = scoreOf(facts as never);
      const after = attempt(() => JSON.stringify(rescore(before, changed)));
      expect(after).toEqual(attempt(() => JSON.stringify(score(rubric, all, { year }))));
    });
  });
});
