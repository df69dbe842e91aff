// What cannot be asked? Everything that is wrong with cases and candidates is told at once, with its
// place, in English and in Vietnamese.

import { issueMessage } from "@dti/score";
import { whichReading } from "@dti/score/audit";
import { flag } from "@dti/score/define";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { issuesOf, problems, revoked, throwing } from "../../support/refused-readings.js";

const good = { facts: {}, published: {}, year: 2024 };

describe("cases are refused", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "a"],
    ["a case", quangBinh2024],
    ["no case", []],
    ["more than a thousand", Array.from({ length: 1001 }, () => good)],
    ["a list that throws", new Proxy([good], { get: () => throwing() })],
  ])("that are %s", (_, cases) => {
    expect(problems(cases)).toEqual(["not_a_case at cases"]);
  });

  it.each([
    ["null", null],
    ["a list", [good]],
    ["text", "a"],
    ["a function", () => good],
    ["a proxy that throws", throwing()],
    ["a proxy that was revoked", revoked()],
  ])("of which one is %s", (_, one) => {
    expect(problems([good, one])).toEqual(["not_a_case at cases.1"]);
  });

  it.each([
    [
      "nothing in them",
      {},
      [
        "not_a_year at cases.0.year",
        "not_facts at cases.0.facts",
        "not_published at cases.0.published",
      ],
    ],
    ["no facts", { ...good, facts: null }, ["not_facts at cases.0.facts"]],
    ["a list of facts", { ...good, facts: [] }, ["not_facts at cases.0.facts"]],
    ["facts that throw", { ...good, facts: throwing() }, ["not_facts at cases.0.facts"]],
    [
      "no published figures",
      { ...good, published: undefined },
      ["not_published at cases.0.published"],
    ],
    ["a list of figures", { ...good, published: ["40"] }, ["not_published at cases.0.published"]],
    ["another year", { ...good, year: 2030 }, ["year_not_served at cases.0.year"]],
    ["a year in words", { ...good, year: "2024" }, ["not_a_year at cases.0.year"]],
    ["context that is none", { ...good, context: 5 }, ["not_facts at cases.0.context"]],
    [
      "a figure of no context",
      { ...good, context: { x: 1 } },
      ["unknown_variable at cases.0.context.x"],
    ],
    ["an id that is a number", { ...good, id: 1 }, ["not_a_case at cases.0.id"]],
    ["another notation", { ...good, locale: "fr" }, ["not_a_case at cases.0.locale"]],
    [
      "a code that is none",
      { ...good, facts: { "9.9": {} } },
      ["unknown_code at cases.0.facts.9.9"],
    ],
    [
      "a letter that is none",
      { ...good, facts: { "6.2": { m2: 1 } } },
      ["missing_variable at cases.0.facts.6.2.m1", "unknown_variable at cases.0.facts.6.2.m2"],
    ],
    [
      "an unknown code",
      { ...good, published: { "9": "1" } },
      ["unknown_code at cases.0.published.9"],
    ],
    [
      "__proto__ as a code",
      { ...good, published: JSON.parse('{ "__proto__": "1" }') as object },
      ["unknown_code at cases.0.published.__proto__"],
    ],
    [
      "a number as a figure",
      { ...good, published: { "3": 106.75 } },
      ["not_published at cases.0.published.3"],
    ],
    [
      "a figure in words",
      { ...good, published: { "3": "many" } },
      ["bad_figure at cases.0.published.3"],
    ],
    [
      "points in percent",
      { ...good, published: { "3": "5%" } },
      ["bad_figure at cases.0.published.3"],
    ],
    [
      "a doubtful notation",
      { ...good, published: { "3": "1.234" } },
      ["bad_figure at cases.0.published.3"],
    ],
    [
      "a field of no figure",
      { ...good, published: { "3": { points: "1", rank: "1" } } },
      ["unknown_variable at cases.0.published.3.rank"],
    ],
  ])("with %s", (_, one, expected) => {
    expect(problems([one])).toEqual(expected);
  });

  it("of another rubric", () => {
    const found = problems([quangBinh2024], undefined, draft3530);
    expect(found).toContain("year_not_served at cases.0.year");
    expect(found).toContain("unknown_code at cases.0.facts.7.4");
    expect(found).toContain("unknown_code at cases.0.published.8");
  });
});

describe("what else is passed", () => {
  it.each([
    ["null", null, ["not_a_case at "]],
    ["a list", [], ["not_a_case at "]],
    ["a proxy that throws", throwing(), ["not_a_case at "]],
    ["a year", { year: 2024 }, ["unknown_variable at year"]],
    ["nothing", undefined, []],
    ["no candidates", {}, []],
    ["undefined candidates", { candidates: undefined }, []],
    ["an undefined candidate", { candidates: { "8.2": undefined } }, []],
  ])("options may be %s", (_, options, expected) => {
    expect(problems([quangBinh2024], options)).toEqual(expected);
  });

  it.each([undefined, null, {}, "405", [decision405]])("%j is no rubric", (rubric) => {
    expect(problems([quangBinh2024], undefined, rubric ?? null)).toEqual(["not_a_rubric at "]);
  });

  it("is wrong in many places, which are all told", () => {
    const cases = [{ ...quangBinh2024, published: { "3": 1 } }, null, { ...quangTri2024, year: 1 }];
    const candidates = { "8": [], "8.2": { mine: flag("m1") }, "8.3": 1 };
    expect(problems(cases, { candidates, more: 1 })).toEqual([
      "unknown_variable at more",
      "unknown_code at candidates.8",
      "unknown_reference at candidates.8.2.mine.variable",
      "not_a_case at candidates.8.3",
      "not_published at cases.0.published.3",
      "not_a_case at cases.1",
      "year_not_served at cases.2.year",
    ]);
  });

  it("is told in Vietnamese as well", () => {
    const cases = [null, { ...good, published: { "3": 1 }, id: 1, locale: "fr" }];
    const wrong = { candidates: { "8.2": 1 } };
    const sentences = [
      ...issuesOf(() => whichReading(decision405, cases as never, wrong as object)),
      ...issuesOf(() => whichReading(decision405, [])),
      ...issuesOf(() => whichReading(decision405, [good], null as unknown as object)),
      ...issuesOf(() => whichReading(decision405, [good], { candidates: 1 } as object)),
    ].map((issue) => issueMessage(issue, "vi"));
    expect(sentences).toEqual([
      "candidates › 8.2: 1 không phải một phần của trường hợp kiểm tra; cần công thức theo tên, hoặc danh sách ngưỡng của phép đo duy nhất",
      "cases › 0: null không phải một phần của trường hợp kiểm tra; cần { facts, published, year }",
      "cases › 1 › id: 1 không phải một phần của trường hợp kiểm tra; cần văn bản",
      'cases › 1 › locale: "fr" không phải một phần của trường hợp kiểm tra; cần "vi" hoặc "en"',
      'cases › 1 › published › 3: 1 không phải số liệu đã công bố; cần số như đã in, ví dụ "106,75"',
      "cases: {…} không phải một phần của trường hợp kiểm tra; cần danh sách từ 1 đến 1000 trường hợp",
      "null không phải một phần của trường hợp kiểm tra; cần { candidates }",
      "candidates: 1 không phải một phần của trường hợp kiểm tra; cần các phương án theo mã chỉ số",
    ]);
  });
});
