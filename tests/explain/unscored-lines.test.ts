// How is a node explained that carries no points? By what was reported and what it comes to, without
// a word of points that nobody can earn.

import { explain, notApplicable, rounded, unevidenced, type ResultNode } from "@dti/score";
import {
  awarded,
  flag,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { merge } from "@dti/score/audit";
import { describe, expect, it } from "vitest";

import { flags, groupOf, leaf, letters, rubricOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const parts = weightedParts(
  ["1/2", thresholdToMax(share("a", "b"), "80%")],
  ["1/2", ratio(quotient("c", "b", { name: "second" }))],
);
const free = (code: string, formula: FormulaNode, variables: object = letters("a", "b")) =>
  leaf(code, formula, { max: 0, variables: variables as ReturnType<typeof letters> });
const rubric = rubricOf([
  leaf("1", ratio(share("a", "b"))),
  groupOf(
    "2",
    free("2.1", ratio(share("a", "b"))),
    free("2.2", flag("m1"), flags("m1")),
    free("2.3", awarded(), {}),
    free("2.4", parts, letters("a", "b", "c")),
  ),
]);

const nodeOf = (code: string, fact: unknown): ResultNode =>
  resultOf(rubric, fact === undefined ? {} : { [code]: fact }).at(code);

/** The lines below the heading and the year, without what sets them in. */
const told = (code: string, fact: unknown, locale: "vi" | "en"): readonly string[] =>
  explain(nodeOf(code, fact), { locale })
    .trimEnd()
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !/^(Năm đánh giá|Assessment year)/.test(line));

describe("an indicator without points", () => {
  it("is told in Vietnamese", () => {
    expect(told("2.1", { a: 12, b: 15 }, "vi")).toEqual([
      "2.1. indicator 2.1: không tính điểm",
      "Công thức: a/b × điểm tối đa",
      "Số liệu:",
      "a (the count a) = 12",
      "b (the count b) = 15",
      "Cách tính: a/b = 12/15 = 80%",
      "Điểm: không tính điểm, vì điểm tối đa là 0",
    ]);
  });

  it("is told in English", () => {
    expect(told("2.1", { a: 12, b: 15 }, "en").slice(-2)).toEqual([
      "Calculation: a/b = 12/15 = 80%",
      "Points: not scored, since the maximum is 0",
    ]);
  });

  it("says of a missing fact that it changes nothing", () => {
    expect(told("2.2", undefined, "vi").at(-1)).toBe(
      "Số liệu: chưa có, nhưng không ảnh hưởng đến điểm",
    );
    expect(told("2.2", undefined, "en").at(-1)).toBe("Data: none yet, which changes no points");
  });

  it("tells a rate as it was reported, once", () => {
    expect(told("2.1", { rate: rounded("66,67%") }, "en").slice(-2)).toEqual([
      "Data: a/b = 66.67% (rounded: from 66.665% to 66.675%)",
      "Points: not scored, since the maximum is 0",
    ]);
  });

  it("tells each measure of its parts", () => {
    expect(told("2.4", { a: 1, b: 4, c: 6 }, "en").slice(-3)).toEqual([
      "Calculation: a/b = 1/4 = 25%",
      "Calculation: c/b = 6/4 = 150%",
      "Points: not scored, since the maximum is 0",
    ]);
  });

  it("tells yes and no without what they would earn", () => {
    expect(told("2.2", { m1: true }, "en").slice(-2)).toEqual([
      "Data: m1 (m1): yes",
      "Points: not scored, since the maximum is 0",
    ]);
  });

  it("does not look for a formula where none is printed", () => {
    expect(told("2.3", { points: 0 }, "vi")).toEqual([
      "2.3. indicator 2.3: không tính điểm",
      "Điểm: không tính điểm, vì điểm tối đa là 0",
    ]);
    expect(told("2.3", undefined, "en")).toEqual([
      "2.3. indicator 2.3: not scored",
      "Data: none yet, which changes no points",
    ]);
  });

  it("says why its fact is not accepted, or does not apply", () => {
    expect(told("2.1", unevidenced({ a: 3, b: 4 }, "chỉ có bản nháp"), "vi").slice(-3)).toEqual([
      "Cách tính: a/b = 3/4 = 75%",
      "Không có tài liệu kiểm chứng: chỉ có bản nháp",
      "Điểm: không tính điểm, vì điểm tối đa là 0",
    ]);
    expect(told("2.3", notApplicable("no city"), "en").at(-1)).toBe(
      "Points: the indicator does not apply (no city), so 0 points by the rubric's rule",
    );
  });
});

describe("a node over them", () => {
  const result = resultOf(rubric, { "1": { a: 1, b: 2 }, "2.1": { a: 1, b: 2 } });

  it("is told without points and value, and lists what is missing", () => {
    const lines = explain(result.at("2"), { locale: "en" }).split("\n");
    expect(lines.slice(0, 4).map((line) => line.trim())).toEqual([
      "2. group 2: not scored",
      "Assessment year: 2026",
      "Points: not scored, since the maximum is 0",
      "Without data: 2.2, 2.3, 2.4",
    ]);
  });

  it("is told so after a merger, too", () => {
    const merged = explain(merge([result, result]).at("2"), { locale: "vi" });
    expect(merged).toContain("2.1. indicator 2.1: không tính điểm");
    expect(merged).not.toMatch(/\/0 |0 điểm|trung bình/);
  });

  it.each(["vi", "en"] as const)("never prints points over a maximum of 0: %s", (locale) => {
    const whole = explain(result, { locale });
    expect(whole).not.toMatch(/\d\/0 (điểm|points)/);
    expect(whole).not.toMatch(/0 (đến|to) 0 /);
  });
});
