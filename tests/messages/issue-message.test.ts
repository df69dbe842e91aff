// How is each issue told, in both languages?

import { issueMessage, type Issue, type IssueCode, type Locale } from "@dti/score";
import { describe, expect, it } from "vitest";

import { inVietnamese } from "../../src/messages/vi.js";

const label = { vi: "số dân", en: "inhabitants" };

const samples: readonly (readonly [IssueCode, object])[] = [
  ["not_a_rubric", { value: "null" }],
  ["not_facts", { value: "5" }],
  ["excluded_above", { group: "3" }],
  ["unknown_code", { code: "9.9" }],
  ["unknown_variable", { name: "z", known: ["a", "b"] }],
  ["unknown_variable", { name: "z", known: [] }],
  ["missing_variable", { name: "b" }],
  ["missing_variable", { name: "b", label }],
  ["not_a_number", { value: '"12,5"' }],
  ["not_a_flag", { value: '"không"' }],
  ["not_a_level", { value: '"C"', levels: ["A", "B"] }],
  ["not_text", { value: "5" }],
  ["bad_evidence", { value: "5" }],
  ["bad_figure", { value: '"½"', why: "unreadable" }],
  ["bad_figure", { value: '"1.234"', why: "ambiguous" }],
  ["bad_figure", { value: "98.87", why: "bare number" }],
  ["bad_figure", { value: '"5%"', why: "percent" }],
  ["bad_figure", { value: "20", why: "reversed" }],
  ["negative", { value: "-5" }],
  ["share_above_one", { value: "150 / 100" }],
  ["part_above_whole", { part: "400", whole: "300", wholeName: "c" }],
  ["zero_denominator", { name: "rate" }],
  ["points_above_max", { value: "21", max: 20 }],
  ["facts_disagree", { given: "5", computed: "4" }],
  ["not_a_year", { value: '"2026"' }],
  ["year_not_served", { year: 2031, from: 2025, to: 2030 }],
  ["quotient_above_one", { value: "3/2" }],
  ["unknown_reading", { value: '"x"', known: ["default", "scaled"] }],
  ["unknown_reading", { value: '"x"', known: [] }],
  ["readings_conflict", { code: "3.4" }],
  ["not_a_result", { value: "5" }],
  ["rubrics_differ", { expected: "t/v@1, 2026", found: "t/v@1, 2027" }],
  ["not_a_question", { value: "5", expected: "{ atLeast }" }],
  ["not_published", { value: "5", expected: "{ … }" }],
  ["not_a_table", { value: "5", expected: "[ … ]" }],
  ["not_an_entry", { value: "5", expected: "[ … ]" }],
  ["not_a_case", { value: "5", expected: "[ … ]" }],
  ["too_many_combinations", { count: "3345408", most: "1000000" }],
  ["bad_cell", { value: '"x"', row: 5, column: "Gia Lai", of: "1.1 a", why: "no figure" }],
  [
    "bad_cell",
    { value: '"x"', row: 5, column: "A", of: "1.1 a", why: "no level", known: ["B", "C"] },
  ],
  ["bad_table", { value: "5", why: "no text" }],
  ["bad_table", { value: '"x"', row: 5, column: "C", why: "unknown variable", known: ["a", "b"] }],
  ["too_few_rows", { rows: 1, needed: 2 }],
  ["not_a_column", { value: "{…}", expected: "{ vi, en }" }],
  ["not_json", { value: "function" }],
  ["bad_field", { value: "0", expected: "{ vi, en }" }],
  ["bad_code", { code: '"1 "' }],
  ["bad_code", { code: "2026" }],
  ["bad_code", { code: "undefined" }],
  ["bad_field", { value: "undefined", expected: "{ vi, en }" }],
  ["unknown_kind", { value: "undefined", known: ["ratio", "flag"] }],
  ["duplicate", { value: "1.1" }],
  ["reserved_name", { name: "total" }],
  ["unknown_reference", { name: "z", known: ["a", "b"] }],
  ["unknown_reference", { name: "z", known: [] }],
  ["unknown_kind", { value: '"curve"', known: ["ratio", "flag"] }],
  ["wrong_kind", { name: "a", expected: "flag" }],
  ["measures_differ", { name: "rate" }],
  ["maxima_do_not_add_up", { sum: "990", max: 1000 }],
  ["weights_not_one", { sum: "2/3" }],
  ["bad_fraction", { value: '"150%"' }],
  ["threshold_not_positive", { value: '"0"' }],
  ["steps_not_rising", { value: "50%" }],
  ["levels_differ", { declared: ["A", "B"], used: ["B", "A"] }],
  ["bad_period", { from: 2027, to: 2025 }],
  ["period_gap", { year: 2028 }],
  ["period_overlap", { year: 2028 }],
  ["erratum_outdated", { expected: '"99%"', found: '"95%"' }],
  ["too_many_issues", { most: 100 }],
  ["no_edition", { year: 2026, served: ["t/v@1 (2024-2025)"], otherwise: ["t/w@1 (draft)"] }],
  ["no_edition", { year: 2026, served: [], otherwise: [] }],
  ["many_editions", { year: 2025, editions: ["t/v@1", "t/w@1"] }],
  ["result_altered", { stored: "24", computed: "47/2" }],
  ["merger_without_facts", { count: 2 }],
  ["not_a_receipt", { value: "{…}" }],
  ["receipt_differs", { recorded: '"6.00"', replayed: '"5.00"' }],
  ["not_a_plan", { value: "{…}" }],
  ["unassigned", { max: 20 }],
  ["left_blank", { field: "lead" }],
  ["left_blank", { field: "evidence" }],
  ["target_unreachable", { target: "20", most: "10" }],
  ["goal_below_max", { goal: "80%", points: "16", max: 20 }],
  ["goal_not_target", { goal: "10%", points: "5", target: "25" }],
  ["due_outside_year", { due: "2027-01-31", year: 2026 }],
  ["variable_unused", { name: "c" }],
  ["clause_uncited", { code: "1.1" }],
  ["threshold_unreachable", { threshold: "101%" }],
  ["doubt_unmarked", { code: "1.1" }],
  ["mark_unread", { id: "m", on: "threshold" }],
  ["alternative_same", { name: "scaled" }],
  ["text_not_normalized", { value: "Tỷ lệ" }],
];

