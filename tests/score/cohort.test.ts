// What do the units of a cohort score, where the source measures each by the best one?

import {
  between,
  rounded,
  safeScoreCohort,
  scoreCohort,
  unevidenced,
  notApplicable,
} from "@dti/score";
import { rank, receipt, replay, verify } from "@dti/score/audit";
import {
  amount,
  bestOf,
  byPeriod,
  flag,
  ratio,
  relativeToBest,
  share,
  weightedParts,
  type Rubric,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, flags, groupOf, leaf, letters, rubricOf } from "../rubric/sample.js";

const rate = share("a", "b");
const two = { max: 10, variables: letters("a", "b") };
const plain = rubricOf([leaf("1", relativeToBest(rate), two)]);
const year = { year: 2026 };

const cohortOf = (
  rubric: Rubric,
  facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
) =>
  scoreCohort(
    rubric,
    Object.entries(facts).map(([id, given]) => ({ id, facts: given })),
    year,
  );
const pointsOf = (
  rubric: Rubric,
  facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
) =>
  Object.fromEntries(cohortOf(rubric, facts).results.map(({ id, result }) => [id, result.exact]));
const one = (a: number, b: number) => ({ "1": { a, b } });

describe("scoreCohort", () => {
  it("gives the best unit the maximum, and the others their share of its measure", () => {
    expect(pointsOf(plain, { A: one(1, 4), B: one(1, 3), C: one(0, 9) })).toEqual({
      A: "15/2",
      B: "10",
      C: "0",
    });
  });

  it("takes plain counts too", () => {
    const counted = rubricOf([
      leaf("1", relativeToBest(amount("a")), { max: 10, variables: letters("a") }),
    ]);
    expect(pointsOf(counted, { A: { "1": { a: 30 } }, B: { "1": { a: 40 } } })).toEqual({
      A: "15/2",
      B: "10",
    });
  });

  it("gives nobody anything where nobody has more than 0", () => {
    expect(pointsOf(plain, { A: one(0, 4), B: one(0, 3) })).toEqual({ A: "0", B: "0" });
  });

  it("names each bar, who set it, and who could still raise it", () => {
    const { best } = cohortOf(plain, {
      A: one(1, 2),
      B: one(1, 2),
      C: {},
      D: { "1": { rate: rounded("49,9%") } },
      E: { "1": { rate: between("40%", "60%") } },
      F: { "1": unevidenced({ a: 9, b: 10 }, "x") },
      G: { "1": unevidenced(null, "x") },
      H: { "1": notApplicable("x") },
      I: { "1": { points: 7 } },
    });
    expect(best).toEqual([
      {
        code: "1",
        measure: "rate",
        value: "1/2",
        units: ["A", "B"],
        open: ["C", "E", "F", "G", "I"],
      },
    ]);
  });

  it("leaves open what no unit has a figure for", () => {
    const { rubric, best, results } = cohortOf(plain, { A: {}, B: { "1": { points: 7 } } });
    expect(rubric).toBe(plain);
    expect(best).toEqual([]);
    expect(results.map(({ result }) => result.exact)).toEqual(["0", "7"]);
  });

  it("settles what lies in parts, alternatives, periods and other readings, and nothing else", () => {
    const nested = byPeriod({
      "2025-2026": weightedParts(
        ["1/2", bestOf(flag("m1"), relativeToBest(rate))],
        ["1/2", ratio(rate)],
      ),
      "2027-2030": relativeToBest(rate),
    });
    const rubric = rubricOf(
      [
        groupOf(
          "1",
          leaf("1.1", nested, { max: 10, variables: { ...letters("a", "b"), ...flags("m1") } }),
          leaf("1.2", ratio(rate), { ...two, marks: [doubt("m", { best: relativeToBest(rate) })] }),
        ),
      ],
      { years: [2025, 2030] },
    );
    const facts = {
      A: { "1.1": { a: 1, b: 4, m1: false }, "1.2": { a: 1, b: 2 } },
      B: { "1.1": { a: 1, b: 2, m1: false }, "1.2": { a: 1, b: 4 } },
    };
    const { rubric: whole, best, results } = cohortOf(rubric, facts);
    expect(best.map(({ code, value }) => [code, value])).toEqual([
      ["1.1", "1/2"],
      ["1.2", "1/2"],
    ]);
    expect(results.map(({ result }) => result.at("1.1").exact)).toEqual(["15/4", "15/2"]);
    expect(results[1]?.result.at("1.2").assumed?.[0]?.alternatives[0]?.exact).toBe("5");
    expect(JSON.stringify(whole).match(/"best":"1\/2"/g)).toHaveLength(3);
  });

  it("answers with a rubric of its own, for this year alone, by which receipts replay", () => {
    const { rubric, results } = cohortOf(plain, { A: one(1, 4), B: one(1, 3) });
    expect(rubric.id).toBe("test/v@1:best-2026");
    expect(rubric.years).toEqual([2026, 2026]);
    const [first] = results;
    expect(replay(receipt(first!.result), rubric).same).toBe(true);
    expect(replay(receipt(first!.result), plain).same).toBe(false);
    expect(rank(results).map(({ id }) => id)).toEqual(["B", "A"]);
    expect(verify(rubric, one(1, 4), { total: "7.5" }, year).verdict).toBe("exact");
    const again = scoreCohort(rubric, [{ id: "Z", facts: one(1, 6) }], year);
    expect([again.rubric, again.results[0]?.result.exact]).toEqual([rubric, "5"]);
  });

  it("keeps the variant that there was", () => {
    const variant = rubricOf([leaf("1", relativeToBest(rate), two)], { variant: "xa" });
    expect(cohortOf(variant, { A: one(1, 4) }).rubric.id).toBe("test/v@1:xa-best-2026");
  });

  it("reads general figures of each unit over those for all", () => {
    const rubric = rubricOf(
      [
        leaf("1", relativeToBest(rate), {
          max: 10,
          variables: { ...letters("a"), b: { context: "p" } },
        }),
      ],
      { context: { p: { label: { vi: "Dân số", en: "Population" } } } },
    );
    const units = [
      { id: "A", facts: { "1": { a: 10 } } },
      { id: "B", facts: { "1": { a: 10 } }, context: { p: 50 } },
    ];
    const { results } = scoreCohort(rubric, units, { ...year, context: { p: 100 } });
    expect(results.map(({ result }) => result.exact)).toEqual(["5", "10"]);
  });

  it("is frozen, and throws what is wrong", () => {
    const cohort = cohortOf(plain, { A: one(1, 4) });
    expect([cohort, cohort.best, cohort.results[0]].every(Object.isFrozen)).toBe(true);
    expect(() => cohortOf(plain, { A: one(5, 4) })).toThrow(
      expect.objectContaining({ code: "share_above_one", path: ["A", "1", "a"] }),
    );
  });
});

