// Which cause moved points? Small cases of two years, two revisions and two versions, worked out by hand.

import { notApplicable, toJSON, unevidenced, type Result, type Rubric } from "@dti/score";
import { merge } from "@dti/score/audit";
import {
  allOrNothing,
  byPeriod,
  flag,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type CarryOver,
} from "@dti/score/define";
import { describeChange, explainChange, type Change, type NodeChange } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import {
  bound,
  doubt,
  flags,
  groupOf,
  leaf,
  letters,
  rubricOf,
  text,
} from "../../rubric/sample.js";
import type { Fields } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";

const rate = share("a", "b");

/** The causes of a node, in short. */
const told = ({ causes }: NodeChange): readonly string[] =>
  causes.map(({ cause, difference }) => `${cause} ${difference.exact}`);

/** The causes of an indicator, and what cannot be told apart. */
const of = ({ indicators, samePoints }: Change, code = "1"): readonly string[] => {
  const one = [...indicators, ...samePoints].find((indicator) => indicator.code === code);
  const { inseparable = [] } = one ?? {};
  return one ? [...told(one), ...(inseparable.length > 0 ? [inseparable.join(" + ")] : [])] : [];
};

const half = { a: 1, b: 2 };
const all = { a: 2, b: 2 };

describe("between two years", () => {
  const banded = byPeriod({
    "2025-2027": thresholdToMax(rate, "50%"),
    "2028-2030": thresholdToMax(rate, "100%"),
  });
  const rubric = rubricOf([leaf("1", banded)]);
  const at = (year: number, fact?: object): Result =>
    resultOf(rubric, fact ? { "1": fact } : {}, { year });

  it("another band is the period", () => {
    const change = explainChange(at(2026, half), at(2028, half));
    expect(of(change)).toEqual(["period -10"]);
    expect(told(change)).toEqual(["period -10"]);
    expect(change.summary).toEqual({
      data: { exact: "0", printed: "0.00" },
      period: { exact: "-10", printed: "-10.00" },
      rubric: { exact: "0", printed: "0.00" },
    });
    expect([change.before.year, change.after.year]).toEqual([2026, 2028]);
  });

  it("is nothing within one band", () => {
    expect(explainChange(at(2026, half), at(2027, half)).causes).toEqual([]);
    expect(of(explainChange(at(2026, half), at(2027, { a: 1, b: 8 })))).toEqual(["data -15"]);
  });

  it("data and period are the mean of both orders", () => {
    // 1/4 is 10 in the first band and 5 in the second, 1/2 is 20 and 10.
    const change = explainChange(at(2026, { a: 1, b: 4 }), at(2028, half));
    expect(of(change)).toEqual(["data 15/2", "period -15/2"]);
    expect(change.indicators).toEqual([]);
    expect(change.groups).toEqual([]);
  });

  it("a fact that is missing, not proven or does not apply is data", () => {
    expect(of(explainChange(at(2026), at(2028, half)))).toEqual(["data 15", "period -5"]);
    expect(of(explainChange(at(2026, half), at(2028, unevidenced(half, "x"))))).toEqual([
      "data -15",
      "period -5",
    ]);
    expect(of(explainChange(at(2026, half), at(2028, notApplicable("x"))))).toEqual([
      "data -15",
      "period -5",
    ]);
  });

  it("points that were only awarded cannot be told apart from it", () => {
    expect(of(explainChange(at(2026, { points: 8 }), at(2028, { points: 9 })))).toEqual([
      "period 1",
      "data + period",
    ]);
    expect(of(explainChange(at(2026, { points: 8 }), at(2028, half)))).toEqual([
      "period 2",
      "data + period",
    ]);
    expect(explainChange(at(2026, { points: 8 }), at(2028, { points: 8 })).samePoints).toEqual([]);
  });

  it("nor can those of a merger, of which a rubric may be known from the other side", () => {
    const merged = merge([at(2028, half), at(2028, all)]);
    const change = explainChange(at(2026, half), merged);
    expect(of(change)).toEqual(["period -5", "data + period"]);
    expect(explainChange(toJSON(at(2026, half)), merged)).toEqual(change);
    const [one, other] = [merge([at(2026, half)]), merged];
    const rubrics = { before: rubric };
    expect(of(explainChange(one, other, { rubrics }))).toEqual(["period -5", "data + period"]);
  });

  it("the letters of a formula that another year does not read cannot be weighed", () => {
    const other = byPeriod({
      "2025-2027": ratio(rate),
      "2028-2030": ratio(share("c", "b", { name: "other" })),
    });
    const two = rubricOf([leaf("1", other, { variables: letters("a", "b", "c") })]);
    const [before, after] = [
      resultOf(two, { "1": { rate: "50%" } }, { year: 2026 }),
      resultOf(two, { "1": { other: "75%" } }, { year: 2028 }),
    ];
    expect(of(explainChange(before, after))).toEqual(["period 5", "data + period"]);
  });

  it("general figures are as all that was said makes them", () => {
    const general = rubricOf(
      [
        leaf("1", banded, { variables: { ...letters("a"), b: bound("people") } }),
        leaf("2", ratio(rate), { variables: { ...letters("a"), b: bound("people") } }),
      ],
      {
        context: { people: { label: text("people") }, site: { label: text("site"), kind: "text" } },
      },
    );
    const context = { people: { between: [1, 4] }, site: "a.vn" };
    const by = (year: number, a: number): Result =>
      resultOf(general, { "1": { a }, "2": { a: 1, b: 4 } }, { year, context });
    // The second fact says that there are 4.
    expect(of(explainChange(by(2026, 1), by(2028, 2)))).toEqual(["data 15/2", "period -15/2"]);
  });
});

