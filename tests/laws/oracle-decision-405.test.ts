// Does the library score Decision 405 as the independent oracle does, to the last digit?

import { describe, expect, it } from "vitest";

import { generateMany } from "../oracle/generate.js";
import { judgeAll } from "../support/oracle-law.js";
import { judgeTies } from "../support/ties-law.js";

const seed = 405;

describe(`Decision 405 and the oracle, seed ${seed}`, () => {
  it("agree on every figure of 50,000 random fact sets of 2024 and 2025", () => {
    expect(judgeAll("decision405", generateMany("decision405", seed, 50_000))).toEqual({
      count: 50_000,
      years: [2024, 2025],
      differences: [],
    });
  });

  it("agree on 10,000 ties and near-ties, which print as they were constructed to", () => {
    const { count, differences, sides, nodes } = judgeTies("decision405", seed, 10_000);
    expect(differences).toEqual([]);
    expect(count).toBe(10_000);
    expect(sides.on + sides.below + sides.above).toBe(10_000);
    expect(Math.min(sides.on, sides.below, sides.above)).toBeGreaterThan(2000);
    expect(nodes).toContain("value");
    expect(nodes).toContain("total");
    expect(nodes).toContain("XHS");
    expect(nodes).toContain("value:CQS");
    expect(nodes).toContain("7.5");
  });
});
