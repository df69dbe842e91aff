// What is a node that carries no points? Read, checked and listed like any other; worth 0 of 0,
// whatever its facts say.

import {
  between,
  notApplicable,
  rounded,
  score,
  ScoreError,
  toJSON,
  trace,
  unevidenced,
  type Result,
} from "@dti/score";
import { applyErratum, merge, receipt, replay } from "@dti/score/audit";
import { awarded, flag, lint, quotient, ratio, share, type Rules } from "@dti/score/define";
import { decisive } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { doubt, flags, groupOf, leaf, letters, rubricOf, text } from "../rubric/sample.js";
import { below } from "../support/tree.js";
import { problemsWith, resultOf } from "./sample.js";

const rate = share("a", "b");
const scored = leaf("1", ratio(rate));
const free = { max: 0, variables: letters("a", "b") };
const unscored = groupOf(
  "2",
  leaf("2.1", ratio(rate), free),
  leaf("2.2", flag("m1"), { max: 0, variables: flags("m1") }),
  leaf("2.3", awarded(), { max: 0, variables: {} }),
);
const pillars = [
  { code: "P", name: text("both"), groups: ["1", "2"] },
  { code: "Q", name: text("the unscored one"), groups: ["2"] },
];
const rubric = rubricOf([scored, unscored], { pillars });
const withRules = (rules: Partial<Rules>) => rubricOf([scored, unscored], { pillars, rules });

const fact = { "1": { a: 1, b: 3 } };
const all = { ...fact, "2.1": { a: 1, b: 3 }, "2.2": { m1: true }, "2.3": { points: 0 } };

/** What has nothing to do with the unscored group. */
const scoreOf = (result: Result): readonly unknown[] =>
  [result, result.at("1"), result.at("P")].map(({ exact, printed, range, value }) => [
    exact,
    printed,
    range.exact,
    value.printed,
  ]);

const nothing = {
  max: 0,
  exact: "0",
  printed: "0.00",
  range: { exact: { low: "0", high: "0" } },
  rangeOverReadings: { exact: { low: "0", high: "0" } },
  value: { exact: "0", printed: "0.0000" },
};

describe("a node without points", () => {
  it.each(["2", "2.1", "2.2", "2.3", "Q"])(
    "has points and value of 0, all places printed: %s",
    (code) => {
      for (const facts of [{}, fact, all]) {
        const node = resultOf(rubric, facts).at(code);
        expect(node).toMatchObject(nothing);
        expect(node.points.toString()).toBe("0");
        expect(node.value.decimal.toString()).toBe("0");
      }
    },
  );

  it.each([
    ["no fact", {}],
    ["exact figures", { "2.1": { a: 3, b: 3 }, "2.2": { m1: true }, "2.3": { points: "0" } }],
    ["a rounded rate", { "2.1": { rate: rounded("66,67%") } }],
    ["a range", { "2.1": { a: between(0, 3), b: 3 } }],
    ["rounded points", { "2.3": { points: rounded("0") } }],
    [
      "no evidence",
      { "2.1": unevidenced({ a: 3, b: 3 }, "none"), "2.2": unevidenced(null, "none") },
    ],
    ["what does not apply", { "2.1": notApplicable("no such thing") }],
  ])("changes nothing elsewhere, with %s", (_, facts) => {
    for (const rules of [{}, { rounding: "sum-of-printed" }, { notApplicable: "full" }] as const) {
      const result = resultOf(withRules(rules), { ...fact, ...facts });
      expect(scoreOf(result)).toEqual(scoreOf(resultOf(withRules(rules), fact)));
      for (const code of ["2", "2.1", "2.2", "2.3", "Q"]) {
        expect(result.at(code)).toMatchObject(nothing);
      }
    }
  });

  it("is missing without a fact, and in the state that its fact puts it in", () => {
    expect(resultOf(rubric, fact).missing).toEqual(["2.1", "2.2", "2.3"]);
    const { missing, state } = resultOf(rubric, all);
    expect([missing, state]).toEqual([[], "scored"]);
    const states = resultOf(rubric, {
      ...all,
      "2.1": unevidenced({ a: 1, b: 2 }, "none"),
      "2.2": notApplicable("none"),
    });
    expect(below(states).map((node) => node.state)).toEqual([
      "scored",
      "scored",
      "scored",
      "unevidenced",
      "not-applicable",
      "awarded",
    ]);
    expect([states.unevidenced, states.notApplicable]).toEqual([["2.1"], ["2.2"]]);
  });

  it("has its facts checked", () => {
    const facts = { "2.1": { a: 4, b: 3 }, "2.2": { m1: "yes" }, "2.3": { points: 1 } };
    expect(problemsWith(rubric, facts)).toEqual([
      "share_above_one at 2.1.a",
      "not_a_flag at 2.2.m1",
      "points_above_max at 2.3.points",
    ]);
    expect(problemsWith(rubric, { "2.1": { a: 1, b: 0 } })).toEqual(["zero_denominator at 2.1.b"]);
  });

  it("warns of a quotient above 1 like any other", () => {
    const more = rubricOf([scored, leaf("2", ratio(quotient("a", "b")), free)]);
    const { warnings, exact } = resultOf(more, { ...fact, "2": { a: 5, b: 4 } });
    expect(warnings.map(({ code, path }) => [code, ...path])).toEqual([
      ["quotient_above_one", "2", "rate"],
    ]);
    expect(exact).toBe("20/3");
  });

  it("rests on no reading that matters, decided or not", () => {
    const others = {
      other: ratio(share("b", "c", { name: "other" })),
      open: awarded(),
      inverse: ratio(quotient("b", "a", { name: "q" })),
    };
    const marks = [doubt("m", others)];
    const variables = letters("a", "b", "c");
    const doubtful = (max: number) =>
      rubricOf([scored, leaf("2", ratio(rate), { max, marks, variables })]);
    const facts = { ...fact, "2": { rate: "50%" } };
    const { assumptions, exact, rangeOverReadings } = resultOf(doubtful(0), facts);
    expect(assumptions.map(({ code, matters }) => [code, matters])).toEqual([["2", false]]);
    expect(assumptions[0]?.alternatives.map((one) => [one.name, one.exact, one.printed])).toEqual([
      ["other", "0", "0.00"],
      ["open", "0", "0.00"],
      ["inverse", "0", "0.00"],
    ]);
    expect(rangeOverReadings.exact).toEqual({ low: exact, high: exact });
    expect(
      merge([resultOf(doubtful(0), facts), resultOf(doubtful(0), fact)]).assumptions,
    ).toMatchObject([{ matters: false }]);
    // The same clause over points does matter.
    expect(resultOf(doubtful(5), facts).assumptions[0]?.matters).toBe(true);
  });

  it("gives lint nothing to say", () => {
    const cite = { place: text("row 2"), wording: "Không tính điểm" };
    const source = { title: text("the law") };
    const cited = { ...free, cite };
    expect(
      lint(rubricOf([leaf("1", ratio(rate), { cite }), leaf("2", ratio(rate), cited)], { source })),
    ).toEqual([]);
  });

  it("is no open fact of a question", () => {
    expect(decisive(resultOf(rubric, fact), { atLeast: 6 })).toMatchObject({
      settled: true,
      answer: true,
      facts: [],
    });
    expect(decisive(resultOf(rubric, {}), { atLeast: 6 }).facts.map(({ code }) => code)).toEqual([
      "1",
    ]);
  });
});

