import { score, scorer, ScoreError } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

const codesOf = (act: () => unknown): readonly string[] => {
  try {
    act();
    return [];
  } catch (error) {
    return error instanceof ScoreError ? error.issues.map(({ code }) => code) : [String(error)];
  }
};

describe("scorer", () => {
  it("scores one unit after another as score does", () => {
    const scoreOf = scorer(draft3530, { year: 2026 });
    for (const a of [60, 70, 80]) {
      const facts = { "1.1": { a, b: 100 }, "6.1": { rate: "50%" } } as const;
      expect(JSON.stringify(scoreOf(facts))).toBe(
        JSON.stringify(score(draft3530, facts, { year: 2026 })),
      );
    }
  });

  it("takes general figures and readings", () => {
    const options = {
      year: 2024,
      context: { villages: 200 },
      readings: { "3.4": "scaled" },
    } as const;
    const facts = { "1.1": { points: 5 }, "3.4": { rate: "60%" } } as const;
    expect(JSON.stringify(scorer(decision405, options)(facts))).toBe(
      JSON.stringify(score(decision405, facts, options)),
    );
  });

  it("is not moved by what becomes of its options", () => {
    const options = { year: 2026 };
    const scoreOf = scorer(draft3530, options);
    options.year = 2028;
    expect(scoreOf({}).year).toBe(2026);
  });

  it("refuses a wrong rubric, year or option at once, and wrong facts when they come", () => {
    expect(codesOf(() => scorer({} as never, { year: 2026 }))).toEqual(["not_a_rubric"]);
    expect(codesOf(() => scorer(draft3530, { year: 2031 }))).toEqual(["year_not_served"]);
    expect(codesOf(() => scorer(draft3530, { year: 2026, years: 1 } as never))).toEqual([
      "unknown_variable",
    ]);
    const scoreOf = scorer(draft3530, { year: 2026 });
    expect(codesOf(() => scoreOf({ "1.1": { a: 3, b: 2 } }))).toEqual(["share_above_one"]);
  });
});
