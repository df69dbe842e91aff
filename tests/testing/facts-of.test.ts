// Are random facts accepted, and do they come where a score is decided? Of both rubrics, with general
// figures, readings and without a year; and what is refused.

import { safeScore, score, type Result, type Rubric } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { factsOf, type FactsOptions } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compare, fraction, parseRate, subtract } from "../oracle/fraction.js";
import { problemsOf } from "../rubric/sample.js";
import { indicatorsOf } from "../support/tree.js";

type AnyFacts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const scored = (rubric: Rubric, facts: AnyFacts, year: number): Result =>
  score(rubric, facts, { year });

const drawn = (rubric: Rubric, options: FactsOptions, numRuns = 25): readonly AnyFacts[] =>
  fc.sample(factsOf(rubric, options), { numRuns, seed: 7 }) as readonly AnyFacts[];

/** What `score` has against facts. */
const complaints = (rubric: Rubric, facts: unknown, options: object): readonly string[] => {
  const scored = safeScore(rubric, facts, options as { readonly year: number });
  return scored.ok ? [] : scored.issues.map(({ message }) => message);
};

const rubrics = [
  ["Decision 405", decision405, 2024],
  ["the draft", draft3530, 2028],
] as const;

describe.each(rubrics)("facts of %s", (_, rubric, year) => {
  it("are accepted, and are plain JSON", () => {
    for (const facts of drawn(rubric, { year })) {
      expect(complaints(rubric, facts, { year })).toEqual([]);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    }
  });

  it("come in every state", () => {
    const results = drawn(rubric, { year }).map((facts) => scored(rubric, facts, year));
    const count = (list: "missing" | "unevidenced" | "notApplicable"): number =>
      results.reduce((sum, result) => sum + result[list].length, 0);
    for (const list of ["missing", "unevidenced", "notApplicable"] as const) {
      expect(count(list)).toBeGreaterThan(10);
    }
    const states = new Set(
      results.flatMap((one) => indicatorsOf(rubric).map(({ code }) => one.at(code).state)),
    );
    expect([...states]).toEqual(expect.arrayContaining(["scored", "awarded"]));
  });

  it("give every indicator a fact if none may be missing", () => {
    const codes = indicatorsOf(rubric).map(({ code }) => code);
    for (const facts of drawn(rubric, { year, missing: false })) {
      expect(Object.keys(facts)).toEqual(codes);
    }
  });

  it("leave nothing open if exact", () => {
    for (const facts of drawn(rubric, { year, missing: false, exact: true })) {
      const { range, exact, undecided, unevidenced } = scored(rubric, facts, year);
      expect(unevidenced).toEqual([]);
      if (undecided.length === 0) expect(range.exact).toEqual({ low: exact, high: exact });
      expect(JSON.stringify(facts)).not.toMatch(/rounded|between/);
    }
  });

  it("are accepted in every year unless one is named", () => {
    const [from, to] = rubric.years;
    for (const facts of drawn(rubric, {}, 10)) {
      for (let one = from; one <= to; one += 1) {
        expect(complaints(rubric, facts, { year: one })).toEqual([]);
      }
    }
  });
});

/** Rates of one indicator whose letters are given. */
const ratesIn = (all: readonly AnyFacts[], code: string) =>
  all.flatMap((facts) => {
    const { a, b } = facts[code] ?? {};
    if (a === undefined || b === undefined) return [];
    const [n, d] = [a, b].map((count) => parseRate(String(count as number | string)));
    return [{ n: n!, d: d!, rate: fraction(n!.n * d!.d, n!.d * d!.n) }];
  });

