// Can a node leave its bounds? Points lie in their range, and the range in 0 to the maximum.

import { score, type Result, type ResultNode } from "@dti/score";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { extremeFacts } from "../support/extremes.js";
import { areRising, spanOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf } from "../support/views.js";

const { draft3530: draft, decision405: decision } = official;

const isBounded = (node: ResultNode): boolean => {
  const { low, high } = node.rangeOverReadings.exact;
  return areRising("0", low, ...spanOf(node), high, String(node.max));
};

describe.each(rubricNames)("every node of %s", (name) => {
  const rubric = official[name];
  const views = viewsOf(rubric, {
    forms: [
      "letters",
      "rates",
      "points",
      "everything",
      "unevidenced letters",
      "unevidenced",
      "not applicable",
      "missing",
    ],
    blurs: ["exact", "rounded", "between"],
  });

  it("has 0 <= low <= points <= high <= maximum, with the range over readings around it, however its facts are reported", () => {
    law(500, fc.tuple(worlds(rubric), views), ([world, view]) => {
      const truth = scoreReport(rubric, truthOf(rubric, world));
      const result = scoreReport(rubric, reportOf(rubric, world, view, truth));
      expect([...nodesOf(truth), ...nodesOf(result)].filter((node) => !isBounded(node))).toEqual(
        [],
      );
    });
  });

  it("hands out the same bounds as Decimals, text and value", () => {
    const [year] = rubric.years;
    law(300, factsOf(rubric, { year }), (facts) => {
      for (const node of nodesOf(score(rubric, facts, { year }))) {
        const { points, range, value, missing, state } = node;
        expect(range.low.lte(points) && points.lte(range.high)).toBe(true);
        expect(value.decimal.gte(0) && value.decimal.lte(1)).toBe(true);
        if (state !== "missing") continue;
        expect(spanOf(node)).toEqual(["0", "0", String(node.max)]);
        expect(missing.length).toBeGreaterThan(0);
      }
    });
  });
});

const spansOf = (result: Result): readonly (readonly string[])[] => nodesOf(result).map(spanOf);

const fullSpansOf = (result: Result): readonly (readonly string[])[] =>
  nodesOf(result).map(({ max }) => [String(max), String(max), String(max)]);

describe("full marks", () => {
  const years = [2025, 2026, 2027, 2028, 2029, 2030];

  it.each(years)("of the draft in %i are exactly 1000, and no marks exactly 0", (year) => {
    const options = { year, context: {} };
    const full = scoreReport(draft, { facts: extremeFacts(draft, "full"), options });
    expect(full.exact).toBe("1000");
    expect(full.value.printed).toBe("1.0000");
    expect(spansOf(full)).toEqual(fullSpansOf(full));
    const none = scoreReport(draft, { facts: extremeFacts(draft, "none"), options });
    expect(new Set(spansOf(none).flat())).toEqual(new Set(["0"]));
    expect(none.missing).toEqual([]);
  });

  it.each([2024, 2025])("of Decision 405 in %i are exactly 1000, and no marks 0", (year) => {
    const context = { villages: 10, population: 1000, households: 100, enterprises: 50 };
    const options = { year, context };
    // No source prints the formulas of these three: only points can be given.
    const all = { "7.1": { points: "50" }, "7.2": { points: 30 }, "7.5": { points: "30.00" } };
    const nothing = { "7.1": { points: 0 }, "7.2": { points: "0" }, "7.5": { points: 0n } };
    const facts = { ...extremeFacts(decision, "full", context), ...all };
    const full = scoreReport(decision, { facts, options });
    expect(full.exact).toBe("1000");
    expect(spansOf(full)).toEqual(fullSpansOf(full));
    const none = scoreReport(decision, {
      facts: { ...extremeFacts(decision, "none", context), ...nothing },
      options,
    });
    expect(new Set(spansOf(none).flat())).toEqual(new Set(["0"]));
    expect(none.value.printed).toBe("0.0000");
    expect(none.missing).toEqual([]);
  });
});
