// What cannot be asked, and of what? Everything that is wrong is told at once, with its place.

import { issueMessage, rounded, ScoreError, toJSON, type Issue } from "@dti/score";
import { decisive, type Question } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { resultWith, rubric } from "./sample.js";

const result = resultWith([], [4, 6], [3]);

const issuesOf = (asked: unknown, of: unknown = result): readonly Issue[] => {
  try {
    decisive(of as typeof result, asked as Question);
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues;
  }
};

const problems = (asked: unknown, of?: unknown): readonly string[] =>
  issuesOf(asked, of).map(({ code, path }) => `${code} at ${path.join(".")}`);

const bar = { atLeast: 20 };
const first = { name: "đạt", from: "50%" };
const withGrades = (...grades: readonly unknown[]) => ({ grade: "đạt", grades });

describe("a question is refused", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 650],
    ["text", "65%"],
    ["a list", [650]],
    ["an empty object", {}],
    ["a node alone", { of: "P" }],
    ["both a bar and a grade", { ...bar, ...withGrades(first) }],
  ])("that is %s", (_, asked) => {
    expect(problems(asked)).toEqual(["not_a_question at "]);
  });

  it.each([
    ["a fraction, which may be of the maximum or of a point", "3/4"],
    ["a comma", "65,5%"],
    ["a negative number", -1],
    ["a negative share", "-1%"],
    ["words", "half"],
    ["no number", NaN],
    ["a rounded figure", rounded("650")],
    ["a range", { between: [1, 2] }],
    ["null", null],
    ["a share of nothing", "%"],
  ])("with a bar that is %s", (_, atLeast) => {
    expect(problems({ atLeast })).toEqual(["not_a_question at atLeast"]);
    expect(problems(withGrades({ name: "đạt", from: atLeast }))).toEqual([
      "not_a_question at grades.0.from",
    ]);
  });

  it("with names that mean nothing, or nothing of use", () => {
    expect(problems({ ...bar, off: "P" })).toEqual(["not_a_question at off"]);
    expect(problems({ ...bar, of: 5 })).toEqual(["not_a_question at of"]);
    expect(problems({ ...bar, of: null })).toEqual(["not_a_question at of"]);
    expect(problems({ ...bar, overReadings: "yes" })).toEqual(["not_a_question at overReadings"]);
    expect(problems({ ...bar, overReadings: null })).toEqual(["not_a_question at overReadings"]);
  });

  it("with grades that are no list, or an empty one", () => {
    const both = ["not_a_question at grades", "not_a_question at grade"];
    expect(problems({ grade: "đạt" })).toEqual(both);
    expect(problems({ grade: "đạt", grades: first })).toEqual(both);
    expect(problems(withGrades())).toEqual(both);
    expect(problems({ grades: [first] })).toEqual(["not_a_question at grade"]);
  });

  it("with a grade that is not in the list", () => {
    expect(problems({ grade: "tốt", grades: [first] })).toEqual(["not_a_question at grade"]);
    expect(problems({ grade: ["đạt"], grades: [first] })).toEqual(["not_a_question at grade"]);
  });

  it.each([
    ["no name", { from: 1 }, ["name"]],
    ["an empty name", { name: "", from: 1 }, ["name"]],
    ["a number for a name", { name: 5, from: 1 }, ["name"]],
    ["the name of another grade", { name: "đạt", from: 1 }, ["name"]],
    ["no bar", { name: "tốt" }, ["from"]],
    ["the bar of another grade", { name: "tốt", from: 20 }, ["from"]],
    ["nothing", null, ["name", "from"]],
  ])("with a grade that has %s", (_, grade, fields) => {
    const wanted = fields.map((field) => `not_a_question at grades.1.${field}`);
    expect(problems(withGrades(first, grade))).toEqual(wanted);
  });

  it("about a code that the rubric does not have", () => {
    expect(problems({ ...bar, of: "9" })).toEqual(["unknown_code at of"]);
    expect(problems({ ...bar, of: "" })).toEqual(["unknown_code at of"]);
  });

  it("with all that is wrong with it at once", () => {
    const asked = { off: 1, of: "9", overReadings: 1, grade: "x", grades: [{ name: "a" }, first] };
    expect(problems(asked)).toEqual([
      "not_a_question at off",
      "not_a_question at overReadings",
      "not_a_question at grades.0.from",
      "not_a_question at grade",
      "unknown_code at of",
    ]);
  });

  it("in words, in both languages", () => {
    const all = [
      ...issuesOf(5),
      ...issuesOf({ atLeast: "half", of: 5, off: 1, overReadings: 1 }),
      ...issuesOf({ grades: {} }),
      ...issuesOf(withGrades(first, first)),
    ];
    const sentences = all.map((one) => issueMessage(one, "vi"));
    expect(all.map(({ message }) => message)).toEqual([
      "5 cannot be asked; give { atLeast }, or { grade, grades }",
      "off: 1 cannot be asked; give atLeast, grade, grades, of, overReadings",
      "of: 5 cannot be asked; give a code of the rubric",
      "overReadings: 1 cannot be asked; give true or false",
      'atLeast: "half" cannot be asked; give points such as 650, or a share such as "65%"',
      "grades: {…} cannot be asked; give a list of { name, from }",
      "grade: undefined cannot be asked; give the name of a grade in the list",
      'grades › 1 › name: "đạt" cannot be asked; give a name that no other grade has',
      'grades › 1 › from: "50%" cannot be asked; give points where no other grade begins',
    ]);
    expect(sentences).toEqual([
      "5 không dùng để hỏi được; cần { atLeast } hoặc { grade, grades }",
      "off: 1 không dùng để hỏi được; cần atLeast, grade, grades, of, overReadings",
      "of: 5 không dùng để hỏi được; cần một mã của bộ chỉ số",
      "overReadings: 1 không dùng để hỏi được; cần true hoặc false",
      'atLeast: "half" không dùng để hỏi được; cần số điểm như 650 hoặc tỷ lệ như "65%"',
      "grades: {…} không dùng để hỏi được; cần danh sách { name, from }",
      "grade: undefined không dùng để hỏi được; cần tên một mức xếp loại trong danh sách",
      'grades › 1 › name: "đạt" không dùng để hỏi được; cần tên không trùng với mức xếp loại khác',
      'grades › 1 › from: "50%" không dùng để hỏi được; cần ngưỡng điểm không trùng với mức xếp loại khác',
    ]);
  });
});

