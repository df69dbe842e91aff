// Is what would be what a score says of it? On random reports under the official rubrics, with changes
// laid over them by a model of a few lines.

import {
  notApplicable,
  safeScore,
  score,
  ScoreError,
  toJSON,
  type Issue,
  type Result,
  type Rubric,
} from "@dti/score";
import { rank } from "@dti/score/audit";
import type { IndicatorNode, RubricNode } from "@dti/score/define";
import { whatIf, type NodeChange, type WhatIf } from "@dti/score/improve";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { add, compare, subtract, ZERO, type Fraction } from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { reports } from "../support/reports.js";
import { factsIn, indicatorsOf, nodesOf } from "../support/tree.js";
import type { Reported } from "../support/views.js";

const wrapping = ["unevidenced", "reason", "notApplicable"];

type ByCode = Readonly<Record<string, unknown>>;
type Fact = Readonly<Record<string, unknown>>;

/** What a change keeps of a fact, in the words of the documentation. */
const model = ({ variables }: IndicatorNode, old: Fact | undefined, change: Fact): Fact => {
  if ("unevidenced" in change || "notApplicable" in change) return change;
  const isNote = (name: string): boolean => ["evidence", "note", "source"].includes(name);
  const isJudged = (name: string): boolean => "kind" in (variables[name] ?? {});
  const isLetter = (name: string): boolean => name in variables && !isJudged(name);
  const isMeasure = (name: string): boolean =>
    ![isNote, isJudged, isLetter].some((is) => is(name)) && name !== "points";
  const names = Object.keys(change);
  const keeps = (name: string): boolean => {
    if (isNote(name)) return true;
    if (names.some(isLetter)) return isLetter(name) || isJudged(name);
    if (names.some(isMeasure)) return isMeasure(name) || isJudged(name);
    if (names.some(isJudged)) return name !== "points";
    return names.every(isNote);
  };
  if (names.length === 0 && old) return old;
  // A remark proves nothing.
  if (names.every((name) => name === "note" || name === "source")) return { ...old, ...change };
  const inner = old?.["unevidenced"] as Fact | null | undefined;
  const said = Object.entries({ ...inner, ...old, ...change });
  return Object.fromEntries(
    said.filter(([name]) => name in change || (!wrapping.includes(name) && keeps(name))),
  );
};

const codesBelow = (nodes: readonly RubricNode[], code: string): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === "indicator") return [];
    return node.code === code
      ? indicatorsOf(node).map((one) => one.code)
      : codesBelow(node.children, code);
  });

const laid = (rubric: Rubric, facts: ByCode, changes: ByCode): ByCode => {
  const groups = Object.keys(changes).filter((code) => codesBelow(rubric.children, code).length);
  const gone = groups.flatMap((code) => codesBelow(rubric.children, code));
  const now = Object.fromEntries(Object.entries(facts).filter(([code]) => !gone.includes(code)));
  for (const code of groups) now[code] = changes[code];
  for (const one of indicatorsOf(rubric)) {
    const { code } = one;
    if (!(code in changes)) continue;
    const change = changes[code] as Fact | undefined;
    now[code] = change && model(one, now[code] as Fact | undefined, change);
  }
  return now;
};

interface Case extends Reported {
  readonly changes: ByCode;
}

/** Reports, and changes out of another report of the same year: whole facts, or some of their fields. */
const cases = (rubric: Rubric): fc.Arbitrary<Case> =>
  fc.integer({ min: rubric.years[0], max: rubric.years[1] }).chain((year) =>
    fc
      .record({
        first: reports(rubric, { year }),
        second: reports(rubric, { year }),
        codes: fc.subarray(indicatorsOf(rubric).map(({ code }) => code)),
        parts: fc.array(fc.nat({ max: 7 }), { minLength: 3, maxLength: 12 }),
        group: fc.option(fc.constantFrom(...rubric.children.map(({ code }) => code)), {
          freq: 6,
        }),
      })
      .map(({ first, second, codes, parts, group }) => {
        const changes = codes.map((code, index) => {
          const fact = second.facts[code] as Fact | undefined;
          const part = parts[index % parts.length] ?? 0;
          const fields = Object.entries(fact ?? {});
          const isPart = part < 4 && fact && !("unevidenced" in fact || "notApplicable" in fact);
          const some = fields.filter((_, place) => (place + part) % 3 > 0);
          return [code, isPart ? { ...Object.fromEntries(some), note: "new" } : fact] as const;
        });
        const whole =
          group === null || group < "4" ? [] : [[group, notApplicable("none")] as const];
        return { ...first, changes: Object.fromEntries([...changes, ...whole]) };
      }),
  );

/** What would be; or all that is wrong. */
const asked = (rubric: Rubric, { facts, options, changes }: Case): WhatIf | readonly Issue[] => {
  try {
    return whatIf(rubric, facts, changes, options);
  } catch (error) {
    if (error instanceof ScoreError) return error.issues;
    throw error;
  }
};

/** The changes that a score takes: those without the others. */
const sound = (rubric: Rubric, one: Case): Case => {
  const found = asked(rubric, one);
  if ("after" in found) return one;
  const wrong = new Set(found.map(({ path }) => path[0]));
  const changes = Object.entries(one.changes);
  const rest = changes.filter(([code]) => !wrong.has(code));
  // What a group excludes may be wrong by the group.
  const fewer = rest.length < changes.length ? rest : [];
  return sound(rubric, { ...one, changes: Object.fromEntries(fewer) });
};

const json = (result: Result): string => JSON.stringify(toJSON(result));
const amount = ({ difference }: NodeChange): Fraction => valueOf(difference.exact);

