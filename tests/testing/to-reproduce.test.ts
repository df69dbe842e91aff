// Do facts give what was published? Both provinces of 2024; and what is told where they do not.

import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import "@dti/score/testing";
import { describe, expect, it } from "vitest";

import { problemsOf } from "../rubric/sample.js";

const quangTri = { rubric: decision405, facts: quangTri2024.facts, year: quangTri2024.year };
const quangBinh = { rubric: decision405, facts: quangBinh2024.facts, year: quangBinh2024.year };

const told = (expectation: () => void): string => {
  try {
    expectation();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("toReproduce passes", () => {
  it("for figures that are exact or within rounding", () => {
    expect(quangTri).toReproduce({ "3": "127,7", "5": "76,80" });
    expect(quangTri).toReproduce({ "6": "93,50", "8": { value: "0,7155" } });
    expect(quangBinh).toReproduce({ "3": "106.75" });
  });

  it("for figures as a plan prints them, with their lines", () => {
    const { "1": one, "2": two } = quangTri2024.published;
    expect(quangTri).toReproduce({ "1": one!, "2": two! });
  });

  it("for an official case as it is", () => {
    const { "3": three } = quangBinh2024.published;
    expect({ rubric: decision405, ...quangBinh2024 }).toReproduce({ "3": three! });
  });

  it("under the year, context, readings and notation that are given", () => {
    const readings = { "7.2": "scaled-half" };
    expect({ ...quangTri, readings }).toReproduce({ "7.2": "13,20" });
    const facts = { "3.3": { a: 125 } };
    const context = { population: 158 };
    const options = { context, locale: "en" };
    expect({ rubric: decision405, facts, year: 2024, ...options }).toReproduce({ "3.3": "23.734" });
  });

  it("behind .not where some figure is not given", () => {
    expect(quangTri).not.toReproduce({ "3": "127,7", "4": "90,25" });
    expect(quangBinh).not.toReproduce({ "4": "1,93" });
  });
});

describe("toReproduce fails", () => {
  const message = told(() =>
    expect(quangTri).toReproduce({ "3": "127,7", "4": "90,25", "7": "50,81" }),
  );
  const lines = message.split("\n");

  it("with a table of the verdicts that are not wanted", () => {
    expect(lines.slice(0, 5)).toEqual([
      "expected the facts to reproduce what was published",
      "",
      "  code  published  verdict       computed  gap    name",
      "  4     90,25      contradicted  90.13     0.124  Nhân lực số",
      "  7     50,81      undetermined  28.12     22.69  Hoạt động kinh tế số",
    ]);
  });

  it("with the range, what is missing, and each repair", () => {
    expect(message).toContain("from 90.075 to 90.177 points");
    expect(message).toContain("Without data: 7.5");
    expect(message).toMatch(/4\.4\. .* a rate from 75\.975% to 76\.525% \(reported: 75\.63%\)/);
    expect(message).toMatch(/4\.6\. .* a rate from 51\.18% to 51\.30% \(reported: 50%\)/);
    expect(message).not.toContain("  3. ");
  });

  it("behind .not with all figures", () => {
    const wrong = told(() =>
      expect(quangTri).not.toReproduce({ "3": { points: "127,7", value: "0.64" } }),
    );
    expect(wrong.split("\n").slice(0, 5)).toEqual([
      "expected the facts not to reproduce what was published",
      "",
      "  code       published  verdict  computed  gap       name",
      "  3          127,7      exact    127.7     0.004286  Hạ tầng số",
      "  3 (value)  0.64       exact    0.64      0.001479  Hạ tầng số",
    ]);
  });
});

describe("toReproduce refuses, also behind .not,", () => {
  const refusals = (received: unknown, published: unknown) => [
    problemsOf(() => expect(received).toReproduce(published as never)),
    problemsOf(() => expect(received).not.toReproduce(published as never)),
  ];

  it.each([
    ["what is no case", 5, { "3": "1" }, ["not_a_case at "]],
    ["no rubric", { facts: {}, year: 2024 }, { "3": "1" }, ["not_a_rubric at "]],
    ["no figures", quangTri, {}, ["not_published at published"]],
    ["an unknown code", quangTri, { "3.9": "1" }, ["unknown_code at published.3.9"]],
    [
      "facts that are refused",
      { ...quangTri, facts: { "9": {} } },
      { "3": "1" },
      ["unknown_code at 9"],
    ],
    ["fields that mean nothing", { ...quangTri, yeer: 1 }, { "3": "1" }, ["not_a_case at yeer"]],
  ])("%s", (_, received, published, problems) => {
    expect(refusals(received, published)).toEqual([problems, problems]);
  });
});
