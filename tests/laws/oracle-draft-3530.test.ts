// Does the library score the draft as the independent oracle does, to the last digit?

import { describe, expect, it } from "vitest";

import { generateMany } from "../oracle/generate.js";
import { judgeAll } from "../support/oracle-law.js";
import { judgeTies } from "../support/ties-law.js";

const seed = 3530;

describe(`draft 3530 and the oracle, seed ${seed}`, () => {
  it("agree on every figure of 50,000 random fact sets over 2025 to 2030", () => {
    expect(judgeAll("draft3530", generateMany("draft3530", seed, 50_000))).toEqual({
      count: 50_000,
      years: [2025, 2026, 2027, 2028, 2029, 2030],
      differences: [],
    });
  });

  it("agree on 10,000 ties and near-ties, which print as they were constructed to", () => {
    const { count, differences, sides, nodes } = judgeTies("draft3530", seed, 10_000);
    expect(differences).toEqual([]);
    expect(count).toBe(10_000);
    expect(sides.on + sides.below + sides.above).toBe(10_000);
    expect(Math.min(sides.on, sides.below, sides.above)).toBeGreaterThan(2000);
    expect(nodes).toContain("value");
    expect(nodes).toContain("total");
    expect(nodes).toContain("4");
    expect(nodes).toContain("4.5");
  });
});
