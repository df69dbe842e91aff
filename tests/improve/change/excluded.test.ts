// How is a change told where an indicator leaves the maximum, or comes back? Points of either time over
// the maximum of that time.

import { notApplicable, score } from "@dti/score";
import { describeChange, explainChange } from "@dti/score/improve";
import { ratio, share } from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { groupOf, leaf, rubricOf } from "../../rubric/sample.js";

const rate = ratio(share("a", "b"));
const rubric = rubricOf([groupOf("1", leaf("1.1", rate), leaf("1.2", rate)), leaf("2", rate)], {
  rules: { notApplicable: "excluded" },
});
const half = { a: 1, b: 2 };
const resultOf = (facts: object) => score(rubric, facts, { year: 2026 });

const without = resultOf({ "1.1": half, "1.2": notApplicable("no port"), "2": half });
const withAll = resultOf({ "1.1": half, "1.2": half, "2": half });

describe("a change of the maximum", () => {
  it("is told with the points, on every level", () => {
    const lines = describeChange(without, withAll, { locale: "vi" }).split("\n");
    expect(lines.filter((line) => line.includes("điểm ("))).toEqual([
      expect.stringContaining("20,00/40 → 30,00/60 điểm (+10,00)"),
      "  1. group 1: 10,00/20 → 20,00/40 điểm (+10,00)",
      "    1.2. indicator 1.2: 0,00/0 → 10,00/20 điểm (+10,00)",
    ]);
    expect(describeChange(withAll, without, { locale: "en" })).toContain(
      "1.2. indicator 1.2: 10.00/20 → 0.00/0 points (−10.00)",
    );
  });

  it("is part of what differs as data, and nothing where the maximum stays", () => {
    const change = explainChange(without, withAll);
    expect([change.max, change.maxAfter]).toEqual([40, 60]);
    expect(explainChange(withAll, withAll)).not.toHaveProperty("maxAfter");
  });
});
