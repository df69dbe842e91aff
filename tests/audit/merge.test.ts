// What do merged units score?

import { between, notApplicable, rounded, toJSON, unevidenced, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { levels, quotient, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, letters, level, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const rate = share("a", "b");
const rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", ratio(rate), { max: 10, key: "fibre" })),
    groupOf("2", leaf("2.1", ratio(quotient("a", "b")), { max: 70 })),
  ],
  { pillars: [{ code: "CQS", name: text("government"), groups: ["1"] }] },
);
const of = (a: number, b: number) => ({ a, b });
const north = resultOf(rubric, { "1.1": of(1, 3), "1.2": of(1, 2), "2.1": of(1, 7) });
const south = resultOf(rubric, { "1.1": of(1, 2), "1.2": of(1, 2), "2.1": of(3, 2) });
const merged = merge([north, south]);

const exactOf = (result: Result, ...codes: readonly string[]): readonly string[] =>
  codes.map((code) => result.at(code).exact);

describe("merge", () => {
  it("takes the mean of each node, exactly", () => {
    expect(exactOf(merged, "1.1", "1.2", "1", "2", "total")).toEqual([
      "25/3",
      "5",
      "40/3",
      "40",
      "160/3",
    ]);
  });

  it("takes the mean of pillars", () => {
    expect(merged.pillars["CQS"]?.exact).toBe("40/3");
  });

  it("rounds once, from the exact mean", () => {
    expect([merged.printed, merged.value.printed]).toEqual(["53.33", "0.5333"]);
  });

  it("breaks ties as the rubric says", () => {
    const cents = rubricOf(
      [leaf("1", ratio(quotient("a", 1000)), { max: 1, variables: letters("a") })],
      {
        rules: { tie: "half-even" },
      },
    );
    const [none, cent] = [0, 10].map((a) => resultOf(cents, { "1": { a } }));
    expect(merge([none!, cent!]).printed).toBe("0.00");
  });

  it("adds up what is printed where the rubric says so", () => {
    const rows = rubricOf(
      ["1", "2", "3"].map((code) =>
        leaf(code, ratio(quotient("a", 1000)), { max: 1, variables: letters("a") }),
      ),
      { rules: { rounding: "sum-of-printed" } },
    );
    const unit = resultOf(rows, { "1": { a: 4 }, "2": { a: 4 }, "3": { a: 4 } });
    const { printed, exact } = merge([unit, unit]);
    expect([printed, exact]).toEqual(["0.00", "3/250"]);
  });

  it("takes the mean of ranges", () => {
    const known = resultOf(rubric, { "1.1": { rate: "50%" } });
    const range = resultOf(rubric, { "1.1": { rate: between("20%", "40%") } });
    expect(merge([known, range]).at("1.1").range.exact).toEqual({ low: "7", high: "9" });
  });

  it("takes the mean of more than two", () => {
    expect(exactOf(merge([north, south, south]), "1.1")).toEqual(["80/9"]);
  });

  it("of one result has its points", () => {
    expect([merge([north]).exact, merge([north]).merger]).toEqual([
      north.exact,
      { rule: "mean", count: 1 },
    ]);
  });

  it("does not depend on the order", () => {
    expect(merge([south, north])).toEqual(merge([north, south]));
  });

  it("says that it is a merger, by which rule and of how many", () => {
    expect(merged.merger).toEqual({ rule: "mean", count: 2 });
  });

  it("keeps rubric, year, codes, names, keys and maxima", () => {
    const { rubric: identity, year } = merged;
    const head = ({ code, name, key, max, kind }: Result["children"][number]) => [
      code,
      name,
      key,
      max,
      kind,
    ];
    expect([identity, year, head(merged.at("1.2")), head(merged.at("CQS"))]).toEqual([
      north.rubric,
      2026,
      head(north.at("1.2")),
      head(north.at("CQS")),
    ]);
  });

  it("is found by code", () => {
    expect([merged.at("total"), merged.at("CQS")]).toEqual([merged, merged.pillars["CQS"]]);
  });

  it("is frozen", () => {
    expect([merged, merged.at("1.1"), merged.at("1.1").range].every(Object.isFrozen)).toBe(true);
  });

  it("keeps the warnings of all", () => {
    expect(merged.at("2.1").warnings.map(({ code }) => code)).toEqual(["quotient_above_one"]);
  });

  it("keeps the doubts that the facts of any unit touch, whatever their order", () => {
    const doubtful = rubricOf([
      leaf("1", ratio(rate), { marks: [doubt("m")] }),
      leaf("2", ratio(rate), { marks: [doubt("n")] }),
    ]);
    const [one, two] = [{ "1": of(1, 2) }, { "2": of(1, 2) }].map((facts) =>
      resultOf(doubtful, facts),
    );
    const marks = [merge([one!, two!]), merge([two!, one!])].map((result) =>
      result.marks.map(({ code, id }) => `${id} of ${code}`),
    );
    expect(marks).toEqual([
      ["m of 1", "n of 2"],
      ["m of 1", "n of 2"],
    ]);
  });
});

