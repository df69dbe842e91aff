// Do reviews and lints of plans add up, and does what arrives leave the list of what is missing? On both
// official plans, and on random ones.

import { score, type Result, type Rubric } from "@dti/score";
import {
  lintPlan,
  parsePlan,
  planToJson,
  review,
  type Plan,
  type Review,
  type Sum,
} from "@dti/score/plan";
import { giaLaiPlan2026, quangTriPlan2025 } from "@dti/score/rubrics";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  add,
  compare,
  fraction,
  reduce,
  reducedText,
  subtract,
  ZERO,
  type Fraction,
} from "../oracle/fraction.js";
import type { RubricName } from "../oracle/judge.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { shuffles } from "../support/shuffle.js";
import { indicatorsOf } from "../support/tree.js";

type ByCode = Readonly<Record<string, object>>;

const plans: Readonly<Record<RubricName, Plan>> = {
  draft3530: giaLaiPlan2026,
  decision405: quangTriPlan2025,
};

const codesOf = (rubric: Rubric): readonly string[] => indicatorsOf(rubric).map(({ code }) => code);

/** Facts of the plan's year; complete ones where each indicator has one. */
const factsFor = (rubric: Rubric, { year }: Plan, isComplete = false): fc.Arbitrary<ByCode> =>
  factsOf(rubric, { year, missing: !isComplete }) as fc.Arbitrary<ByCode>;

const daysAfter = (days: number): string =>
  new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** Days of the four years from 2025 on. */
const days = fc.nat({ max: 1460 }).map(daysAfter);

const agencies = ["A", "B", "C", "D"] as const;

/** Random plans: some of the rows, led by some agencies or nobody, by some day, to some target. */
const plansOver = (rubric: Rubric, year: number): fc.Arbitrary<Plan> => {
  const rows = indicatorsOf(rubric).map(({ code, max }) =>
    fc
      .record({
        isThere: fc.boolean(),
        lead: fc.shuffledSubarray([...agencies], { maxLength: 3 }),
        due: fc.option(days, { nil: undefined }),
        target: fc.option(fc.nat({ max: max * 100 }), { nil: undefined }),
      })
      .map(({ isThere, lead, due, target }): readonly (readonly [string, object])[] => {
        const row = {
          ...(lead.length > 0 && { lead }),
          ...(due !== undefined && { due }),
          ...(target !== undefined && { target: target / 100 }),
        };
        return isThere ? [[code, row]] : [];
      }),
  );
  const fields = { unit: "Province", year };
  return fc
    .tuple(...rows)
    .map((all) => parsePlan(rubric, { ...fields, assignments: Object.fromEntries(all.flat()) }));
};

const sum = (texts: readonly (string | undefined)[]): string =>
  reducedText(reduce(texts.map((text) => valueOf(text ?? "0")).reduce<Fraction>(add, ZERO)));

/** What some parts come to together. */
const together = (parts: readonly Sum[]): readonly string[] => [
  sum(parts.map(({ max }) => String(max))),
  sum(parts.map(({ points }) => points.exact)),
  sum(parts.map(({ target }) => target?.exact)),
  sum(parts.map(({ toTarget }) => toTarget?.exact)),
  sum(parts.map(({ toMax }) => toMax.exact)),
];

const expectSums = (told: Review, result: Result, rubric: Rubric): void => {
  const whole = together([told.total]);
  expect(whole.slice(0, 2)).toEqual([String(result.max), result.exact]);
  const tops = new Set(rubric.children.map(({ code }) => code));
  const groups = told.groups.filter(({ code }) => tops.has(code));
  for (const parts of [told.agencies, groups, told.indicators]) {
    expect(together(parts)).toEqual(whole);
  }
  const led = told.agencies.flatMap(({ codes }) => codes);
  expect(led).toHaveLength(told.indicators.length);
  expect([...led].sort()).toEqual([...codesOf(rubric)].sort());
  const below = groups.flatMap(({ codes }) => codes);
  expect(below).toEqual(codesOf(rubric));
};

/** Whether what is short is what the points lack, or nothing where they lack nothing. */
const areShort = ({ max, points, target, toTarget, toMax }: Sum): boolean => {
  const [own, bar] = [valueOf(points.exact), valueOf(target?.exact ?? "0")];
  const reached = add(own, valueOf(toTarget?.exact ?? "0"));
  const left = subtract(fraction(BigInt(max)), own);
  return compare(reached, bar) >= 0 && compare(left, valueOf(toMax.exact)) === 0;
};

/** Whether an indicator applies to the unit. */
const applies = (told: Review | undefined, code: string): boolean =>
  told?.indicators.some((one) => one.code === code && one.state !== "not-applicable") === true;

/** The official plan, or a random one. */
const anyPlan = (name: RubricName): fc.Arbitrary<Plan> =>
  fc.oneof(fc.constant(plans[name]), plansOver(official[name], plans[name].year));

