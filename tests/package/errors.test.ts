// Can every issue be told? Each code has its sentence in both languages, made of its details alone.

import { issueMessage, safeScore, ScoreError, type Issue, type IssueDetails } from "@dti/score";
import { merge } from "@dti/score/audit";
import { defineRubric, flag, indicator, lint } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, test } from "vitest";

import { batchInEnglish } from "../../src/messages/batch-en.js";
import { dataInEnglish } from "../../src/messages/data-en.js";
import { factsInEnglish } from "../../src/messages/facts-en.js";
import { lintInEnglish } from "../../src/messages/lint-en.js";
import { plansInEnglish } from "../../src/messages/plans-en.js";
import { resultsInEnglish } from "../../src/messages/results-en.js";
import { rubricsInEnglish } from "../../src/messages/rubrics-en.js";
import { inVietnamese } from "../../src/messages/vi.js";

type BadCell = IssueDetails["bad_cell"]["why"];
type BadTable = IssueDetails["bad_table"]["why"];
type PlanField = IssueDetails["left_blank"]["field"];
type Samples = { readonly [Code in keyof IssueDetails]: readonly IssueDetails[Code][] };

const known = ["a", "b", "rate", "points"];
const label = { vi: "Dân số từ 15 tuổi trở lên", en: "Population aged 15 and over" };

const cellProblems: readonly BadCell[] = [
  "unreadable",
  "ambiguous",
  "bare number",
  "percent",
  "reversed",
  "other notation",
  "words beside a number",
  "date",
  "formula",
  "formula error",
  "dash",
  "digits lost",
  "no figure",
  "not a number",
  "not yes or no",
  "no level",
  "negative",
  "above one",
  "damaged",
  "no note",
  "not applicable beside figures",
];
const tableProblems: readonly BadTable[] = [
  "no text",
  "too large",
  "no header",
  "no unit",
  "stray quote",
  "row length",
  "unnamed column",
  "no unit column",
  "remarks column",
  "repeated column",
  "repeated unit",
  "damaged name",
  "unknown code",
  "unknown variable",
  "repeated row",
  "other label",
];

const planFields: readonly PlanField[] = [
  "lead",
  "implementing",
  "verifying",
  "task",
  "condition",
  "evidence",
  "time",
  "target",
];

