// Which readings does an indicator have? The rubric's own, its alternatives, and what the caller gives:
// formulas by name, or thresholds; each once, whatever it is called.

import { rounded } from "@dti/score";
import { whichReading, type Candidates } from "@dti/score/audit";
import {
  allOrNothing,
  amount,
  awarded,
  byPeriod,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import {
  doubt,
  flags,
  leaf,
  letters,
  level,
  ofOne,
  problemsOf,
  rubricOf,
} from "../../rubric/sample.js";

const rate = share("a", "b");
const cliff = allOrNothing(rate, "80%");

/** The readings of an indicator of 20 points, and what each alone gives for a fact. */
const readings = (
  formula: FormulaNode,
  candidate: unknown,
  fact: object = { a: 1, b: 2 },
  fields: Partial<IndicatorNode> = {},
): readonly string[] => {
  const candidates = { "1": candidate } as Candidates;
  const given = { facts: { "1": fact }, year: 2026, published: { "1": "10.00" } };
  const { groups } = whichReading(ofOne(formula, fields), [given], { candidates });
  return groups.flatMap((group) =>
    group.readings.map(({ reading, also, alone }) =>
      [[reading, ...also].join("="), alone[0]?.printed, alone[0]?.verdict].join(" "),
    ),
  );
};

describe("thresholds", () => {
  it("stand for points in proportion, and for each of them up to it and from it on", () => {
    expect(readings(thresholdToMax(rate, "90%"), ["50%", "3/4"])).toEqual([
      "default 11.11 contradicted",
      "ratio 10.00 exact",
      "scaled-50% 20.00 contradicted",
      "cliff-50% 20.00 contradicted",
      "scaled-3/4 13.33 contradicted",
      "cliff-3/4 0.00 contradicted",
    ]);
  });

  it("that say the same are tried once, however they are written", () => {
    expect(readings(ratio(rate), ["50%", "0.5", "1/2", "100%", "50%"])).toEqual([
      "default=ratio=scaled-100% 10.00 exact",
      "scaled-50%=scaled-0.5=scaled-1/2 20.00 contradicted",
      "cliff-50%=cliff-0.5=cliff-1/2 20.00 contradicted",
      "cliff-100% 0.00 contradicted",
    ]);
  });

  it("may be none: then points in proportion are tried", () => {
    expect(readings(cliff, [])).toEqual(["default 0.00 contradicted", "ratio 10.00 exact"]);
    expect(readings(ratio(rate), [])).toEqual([]);
  });

  it("are of the one measure of the indicator, wherever it stands", () => {
    const parts = weightedParts(["1/2", flag("m1")], ["1/2", ratio(rate)]);
    const variables = { ...letters("a", "b"), ...flags("m1") };
    const fact = { a: 1, b: 2, m1: true };
    expect(readings(parts, ["50%"], fact, { variables })[2]).toBe("scaled-50% 20.00 contradicted");
    const own = { marks: [doubt("formula", { scaled: thresholdToMax(rate, "50%") })] };
    expect(readings(awarded(), ["50%"], { a: 1, b: 2 }, own)).toEqual([
      "default 0.00 undetermined",
      "scaled=scaled-50% 20.00 contradicted",
      "ratio 10.00 exact",
      "cliff-50% 20.00 contradicted",
    ]);
  });

  it("may be a thousand", () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => `${String(index + 1)}/1000`);
    expect(readings(ratio(rate), thousand)).toHaveLength(2000);
  });
});

