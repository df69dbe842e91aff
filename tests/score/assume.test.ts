// What rests on a doubtful clause?

import { between, unevidenced, type Assumption } from "@dti/score";
import {
  allOrNothing,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, leaf, level, ofOne, rubricOf } from "../rubric/sample.js";
import { resultOf, type Options } from "./sample.js";

const rate = share("a", "b");
const doubtful = ofOne(ratio(rate), {
  marks: [
    doubt("threshold", {
      scaled: thresholdToMax(rate, "80%"),
      strict: thresholdToMax(rate, "100%"),
    }),
    doubt("name"),
  ],
});
const inverse = { inverse: ratio(quotient("b", "a", { name: "inverse" })) };
const inverted = ofOne(ratio(rate), { marks: [doubt("direction", inverse)] });

const assumed = (
  rubric: typeof doubtful,
  fact: object,
  options: Options = {},
): readonly Assumption[] => resultOf(rubric, { "1": fact }, options).assumptions;

const others = (assumptions: readonly Assumption[]): readonly unknown[] =>
  assumptions.flatMap(({ alternatives }) => alternatives.map(({ name, exact }) => [name, exact]));

describe("an assumption", () => {
  it("names the clause, the reading used, and what every other one gives", () => {
    expect(JSON.parse(JSON.stringify(assumed(doubtful, { a: 40, b: 100 })))).toEqual([
      {
        code: "1",
        mark: "threshold",
        used: "default",
        alternatives: [
          {
            name: "scaled",
            label: { vi: "scaled", en: "scaled" },
            points: "10",
            exact: "10",
            printed: "10.00",
          },
          {
            name: "strict",
            label: { vi: "strict", en: "strict" },
            points: "8",
            exact: "8",
            printed: "8.00",
          },
        ],
        matters: true,
      },
    ]);
  });

  it("lists the rubric's own reading once another is chosen", () => {
    const [assumption] = assumed(doubtful, { a: 40, b: 100 }, { readings: { "1": "scaled" } });
    expect([assumption?.used, others([assumption!])]).toEqual([
      "scaled",
      [
        ["default", "8"],
        ["strict", "8"],
      ],
    ]);
  });

  it("has no label for the rubric's own reading", () => {
    const [assumption] = assumed(doubtful, { a: 1, b: 2 }, { readings: { "1": "scaled" } });
    expect(assumption?.alternatives.map((other) => "label" in other)).toEqual([false, true]);
  });

  it("is made of a reported measure as well", () => {
    expect(others(assumed(doubtful, { rate: "40%" }))).toEqual([
      ["scaled", "10"],
      ["strict", "8"],
    ]);
  });

  it.each([
    ["points alone", { points: 5 }],
    ["no evidence, for points alone", unevidenced({ points: 5 }, "none")],
    ["no evidence, and no figure either", unevidenced(null, "none")],
    ["no need", { notApplicable: "no ports" }],
  ])("is not made where there is %s", (_, fact) => {
    expect(assumed(doubtful, fact)).toEqual([]);
  });

  it("is not made where there is no fact", () => {
    expect(resultOf(doubtful, {}).assumptions).toEqual([]);
  });

  it("is listed in the order of the law", () => {
    const marks = [doubt("threshold", { scaled: thresholdToMax(rate, "80%") })];
    const rubric = rubricOf([leaf("2", ratio(rate), { marks }), leaf("1", ratio(rate), { marks })]);
    const facts = { "1": { a: 1, b: 2 }, "2": { a: 1, b: 2 } };
    expect(resultOf(rubric, facts).assumptions.map(({ code }) => code)).toEqual(["2", "1"]);
  });

  it("is frozen", () => {
    const all = assumed(doubtful, { a: 1, b: 2 });
    expect([all, all[0], all[0]?.alternatives[0]].every(Object.isFrozen)).toBe(true);
  });
});

describe("an assumption about a fact without evidence", () => {
  it("is made: under every reading it earns nothing", () => {
    const [assumption] = assumed(doubtful, unevidenced({ a: 40, b: 100 }, "none"));
    expect([assumption?.used, others([assumption!])]).toEqual([
      "default",
      [
        ["scaled", "0"],
        ["strict", "0"],
      ],
    ]);
  });

  it("matters where another reading could earn more or less, once it is proven", () => {
    const matters = [
      { a: 40, b: 100 },
      { a: 0, b: 100 },
      { a: 100, b: 100 },
    ].map((fact) => assumed(doubtful, unevidenced(fact, "none"))[0]?.matters);
    expect(matters).toEqual([true, false, false]);
  });
});