/** Details of every code; a forgotten code does not compile. */
const samples: Samples = {
  not_a_rubric: [{ value: "{…}" }],
  not_facts: [{ value: "null" }],
  unknown_code: [{ code: "9.9" }],
  excluded_above: [{ group: "3" }],
  unknown_variable: [{ name: "x", known }],
  missing_variable: [{ name: "b" }, { name: "b", label }],
  not_a_number: [{ value: '"many"' }],
  not_a_flag: [{ value: '"yes"' }],
  not_a_level: [{ value: '"C"', levels: ["A", "B", "below-B"] }],
  not_text: [{ value: "5" }],
  bad_evidence: [{ value: "{…}" }],
  bad_figure: (["unreadable", "ambiguous", "bare number", "percent", "reversed"] as const).map(
    (why) => ({ value: '"1.234"', why }),
  ),
  negative: [{ value: "-1" }],
  share_above_one: [{ value: "150 / 100" }],
  part_above_whole: [{ part: "150", whole: "100", wholeName: "a" }],
  zero_denominator: [{ name: "rate" }],
  points_above_max: [{ value: "25", max: 20 }],
  facts_disagree: [{ given: "50%", computed: "60%" }],
  not_a_year: [{ value: '"2026"' }],
  year_not_served: [{ year: 2031, from: 2025, to: 2030 }],
  quotient_above_one: [{ value: "1.25" }],
  unknown_reading: [{ value: '"strict"', known: ["scaled", "strict-above"] }],
  readings_conflict: [{ code: "3.4" }],
  not_json: [{ value: "function" }],
  bad_field: [{ value: "-1", expected: "a whole number from 0" }],
  bad_code: [{ code: "a b" }],
  duplicate: [{ value: "1.1" }],
  reserved_name: [{ name: "points" }],
  unknown_reference: [{ name: "c", known }],
  unknown_kind: [{ value: '"median"', known: ["ratio", "flag", "levels"] }],
  wrong_kind: [{ name: "a", expected: "flag" }],
  measures_differ: [{ name: "rate" }],
  maxima_do_not_add_up: [{ sum: "990", max: 1000 }],
  weights_not_one: [{ sum: "9/10" }],
  bad_fraction: [{ value: "120%" }],
  threshold_not_positive: [{ value: "0" }],
  steps_not_rising: [{ value: "10%" }],
  levels_differ: [{ declared: ["A", "B"], used: ["A"] }],
  bad_period: [{ from: 2030, to: 2025 }],
  period_gap: [{ year: 2028 }],
  period_overlap: [{ year: 2027 }],
  erratum_outdated: [
    { expected: '"99%"', found: '"95%"' },
    { expected: "nothing", found: "20" },
  ],
  too_many_issues: [{ most: 100 }],
  no_edition: [
    { year: 2026, served: ["x/1@1 (2024-2025)"], otherwise: ["x/2@1 (draft)"] },
    { year: 2026, served: [], otherwise: [] },
  ],
  many_editions: [{ year: 2025, editions: ["x/1@1", "x/2@1"] }],
  not_a_result: [{ value: "[]" }],
  rubrics_differ: [{ expected: "vn-province/405-2025@1", found: "vn-province/draft-3530-2025@1" }],
  merger_without_facts: [{ count: 2 }],
  result_altered: [{ stored: "24", computed: "47/2" }],
  not_a_receipt: [{ value: "{…}" }],
  receipt_differs: [{ recorded: '"6.00"', replayed: "nothing" }],
  not_a_question: [
    { value: "{…}", expected: "{ atLeast }, or { grade, grades }" },
    { value: '"khá"', expected: "a name that no other grade has" },
  ],
  not_published: [{ value: "5", expected: "an object" }],
  not_a_table: [{ value: "{…}", expected: "a list" }],
  not_an_entry: [{ value: "{…}", expected: "a list" }],
  not_a_case: [{ value: "{…}", expected: "a list" }],
  too_many_combinations: [{ count: "3345408", most: "1000000" }],
  not_a_plan: [{ value: "{…}" }],
  unassigned: [{ max: 20 }],
  left_blank: planFields.map((field) => ({ field })),
  target_unreachable: [{ target: "20.00", most: "10.00" }],
  goal_below_max: [{ goal: "> 80%", points: "16.00", max: 20 }],
  goal_not_target: [{ goal: "10%", points: "5.00", target: "25.00" }],
  due_outside_year: [{ due: "2027-01-01", year: 2026 }],
  bad_cell: cellProblems.map((why) => ({
    value: '"412.000"',
    row: 5,
    column: "Gia Lai",
    of: "1.1 a",
    why,
    ...(why === "no level" && { known: ["A", "B", "below-B"] }),
  })),
  bad_table: tableProblems.map((why) => ({
    value: '"Hòa Bình"',
    row: 5,
    column: "Hòa Bình",
    why,
    known: ["12"],
  })),
  too_few_rows: [{ rows: 1, needed: 2 }],
  not_a_column: [
    { value: "{…}", expected: "a typed array, a list, or { values, missing }" },
    { value: "1.1.rate", expected: "letters, measures or points, each in one way" },
    { value: "-1", expected: "a whole number of rows, up to 100000000" },
    { value: "5", expected: "a list of codes" },
    { value: "{…}", expected: "a Float64Array of its own, with room for each row" },
    { value: "issues", expected: "a rubric with other codes" },
    { value: "14", expected: "a rubric with fewer places" },
  ],
  variable_unused: [{ name: "c" }],
  clause_uncited: [{ code: "1.1" }],
  threshold_unreachable: [{ threshold: "120%" }],
  doubt_unmarked: [{ code: "6.2" }],
  mark_unread: [{ id: "threshold", on: "formule" }],
  alternative_same: [{ name: "scaled" }],
  text_not_normalized: [{ value: "Chỉ số" }],
};

