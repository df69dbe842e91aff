// Is the least effort really the least? On random rubrics over small whole numbers, where every change
// can be tried and scored: by trying them all, and by asking a score about each way that is named.

import { safeScore } from "@dti/score";
import { reach, whatIf, type Attainable, type Reach, type Route } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import {
  compare,
  divide,
  exactText,
  fromExactText,
  min,
  rational,
  type Rational,
} from "../../src/numbers/rational.js";
import { leastBySet, optionsOf, targetOf } from "../support/every-change.js";
import { law } from "../support/law.js";
import { plans, year, type Plan } from "../support/plans.js";

type Fields = Readonly<Record<string, unknown>>;

const factsOf = (parts: Plan["parts"]): Fields =>
  Object.fromEntries(parts.flatMap(({ node, fact }) => (fact ? [[node.code, fact]] : [])));

/** How many ways to find, and how long to search. */
interface Effort {
  readonly ways: number;
  readonly limit?: number;
}

const asked = ({ rubric, parts }: Plan, needed: Rational, options: Effort): Reach => {
  const max = rational(BigInt(rubric.max));
  const isBeyond = compare(needed, max) > 0;
  const target = isBeyond ? { points: 1000 } : { fraction: exactText(divide(needed, max)) };
  const effort = Object.fromEntries(parts.map(({ node, effort: own }) => [node.code, own]));
  const all: Fields = { year, effort, ...options };
  return reach(rubric, factsOf(parts), { code: "total", ...target }, all as never);
};

/** Which indicators a way changes, as bits. */
const setOf = ({ changes }: Route, { parts }: Plan): number =>
  parts.reduce((set, { node }, index) => (node.code in changes ? set | (1 << index) : set), 0);

const covers = (set: number, other: number): boolean => (set & other) === other;

const routesOf = (found: Attainable): readonly Route[] => [found, ...found.others];

/** A way does what it says. */
const confirm = (plan: Plan, needed: Rational, { changes, points, steps }: Route): void => {
  const { after } = whatIf(plan.rubric, factsOf(plan.parts), changes, { year });
  expect(after.exact).toBe(points.exact);
  expect(compare(fromExactText(after.exact), needed)).toBeGreaterThanOrEqual(0);
  expect(steps.map(({ code }) => code)).toEqual(Object.keys(changes));
};

interface Tally {
  reached: number;
  ways: number;
  unreachable: number;
}

const check = (plan: Plan, options: Effort, tally: Tally): void => {
  expect(safeScore(plan.rubric, factsOf(plan.parts), { year }).ok).toBe(true);
  const every = plan.parts.map(optionsOf);
  const needed = targetOf(plan, every);
  const least = leastBySet(every, needed);
  const found = asked(plan, needed, options);
  const isThorough = options.limit === undefined;
  if (!found.reachable) {
    tally.unreachable += 1;
    if (isThorough || found.proven) expect([...least]).toEqual([]);
    const most = every.map((all) => all.map(({ points }) => points));
    expect(most.every((points) => points.length > 0)).toBe(true);
    return;
  }
  tally.reached += 1;
  const before: number[] = [];
  const open = (): readonly Rational[] =>
    [...least].flatMap(([set, effort]) => (before.some((one) => covers(set, one)) ? [] : [effort]));
  for (const route of routesOf(found)) {
    tally.ways += 1;
    confirm(plan, needed, route);
    const [first, ...others] = open();
    if (first === undefined) throw new Error("a way where there is none");
    const truth = others.reduce(min, first);
    const effort = fromExactText(route.effort.exact);
    const { bound, proven } = route.certificate;
    expect(compare(effort, truth)).toBeGreaterThanOrEqual(0);
    expect(compare(fromExactText(bound.exact), truth)).toBeLessThanOrEqual(0);
    if (proven) expect(effort).toEqual(truth);
    if (isThorough) expect(proven).toBe(true);
    const set = setOf(route, plan);
    expect(before.some((one) => covers(set, one))).toBe(false);
    before.push(set);
  }
  if (isThorough && before.length < options.ways) expect(open()).toEqual([]);
};

const run = (cases: number, sizes: readonly [number, number], options: Effort): Tally => {
  const tally: Tally = { reached: 0, ways: 0, unreachable: 0 };
  law(cases, plans(...sizes), (plan) => {
    check(plan, options, tally);
  });
  return tally;
};

describe("What takes the least effort, of all that can be tried", () => {
  it("is found, and what cannot be reached is not", () => {
    const { reached, unreachable } = run(450, [1, 3], { ways: 1 });
    expect(reached).toBeGreaterThan(300);
    expect(unreachable).toBeGreaterThan(10);
  });

  it("is found again without an indicator of each way before, until there are no more", () => {
    const { reached, ways } = run(300, [2, 4], { ways: 20 });
    expect(ways).toBeGreaterThan(1.3 * reached);
  });

  it("is never claimed where a search ends early", () => {
    expect(run(200, [2, 4], { ways: 3, limit: 3 }).reached).toBeGreaterThan(150);
  });
});