describe("a result with such a node", () => {
  it.each([
    ["nothing", {}],
    ["one fact", fact],
    ["all facts", all],
    ["unproven facts", { ...fact, "2.1": unevidenced({ a: 1, b: 3 }, "none") }],
  ])("of %s is traced, also when it was stored", (_, facts) => {
    const result = resultOf(rubric, facts);
    const stored = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(stored).toEqual(JSON.parse(JSON.stringify(toJSON(result))));
    for (const node of [...below(result), ...Object.values(result.pillars)]) {
      expect(trace(node).value.point).toBe(node.exact);
      expect(trace(node).printedValue).toBe(node.value.printed);
    }
    expect(trace(stored)).toEqual(trace(result));
  });

  it("is refused by trace once it was given points, and crashes nothing", () => {
    const stored = JSON.parse(JSON.stringify(resultOf(rubric, all))) as Result;
    const bent = JSON.parse(
      JSON.stringify(stored).replaceAll('"code":"2.1"', '"code":"2.1","bent":true'),
      (_, value: unknown) =>
        typeof value === "object" && value !== null && "bent" in value
          ? { ...value, exact: "5", printed: "5.00" }
          : value,
    ) as Result;
    expect(() => trace(bent)).toThrow(ScoreError);
    expect(merge([bent]).at("2.1").value.exact).toBe("0");
  });

  it("merges, and replays from its receipt", () => {
    const results = [resultOf(rubric, all), resultOf(rubric, { "1": { a: 1, b: 1 } })];
    const merged = merge(results);
    expect(merged.exact).toBe("40/3");
    expect(merged.missing).toEqual(["2.1", "2.2", "2.3"]);
    expect(merged.at("Q")).toMatchObject(nothing);
    expect(trace(merged).value.point).toBe("40/3");
    for (const result of results) {
      expect(replay(receipt(result), rubric)).toMatchObject({ same: true });
    }
  });

  it("may come from an erratum that takes the points away", () => {
    const old = rubricOf([scored, leaf("2", ratio(rate))], { max: 40 });
    const corrections = [
      { on: "2", field: ["max"], was: 20, now: 0 },
      { on: "total", field: ["max"], was: 40, now: 20 },
    ];
    const { rubric: mended } = applyErratum(old, {
      corrections,
      source: text("the table"),
      date: "2026-01-31",
      reason: text("not scored"),
    });
    const facts = { "1": { a: 1, b: 2 }, "2": { a: 1, b: 2 } };
    expect(score(old, facts, { year: 2026 }).exact).toBe("20");
    expect(score(mended, facts, { year: 2026 }).exact).toBe("10");
  });
});
