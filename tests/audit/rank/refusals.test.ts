// What cannot be ranked? Everything that is wrong is told at once, with its place.

import { between, rounded, score, toJSON } from "@dti/score";
import { merge, rank } from "@dti/score/audit";
import { awarded } from "@dti/score/define";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { resultWith, rubric } from "../../improve/sample.js";
import { ofOne } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";
import { problems } from "./sample.js";

const result = resultWith([4, 6], [3]);
const some = { id: "a", points: 5 };

describe("a list is refused", () => {
  const broken = new Proxy([some], {
    get: () => {
      throw new TypeError();
    },
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "a"],
    ["a result", result],
    ["an entry", some],
    ["a list without end", Array.from({ length: 100_001 }, () => null)],
    ["a list that throws", broken],
  ])("that is %s", (_, entries) => {
    expect(problems(entries)).toEqual(["not_an_entry at "]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a result", result],
    ["an empty object", {}],
    ["a name alone", { id: "b" }],
    ["points that are undefined", { id: "b", points: undefined }],
    ["points and a value", { id: "b", points: 5, value: "0.5" }],
    ["a result and its points", { id: "b", result, points: 5 }],
  ])("with an entry that is %s", (_, entry) => {
    expect(problems([some, entry])).toEqual(["not_an_entry at 1"]);
  });

  it.each([
    ["no id", { points: 1 }, "not_an_entry at 1.id"],
    ["an empty id", { id: "", points: 1 }, "not_an_entry at 1.id"],
    ["a number for an id", { id: 5, points: 1 }, "not_an_entry at 1.id"],
    ["another's id", { id: "a", points: 1 }, "duplicate at 1.id"],
    ["a field that means nothing", { id: "b", points: 1, rank: 3 }, "not_an_entry at 1.rank"],
  ])("with an entry that has %s", (_, entry, problem) => {
    expect(problems([some, entry])).toEqual([problem]);
  });

  it.each([0, -1, 1.5, NaN, Infinity, "1", null, 2 ** 53])(
    "with the published rank %j",
    (published) => {
      expect(problems([{ ...some, published }])).toEqual(["not_an_entry at 0.published"]);
    },
  );

  it.each([
    ["words", "many", "not_a_number"],
    ["null", null, "not_a_number"],
    ["a percentage", "65%", "bad_figure"],
    ["a figure that may be thousands", rounded("1.234"), "bad_figure"],
    ["a range that is upside down", between(5, 4), "bad_figure"],
    ["a negative number", -1, "negative"],
  ])("with points that are %s", (_, points, code) => {
    expect(problems([{ id: "a", points }])).toEqual([`${code} at 0.points`]);
  });

  it.each([
    ["words", "half", "bad_figure"],
    ["null", null, "not_a_number"],
    ["a percentage without its sign", 48.74, "points_above_max"],
    ["the same as text", "48.74", "points_above_max"],
    ["rounded so", rounded("48,74"), "points_above_max"],
    ["above 100 %", "100.01%", "points_above_max"],
    ["a range above 1", between("1.1", "1.2"), "points_above_max"],
    ["negative", "-0.1", "negative"],
  ])("with a value that is %s", (_, value, code) => {
    expect(problems([{ id: "a", value }])).toEqual([`${code} at 0.value`]);
  });

  it.each([
    ["null", null],
    ["a node", result.at("1")],
    ["a rubric", rubric],
    ["altered", { ...toJSON(result), range: null }],
  ])("with a result that is %s", (_, strange) => {
    expect(problems([some, { id: "b", result: strange }])).toEqual(["not_a_result at 1.result"]);
  });
});

