// Which grade has a score, and which can the truth have?

import { issueMessage, rounded, ScoreError, toJSON, type Issue } from "@dti/score";
import { grade, merge, type Grade, type GradeOptions } from "@dti/score/audit";
import { awarded, ratio, share, thresholdToMax } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { resultWith } from "../../improve/sample.js";
import { doubt, groupOf, leaf, ofOne, rubricOf } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";
import { deepFrozen } from "../sample.js";

const konTum: readonly Grade[] = [
  { name: "khá", from: "70%" },
  { name: "yếu", from: 0 },
  { name: "tốt", from: "90%" },
  { name: "trung bình", from: "50%" },
];

/** Worst, own and best grade. */
const gradesOf = (...args: Parameters<typeof grade>) => {
  const { worst, grade: own, best } = grade(...args);
  return [worst, own, best];
};

describe("a grade", () => {
  it.each([
    ["20", "trung bình"],
    ["19.999", "yếu"],
    ["28", "khá"],
    ["35.999", "khá"],
    ["36", "tốt"],
    ["40", "tốt"],
    ["0", "yếu"],
  ])(
    "begins exactly at its bar, on percent of the unit's own maximum: %s of 40",
    (points, name) => {
      const quarter = String(Number(points) / 4);
      const result = resultWith([quarter], [quarter], [quarter], [quarter]);
      expect(gradesOf(result, konTum)).toEqual([name, name, name]);
    },
  );

  it("is that of exact points, never of printed ones", () => {
    const rubric = ofOne(ratio(share("a", "b")));
    const result = resultOf(rubric, { "1": { a: 899_999, b: 1e6 } });
    expect(result.printed).toBe("18.00");
    expect(grade(result, konTum).grade).toBe("khá");
  });

  it("is none below the lowest bar", () => {
    const some = konTum.filter(({ from }) => from === "70%");
    expect(gradesOf(resultWith([5], [5], [5], [5]), some)).toEqual([null, null, null]);
  });

  it("may begin at points, in every notation", () => {
    const grades = [
      { name: "a", from: 10n },
      { name: "b", from: "20.5" },
      { name: "c", from: "75%" },
    ];
    const of = (total: number) => grade(resultWith([0], [0], [total / 4], [total / 4]), grades);
    expect([19, 20, 40].map((total) => of(total).grade)).toEqual([null, "a", "a"]);
    expect(grade(resultWith([10], [10], [10], [0]), grades).grade).toBe("c");
  });

  it("may be another for the truth, at either end of its range", () => {
    expect(gradesOf(resultWith([9], [9], [9]), konTum)).toEqual([
      "trung bình",
      "trung bình",
      "tốt",
    ]);
    expect(gradesOf(resultWith([7, 10], [7], [7], [7]), konTum)).toEqual(["khá", "khá", "khá"]);
    const rubric = ofOne(awarded(), { variables: {} });
    const printed = resultOf(rubric, { "1": { points: rounded("18,0") } });
    expect(gradesOf(printed, konTum)).toEqual(["khá", "tốt", "tốt"]);
  });

  it("spans all readings only where that is asked", () => {
    const marks = [doubt("d", { scaled: thresholdToMax(share("a", "b"), "50%") })];
    const result = resultOf(ofOne(ratio(share("a", "b")), { marks }), { "1": { a: 1, b: 2 } });
    expect(gradesOf(result, konTum)).toEqual(["trung bình", "trung bình", "trung bình"]);
    const over = gradesOf(result, konTum, { overReadings: true });
    expect(over).toEqual(["trung bình", "trung bình", "tốt"]);
  });

  it.each([
    ["P", "tốt"],
    ["1", "yếu"],
    ["2.2", "tốt"],
    ["total", "trung bình"],
  ])("is that of the node %s where it is asked of it", (of, name) => {
    const result = resultWith([4], [4], [9], [9]);
    expect(grade(result, konTum, { of })).toMatchObject({ code: of, grade: name });
    expect(grade(toJSON(result), konTum, { of })).toEqual(grade(result, konTum, { of }));
  });

  it("comes with the points that it stands for", () => {
    const result = resultWith([9], [9], [9]);
    const { points, exact, range } = result;
    expect(grade(result, konTum)).toMatchObject({ code: "total", points, exact, range });
    expect(grade(merge([result, result]), konTum)).toEqual(grade(result, konTum));
  });

  it("cannot be changed afterwards, and leaves what was passed as it is", () => {
    const grades = konTum.map((one) => ({ ...one }));
    const options = { of: "P" };
    expect(deepFrozen(grade(resultWith([9]), grades, options))).toBe(true);
    expect([grades, ...grades, options].some((one) => Object.isFrozen(one))).toBe(false);
  });
});

describe("a grade is refused", () => {
  const result = resultWith([9]);
  const issuesOf = (of: unknown, grades: unknown, options?: unknown): readonly Issue[] => {
    try {
      grade(of as typeof result, grades as readonly Grade[], options as GradeOptions);
      return [];
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
      return error.issues;
    }
  };
  const problems = (...args: Parameters<typeof issuesOf>): readonly string[] =>
    issuesOf(...args).map(({ code, path }) => `${code} at ${path.join(".")}`);

  it.each([
    ["nothing", undefined, ["grades"]],
    ["an empty list", [], ["grades"]],
    ["a list of nothing", [null], ["grades.0.name", "grades.0.from"]],
    ["two of one name", [...konTum, { name: "khá", from: 1 }], ["grades.4.name"]],
    ["two from one bar", [...konTum, { name: "c", from: 28 }], ["grades.4.from"]],
    ["a name that throws", [{ name: { toString: 5 }, from: 1 }], ["grades.0.name"]],
    ["a rounded bar", [{ name: "c", from: rounded("5") }], ["grades.0.from"]],
  ])("by grades that are %s", (_, grades, paths) => {
    expect(problems(result, grades)).toEqual(paths.map((path) => `not_a_question at ${path}`));
  });

  it.each([
    ["null", null, "not_a_question at "],
    ["text", "P", "not_a_question at "],
    ["names that mean nothing", { by: "P" }, "not_a_question at by"],
    ["a number for a code", { of: 5 }, "not_a_question at of"],
    ["a code that is none", { of: "9" }, "unknown_code at of"],
    ["a count of readings", { overReadings: 1 }, "not_a_question at overReadings"],
  ])("by options that are %s", (_, options, problem) => {
    expect(problems(result, konTum, options)).toEqual([problem]);
  });

  it("to what carries no points: a share of nothing is no bar", () => {
    const rubric = rubricOf([
      groupOf("1", leaf("1.1", awarded(), { variables: {}, max: 0 })),
      leaf("2", awarded(), { variables: {} }),
    ]);
    const [issue, ...others] = issuesOf(resultOf(rubric, {}), konTum, { of: "1" });
    expect([issue?.message, others]).toEqual([
      'of: "1" cannot be asked; give a code that carries points',
      [],
    ]);
    expect(issue && issueMessage(issue, "vi")).toBe(
      'of: "1" không dùng để hỏi được; cần mã của một mục có điểm',
    );
  });

  it("to what is no result, with all else that is wrong", () => {
    expect(problems(null, [{ name: "a", from: "x" }], { of: "9" })).toEqual([
      "not_a_result at ",
      "not_a_question at grades.0.from",
    ]);
    expect(problems({ ...toJSON(result), max: -1 }, konTum)).toEqual(["not_a_result at "]);
    expect(
      problems(5, [
        { name: "a", from: "90%" },
        { name: "b", from: "0.9" },
      ]),
    ).toEqual(["not_a_result at "]);
  });
});
