// What does an indicator earn in each standing of its fact?

import { between, notApplicable, rounded, unevidenced } from "@dti/score";
import {
  amount,
  awarded,
  checklist,
  flag,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, leaf, letters, level, ofOne, rubricOf, type Fields } from "../rubric/sample.js";
import { earnedBy, issuesOf, problemsWithOne, resultOf } from "./sample.js";

const rate = share("a", "b");
const plain = ofOne(ratio(rate));
const stateOf = (rubric: typeof plain, fact: unknown): string =>
  resultOf(rubric, { "1": fact }).at("1").state;

const full: Fields = { rules: { notApplicable: "full" } };

describe("an indicator with a fact", () => {
  it.each([
    ["scored", { a: 1, b: 2 }],
    ["scored", { rate: "50%" }],
    ["awarded", { points: 5 }],
    ["missing", undefined],
    ["unevidenced", unevidenced({ a: 1, b: 2 }, "none")],
    ["unevidenced", unevidenced(null, "none")],
    ["not-applicable", notApplicable("no ports")],
  ])("is %s: %j", (state, fact) => {
    expect(stateOf(plain, fact)).toBe(state);
  });
});

describe("an indicator without a fact", () => {
  it("earns nothing for now, and may earn everything", () => {
    expect(earnedBy(plain, undefined)).toBe("0 in 0 to 20");
  });
});

describe("an unevidenced fact", () => {
  it("earns nothing, and keeps its value in the range", () => {
    expect(earnedBy(plain, unevidenced({ a: 1, b: 2 }, "none"))).toBe("0 in 0 to 10");
  });

  it("keeps the high end of a range", () => {
    expect(earnedBy(plain, unevidenced({ rate: between("20%", "30%") }, "none"))).toBe(
      "0 in 0 to 6",
    );
  });

  it("keeps reported points in the range", () => {
    expect(earnedBy(plain, unevidenced({ points: "12.5" }, "none"))).toBe("0 in 0 to 25/2");
  });

  it("of which nothing is known may earn everything", () => {
    expect(earnedBy(plain, unevidenced(null, "none"))).toBe("0 in 0 to 20");
  });

  it("written as JSON with a reason alone is the same", () => {
    expect(earnedBy(plain, { reason: "none" })).toBe("0 in 0 to 20");
  });

  it("that earns nothing anyway is known exactly", () => {
    expect(earnedBy(plain, unevidenced({ a: 0, b: 2 }, "none"))).toBe("0");
  });

  it("keeps the reason on its node", () => {
    const result = resultOf(plain, { "1": unevidenced(null, "no minutes") });
    expect(result.at("1").reason).toBe("no minutes");
  });

  it("is not missing", () => {
    expect(resultOf(plain, { "1": unevidenced(null, "none") }).missing).toEqual([]);
  });

  it("still has to be right", () => {
    expect(problemsWithOne(plain, unevidenced({ a: 3, b: 2 }, "none"))).toEqual([
      "share_above_one at 1.a",
    ]);
  });
});

describe("what does not apply", () => {
  it.each([
    ["zero", "0"],
    ["full", "20"],
  ] as const)("earns what the rule %s says", (rule, expected) => {
    const rubric = ofOne(ratio(rate), {}, { rules: { notApplicable: rule } });
    expect(earnedBy(rubric, notApplicable("no ports"))).toBe(expected);
  });

  it("is not missing", () => {
    expect(resultOf(plain, { "1": notApplicable("no ports") }).missing).toEqual([]);
  });

  it("keeps the reason on its node", () => {
    const result = resultOf(plain, { "1": notApplicable("no ports") });
    expect(result.at("1").reason).toBe("no ports");
  });
});

describe("an empty measure that does not apply", () => {
  const formula = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
  const empty = { a: 0, b: 0 };
  const zeroRule = ofOne(formula);
  const fullRule = ofOne(formula, {}, full);

  it("is a state of the indicator", () => {
    expect(stateOf(zeroRule, empty)).toBe("not-applicable");
  });

  it("earns what the rule zero says", () => {
    expect(earnedBy(zeroRule, empty)).toBe("0");
  });

  it("earns what the rule full says", () => {
    expect(earnedBy(fullRule, empty)).toBe("20");
  });

  it("agrees with points that are what it earns", () => {
    expect(earnedBy(fullRule, { ...empty, points: 20 })).toBe("20");
  });

  it("disagrees with points that are not what it earns", () => {
    expect(issuesOf(fullRule, { "1": { ...empty, points: 0 } })).toMatchObject([
      { code: "facts_disagree", path: ["1", "points"], details: { given: "0", computed: "20" } },
    ]);
  });

  it("without evidence may earn what the rule says", () => {
    expect(earnedBy(fullRule, unevidenced(empty, "none"))).toBe("0 in 0 to 20");
  });

  it("is in the range where the denominator may be zero", () => {
    expect(resultOf(fullRule, { "1": { a: 0, b: between(0, 10) } }).range.exact).toEqual({
      low: "0",
      high: "20",
    });
  });

  it("scores where the denominator is not zero", () => {
    expect(earnedBy(fullRule, { a: 1, b: 2 })).toBe("10");
  });

  it("does not apply as a whole once one part of the formula does not", () => {
    const parts = weightedParts(["1/2", formula], ["1/2", flag("m1")]);
    const rubric = ofOne(parts, { variables: { ...letters("a", "b"), ...flags("m1") } });
    expect(stateOf(rubric, { ...empty, m1: true })).toBe("not-applicable");
  });
});

