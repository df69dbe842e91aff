// What works where fast-check is not installed? All that draws no random facts.

import { draft3530 } from "@dti/score/rubrics";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.doUnmock("fast-check");
  vi.resetModules();
});

const missing = new Error("Cannot find package 'fast-check'");

const withoutFastCheck = () => {
  vi.resetModules();
  vi.doMock("fast-check", () => {
    throw missing;
  });
  return import("../../src/testing.js");
};

const thrownBy = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("without fast-check", () => {
  it("cases can be run, and figures matched", async () => {
    const { matchers, runCases } = await withoutFastCheck();
    const one = { year: 2026, facts: { "1.1": { a: 1, b: 4 } }, published: { "1.1": "5" } };
    expect(runCases(draft3530, [one]).ok).toBe(true);
    expect(matchers.toReproduce({ rubric: draft3530, ...one }, one.published).pass).toBe(true);
  });

  it("random facts and laws fail with the error of what is missing", async () => {
    const { checkRubricLaws, factsOf } = await withoutFastCheck();
    for (const draw of [factsOf, checkRubricLaws]) {
      // The runner that stands in for the module wraps what it throws.
      expect(thrownBy(() => draw(draft3530))).toMatchObject({ cause: missing });
    }
  });
});