describe("measures of exact facts", () => {
  const all = drawn(decision405, { year: 2024, exact: true, missing: false }, 150);
  const rates = ratesIn(all, "3.4");
  const threshold = parseRate("80%");
  const one = fraction(1);

  it.each([
    ["0", (rate: typeof one) => rate.n === 0n],
    ["the threshold", (rate: typeof one) => compare(rate, threshold) === 0],
    ["the whole", (rate: typeof one) => compare(rate, one) === 0],
    ["anything else", (rate: typeof one) => compare(rate, fraction(1, 3)) < 0 && rate.n > 0n],
  ])("come to %s", (_, isThere) => {
    expect(rates.filter(({ rate }) => isThere(rate)).length).toBeGreaterThan(2);
  });

  it.each([-1, 1])("come one step beside the threshold: %i", (side) => {
    const beside = rates.filter(({ n, d }) => {
      const apart = subtract(n, fraction(d.n * 4n, d.d * 5n));
      return [fraction(side), fraction(side, 1000)].some((step) => compare(apart, step) === 0);
    });
    expect(beside.length).toBeGreaterThan(2);
  });

  it("exceed 1 where they may", () => {
    const above = ratesIn(all, "7.2").filter(({ rate }) => compare(rate, one) > 0);
    expect(above.length).toBeGreaterThan(2);
  });
});

describe("general figures", () => {
  const context = { population: "1000000", households: { rounded: "250.000", locale: "vi" } };

  it("are one for all indicators", () => {
    for (const facts of drawn(decision405, { year: 2024, exact: true, missing: false }, 20)) {
      // 3.3 and 4.5 both read the population as b.
      const populations = ["3.3", "4.5"].flatMap((code) => facts[code]?.["b"] ?? []);
      expect(new Set(populations).size).toBeLessThanOrEqual(1);
    }
  });

  it("are left out of the facts where they are given besides", () => {
    const options = { year: 2024, context };
    for (const facts of drawn(decision405, options)) {
      expect(complaints(decision405, facts, options)).toEqual([]);
      expect(Object.keys(facts["3.3"] ?? {})).not.toContain("b");
    }
  });

  it("let no rate exceed its whole, whatever they are", () => {
    const options = { year: 2024, context: { population: 3, villages: "0.5" } };
    for (const facts of drawn(decision405, options)) {
      expect(complaints(decision405, facts, options)).toEqual([]);
    }
  });
});

describe("readings", () => {
  it("ask for what they need", () => {
    const options = { year: 2024, readings: { "7.1": "scaled-20", "3.5": "capped-75" } };
    for (const facts of drawn(decision405, options)) {
      expect(complaints(decision405, facts, options)).toEqual([]);
    }
  });
});

describe("counterexamples", () => {
  const simplest = (isRight: (facts: AnyFacts) => boolean): unknown => {
    const property = fc.property(factsOf(draft3530, { year: 2026 }), (facts) =>
      isRight(facts as AnyFacts),
    );
    return fc.check(property, { seed: 3, numRuns: 200 }).counterexample?.[0];
  };

  it("shrink to nothing where nothing matters", () => {
    expect(simplest(() => false)).toEqual({});
  });

  it("shrink to one fact of small numbers", () => {
    const least = simplest((facts) => scored(draft3530, facts, 2026).at("1.1").state !== "scored");
    expect(least).toEqual({ "1.1": { a: 0, b: 1 } });
    const full = simplest((facts) => scored(draft3530, facts, 2026).at("1.1").points.lt(20));
    expect(full).toEqual({ "1.1": { a: 1, b: 1 } });
  });
});

describe("what is asked of random facts", () => {
  it.each([
    [{ year: 2031 }, ["year_not_served at year"]],
    [{ year: null }, ["not_a_year at year"]],
    [{ year: 2026, missing: "no", exact: 1 }, ["bad_field at missing", "bad_field at exact"]],
    ["2026", ["bad_field at options"]],
    [{ yeer: 2026 }, ["unknown_variable at yeer"]],
    [{ year: 2026, context: { people: 5 } }, ["unknown_variable at context.people"]],
    [{ year: 2026, readings: { "1.1": "other" } }, ["unknown_reading at readings.1.1"]],
  ])("is refused: %j", (options, issues) => {
    expect(problemsOf(() => factsOf(draft3530, options as never))).toEqual(issues);
  });

  it("is refused without a rubric", () => {
    for (const rubric of [null, undefined, {}, { years: [] }]) {
      expect(problemsOf(() => factsOf(rubric as never))).toEqual(["not_a_rubric at "]);
    }
  });
});