describe("between two readings", () => {
  const rubric = rubricOf([
    leaf("1", ratio(rate), { marks: [doubt("d", { strict: allOrNothing(rate, "60%") })] }),
  ]);
  const by = (a: number, reading?: string): Result =>
    resultOf(rubric, { "1": { a, b: 4 } }, reading ? { readings: { "1": reading } } : {});

  it("the reading is a cause of its own, beside the data", () => {
    const change = explainChange(by(2), by(2, "strict"));
    expect(of(change)).toEqual(["reading -10"]);
    expect(change.summary.rubric.exact).toBe("-10");
    expect(of(explainChange(by(2), by(3, "strict")))).toEqual(["data 25/2", "reading -5/2"]);
    expect(of(explainChange(by(2, "strict"), by(3, "strict")))).toEqual(["data 20"]);
  });

  it("is told of mergers too, but not apart from their data", () => {
    const [one, other] = [merge([by(2), by(3)]), merge([by(2, "strict"), by(3, "strict")])];
    expect(of(explainChange(one, other))).toEqual(["reading -5/2", "data + reading"]);
  });
});

/** A second version of the family, or a second revision of the first. */
const next = (children: Parameters<typeof rubricOf>[0], fields: Fields = {}): Rubric =>
  rubricOf(children, { revision: 2, ...fields });

