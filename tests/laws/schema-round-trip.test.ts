// Does a rubric survive its file? Through JSON and back it is the same rubric, with the same
// fingerprint, and gives the same scores.

import { safeScore, toJSON, type Rubric } from "@dti/score";
import * as rubrics from "@dti/score/rubrics";
import { parseRubric, rubricToJson } from "@dti/score/schema";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { rubricFiles } from "../support/rubric-files.js";

const { decision405, decision922, decision1726, draft3530 } = rubrics;
const official: readonly Rubric[] = [decision405, decision922, decision1726, draft3530];

const throughFile = (rubric: Rubric): Rubric =>
  parseRubric(JSON.parse(JSON.stringify(rubricToJson(rubric))));

const expectSame = (again: Rubric, rubric: Rubric): void => {
  expect(again).toStrictEqual(rubric);
  expect(JSON.stringify(again)).toBe(JSON.stringify(rubric));
  expect(again.fingerprint).toBe(rubric.fingerprint);
};

const outcome = (rubric: Rubric, facts: unknown, year: number): unknown => {
  const scored = safeScore(rubric, facts, { year });
  return scored.ok ? toJSON(scored.result) : scored.issues;
};

describe.each(official)("$id through its file", (rubric) => {
  const again = throughFile(rubric);

  it("is the same rubric", () => {
    expectSame(again, rubric);
    expect(rubricToJson(again)).toStrictEqual(rubricToJson(rubric));
  });

  it("gives the same scores", () => {
    const year = fc.integer({ min: rubric.years[0], max: rubric.years[1] });
    law(100, fc.tuple(factsOf(rubric), year), ([facts, one]) => {
      expect(outcome(again, facts, one)).toStrictEqual(outcome(rubric, facts, one));
    });
  });
});

describe("a random rubric through its file", () => {
  it("is the same rubric", () => {
    law(300, rubricFiles, (rubric) => {
      expectSame(throughFile(rubric), rubric);
    });
  });

  it("gives the same scores", () => {
    const cases = rubricFiles.chain((rubric) =>
      factsOf(rubric, { year: 2026 }).map((facts) => ({ rubric, facts })),
    );
    law(100, cases, ({ rubric, facts }) => {
      const again = throughFile(rubric);
      expect(outcome(again, facts, 2026)).toStrictEqual(outcome(rubric, facts, 2026));
    });
  });

  it("may leave its identity out, and keeps it", () => {
    law(50, rubricFiles, (rubric) => {
      const { id, fingerprint, ...content } = rubricToJson(rubric);
      expect(parseRubric(content)).toMatchObject({ id, fingerprint });
    });
  });
});
