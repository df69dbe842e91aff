// How is a measure told, and a figure? With the numbers that were put in, and how well they are known.

import { between, rounded } from "@dti/score";
import {
  allOrNothing,
  amount,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { figureText, inLetters, measureText, spanOf } from "../../src/explain/measure-text.js";
import { english } from "../../src/explain/words-en.js";
import { vietnamese } from "../../src/explain/words-vi.js";
import { bound, letters, ofOne, text } from "../rubric/sample.js";
import { resultOf, type Options } from "../score/sample.js";
import { measureIn } from "./told.js";

const all = letters("a", "b", "c", "d");
const node = (formula: FormulaNode, fact: unknown, variables = all, options: Options = {}) =>
  resultOf(ofOne(formula, { variables }), { "1": fact }, options).at("1");

const told = (...args: Parameters<typeof node>): string => {
  const { measure, above } = measureIn(node(...args));
  return measureText(measure, above, english, "en");
};

const rate = share("a", "b");

/** A fact that gives the letters that a formula reads, and the others, too. */
const counts = { a: 3, b: 4, c: 6, d: 8 };

describe("a measure in its letters", () => {
  it.each([
    ["a share", rate, "a/b"],
    ["a share of sums", share(["a", "c"], ["b", "d"]), "(a + c)/(b + d)"],
    ["a quotient of a sum", quotient(["a", "b"], "c"), "(a + b)/c"],
    ["a quotient of a constant", quotient("a", 7), "a/7"],
    ["an amount", amount("a"), "a"],
  ])("is, of %s, %s %s", (_, measure, expected) => {
    expect(inLetters(measureIn(node(ratio(measure), counts)).measure)).toBe(expected);
  });
});

describe("a measure is told", () => {
  it.each([
    ["with its numbers, and what they come to", rate, "a/b = 3/4 = 75%"],
    ["with sums", share(["a", "c"], ["b", "d"]), "(a + c)/(b + d) = (3 + 6)/(4 + 8) = 75%"],
    ["with a constant", quotient("a", 7), "a/7 = 3/7 ≈ 42.8571%"],
    ["as a count", amount("a"), "a = 3"],
  ])("%s: %s", (_, measure, expected) => {
    expect(told(ratio(measure), counts)).toBe(expected);
  });

  it("with the separators of the language", () => {
    const { measure, above } = measureIn(node(ratio(quotient("a", "b")), { ...counts, a: 1234.5 }));
    expect(measureText(measure, above, vietnamese, "vi")).toBe("a/b = 1.234,5/4 = 30.862,5%");
  });

  it("to the last digit of its letters", () => {
    const fact = { ...counts, a: "0.00000000000001", b: "0.00000000000002" };
    expect(told(ratio(rate), fact)).toBe("a/b = 0.00000000000001/0.00000000000002 = 50%");
  });

  it.each([
    ["a percentage", thresholdToMax(rate, "80%"), "a/b = 3/4 = 75%"],
    ["a decimal", thresholdToMax(rate, "0.8"), "a/b = 3/4 = 0.75"],
    ["a fraction", allOrNothing(rate, "4/5"), "a/b = 3/4 = 0.75"],
    [
      "percentages",
      steps(rate, [
        ["50%", "1/2"],
        ["80%", 1],
      ]),
      "a/b = 3/4 = 75%",
    ],
    ["a count", thresholdToMax(amount("a"), 52), "a = 3"],
  ] as const)("as its threshold is printed: %s", (_, formula, expected) => {
    expect(told(formula, counts)).toBe(expected);
  });

  it.each([
    ["a percentage", "75.50%", "a/b = 75.50%"],
    ["a fraction", "3/4", "a/b = 3/4"],
    ["a rounded percentage", rounded("75,5%"), "a/b = 75.5%"],
    [
      "a range, counted at its low end",
      between("60%", "3/4"),
      `a/b ${english.lowEnd("from 60% to 3/4", "60%")}`,
    ],
  ])("as it was reported: %s", (_, reported, expected) => {
    expect(told(ratio(rate), { rate: reported })).toBe(expected);
  });

  it.each([
    ["a rounded letter", { a: 3, b: rounded("4.0") }, "a/b = 3/4 = 75% (from 74.074% to 75.9494%)"],
    ["a range", { a: between(1, 2), b: 4 }, "a/b = 1/4 = 25% (from 25% to 50%)"],
  ])("with its range, of %s", (_, fact, expected) => {
    expect(told(ratio(rate), { ...counts, ...fact })).toBe(expected);
  });

  it("with a range without end", () => {
    const formula = ratio(quotient("a", "b", { whenEmpty: 0 }));
    const fact = { ...counts, a: 3, b: between(1, 6) };
    expect(told(formula, fact)).toBe("a/b = 3/1 = 300% (from 50% to 300%)");
    const open = told(formula, { ...fact, b: between(0, 6) });
    expect(open).toBe(`a/b = 3/0: ${english.emptyDenominator("0%")} (0% or more)`);
  });
});

describe("an empty denominator", () => {
  const empty = { ...counts, a: 0, b: 0 };

  it.each([
    [0, "0%"],
    [1, "100%"],
  ] as const)("counts as %i where the clause says so", (whenEmpty, counted) => {
    expect(told(ratio(share("a", "b", { whenEmpty })), empty)).toBe(
      `a/b = 0/0: ${english.emptyDenominator(counted)}`,
    );
  });

  it("of a sum counts only where all of it is empty", () => {
    const measure = share(["a", "c"], ["b", "d"], { whenEmpty: 1 });
    expect(told(ratio(measure), { a: 0, b: 0, c: 0, d: 0 })).toBe(
      `(a + c)/(b + d) = (0 + 0)/(0 + 0): ${english.emptyDenominator("100%")}`,
    );
    expect(told(ratio(measure), { a: 0, b: 0, c: 1, d: 2 })).toBe(
      "(a + c)/(b + d) = (0 + 1)/(0 + 2) = 50%",
    );
  });

  it("that may be, and then does not apply, counts as the least", () => {
    const measure = share("a", "b", { whenEmpty: "not-applicable" });
    expect(told(ratio(measure), { ...counts, a: 0, b: between(0, 4) })).toBe("a/b = 0%");
  });
});

describe("a measure that was cut to what is possible", () => {
  it("does not claim to follow from its letters", () => {
    const fact = { a: rounded("2"), b: 1, c: 0, d: "0.6" };
    const measure = share(["a", "c"], ["b", "d"]);
    expect(told(ratio(measure), fact)).toBe("(a + c)/(b + d) = 100% (from 93.75% to 100%)");
    expect(told(ratio(quotient("a", "b")), counts)).toContain("= 3/4 =");
  });
});

describe("a measure of which nothing is kept", () => {
  it("is told by its number", () => {
    const { measure, above } = measureIn(node(ratio(rate), counts));
    const value = { point: "1/3", low: "0", high: "1/2" };
    expect(measureText({ ...measure, value, steps: [] }, above, english, "en")).toBe(
      "a/b ≈ 33.3333% (from 0% to 50%)",
    );
  });
});

describe("the words for a figure", () => {
  const known = (point: string, low = point, high = point) => ({ point, low, high });
  const style = { locale: "en", places: 100 } as const;

  it.each([
    ["alone where it is exact", "12.50", known("25/2"), "12.50 files"],
    [
      "with its range where it was rounded",
      { rounded: "12.5" },
      known("25/2", "249/20", "251/20"),
      `12.5 files ${english.rounded("from 12.45 to 12.55")}`,
    ],
    [
      "with its ends where it is a range",
      { between: [1, 2] },
      known("1", "1", "2"),
      "from 1 to 2 files",
    ],
    [
      "with its range where it is general",
      undefined,
      known("480", "480", "520"),
      "480 files (from 480 to 520)",
    ],
    ["with an open end", undefined, known("0", "0", "1/0"), "0 files (0 or more)"],
  ] as const)("stand %s", (_, figure, value, expected) => {
    expect(figureText(figure, value, style, english, " files")).toBe(expected);
  });

  it("tell no range where there is none", () => {
    expect(spanOf(known("1/3"), style, english)).toBeUndefined();
  });

  it("are those of the general information where the letter stands for it", () => {
    const rubric = ofOne(
      ratio(rate),
      { variables: { ...letters("a"), b: bound("people") } },
      { context: { people: { label: text("population") } } },
    );
    const options = { context: { people: between(100, 120) } };
    const { measure } = measureIn(resultOf(rubric, { "1": { a: 30 } }, options).at("1"));
    expect(measure.steps.map(({ name, value, reported }) => [name, value.point, reported])).toEqual(
      [
        ["a", "30", 30],
        ["b", "100", undefined],
      ],
    );
  });
});
