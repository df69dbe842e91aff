// What does a ScoreError carry, and how is a value shown in a message?

import { score, ScoreError, type Issue } from "@dti/score";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { shown } from "../../src/errors.js";
import { ofOne } from "../rubric/sample.js";
import { issuesOf } from "../score/sample.js";

const rubric = ofOne(ratio(share("a", "b")));
const wrong = { "1": { a: -1, b: "x" }, "2": {} };

const thrown = (): ScoreError => {
  try {
    score(rubric, wrong, { year: 2026 });
  } catch (error) {
    if (error instanceof ScoreError) return error;
  }
  throw new TypeError("no ScoreError");
};

describe("ScoreError", () => {
  it("is an Error with a name of its own", () => {
    const error = thrown();
    expect([error instanceof Error, error.name]).toEqual([true, "ScoreError"]);
  });

  it("carries all issues", () => {
    expect(thrown().issues).toEqual(issuesOf(rubric, wrong));
  });

  it("carries code and path of the first issue", () => {
    const { code, path, issues } = thrown();
    expect([code, path]).toEqual([issues[0]?.code, issues[0]?.path]);
  });

  it("says everything, one issue a line", () => {
    const { message, issues } = thrown();
    expect(message.split("\n")).toEqual(issues.map((issue) => issue.message));
  });

  it("has frozen issues, each in depth", () => {
    const { issues } = thrown();
    const parts = issues.flatMap(({ path, details }) => [path, details, ...Object.values(details)]);
    expect([issues, ...issues, ...parts].every(Object.isFrozen)).toBe(true);
  });

  it("has a stack that leads here", () => {
    expect(thrown().stack).toContain("errors.test");
  });

  it("keeps its own list of issues", () => {
    const issues: Issue[] = [...issuesOf(rubric, wrong)];
    const error = new ScoreError(issues);
    issues.length = 0;
    expect(error.issues).toHaveLength(3);
  });

  it("without issues has no code, no path and no words", () => {
    const { code, path, message, issues } = new ScoreError([]);
    expect([code, path, message, issues]).toEqual([undefined, [], "", []]);
  });
});

describe("a value in a message", () => {
  it.each([
    ["text in quotes", "x", '"x"'],
    ["nothing in quotes", "", '""'],
    ["40 characters", "y".repeat(40), `"${"y".repeat(40)}"`],
    ["more than 40 characters, cut", "y".repeat(41), `"${"y".repeat(40)}…"`],
    ["a number", -1.5, "-1.5"],
    ["NaN", NaN, "NaN"],
    ["a bigint", 5n, "5"],
    ["a long bigint, cut", 10n ** 50n, `1${"0".repeat(39)}`],
    ["yes", true, "true"],
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["an object, without a look inside", { a: 1 }, "{…}"],
    ["an object that cannot be written", Object.create(null), "{…}"],
    ["a function", () => 5, "{…}"],
    ["a symbol", Symbol("x"), "{…}"],
  ])("is shown as %s", (_, value, expected) => {
    expect(shown(value)).toBe(expected);
  });
});