describe.each(rubricNames)("What would be, under %s,", (name) => {
  const rubric = official[name];

  it("is the score of the facts with the changes laid over them, or all that is wrong with them", () => {
    let count = 0;
    law(80, cases(rubric), (one) => {
      const { facts, options, changes } = one;
      const all = safeScore(rubric, laid(rubric, facts, changes), options);
      const found = asked(rubric, one);
      if (!("after" in found)) {
        expect(found).toEqual(all.ok ? [] : all.issues);
        return;
      }
      count += 1;
      expect(json(found.before)).toBe(json(score(rubric, facts, options)));
      expect(all.ok && json(all.result)).toBe(json(found.after));
    });
    // Most random changes contradict each other somewhere.
    expect(count).toBeGreaterThan(10);
  });

  it("is what is, where nothing changes", () => {
    law(20, cases(rubric), (one) => {
      const empty = Object.fromEntries(Object.keys(one.facts).map((code) => [code, {}]));
      for (const changes of [{}, empty]) {
        const { before, after, change } = whatIf(rubric, one.facts, changes, one.options);
        expect(json(after)).toBe(json(before));
        expect([change.indicators, change.samePoints, change.groups]).toEqual([[], [], []]);
      }
    });
  });

  it("comes out the same in two steps", () => {
    let count = 0;
    law(24, fc.tuple(cases(rubric), fc.nat({ max: 9 })), ([drawn, cut]) => {
      const one = sound(rubric, drawn);
      const leaves = Object.entries(one.changes).filter(([code]) => code.includes("."));
      const parts = [
        leaves.filter((_, index) => index % 10 < cut),
        leaves.filter((_, index) => index % 10 >= cut),
      ].map((part) => Object.fromEntries(part));
      const steps = [parts, [...parts].reverse()].map((order) =>
        order.reduce<ByCode | undefined>((facts, changes) => {
          const found = facts && asked(rubric, { ...one, facts, changes });
          return found && "after" in found ? factsIn(found.after) : undefined;
        }, one.facts),
      );
      const whole = asked(rubric, { ...one, changes: Object.fromEntries(leaves) });
      for (const facts of steps) {
        // General figures may agree with all changes, and not with half of them.
        if (facts === undefined || !("after" in whole)) continue;
        count += 1;
        expect(json(score(rubric, facts, one.options))).toBe(json(whole.after));
      }
    });
    expect(count).toBeGreaterThan(10);
  });

  it("moves points that add up at every node", () => {
    law(25, cases(rubric), (drawn) => {
      const one = sound(rubric, drawn);
      const { before, after, change } = whatIf(rubric, one.facts, one.changes, one.options);
      const moved = new Map(
        [...change.groups, ...change.indicators].map((node) => [node.code, amount(node)]),
      );
      const after_ = new Map(nodesOf(after).map((node) => [node.code, node]));
      for (const node of nodesOf(before)) {
        const own = subtract(valueOf(after_.get(node.code)?.exact ?? "0"), valueOf(node.exact));
        if (node.kind === "group" || node.kind === "indicator") {
          expect(compare(moved.get(node.code) ?? ZERO, own)).toBe(0);
        }
        if (node.children.length > 0) {
          const parts = node.children.map(({ code }) => moved.get(code) ?? ZERO);
          expect(compare(parts.reduce(add, ZERO), own)).toBe(0);
        }
      }
      expect(compare(amount(change), [...change.indicators].map(amount).reduce(add, ZERO))).toBe(0);
    });
  });

  it("ranks as all units do afresh", () => {
    let moved = 0;
    const others = fc.array(reports(rubric, { isOwn: true }), { minLength: 1, maxLength: 4 });
    law(20, fc.tuple(cases(rubric), others, fc.boolean()), ([drawn, units, isByFacts]) => {
      const options = { year: drawn.options.year, context: drawn.options.context };
      const one = sound(rubric, { ...drawn, options });
      const { year } = options;
      const scored = units.flatMap((unit, index) => {
        const { context } = unit.options;
        const of = safeScore(rubric, unit.facts, { year, context });
        return of.ok
          ? [{ id: `u${String(index)}`, facts: unit.facts, context, result: of.result }]
          : [];
      });
      const given = scored.map(({ id, facts, context, result }, index) =>
        isByFacts === index % 2 > 0 ? { id, facts, context } : { id, result },
      );
      const cohort = { id: "own", others: given };
      const {
        before,
        after,
        ranks = [],
      } = whatIf(rubric, one.facts, one.changes, {
        ...options,
        cohort,
      });
      const rest = scored.map(({ id, result }) => ({ id, result }));
      const [from, to] = [before, after].map(
        (result) => new Map(rank([{ id: "own", result }, ...rest]).map((unit) => [unit.id, unit])),
      );
      expect(ranks[0]?.id).toBe("own");
      moved += ranks.length - 1;
      const told = new Map(ranks.map((unit) => [unit.id, unit]));
      for (const id of ["own", ...rest.map((unit) => unit.id)]) {
        const pair = [from?.get(id), to?.get(id)];
        const [old, now] = pair.map(
          (unit) =>
            unit && { rank: unit.rank, best: unit.best, worst: unit.worst, exact: unit.exact },
        );
        const isSame = JSON.stringify(old) === JSON.stringify(now);
        if (isSame && id !== "own") expect(told.has(id)).toBe(false);
        else expect(told.get(id)).toEqual({ id, from: old, to: now });
      }
    });
    expect(moved).toBeGreaterThan(5);
  });
});
