// What takes the least effort to reach a target? Figures, flags, levels and facts of a small rubric, and
// real provinces.

import { between, notApplicable, rounded, score, unevidenced } from "@dti/score";
import { allOrNothing, quotient, share, thresholdToMax } from "@dti/score/define";
import { gaps, reach, whatIf, type IndicatorEffort, type Route } from "@dti/score/improve";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { leaf, rubricOf, text } from "../../rubric/sample.js";
import { ask, facts, found, lacking, rubric, short, type Options } from "./sample.js";

const a = (effort: unknown, more: Options = {}) => ({ figures: { a: { effort, ...more } } });
const rate = (effort: unknown, more: Options = {}) => ({ figures: { rate: { effort, ...more } } });

describe("What moves", () => {
  it("is a count, as far as the points need it", () => {
    const one = found({ code: "1.1", points: 12 }, { "1.1": a(1, { per: 2 }) });
    expect(short(one)).toEqual(["10", { "1.1": { a: 60 } }, "proven"]);
    expect(one).toMatchObject({
      reachable: true,
      code: "1.1",
      target: { exact: "12", printed: "12.00" },
      now: { exact: "8", printed: "8.00" },
      points: { exact: "12", printed: "12.00" },
      others: [],
    });
    expect(one.steps).toMatchObject([
      {
        code: "1.1",
        name: { en: "indicator 1.1" },
        effort: { exact: "10" },
        points: { exact: "4", printed: "+4.00" },
        turns: [{ variable: "a", label: { en: "the count a" }, from: 40, to: 60 }],
      },
    ]);
    expect(Object.isFrozen(one) && Object.isFrozen(one.changes)).toBe(true);
  });

  it("is a rate, by percentage points unless told otherwise", () => {
    const cliff = { code: "1.2", points: 20 };
    expect(short(found(cliff, { "1.2": { fixed: 3, ...rate(2) } }))).toEqual([
      "13",
      { "1.2": { rate: "95%" } },
      "proven",
    ]);
    expect(found(cliff, { "1.2": rate(1, { per: "1/3" }) }).effort.exact).toBe("3/20");
    expect(lacking(cliff, { "1.2": rate(1, { most: "94.9%" }) }).exact).toBe("0");
  });

  it("is a denominator, where it may fall", () => {
    const target = { code: "1.1", points: 15 };
    const falling = { "1.1": { figures: { b: { effort: 1, least: 0 } } } };
    expect(short(found(target, falling))).toEqual(["47", { "1.1": { b: 53 } }, "proven"]);
    const held = { "1.1": { figures: { b: { effort: 1, least: 60 } } } };
    expect(lacking(target, held)).toMatchObject({ exact: "40/3", short: { exact: "5/3" } });
  });

  it("is letters that are added up, the cheapest first", () => {
    const effort = { "2.4": { figures: { b: { effort: 2 }, d: { effort: 1 } } } };
    expect(short(found({ code: "2.4", points: 20 }, effort))).toEqual([
      "66",
      { "2.4": { d: 10, b: 50 } },
      "proven",
    ]);
    expect(short(found({ code: "2.4", points: 9 }, effort))).toEqual([
      "3",
      { "2.4": { d: 7 } },
      "proven",
    ]);
  });

  it("is a flag, or a level by the level that is reached", () => {
    const effort = {
      "1.4": { answers: { m1: 1, m2: 8 } },
      "2.1": { answers: { l: { A: 5, B: 2, C: 0 } } },
    };
    const total = (more: number): string => String(109 / 3 + more);
    expect(short(found(46, effort))).toEqual(["2", { "2.1": { l: "B" } }, "proven"]);
    expect(short(found(56, effort))).toEqual(["5", { "2.1": { l: "A" } }, "proven"]);
    const both = found(57, effort);
    expect(short(both)).toEqual(["13", { "1.4": { m2: true }, "2.1": { l: "A" } }, "proven"]);
    expect(both.points.printed).toBe(Number(total(30)).toFixed(2));
    expect(both.steps.map(({ turns }) => turns)).toMatchObject([
      [{ variable: "m2", from: false, to: true }],
      [{ variable: "l", from: "C", to: "A" }],
    ]);
  });

  it("is another fact, of what is missing, without evidence, or does not apply", () => {
    const given = {
      ...facts,
      "1.1": undefined,
      "1.4": unevidenced({ m1: true, m2: false }, "none"),
      "2.1": notApplicable("none"),
    };
    const effort = {
      "1.1": {
        fixed: 1,
        facts: [
          { fact: { a: 9, b: 10 }, effort: 3 },
          { fact: { a: 5, b: 5 }, effort: 9 },
        ],
      },
      "1.4": { facts: [{ fact: { m2: true }, effort: 1 }] },
      "2.1": { facts: [{ fact: { l: "B" }, effort: 30 }] },
    };
    const one = found(46, effort, {}, given);
    expect(short(one)).toEqual([
      "5",
      { "1.1": { a: 9, b: 10 }, "1.4": { m1: true, m2: true } },
      "proven",
    ]);
    expect(one.steps.map(({ turns }) => turns)).toEqual([[], []]);
    expect(short(found(57, effort, {}, given))[0]).toBe("11");
    expect(Object.keys(found(60, effort, {}, given).changes)).toEqual(["1.1", "1.4", "2.1"]);
  });

  it("starts at the points that the official score uses", () => {
    const of = (fact: unknown, name: string, effort: unknown) =>
      short(
        found(
          { code: "1.1", points: 15 },
          { "1.1": { figures: { [name]: { effort } } } },
          {},
          { "1.1": fact },
        ),
      );
    expect(of({ rate: rounded("71,94%") }, "rate", 1)).toEqual([
      "153/50",
      { "1.1": { rate: "75%" } },
      "proven",
    ]);
    expect(of({ a: between(3, 6), b: 20 }, "a", 1)).toEqual(["12", { "1.1": { a: 15 } }, "proven"]);
  });

  it("stays where it is beyond its bounds already", () => {
    expect(lacking({ code: "1.1", points: 9 }, { "1.1": a(1, { most: 30 }) }).exact).toBe("8");
    expect(
      lacking(
        { code: "1.1", points: 9 },
        { "1.1": { figures: { b: { effort: 1, least: 200, most: 300 } } } },
      ).exact,
    ).toBe("8");
  });

  it("goes beyond a threshold that has to be exceeded, by a hair, and says so", () => {
    const own = rubricOf([leaf("1", allOrNothing(share("a", "b"), "50%", { strict: true }))]);
    const effort = { "1": { figures: { rate: { effort: 1 } } } };
    const one = reach(own, { "1": { rate: "20%" } }, 20, { year: 2026, effort });
    if (!one.reachable) throw new Error("out of reach");
    expect(one.certificate).toMatchObject({ bound: { exact: "30" }, proven: false });
    expect(one.certificate.gap.decimal.toNumber()).toBeLessThan(1e-6);
    const counted = reach(own, { "1": { a: 2, b: 10 } }, 20, {
      year: 2026,
      effort: { "1": a(1) as IndicatorEffort },
    });
    expect(counted.reachable && short(counted)).toEqual(["4", { "1": { a: 6 } }, "proven"]);
  });

  it("goes to the whole number beyond a threshold between two of them", () => {
    const own = rubricOf([leaf("1", thresholdToMax(quotient("a", "b"), "80%"))]);
    const one = reach(own, { "1": { a: 1, b: 7 } }, 20, {
      year: 2026,
      effort: { "1": a(1) as IndicatorEffort },
    });
    expect(one.reachable && short(one)).toEqual(["5", { "1": { a: 6 } }, "proven"]);
  });

  it("is rounded the way that it goes where its decimals do not end, as the gap tells", () => {
    const money = (name: string) => ({ label: text(name), divisible: true as const });
    const own = rubricOf([
      leaf("1", thresholdToMax(share("a", "b"), "2/3"), {
        variables: { a: money("a"), b: money("b") },
      }),
    ]);
    const asked = (name: string, fact: Options, more: Options) => {
      const effort = { "1": { figures: { [name]: { effort: 1, ...more } } } };
      const answer = reach(own, { "1": fact }, 10, { year: 2026, effort });
      if (!answer.reachable) throw new Error("out of reach");
      return answer;
    };
    const up = asked("a", { a: 0, b: 1 }, {});
    expect(short(up)).toEqual([
      "166666666667/500000000000",
      { "1": { a: "0.333333333334" } },
      "1/1500000000000",
    ]);
    const down = asked("b", { a: "0.1", b: "2.3" }, { least: 0 });
    expect(short(down).slice(0, 2)).toEqual(["2", { "1": { b: "0.3" } }]);
    expect(down.certificate.gap.decimal.toNumber()).toBeLessThan(1e-8);
  });
});

