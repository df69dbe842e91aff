// What do merged units score? The mean of theirs, exactly, at every node; printed by rounding it once.

import { toJSON, type Result, type ResultNode } from "@dti/score";
import { merge } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { add, fraction, multiply, reduce, ZERO } from "../oracle/fraction.js";
import { areRising, spanOf, valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { printedAs } from "../support/round.js";
import { nodesOf } from "../support/tree.js";
import { worlds } from "../support/truth.js";
import { reportOf, scoreReport, truthOf, viewsOf, type Form } from "../support/views.js";

const forms: readonly Form[] = ["letters", "rates", "points", "unevidenced letters", "missing"];

const meanOf = (texts: readonly string[]): string => {
  const sum = texts.map(valueOf).reduce(add, ZERO);
  const { n, d } = reduce(multiply(sum, fraction(1, texts.length)));
  return d === 1n ? String(n) : `${String(n)}/${String(d)}`;
};

/** All that a merger says of a node, besides how many units it stands for. */
const figuresOf = (node: ResultNode) => {
  const { exact, printed, range, rangeOverReadings, value, state, cite } = node;
  const { missing, unevidenced, undecided, notApplicable } = node;
  const lists = { missing, unevidenced, undecided, notApplicable };
  return { exact, printed, range, rangeOverReadings, value, state, cite, ...lists };
};

const overReadings = ({ rangeOverReadings: { exact } }: ResultNode): readonly string[] => [
  exact.low,
  exact.high,
];

describe.each(rubricNames)("merged results of %s", (name) => {
  const rubric = official[name];
  const views = viewsOf(rubric, { forms, blurs: ["exact", "rounded", "between"] });
  const year = rubric.years[0];
  const results = fc.tuple(worlds(rubric), views).map(([drawn, view]): Result => {
    const world = { ...drawn, year };
    const truth = scoreReport(rubric, truthOf(rubric, world));
    return scoreReport(rubric, reportOf(rubric, world, view, truth));
  });

  it("are, for copies of one result, that result's points at every node", () => {
    law(60, fc.tuple(results, fc.integer({ min: 1, max: 5 })), ([result, count]) => {
      const merged = merge(Array.from({ length: count }, () => result));
      expect(nodesOf(merged).map(figuresOf)).toEqual(nodesOf(result).map(figuresOf));
      expect(merged.assumptions).toEqual(result.assumptions);
      expect(merged.merger).toEqual({ rule: "mean", count });
    });
  });

  it("are the exact mean of points and of both ends of both ranges, at every node", () => {
    law(40, fc.array(results, { minLength: 2, maxLength: 4 }), (several) => {
      const merged = merge(several);
      for (const node of nodesOf(merged)) {
        const spans = several.map((one) => spanOf(one.at(node.code)));
        const means = [0, 1, 2].map((end) => meanOf(spans.map((span) => span[end] ?? "")));
        expect(spanOf(node)).toEqual(means);
        const ranges = several.map((one) => overReadings(one.at(node.code)));
        const ends = [0, 1].map((end) => meanOf(ranges.map((range) => range[end] ?? "")));
        expect(overReadings(node)).toEqual(ends);
        expect(node.printed).toBe(printedAs(valueOf(node.exact), 2, "half-up"));
        expect(areRising("0", ...spanOf(node), String(node.max))).toBe(true);
      }
    });
  });

  it("are the mean of what the units had, each point with how many of them had it", () => {
    law(40, fc.array(results, { minLength: 1, maxLength: 5 }), (several) => {
      for (const { code, exact, merged = [] } of nodesOf(merge(several))) {
        if (merged.length === 0) continue;
        const points = merged.flatMap(({ points, units }) => Array<string>(units).fill(points));
        const had = several.map((one) => one.at(code).exact);
        expect([...points].sort()).toEqual([...had].sort());
        expect(areRising(...[...points].reverse())).toBe(true);
        expect(meanOf(points)).toBe(exact);
      }
    });
  });

  it("are the same in any order, and for results that were stored as data", () => {
    law(40, fc.array(results, { minLength: 2, maxLength: 4 }), (several) => {
      const merged = merge(several);
      const other = merge([...several].reverse());
      expect(nodesOf(other).map(figuresOf)).toEqual(nodesOf(merged).map(figuresOf));
      expect(other.assumptions).toEqual(merged.assumptions);
      expect(toJSON(merge(several.map((one) => toJSON(one))))).toEqual(toJSON(merged));
    });
  });
});
