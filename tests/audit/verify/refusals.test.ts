// What is no published figure, and what else can be wrong? Everything at once, each with its place;
// nothing that is passed makes it crash.

import { issueMessage, ScoreError, type Issue } from "@dti/score";
import { verify } from "@dti/score/audit";
import { decision405, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { safeVerify } from "../../../src/audit/verify/verify.js";
import { deepFrozen } from "../sample.js";

const { facts } = quangTri2024;
const year = { year: 2024 };

const issuesOf = (
  published: unknown,
  options: unknown = year,
  given: unknown = facts,
  rubric: unknown = decision405,
): readonly Issue[] => {
  const found = safeVerify(rubric as typeof decision405, given, published, options);
  expect(deepFrozen(found)).toBe(true);
  return found.ok ? [] : found.issues;
};

const told = (issues: readonly Issue[]) =>
  issues.map(({ code, path, details }) => [
    code,
    path.join(" › "),
    "value" in details ? details.value : "why" in details ? details.why : undefined,
  ]);

const broken = {
  get field(): string {
    throw new Error("this getter has nothing to give");
  },
};

const hostile = (trap: () => never) =>
  new Proxy({}, { ownKeys: trap, get: trap, getOwnPropertyDescriptor: trap });

const throwing = hostile(() => {
  throw new Error("this proxy has nothing to give");
});

describe("published figures as a whole", () => {
  it.each<readonly [what: string, published: unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["text", "127,7"],
    ["a number", 127.7],
    ["a list", ["127,7"]],
    ["a function", () => ({})],
    ["a symbol", Symbol("3")],
    ["an object whose getter throws", broken],
    ["a proxy that throws", throwing],
  ])("cannot be %s", (_, published) => {
    const [issue, ...more] = issuesOf(published);
    expect([issue?.code, issue?.path, more]).toEqual(["not_published", ["published"], []]);
  });
});

describe("a published figure", () => {
  it.each<readonly [what: string, published: unknown, code: string]>([
    ["null", null, "not_published"],
    ["a number", 127.7, "not_published"],
    ["a bigint", 127n, "not_published"],
    ["a list", ["127,7"], "not_published"],
    ["an object without a figure", { lines: [280, 280] }, "not_published"],
    ["an object that holds a number", { printed: 127.7 }, "not_published"],
    ["an object that inherits its figure", Object.create({ printed: "127,7" }), "not_published"],
    ["an object whose getter throws", broken, "not_published"],
    ["a proxy that throws", throwing, "not_published"],
    ["nothing", "", "bad_figure"],
    ["a space", " 127,7", "bad_figure"],
    ["a word", "NaN", "bad_figure"],
    ["negative", "-127,7", "bad_figure"],
    ["with an exponent", "1e2", "bad_figure"],
    ["of other digits", "１２７", "bad_figure"],
    ["half a figure", "127,", "bad_figure"],
    ["very long", "1".repeat(1_000_000), "bad_figure"],
    ["of points in percent", "64%", "bad_figure"],
    ["thousands or decimals", "127.700", "bad_figure"],
  ])("cannot be %s", (_, published, code) => {
    const found = issuesOf({ "3": published });
    expect(found.map((issue) => [issue.code, ...issue.path])).toEqual([[code, "published", "3"]]);
    expect(found[0]?.message.length).toBeLessThan(250);
  });

  it("says where in a node it stands", () => {
    const published = {
      "3": { points: 5, value: "x" },
      "4": { points: { printed: null }, extra: "1" },
    };
    expect(told(issuesOf(published))).toEqual([
      ["not_published", "published › 3 › points", "5"],
      ["bad_figure", "published › 3 › value", '"x"'],
      ["not_published", "published › 4 › points", expect.any(String)],
      ["unknown_variable", "published › 4 › extra", undefined],
    ]);
  });

  it("has to be of the rubric, whatever a prototype knows", () => {
    const published: unknown = JSON.parse(
      '{"9":"1","__proto__":"1","constructor":"1","toString":"1","hasOwnProperty":"1","3.8":"1"}',
    );
    const issues = issuesOf(published);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["unknown_code"]));
    expect(issues.map(({ path }) => path[1]).sort()).toEqual([
      "3.8",
      "9",
      "__proto__",
      "constructor",
      "hasOwnProperty",
      "toString",
    ]);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });

  it("may be one of very many", () => {
    const many = Object.fromEntries(
      Array.from({ length: 200_000 }, (_, index) => [`k${index}`, "1"] as const),
    );
    expect(issuesOf(many)).toHaveLength(200_000);
    expect(issuesOf({ "3": "127,7" }, year, many)).toHaveLength(200_000);
  });

  it("is left out where it is undefined", () => {
    expect(issuesOf({ "3": undefined, "4": { printed: "90,25", doubt: undefined } })).toEqual([]);
  });
});

describe("options", () => {
  it.each<readonly [what: string, options: unknown]>([
    ["null", null],
    ["a year alone", 2024],
    ["a list", []],
    ["a proxy that throws", throwing],
  ])("cannot be %s: a score is of a year", (_, options) => {
    expect(told(issuesOf({ "3": "127,7" }, options))).toEqual([
      ["not_a_year", "year", "undefined"],
    ]);
  });

  it("name a notation that there is", () => {
    const issues = issuesOf({ "3": "1.234" }, { ...year, locale: "fr" });
    expect(told(issues)).toEqual([
      ["not_published", "locale", '"fr"'],
      ["bad_figure", "published › 3", '"1.234"'],
    ]);
    expect(issueMessage(issues[0]!, "vi")).toContain('"vi" hoặc "en"');
  });

  it("are those of a score, and no others", () => {
    const options: unknown = JSON.parse(
      '{"year":2024,"__proto__":{"locale":"vi"},"tolerance":0.01}',
    );
    expect(issuesOf({ "3": "127,7" }, options).map(({ code, path }) => [code, ...path])).toEqual([
      ["unknown_variable", "__proto__"],
      ["unknown_variable", "tolerance"],
    ]);
  });

  it("are read once: readings that answer only once do no harm", () => {
    let count = 0;
    const once = new Proxy(
      { "3.4": "scaled" },
      {
        ownKeys: (target) => {
          count += 1;
          if (count > 1) throw new Error("asked again");
          return Reflect.ownKeys(target);
        },
      },
    );
    const found = safeVerify(
      decision405,
      facts,
      { "3": "1", "3.5": "1" },
      { ...year, readings: once },
    );
    expect(found.ok && found.verification.verdict).toBe("contradicted");
  });
});

describe("everything that is wrong", () => {
  it("is told at once: options, facts, published figures", () => {
    const issues = issuesOf(
      { x: "1", "3": 5 },
      { year: 1999, locale: 9, tolerance: 1 },
      { "99": 1, "3.1": { rate: 5 } },
    );
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["not_published", "locale"],
      ["unknown_variable", "tolerance"],
      ["year_not_served", "year"],
      ["unknown_code", "99"],
      ["bad_figure", "3.1", "rate"],
      ["not_published", "published", "3"],
      ["unknown_code", "published", "x"],
    ]);
  });

  it("includes the rubric, by which nothing else can then be read", () => {
    for (const rubric of [null, {}, { years: [1, 2] }]) {
      expect(issuesOf({ x: 1 }, year, facts, rubric).map(({ code }) => code)).toEqual([
        "not_a_rubric",
      ]);
    }
  });

  it("is thrown by verify, with its codes", () => {
    const act = () => verify(decision405, facts, { "3": "1.234" }, year);
    expect(act).toThrow(ScoreError);
    expect(act).toThrow(/published › 3/);
  });
});
