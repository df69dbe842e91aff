// Where were points lost, and what earns some of them next? On small rubrics, figure by figure.

import {
  between,
  notApplicable,
  rounded,
  score,
  toJSON,
  unevidenced,
  type Result,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import {
  allOrNothing,
  amount,
  awarded,
  context,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  type Formula,
  type IndicatorNode,
} from "@dti/score/define";
import { gaps, type Gap, type Lever } from "@dti/score/improve";
import { draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { flags, leaf, letters, level, rubricOf, text } from "../../rubric/sample.js";
import { resultOf, type Options } from "../../score/sample.js";
import { resultWith } from "../sample.js";

const number = { label: text("a count") };

/** The one gap of an indicator of 10 points with some formula and fact. */
const gapOf = (
  formula: Formula,
  fact: unknown,
  variables: IndicatorNode["variables"] = letters("a", "b"),
  { general, ...options }: Options & { readonly general?: Record<string, unknown> } = {},
): Gap | undefined => {
  const rubric = rubricOf([leaf("1", formula, { variables, max: 10 })], {
    context: Object.fromEntries(Object.keys(general ?? {}).map((name) => [name, number])),
  });
  const facts = fact === undefined ? {} : { "1": fact };
  return gaps(resultOf(rubric, facts, { ...options, ...(general && { context: general }) }))[0];
};

const told = (lever: Lever) => {
  const { variable, direction, one, next, full } = lever;
  const stop = (at: Lever["next"]) =>
    at && `${at.open ? "beyond " : ""}${at.exact.to} ${at.points.exact}`;
  return [variable, direction, one?.exact, stop(next), stop(full)];
};

describe("a lever", () => {
  it("rises to the end of a ratio, and the denominator falls to it", () => {
    const gap = gapOf(ratio(share("a", "b")), { a: 5, b: 8 });
    expect(gap?.levers.map(told)).toEqual([
      ["a", "more", "5/4", "8 15/4", "8 15/4"],
      ["b", "less", "25/28", "5 15/4", "5 15/4"],
    ]);
    expect(gap?.levers.map(({ now, unitStep }) => [now, unitStep])).toEqual([
      ["5", "1"],
      ["8", "1"],
    ]);
  });

  it("stops at the next step, and at the last", () => {
    const formula = steps(amount("a"), [
      [2, "1/4"],
      [4, "1/2"],
      [9, 1],
    ]);
    const gap = gapOf(formula, { a: 2 }, { a: number });
    expect(gap?.levers.map(told)).toEqual([["a", "more", "0", "4 5/2", "9 15/2"]]);
  });

  it("ends beyond a cliff that is not enough by itself", () => {
    const formula = allOrNothing(share("a", "b"), "1/2", { strict: true });
    const rate = gapOf(formula, { rate: "40%" });
    expect(rate?.levers.map(told)).toEqual([
      ["rate", "more", "0", "beyond 1/2 10", "beyond 1/2 10"],
    ]);
    const at = gapOf(formula, { rate: "50%" });
    expect(at?.levers.map(told)).toEqual([["rate", "more", "10", "1 10", "beyond 1/2 10"]]);
    const counts = gapOf(formula, { a: 3, b: 8 });
    expect(counts?.levers.map(told)).toEqual([
      ["a", "more", "0", "5 10", "5 10"],
      ["b", "less", "0", "5 10", "5 10"],
    ]);
  });

  it("may only be tended to", () => {
    const gap = gapOf(ratio(quotient("a", ["a", "b"])), { a: 1, b: 1 });
    expect(gap?.levers.map(told)).toEqual([
      ["a", "more", "5/3", null, null],
      ["b", "less", "5", "0 5", "0 5"],
    ]);
  });

  it("says where one more is not accepted", () => {
    const gap = gapOf(
      ratio(quotient("a", "b")),
      { a: 1, b: 2 },
      {
        a: { ...number, partOf: "b" },
        b: { ...number, divisible: true },
      },
    );
    expect(gap?.levers.map(told)).toEqual([
      ["a", "more", "5", "2 5", "2 5"],
      ["b", "less", "5", "1 5", "1 5"],
    ]);
    const near = gapOf(
      ratio(quotient("a", "b")),
      { a: 1, b: "1.5" },
      {
        a: { ...number, partOf: "b" },
        b: { ...number, divisible: true },
      },
    );
    expect(near?.levers.map(told)).toEqual([["b", "less", undefined, "1 10/3", "1 10/3"]]);
  });

  it("is a measure where that was reported, and a count in whole numbers", () => {
    const gap = gapOf(thresholdToMax(amount("a"), "7/2"), { a: 1 }, { a: number });
    expect(gap?.levers.map(told)).toEqual([["a", "more", "20/7", "4 50/7", "4 50/7"]]);
    const measured = gapOf(
      thresholdToMax(amount("a"), "7/2"),
      { a: 1 },
      { a: { ...number, divisible: true } },
    );
    expect(measured?.levers.map(told)).toEqual([["a", "more", "20/7", "7/2 50/7", "7/2 50/7"]]);
    const byName = gapOf(thresholdToMax(amount("a", { name: "count" }), 4), { count: 1 });
    expect(byName?.levers.map(told)).toEqual([["count", "more", "5/2", "4 15/2", "4 15/2"]]);
  });

  it("is not there where the points of rounded figures do not fit together", () => {
    const fact = { a: rounded("6"), b: between(5, 8) };
    expect(gapOf(ratio(share("a", "b")), fact)?.levers ?? []).toEqual([]);
    const other = gapOf(
      ratio(quotient("a", ["b", "c"])),
      { a: rounded("6"), b: between(5, 8), c: 4 },
      { a: { ...number, partOf: "b" }, b: number, c: number },
    );
    expect(other?.levers).toEqual([]);
  });

  it("is one where letters stand for one general figure", () => {
    const gap = gapOf(
      ratio(quotient("a", ["b", "c"])),
      { a: 10 },
      { a: number, b: context("people"), c: context("people") },
      { general: { people: 10 } },
    );
    expect(gap?.levers.map(told)).toEqual([
      ["a", "more", "1/2", "20 5", "20 5"],
      ["b", "less", "5/9", "5 5", "5 5"],
    ]);
    expect(gap?.levers[1]?.context).toBe("people");
  });
});

describe("a lever of a general figure", () => {
  it("goes only as far as all that read it accept", () => {
    const variables = { a: number, b: context("people") };
    const rubric = rubricOf(
      [
        leaf("1", ratio(share("a", "b")), { variables, max: 10 }),
        leaf("2", ratio(share("a", "b")), { variables, max: 10 }),
      ],
      { context: { people: number } },
    );
    const facts = { "1": { a: 50 }, "2": { a: 90 } };
    const [first] = gaps(resultOf(rubric, facts, { context: { people: 100 } }));
    const people = first?.levers.find(({ context: general }) => general === "people");
    expect(people && told(people)).toEqual(["b", "less", "5/99", "90 5/9", "90 5/9"]);
  });
});

describe("an answer", () => {
  it("is named where it earns more", () => {
    const variables = { l: level("A", "B", "C") };
    const gap = gapOf(levels("l", { A: 1, B: "1/2", C: 0 }), { l: "B" }, variables);
    expect(gap?.answers.map(({ answer, points }) => [answer, points.exact])).toEqual([["A", "5"]]);
    expect(gap?.levers).toEqual([]);
  });

  it("is not named where the formula does not ask", () => {
    const variables = { ...letters("a", "b"), ...flags("m") };
    const gap = gapOf(ratio(share("a", "b")), { a: 1, b: 2, m: false }, variables);
    expect(gap?.answers).toEqual([]);
  });
});

describe("what is open", () => {
  it("is told with what it may be worth", () => {
    const formula = ratio(share("a", "b"));
    const worth = (gap: Gap | undefined) =>
      gap?.waiting && [gap.waiting.for, gap.waiting.low.exact, gap.waiting.high.exact];
    expect(worth(gapOf(formula, undefined))).toEqual(["fact", "0", "10"]);
    expect(worth(gapOf(formula, unevidenced({ a: 1, b: 2 }, "none")))).toEqual([
      "evidence",
      "0",
      "5",
    ]);
    expect(worth(gapOf(awarded(), { points: between(2, 4) }, {}))).toEqual([
      "exact-figure",
      "2",
      "4",
    ]);
    expect(worth(gapOf(formula, { a: 1, b: 2 }))).toBeUndefined();
    expect(gapOf(formula, unevidenced({ a: 1, b: 2 }, "none"))?.levers).toEqual([]);
  });
});

describe("gaps", () => {
  it("are the largest first, and not there where nothing was lost", () => {
    const all = gaps(resultWith([10], [4], [7], [1]));
    expect(all.map(({ code, lost }) => [code, lost.exact])).toEqual([
      ["2.2", "9"],
      ["1.2", "6"],
      ["2.1", "3"],
    ]);
    expect(Object.isFrozen(all[0])).toBe(true);
    expect(JSON.parse(JSON.stringify(all))).toEqual(JSON.parse(JSON.stringify(all)));
  });

  it("are the same of a stored result, and without levers of a merger", () => {
    const result = score(draft3530, { "1.1": { a: 412_000, b: 520_000 } }, { year: 2026 });
    expect(JSON.stringify(gaps(toJSON(result)))).toBe(JSON.stringify(gaps(result)));
    const merged = gaps(merge([result, result]));
    expect(merged).toHaveLength(27);
    expect(merged.flatMap(({ levers, answers }) => [...levers, ...answers])).toEqual([]);
  });

  it("leave out what left the maximum", () => {
    const rubric = rubricOf([leaf("1", awarded(), { variables: {}, max: 10 })], {
      rules: { notApplicable: "excluded" },
    });
    expect(gaps(resultOf(rubric, { "1": notApplicable("none") }))).toEqual([]);
  });

  it("are of results only, and not of altered ones that mean nothing", () => {
    const isNone = expect.objectContaining({ code: "not_a_result" });
    expect(() => gaps({} as Result)).toThrow(isNone);
    const stored = JSON.stringify(
      resultOf(rubricOf([leaf("1", ratio(share("a", "b")))]), { "1": { a: 1, b: 2 } }),
    );
    const altered = JSON.parse(stored.replace('"kind":"ratio"', '"kind":"x"')) as Result;
    expect(() => gaps(altered)).toThrow(isNone);
  });
});
