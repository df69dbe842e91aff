// How are the parts of a formula told, and the formula that a year takes? In several lines.

import { trace, type FormulaStep } from "@dti/score";
import {
  awarded,
  byPeriod,
  checklist,
  flag,
  ratio,
  share,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { formulaLines } from "../../src/explain/formula-lines.js";
import { english as w } from "../../src/explain/words-en.js";
import { flags, letters, ofOne } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { formulaTold, plain, writing } from "./told.js";

const variables = { ...letters("a", "b", "c"), ...flags("m1", "m2") };

const full = { a: 3, b: 4, c: 1, m1: true, m2: false };

const lines = (formula: FormulaNode, year = 2026): readonly string[] =>
  formulaTold(resultOf(ofOne(formula, { variables }), { "1": full }, { year }).at("1"));

const some = (fraction: string): string => w.worth(fraction, false, false, false);

describe("parts", () => {
  const part = (place: number, weight: string, text: string): string =>
    `${w.part(place, weight)}: ${text}`;
  const whole = w.worth("= 1", true, false, true);
  const nothing = w.worth("= 0", false, true, true);

  it("are told one by one, then added up", () => {
    expect(lines(checklist("m1", "m2"))).toEqual([
      part(1, "1/2", `${w.met("m1")}: ${whole}`),
      part(2, "1/2", `${w.notMet("m2")}: ${nothing}`),
      `${w.sum}: 1/2 × 1 + 1/2 × 0 = 0.5`,
    ]);
  });

  it("in a part are set further in", () => {
    const inner = weightedParts(["0.4", flag("m1")], ["0.6", ratio(share("c", "a"))]);
    expect(lines(weightedParts(["1/2", inner], ["1/2", flag("m2")]))).toEqual([
      w.part(1, "1/2"),
      `  ${part(1, "0.4", `${w.met("m1")}: ${whole}`)}`,
      `  ${part(2, "0.6", `c/a = 1/3 ≈ 33.3333%; ${w.inProportion}: ${some("≈ 0.333333")}`)}`,
      `  ${w.sum}: 0.4 × 1 + 0.6 × 0.333333 ≈ 0.6`,
      part(2, "1/2", `${w.notMet("m2")}: ${nothing}`),
      `${w.sum}: 1/2 × 0.6 + 1/2 × 0 = 0.3`,
    ]);
  });

  const periods = byPeriod({ "2025-2027": flag("m1"), "2028-2030": checklist("m1", "m2") });

  it("with periods tell the formula in force below them", () => {
    const formula = weightedParts(["1/2", periods], ["1/2", flag("m1")]);
    const inForce = `${w.period(2026, "2025–2027")}; ${w.otherPeriods(["2028–2030"])}`;
    expect(lines(formula)).toEqual([
      part(1, "1/2", inForce),
      `  ${w.met("m1")}: ${whole}`,
      part(2, "1/2", `${w.met("m1")}: ${whole}`),
      `${w.sum}: 1/2 × 1 + 1/2 × 1 = 1`,
    ]);
  });

  it("that nothing decides are told, and the others counted", () => {
    expect(lines(weightedParts(["1/2", awarded()], ["1/2", flag("m1")]))).toEqual([
      part(1, "1/2", w.unknownClause),
      part(2, "1/2", `${w.met("m1")}: ${whole}`),
      `${w.sum}: 1/2 × 0 + 1/2 × 1 = 0.5`,
    ]);
  });
});

describe("parts that are more than their weights", () => {
  it("have no weight", () => {
    const formula = weightedParts(["1", flag("m1")]);
    const node = resultOf(ofOne(formula, { variables }), { "1": full }).at("1");
    const [step] = trace(node).steps as readonly FormulaStep[];
    const twice = { ...step!, steps: [...step!.steps, ...step!.steps] };
    expect(plain(formulaLines(twice, writing())).slice(1)).toEqual([
      `${w.part(2, "")}: ${w.met("m1")}: ${w.worth("= 1", true, false, true)}`,
      `${w.sum}: 1 × 1 +  × 1 = 1`,
    ]);
  });
});

describe("periods", () => {
  const rates = byPeriod({
    2025: ratio(share("a", "b")),
    2026: flag("m1"),
    "2027-2030": checklist("m1", "m2"),
  });

  it.each([
    [2025, "2025", ["2026", "2027–2030"], 1],
    [2026, "2026", ["2025", "2027–2030"], 1],
    [2029, "2027–2030", ["2025", "2026"], 3],
  ])("in %i tell the formula of %s, and which others do not hold", (year, years, others, below) => {
    const [first, ...rest] = lines(rates, year);
    expect([first, rest.length]).toEqual([
      `${w.period(year, years)}; ${w.otherPeriods(others)}`,
      below,
    ]);
  });

  it("that are only one name no other", () => {
    expect(lines(byPeriod({ "2025-2030": flag("m1") }))[0]).toBe(w.period(2026, "2025–2030"));
  });

  it("that do not cover the year take none", () => {
    const periods = byPeriod({ "2025-2030": flag("m1") });
    const node = resultOf(ofOne(periods, { variables }), { "1": full }).at("1");
    const [step] = trace(node).steps as readonly FormulaStep[];
    expect(plain(formulaLines({ ...step!, year: 2031, steps: [] }, writing()))).toEqual([
      `${w.period(2031, "")}; ${w.otherPeriods(["2025–2030"])}`,
    ]);
  });
});