describe("between two revisions", () => {
  const first = rubricOf([leaf("1", ratio(rate))]);
  const by = (rubric: Rubric, fact: object): Result => resultOf(rubric, { "1": fact });

  it("another maximum is the weight", () => {
    const change = explainChange(
      by(first, half),
      by(next([leaf("1", ratio(rate), { max: 30 })]), half),
    );
    expect(of(change)).toEqual(["weight 5"]);
    expect(change.indicators[0]).toMatchObject({ max: 20, maxAfter: 30 });
    expect([change.before.rubric, change.after.rubric]).toEqual(["test/v@1", "test/v@2"]);
  });

  it("another formula is the formula, and shares with data and maximum", () => {
    const other = next([leaf("1", thresholdToMax(rate, "50%"), { max: 40 })]);
    expect(of(explainChange(by(first, half), by(other, half)))).toEqual([
      "formula 15",
      "weight 15",
    ]);
    const change = explainChange(by(first, half), by(other, all));
    expect(of(change)).toEqual(["data 20/3", "formula 20/3", "weight 50/3"]);
    expect(change.indicators[0]?.figures).toMatchObject([
      { name: "a", from: 1, to: 2, moved: true },
      { name: "b", moved: false },
    ]);
  });

  it("the points that were only awarded are of the own maximum", () => {
    const other = next([leaf("1", ratio(rate), { max: 40 })]);
    expect(of(explainChange(by(first, { points: 8 }), by(other, { points: 9 })))).toEqual([
      "weight 1",
      "data + weight",
    ]);
  });

  it("points beside figures are no part of the data of another rule, but where they decided", () => {
    const other = next([leaf("1", ratio(rate), { max: 40 })]);
    const checked = { ...half, points: 10 };
    expect(of(explainChange(by(first, checked), by(other, half)))).toEqual(["weight 10"]);
  });

  it("the finer digits are those of the differences, whichever side has them", () => {
    const other = next([leaf("1", ratio(rate), { max: 30 })], { places: 3 });
    const third = { a: 1, b: 3 };
    const [there, back] = [
      explainChange(by(first, third), by(other, third)),
      explainChange(by(other, third), by(first, third)),
    ];
    expect([there.from.printed, there.to.printed]).toEqual(["6.67", "10.000"]);
    expect([there.difference.printed, back.difference.printed]).toEqual(["+3.333", "-3.333"]);
  });

  it("points that are not proven are not the same data as those that are", () => {
    const other = next([leaf("1", ratio(rate), { max: 40 })]);
    const change = explainChange(
      by(first, unevidenced({ points: 8 }, "x")),
      by(other, { points: 8 }),
    );
    expect(of(change)).toEqual(["weight 8", "data + weight"]);
  });

  it("is told by the report too, with rubrics for what was stored", () => {
    const other = next([leaf("1", ratio(rate), { max: 30 })]);
    const rubrics = { before: first, after: other };
    const [was, is] = [toJSON(by(first, half)), toJSON(by(other, half))];
    const report = describeChange(was, is, { locale: "en", rubrics });
    expect(report).toContain("Rubric code: test/v@1 → test/v@2");
    expect(report).toContain("1. indicator 1: 10.00/20 → 15.00/30 points (+5.00)");
    expect(report).toContain("Causes: maximum points +5.00");
    expect(report).toBe(describeChange(by(first, half), by(other, half), { locale: "en" }));
  });

  it("another rule of what does not apply is the formula", () => {
    const other = next([leaf("1", ratio(rate))], { rules: { notApplicable: "full" } });
    const none = notApplicable("x");
    expect(of(explainChange(by(first, none), by(other, none)))).toEqual(["formula 20"]);
    expect(of(explainChange(by(first, half), by(other, none)))).toEqual(["formula 10"]);
  });

  it("the same reading of another formula is the formula, another reading of the same the reading", () => {
    const marks = [doubt("d", { strict: allOrNothing(rate, "60%") })];
    const doubtful = next([leaf("1", ratio(rate), { marks })]);
    const strict = resultOf(doubtful, { "1": half }, { readings: { "1": "strict" } });
    expect(of(explainChange(by(first, half), strict))).toEqual(["reading -10"]);
    const other = next([leaf("1", thresholdToMax(rate, "50%"), { marks })]);
    const both = resultOf(other, { "1": half }, { readings: { "1": "strict" } });
    expect(of(explainChange(by(first, half), both))).toEqual(["formula -10"]);
  });

  it("year and formula are one where the rubrics do not serve both years", () => {
    const banded = (late: string) =>
      byPeriod({ "2025-2027": ratio(rate), "2028-2030": thresholdToMax(rate, late) });
    const early = rubricOf([leaf("1", banded("80%"))], { years: [2025, 2030] });
    const served = next([leaf("1", banded("50%"))]);
    const at = (rubric: Rubric, year: number): Result => resultOf(rubric, { "1": half }, { year });
    // 10 by either in the first band; 25/2 and 20 in the second.
    expect(of(explainChange(at(early, 2026), at(served, 2028)))).toEqual([
      "period 25/4",
      "formula 15/4",
    ]);
    const late = next([leaf("1", byPeriod({ "2028-2030": thresholdToMax(rate, "50%") }))], {
      years: [2028, 2030],
    });
    expect(of(explainChange(at(early, 2026), at(late, 2028)))).toEqual(["formula 10"]);
    const shorter = next([leaf("1", banded("80%"))], { years: [2028, 2030] });
    expect(of(explainChange(at(early, 2026), at(shorter, 2028)))).toEqual(["period 5/2"]);
  });

  it("facts that the other rubric refuses cannot be weighed by it", () => {
    const other = next([
      leaf("1", ratio(share("c", "d")), { variables: letters("c", "d"), max: 30 }),
    ]);
    const change = explainChange(by(first, half), by(other, { c: 1, d: 3 }));
    expect(of(change)).toEqual(["formula -25/6", "weight 25/6", "data + formula"]);
  });
});

