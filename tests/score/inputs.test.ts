// What was an indicator's formula applied to? Letters, measures and judgements as known once all that
// the fact says was put together.

import { between, notApplicable, rounded, unevidenced } from "@dti/score";
import {
  amount,
  flag,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { bound, doubt, flags, letters, level, ofOne, text, type Fields } from "../rubric/sample.js";
import { resultOf, type Options } from "./sample.js";

const rate = share("a", "b");

const exactly = (value: string) => ({ point: value, low: value, high: value });

const inputsOf = (
  formula: FormulaNode,
  fact: unknown,
  fields: Partial<IndicatorNode> = {},
  rubricFields: Fields = {},
  options: Options = {},
): unknown =>
  resultOf(ofOne(formula, fields, rubricFields), { "1": fact }, options).at("1").basis?.inputs;

describe("what a formula was applied to", () => {
  it("are letters and measures as exact text", () => {
    expect(inputsOf(ratio(rate), { a: "1.5", b: 4 })).toStrictEqual({
      a: exactly("3/2"),
      b: exactly("4"),
      rate: exactly("3/8"),
    });
  });

  it("are flags and levels as they are", () => {
    const variables = { ...flags("m1", "m2"), l: level("A", "B"), ...letters("a", "b") };
    const formula = weightedParts(["1/2", flag("m1")], ["1/2", ratio(rate)]);
    const fact = { m1: false, m2: true, l: "B", rate: "50%" };
    expect(inputsOf(formula, fact, { variables })).toStrictEqual({
      m1: false,
      m2: true,
      l: "B",
      rate: exactly("1/2"),
    });
  });

  it("are ranges with the point that the score uses", () => {
    expect(inputsOf(ratio(rate), { a: between(1, 2), b: rounded("4") })).toStrictEqual({
      a: { point: "1", low: "1", high: "2" },
      b: { point: "4", low: "7/2", high: "9/2" },
      rate: { point: "1/4", low: "2/9", high: "4/7" },
    });
  });

  it("are cut to what parts and wholes allow", () => {
    const variables = {
      a: { label: text("part"), partOf: "b" },
      b: { label: text("whole") },
      c: { label: text("all") },
    };
    const fact = { a: between(50, 150), b: between(20, 100), c: 200 };
    expect(inputsOf(ratio(share("b", "c")), fact, { variables })).toStrictEqual({
      a: { point: "50", low: "50", high: "100" },
      b: { point: "50", low: "50", high: "100" },
      c: exactly("200"),
      rate: { point: "1/4", low: "1/4", high: "1/2" },
    });
  });

  it("are cut to what a share means", () => {
    expect(inputsOf(ratio(rate), { a: between(50, 150), b: 100 })).toStrictEqual({
      a: { point: "50", low: "50", high: "100" },
      b: exactly("100"),
      rate: { point: "1/2", low: "1/2", high: "1" },
    });
  });

  it("are general figures, cut to what local ones allow", () => {
    const variables = { ...letters("a"), b: bound("people") };
    const context = { people: { label: text("population") } };
    const options = { context: { people: between(100, 200) } };
    const fact = { a: 30, b: between(50, 120) };
    expect(inputsOf(ratio(rate), fact, { variables }, { context }, options)).toStrictEqual({
      a: exactly("30"),
      b: { point: "100", low: "100", high: "120" },
      rate: { point: "3/10", low: "1/4", high: "3/10" },
    });
  });

  it("are no general figures where the measure is reported", () => {
    const variables = { ...letters("a"), b: bound("people") };
    const context = { people: { label: text("population") } };
    const options = { context: { people: 100 } };
    const fact = { rate: rounded("50%") };
    expect(inputsOf(ratio(rate), fact, { variables }, { context }, options)).toStrictEqual({
      rate: { point: "1/2", low: "99/200", high: "101/200" },
    });
  });

  it("are measures from the letters where both are given", () => {
    expect(
      inputsOf(ratio(rate), { a: 1, b: 3, rate: rounded("33%"), points: rounded("6.67") }),
    ).toMatchObject({ rate: exactly("1/3") });
  });

  it("are measures that only another reading needs, too", () => {
    const inverse = ratio(quotient("b", "a", { name: "inverse" }));
    const marks = [doubt("direction", { inverse })];
    expect(inputsOf(ratio(rate), { a: 1, b: 2 }, { marks })).toMatchObject({
      inverse: exactly("2"),
    });
  });

  it("lack a measure that another reading needs where its denominator is zero", () => {
    const inverse = ratio(quotient("b", "a", { name: "inverse" }));
    const marks = [doubt("direction", { inverse })];
    expect(inputsOf(ratio(rate), { a: 0, b: 2 }, { marks })).toStrictEqual({
      a: exactly("0"),
      b: exactly("2"),
      rate: exactly("0"),
    });
  });

  it("are an amount as the count it is", () => {
    const formula = thresholdToMax(amount("a"), 52);
    expect(inputsOf(formula, { a: 13 }, { variables: letters("a") })).toStrictEqual({
      a: exactly("13"),
      rate: exactly("13"),
    });
  });

  it("are without end where the denominator of a quotient may be zero", () => {
    const formula = ratio(quotient("a", "b", { whenEmpty: 0 }));
    expect(inputsOf(formula, { a: 3, b: between(0, 6) })).toMatchObject({
      b: { point: "0", low: "0", high: "6" },
      rate: { point: "0", low: "0", high: "1/0" },
    });
  });

  it("say where a measure may not apply", () => {
    const formula = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
    expect(inputsOf(formula, { a: 0, b: between(0, 6) })).toStrictEqual({
      a: exactly("0"),
      b: { point: "0", low: "0", high: "6" },
      rate: { point: "0", low: "0", high: "0", mayNotApply: true },
    });
  });

  it("have no measure where it does not apply", () => {
    const formula = ratio(share("a", "b", { whenEmpty: "not-applicable" }));
    expect(inputsOf(formula, { a: 0, b: 0 })).toStrictEqual({ a: exactly("0"), b: exactly("0") });
  });

  it("are those of the fact that has no evidence", () => {
    expect(inputsOf(ratio(rate), unevidenced({ rate: "50%" }, "none"))).toStrictEqual({
      rate: exactly("1/2"),
    });
  });

  it.each([
    ["points are known", { points: 5 }],
    ["nothing is reported", undefined],
    ["nothing is known", unevidenced(null, "none")],
    ["nothing applies", notApplicable("no ports")],
  ])("are none where only %s", (_, fact) => {
    expect(inputsOf(ratio(rate), fact)).toStrictEqual({});
  });
});
