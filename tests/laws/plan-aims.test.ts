// Is what a target needs just the least that reaches it? For random targets of all indicators.

import { score } from "@dti/score";
import { lintPlan, parsePlan } from "@dti/score/plan";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { add, compare, fraction, subtract, ZERO, type Fraction } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official } from "../support/official.js";
import { indicatorsOf, readsOf } from "../support/tree.js";

describe("Random targets over draft3530", () => {
  const rubric = official.draft3530;
  const year = 2026;

  it("need just the least value with which a target is reached", () => {
    let count = 0;
    const leaves = indicatorsOf(rubric);
    const targets = fc.tuple(...leaves.map(({ max }) => fc.nat({ max: max * 100 })));
    law(30, targets, (drawn) => {
      const rows = leaves.map(
        ({ code }, at) => [code, { target: (drawn[at] ?? 0) / 100 }] as const,
      );
      const fields = { unit: "Province", year };
      const plan = parsePlan(rubric, { ...fields, assignments: Object.fromEntries(rows) });
      for (const { code, target, needs } of lintPlan(rubric, plan).aims) {
        const leaf = leaves.find((one) => one.code === code);
        const [measure, ...others] = leaf ? readsOf(leaf.formula, year).measures : [];
        const [need] = needs;
        if (measure === undefined || others.length > 0 || needs.length > 1) continue;
        const values = need?.reachable ? need.values : [];
        const [first] = values;
        if (first === undefined) throw new Error(`${code}: cannot be reached`);
        const bar = valueOf(target?.exact ?? "0");
        const isAmount = measure.kind === "amount";
        const hair = isAmount ? fraction(1n) : fraction(1n, 10n ** 9n);
        const earned = (value: Fraction): Fraction => {
          const given = isAmount ? String(value.n) : `${String(value.n)}/${String(value.d)}`;
          const facts = { [code]: { [measure.name]: given } };
          return valueOf(score(rubric, facts as never, { year }).at(code).exact);
        };
        const low = valueOf(first.exact.low);
        const least = first.lowOpen ? add(low, hair) : low;
        expect(compare(earned(least), bar)).toBeGreaterThanOrEqual(0);
        const lower = first.lowOpen ? low : subtract(low, hair);
        if (compare(lower, ZERO) >= 0) expect(compare(earned(lower), bar)).toBeLessThan(0);
        count += 1;
      }
    });
    expect(count).toBeGreaterThan(300);
  });
});