describe("indicators that only one rubric has, or in another group", () => {
  const key = (name: string) => ({ key: name });
  const before = rubricOf(
    [
      groupOf("1", leaf("1.1", ratio(rate), key("x")), leaf("1.2", ratio(rate), key("y"))),
      groupOf("2", leaf("2.1", ratio(rate), key("z"))),
      groupOf("3", leaf("3.1", ratio(rate), key("old"))),
    ],
    { pillars: [{ code: "P", name: text("pillar"), groups: ["1"] }] },
  );
  const after = next(
    [
      groupOf("1", leaf("1.1", ratio(rate), key("x"))),
      groupOf("2", leaf("2.1", ratio(rate), key("y")), leaf("2.2", ratio(rate), key("z"))),
      groupOf("4", leaf("4.1", ratio(rate), key("new"))),
    ],
    {
      pillars: [
        { code: "P", name: text("pillar"), groups: ["1"] },
        { code: "Q", name: text("another"), groups: ["2"] },
      ],
    },
  );
  const change = explainChange(
    resultOf(before, { "1.1": half, "1.2": half, "2.1": half, "3.1": half }),
    resultOf(after, { "1.1": half, "2.1": all, "2.2": half, "4.1": all }),
  );

  it("come, go or move as a whole, and what moved cancels out in the total", () => {
    expect(told(change)).toEqual(["data 10", "added 20", "dropped -10"]);
    const groups = change.groups.map((group) => [group.code, group.only ?? "", ...told(group)]);
    expect(groups).toEqual([
      ["2", "", "moved 20"],
      ["4", "after", "added 20"],
      ["1", "", "moved -10"],
      ["3", "before", "dropped -10"],
    ]);
    expect(change.pillars.map((pillar) => [pillar.code, ...told(pillar)])).toEqual([
      ["P", "moved -10"],
    ]);
    expect(change.unmoved).toEqual({ pillars: 0, groups: 0, indicators: 2 });
  });

  it("are told with both codes, and 0 on the side where they are not", () => {
    const one = (code: string) => change.indicators.find((indicator) => indicator.code === code);
    expect(
      change.indicators.map(({ code, codeBefore, only, within }) => [
        code,
        codeBefore,
        only,
        within,
      ]),
    ).toEqual([
      ["4.1", undefined, "after", "4"],
      ["2.1", "1.2", undefined, "2"],
      ["3.1", undefined, "before", "3"],
    ]);
    expect(one("4.1")).toMatchObject({
      max: 0,
      maxAfter: 20,
      from: { exact: "0", printed: "0.00" },
      before: { state: "missing", range: { high: { exact: "0" } } },
      differs: [],
      figures: [],
    });
    expect(one("3.1")).toMatchObject({ max: 20, maxAfter: 0, after: { state: "missing" } });
  });
});

