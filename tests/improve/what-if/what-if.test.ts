// What would be if some facts were others? Scores, points and ranks, on small facts and on real ones.

import { notApplicable, score, unevidenced, type Facts } from "@dti/score";
import { rank } from "@dti/score/audit";
import { explainChange, whatIf, type Changes } from "@dti/score/improve";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { ask, rubric } from "./sample.js";

const year = { year: 2026 };
const facts = { "1.1": { a: 1, b: 2 }, "2.1": { l: "B" }, "2.2": { a: 1, b: 4 } };

const exactOf = (given: object): string => score(rubric, given, year).exact;

describe("The score", () => {
  it("is that of the facts, and of the facts with the changes", () => {
    const { before, after, change } = ask(facts, { "1.1": { a: 2 }, "2.2": undefined });
    expect([before.exact, exactOf(facts)]).toEqual(["25", "25"]);
    expect(after.exact).toBe(exactOf({ "1.1": { a: 2, b: 2 }, "2.1": { l: "B" } }));
    expect(change).toEqual(explainChange(before, after));
    expect(change.indicators.map(({ code, difference }) => [code, difference.exact])).toEqual([
      ["1.1", "10"],
      ["2.2", "-5"],
    ]);
  });

  it("is plain data that cannot change, without ranks where no cohort is given", () => {
    const all = ask(facts, {});
    expect(Object.keys(all)).toEqual(["before", "after", "change"]);
    expect(Object.isFrozen(all) && Object.isFrozen(all.change)).toBe(true);
    expect(all.change.indicators).toEqual([]);
  });

  it("proves what was unevidenced, and takes a group out and back", () => {
    const open = { ...facts, "2.2": unevidenced({ a: 1, b: 4 }, "none") };
    const evidence = [{ title: "12/BC" }];
    expect(ask(open, { "2.2": { evidence } }).change.difference.exact).toBe("5");
    expect(ask(open, { "2.2": { note: "proven" } }).change.difference.exact).toBe("0");
    const without = { "1": notApplicable("none"), "2.1": { l: "B" } };
    expect(ask(facts, { "1": notApplicable("none") }).after.exact).toBe("15");
    expect(ask(without, { "1": undefined }).after.missing).toContain("1.1");
    const { after } = ask(without, { "1.1": { a: 1, b: 1 } });
    expect([after.at("1.1").exact, after.at("1.2").state]).toEqual(["20", "not-applicable"]);
  });

  it("takes what was read, and asks for nothing again", () => {
    let count = 0;
    const fact = {
      b: 4,
      get a() {
        count += 1;
        return count;
      },
    };
    const { before, after } = ask({ "1.1": fact }, { "1.1": { b: 5 } });
    const [first, then] = [before, after].map((one) => one.at("1.1").fact as { a?: unknown });
    expect(then?.a).toBe(first?.a);
    expect(after.at("1.1").fact).toMatchObject({ b: 5 });
  });

  it("keeps general figures and readings", () => {
    const options = {
      year: 2024,
      context: { villages: 800 },
      readings: { "3.4": "scaled" },
    } as const;
    const given: Facts<typeof decision405> = { "3.1": { a: 400 }, "3.4": { rate: "50%" } };
    const changes: Changes<typeof decision405> = { "3.1": { a: 600 } };
    const { before, after } = whatIf(decision405, given, changes, options);
    expect(after.context).toEqual(before.context);
    expect(after.readings).toEqual({ "3.4": "scaled" });
    expect(after.at("3.1").exact).toBe(score(decision405, { "3.1": { a: 600 } }, options).exact);
  });
});

const { facts: ofBinh } = quangBinh2024;
const { facts: ofTri } = quangTri2024;
const options = { year: 2024 };

describe("Ranks", () => {
  const cohort = (...others: readonly object[]) => ({ ...year, cohort: { id: "own", others } });

  it("are told of the unit, moved or not, and of all that moved", () => {
    const others = [
      { id: "first", points: 60 },
      { id: "near", points: 30 },
      { id: "last", points: 1 },
      { id: "facts", facts: { "1.1": { a: 9, b: 10 } } },
      { id: "result", result: score(rubric, { "1.1": { a: 3, b: 4 } }, year) },
    ];
    const whole = { "1.2": { points: 0 }, ...facts };
    expect(ask(whole, { "1.1": { a: 2 } }, cohort(...others)).ranks).toEqual([
      {
        id: "own",
        from: { rank: 3, best: 3, worst: 5, exact: "25" },
        to: { rank: 2, best: 2, worst: 4, exact: "35" },
      },
      {
        id: "near",
        from: { rank: 2, best: 2, worst: 4, exact: "30" },
        to: { rank: 3, best: 3, worst: 5, exact: "30" },
      },
    ]);
    expect(ask(whole, {}, cohort(...others)).ranks?.map(({ id }) => id)).toEqual(["own"]);
    expect(ask(whole, {}, cohort()).ranks?.[0]?.to).toMatchObject({ rank: 1, best: 1, worst: 1 });
  });

  it("are by whatever rank ranks by", () => {
    const others = [{ id: "other", facts: { "1.1": { a: 1, b: 1 }, "2.2": { a: 0, b: 1 } } }];
    const by = (...names: readonly unknown[]) =>
      names.map((one) => {
        const asked = { id: "own", others, by: one, overReadings: true, units: 4 };
        return ask(facts, {}, { ...year, cohort: asked }).ranks?.[0]?.to;
      });
    expect(by("2.2", { value: "1.1" })).toMatchObject([
      { rank: 1, best: 1, worst: 3, exact: "5" },
      { rank: 2, best: 2, worst: 4, exact: "1/2" },
    ]);
    const values = [{ id: "other", value: "99%" }];
    expect(ask(facts, {}, cohort(...values)).ranks?.[0]?.to).toMatchObject({
      rank: 2,
      exact: "5/16",
    });
  });

  it("are those of the provinces", () => {
    const others = [{ id: "Quảng Trị", facts: ofTri }];
    const asked = { ...options, cohort: { id: "Quảng Bình", others } };
    const { after, ranks } = whatIf(decision405, ofBinh, { "5.1": { points: 20 } }, asked);
    const afresh = rank([
      { id: "Quảng Bình", result: after },
      { id: "Quảng Trị", result: score(decision405, ofTri, options) },
    ]);
    expect(ranks?.map(({ id, to }) => [id, to.rank])).toEqual([["Quảng Bình", 2]]);
    expect(afresh.map(({ id }) => id)).toEqual(["Quảng Trị", "Quảng Bình"]);
  });
});