describe("The target", () => {
  it("takes nothing where it is reached already", () => {
    for (const target of [
      0,
      10,
      "36.3",
      { points: 10 },
      { rank: 2, others: [{ id: "x", points: 99 }] },
    ]) {
      expect(short(found(target, { "1.4": { answers: { m2: 5 } } }))).toEqual(["0", {}, "proven"]);
    }
  });

  it("may be out of reach, with what can be had", () => {
    expect(lacking(150, { "1.4": { answers: { m2: 5 } } })).toMatchObject({
      code: "total",
      target: { exact: "150" },
      now: { exact: "109/3" },
      exact: "139/3",
      short: { exact: "311/3", printed: "103.67" },
      proven: true,
    });
  });

  it("is of an indicator, a group, or a share of it", () => {
    const effort = { "2.1": { answers: { l: { A: 5, B: 2 } } }, "2.2": a(1, { per: 2 }) };
    expect(found({ code: "2", fraction: "50%" }, effort).effort.exact).toBe("6");
    expect(lacking({ code: "1", fraction: 0.5 }, effort).exact).toBe("18");
  });

  it("is a rank in a cohort, by points, by values, or by results", () => {
    const others = [75, 100, 60].map((points, index) => ({ id: String(index), points }));
    const effort = {
      "1.4": { answers: { m2: 5 } },
      "2.1": { answers: { l: { A: 9 } } },
      "1.1": a(1),
    };
    const second = found({ rank: 2, others }, effort);
    expect([second.target.exact, second.effort.exact]).toEqual(["75", "58"]);
    expect(found({ rank: 4, others }, effort).effort.exact).toBe("0");
    expect(lacking({ rank: 1, others: [{ id: "x", value: "0.9" }] }, effort).target.exact).toBe(
      "144",
    );
    const result = score(rubric, { "1.1": { a: 3, b: 4 }, "1.2": { rate: "100%" } } as never, {
      year: 2026,
    });
    const ofGroup = found(
      { code: "1", rank: 1, others: [{ id: "x", result }] },
      { "1.2": rate(1) },
    );
    expect(short(ofGroup)).toEqual(["5", { "1.2": { rate: "95%" } }, "proven"]);
  });
});

