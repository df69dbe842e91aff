// Do the causes of a change add up, at every node? Between random reports of two years, two revisions and
// two editions, added up by the oracle's fractions.

import { safeScore, toJSON, type Result, type Rubric } from "@dti/score";
import { defineRubric, thresholdToMax, type RubricNode } from "@dti/score/define";
import {
  describeChange,
  explainChange,
  type Cause,
  type Change,
  type NodeChange,
} from "@dti/score/improve";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { carryOver } from "@dti/score/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { add, compare, subtract, ZERO, type Fraction } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { reports } from "../support/reports.js";
import { indicatorsOf } from "../support/tree.js";
import type { Reported } from "../support/views.js";

/** Two results, with their rubrics and what they are of. */
interface Pair {
  readonly before: Result;
  readonly after: Result;
  readonly rubrics: { readonly before: Rubric; readonly after: Rubric };
}

const scoredBy = (rubric: Rubric, facts: unknown, options: Reported["options"]) => {
  const scored = safeScore(rubric, facts, options);
  return scored.ok ? scored.result : undefined;
};

const steps = [1, 2, 3, 5] as const;

/** Another maximum for most, a threshold for some that had none, and some dropped. */
const revisedNode = (node: RubricNode, index: number): readonly RubricNode[] => {
  if (node.kind === "group") return grouped(node, node.children.flatMap(revisedNode));
  const { formula } = node;
  const step = steps[index % steps.length] ?? 1;
  const other = formula.kind === "ratio" ? thresholdToMax(formula.measure, "80%") : formula;
  const isOther = index % 3 === 1;
  const changed = { ...node, max: node.max + step, formula: isOther ? other : formula };
  const { marks, ...bare } = changed;
  return index % 7 === 6 ? [] : [isOther ? bare : { ...bare, ...(marks && { marks }) }];
};

const grouped = (group: RubricNode & { kind: "group" }, children: readonly RubricNode[]) => [
  { ...group, children, max: children.reduce((sum, { max }) => sum + max, 0) },
];

const revised = (): Rubric => {
  const { children, revision, family, version, name, years, rules, context } = draft3530;
  // One indicator stands in another group.
  const [first, second, ...others] = children
    .flatMap(revisedNode)
    .filter((node) => node.kind === "group");
  if (!first || !second) throw new Error("no groups");
  const placed: readonly RubricNode[] = [
    ...grouped(first, first.children.slice(1)),
    ...grouped(second, [...second.children, ...first.children.slice(0, 1)]),
    ...others,
  ];
  return defineRubric({
    ...{ family, version, name, years, rules, context },
    revision: revision + 1,
    max: placed.reduce((sum, { max }) => sum + max, 0),
    children: placed,
  });
};

const revision: Rubric = revised();

const carried = (report: Reported, toYear: number): Reported => {
  const { facts, options } = report;
  const { year, context } = options;
  const over = carryOver(facts, decision405, draft3530, { year, context, toYear });
  return { facts: over.facts, options: { year: toYear, context: {} } };
};

/** Some facts of the first, and the others of the second. */
const mixed = (first: Reported, second: Reported, keep: readonly boolean[]): Reported => ({
  facts: Object.fromEntries(
    [...new Set([...Object.keys(first.facts), ...Object.keys(second.facts)])].map((code, index) => [
      code,
      (keep[index % keep.length] ? first : second).facts[code],
    ]),
  ),
  options: second.options,
});

const keeps = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 });

const codesOf = (rubric: Rubric): ReadonlySet<string> =>
  new Set(indicatorsOf(rubric).map(({ code }) => code));

/** Points beside other figures are those of the other maximum, and would contradict them. */
const unchecked = (fact: unknown): unknown => {
  const { points, ...figures } = fact as Readonly<Record<string, unknown>>;
  return Object.keys(figures).length === 0 ? { points } : figures;
};

/** The facts of indicators that a rubric has. */
const factsBy = (rubric: Rubric, { facts, options }: Reported): Reported => ({
  facts: Object.fromEntries(
    Object.entries(facts).flatMap(([code, fact]) =>
      codesOf(rubric).has(code) && fact !== undefined ? [[code, unchecked(fact)]] : [],
    ),
  ),
  options,
});