const tables = {
  ...factsInEnglish,
  ...rubricsInEnglish,
  ...resultsInEnglish,
  ...dataInEnglish,
  ...batchInEnglish,
  ...plansInEnglish,
  ...lintInEnglish,
};
const codes = Object.keys(samples) as (keyof IssueDetails)[];

/** An issue as it comes back from storage: without its sentence. */
const stored = (code: keyof IssueDetails, details: unknown) =>
  JSON.parse(JSON.stringify({ code, path: ["1.1", "a"], details })) as Omit<Issue, "message">;

test("Both languages have a writer for the same codes, and the samples are of all of them", () => {
  expect(Object.keys(tables).sort()).toEqual([...codes].sort());
  expect(Object.keys(inVietnamese).sort()).toEqual([...codes].sort());
});

const cases: readonly { code: keyof IssueDetails; details: unknown }[] = codes.flatMap((code) =>
  samples[code].map((details: unknown) => ({ code, details })),
);

describe("A sentence", () => {
  test.each(cases)("of $code with $details says in both languages what is wrong", (sample) => {
    const issue = stored(sample.code, sample.details);
    const sentences = { vi: issueMessage(issue, "vi"), en: issueMessage(issue, "en") };
    expect(sentences.vi).not.toBe(sentences.en);
    for (const sentence of Object.values(sentences)) {
      expect(sentence).toMatch(/^1\.1 › a: \S.*[^\s.]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\$\{| {2}/);
      expect(sentence.length).toBeLessThanOrEqual(240);
      expect(sentence.normalize("NFC")).toBe(sentence);
    }
  });

  test.each(cases)("of $code with $details needs no place", ({ code, details }) => {
    const issue = stored(code, details);
    for (const locale of ["vi", "en"] as const) {
      const bare = issueMessage({ ...issue, path: [] }, locale);
      expect(`1.1 › a: ${bare}`).toBe(issueMessage(issue, locale));
    }
  });
});

/** Real issues, of facts, of a rubric, of results and of the linter. */
const realIssues = (): readonly Issue[] => {
  const caught = (call: () => unknown): readonly Issue[] => {
    try {
      call();
    } catch (error) {
      if (error instanceof ScoreError) return error.issues;
    }
    return [];
  };
  const facts = { "9.9": {}, "1": {}, "1.1": { a: 3, b: 2 }, "1.2": { a: -1 }, "1.4": { m1: 1 } };
  const scored = safeScore(draft3530, facts, {
    year: 2031,
    context: { x: 1 },
    readings: { y: "z" },
  });
  const name = { vi: "Có", en: "Yes" };
  const formula = flag("m1");
  const bad = indicator("1 1", { name, max: 5, variables: { m1: { label: name } }, formula });
  const fields = { family: "x", version: "1", revision: 1, max: 10, children: [bad] };
  return [
    ...(scored.ok ? [] : scored.issues),
    ...caught(() => defineRubric({ ...fields, years: [2030, 2025] })),
    ...caught(() => merge([])),
    ...lint({ ...decision405, source: undefined } as never),
  ];
};

describe("Of real issues", () => {
  const issues = realIssues();

  test("there are many kinds", () => {
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThanOrEqual(8);
  });

  test.each(issues)("$code has the English sentence as its message", (issue) => {
    expect(issueMessage(issue, "en")).toBe(issue.message);
  });

  test.each(issues)("$code is told from plain JSON as from itself", (issue) => {
    const json = JSON.parse(JSON.stringify(issue)) as Issue;
    expect(json).toEqual(issue);
    expect(issueMessage(json, "vi")).toBe(issueMessage(issue, "vi"));
    expect(issueMessage(json, "en")).toBe(issueMessage(issue, "en"));
  });
});
