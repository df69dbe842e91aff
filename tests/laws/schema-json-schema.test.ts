// Do the schemas and the code agree? What the code takes validates; a file that is not as described is
// refused by both.

import { safeScore, type Rubric } from "@dti/score";
import * as rubrics from "@dti/score/rubrics";
import {
  factsJsonSchema,
  readFacts,
  rubricJsonSchema,
  rubricToJson,
  safeParseRubric,
} from "@dti/score/schema";
import { factsOf } from "@dti/score/testing";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { mutants } from "../support/mutants.js";
import { rubricFiles } from "../support/rubric-files.js";
import { without } from "../schema/sample.js";

const { decision405, decision922, decision1726, draft3530 } = rubrics;
const official: readonly Rubric[] = [decision405, decision922, decision1726, draft3530];

const ajv = new Ajv2020({ strict: true, strictRequired: false });
const isFile = ajv.compile(rubricJsonSchema());

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const expectValid = (validate: ValidateFunction, value: unknown): void => {
  expect(validate(value) ? [] : validate.errors).toEqual([]);
};

describe("the schema of rubric files", () => {
  it.each(official)("takes $id", (rubric) => {
    expectValid(isFile, throughJson(rubricToJson(rubric)));
  });

  it("takes random rubrics", () => {
    law(200, rubricFiles, (rubric) => {
      expectValid(isFile, throughJson(rubricToJson(rubric)));
    });
  });

  it("takes every changed file that is a rubric still", () => {
    let taken = 0;
    law(700, rubricFiles.chain(mutants), (data) => {
      const content = without(data, "id", "fingerprint");
      if (!safeParseRubric(content).ok) return;
      taken += 1;
      expectValid(isFile, content);
    });
    expect(taken).toBeGreaterThan(20);
  });

  it("takes no changed file that looks otherwise than described", () => {
    let refused = 0;
    law(700, rubricFiles.chain(mutants), (data) => {
      if (isFile(data)) return;
      refused += 1;
      expect(safeParseRubric(data).ok).toBe(false);
    });
    expect(refused).toBeGreaterThan(200);
  });

  it("takes none whose formula is of no kind", () => {
    law(500, rubricFiles.chain(mutants), (data) => {
      const parsed = safeParseRubric(data);
      const codes = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
      if (codes.includes("unknown_kind")) expect(isFile(data)).toBe(false);
    });
  });
});

describe.each(official)("the schema of facts for $id", (rubric) => {
  const facts = ajv.compile(factsJsonSchema(rubric, { of: "facts" }));
  const file = ajv.compile(factsJsonSchema(rubric));
  const [year] = rubric.years;

  it("takes all facts that are drawn for it, alone and in a file", () => {
    law(200, factsOf(rubric), (drawn) => {
      const data = throughJson(drawn);
      expectValid(facts, data);
      expectValid(file, { rubric: rubric.id, year, facts: data });
    });
  });

  it("takes those of one year", () => {
    const inYear = ajv.compile(factsJsonSchema(rubric, { of: "facts", year }));
    law(100, factsOf(rubric, { year }), (drawn) => {
      expectValid(inYear, throughJson(drawn));
    });
  });

  it("takes every changed fact that is read and scored still", () => {
    const changed = factsOf(rubric, { year }).chain((drawn) => mutants(drawn as object));
    law(300, changed, (data) => {
      // What stands beside a range is passed over by `score`, and not by `readFacts`; whether letters
      // are missing is told by `score`.
      const read = readFacts(rubric, data);
      if (!read.ok || !safeScore(rubric, read.facts, { year }).ok) return;
      expectValid(file, { facts: read.facts });
      expectValid(facts, read.facts);
    });
  });
});

describe("random rubrics", () => {
  it("have schemas that take the facts drawn for them", () => {
    const cases = rubricFiles.chain((rubric) =>
      fc.array(factsOf(rubric, { year: 2026 }), { minLength: 3, maxLength: 3 }).map((all) => ({
        rubric,
        all,
      })),
    );
    law(12, cases, ({ rubric, all }) => {
      const facts = new Ajv2020({ strict: true, strictRequired: false }).compile(
        factsJsonSchema(rubric, { of: "facts", year: 2026 }),
      );
      for (const one of all) expectValid(facts, throughJson(one));
    });
  });
});