const pairOf = (rubrics: Pair["rubrics"], before: Reported, after: Reported): readonly Pair[] => {
  const one = scoredBy(rubrics.before, before.facts, before.options);
  const other = scoredBy(rubrics.after, after.facts, after.options);
  return one && other ? [{ rubrics, before: one, after: other }] : [];
};

type Case = "year" | "edition" | "revision" | "same";

const cases: Readonly<Record<Case, fc.Arbitrary<readonly Pair[]>>> = {
  same: fc
    .tuple(
      reports(draft3530, { year: 2026, isOwn: true }),
      reports(draft3530, { year: 2026, isOwn: true }),
      keeps,
    )
    .map(([one, other, keep]) =>
      pairOf({ before: draft3530, after: draft3530 }, one, mixed(one, other, keep)),
    ),
  year: fc
    .tuple(reports(draft3530, { year: 2026 }), reports(draft3530, { year: 2028 }), keeps)
    .map(([one, other, keep]) =>
      pairOf({ before: draft3530, after: draft3530 }, one, mixed(one, other, keep)),
    ),
  edition: fc
    .tuple(
      fc
        .integer({ min: 2024, max: 2025 })
        .chain((year) => reports(decision405, { year, isOwn: true })),
      reports(draft3530, { year: 2026, isOwn: true }),
      fc.integer({ min: 2025, max: 2030 }),
      keeps,
    )
    .map(([one, other, year, keep]) => {
      const over = carried(one, year);
      const after = mixed(over, { ...other, options: { ...other.options, year } }, keep);
      return pairOf({ before: decision405, after: draft3530 }, one, after);
    }),
  revision: fc
    .tuple(
      reports(draft3530, { year: 2026, isOwn: true }),
      reports(draft3530, { year: 2026, isOwn: true }),
      fc.constantFrom(2026, 2028),
      keeps,
    )
    .map(([one, other, year, keep]) => {
      const after = mixed(one, { ...other, options: { ...other.options, year } }, keep);
      return pairOf({ before: draft3530, after: revision }, one, factsBy(revision, after));
    }),
};

const names: readonly Case[] = ["same", "year", "edition", "revision"];

const all = (change: Change): readonly NodeChange[] => [
  change,
  ...change.pillars,
  ...change.groups,
  ...change.indicators,
  ...change.samePoints,
];

const sumOf = (shares: readonly { readonly difference: { readonly exact: string } }[]): Fraction =>
  shares.map(({ difference }) => valueOf(difference.exact)).reduce(add, ZERO);

const isEqual = (one: Fraction, other: Fraction): boolean => compare(one, other) === 0;

const negated = (text: string): Fraction => subtract(ZERO, valueOf(text));

const causesOf = (change: Change): ReadonlySet<string> =>
  new Set(all(change).flatMap(({ causes }) => causes.map(({ cause }) => cause)));

const key = ({ kind, code, codeBefore = code, only: side }: NodeChange): string =>
  [kind, side === "after" ? "" : codeBefore, side === "before" ? "" : code].join(" ");

const turned = (text: string): string => {
  const [kind = "", from = "", to = ""] = text.split(" ");
  return [kind, to, from].join(" ");
};

const exchanged = (cause: Cause): Cause =>
  cause === "added" ? "dropped" : cause === "dropped" ? "added" : cause;