describe.each(rubricNames)("A plan over %s", (name) => {
  const rubric = official[name];
  const plan = plans[name];
  const { year } = plan;
  const scored = (facts: ByCode): Result => score(rubric, facts, { year });
  const some = factsFor(rubric, plan);

  it("has a review whose agencies, groups and indicators add up to the total", () => {
    law(60, fc.tuple(some, anyPlan(name), days), ([facts, own, on]) => {
      const result = scored(facts);
      expectSums(review(own, result, { on }), result, rubric);
    });
  });

  it("is short of targets and maxima by what the points lack", () => {
    law(60, fc.tuple(some, anyPlan(name), days), ([facts, own, on]) => {
      const { total, agencies: parties, groups, indicators } = review(own, scored(facts), { on });
      for (const one of [total, ...parties, ...groups, ...indicators]) {
        expect(areShort(one)).toBe(true);
      }
    });
  });

  it("lacks a fact less, and nothing else, once one has arrived", () => {
    const cases = fc.tuple(
      factsFor(rubric, plan, true),
      fc.subarray([...codesOf(rubric)], { minLength: 1 }),
      days,
    );
    law(60, cases, ([complete, gone, on]) => {
      const [last = ""] = gone;
      const left = Object.entries(complete).filter(([code]) => !gone.includes(code));
      const before = Object.fromEntries(left);
      const after = { ...before, [last]: complete[last] ?? {} };
      const [first, second] = [before, after].map((facts) => review(plan, scored(facts), { on }));
      expect(first?.missingFacts.map(({ code }) => code)).toEqual(
        codesOf(rubric).filter((code) => gone.includes(code)),
      );
      expect(second?.missingFacts).toEqual(first?.missingFacts.filter(({ code }) => code !== last));
      // Nothing is asked of what turns out not to apply.
      const still = first?.missingEvidence.filter(
        ({ code }) => code !== last || applies(second, code),
      );
      expect(second?.missingEvidence).toEqual(still);
      expect(second?.missingInformation).toEqual(first?.missingInformation);
    });
  });

  it("lacks a document less, and nothing else, once one has come", () => {
    const demanded = Object.entries(plan.assignments).flatMap(([code, { evidence = [] }]) =>
      evidence.map((title) => ({ code, title })),
    );
    // Gia Lai's plan asks for no documents.
    expect(demanded.length > 0).toBe(name === "decision405");
    if (demanded.length === 0) return;
    const cases = fc.record({
      facts: factsFor(rubric, plan, true),
      one: fc.constantFrom(...demanded),
      language: fc.constantFrom("vi" as const, "en" as const),
      isLoud: fc.boolean(),
    });
    law(60, cases, ({ facts, one: { code, title }, language, isLoud }) => {
      const written = isLoud ? ` ${title[language].toUpperCase()}` : title[language];
      const document = { title: written, number: "1" };
      const after = { ...facts, [code]: { ...facts[code], evidence: [document] } };
      const [first, second] = [facts, after].map((given) =>
        review(plan, scored(given), { on: "2025-12-31" }),
      );
      const isIt = (line: Review["missingEvidence"][number]): boolean =>
        line.code === code && line.title.vi === title.vi;
      expect(first?.missingEvidence.filter(isIt)).toHaveLength(applies(first, code) ? 1 : 0);
      expect(second?.missingEvidence).toEqual(first?.missingEvidence.filter((line) => !isIt(line)));
      expect(second?.missingFacts).toEqual(first?.missingFacts);
    });
  });

  it("has the same review whatever the order of facts and rows", () => {
    law(40, fc.tuple(some, anyPlan(name), shuffles, days), ([facts, own, shuffle, on]) => {
      const other = parsePlan(rubric, shuffle(planToJson(own)));
      const told = review(own, scored(facts), { on });
      expect(review(other, scored(shuffle(facts)), { on })).toEqual(told);
      expect(lintPlan(rubric, other).owners).toEqual(lintPlan(rubric, own).owners);
    });
  });

  it("has nothing overdue that is not so later too", () => {
    let count = 0;
    law(60, fc.tuple(some, anyPlan(name), days, days), ([facts, own, ...drawn]) => {
      const result = scored(facts);
      const [first = [], second = []] = [...drawn]
        .sort()
        .map((on) => review(own, result, { on }).overdue);
      expect(second).toEqual(expect.arrayContaining([...first]));
      count += second.length - first.length;
    });
    expect(count).toBeGreaterThan(20);
  });
});

describe("Random plans over draft3530", () => {
  const rubric = official.draft3530;
  const year = 2026;

  it("have owners of all 1000 points", () => {
    law(80, plansOver(rubric, year), (plan) => {
      const { owners } = lintPlan(rubric, plan);
      expect(sum(owners.map(({ max }) => max.exact))).toBe("1000");
      const owned = owners.flatMap(({ codes }) => codes);
      expect([...owned].sort()).toEqual([...codesOf(rubric)].sort());
      const parties = owners.map(({ leads }) =>
        leads
          .map(({ id }) => id)
          .sort()
          .join(),
      );
      expect(new Set(parties).size).toBe(parties.length);
      expect(parties.slice(0, -1)).not.toContain("");
    });
  });
});