describe("a clause that no source decides", () => {
  const graded = ofOne(levels("l", { A: 1, B: null, C: 0 }), {
    variables: { l: level("A", "B", "C") },
  });

  it("leaves the indicator undecided, with nothing for now and everything possible", () => {
    expect([stateOf(graded, { l: "B" }), earnedBy(graded, { l: "B" })]).toEqual([
      "undecided",
      "0 in 0 to 20",
    ]);
  });

  it("leaves the other levels decided", () => {
    expect([stateOf(graded, { l: "A" }), earnedBy(graded, { l: "A" })]).toEqual(["scored", "20"]);
  });

  it("is settled by the points that were awarded", () => {
    const fact = { l: "B", points: "7.5" };
    expect([stateOf(graded, fact), earnedBy(graded, fact)]).toEqual(["awarded", "15/2"]);
  });

  it("leaves the rest of a formula decided", () => {
    const formula = weightedParts(["3/4", flag("m1")], ["1/4", levels("l", { A: 1, B: null })]);
    const rubric = ofOne(formula, { variables: { ...flags("m1"), l: level("A", "B") } });
    expect(earnedBy(rubric, { m1: true, l: "B" })).toBe("15 in 15 to 20");
  });

  it("bounds the points that can have been awarded", () => {
    const formula = weightedParts(["3/4", flag("m1")], ["1/4", levels("l", { A: 1, B: null })]);
    const rubric = ofOne(formula, { variables: { ...flags("m1"), l: level("A", "B") } });
    expect(issuesOf(rubric, { "1": { m1: true, l: "B", points: 12 } })).toMatchObject([
      { code: "facts_disagree", details: { given: "12", computed: "15 … 20" } },
    ]);
  });
});

describe("awarded points", () => {
  const formula = awarded();

  it("are all that an indicator without a formula earns", () => {
    expect(earnedBy(ofOne(formula, { variables: {} }), { points: rounded("7,5") })).toBe(
      "15/2 in 149/20 to 151/20",
    );
  });

  it("stand beside letters that no formula reads", () => {
    expect(earnedBy(ofOne(formula), { a: 1, b: 2, points: 7 })).toBe("7");
  });

  it("are undecided while only those letters are known", () => {
    expect([
      stateOf(ofOne(formula), { a: 1, b: 2 }),
      earnedBy(ofOne(formula), { a: 1, b: 2 }),
    ]).toEqual(["undecided", "0 in 0 to 20"]);
  });

  it("are never negative", () => {
    expect(problemsWithOne(plain, { points: -1 })).toEqual(["negative at 1.points"]);
  });

  it("are no percentage", () => {
    expect(problemsWithOne(plain, { points: "50%" })).toEqual(["bad_figure at 1.points"]);
  });
});

describe("flags", () => {
  it("earn their part of the maximum", () => {
    const rubric = ofOne(checklist("m1", "m2", "m3"), { variables: flags("m1", "m2", "m3") });
    expect(earnedBy(rubric, { m1: true, m2: false, m3: true })).toBe("40/3");
  });
});

describe("a quotient above 1", () => {
  const rubric = ofOne(thresholdToMax(quotient("a", "b", { name: "density" }), "80%"));

  it("earns the maximum, with a warning", () => {
    const node = resultOf(rubric, { "1": { a: 3, b: 2 } }).at("1");
    expect([node.exact, node.warnings]).toMatchObject([
      "20",
      [{ code: "quotient_above_one", path: ["1", "density"], details: { value: "3/2" } }],
    ]);
  });

  it("warns where it is reported as well", () => {
    const { warnings } = resultOf(rubric, { "1": { density: "150%" } });
    expect(warnings.map(({ code }) => code)).toEqual(["quotient_above_one"]);
  });

  it("warns at every node above", () => {
    const result = resultOf(rubricOf([leaf("1", ratio(quotient("a", "b")))]), {
      "1": { a: 3, b: 2 },
    });
    expect(result.warnings).toEqual(result.at("1").warnings);
  });

  it("does not warn at exactly 1", () => {
    expect(resultOf(rubric, { "1": { a: 2, b: 2 } }).warnings).toEqual([]);
  });

  it("warns below a threshold that is above 1 as well", () => {
    const high = ofOne(thresholdToMax(quotient("a", "b"), "150%"));
    const { exact, warnings } = resultOf(high, { "1": { a: 6, b: 5 } });
    expect([exact, warnings.length]).toEqual(["16", 1]);
  });

  it("does not warn of an amount", () => {
    const counted = ofOne(thresholdToMax(amount("a"), 52), { variables: letters("a") });
    expect(resultOf(counted, { "1": { a: 60 } }).warnings).toEqual([]);
  });
});