describe("Ways", () => {
  it("are found in the order of effort, each without an indicator of each before", () => {
    const effort = { "1.1": a(1), "1.2": rate(1), "1.3": a(1), "1.4": { answers: { m2: 5 } } };
    const { others, ...first } = found({ code: "1", points: 30 }, effort, { ways: 10 });
    expect([first, ...others].map(short)).toEqual([
      ["5", { "1.2": { rate: "95%" } }, "proven"],
      ["7", { "1.3": { a: 12 }, "1.4": { m2: true } }, "proven"],
      ["15", { "1.1": { a: 50 }, "1.4": { m2: true } }, "proven"],
      ["30", { "1.1": { a: 50 }, "1.3": { a: 30 } }, "proven"],
      ["44", { "1.3": { a: 54 } }, "proven"],
      ["60", { "1.1": { a: 100 } }, "proven"],
    ]);
    expect(found({ code: "1", points: 30 }, effort, { ways: 2 }).others).toHaveLength(1);
  });
});

describe("The certificate", () => {
  it("is honest where the search ends early", () => {
    const effort = {
      "1.2": rate(3),
      "1.3": a(1),
      "1.1": a("0.7"),
      "2.1": { answers: { l: { A: 13, B: 6 } } },
      "2.2": a(1),
    };
    const all = found(80, effort);
    expect(all.certificate.proven).toBe(true);
    const early = found(80, effort, { limit: 1 });
    const [low, high] = [early.certificate.bound, early.effort].map(({ decimal }) =>
      decimal.toNumber(),
    );
    expect(low).toBeLessThanOrEqual(all.effort.decimal.toNumber());
    expect(high).toBeGreaterThanOrEqual(all.effort.decimal.toNumber());
    expect(ask(80, effort, { limit: 1 }).reachable).toBe(true);
  });
});