describe("a merger that is merged again", () => {
  const again = merge([merged, south]);

  it("counts for all the units that it was made of", () => {
    expect([exactOf(again, "1.1"), again.merger?.count]).toEqual([["80/9"], 3]);
  });

  it("is what merging all of them at once is", () => {
    expect(JSON.parse(JSON.stringify(again))).toMatchObject({
      exact: merge([north, south, south]).exact,
      missing: [],
      state: "scored",
    });
  });

  it("warns no more often than all of them at once", () => {
    const codes = (result: Result): readonly string[] => result.warnings.map(({ code }) => code);
    expect(codes(again)).toEqual(codes(merge([north, south, south])));
  });
});

describe("results by another reading", () => {
  const marks = [doubt("m", { inverse: ratio(quotient("b", "a", { name: "inverse" })) })];
  const doubtful = rubricOf([leaf("1", ratio(rate), { marks }), leaf("2", ratio(rate))]);
  const unit = (facts: object, readings?: object): Result =>
    resultOf(doubtful, facts, { readings });
  const inverse = { "1": "inverse" };

  it("are merged with each other", () => {
    const units = [of(2, 1), of(1, 2)].map((fact) => unit({ "1": fact }, inverse));
    expect(merge(units).exact).toBe("15");
  });

  it("are not merged with results by the rubric's own", () => {
    const units = [unit({ "1": of(1, 2) }, inverse), unit({ "1": of(1, 2) })];
    expect(() => merge(units)).toThrow(
      expect.objectContaining({ code: "rubrics_differ", path: [1] }) as Error,
    );
  });

  it("are merged with those of units that lack the fact in doubt", () => {
    const units = [unit({ "1": of(1, 2) }, inverse), unit({ "2": of(1, 2) }, inverse)];
    expect(merge(units).exact).toBe("15");
  });
});

describe("results as data", () => {
  it("are merged alike", () => {
    expect(merge([toJSON(north), toJSON(south)])).toEqual(merged);
  });

  it("are merged with results", () => {
    expect(merge([north, toJSON(south)])).toEqual(merged);
  });

  it("are merged after storage", () => {
    const stored = JSON.parse(JSON.stringify([north, south])) as readonly Result[];
    expect(merge(stored)).toEqual(merged);
  });

  it("are merged in numbers with 40 digits", () => {
    expect(merge([toJSON(north), toJSON(south)]).points.toString()).toBe(
      "53.33333333333333333333333333333333333333",
    );
  });
});

describe("what is missing", () => {
  const partly = resultOf(rubric, { "1.1": of(1, 2) });
  const other = resultOf(rubric, { "2.1": of(1, 2), "1.2": of(1, 2) });

  it("is missing in the merger where it is in any of the units, in the order of the law", () => {
    expect(merge([other, partly]).missing).toEqual(["1.1", "1.2", "2.1"]);
  });

  it("is missing once where it is in all", () => {
    expect(merge([partly, partly]).missing).toEqual(["1.2", "2.1"]);
  });

  it("makes the state partial", () => {
    const both = merge([other, partly]);
    expect(["1.1", "1", "2", "total"].map((code) => both.at(code).state)).toEqual([
      "partial",
      "partial",
      "partial",
      "partial",
    ]);
  });
});

describe("the state of a merged node", () => {
  const stateOf = (...facts: readonly unknown[]): string =>
    merge(facts.map((fact) => resultOf(rubric, { "1.1": fact }))).at("1.1").state;

  it.each([
    ["scored", of(1, 2), of(1, 3)],
    ["awarded", { points: 5 }, { points: rounded("7,5") }],
    ["missing", undefined, undefined],
    ["not-applicable", notApplicable("x"), notApplicable("y")],
    ["unevidenced", unevidenced(null, "x"), unevidenced(null, "y")],
  ])("is %s where all are", (state, one, two) => {
    expect(stateOf(one, two)).toBe(state);
  });

  it("is scored where they differ and nothing is open", () => {
    expect(stateOf(of(1, 2), notApplicable("x"))).toBe("scored");
  });

  it("is partial where one is undecided", () => {
    const open = rubricOf([
      leaf("1", levels("l", { A: 1, B: null }), { variables: { l: level("A", "B") } }),
    ]);
    const units = ["A", "B"].map((l) => resultOf(open, { "1": { l } }));
    expect(merge(units).state).toBe("partial");
  });
});
