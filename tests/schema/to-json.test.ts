// What does a rubric say as JSON? All of it, in fresh objects; and only what is a sound rubric.

import { ScoreError } from "@dti/score";
import { defineRubric, type RubricData } from "@dti/score/define";
import { decision405 } from "@dti/score/rubrics";
import { rubricToJson } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { file } from "./sample.js";

describe("a rubric as JSON", () => {
  it("says all that the rubric says, with its identity", () => {
    const json = rubricToJson(decision405);
    expect(json).toStrictEqual(decision405);
    expect(JSON.parse(JSON.stringify(json))).toStrictEqual(decision405);
  });

  it("shares nothing with the rubric, and may be changed", () => {
    const json = rubricToJson(decision405) as {
      -readonly [Name in keyof RubricData]: RubricData[Name];
    };
    json.max = 1;
    Object.assign(json.children[0]!, { max: 1 });
    expect([decision405.max, decision405.children[0]!.max]).toEqual([1000, 50]);
  });
});

describe("what is no sound rubric", () => {
  const rubric = defineRubric(file() as never);

  it.each([
    ["nothing", undefined, /not valid|no place/],
    ["a rubric without fields", {}, /family/],
    ["a rubric with a changed field", { ...rubric, places: 3 }, /^fingerprint: /],
    ["a rubric with a field of its own", { ...rubric, extra: 1 }, /^extra: there is no "extra"/],
  ])("is refused: %s", (_, value, message) => {
    expect(() => rubricToJson(value as never)).toThrow(ScoreError);
    expect(() => rubricToJson(value as never)).toThrow(message);
  });
});
