// Do the points that moved add up, and has every move a reason? On random pairs of reports under the
// official rubrics, added up by the oracle's fractions.

import { safeScore, toJSON, type Result, type ResultData, type Rubric } from "@dti/score";
import { merge } from "@dti/score/audit";
import {
  describeChange,
  explainChange,
  type Change,
  type IndicatorChange,
  type NodeChange,
} from "@dti/score/improve";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { add, compare, subtract, ZERO, type Fraction } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { reports } from "../support/reports.js";
import { nodesOf } from "../support/tree.js";
import type { Reported } from "../support/views.js";

type Both = readonly [before: Result, after: Result];

const scoredBy = (rubric: Rubric, { facts, options }: Reported): Result | undefined => {
  const scored = safeScore(rubric, facts, options);
  return scored.ok ? scored.result : undefined;
};

/** The first report with the facts of the second for some indicators: what an appraisal changes. */
const mixed = (first: Reported, second: Reported, keep: readonly boolean[]): Reported => ({
  ...first,
  facts: Object.fromEntries(
    [...new Set([...Object.keys(first.facts), ...Object.keys(second.facts)])].map((code, index) => [
      code,
      (keep[index % keep.length] ? first : second).facts[code],
    ]),
  ),
});

/** Two results of one rubric and year: of reports that share nothing, or most facts. */
const pairs = (rubric: Rubric, isOwn = false): fc.Arbitrary<Both> =>
  fc.integer({ min: rubric.years[0], max: rubric.years[1] }).chain((year) =>
    fc
      .tuple(
        reports(rubric, { year, isOwn }),
        reports(rubric, { year, isOwn }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
      )
      .map(([first, second, keep, isMixed]): Both => {
        const [before, other] = [first, second].map((one) => scoredBy(rubric, one));
        if (before === undefined || other === undefined) throw new Error("a report is refused");
        // Facts of two reports may contradict each other's general figures.
        return [
          before,
          (isMixed ? scoredBy(rubric, mixed(first, second, keep)) : undefined) ?? other,
        ];
      }),
  );

const amount = ({ difference }: NodeChange): Fraction => valueOf(difference.exact);
const total = (changes: readonly NodeChange[]): Fraction => changes.map(amount).reduce(add, ZERO);
const isEqual = (one: Fraction, other: Fraction): boolean => compare(one, other) === 0;
const size = (one: Fraction): Fraction => (one.n < 0n ? subtract(ZERO, one) : one);

const all = (change: Change): readonly NodeChange[] => [
  change,
  ...change.pillars,
  ...change.groups,
  ...change.indicators,
];

/** What must be true of any change between two results. */
const check = ([before, after]: Both, change: Change): void => {
  const { groups, indicators, samePoints } = change;
  expect(isEqual(total(indicators), amount(change))).toBe(true);
  const parts = [...groups, ...indicators];
  for (const node of [change, ...groups]) {
    const within = parts.filter((part) => part.within === node.code);
    expect(isEqual(total(within), amount(node))).toBe(true);
  }
  const told = new Map(all(change).map((node) => [node.code, node]));
  for (const node of nodesOf(before)) {
    const { exact } = after.at(node.code);
    const difference = subtract(valueOf(exact), valueOf(node.exact));
    const one = told.get(node.code);
    expect(isEqual(difference, one ? amount(one) : ZERO)).toBe(true);
    if (one) expect([one.from.exact, one.to.exact]).toEqual([node.exact, exact]);
  }
  for (const list of [change.pillars, groups, indicators]) {
    const sizes = list.map((one) => size(amount(one)));
    expect(sizes).toEqual([...sizes].sort((a, b) => compare(b, a)));
  }
  expect(samePoints.every((one) => isEqual(amount(one), ZERO))).toBe(true);
};

interface Told {
  readonly code: string;
  readonly points: readonly string[];
  readonly difference: Fraction;
  readonly printed: string;
}

const told = (change: Change): readonly Told[] =>
  all(change).map((one) => ({
    code: one.code,
    points: [one.from.exact, one.from.printed, one.to.exact, one.to.printed],
    difference: amount(one),
    printed: one.difference.printed,
  }));

/** The same, the other way round. */
const turned = ({ code, points, difference, printed }: Told): Told => ({
  code,
  points: [...points.slice(2), ...points.slice(0, 2)],
  difference: subtract(ZERO, difference),
  printed: printed.replace(/^[+-]/, (sign) => (sign === "-" ? "+" : "-")),
});

describe.each(rubricNames)("a change under %s", (name) => {
  const rubric = official[name];
  const both = pairs(rubric);

  it("adds up exactly at every node, and leaves out only what did not move", () => {
    let moved = 0;
    law(150, both, (pair) => {
      const change = explainChange(...pair);
      moved += change.indicators.length;
      check(pair, change);
    });
    expect(moved).toBeGreaterThan(1000);
  });

  it("adds up for mergers, and between a merger and a result", () => {
    // Results of different readings cannot be merged.
    law(
      60,
      fc.tuple(pairs(rubric, true), fc.integer({ min: 1, max: 3 })),
      ([[one, other], times]) => {
        const merged = merge([one, ...Array.from({ length: times }, () => other)]);
        const pair: readonly Both[] = [
          [one, merged],
          [merged, merge([one, other])],
        ];
        for (const two of pair) check(two, explainChange(...two));
      },
    );
  });

  it("has no moves between a result and itself", () => {
    law(60, both, ([result]) => {
      const { indicators, groups, pillars, samePoints, general, difference } = explainChange(
        result,
        toJSON(result),
      );
      expect([indicators, groups, pillars, samePoints, general]).toEqual([[], [], [], [], []]);
      expect(difference).toEqual({ exact: "0", printed: "0.00" });
    });
  });

  it("is negated where before and after change places", () => {
    law(100, both, ([before, after]) => {
      const [there, back] = [explainChange(before, after), explainChange(after, before)];
      expect(told(back)).toEqual(told(there).map(turned));
      expect(back.unmoved).toEqual(there.unmoved);
      expect(back.samePoints.map(({ code, differs }) => [code, differs])).toEqual(
        there.samePoints.map(({ code, differs }) => [code, differs]),
      );
      expect(back.indicators.map(({ before: side }) => side)).toEqual(
        there.indicators.map(({ after: side }) => side),
      );
    });
  });

  it("is the same from stored results as from live ones", () => {
    law(40, both, ([before, after]) => {
      const [one, other] = [before, after].map(
        (result) => JSON.parse(JSON.stringify(result)) as ResultData,
      );
      if (one === undefined || other === undefined) throw new Error("nothing stored");
      expect(explainChange(one, other)).toEqual(explainChange(before, after));
    });
  });

  it("has a cause for each move, and lists each indicator that differs in anything", () => {
    law(120, both, ([before, after]) => {
      const { indicators, samePoints } = explainChange(before, after);
      const causes = ["state", "figures", "reading"];
      const hasCause = ({ differs }: IndicatorChange): boolean =>
        differs.some((field) => causes.includes(field));
      expect(indicators.filter((one) => !hasCause(one)).map(({ code }) => code)).toEqual([]);
      const listed = new Set([...indicators, ...samePoints].map(({ code }) => code));
      for (const { kind, code, state, range } of nodesOf(before)) {
        if (kind !== "indicator" || listed.has(code)) continue;
        expect(after.at(code).state).toBe(state);
        expect(after.at(code).range.exact).toEqual(range.exact);
      }
    });
  });

  it("can be told in both languages, and names every indicator that moved", () => {
    law(30, both, ([before, after]) => {
      const { indicators } = explainChange(before, after);
      for (const locale of ["vi", "en"] as const) {
        const lines = describeChange(before, after, { locale }).split("\n");
        for (const { code, name: called } of indicators) {
          const heading = `${code}. ${called[locale]}: `;
          expect(lines.filter((line) => line.trim().startsWith(heading))).toHaveLength(1);
        }
      }
    });
  });
});
