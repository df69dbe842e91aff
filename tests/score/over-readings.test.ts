// Between which points does a node lie, whichever reading of each doubtful clause holds?

import { between, notApplicable, toJSON, unevidenced, type Result, type Rubric } from "@dti/score";
import {
  allOrNothing,
  awarded,
  byPeriod,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, groupOf, leaf, letters, level, ofOne, rubricOf, text } from "../rubric/sample.js";
import { resultOf, type Options } from "./sample.js";

const rate = share("a", "b");
const scaled = thresholdToMax(rate, "80%");
const cliff = allOrNothing(rate, "90%");
const inverse = ratio(quotient("b", "a", { name: "inverse" }));
const doubtful = ofOne(ratio(rate), { marks: [doubt("m", { scaled }), doubt("n", { cliff })] });
const inverted = ofOne(ratio(rate), { marks: [doubt("m", { inverse })] });
const open = ofOne(ratio(rate), { marks: [doubt("m", { open: awarded() })] });

/** The range over readings of indicator "1", in short. */
const overReadings = (rubric: Rubric, fact: unknown, options: Options = {}): string => {
  const { low, high } = resultOf(rubric, { "1": fact }, options).at("1").rangeOverReadings.exact;
  return `${low} to ${high}`;
};

const spanOf = (result: Result, code = "1"): readonly string[] => {
  const { range, rangeOverReadings } = result.at(code);
  return [range, rangeOverReadings].map(({ exact }) => `${exact.low} to ${exact.high}`);
};

const half = { a: 50, b: 100 };

describe("where no clause is in doubt, the range over readings is the range", () => {
  const plain = ofOne(ratio(rate), { marks: [doubt("name")] });

  it.each([
    ["scored", half],
    ["scored", { a: between(10, 20), b: 40 }],
    ["awarded", { points: between(1, 3) }],
    ["missing", undefined],
    ["unevidenced", unevidenced(half, "none")],
    ["unevidenced", unevidenced(null, "none")],
    ["not-applicable", notApplicable("no ports")],
  ])("of what is %s: %j", (state, fact) => {
    const node = resultOf(plain, { "1": fact }).at("1");
    expect([node.state, node.rangeOverReadings]).toEqual([state, node.range]);
  });
});

describe("where a clause is in doubt, the range over readings", () => {
  const chosen = (name: string): Options => ({ readings: { "1": name } });

  it.each([
    ["between two readings", half, "0 to 25/2"],
    ["where all readings give the same", { a: 100, b: 100 }, "20 to 20"],
    ["where one reading gives more", { a: 95, b: 100 }, "19 to 20"],
    ["of a range", { a: between(50, 92), b: 100 }, "0 to 20"],
    ["of a reported rate", { rate: "50%" }, "0 to 25/2"],
    ["of a range of rates", { rate: between("92%", "94%") }, "92/5 to 20"],
  ])("lies %s, and both of its ends are reached: %j", (_, fact, expected) => {
    const ranges = ["default", "scaled", "cliff"].map(
      (name) => resultOf(doubtful, { "1": fact }, chosen(name)).at("1").range,
    );
    const lowest = ranges.reduce((a, b) => (a.low.lt(b.low) ? a : b)).exact.low;
    const highest = ranges.reduce((a, b) => (a.high.gt(b.high) ? a : b)).exact.high;
    expect(overReadings(doubtful, { ...fact })).toBe(expected);
    expect(`${lowest} to ${highest}`).toBe(expected);
  });

  it("is the same whichever reading is used", () => {
    const found = ["default", "scaled", "cliff"].map((name) =>
      overReadings(doubtful, half, chosen(name)),
    );
    expect(new Set(found)).toEqual(new Set(["0 to 25/2"]));
  });

  it("leaves the range itself to the reading used", () => {
    expect(spanOf(resultOf(doubtful, { "1": half }, chosen("scaled")))).toEqual([
      "25/2 to 25/2",
      "0 to 25/2",
    ]);
  });

  it("begins at nothing without evidence, and ends where the most generous reading does", () => {
    expect(spanOf(resultOf(doubtful, { "1": unevidenced(half, "none") }))).toEqual([
      "0 to 10",
      "0 to 25/2",
    ]);
  });

  it.each([
    ["points alone", { points: 5 }, "5 to 5"],
    ["points without evidence", unevidenced({ points: 5 }, "none"), "0 to 5"],
    ["what does not apply", notApplicable("no ports"), "0 to 0"],
    ["what is missing", undefined, "0 to 20"],
    ["what nothing is known of", unevidenced(null, "none"), "0 to 20"],
  ])("is not touched by the doubt for %s", (_, fact, expected) => {
    const result = resultOf(doubtful, { "1": fact });
    expect(spanOf(result)).toEqual([expected, expected]);
  });

  it("takes reported points for the reading used only", () => {
    expect(overReadings(doubtful, { ...half, points: between(9, 10) })).toBe("0 to 25/2");
  });

  it("uses the formula of the year", () => {
    const later = byPeriod({ "2025-2027": ratio(rate), "2028-2030": scaled });
    const rubric = ofOne(ratio(rate), { marks: [doubt("m", { later })] });
    expect([2027, 2028].map((year) => overReadings(rubric, half, { year }))).toEqual([
      "10 to 10",
      "10 to 25/2",
    ]);
  });
});