const problems = (rubric: unknown, units: unknown, options: unknown = year) => {
  const scored = safeScoreCohort(rubric as Rubric, units, options as typeof year);
  return scored.ok ? [] : scored.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
};

describe("safeScoreCohort", () => {
  it("gives the cohort", () => {
    expect(safeScoreCohort(plain, [{ id: "A", facts: one(1, 4) }], year).ok).toBe(true);
    expect(safeScoreCohort(plain, [], year)).toMatchObject({ ok: true, cohort: { results: [] } });
  });

  it("tells what is wrong with the rubric or the options once", () => {
    const units = [
      { id: "A", facts: {} },
      { id: "B", facts: {} },
    ];
    expect(problems({}, units)).toEqual(["not_a_rubric at "]);
    expect(problems(plain, units, { year: "2026" })).toEqual(["not_a_year at year"]);
    expect(problems(plain, units, { year: 2026, context: { p: 1 } })).toEqual([
      "unknown_variable at context.p",
    ]);
  });

  it("tells what is wrong with all units at once", () => {
    const units = [
      { id: "A", facts: one(5, 4) },
      { id: "A", facts: {} },
      { id: " ", facts: {} },
      { facts: {} },
      null,
      { id: "B", facts: {}, extra: 1 },
      { id: "C", facts: 5, context: 5 },
      { id: "D" },
    ];
    expect(problems(plain, units)).toEqual([
      "duplicate at 1.id",
      "not_an_entry at 2",
      "not_an_entry at 3",
      "not_an_entry at 4",
      "not_an_entry at 5",
      "share_above_one at A.1.a",
      "not_an_entry at C.context",
      "not_facts at C",
      "not_facts at D",
    ]);
  });

  it("refuses what is no list, and a bar with too many digits", () => {
    for (const units of [null, {}, "x", new Array(100_001).fill({})]) {
      expect(problems(plain, units)).toEqual(["not_an_entry at "]);
    }
    const long = { "1": { a: "0." + "1".repeat(31), b: 1 } };
    expect(problems(plain, [{ id: "A", facts: long }])).toEqual([
      "bad_field at children.0.formula.best",
    ]);
  });

  it("reads facts once, whatever they would say when they are read again", () => {
    let times = 0;
    const facts = {
      get "1"() {
        times += 1;
        return times === 1 ? { a: 1, b: 2 } : { a: 3, b: 2 };
      },
    };
    const scored = safeScoreCohort(plain, [{ id: "A", facts }], year);
    expect(scored.ok && scored.cohort.results[0]?.result.at("1").fact).toEqual({ a: 1, b: 2 });
    expect(times).toBe(1);
  });

  it("reads options once", () => {
    let times = 0;
    const options = {
      year: 2026,
      get context() {
        times += 1;
        if (times > 1) throw new Error("again");
        return {};
      },
    };
    expect(safeScoreCohort(plain, [{ id: "A", facts: one(1, 2) }], options).ok).toBe(true);
  });

  it("lists a thousand issues, and that there are more", () => {
    const units = Array.from({ length: 3000 }, (_, index) => ({ id: String(index), facts: 1 }));
    const scored = safeScoreCohort(plain, units, year);
    const issues = scored.ok ? [] : scored.issues;
    expect(issues.length).toBe(1001);
    expect(issues.at(-1)).toMatchObject({ code: "too_many_issues", details: { most: 1000 } });
  });

  it("keeps evidence, notes and sources", () => {
    const noted = { a: 1, b: 2, note: "x", source: "BC 1", evidence: [{ title: "QĐ" }] };
    const { results } = cohortOf(plain, { A: { "1": noted }, B: { "1": unevidenced(noted, "y") } });
    const [a, b] = results.map(({ result }) => result.at("1"));
    expect([a?.note, a?.source, a?.evidence]).toEqual(["x", "BC 1", [{ title: "QĐ" }]]);
    expect([b?.state, b?.note, b?.reason]).toEqual(["unevidenced", "x", "y"]);
  });
});
