// Which other readings do the printed points of 2024 exclude? One formula changed at a time: the
// points that follow for both provinces, and whether the print is still within their rounding.

import type { Result } from "@dti/score";
import {
  allOrNothing,
  flag,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { scoreReport } from "../support/views.js";
import { isWithinRounding } from "./printed.js";
import { withFormulas } from "./variant.js";

const provinces = [quangBinh2024, quangTri2024] as const;

type Formulas = Readonly<Record<string, FormulaNode>>;

/** Points of both provinces, or of the second alone. */
type Points = readonly [quangBinh: string | null, quangTri: string];

/** Whether either print is still possible. */
type Fits = readonly [quangBinh: boolean, quangTri: boolean];

const neither: Fits = [false, false];
const onlyFirst: Fits = [true, false];
const onlySecond: Fits = [false, true];

const rate = share("a", "b");
const free = quotient("a", "b");
const spent = share(["a", "b"], "c");
const seven = quotient("a", 7);
const always = allOrNothing(rate, "0.0001%");
const never = allOrNothing(rate, "99.99%");
const capped = (t: string) => thresholdToMax(rate, t);
const cliff = (t: string) => allOrNothing(rate, t);

type Row = readonly [change: string, formulas: Formulas, points: Points, fits: Fits];

const resultOf = (formulas: Formulas, which: 0 | 1, changes: object = {}): Result =>
  scoreReport(withFormulas(decision405, formulas), {
    // What was not proven is settled at 0, so that the interval is that of the printed rates.
    facts: {
      ...provinces[which].facts,
      ...(which === 0 ? { "6.7": { points: 0 }, "7.3": { points: 0 } } : {}),
      ...changes,
    },
    options: { year: 2024, context: {} },
  });

const check = (code: string, formulas: Formulas, points: Points, fits: Fits): void => {
  ([0, 1] as const).forEach((which) => {
    const node = resultOf(formulas, which).at(code);
    const expected = points[which];
    if (expected === null) return;
    expect(node.printed).toBe(expected);
    const { printed = "" } = provinces[which].published[code] ?? {};
    expect(isWithinRounding(node, printed)).toBe(fits[which]);
  });
};

const ofGroup3: readonly Row[] = [
  ["3.1 in proportion", { "3.1": ratio(rate) }, ["136.19", "157.37"], neither],
  ["3.2 in proportion", { "3.2": ratio(rate) }, ["136.19", "156.39"], neither],
  ["3.1 in full", { "3.1": always }, ["136.75", "157.70"], neither],
  ["3.2 in full", { "3.2": always }, ["136.75", "157.70"], neither],
  ["3.3 in full", { "3.3": allOrNothing(free, "1%") }, ["111.43", "129.71"], neither],
  ["3.3 over 90 %", { "3.3": thresholdToMax(free, "90%") }, ["109.56", "129.71"], neither],
  ["3.3 at 100 % or nothing", { "3.3": allOrNothing(free, "1") }, ["81.43", "99.71"], neither],
  ["3.4 in proportion", { "3.4": ratio(rate) }, ["102.10", "122.86"], neither],
  ["3.4 never", { "3.4": never }, ["76.75", "97.70"], neither],
  ["3.5 in proportion", { "3.5": ratio(rate) }, ["106.75", "121.70"], onlyFirst],
  ["3.5 at 100 % or nothing", { "3.5": cliff("100%") }, ["106.75", "103.70"], onlyFirst],
  ["3.6 at 100 % or nothing", { "3.6": allOrNothing(seven, "1") }, ["85.32", "101.99"], neither],
];

const ofGroup5: readonly Row[] = [
  ["5.2 or nothing", { "5.2": cliff("100%") }, ["56.85", "76.80"], onlySecond],
  ["5.3 or nothing", { "5.3": cliff("100%") }, ["58.12", "76.80"], onlySecond],
  ["5.4 or nothing", { "5.4": cliff("100%") }, ["60.43", "76.80"], onlySecond],
  ["5.5 or nothing", { "5.5": cliff("100%") }, ["61.34", "76.80"], onlySecond],
  ["5.6 or nothing", { "5.6": cliff("100%") }, ["62.25", "70.00"], onlyFirst],
  ["5.2 over 80 %", { "5.2": capped("80%") }, ["63.60", "76.80"], onlySecond],
  ["5.3 over 80 %", { "5.3": capped("80%") }, ["63.28", "76.80"], onlySecond],
  ["5.4 over 80 %", { "5.4": capped("80%") }, ["62.70", "76.80"], onlySecond],
  ["5.6 over 80 %", { "5.6": capped("80%") }, ["62.25", "78.50"], onlyFirst],
];

const threeOfFour = weightedParts(["1", flag("m4")]);

const ofGroup6: readonly Row[] = [
  ["6.1 or nothing", { "6.1": threeOfFour }, ["54.01", "78.47"], neither],
  ["6.3 or nothing", { "6.3": cliff("100%") }, ["57.76", "84.72"], neither],
  ["6.4 in proportion", { "6.4": ratio(rate) }, ["77.37", "87.83"], neither],
  ["6.4 over 60 %", { "6.4": capped("60%") }, ["82.95", "93.47"], onlySecond],
  ["6.5 in proportion", { "6.5": ratio(rate) }, ["67.01", "91.54"], neither],
  ["6.5 at 80 % or nothing", { "6.5": cliff("80%") }, ["59.01", "83.84"], neither],
  ["6.6 in proportion", { "6.6": ratio(rate) }, ["65.74", "89.08"], neither],
  ["6.6 over 80 %", { "6.6": capped("80%") }, ["67.65", "91.64"], neither],
  ["6.6 at 70 % or nothing", { "6.6": cliff("70%") }, ["58.12", "78.86"], neither],
  ["6.7 in full", { "6.7": always }, [null, "94.81"], neither],
  ["6.8 over 95 %", { "6.8": capped("95%") }, ["69.45", "93.84"], onlyFirst],
  ["6.9 at 1 % or nothing", { "6.9": allOrNothing(spent, "1%") }, ["55.51", "86.27"], neither],
  ["6.5 over 75 %", { "6.5": capped("75%") }, ["69.68", "94.11"], neither],
  ["6.6 over 75 %", { "6.6": capped("75%") }, ["68.29", "92.49"], neither],
];

const over = (t: string) => thresholdToMax(free, t);
const atLeast = (t: string) => allOrNothing(free, t);

const ofGroup8: readonly Row[] = [
  ["8.1 over 95 %", { "8.1": over("95%") }, ["76.69", "109.50"], neither],
  ["8.1 in full", { "8.1": atLeast("1%") }, ["83.56", "116.02"], neither],
  ["8.1 at 100 % or nothing", { "8.1": atLeast("100%") }, ["33.56", "66.02"], neither],
  ["8.2 in proportion", { "8.2": ratio(free) }, ["71.25", "90.35"], neither],
  ["8.2 at 50 % or nothing", { "8.2": atLeast("50%") }, ["67.96", "73.36"], neither],
  ["8.3 in proportion", { "8.3": ratio(free) }, ["66.44", "97.72"], neither],
  ["8.3 over 80 %", { "8.3": over("80%") }, ["71.16", "103.32"], neither],
  ["8.3 at 70 % or nothing", { "8.3": atLeast("70%") }, ["47.54", "75.28"], neither],
];

describe.each<readonly [code: string, rows: readonly Row[]]>([
  ["3", ofGroup3],
  ["5", ofGroup5],
  ["6", ofGroup6],
  ["8", ofGroup8],
])("main index %s does not fit both prints", (code, rows) => {
  it.each(rows)("with %s", (_, formulas, points, fits) => {
    expect(fits).not.toEqual([true, true]);
    check(code, formulas, points, fits);
  });
});

describe("main index 6", () => {
  it("keeps Quảng Bình within rounding, even with 10 points for 6.7, if these are unproven", () => {
    check("6", {}, ["69.01", "93.47"], [true, true]);
  });

  it("does not fit both with half of the points for 6.2 below level B", () => {
    ([0, 1] as const).forEach((which) => {
      const node = resultOf({}, which, { "6.2": { points: 10 } }).at("6");
      expect(node.printed).toBe(["79.01", "103.47"][which]);
      const { printed = "" } = provinces[which].published["6"] ?? {};
      expect(isWithinRounding(node, printed)).toBe(false);
    });
  });
});

describe("main index 3 of the old Quảng Trị", () => {
  it("is 133.70, not 127.7, with the 100 % that lines 308 to 310 print for 3.5", () => {
    const node = resultOf({}, 1, { "3.5": { m1: true, rate: "100%" } }).at("3");
    expect(node.printed).toBe("133.70");
    expect(isWithinRounding(node, "127,7")).toBe(false);
  });
});

describe("main index 1", () => {
  it("is 46.67 of the old Quảng Trị with 1.2 in proportion, 50 with a threshold that 2/3 passes", () => {
    expect(resultOf({ "1.2": ratio(free) }, 1).at("1").printed).toBe("46.67");
    expect(resultOf({ "1.2": allOrNothing(free, "66%") }, 1).at("1").printed).toBe("50.00");
  });

  it("is 30 of Quảng Bình with 1.4 and 1.5 or nothing, 50 with full marks for a section", () => {
    const both = { "1.4": flag("m2"), "1.5": flag("m2") };
    expect(resultOf(both, 0).at("1").printed).toBe("30.00");
    expect(resultOf({ "1.4": flag("m1"), "1.5": flag("m1") }, 0).at("1").printed).toBe("50.00");
  });
});

describe("main index 4 does not fit", () => {
  it.each<readonly [change: string, formulas: Formulas, which: 0 | 1, points: string]>([
    ["4.6 over 50 %", { "4.6": capped("50%") }, 1, "95.13"],
    ["4.6 over 80 %", { "4.6": capped("80%") }, 1, "91.38"],
    ["4.6 at 100 % or nothing", { "4.6": cliff("100%") }, 1, "85.13"],
    ["4.6 at 40 % or nothing", { "4.6": cliff("40%") }, 1, "95.13"],
    ["4.4 over 80 %", { "4.4": capped("80%") }, 1, "93.91"],
    ["4.4 at 80 % or nothing", { "4.4": cliff("80%") }, 1, "75.00"],
    ["4.4 at 70 % or nothing", { "4.4": cliff("70%") }, 1, "95.00"],
    ["4.1 in proportion", { "4.1": ratio(rate) }, 0, "3.20"],
    ["4.2 over 10 %", { "4.2": capped("10%") }, 0, "20.29"],
    ["4.3 over 1 %", { "4.3": capped("1%") }, 0, "5.96"],
    ["4.5 over 5 %", { "4.5": capped("5%") }, 0, "2.36"],
  ])("with %s", (_, formulas, which, points) => {
    const node = resultOf(formulas, which, which === 0 ? { "4.6": { points: 0 } } : {}).at("4");
    expect(node.printed).toBe(points);
    const { printed = "" } = provinces[which].published["4"] ?? {};
    expect(isWithinRounding(node, printed)).toBe(false);
  });

  it("with the 5 % that line 365 prints for 4.5 of Quảng Bình: 11.36", () => {
    const node = resultOf({}, 0, { "4.5": { rate: "5%" } }).at("4");
    expect(node.printed).toBe("11.36");
    expect(isWithinRounding(node, "1,93")).toBe(false);
  });
});
