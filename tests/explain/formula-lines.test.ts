// Why does a formula earn what it earns? One sentence for each kind, in each of its cases.

import { between, rounded, type ResultNode } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  flag,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { formulaLines } from "../../src/explain/formula-lines.js";
import { english as w } from "../../src/explain/words-en.js";
import { flags, letters, level, ofOne } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { formulaTold, plain, writing } from "./told.js";

const variables = { ...letters("a", "b", "c", "d"), ...flags("m1", "m2"), l: level("A", "B", "C") };

const full = { a: 3, b: 4, c: 1, d: 2, m1: true, m2: false, l: "A" };

const nodeOf = (formula: FormulaNode, fact: object): ResultNode =>
  resultOf(ofOne(formula, { variables }), { "1": fact }).at("1");

const lines = (formula: FormulaNode, fact: object = full): readonly string[] =>
  formulaTold(nodeOf(formula, fact));

const rate = share("a", "b");

/** A fact by its rate, with the judgements that it needs as well. */
const by = (value: unknown): object => ({ rate: value, m1: true, m2: false, l: "A" });

const all = w.worth("= 1", true, false, false);
const none = w.worth("= 0", false, true, false);
const some = (fraction: string): string => w.worth(fraction, false, false, false);

describe("a ratio", () => {
  it.each([
    ["below 1", ratio(rate), full, `a/b = 3/4 = 75%; ${w.inProportion}: ${some("= 0.75")}`],
    ["of 0", ratio(rate), { ...full, a: 0 }, `a/b = 0/4 = 0%; ${w.inProportion}: ${none}`],
    ["of 1", ratio(rate), { ...full, a: 4 }, `a/b = 4/4 = 100%; ${w.inProportion}: ${all}`],
    ["above 1", ratio(quotient("a", "d")), full, `a/d = 3/2 = 150%; ${w.capped}: ${all}`],
    [
      "in a range",
      ratio(rate),
      by(between("25%", "50%")),
      `a/b ${w.lowEnd("from 25% to 50%", "25%")}; ${w.inProportion}: ${some("= 0.25")} ${w.maybe("0.25", "0.5")}`,
    ],
  ])("%s is told", (_, formula, fact, expected) => {
    expect(lines(formula, fact)).toEqual([expected]);
  });
});

describe("a threshold up to which points grow", () => {
  const to80 = thresholdToMax(rate, "80%");

  it.each([
    ["exceeded", "90%", `a/b = 90%; ${w.reached("80%")}: ${all}`],
    ["met exactly", "80%", `a/b = 80%; ${w.reached("80%")}: ${all}`],
    [
      "missed",
      "60%",
      `a/b = 60%; ${w.notReached("80%")}; ${w.inProportionTo("80%")}: ${some("= 60%/80% = 0.75")}`,
    ],
    [
      "missed by all",
      "0%",
      `a/b = 0%; ${w.notReached("80%")}; ${w.inProportionTo("80%")}: ${none}`,
    ],
    [
      "within the range, met by its point",
      rounded("80%"),
      `a/b = 80%; ${w.reached("80%")}; ${w.unsure}: ${all} ${w.maybe("0.99375", "1")}`,
    ],
    [
      "within the range, missed by its point",
      between("40%", "90%"),
      `a/b ${w.lowEnd("from 40% to 90%", "40%")}; ${w.notReached("80%")}; ${w.inProportionTo("80%")}; ${w.unsure}: ${some("= 40%/80% = 0.5")} ${w.maybe("0.5", "1")}`,
    ],
  ])("is told where it is %s", (_, value, expected) => {
    expect(lines(to80, by(value))).toEqual([expected]);
  });

  it.each([
    ["a count", thresholdToMax(amount("a"), 52), "a = 3", "52", "= 3/52 ≈ 0.057692"],
    ["a fraction", thresholdToMax(rate, "4/5"), "a/b = 3/4 = 0.75", "4/5", "= 0.75/(4/5) = 0.9375"],
    [
      "cut digits",
      thresholdToMax(share("c", "a"), "50%"),
      "c/a = 1/3 ≈ 33.3333%",
      "50%",
      "≈ 33.3333%/50% ≈ 0.666667",
    ],
  ])("divides what can be divided: %s", (_, formula, measure, limit, fraction) => {
    expect(lines(formula)).toEqual([
      `${measure}; ${w.notReached(limit)}; ${w.inProportionTo(limit)}: ${some(fraction)}`,
    ]);
  });
});