const effortOf = (province: typeof quangTri2024): Readonly<Record<string, IndicatorEffort>> => {
  const result = score(decision405, province.facts, { year: 2024 });
  return Object.fromEntries(
    gaps(result).map(({ code, levers, answers }) => {
      const rising = levers.filter(({ direction }) => direction === "more");
      const levels = answers.filter(({ answer }) => answer !== true);
      return [
        code,
        {
          fixed: 5,
          figures: Object.fromEntries(
            rising.map(({ variable, unitStep }) => [
              variable,
              { effort: unitStep === "1" ? 10 : 1 },
            ]),
          ),
          answers: {
            ...Object.fromEntries(
              answers.filter(({ answer }) => answer === true).map(({ variable }) => [variable, 20]),
            ),
            ...Object.fromEntries(
              levels.map(({ variable }) => [
                variable,
                Object.fromEntries(
                  levels
                    .filter((one) => one.variable === variable)
                    .map(({ answer }) => [answer, 20]),
                ),
              ]),
            ),
          },
        },
      ];
    }),
  );
};

const told = ({ effort, points, certificate, steps }: Route) => ({
  effort: effort.exact,
  points: points.exact,
  proven: certificate.proven,
  steps: steps.map(({ code, turns }) =>
    [
      code,
      ...turns.map(({ variable, from, to }) => `${variable} ${String(from)} → ${String(to)}`),
    ].join(" "),
  ),
});

describe("Ten ways to 700 points in 2024", () => {
  it.each([
    ["Quảng Trị", quangTri2024],
    ["Quảng Bình", quangBinh2024],
  ])("of %s", async (name, province) => {
    const effort = effortOf(province);
    const answer = reach(decision405, province.facts as never, 700, {
      year: 2024,
      effort,
      ways: 10,
    });
    if (!answer.reachable) throw new Error("out of reach");
    const { others, ...first } = answer;
    const ways = [first, ...others];
    expect(ways).toHaveLength(10);
    for (const { changes, points } of ways) {
      const { after } = whatIf(decision405, province.facts as never, changes as never, {
        year: 2024,
      });
      expect(after.exact).toBe(points.exact);
      expect(after.points.gte(700)).toBe(true);
    }
    const file = `golden/${name === "Quảng Trị" ? "quang-tri" : "quang-binh"}-700.json`;
    await expect(`${JSON.stringify(ways.map(told), null, 2)}\n`).toMatchFileSnapshot(file);
  });
});

describe("What the draft prints cannot be reached", () => {
  it("where a cliff is above what may change", () => {
    const facts = { "2.1": { rate: "98%" }, "1.1": { a: 95, b: 100 } } as const;
    const answer = reach(draft3530, facts, 40, {
      year: 2026,
      effort: {
        "2.1": { figures: { rate: { effort: 1, most: "99.9%" } } },
        "1.1": { figures: { a: { effort: 1 } } },
      },
    });
    expect(answer).toMatchObject({ reachable: false, exact: "20", proven: true });
  });
});
