// Can anything make a reader of rubrics throw, or go on without end? Whatever it is given, it answers
// with a rubric or with issues that can be told.

import { issueMessage, ScoreError } from "@dti/score";
import { decision1726, draft3530 } from "@dti/score/rubrics";
import { parseRubric, rubricToJson, safeParseRubric } from "@dti/score/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { mutants } from "../support/mutants.js";
import { rubricFiles } from "../support/rubric-files.js";

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom("__proto__", "constructor", "toString", "children", "kind", "max", "formula"),
  ),
});

const expectAnswer = (data: unknown): void => {
  const parsed = safeParseRubric(data);
  if (parsed.ok) {
    expect(parseRubric(rubricToJson(parsed.rubric))).toStrictEqual(parsed.rubric);
    return;
  }
  expect(parsed.issues.length).toBeGreaterThan(0);
  expect(parsed.issues.length).toBeLessThanOrEqual(101);
  for (const one of parsed.issues) {
    const expected = one.code === "bad_field" ? one.details.expected : "";
    // Not zod's words, nor ours untold.
    expect(expected).not.toMatch(/^!|^Invalid input/);
    if (/^(a|an|at) /.test(expected)) {
      expect(issueMessage(one, "vi").endsWith(expected), expected).toBe(false);
    }
  }
  expect(() => parseRubric(data)).toThrow(ScoreError);
};

/** The data with a value somewhere that JSON could not hold. */
const spoilt = fc.tuple(rubricFiles.chain(mutants), anything, fc.nat()).map(([data, value, at]) => {
  const holders: Record<string, unknown>[] = [];
  const find = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    holders.push(part as Record<string, unknown>);
    Object.values(part).forEach(find);
  };
  find(data);
  const holder = holders[at % holders.length]!;
  const [name = "extra"] = Object.keys(holder);
  holder[name] = value;
  return data;
});

describe("a reader of rubrics answers", () => {
  it("whatever it is given", () => {
    law(3000, anything, expectAnswer);
  });

  it("files with one change", () => {
    law(1000, rubricFiles.chain(mutants), expectAnswer);
  });

  it("files with anything in them", () => {
    law(1000, spoilt, expectAnswer);
  });

  it.each([
    ["draft3530", draft3530],
    ["decision1726", decision1726],
  ])("official files with one change: %s", (_, rubric) => {
    law(200, mutants(rubric), expectAnswer);
  });
});

describe("what a reader is given", () => {
  it("stays as it was", () => {
    law(300, rubricFiles.chain(mutants), (data) => {
      const before = structuredClone(data);
      safeParseRubric(data);
      expect(data).toStrictEqual(before);
    });
  });
});
