// How are numbers written for a reader?

import { describe, expect, it } from "vitest";

import {
  allPlaces,
  asPrinted,
  comesTo,
  equals,
  isCut,
  localized,
  reportedText,
  written,
  writtenEnds,
  type Style,
} from "../../src/explain/numerals.js";
import { fromExactText as of } from "../../src/numbers/rational.js";

const vi: Style = { locale: "vi" };
const en: Style = { locale: "en" };

describe("plain decimal text", () => {
  it.each([
    ["0", "0", "0"],
    ["999", "999", "999"],
    ["1000", "1.000", "1,000"],
    ["1234567.50", "1.234.567,50", "1,234,567.50"],
    ["0.0001", "0,0001", "0.0001"],
  ])("%s is %s in Vietnamese and %s in English", (plain, inVietnamese, inEnglish) => {
    expect([localized(plain, "vi"), localized(plain, "en")]).toEqual([inVietnamese, inEnglish]);
  });
});

describe("a numeral of the rubric", () => {
  it.each([
    ["80%", "80%"],
    ["99.5%", "99,5%"],
    ["1/4", "1/4"],
    ["0.995", "0,995"],
  ])("%s is printed as %s in Vietnamese, and as it is in English", (text, inVietnamese) => {
    expect([asPrinted(text, "vi"), asPrinted(text, "en")]).toEqual([inVietnamese, text]);
  });
});

describe("a number", () => {
  it.each([
    ["5/2", vi, "= 2,5"],
    ["2/3", vi, "≈ 0,666667"],
    ["2/3", { ...vi, places: 2 }, "≈ 0,67"],
    ["2/3", { ...vi, places: 0 }, "≈ 1"],
    ["20", { ...vi, places: 0 }, "= 20"],
    ["3/5", { ...vi, isPercent: true }, "= 60%"],
    ["103/130", { ...en, isPercent: true }, "≈ 79.2308%"],
    ["12345", en, "= 12,345"],
    ["1/100000000", vi, "≈ 0"],
    ["1/8", { ...en, places: 2, toward: "down" }, "≈ 0.12"],
    ["1/8", { ...en, places: 2, toward: "up" }, "≈ 0.13"],
    ["1/3", { ...en, places: 2, toward: "up" }, "≈ 0.34"],
    ["2/3", { ...en, places: 2, toward: "down" }, "≈ 0.66"],
  ] as const)("%s is written with a sign that is true: %#", (value, style, expected) => {
    expect(equals(of(value), style)).toBe(expected);
  });

  it("is cut where digits are left out", () => {
    expect([isCut(of("2/3"), vi), isCut(of("1/8"), vi)]).toEqual([true, false]);
  });

  it("equals what comes of others only where none of them is cut", () => {
    const third = of("1/3");
    expect([
      comesTo([of("1/2"), of("1/4")], of("3/4"), vi),
      comesTo([third, third, third], of("1"), vi),
      comesTo([of("1/2")], of("1/3"), vi),
    ]).toEqual(["= 0,75", "≈ 1", "≈ 0,333333"]);
  });
});

describe("a number apart from others", () => {
  const written8 = (value: string, ...others: readonly string[]): string =>
    written(of(value), { locale: "en", isPercent: true, apartFrom: others.map(of) });

  it.each([
    ["equal to it", "4/5", ["4/5"], "80%"],
    ["far from it", "7901/10000", ["4/5"], "79.01%"],
    ["just below it", "799999999/1000000000", ["4/5"], "79.9999999%"],
    ["just above it", "800000001/1000000000", ["4/5"], "80.0000001%"],
    ["just below the last of several", "799999999/1000000000", ["1/10", "4/5"], "79.9999999%"],
    ["just above the first of several", "100000001/1000000000", ["1/10", "4/5"], "10.0000001%"],
    ["equal to one and near another", "1/10", ["1/10", "100000001/1000000000"], "10%"],
  ])("has the digits that tell it: %s", (_, value, others, expected) => {
    expect(written8(value, ...others)).toBe(expected);
  });

  it("is told from it at any distance that figures can have", () => {
    const ten = 10n ** 62n;
    const near = `${String(8n * ten - 1n)}/${String(10n * ten)}`;
    expect(written8(near, "4/5")).toBe(`79.${"9".repeat(61)}%`);
  });
});

describe("the ends of a range", () => {
  const ends = (low: string, point: string, high: string, style: Style = en): string =>
    writtenEnds({ point: of(point), low: of(low), high: of(high) }, style).join(" to ");

  it.each([
    ["as they are where digits suffice", ["119/200", "3/5", "121/200"], "0.595 to 0.605"],
    ["wider, never narrower, where they do not", ["1/3", "1/2", "2/3"], "0.333333 to 0.666667"],
    [
      "apart from the point",
      ["81939999/100000000", "8194/10000", "81940001/100000000"],
      "0.819399 to 0.819401",
    ],
  ] as const)("are %s", (_, [low, point, high], expected) => {
    expect(ends(low, point, high)).toBe(expected);
  });

  it("are told from a threshold between them", () => {
    const style: Style = { ...en, isPercent: true, apartFrom: [of("4/5")] };
    expect(ends("79999999/100000000", "4/5", "1", style)).toBe("79.9999% to 100%");
  });
});

describe("a figure as it was reported", () => {
  it.each([
    ["a number", 1234.5, "1.234,5"],
    ["plain decimal text, with its digits", "1234.50", "1.234,50"],
    ["a percentage", "1234.50%", "1.234,50%"],
    ["a fraction", "1234/5678", "1234/5678"],
    ["a power of ten", "12e3", "12.000"],
    ["a number that JavaScript writes so", 1e-7, "0,0000001"],
    ["a percentage with a power of ten", "1e-1%", "0,001"],
    ["a rounded figure in Vietnamese notation", { rounded: "98,870%" }, "98,870%"],
    ["a rounded figure in plain notation", { rounded: "98.87 %" }, "98,87%"],
    ["a rounded count with thousands", { rounded: "1.234", locale: "vi" }, "1.234"],
    ["a rounded count in English notation", { rounded: "1,234", locale: "en" }, "1.234"],
    ["a rounded whole percentage", { rounded: "60%" }, "60%"],
    ["what cannot be read, as it is", { rounded: "about 5" }, "about 5"],
    ["a text that is no number, as it is", "about 5", "about 5"],
  ] as const)("is %s", (_, figure, expected) => {
    expect(reportedText(figure, "vi")).toEqual([expected]);
  });

  it("has both ends of a range", () => {
    expect(reportedText({ between: ["60.5%", "3/4"] }, "vi")).toEqual(["60,5%", "3/4"]);
    expect(reportedText({ between: [1000, "2e3"] }, "en")).toEqual(["1,000", "2,000"]);
  });

  it("is written to its last digit", () => {
    const digits = "0.".padEnd(59, "0");
    expect(reportedText(`${digits}1e-30`, "en")).toEqual([`0.${"0".repeat(87)}1`]);
    expect(allPlaces).toBeGreaterThan(92);
  });
});
