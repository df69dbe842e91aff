// Which results cannot be merged?

import { toJSON, type Result } from "@dti/score";
import { merge } from "@dti/score/audit";
import { quotient, ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

const rate = share("a", "b");
const rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", ratio(rate)), leaf("1.2", ratio(rate), { max: 10, key: "fibre" })),
    groupOf("2", leaf("2.1", ratio(quotient("a", "b")), { max: 70 })),
  ],
  { pillars: [{ code: "CQS", name: text("government"), groups: ["1"] }] },
);
const of = (a: number, b: number) => ({ a, b });
const north = resultOf(rubric, { "1.1": of(1, 3), "1.2": of(1, 2), "2.1": of(1, 7) });
const south = resultOf(rubric, { "1.1": of(1, 2), "1.2": of(1, 2), "2.1": of(3, 2) });

describe("what cannot be merged", () => {
  const problems = (results: unknown): unknown => {
    try {
      return merge(results as readonly Result[]).code;
    } catch (error) {
      const { name, issues } = error as { name: string; issues?: readonly Issued[] };
      return issues?.map(({ code, path }) => `${code} at ${path.join(".")}`) ?? name;
    }
  };
  interface Issued {
    readonly code: string;
    readonly path: readonly unknown[];
  }

  it("is nothing", () => {
    expect(problems([])).toEqual(["not_a_result at "]);
  });

  it.each([
    ["null", null],
    ["text", "result"],
    ["an empty object", {}],
    ["facts", { "1.1": of(1, 2) }],
    ["a rubric", rubric],
    ["a node", north.at("1")],
    ["an object with a rubric alone", { rubric: {} }],
    ["an object with an identity alone", { rubric: north.rubric }],
  ])("is %s", (_, strange) => {
    expect(problems([north, strange])).toEqual(["not_a_result at 1"]);
  });

  it.each([
    ["a child that is none", { children: [{}] }],
    ["a child that is null", { children: [null] }],
    ["no children where the others have some", { children: [] }],
    [
      "points that are no number",
      { children: [{ ...toJSON(north.at("2")), children: [], exact: "x" }] },
    ],
    ["pillars that are none", { pillars: { CQS: null } }],
    ["assumptions that are none", { assumptions: null }],
    ["no range over readings", { rangeOverReadings: undefined }],
    ["no list of what is undecided", { undecided: undefined }],
    ["pillars missing where the others have some", { pillars: {} }],
  ])("is what was stored with %s", (_, broken) => {
    expect(problems([north, { ...toJSON(north), ...broken }])).toEqual(["not_a_result at 1"]);
  });

  it.each([
    ["a rubric without rules", { rubric: { ...north.rubric, rules: undefined } }],
    ["a rubric without places", { rubric: { ...north.rubric, places: null } }],
    ["a year that is text", { year: "2026" }],
  ])("is not even alone what was stored with %s", (_, broken) => {
    expect(problems([{ ...toJSON(north), ...broken }])).toEqual(["not_a_result at 0"]);
  });

  it.each([2 ** 32, -1, 0, 1.5, "2", null])(
    "is what was stored as a merger of %j units",
    (count) => {
      const broken = { ...toJSON(north), merger: { rule: "mean", count } };
      expect(problems([broken])).toEqual(["not_a_result at 0"]);
    },
  );

  it("is told all at once", () => {
    expect(problems([null, north, 5])).toEqual(["not_a_result at 0", "not_a_result at 2"]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a result", north],
    ["text", "results"],
  ])("is what comes in no list: %s", (_, results) => {
    expect(problems(results)).toEqual(["not_a_result at "]);
  });

  it("is a result of another year", () => {
    const later = resultOf(rubric, {}, { year: 2027 });
    expect(problems([north, later, south])).toEqual(["rubrics_differ at 1"]);
  });

  it("is a result of another rubric", () => {
    const other = resultOf(rubricOf([leaf("1", ratio(rate))]), {});
    expect(problems([north, other])).toEqual(["rubrics_differ at 1"]);
  });

  it("is a result of another revision", () => {
    const revised = rubricOf(rubric.children, { revision: 2, pillars: rubric.pillars });
    expect(problems([north, resultOf(revised, {})])).toEqual(["rubrics_differ at 1"]);
  });

  it("is told with both rubrics and years", () => {
    const later = resultOf(rubric, {}, { year: 2027 });
    const short = rubric.fingerprint.slice(0, 8);
    expect(() => merge([north, later])).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            details: { expected: `test/v@1 (${short}), 2026`, found: `test/v@1 (${short}), 2027` },
          }),
        ],
      }) as Error,
    );
  });
});