describe("a reading of which nothing is known", () => {
  it.each([
    ["that decides nothing", open, half],
    ["that decides nothing, for a rate", open, { rate: "50%" }],
    ["that needs more than the rate", inverted, { rate: "50%" }],
    ["whose denominator is zero", inverted, { a: 0, b: 100 }],
  ])("%s may give anything from nothing to the maximum", (_, rubric, fact) => {
    expect(overReadings(rubric, fact)).toBe("0 to 20");
  });

  it("without evidence may give the maximum as well", () => {
    expect(overReadings(inverted, unevidenced({ rate: "50%" }, "none"))).toBe("0 to 20");
  });

  it("for a level may give anything in what it leaves open", () => {
    const marks = [doubt("levels", { open: levels("l", { A: 1, B: null }) })];
    const graded = ofOne(levels("l", { A: 1, B: "1/2" }), {
      variables: { l: level("A", "B") },
      marks,
    });
    expect(["A", "B"].map((l) => overReadings(graded, { l }))).toEqual(["20 to 20", "0 to 20"]);
  });

  it("counts where it is the one that is used", () => {
    const awardedOnly = ofOne(awarded(), { marks: [doubt("m", { scaled })] });
    expect([
      overReadings(awardedOnly, half),
      overReadings(awardedOnly, { ...half, points: 5 }),
      overReadings(awardedOnly, { ...half, points: 5 }, { readings: { "1": "default" } }),
    ]).toEqual(["0 to 20", "5 to 25/2", "5 to 25/2"]);
  });
});

describe("a reading under which the indicator does not apply", () => {
  const exempt = ratio(quotient("b", "a", { name: "exempt", whenEmpty: "not-applicable" }));
  const rubric = (notApplicable: "zero" | "full") =>
    ofOne(ratio(rate), { marks: [doubt("m", { exempt })] }, { rules: { notApplicable } });

  it.each([
    ["zero", "0 to 0"],
    ["full", "0 to 20"],
  ] as const)("gives what the rule %s says", (rule, expected) => {
    expect(overReadings(rubric(rule), { a: 0, b: 100 })).toBe(expected);
  });

  it.each([
    ["zero", "0 to 20"],
    ["full", "10 to 20"],
  ] as const)("may give it where it may not apply, under the rule %s", (rule, expected) => {
    const doubtfully = ratio(quotient("b", "c", { name: "exempt", whenEmpty: "not-applicable" }));
    const over = ofOne(
      ratio(rate),
      { variables: letters("a", "b", "c"), marks: [doubt("m", { doubtfully })] },
      { rules: { notApplicable: rule } },
    );
    expect(overReadings(over, { ...half, c: between(0, 10) })).toBe(expected);
  });
});

describe("a node over others", () => {
  const marks = [doubt("m", { scaled })];
  const nodes = [
    groupOf("1", leaf("1.1", ratio(rate), { marks }), leaf("1.2", ratio(rate), { marks })),
    groupOf("2", leaf("2.1", ratio(rate), { marks })),
  ];
  const pillars = [{ code: "CQS", name: text("government"), groups: ["2", "1"] }];
  const facts = { "1.1": half, "1.2": { a: between(40, 80), b: 100 } };

  it.each(["exact-sum", "sum-of-printed"] as const)(
    "adds up the ranges of those below, exactly, under the rule %s",
    (rounding) => {
      const result = resultOf(rubricOf(nodes, { pillars, rules: { rounding } }), facts);
      const found = ["1.1", "1.2", "1", "2", "CQS", "total"].map((code) => spanOf(result, code));
      expect(found).toEqual([
        ["10 to 10", "10 to 25/2"],
        ["8 to 16", "8 to 20"],
        ["18 to 26", "18 to 65/2"],
        ["0 to 20", "0 to 20"],
        ["18 to 46", "18 to 105/2"],
        ["18 to 46", "18 to 105/2"],
      ]);
    },
  );

  it("adds up thirds to a whole where printed rows do not", () => {
    const third = [1, 2, 3].map((code) => leaf(String(code), ratio(rate), { marks, max: 1 }));
    const rubric = rubricOf(third, { rules: { rounding: "sum-of-printed" } });
    const one = { a: 1, b: 3 };
    const result = resultOf(rubric, { "1": one, "2": one, "3": one });
    expect([result.printed, result.rangeOverReadings.exact]).toEqual([
      "0.99",
      { low: "1", high: "5/4" },
    ]);
  });

  it("hands out Decimals, and text as data", () => {
    const { rangeOverReadings: range } = resultOf(rubricOf(nodes, { pillars }), facts).at("1");
    expect([range.low.toString(), range.high.toFixed(2)]).toEqual(["18", "32.50"]);
    const data = toJSON(resultOf(rubricOf(nodes, { pillars }), facts));
    expect(data.children[0]?.rangeOverReadings).toStrictEqual({
      low: "18",
      high: "32.5",
      exact: { low: "18", high: "65/2" },
    });
  });
});