describe("nothing is asked of", () => {
  const stored = toJSON(result);
  const altered = (fields: object) => ({ ...structuredClone(stored), ...fields });
  const reversed = { low: "9", high: "1" };

  it.each([
    ["nothing", null],
    ["an empty object", {}],
    ["facts", { "1.1": { points: 5 } }],
    ["a rubric", rubric],
    ["a node of a result", result.at("1")],
    ["a list of results", [result]],
    ["a result without pillars", altered({ pillars: undefined })],
    ["a result with a pillar that is none", altered({ pillars: { P: null } })],
    ["a result without a maximum", altered({ max: "all" })],
    ["a result with a negative maximum", altered({ max: -40 })],
    ["a result in fewer places than none", altered({ rubric: { ...stored.rubric, places: -1 } })],
    ["a result in more places than any", altered({ rubric: { ...stored.rubric, places: 1e9 } })],
    ["a result with a range that is upside down", altered({ range: { exact: reversed } })],
  ])("%s", (_, strange) => {
    expect(problems(bar, strange)).toEqual(["not_a_result at "]);
  });

  it("no result, which is told beside what is wrong with the question", () => {
    expect(problems({ atLeast: "half", of: "9" }, null)).toEqual([
      "not_a_result at ",
      "not_a_question at atLeast",
    ]);
    expect(
      problems(withGrades({ name: "đạt", from: "90%" }, { name: "b", from: "0.9" }), 5),
    ).toEqual(["not_a_result at "]);
  });
});
