// In which words is a plan refused? In both languages, each to the end: no English stands in a Vietnamese
// sentence but codes, names of fields, and what was given.

import { issueMessage, type Issue } from "@dti/score";
import { lintPlan } from "@dti/score/plan";
import { describe, expect, it } from "vitest";

import { text } from "../rubric/sample.js";
import { issuesOf, planOf, rubric, withFields, withRow } from "./sample.js";

/** What is told in words, besides what was given, names of fields, and whatever is known there. */
const wordsIn = (sentence: string): string =>
  sentence
    .replace(/^(?:[\w.]+ › )*[\w.]+: /, "")
    .replace(/"[^"]*"|\{[^}]*\}|có thể dùng: .*/g, "")
    .replace(/(?:[\w.]+ \| )+[\w.]+/, "");

const english =
  /(?<![\p{L}\p{M}\p{N}])(?:an?|or|of|the|is|not|such|as|text|list|lines?|whole|points?|value|date|year|number|agency|document|object|figure|expected|valid|here|known|first|last|at|most|them|nothing)(?![\p{L}\p{M}\p{N}])/u;

const rowsOf = (name: string, values: readonly unknown[]): readonly object[] =>
  values.map((value) => withRow({ [name]: value }));

const wrongGoals = [
  {},
  5,
  { strict: true },
  { strict: 1 },
  ...["12.000", "80", "101%", "x", 5].map((atLeast) => ({ variable: "rate", atLeast })),
  { variable: "a", atLeast: "80%" },
  { variable: "x", atLeast: "1" },
];

const wrong: readonly object[] = [
  ...["max", "target"].flatMap((name) =>
    rowsOf(name, ["abc", "1.234", "-1", "80%", "20/30/40", -1, [], [null], { printed: 16 }, true]),
  ),
  ...rowsOf("goal", wrongGoals),
  withRow({ goal: { variable: "m1", atLeast: "1" } }, "1.2"),
  withRow({ goal: { variable: "m2", atLeast: "1" } }, "1.2"),
  ...rowsOf("lead", [
    [],
    5,
    [5],
    { vi: "A" },
    { name: "A" },
    "__proto__",
    ["A", "A"],
    Array.from({ length: 101 }, (_, index) => String(index)),
  ]),
  { ...withRow({ lead: "B" }), agencies: { a: "A" } },
  withRow({ lead: { vi: "A", en: "B" }, verifying: { vi: "A", en: "C" } }),
  ...rowsOf("evidence", [[], 5, ["A", "a"], { vi: "A" }]),
  ...rowsOf("lines", ["x", [], [5, 3], [1], [0, 2], [[1, 4.5]]]),
  ...rowsOf("due", ["31/12/2025", "2025-02-30", 5]),
  ...rowsOf("name", ["", 5, { vi: "A" }]),
  ...rowsOf("subtasks", [5, [{ target: 5 }]]),
  ...rowsOf("before", [5, { year: 1, points: 5 }]),
  ...rowsOf("doubts", [5, [{ on: "x", note: "x" }]]),
  withRow({}, "9.9"),
  ...[5, [5], { title: "x", date: "2026" }, { vi: "x" }].map((legalBasis) =>
    withFields({ legalBasis }),
  ),
  ...[5, "x", { title: 5 }].map((document) => withFields({ document })),
  ...[{ everyMonths: 5, beforeDay: 29 }, { everyMonths: 6, beforeDay: 0 }, 5].map((reviews) =>
    withFields({ reviews }),
  ),
  ...["2026", 2050, 5].map((year) => withFields({ year })),
  ...["x", {}, { id: rubric.id }, { id: "x", fingerprint: "y" }].map((of) =>
    withFields({ rubric: of }),
  ),
  withFields({ groups: { "9": {} } }),
  withFields({ rankTargets: [{ year: 2026, first: 0 }] }),
  withFields({ remarks: [{ wording: "x", on: "9.9" }] }),
  withFields({ information: [{ name: "x", context: "y", provider: [] }] }),
  withFields({ agencies: { a: 5 } }),
  withFields({ unit: text(""), extra: 1 }),
  withFields({ assignments: [] }),
  [],
  {},
];

const issues: readonly Issue[] = wrong.flatMap((data) => issuesOf(data));

describe("a sentence on a plan that is wrong", () => {
  it("is there for each", () => {
    expect(wrong.filter((data) => issuesOf(data).length === 0)).toEqual([]);
  });

  it("is in Vietnamese to the end", () => {
    const sentences = issues.map((issue) => issueMessage(issue, "vi"));
    expect(sentences.filter((sentence) => english.test(wordsIn(sentence)))).toEqual([]);
    expect(sentences.filter((sentence) => wordsIn(sentence).trim() === "")).toEqual([]);
  });

  it("is in English, which is how it is thrown", () => {
    for (const issue of issues) {
      expect(issue.message).toBe(issueMessage(issue, "en"));
      expect(issueMessage(issue, "vi")).not.toBe(issue.message);
    }
    expect(issues.filter(({ message }) => !english.test(wordsIn(message)))).toEqual([]);
  });

  it("is in Vietnamese where a plan is of another rubric, or none", () => {
    const other = { ...planOf(), rubric: { id: "x", fingerprint: "y" } };
    for (const data of [other, 5, null, {}]) {
      try {
        lintPlan(rubric, data as never);
        expect.unreachable();
      } catch (error) {
        const { issues: told } = error as { readonly issues: readonly Issue[] };
        for (const issue of told) {
          expect(wordsIn(issueMessage(issue, "vi"))).not.toMatch(english);
        }
      }
    }
  });
});