describe("a cliff", () => {
  const cliff = allOrNothing(rate, "50%");
  const strict = allOrNothing(rate, "50%", { strict: true });

  it.each([
    ["reached", cliff, "60%", `a/b = 60%; ${w.reached("50%")}: ${all}`],
    ["reached exactly", cliff, "50%", `a/b = 50%; ${w.reached("50%")}: ${all}`],
    ["missed", cliff, "49%", `a/b = 49%; ${w.notReached("50%")}: ${none}`],
    ["strict and exceeded", strict, "60%", `a/b = 60%; ${w.exceeded("50%")}: ${all}`],
    ["strict and met exactly", strict, "50%", `a/b = 50%; ${w.notExceeded("50%")}: ${none}`],
    ["strict and missed", strict, "40%", `a/b = 40%; ${w.notExceeded("50%")}: ${none}`],
  ])("is told where it is %s", (_, formula, value, expected) => {
    expect(lines(formula, by(value))).toEqual([expected]);
  });

  const range = w.maybe("0", "1");
  const from = (low: string, high: string) => `a/b ${w.lowEnd(`from ${low} to ${high}`, low)}`;

  it.each([
    [
      "at its upper end",
      cliff,
      ["40%", "50%"],
      `${from("40%", "50%")}; ${w.notReached("50%")}; ${w.unsure}: ${none} ${range}`,
    ],
    [
      "at its lower end",
      cliff,
      ["50%", "60%"],
      `${from("50%", "60%")}; ${w.reached("50%")}: ${all}`,
    ],
    [
      "strict, at its lower end",
      strict,
      ["50%", "60%"],
      `${from("50%", "60%")}; ${w.notExceeded("50%")}; ${w.unsure}: ${none} ${range}`,
    ],
    [
      "strict, at its upper end",
      strict,
      ["40%", "50%"],
      `${from("40%", "50%")}; ${w.notExceeded("50%")}: ${none}`,
    ],
  ] as const)("is told where a range holds it %s", (_, formula, [low, high], expected) => {
    expect(lines(formula, by(between(low, high)))).toEqual([expected]);
  });
});

describe("a judgement", () => {
  it.each([
    ["a flag that is met", flag("m1"), `${w.met("m1")}: ${all}`],
    ["a flag that is not", flag("m2"), `${w.notMet("m2")}: ${none}`],
    ["a level of all", levels("l", { A: 1, B: "1/2", C: 0 }), `${w.level("l", "A")}: ${all}`],
    [
      "a level of some",
      levels("l", { A: "0.5", B: 0, C: 0 }),
      `${w.level("l", "A")}: ${some("= 0.5")}`,
    ],
    ["a level of nothing", levels("l", { A: 0, B: 0, C: 0 }), `${w.level("l", "A")}: ${none}`],
    [
      "a level that nothing decides",
      levels("l", { A: null, B: 1, C: 0 }),
      `${w.level("l", "A")}; ${w.unknownLevel}`,
    ],
  ])("is told: %s", (_, formula, expected) => {
    expect(lines(formula)).toEqual([expected]);
  });
});

describe("a step table", () => {
  const table = steps(amount("a"), [
    [1, "1/4"],
    [2, "1/2"],
    [4, 1],
  ]);
  const first = `${w.step("1")}; ${w.nextStep("2")}`;

  it.each([
    ["below the first step", 0, `a = 0; ${w.nextStep("1")}: ${none}`],
    ["at the first", 1, `a = 1; ${first}: ${some("= 0.25")}`],
    ["between two", 3, `a = 3; ${w.step("2")}; ${w.nextStep("4")}: ${some("= 0.5")}`],
    ["at the top", 4, `a = 4; ${w.step("4")}: ${all}`],
    [
      "within one step",
      between(2, 3),
      `a = 2 (from 2 to 3); ${w.step("2")}; ${w.nextStep("4")}: ${some("= 0.5")}`,
    ],
    [
      "across steps",
      between(1, 3),
      `a = 1 (from 1 to 3); ${first}; ${w.unsure}: ${some("= 0.25")} ${w.maybe("0.25", "0.5")}`,
    ],
  ])("is told %s", (_, a, expected) => {
    expect(lines(table, { ...full, a })).toEqual([expected]);
  });
});

describe("no formula", () => {
  it("is told to earn nothing for now", () => {
    expect(lines(awarded(), full)).toEqual([w.unknownClause]);
  });
});

describe("a formula whose measure is not there", () => {
  const step = {
    kind: "ratio",
    at: "",
    value: { point: "0", low: "0", high: "0" },
    year: 2026,
    undecided: false,
    steps: [],
  } as const;

  it.each([
    [ratio(rate), `; ${w.inProportion}: ${none}`],
    [thresholdToMax(rate, "80%"), `; ${w.notReached("80%")}; ${w.inProportionTo("80%")}: ${none}`],
    [allOrNothing(rate, "80%"), `; ${w.notReached("80%")}: ${none}`],
  ])("is told without it: $kind", (formula, expected) => {
    const lines = formulaLines({ ...step, kind: formula.kind, formula }, writing());
    expect(plain(lines)).toEqual([expected]);
  });
});
