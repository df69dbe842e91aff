// Does a result print what a test expects? In as many decimals as are expected, in both notations; and
// what is told where it does not.

import { score, toJSON } from "@dti/score";
import { merge } from "@dti/score/audit";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import "@dti/score/testing";
import { awarded, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, letters, ofOne, problemsOf, rubricOf } from "../rubric/sample.js";

const { facts, year } = quangTri2024;
const result = score(decision405, facts, { year });

/** What a failed expectation says, line by line. */
const told = (expectation: () => void): readonly string[] => {
  try {
    expectation();
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
};

describe("toPrint passes", () => {
  it("for indicators, groups, pillars, the total and its value", () => {
    expect(result).toPrint({ "3.5": "24.00", "3": "127.70", CQS: "478.10" });
    expect(result).toPrint({ total: "613.54", value: "0.6135" });
  });

  it("with fewer and with more decimals than the rubric prints", () => {
    expect(result).toPrint({ "3": "128", "3.6": "25.7" });
    expect(result).toPrint({ "3": "127.7043", "3.6": "25.71428571" });
    expect(result).toPrint({ "3": "127.704" }, { locale: "en" });
  });

  it("in Vietnamese notation, and for figures with where they stand", () => {
    expect(result).toPrint({ "3": "127,70", total: { printed: "613,5" } });
    expect(result).toPrint({ "3": "127,704" }, { locale: "vi" });
  });

  it("for values, also of other nodes, and as percentages", () => {
    expect(result).toPrint({ value: "61.35%", CQS: { points: "478.1", value: "0.6830" } });
    expect(result).toPrint({ value: "61%" });
  });

  it("for what toJSON made of it, and for a merger", () => {
    expect(toJSON(result)).toPrint({ "3": "127.70" });
    expect(JSON.parse(JSON.stringify(result))).toPrint({ "3": "127.70", value: "0.6135" });
    const other = score(decision405, quangBinh2024.facts, { year });
    expect(merge([result, other])).toPrint({ "5": "69.53", total: "517.93" });
  });

  it("for the printed digits where a group adds up printed rows, and the exact sum with others", () => {
    const variables = letters("a", "b");
    const third = (code: string) => leaf(code, ratio(share("a", "b")), { max: 1, variables });
    const children = [groupOf("1", third("1.1"), third("1.2"))];
    const rubric = rubricOf(children, { rules: { rounding: "sum-of-printed" } });
    const rows = { "1.1": { a: 1, b: 3 }, "1.2": { a: 1, b: 3 } };
    const sums = score(rubric, rows, { year: 2026 });
    expect(sums).toPrint({ "1": "0.66" });
    expect(sums).toPrint({ "1": "0.6667" });
  });

  it("by the rubric's own rule for ties", () => {
    const points = (tie: "half-up" | "half-even") =>
      score(ofOne(awarded(), {}, { rules: { tie } }), { "1": { points: "2.25" } }, { year: 2026 });
    expect(points("half-up")).toPrint({ "1": "2.3" });
    expect(points("half-even")).toPrint({ "1": "2.2" });
  });

  it("behind .not where some figure is another", () => {
    expect(result).not.toPrint({ "3": "127.71" });
    expect(result).not.toPrint({ "3": "127.70", total: "613.55" });
  });

  it("inside of other expectations, where types do not know it", () => {
    const { toPrint } = expect as unknown as Readonly<Record<string, (figures: object) => unknown>>;
    const rows = [["Quảng Trị", result]];
    expect(rows).toEqual([["Quảng Trị", toPrint?.({ "3": "127.7" })]]);
    expect(rows).not.toEqual([["Quảng Trị", toPrint?.({ "3": "127.8" })]]);
  });
});

describe("toPrint fails", () => {
  it("with a table of the figures that are others", () => {
    const figures = {
      "3": "127,71",
      "3.6": "25.7",
      "3.5": { points: "24", value: "0.81" },
      value: "61.36%",
    };
    expect(told(() => expect(result).toPrint(figures))).toEqual([
      "expected the result by vn-province/405-2025@1 for 2024 to print",
      "",
      "  code         expected  prints  computed  range                 name",
      "  3            127,71    127.70  127.7043  127.6143 to 127.7943  Hạ tầng số",
      expect.stringMatching(
        /^ {2}3\.5 \(value\) {2}0\.81 {6}0\.80 {4}0\.8000 {4}0\.7975 to 0\.8025 {6}Tri/,
      ),
      expect.stringMatching(
        /^ {2}value {8}61\.36% {4}61\.35% {2}0\.613544 {2}0\.613184 to 0\.723904 {2}B/,
      ),
    ]);
  });

  it("behind .not with a table of all figures", () => {
    expect(told(() => expect(result).not.toPrint({ "3": "127.7" }))).toEqual([
      "expected the result by vn-province/405-2025@1 for 2024 not to print",
      "",
      "  code  expected  prints  computed  range               name",
      "  3     127.7     127.7   127.704   127.614 to 127.794  Hạ tầng số",
    ]);
  });

  it("with no value where a node has no points", () => {
    const rubric = rubricOf([leaf("1", awarded(), { max: 20 }), leaf("2", awarded(), { max: 0 })]);
    const none = score(rubric, {}, { year: 2026 });
    expect(told(() => expect(none).toPrint({ "2": { value: "0.1" } }))[3]).toContain(
      "2 (value)  0.1       0.0     0.000     0.000 to 0.000",
    );
  });
});

describe("toPrint refuses, also behind .not,", () => {
  const refusal = (received: unknown, figures: unknown, options?: unknown) =>
    [false, true].map((isNot) =>
      problemsOf(() => {
        const { not, ...plain } = { not: expect(received).not, toPrint: expect(received).toPrint };
        const call = isNot ? not.toPrint : plain.toPrint;
        call.call(isNot ? not : expect(received), figures as never, options as never);
      }),
    );

  it.each([
    ["an unknown code", { "3.9": "1" }, ["unknown_code at figures.3.9"]],
    [
      "what is no figure",
      { "3": "x", total: 5 },
      ["bad_figure at figures.3", "not_published at figures.total"],
    ],
    ["what could be thousands", { "3": "127.704" }, ["bad_figure at figures.3"]],
    ["points as a percentage", { "3": "64%" }, ["bad_figure at figures.3"]],
    ["no figure at all", {}, ["not_published at figures"]],
    ["no figures", null, ["not_published at figures"]],
  ])("%s", (_, figures, problems) => {
    expect(refusal(result, figures)).toEqual([problems, problems]);
  });

  it("a notation that is none, and what is no result", () => {
    const locale = ["not_published at locale"];
    expect(refusal(result, { "3": "1" }, { locale: "fr" })).toEqual([locale, locale]);
    const none = ["not_a_result at "];
    for (const received of [undefined, {}, "127.7", result.at("3")]) {
      expect(refusal(received, { "3": "127.7" })).toEqual([none, none]);
    }
  });

  it("with the sentence of the issue", () => {
    expect(told(() => expect(result).toPrint({ "9": "1" } as never))).toEqual([
      'figures › 9: the rubric has no component indicator "9"; check the code and the version',
    ]);
  });
});
