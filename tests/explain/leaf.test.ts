// Which steps does an indicator's trace have? In every state: what was reported, what was counted,
// and what it earned.

import { between, notApplicable, rounded, trace, unevidenced, type Step } from "@dti/score";
import { quotient, ratio, share, thresholdToMax, weightedParts } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { doubt, letters, ofOne } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { nodeOf } from "./sample.js";
import { stepsIn } from "./told.js";

/** A step in short: its kind and name, and its value. */
const brief = (step: Step): string => {
  const { point, low, high } = step.value;
  const name = "name" in step && typeof step.name === "string" ? ` ${step.name}` : "";
  return `${step.kind}${name}: ${low === high ? point : `${point} in ${low} to ${high}`}`;
};

const told = (code: string, fact: unknown, options: Parameters<typeof nodeOf>[2] = {}) =>
  stepsIn(trace(nodeOf(code, fact, options))).map(brief);

describe("the steps of an indicator", () => {
  it.each([
    [
      "scored by letters",
      "1.4",
      { a: 3, b: 4 },
      ["scored: 75/4", "thresholdToMax: 15/16", "share: 3/4", "figure a: 3", "figure b: 4"],
    ],
    [
      "scored by a rounded rate",
      "1.4",
      { rate: rounded("40%") },
      [
        "scored: 10 in 79/8 to 81/8",
        "thresholdToMax: 1/2 in 79/160 to 81/160",
        "share: 2/5 in 79/200 to 81/200",
      ],
    ],
    ["scored by a flag", "2.1", { m1: true }, ["scored: 10", "flag: 1", "judgement m1: 1"]],
    [
      "scored by a flag that is not met",
      "2.1",
      { m1: false },
      ["scored: 0", "flag: 0", "judgement m1: 0"],
    ],
    ["scored by a level", "2.2", { l: "none" }, ["scored: 0", "levels: 0", "judgement l: 1"]],
    [
      "undecided",
      "2.2",
      { l: "B" },
      ["undecided: 0 in 0 to 20", "levels: 0 in 0 to 1", "judgement l: 1"],
    ],
    [
      "awarded",
      "1.4",
      { points: between(10, 12) },
      ["awarded: 10 in 10 to 12", "figure points: 10 in 10 to 12"],
    ],
    ["missing", "1.4", undefined, ["missing: 0 in 0 to 20"]],
    ["said not to apply", "1.4", notApplicable("none"), ["not-applicable: 0"]],
    [
      "not applicable by its denominator",
      "2.7",
      { a: 0, b: 0 },
      ["not-applicable: 0", "figure a: 0", "figure b: 0"],
    ],
    [
      "unproven",
      "1.4",
      unevidenced({ rate: "40%" }, "none"),
      ["unevidenced: 0 in 0 to 10", "thresholdToMax: 1/2", "share: 2/5"],
    ],
    ["unproven and unknown", "1.4", unevidenced(null, "none"), ["unevidenced: 0 in 0 to 20"]],
    [
      "unproven and awarded",
      "1.4",
      unevidenced({ points: 12 }, "none"),
      ["unevidenced: 0 in 0 to 12", "figure points: 12"],
    ],
    [
      "unproven and not applicable",
      "2.7",
      unevidenced({ a: 0, b: 0 }, "none"),
      ["unevidenced: 0", "figure a: 0", "figure b: 0"],
    ],
  ])("%s are those that it rests on", (_, code, fact, expected) => {
    expect(told(code, fact)).toEqual(expected);
  });

  it("that does not apply earns the maximum where the rule says so", () => {
    const full = { rules: { notApplicable: "full" } } as const;
    expect(told("1.4", notApplicable("none"), full)).toEqual(["not-applicable: 20"]);
    expect(told("2.7", { a: 0, b: 0 }, full)[0]).toBe("not-applicable: 10");
    expect(told("2.7", unevidenced({ a: 0, b: 0 }, "none"), full)[0]).toBe(
      "unevidenced: 0 in 0 to 10",
    );
    expect(told("2.7", { a: 0, b: between(0, 4) }, full)[0]).toBe("scored: 0 in 0 to 10");
  });

  it("reported points that are more than the maximum are cut to it", () => {
    expect(told("1.4", { points: between(19, 25) })).toEqual([
      "awarded: 19 in 19 to 20",
      "figure points: 19 in 19 to 20",
    ]);
    expect(told("1.4", { points: rounded("20") })[0]).toBe("awarded: 20 in 39/2 to 20");
  });

  it("points decide where the formula does not, and are only a check where it does", () => {
    expect(told("2.2", { l: "B", points: 15 })[0]).toBe("awarded: 15");
    expect(told("1.4", { rate: "40%", points: 10 })[0]).toBe("scored: 10");
  });

  it("what an unproven fact is worth is kept", () => {
    const worth = (fact: unknown) => trace(nodeOf("1.4", fact)).worth;
    expect(worth(unevidenced({ rate: "40%" }, "none"))).toEqual({
      point: "10",
      low: "10",
      high: "10",
    });
    expect(worth({ rate: "40%" })).toBeUndefined();
  });

  it("what another measure comes to is no figure of what does not apply", () => {
    const formula = weightedParts(
      ["1/2", ratio(share("a", "b", { whenEmpty: "not-applicable" }))],
      ["1/2", ratio(share("c", "d", { name: "other" }))],
    );
    const rubric = ofOne(formula, { variables: letters("a", "b", "c", "d") });
    const step = trace(resultOf(rubric, { "1": { a: 0, b: 0, c: 1, d: 2 } }).at("1"));
    expect(step.steps.map(brief)).toEqual([
      "figure a: 0",
      "figure b: 0",
      "figure c: 1",
      "figure d: 2",
    ]);
  });

  it("a rate beside letters that are empty does not count", () => {
    expect(told("2.7", { a: 0, b: 0, rate: "50%" })[0]).toBe("not-applicable: 0");
  });
});