describe("between two versions", () => {
  const carries = (facts: CarryOver["facts"], names?: CarryOver["letters"]) => [
    { from: "v", facts, ...(names && { letters: names }) },
  ];
  const general = { context: { people: { label: text("people") } } };
  const older = rubricOf([leaf("1", ratio(rate), { key: "k" })], general);
  const newer = (rule: CarryOver[], max = 40, formula = ratio(rate)): Rubric =>
    rubricOf([leaf("5", formula, { key: "k", max, carries: rule })], {
      version: "w",
      ...general,
    });
  const [was, is] = [resultOf(older, { "1": half }), { "5": half }];

  it("facts that carry over whole are told letter by letter, by their new names", () => {
    const swapped = newer(carries("all", { a: "b", b: "a" }), 40, ratio(share("b", "a")));
    const change = explainChange(was, resultOf(swapped, { "5": { a: 4, b: 4 } }));
    expect(of(change, "5")).toEqual(["data 15", "weight 15"]);
    expect(change.indicators[0]?.codeBefore).toBe("1");
    expect(change.indicators[0]?.figures).toMatchObject([
      { name: "a", from: 2, to: 4 },
      { name: "b", from: 1, to: 4 },
    ]);
    const same = explainChange(was, resultOf(swapped, { "5": { a: 2, b: 1 } }));
    expect(of(same, "5")).toEqual(["weight 10"]);
    expect(same.indicators[0]?.differs).toEqual(["range"]);
    expect(of(explainChange(resultOf(swapped, { "5": { a: 4, b: 4 } }), was), "1")).toEqual([
      "data -15",
      "weight -15",
    ]);
  });

  it("facts of which the rate carries over are compared by it, and not letter by letter", () => {
    const rated = newer(carries("rate"), 40, thresholdToMax(rate, "80%"));
    const change = explainChange(was, resultOf(rated, { "5": { rate: "1/2" } }));
    expect(of(change, "5")).toEqual(["formula 15/4", "weight 45/4"]);
    expect(change.indicators[0]?.figures).toEqual([]);
    expect(of(explainChange(was, resultOf(rated, { "5": { a: 30, b: 60 } })), "5")).toEqual([
      "formula 15/4",
      "weight 45/4",
    ]);
  });

  it("facts that carry over one way only are the same where that says so", () => {
    const parts = weightedParts(
      ["1/2", ratio(rate)],
      ["1/2", ratio(share("c", "d", { name: "other" }))],
    );
    const both = rubricOf([leaf("1", parts, { key: "k", variables: letters("a", "b", "c", "d") })]);
    const before = resultOf(both, { "1": { ...half, c: 1, d: 1 } });
    const after = resultOf(newer(carries("rate")), { "5": { rate: "50%" } });
    // 15 of 20 with both parts, 10 of 20 by the rate alone.
    expect(of(explainChange(before, after), "5")).toEqual(["formula -15/2", "weight 25/2"]);
    const other = resultOf(newer(carries("rate")), { "5": { rate: "60%" } });
    expect(of(explainChange(before, other), "5")).toEqual([
      "formula -9/2",
      "weight 27/2",
      "data + formula",
    ]);
  });

  it.each([
    ["is measured otherwise", carries("none")],
    ["no rubric says anything of", []],
  ])("what %s cannot be told apart from its data", (_, rule) => {
    expect(of(explainChange(was, resultOf(newer(rule), { "5": all })), "5")).toEqual([
      "formula 15",
      "weight 15",
      "data + formula",
    ]);
    expect(of(explainChange(was, resultOf(newer(rule), {})), "5")).toEqual([
      "formula -15",
      "weight 5",
      "data + formula",
    ]);
  });

  it("mergers and points alone have one share", () => {
    const other = newer(carries("all"));
    const points = resultOf(other, { "5": { points: 30 } });
    expect(of(explainChange(was, points), "5")).toEqual(["weight 20", "data + weight"]);
    const rubrics = { after: other };
    const merged = merge([points, resultOf(other, is)]);
    expect(of(explainChange(was, merged, { rubrics }), "5")).toEqual([
      "weight 15",
      "data + weight",
    ]);
  });

  it("general figures are told where both results have them", () => {
    const at = (rubric: Rubric, people?: number): Result =>
      resultOf(rubric, {}, people === undefined ? {} : { context: { people } });
    const other = newer(carries("all"));
    expect(explainChange(at(older, 5), at(other, 6)).general).toMatchObject([{ from: 5, to: 6 }]);
    expect(explainChange(at(older, 5), at(other)).general).toEqual([]);
  });

  it("takes the rule of either direction", () => {
    const back = rubricOf([
      leaf("1", ratio(rate), { key: "k", carries: [{ from: "w", facts: "all" }] }),
    ]);
    expect(
      of(explainChange(resultOf(back, { "1": half }), resultOf(newer([]), { "5": all })), "5"),
    ).toEqual(["data 15", "weight 15"]);
  });

  it("tells an answer of which the kind differs as another formula", () => {
    const yes = rubricOf([leaf("1", flag("m"), { variables: flags("m"), key: "k" })]);
    const change = explainChange(
      resultOf(yes, { "1": { m: true } }),
      resultOf(newer(carries("all")), is),
    );
    expect(of(change, "5")).toEqual(["formula -15", "weight 15", "data + formula"]);
  });
});

describe("stored clauses that lack something", () => {
  const formula = byPeriod({
    "2025-2027": ratio(rate),
    "2028-2030": thresholdToMax(rate, "80%"),
  });
  const marks = [doubt("d", { strict: formula })];
  const rubric = rubricOf([leaf("1", ratio(rate), { marks })]);
  const at = (year: number, a: number): Result =>
    resultOf(rubric, { "1": { a, b: 4 } }, { year, readings: { "1": "strict" } });
  const altered = (basis: object): Result => {
    const copy = JSON.parse(JSON.stringify(at(2028, 2))) as { children: { basis: object }[] };
    for (const child of copy.children) child.basis = { ...child.basis, ...basis };
    return copy as object as Result;
  };

  it.each([
    [
      "a threshold",
      {
        ...formula,
        periods: [{ from: 2025, to: 2030, formula: { kind: "thresholdToMax", measure: rate } }],
      },
    ],
    ["periods", { kind: "byPeriod", periods: 5 }],
    ["a period", { kind: "byPeriod", periods: [null, 5] }],
    ["a kind", {}],
  ])("such as %s are not weighed, and not refused either", (_, strange) => {
    const change = explainChange(toJSON(at(2026, 1)), altered({ formula: strange }));
    expect(change.difference.exact).toBe("15/2");
    expect(change.causes).not.toEqual([]);
  });
});

describe("a rubric that may still change", () => {
  it("is left as it is", () => {
    const open = structuredClone(rubricOf([leaf("1", ratio(rate))]));
    const other = next([leaf("1", ratio(rate), { max: 30 })]);
    expect(of(explainChange(resultOf(open, { "1": half }), resultOf(other, { "1": all })))).toEqual(
      ["data 25/2", "weight 15/2"],
    );
    const [one] = open.children;
    expect(one?.kind === "indicator" && Object.isFrozen(one.variables)).toBe(false);
  });
});