describe("what cannot be compared is refused", () => {
  const points = { id: "p", points: 5 };
  const value = { id: "v", value: "0.5" };
  const whole = { id: "r", result };

  it.each([
    ["points and values", [points, value, whole], {}, ["not_an_entry at 1.value"]],
    ["values and points", [whole, value, points], {}, ["not_an_entry at 2.points"]],
    ["a value by points", [whole, value], { by: "total" }, ["not_an_entry at 1.value"]],
    ["points by value", [whole, points], { by: "value" }, ["not_an_entry at 1.points"]],
    ["points by a code", [whole, points], { by: "1" }, ["not_an_entry at 1.points"]],
    ["a value by a code's", [whole, value], { by: { value: "P" } }, ["not_an_entry at 1.value"]],
  ])("%s", (_, entries, options, expected) => {
    expect(problems(entries, options)).toEqual(expected);
  });

  it("points above the maximum of the rubric that others are ranked by", () => {
    expect(problems([whole, { id: "p", points: 41 }])).toEqual(["points_above_max at 1.points"]);
    expect(problems([whole, { id: "p", points: rounded("40") }])).toEqual([]);
    expect(rank([whole, { id: "p", points: rounded("40") }])[0]?.range.exact.high).toBe("40");
    expect(problems([points, { id: "q", points: 41 }])).toEqual([]);
  });

  it.each([
    ["another rubric", resultOf(ofOne(awarded(), { variables: {} }), {})],
    ["another year", resultOf(rubric, {}, { year: 2027 })],
  ])("points of %s", (_, other) => {
    const entries = [
      whole,
      { id: "other", result: other },
      { id: "merged", result: merge([result]) },
    ];
    expect(problems(entries)).toEqual(["rubrics_differ at 1.result"]);
    expect(problems(entries, { by: "value" })).toEqual([]);
  });

  it("points under other readings", () => {
    const [own, other] = [{}, { "3.4": "scaled" }].map((readings, place) => ({
      id: String(place),
      result: score(decision405, {}, { year: 2024, readings }),
    }));
    expect(problems([own, other])).toEqual(["rubrics_differ at 1.result"]);
    expect(problems([own, other], { by: "value" })).toEqual([]);
  });

  it("a code that no result has, once; one that some have, for each that has not", () => {
    expect(problems([whole, { ...whole, id: "s" }], { by: "9" })).toEqual(["unknown_code at by"]);
    const draft = { id: "d", result: score(draft3530, {}, { year: 2026 }) };
    expect(problems([draft, whole], { by: { value: "P" } })).toEqual(["unknown_code at 0.result"]);
    expect(problems([], { by: "9" })).toEqual([]);
  });
});

describe("options are refused", () => {
  it.each([
    ["that are null", null, ["not_a_question at "]],
    ["that are a code", "CQS", ["not_a_question at "]],
    ["with names that mean nothing", { off: 1 }, ["not_a_question at off"]],
    ["ranked by nothing", { by: null }, ["not_a_question at by"]],
    ["ranked by a number", { by: 5 }, ["not_a_question at by"]],
    ["ranked by the value of nothing", { by: { value: 5 } }, ["not_a_question at by"]],
    ["ranked by more", { by: { value: "P", code: "P" } }, ["not_a_question at by"]],
    ["that may hold over readings", { overReadings: 1 }, ["not_a_question at overReadings"]],
    ["with half a unit", { units: 1.5 }, ["not_a_question at units"]],
    ["with text for units", { units: "34" }, ["not_a_question at units"]],
    ["with fewer units than entries", { units: 0 }, ["not_a_question at units"]],
    ["with grades that are none", { grades: [] }, ["not_a_question at grades"]],
  ])("%s", (_, options, expected) => {
    expect(problems([some], options)).toEqual(expected);
  });

  it("with bars that nothing is measured on", () => {
    const [share, points] = ["90%", 5].map((from) => ({ grades: [{ name: "a", from }] }));
    const bad = ["not_a_question at grades.0.from"];
    expect(problems([some], share)).toEqual(bad);
    expect(problems([some], points)).toEqual([]);
    expect(problems([some, { id: "r", result }], share)).toEqual([]);
    expect(problems([{ id: "v", value: "0.5" }], points)).toEqual(bad);
    expect(problems([{ id: "v", value: "0.5" }], share)).toEqual([]);
    expect(problems([{ id: "r", result }], { by: "value", ...points })).toEqual(bad);
  });
});