describe("what is kept of what was reported", () => {
  const figures = (code: string, fact: unknown, options: Parameters<typeof nodeOf>[2] = {}) =>
    stepsIn(trace(nodeOf(code, fact, options))).flatMap((step) =>
      "reported" in step ? [[step.at, step.reported]] : [],
    );

  it.each([
    [
      "numbers and text",
      { a: "75.0", b: 100 },
      [
        ["1.4/formula/rate/a", "75.0"],
        ["1.4/formula/rate/b", 100],
      ],
    ],
    [
      "bigints, rounded figures and ranges",
      { a: rounded("75,5"), b: between(100n, "120.50") },
      [
        ["1.4/formula/rate/a", { rounded: "75,5" }],
        ["1.4/formula/rate/b", { between: ["100", "120.50"] }],
      ],
    ],
    ["a rate", { rate: "75%" }, [["1.4/formula/rate", "75%"]]],
    ["points", { points: "12.50" }, [["1.4/points", "12.50"]]],
  ])("is how it was written: %s", (_, fact, expected) => {
    expect(figures("1.4", fact)).toEqual(expected);
  });

  it("is nothing for what the general information says", () => {
    expect(figures("1.1", { a: 5 }, { context: { households: 10 } })).toEqual([
      ["1.1/formula/rate/a", 5],
    ]);
  });

  it("has labels and units", () => {
    const [a] = stepsIn(trace(nodeOf("1.4", { a: 3, b: 4 }))).slice(-2);
    expect(a).toMatchObject({ variable: { label: { en: "Files submitted online" }, partOf: "b" } });
  });
});

describe("the clause", () => {
  const inverse = ratio(quotient("b", "a", { name: "inverse" }));
  const scaled = thresholdToMax(share("a", "b"), "80%");
  const rubric = ofOne(ratio(share("a", "b")), { marks: [doubt("which", { inverse, scaled })] });
  const traced = (fact: object, reading?: string) =>
    trace(resultOf(rubric, { "1": fact }, reading ? { readings: { "1": reading } } : {}).at("1"));

  it("is the one in force", () => {
    const { clause } = traced({ a: 1, b: 2 }, "scaled");
    expect([clause?.year, clause?.reading, clause?.formula]).toEqual([2026, "scaled", scaled]);
    expect(Object.keys(clause?.variables ?? {})).toEqual(["a", "b"]);
  });

  it("has what other readings would give", () => {
    const { others } = traced({ a: 1, b: 2 });
    expect(others.map(({ mark, name, exact, printed }) => [mark, name, exact, printed])).toEqual([
      ["which", "inverse", "20", "20.00"],
      ["which", "scaled", "25/2", "12.50"],
    ]);
    expect(traced({ rate: "50%" }).others[0]).toMatchObject({ exact: null, printed: null });
  });

  it("has what it does not read itself", () => {
    const unread = (fact: object, reading?: string) => traced(fact, reading).unread.map(brief);
    expect(unread({ a: 1, b: 2 })).toEqual(["quotient: 2"]);
    expect(unread({ a: 1, b: 2 }, "inverse")).toEqual(["share: 1/2"]);
    expect(unread({ rate: "50%" })).toEqual([]);
  });
});
