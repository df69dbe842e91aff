// What is the outline of Decision 1726 made of, and do the published values of 2020 follow? Three
// pillars that share nothing, 400, 300 and 300 points.

import { rounded, score, ScoreError, toJSON, trace, type Result } from "@dti/score";
import { lint } from "@dti/score/define";
import { bacNinh2020, daNang2020, decision1726, hue2020 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { isExact, spanOfPrint } from "./printed.js";
import { areRising } from "../support/exact.js";
import { deadMarks } from "./marks.js";
import { withRules } from "./variant.js";

const scoreOf = ({ facts, year }: typeof hue2020) => score(decision1726, facts, { year });

describe("Decision 1726", () => {
  it("has three pillars of 400, 300 and 300 points, and cites the words of each", () => {
    const found = decision1726.children.map(({ code, name, max, cite }) => {
      return [code, name.vi, max, cite?.wording];
    });
    expect(found).toEqual([
      ["1", "Chính quyền số", 400, "chính quyền số (400 điểm, 133 tiêu chí)"],
      ["2", "Kinh tế số", 300, "kinh tế số (300 điểm, 101 tiêu chí)"],
      ["3", "Xã hội số", 300, "xã hội số (300 điểm, 72 tiêu chí)"],
    ]);
    for (const { cite } of decision1726.children) {
      expect(cite?.document).toContain("https://phapluatmoitruong.vn/");
    }
    expect(133 + 101 + 72).toBe(306);
  });

  it("is revision 1 of a superseded text, for the year 2020 alone", () => {
    const { id, years, status, source, max, places, valuePlaces } = decision1726;
    expect(id).toBe("vn-province/1726-2020@1");
    expect([years, status, max, places, valuePlaces]).toEqual([
      [2020, 2020],
      "superseded",
      1000,
      2,
      4,
    ]);
    expect([source?.number, source?.date]).toEqual(["1726/QĐ-BTTTT", "2020-10-12"]);
    for (const year of [2019, 2021]) {
      expect(() => score(decision1726, {}, { year })).toThrow(ScoreError);
    }
  });

  it("has pillars of one index each, which share nothing", () => {
    const { pillars } = score(decision1726, {}, { year: 2020 });
    const found = Object.values(pillars).map(({ code, max, children }) => {
      return [code, max, children.map((child) => child.code).join(" ")];
    });
    expect(found).toEqual([
      ["CQS", 400, "1"],
      ["KTS", 300, "2"],
      ["XHS", 300, "3"],
    ]);
  });

  it("gives lint nothing to say, has no dead mark, and marks what is not printed", () => {
    expect(lint(decision1726)).toEqual([]);
    expect(deadMarks(decision1726)).toEqual([]);
    expect(decision1726.marks?.map(({ id }) => id)).toEqual([
      "outline",
      "sum",
      "tie",
      "rounding",
      "merge",
      "missing",
      "not-applicable",
    ]);
    expect(JSON.parse(JSON.stringify(decision1726))).toStrictEqual(decision1726);
  });

  it("takes points, or a published value", () => {
    const both = score(
      decision1726,
      { "1": { a: 100 }, "2": { value: rounded("0,3668") } },
      { year: 2020 },
    );
    expect([both.at("CQS").value.printed, both.at("KTS").value.printed]).toEqual([
      "0.2500",
      "0.3668",
    ]);
    expect(both.missing).toEqual(["3"]);
  });
});

describe("the published values of 2020", () => {
  it.each([
    ["Đà Nẵng", daNang2020, "487.41", "0.4874", ["0.5346", "0.4155", "0.4964"]],
    ["Thừa Thiên Huế", hue2020, "409.65", "0.4097", ["0.5220", "0.3040", "0.3655"]],
    ["Bắc Ninh", bacNinh2020, "409.56", "0.4096", ["0.4449", "0.3668", "0.4052"]],
  ] as const)("follow: %s", (name, published, points, value, pillars) => {
    const result: Result = scoreOf(published);
    expect(result.points.toString()).toBe(points.replace(/0$/, ""));
    expect(result.value.printed).toBe(value);
    expect(published.published).toEqual({ value });
    expect(Object.values(result.pillars).map((one) => one.value.printed)).toEqual(pillars);
    expect(isExact({ ...result, exact: result.value.exact }, value)).toBe(true);
    // The published value lies in the range that the rounded pillars leave.
    const [low, high] = spanOfPrint(value).map(({ n, d }) => `${String(n * 1000n)}/${String(d)}`);
    expect(areRising(low ?? "", result.range.exact.high)).toBe(true);
    expect(areRising(result.range.exact.low, high ?? "")).toBe(true);
    expect([result.missing, result.state, published.unit.vi.includes(name)]).toEqual([
      [],
      "scored",
      true,
    ]);
    expect(trace(JSON.parse(JSON.stringify(toJSON(result))) as Result)).toEqual(trace(result));
  });

  it("need halves to be rounded up: Huế comes to 0.40965", () => {
    const { facts, year } = hue2020;
    expect(scoreOf(hue2020).value.decimal.toString()).toBe("0.40965");
    const even = score(withRules(decision1726, { tie: "half-even" }), facts, { year });
    expect(even.value.printed).toBe("0.4096");
  });

  it("name their sources: a page, or the data set", () => {
    expect(bacNinh2020.source.url).toContain("https://en.dangcongsan.vn/");
    for (const { source } of [daNang2020, hue2020]) {
      expect(source).toEqual({ title: source.title });
      expect(source.title.vi).toContain("letrinhan/vn-dti-provincial");
    }
  });
});