describe("formulas", () => {
  it("are tried under their names, in the order in which they are given", () => {
    const variables = { ...letters("a", "b"), ...flags("m1"), level: level("A", "B") };
    const fact = { a: 1, b: 2, m1: true, level: "B" };
    const candidate = {
      "just the flag": flag("m1"),
      mức: levels("level", { A: 1, B: "1/4" }),
      bậc: steps(rate, [["40%", "1/2"]]),
      "theo năm": byPeriod({ "2025-2026": cliff, "2027-2030": ratio(rate) }),
      nothing: awarded(),
    };
    expect(readings(ratio(rate), candidate, fact, { variables })).toEqual([
      "default 10.00 exact",
      "just the flag 20.00 contradicted",
      "mức 5.00 contradicted",
      "bậc 10.00 exact",
      "theo năm 0.00 contradicted",
      "nothing 0.00 undetermined",
    ]);
  });

  it("may have any name: even those that every object knows", () => {
    const names = ["__proto__", "constructor", "", "toString", "2"];
    const candidate = Object.fromEntries(
      names.map((name, index) => [name, thresholdToMax(rate, `${String(index + 3)}/10`)]),
    );
    const found = readings(ratio(rate), candidate).map((one) => one.split(" ")[0]);
    expect([...found].sort()).toEqual(["default", ...names].sort());
  });

  it("that a mark of the rubric lists too are its alternative", () => {
    const own = { marks: [doubt("threshold", { cliff }), doubt("other", { half: flag("m1") })] };
    const fields = { ...own, variables: { ...letters("a", "b"), ...flags("m1") } };
    const fact = { a: 1, b: 2, m1: true };
    const found = readings(ratio(rate), { cliff, mine: cliff, default: ratio(rate) }, fact, fields);
    expect(found).toEqual([
      "default 10.00 exact",
      "cliff=mine 0.00 contradicted",
      "half 20.00 contradicted",
    ]);
  });

  it("do not mix with marks and alternatives of the rubric that are called like ours", () => {
    const own = { marks: [doubt("tried", { "0": cliff, "1": thresholdToMax(rate, "60%") })] };
    expect(
      readings(ratio(rate), { "0": cliff, new: thresholdToMax(rate, "70%") }, undefined, own),
    ).toEqual([
      "default 10.00 exact",
      "0 0.00 contradicted",
      "1 16.67 contradicted",
      "new 14.29 contradicted",
    ]);
  });

  it("of a measure of their own read letters, and exclude nothing where only a rate is known", () => {
    const candidate = { wide: ratio(share("a", "c", { name: "wide" })) };
    const fields = { variables: letters("a", "b", "c") };
    const byLetters = { a: 1, b: 2, c: 10 };
    expect(readings(ratio(rate), candidate, byLetters, fields)[1]).toBe("wide 2.00 contradicted");
    expect(readings(ratio(rate), candidate, { rate: "50%" }, fields)).toEqual([
      "default 10.00 exact",
      "wide 0.00 undetermined",
    ]);
  });

  it("are read beside rates that only an alternative of the rubric reads", () => {
    const marks = [doubt("threshold", { wide: ratio(share("a", "c", { name: "wide" })) })];
    const fields = { marks, variables: letters("a", "b", "c") };
    const fact = { a: 1, b: 2, c: 10, wide: "10%" };
    expect(readings(ratio(rate), { up: thresholdToMax(rate, "80%") }, fact, fields)).toEqual([
      "default 10.00 exact",
      "wide 2.00 contradicted",
      "up 12.50 contradicted",
    ]);
  });

  it("to which a fact cannot be applied exclude nothing: a part above its whole", () => {
    const candidate = { inverted: ratio(share("b", "a", { name: "inverted" })) };
    expect(readings(ratio(rate), candidate)).toEqual([
      "default 10.00 exact",
      "inverted 0.00 undetermined",
    ]);
  });

  it("may be over counts and quotients", () => {
    const fact = { a: 30, b: 60 };
    const counted = { counted: allOrNothing(amount("a", { name: "count" }), "52") };
    expect(readings(ratio(rate), counted, fact)[1]).toBe("counted 0.00 contradicted");
    expect(readings(ratio(quotient("a", "b")), ["2"], fact)[1]).toBe("scaled-2 5.00 contradicted");
  });

  it("of an indicator without points change nothing", () => {
    const rubric = rubricOf([leaf("1", ratio(rate)), leaf("2", ratio(rate), { max: 0 })]);
    const given = (published: object) => ({
      facts: { "1": { a: 1, b: 2 }, "2": { rate: rounded("60%") } },
      year: 2026,
      published,
    });
    const candidates = { "2": ["60%"] };
    const cases = [given({ total: "10.00", "2": { points: "0", value: "0.0" } })];
    const [group] = whichReading(rubric, cases, { candidates }).groups;
    expect([group?.codes, group?.combinations, group?.fits]).toEqual([["2"], 3, 3]);
    const alone = group?.readings.flatMap((one) => one.alone.map(({ verdict }) => verdict));
    expect(new Set(alone)).toEqual(new Set(["exact"]));
    const wrong = whichReading(rubric, [given({ "2": { value: "0.5" } })], { candidates });
    expect(wrong.groups[0]?.fits).toBe(0);
    // Nothing waits for their facts, whether these are missing or no reading can be applied to them.
    const rest = {
      facts: { "1": { rate: rounded("50%") } },
      year: 2026,
      published: { total: "10.05" },
    };
    const more = { "2": { wide: ratio(share("b", "a", { name: "wide" })) } };
    const facts = { ...rest.facts, "2": { rate: "60%" } };
    const [open] = whichReading(rubric, [rest, { ...rest, facts }], { candidates: more }).groups;
    const told = open?.readings.flatMap((one) => one.alone.map(({ verdict }) => verdict));
    expect(told).toEqual([
      "within-rounding",
      "within-rounding",
      "within-rounding",
      "within-rounding",
    ]);
  });
});

describe("two candidates of one name", () => {
  it.each([
    ["the rubric's own reading", { default: cliff }, "default"],
    ["an alternative", { other: thresholdToMax(rate, "70%") }, "other"],
  ])("that say otherwise than %s are refused", (_, candidate, name) => {
    const fields = { marks: [doubt("threshold", { other: thresholdToMax(rate, "60%") })] };
    expect(problemsOf(() => readings(ratio(rate), candidate, undefined, fields))).toEqual([
      `duplicate at candidates.1.${name}`,
    ]);
  });
});
