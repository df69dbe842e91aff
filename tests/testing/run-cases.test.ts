// Do cases that are data come out as expected? The official ones, cases of every expectation, and cases
// that cannot be run.

import { issueMessage } from "@dti/score";
import {
  daNang2022,
  decision405,
  decision922,
  quangBinh2024,
  quangNinh2022,
  quangTri2024,
} from "@dti/score/rubrics";
import { runCases, type RubricCase } from "@dti/score/testing";
import { describe, expect, it } from "vitest";

import { problemsOf } from "../rubric/sample.js";

const published = { "3": "127,7", "4": "90,25", "6": "93,50", "7": "50,81" };
const quangTri = { ...quangTri2024, published };

/** What comes of one case. */
const outcomeOf = (one: unknown) => runCases(decision405, [one as RubricCase]).cases[0]!;

/** What is wrong with one case, in short. */
const issuesOf = (one: unknown): readonly string[] =>
  (outcomeOf(one).issues ?? []).map(({ code, path }) => `${code} at ${path.join(".")}`);

describe("the official cases", () => {
  it("of 2024 reproduce all but two main indices of each province", () => {
    const { ok, cases } = runCases(decision405, [quangBinh2024, quangTri2024]);
    expect(ok).toBe(false);
    expect(cases.map(({ name, problems }) => [name, problems.map(({ code }) => code)])).toEqual([
      ["Quảng Bình", ["4", "7"]],
      ["Quảng Trị (cũ)", ["4", "7"]],
    ]);
    const [first] = cases[1]?.problems ?? [];
    const expected = ["exact", "within-rounding"];
    expect(first).toEqual({ code: "4", expected, found: "contradicted" });
    expect(cases[0]?.verification?.nodes).toHaveLength(8);
  });

  it("of 2022 all hold", () => {
    const { ok, text } = runCases(decision922, [daNang2022, quangNinh2022]);
    expect([ok, text]).toEqual([true, "2 of 2 cases as expected"]);
  });

  it("run after JSON as before", () => {
    const list = [quangBinh2024, quangTri2024];
    const again = JSON.parse(JSON.stringify(list)) as typeof list;
    expect(JSON.stringify(runCases(decision405, again))).toBe(
      JSON.stringify(runCases(decision405, list)),
    );
  });
});

describe("an expectation", () => {
  it.each([
    [undefined, ["4", "7"]],
    ["contradicted", []],
    ["exact", ["all"]],
    [{ "4": "contradicted", "7": "undetermined" }, []],
    [{ "4": "contradicted" }, ["7"]],
    [{ "4": "undetermined", "6": "exact", "7": "undetermined" }, ["4", "6"]],
    [{}, ["4", "7"]],
  ])("of %j is not met by %j", (expected, codes) => {
    const { ok, problems } = outcomeOf({ ...quangTri, expect: expected });
    expect(problems.map(({ code = "all" }) => code)).toEqual(codes);
    expect(ok).toBe(codes.length === 0);
  });

  it("of the worst verdict names no code", () => {
    expect(outcomeOf({ ...quangTri, expect: "exact" }).problems).toEqual([
      { expected: ["exact"], found: "contradicted" },
    ]);
  });
});

