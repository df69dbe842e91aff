// What is open in main index 7? Which points 7.5 would have had to earn, for each reading of 7.1 and
// 7.2 that was ever proposed; and which readings that excludes.

import type { Result } from "@dti/score";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { subtract, type Fraction } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { scoreReport } from "../support/views.js";
import { spanOfPrint, toPlaces } from "./printed.js";

const provinces = [quangBinh2024, quangTri2024] as const;

const resultOf = (which: 0 | 1, readings: Readonly<Record<string, string>> = {}): Result => {
  // 7.5 is settled at 0, to see what is left for it; so is what Quảng Bình could not prove.
  const settled = { "7.5": { points: 0 }, ...(which === 0 ? { "7.3": { points: 0 } } : {}) };
  const report = { facts: { ...provinces[which].facts, ...settled } };
  return scoreReport(decision405, { ...report, options: { year: 2024, context: {}, readings } });
};

/** The points that are left for 7.5: of the points, and of both ends of what is printed. */
const left = (which: 0 | 1, readings: Readonly<Record<string, string>>): readonly string[] => {
  const { printed = "" } = provinces[which].published["7"] ?? {};
  const [low, high] = spanOfPrint(printed);
  const { exact, range } = resultOf(which, readings).at("7");
  const middle = valueOf(printed.replace(",", "."));
  const minus = (end: Fraction, text: string): string => toPlaces(subtract(end, valueOf(text)), 4);
  return [minus(middle, exact), minus(low, range.exact.high), minus(high, range.exact.low)];
};

describe("main index 7 of 2024", () => {
  it("has known parts: 7.3 earns 0 and 20, 7.4 earns 18.40 and 8.12", () => {
    const [quangBinh, quangTri] = [resultOf(0), resultOf(1)];
    expect(quangBinh.at("7.4").exact).toBe("92/5");
    expect(quangBinh.at("7.4").range.exact).toEqual({ low: "183/10", high: "37/2" });
    expect(quangTri.at("7.3").exact).toBe("20");
    expect(quangTri.at("7.4").exact).toBe("4059/500");
    expect(quangTri.at("7.4").printed).toBe("8.12");
    const { facts } = quangBinh2024;
    const open = scoreReport(decision405, { facts, options: { year: 2024, context: {} } });
    expect([open.at("7.3").state, open.at("7.3").exact]).toEqual(["unevidenced", "0"]);
  });

  it.each([0, 1] as const)(
    "leaves 7.1 and 7.2 undecided and misses 7.5, for province %i",
    (one) => {
      const { facts } = provinces[one];
      const result = scoreReport(decision405, { facts, options: { year: 2024, context: {} } });
      expect(result.at("7.1").state).toBe("undecided");
      expect(result.at("7.2").state).toBe("undecided");
      expect(result.at("7.5").state).toBe("missing");
      expect(result.at("7").state).toBe("partial");
      expect(result.at("7").missing).toEqual(["7.5"]);
      const { range } = result.at("7");
      const printed = one === 0 ? 60.26 : 50.81;
      expect(range.low.lte(printed) && range.high.gte(printed)).toBe(true);
    },
  );

  it.each([
    ["ratio", "ratio", "31.8750 31.6175 32.1325", "16.0870 15.9285 16.2455"],
    ["ratio", "scaled-half", "27.9750 27.5675 28.3825", "9.4870 9.1785 9.7955"],
    ["scaled-30", "ratio", "17.6767 17.4133 17.9400", "16.0753 15.9110 16.2397"],
    ["scaled-30", "scaled-half", "13.7767 13.3633 14.1900", "9.4753 9.1610 9.7897"],
    ["scaled-20", "ratio", "7.5350 7.2675 7.8025", "16.0670 15.8985 16.2355"],
    ["scaled-20", "scaled-half", "3.6350 3.2175 4.0525", "9.4670 9.1485 9.7855"],
  ])("with 7.1 %s and 7.2 %s leaves 7.5 %s and %s points", (of1, of2, quangBinh, quangTri) => {
    const readings = { "7.1": of1, "7.2": of2 };
    const [ofQuangBinh, ofQuangTri] = [left(0, readings), left(1, readings)];
    expect(ofQuangBinh.join(" ")).toBe(quangBinh);
    expect(ofQuangTri.join(" ")).toBe(quangTri);
    // 7.5 has 30 points: only the first pair is excluded, and by Quảng Bình alone.
    const isExcluded = [ofQuangBinh, ofQuangTri].some(([, low]) => Number(low) > 30);
    expect(isExcluded).toBe(of1 === "ratio" && of2 === "ratio");
  });

  it("lists what each reading of 7.1 and 7.2 would give, and that it matters", () => {
    const { assumptions } = resultOf(0);
    const of71 = assumptions.find(({ code }) => code === "7.1");
    expect(of71?.alternatives.map(({ name, printed }) => [name, printed])).toEqual([
      ["ratio", "6.09"],
      ["scaled-20", "30.43"],
      ["scaled-30", "20.28"],
    ]);
    const of72 = assumptions.find(({ code }) => code === "7.2");
    expect(of72?.alternatives.map(({ name, exact }) => [name, exact])).toEqual([
      ["ratio", "39/10"],
      ["scaled-half", "39/5"],
    ]);
    expect([of71?.matters, of72?.matters]).toEqual([true, true]);
  });
});