const tell = (
  code: string,
  details: object,
  locale: Locale,
  path: readonly (string | number)[] = [],
): string => issueMessage({ code, path, details } as unknown as Issue, locale);

/** What of the details a sentence has to hold. */
const valuesOf = (details: object, locale: Locale): readonly string[] =>
  Object.entries(details).flatMap(([name, value]: [string, unknown]) => {
    // What is missing is said to be missing, not to be "undefined".
    if (["why", "field"].includes(name) || value === "undefined") return [];
    if (name === "label") return [(value as typeof label)[locale]];
    return Array.isArray(value) ? value.map(String) : [String(value)];
  });

describe("the sentence of an issue", () => {
  it("is there for every code", () => {
    const told = new Set<string>(samples.map(([code]) => code));
    expect(Object.keys(inVietnamese).filter((code) => !told.has(code))).toEqual([]);
  });

  it.each(samples)("holds in English all that is known of %s: %j", (code, details) => {
    const sentence = tell(code, details, "en");
    expect(valuesOf(details, "en").filter((value) => !sentence.includes(value))).toEqual([]);
  });

  it.each(samples)("holds in Vietnamese all that is known of %s: %j", (code, details) => {
    const sentence = tell(code, details, "vi");
    expect(valuesOf(details, "vi").filter((value) => !sentence.includes(value))).toEqual([]);
  });

  it.each(samples)(
    "has no gap and no full stop, and one language only, for %s: %j",
    (code, details) => {
      const [vi, en] = [tell(code, details, "vi"), tell(code, details, "en")];
      const isGappy = [vi, en].some((told) => /undefined|\[object|NaN|[.:]\s*$/.test(told));
      expect([isGappy, vi === en]).toEqual([false, false]);
    },
  );

  it.each(samples)("says more than the place for %s: %j", (code, details) => {
    const [bare, placed] = [tell(code, details, "en"), tell(code, details, "en", ["1.1", "a"])];
    expect(placed).toBe(`1.1 › a: ${bare}`);
  });

  it("writes indexes in a place", () => {
    expect(tell("negative", { value: "-5" }, "en", ["children", 0, "max"])).toMatch(
      /^children › 0 › max: /,
    );
  });

  it.each([
    ["negative", { value: "-5" }, "-5 is negative; figures start at 0"],
    ["not_a_flag", { value: '"yes"' }, '"yes" is not yes or no; use true or false'],
    [
      "facts_disagree",
      { given: "5", computed: "4" },
      "5 is given, but the other figures make 4; correct or drop one",
    ],
    [
      "year_not_served",
      { year: 2031, from: 2025, to: 2030 },
      "the rubric does not serve 2031; it serves 2025 to 2030",
    ],
    ["weights_not_one", { sum: "2/3" }, "the weights add up to 2/3; they must add up to exactly 1"],
  ])("reads in English as written here for %s", (code, details, sentence) => {
    expect(tell(code, details, "en")).toBe(sentence);
  });

  it.each([
    ["negative", { value: "-5" }, "-5 là số âm; số liệu phải từ 0 trở lên"],
    [
      "not_a_flag",
      { value: '"yes"' },
      '"yes" không phải giá trị có/không; hãy ghi true (có) hoặc false (không)',
    ],
    [
      "share_above_one",
      { value: "150 / 100" },
      "tỷ lệ bằng 150 / 100, lớn hơn 1; tử số là một phần của mẫu số, hãy kiểm tra cả hai",
    ],
    [
      "year_not_served",
      { year: 2031, from: 2025, to: 2030 },
      "bộ chỉ số không áp dụng cho năm 2031; các năm áp dụng: 2025–2030",
    ],
    ["weights_not_one", { sum: "2/3" }, "trọng số cộng lại bằng 2/3; phải đúng bằng 1"],
  ])("reads in Vietnamese as written here for %s", (code, details, sentence) => {
    expect(tell(code, details, "vi")).toBe(sentence);
  });
});
