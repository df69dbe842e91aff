// How are alternatives told, and a measure over the best unit's? Each alternative, which of them counts,
// and what is divided by what.

import { explain, rounded, score, type Locale } from "@dti/score";
import {
  amount,
  awarded,
  bestOf,
  flag,
  quotient,
  ratio,
  relativeToBest,
  share,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { flags, leaf, letters, rubricOf } from "../rubric/sample.js";

const rate = share("a", "b");

/** What is told of an indicator from its calculation on. */
const told = (
  formula: FormulaNode,
  fact: object,
  locale: Locale = "en",
  counts: readonly string[] = ["a", "b"],
): readonly string[] => {
  const variables = { ...letters(...counts), ...flags("m") };
  const rubric = rubricOf([leaf("1", formula, { variables })]);
  const facts = { "1": { m: false, ...fact } };
  const lines = explain(score(rubric, facts, { year: 2026 }).at("1"), { locale }).split("\n");
  const from = lines.findIndex((line) => /Calculation|Cách tính/.test(line));
  return lines.slice(from).map((line) => line.replace(/^ {2}/, ""));
};

describe("the best of alternatives", () => {
  const best = bestOf(ratio(rate), flag("m"));

  it("is told alternative by alternative, then which of them counts", () => {
    expect(told(best, { a: 3, b: 4 })).toEqual([
      "Calculation:",
      "  Alternative 1: a/b = 3/4 = 75%; points in proportion: fraction = 0.75",
      "  Alternative 2: m is not met: earns 0",
      "  Alternative 1 earns most and counts: fraction = 0.75",
      "Points: 20 × 0.75 = 15 points",
    ]);
    expect(told(best, { a: 3, b: 4, m: true }, "vi")).toEqual([
      "Cách tính:",
      "  Trường hợp 1: a/b = 3/4 = 75%; tính điểm theo tỷ lệ: phần điểm = 0,75",
      "  Trường hợp 2: m đạt: được điểm tối đa",
      "  Tính theo trường hợp có điểm cao nhất là trường hợp 2: được điểm tối đa",
      "Điểm: 20 × 1 = 20 điểm",
    ]);
  });

  it("is told within parts, with parts of its own, and with its range", () => {
    const parts = weightedParts(
      ["1/2", bestOf(weightedParts([1, flag("m")]), ratio(rate))],
      ["1/2", flag("m")],
    );
    expect(told(parts, { rate: rounded("50%") })).toEqual([
      "Calculation:",
      "  Part 1 (weight 1/2)",
      "    Alternative 1",
      "      Part 1 (weight 1): m is not met: this part earns 0",
      "      Sum of the parts: 1 × 0 = 0",
      "    Alternative 2: a/b = 50%; points in proportion: fraction = 0.5 (the fraction may be from 0.495 to 0.505)",
      "    Alternative 2 earns most and counts: fraction = 0.5 (the fraction may be from 0.495 to 0.505)",
      "  Part 2 (weight 1/2): m is not met: this part earns 0",
      "  Sum of the parts: 1/2 × 0.5 + 1/2 × 0 = 0.25",
      "Points: 20 × 0.25 = 5 points",
      "Range: from 4.95 to 5.05 points, since the data are rounded",
    ]);
  });

  it("says what is not decided", () => {
    expect(told(bestOf(ratio(rate), awarded()), { a: 3, b: 4 }).slice(2)).toEqual([
      "  Alternative 2: no source found gives the formula, 0 points for now",
      "  Alternative 1 earns most and counts: fraction = 0.75 (the fraction may be from 0.75 to 1)",
      "Points: 20 × 0.75 = 15 points",
      "Range: from 15 to 20 points, since no source found says how it is scored",
    ]);
  });
});

describe("a measure over the best unit's", () => {
  const over = (best: string, measure: FormulaNode = relativeToBest(rate)): FormulaNode =>
    ({ ...measure, best }) as FormulaNode;

  it("is told with what it is divided by, written alike", () => {
    expect(told(over("9/10"), { a: 45, b: 100 })).toEqual([
      "Calculation: a/b = 45/100 = 45%; points in proportion to the best unit (90%): fraction = 45%/90% = 0.5",
      "Points: 20 × 0.5 = 10 points",
    ]);
    expect(told(over("0.9"), { a: 45, b: 100 }, "vi")).toEqual([
      "Cách tính: a/b = 45/100 = 45%; tính điểm theo tỷ lệ so với đơn vị cao nhất (90%): phần điểm = 45%/90% = 0,5",
      "Điểm: 20 × 0,5 = 10 điểm",
    ]);
    expect(told(over("5/6"), { a: 1, b: 2 })[0]).toBe(
      "Calculation: a/b = 1/2 = 50%; points in proportion to the best unit (≈ 83.3333%): fraction ≈ 50%/83.3333% ≈ 0.6",
    );
    const counted = over("40", relativeToBest(amount("a")));
    expect(told(counted, { a: 30 }, "en", ["a"])[0]).toBe(
      "Calculation: a = 30; points in proportion to the best unit (40): fraction = 30/40 = 0.75",
    );
  });

  it("never seems equal to it where it is not", () => {
    const [line = ""] = told(over("1/2"), { a: 49_999_999, b: 100_000_000 });
    expect(line).toContain("= 49.999999%; points in proportion to the best unit (50%)");
  });

  it("earns all at the best, and nothing where no unit has anything", () => {
    expect(told(over("1/2"), { a: 1, b: 2 })[0]).toBe(
      "Calculation: a/b = 1/2 = 50%; points in proportion to the best unit (50%): earns the maximum",
    );
    expect(told(over("0"), { a: 0, b: 2 })[0]).toBe(
      "Calculation: a/b = 0/2 = 0%; no unit is above 0: earns 0",
    );
  });

  it("says that it is open until that is known", () => {
    expect(told(relativeToBest(rate), { a: 1, b: 2 })).toEqual([
      "Calculation: a/b = 1/2 = 50%; it is measured by the best unit, which is not known yet, 0 points for now",
      "Range: from 0 to 20 points, since the best unit is not known yet",
    ]);
    const parts = weightedParts(["1/2", relativeToBest(rate)], ["1/2", ratio(rate)]);
    expect(told(parts, { a: 1, b: 2 }, "vi").at(-1)).toBe(
      "Khoảng điểm: từ 5 đến 15 điểm, vì chưa biết đơn vị cao nhất đạt bao nhiêu",
    );
    const both = bestOf(relativeToBest(quotient("a", "b")), awarded());
    expect(told(both, { a: 1, b: 2 }).at(-1)).toBe(
      "Range: from 0 to 20 points, since no source found says how it is scored",
    );
  });
});