describe.each(names)("a change of the %s", (name) => {
  const pairs = cases[name];

  it("has causes that add up to the difference, at every node, in parts, and over the indicators", () => {
    let count = 0;
    law(40, pairs, (found) => {
      for (const { before, after } of found) {
        const change = explainChange(before, after);
        count += change.indicators.length;
        for (const node of all(change)) {
          expect(isEqual(sumOf(node.causes), valueOf(node.difference.exact))).toBe(true);
          expect(node.causes.every(({ difference }) => difference.exact !== "0")).toBe(true);
        }
        const { summary, difference, indicators } = change;
        const parts = Object.values(summary).map((points) => ({ difference: points }));
        expect(isEqual(sumOf(parts), valueOf(difference.exact))).toBe(true);
        expect(isEqual(sumOf(indicators), valueOf(difference.exact))).toBe(true);
        expect(
          isEqual(sumOf([change]), subtract(valueOf(after.exact), valueOf(before.exact))),
        ).toBe(true);
        if (name === "same")
          expect([...causesOf(change)].filter((one) => one !== "data")).toEqual([]);
      }
    });
    expect(count).toBeGreaterThan(200);
  });

  it("tells of every indicator and group what its points were and are", () => {
    law(12, pairs, (found) => {
      for (const { before, after } of found) {
        const change = explainChange(before, after);
        for (const { kind, code, codeBefore = code, only: side, from, to } of all(change)) {
          if (kind === "total") continue;
          expect(from.exact).toBe(side === "after" ? "0" : before.at(codeBefore).exact);
          expect(to.exact).toBe(side === "before" ? "0" : after.at(code).exact);
        }
      }
    });
  });

  it("is negated cause by cause where before and after change places", () => {
    law(20, pairs, (found) => {
      for (const { before, after } of found) {
        const [there, back] = [explainChange(before, after), explainChange(after, before)];
        const told = new Map(all(back).map((node) => [turned(key(node)), node]));
        expect(told.size).toBe(all(there).length);
        for (const node of all(there)) {
          const other = told.get(key(node));
          const shares = new Map(other?.causes.map((one) => [one.cause, one.difference.exact]));
          expect(shares.size).toBe(node.causes.length);
          for (const { cause, difference } of node.causes) {
            const share = shares.get(exchanged(cause)) ?? "0";
            expect(isEqual(valueOf(difference.exact), negated(share))).toBe(true);
          }
        }
      }
    });
  });

  it("is the same from stored results and their rubrics as from live ones", () => {
    law(6, pairs, (found) => {
      for (const { before, after, rubrics } of found) {
        const stored = explainChange(toJSON(before), toJSON(after), { rubrics });
        expect(stored).toEqual(explainChange(before, after));
      }
    });
  });

  it("can be told in both languages", () => {
    law(6, pairs, (found) => {
      for (const { before, after } of found) {
        const { indicators } = explainChange(before, after);
        for (const locale of ["vi", "en"] as const) {
          const lines = describeChange(before, after, { locale }).split("\n");
          for (const { code, name: called } of indicators) {
            const heading = `${code}. ${called[locale]}: `;
            expect(lines.some((line) => line.trim().startsWith(heading))).toBe(true);
          }
        }
      }
    });
  });
});

describe("where one thing alone differs", () => {
  const report = reports(draft3530, { year: 2026 });

  it("nothing at all, there are no causes", () => {
    law(20, report, ({ facts, options }) => {
      const results = [1, 2].map(() => scoredBy(draft3530, facts, options));
      const [one, other] = results;
      if (!one || !other) return;
      expect(causesOf(explainChange(one, other)).size).toBe(0);
    });
  });

  it("the year, all is the period", () => {
    let count = 0;
    law(60, report, ({ facts, options }) => {
      const [one, other] = [2026, 2028].map((year) =>
        scoredBy(draft3530, facts, { ...options, year }),
      );
      if (!one || !other) return;
      const causes = causesOf(explainChange(one, other));
      count += causes.size;
      expect([...causes].filter((cause) => cause !== "period")).toEqual([]);
    });
    expect(count).toBeGreaterThan(5);
  });

  it("the rubric, by facts that are carried over, none of it is data but where facts were left", () => {
    const exact = fc
      .integer({ min: 2024, max: 2025 })
      .chain((year) => reports(decision405, { year, isOwn: true }));
    law(40, exact, (older) => {
      const before = scoredBy(decision405, older.facts, older.options);
      if (!before) return;
      const { year, context } = older.options;
      const over = carryOver(older.facts, decision405, draft3530, { year, context, toYear: 2026 });
      const after = scoredBy(draft3530, over.facts, { year: 2026, context: {} });
      if (!after) throw new Error("what is carried does not score");
      const change = explainChange(before, after);
      const known = over.carried.filter(({ isRange }) => !isRange).map(({ to }) => to);
      for (const { code, causes, only: side } of change.indicators) {
        if (side !== undefined || !known.includes(code)) continue;
        expect(causes.map(({ cause }) => cause)).not.toContain("data");
      }
    });
  });
});