describe("a reading that the fact does not suffice for", () => {
  it("gives nothing, and may matter", () => {
    const [assumption] = assumed(inverted, { rate: "40%" });
    expect([others([assumption!]), assumption?.matters]).toEqual([[["inverse", null]], true]);
  });

  it("gives nothing where points are reported besides", () => {
    expect(others(assumed(inverted, { rate: "40%", points: 8 }))).toEqual([["inverse", null]]);
  });

  it("gives nothing where its denominator is zero, which is no error of the fact", () => {
    expect(others(assumed(inverted, { a: 0, b: 10 }))).toEqual([["inverse", null]]);
  });

  it("gives nothing where its share would be above one", () => {
    const upside = ofOne(ratio(rate), {
      marks: [doubt("direction", { upside: ratio(share("b", "a", { name: "upside" })) })],
    });
    expect(others(assumed(upside, { a: 5, b: 10 }))).toEqual([["upside", null]]);
  });

  it("gives nothing where it decides nothing either", () => {
    const undecided = ofOne(levels("l", { A: 1, B: "1/2" }), {
      variables: { l: level("A", "B") },
      marks: [doubt("levels", { open: levels("l", { A: 1, B: null }) })],
    });
    const [assumption] = assumed(undecided, { l: "B" });
    expect([others([assumption!]), assumption?.matters]).toEqual([[["open", null]], true]);
  });
});

describe("a reading matters", () => {
  const nudged = (fields: object = {}) =>
    ofOne(
      ratio(rate),
      {
        marks: [
          doubt("cliff", {
            nudged: weightedParts(["0.99", ratio(rate)], ["0.01", allOrNothing(rate, "100%")]),
          }),
        ],
      },
      fields,
    );
  const matters = (rubric: typeof doubtful, fact: object): unknown =>
    assumed(rubric, fact).map((assumption) => assumption.matters);

  it("where it prints another digit", () => {
    expect(matters(nudged(), { a: 50, b: 100 })).toEqual([true]);
  });

  it("not where it gives the same points", () => {
    expect(matters(nudged(), { a: 100, b: 100 })).toEqual([false]);
  });

  it("not where no printed digit moves", () => {
    expect(matters(nudged({ places: 0, valuePlaces: 0 }), { a: 30, b: 100 })).toEqual([false]);
  });

  it("where only the printed value moves", () => {
    expect(matters(nudged({ places: 0, valuePlaces: 4 }), { a: 30, b: 100 })).toEqual([true]);
  });

  const scaled = [doubt("threshold", { scaled: thresholdToMax(rate, "99%") })];
  const pair = (rounding: "exact-sum" | "sum-of-printed") =>
    rubricOf(
      [leaf("1", ratio(rate), { max: 1, marks: scaled }), leaf("2", ratio(rate), { max: 1 })],
      { rules: { rounding } },
    );
  // 0.004 or 0.00404…, and 0.00097: the exact sum passes 0.005, no row does.
  const facts = { "1": { a: 4, b: 1000 }, "2": { a: 97, b: 100_000 } };
  const judged = (rounding: "exact-sum" | "sum-of-printed"): unknown => {
    const result = resultOf(pair(rounding), facts);
    return [result.printed, result.assumptions.map((assumption) => assumption.matters)];
  };

  it("where it prints another digit above, though not at the indicator", () => {
    expect(judged("exact-sum")).toEqual(["0.00", [true]]);
  });

  it("not where the total adds up printed rows, and no row moves", () => {
    expect(judged("sum-of-printed")).toEqual(["0.00", [false]]);
  });

  it("where a range holds a point that the readings print differently", () => {
    const cliff = ofOne(allOrNothing(rate, "90%"), {
      marks: [doubt("cliff", { higher: allOrNothing(rate, "95%") })],
    });
    expect(matters(cliff, { rate: between("80%", "92%") })).toEqual([true]);
  });
});