describe("a case", () => {
  it("may have context, readings and a notation", () => {
    const facts = { "3.3": { a: 125 }, "7.2": { rate: "22%" } };
    const one = {
      year: 2024,
      facts,
      context: { population: 158 },
      readings: { "7.2": "scaled-half" },
      published: { "3.3": "23.734", "7.2": "13.20" },
      locale: "en",
    };
    expect(outcomeOf(one)).toMatchObject({ name: "case 1", ok: true, problems: [] });
  });

  it.each([
    [{ name: "Một" }, "Một"],
    [{ id: "44" }, "44"],
    [{ name: "", id: "44" }, "44"],
    [{ unit: "Quảng Trị" }, "Quảng Trị"],
    [{ unit: { vi: "Tỉnh", en: "Province" } }, "Tỉnh"],
    [{ unit: 5 }, "case 1"],
  ])("that says %j is called %s", (said, name) => {
    const one = { year: 2024, facts: {}, published: { "3": "0" }, ...said };
    expect(outcomeOf(one).name).toBe(name);
  });

  it.each([
    ["no object", 5, ["not_a_case at 0"]],
    ["no year", { facts: {}, published: { "3": "1" } }, ["not_a_year at 0.year"]],
    ["no facts", { year: 2024, published: { "3": "1" } }, ["not_a_case at 0.facts"]],
    ["nothing published", { year: 2024, facts: {} }, ["not_published at 0.published"]],
    ["no figure", { ...quangTri, published: {} }, ["not_a_case at 0.published"]],
    ["an unknown field", { ...quangTri, expected: "exact" }, ["not_a_case at 0.expected"]],
    ["a verdict that is none", { ...quangTri, expect: "right" }, ["not_a_case at 0.expect"]],
    ["verdicts that are none", { ...quangTri, expect: { "3": 1 } }, ["not_a_case at 0.expect.3"]],
    [
      "a code not published",
      { ...quangTri, expect: { "5": "exact" } },
      ["not_a_case at 0.expect.5"],
    ],
    [
      "bad facts",
      { ...quangTri, facts: { "1.1": { a: 1 } } },
      ["missing_variable at 0.facts.1.1.m1", "unknown_variable at 0.facts.1.1.a"],
    ],
    ["a bad figure", { ...quangTri, published: { "3": "x" } }, ["bad_figure at 0.published.3"]],
    ["a bad reading", { ...quangTri, readings: { "3": "x" } }, ["unknown_code at 0.readings.3"]],
    ["a bad notation", { ...quangTri, locale: "fr" }, ["not_published at 0.locale"]],
  ])("with %s has issues", (_, one, issues) => {
    expect(issuesOf(one)).toEqual(issues);
    expect(outcomeOf(one)).toMatchObject({ ok: false, problems: [] });
    expect(outcomeOf(one).verification).toBeUndefined();
  });

  it("tells its issues in Vietnamese to the end", () => {
    const bad = [
      { ...quangTri, expect: "right" },
      { ...quangTri, expect: { "3": 1, "5": "exact" } },
      { ...quangTri, published: {} },
    ];
    const told = bad
      .flatMap((one) => outcomeOf(one).issues ?? [])
      .map((one) => issueMessage(one, "vi"));
    expect(told).toHaveLength(4);
    expect(told.join()).not.toMatch(/\b(verdicts?|least|code)\b/);
  });
});

describe("a list of cases", () => {
  it("is run to the end, whatever is wrong with some", () => {
    const { ok, cases, text } = runCases(decision405, [
      5 as never,
      { ...quangTri, expect: { "4": "contradicted", "7": "undetermined" } },
      { ...quangTri, name: "Hai", published: { "4": "90,25" } },
    ]);
    expect([ok, cases.map((one) => one.ok)]).toEqual([false, [false, true, false]]);
    expect(text.split("\n").slice(0, 9)).toEqual([
      "1 of 3 cases as expected",
      "",
      "case 1",
      "  0: 5 is not part of a case; give { year, facts, published }",
      "",
      "Hai",
      "  4: expected exact or within-rounding, found contradicted",
      "",
      "  code  published  verdict       computed  gap    name",
    ]);
    expect(text).toContain("a rate from 51.18% to 51.30% (reported: 50%)");
    expect(Object.isFrozen(cases[2]?.problems[0])).toBe(true);
  });

  it("tells of the worst figures where the worst verdict is another", () => {
    const { text } = runCases(decision405, [{ ...quangTri, expect: "exact" }]);
    expect(text).toContain("  the worst verdict: expected exact, found contradicted");
    expect(text.match(/contradicted {2}/g)).toHaveLength(1);
    expect(text).not.toContain("undetermined");
  });

  it.each([
    ["nothing", undefined],
    ["an object", { year: 2024 }],
    ["a text", "cases"],
    ["an empty list", []],
    [
      "a list that cannot be read",
      new Proxy([], {
        get: () => {
          throw new Error("no");
        },
      }),
    ],
  ])("is refused as %s", (_, cases) => {
    expect(problemsOf(() => runCases(decision405, cases as never))).toEqual(["not_a_case at "]);
  });

  it("is refused without a rubric", () => {
    expect(problemsOf(() => runCases({} as never, [quangTri]))).toEqual(["not_a_rubric at "]);
  });
});
