// What do targets need, and what do goals earn? Each by the rubric's own formula.

import type { Issue } from "../../errors.js";
import {
  ceilingOf,
  compare,
  floorOf,
  fromExactText,
  rational,
  type Rational,
} from "../../numbers/rational.js";
import type { IndicatorNode, Rubric } from "../../rubric/types.js";
import { exactMax } from "../../rubric/walk.js";
import type { Result } from "../../score/result.js";
import { safeScore } from "../../score/score.js";
import { tellPoints, type Points } from "../../improve/points.js";
import { figureIn, indicatorsIn } from "../../improve/solve/figure.js";
import type { Indicator } from "../../improve/solve/indicator.js";
import { solved } from "../../improve/solve/solve.js";
import type { Solution } from "../../improve/solve/solution.js";
import { limitBeyond, varied } from "../../improve/solve/varied.js";
import { measureOf, targetOf, valueOfGoal } from "../figures.js";
import { issue } from "../issue.js";
import { rowsByCode } from "../parties.js";
import type { Assignment, Goal, Plan } from "../types.js";
import { bestFact, figuresIn, hasOpenAnswers } from "./best-facts.js";

/** What a target needs, and what the goal beside it earns. */
export interface PlanAim {
  readonly code: string;
  readonly max: number;
  /** Points to reach. */
  readonly target?: Points;
  /**
   * Of each figure the values, or of an answer the answers, that reach the target while all else has all
   * it can earn. What a plan reports may need more; it never needs less.
   */
  readonly needs: readonly Solution[];
  /** What the goal names, such as `"> 80%"`, and the least that reaching it earns. */
  readonly goal?: { readonly value: string; readonly points: Points };
}

/** What every indicator earns that reports all that it can. */
interface Best {
  readonly result: Result;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

const bestOf = (
  rubric: Rubric,
  leaves: readonly IndicatorNode[],
  year: number,
): Best | undefined => {
  const facts = leaves
    .filter((leaf) => figuresIn(leaf, year).length > 0)
    .map((leaf) => [leaf.code, bestFact(leaf, year)] as const);
  const scored = safeScore(rubric, Object.fromEntries(facts), { year });
  if (!scored.ok) return undefined;
  const indicators = indicatorsIn(scored.result, rubric).filter(({ node }) => node.fact);
  return {
    result: scored.result,
    indicators: new Map(indicators.map((one) => [one.node.code, one] as const)),
  };
};

/** Whether no source decides all that an indicator earns. */
const isOpen = (node: IndicatorNode, result: Result): boolean =>
  hasOpenAnswers(node) || result.at(node.code).undecided.length > 0;

/** What each figure has to be for the target, while the others are as they are. */
const needsOf = (
  { result, indicators }: Best,
  node: IndicatorNode,
  bar: Rational,
): readonly Solution[] => {
  const indicator = indicators.get(node.code);
  if (indicator === undefined || result.at(node.code).undecided.length > 0) return [];
  const goal = { node: result.at(node.code), bar };
  return figuresIn(node, result.year).map((name) =>
    solved(goal, figureIn(indicator, name, [...indicators.values()], result), name, result),
  );
};

/** The least value beyond a goal that is to be passed, of what counts whole things; or the goal itself. */
const wholeFrom = (value: Rational, isStrict: boolean): Rational =>
  rational(isStrict ? floorOf(value) + 1n : ceilingOf(value));

/** What reaching a goal earns at least, all else having all that it can earn; undefined if nobody can tell. */
const earnedBy = (
  { result, indicators }: Best,
  node: IndicatorNode,
  goal: Goal,
): Rational | undefined => {
  const value = valueOfGoal(goal);
  const measure = goal.variable && measureOf(node.formula, result.year, goal.variable);
  const indicator = indicators.get(node.code);
  if (!value || !measure || !indicator || isOpen(node, result)) return undefined;
  const one = varied(indicator, measure);
  if (figureIn(indicator, measure, [], result).isWhole) {
    return one.at(wholeFrom(value, goal.strict === true));
  }
  if (!goal.strict) return one.at(value);
  const next = [...one.breaks].sort(compare).find((stop) => compare(stop, value) > 0);
  return limitBeyond(one, value, next, "more");
};

/** What is known of a row's target and goal, in exact numbers. */
interface Known {
  readonly node: IndicatorNode;
  /** The most points that it can have. */
  readonly most: Rational;
  readonly target: Rational | undefined;
  readonly goal: { readonly value: string; readonly earned: Rational } | undefined;
}

const knownOf = (node: IndicatorNode, row: Assignment, best: Best | undefined): Known => {
  const { goal } = row;
  const isKnown = best?.indicators.has(node.code) === true && !isOpen(node, best.result);
  // What no source decides may earn all of it.
  const most = isKnown ? fromExactText(best.result.at(node.code).exact) : exactMax(node);
  const earned = best && goal && earnedBy(best, node, goal);
  const value = `${goal?.strict ? "> " : ""}${goal?.atLeast ?? ""}`;
  return { node, most, target: targetOf(row), goal: earned && { value, earned } };
};

/** What stands against a target, and between it and the goal. */
const findingsOf = ({ node, most, target, goal }: Known, rubric: Rubric): readonly Issue[] => {
  const { code, max } = node;
  const path = ["assignments", code];
  const told = (points: Rational): string => tellPoints(points, rubric).printed;
  const aim = goal && { goal: goal.value, points: told(goal.earned) };
  return [
    ...(target && compare(target, most) > 0
      ? [
          issue("target_unreachable", [...path, "target"], {
            target: told(target),
            most: told(most),
          }),
        ]
      : []),
    ...(aim && compare(goal.earned, exactMax(node)) < 0
      ? [issue("goal_below_max", [...path, "goal"], { ...aim, max })]
      : []),
    ...(aim && target && compare(goal.earned, target) !== 0
      ? [issue("goal_not_target", [...path, "goal"], { ...aim, target: told(target) })]
      : []),
  ];
};

/** What the targets of a plan need and its goals earn, and what is found in them. */
export const aimsOf = (
  plan: Plan,
  rubric: Rubric,
  leaves: readonly IndicatorNode[],
): { readonly aims: readonly PlanAim[]; readonly findings: readonly Issue[] } => {
  const rows = rowsByCode(plan);
  const asked = leaves.filter(({ code }) => {
    const row = rows.get(code);
    return row?.target !== undefined || row?.goal?.variable !== undefined;
  });
  const best = bestOf(rubric, asked, plan.year);
  const known = asked.map((node) => knownOf(node, rows.get(node.code) ?? {}, best));
  const aims = known
    .filter(({ target, goal }) => target ?? goal)
    .map(({ node, target, goal }): PlanAim => ({
      code: node.code,
      max: node.max,
      ...(target && { target: tellPoints(target, rubric) }),
      needs: best && target ? needsOf(best, node, target) : [],
      ...(goal && { goal: { value: goal.value, points: tellPoints(goal.earned, rubric) } }),
    }));
  return { aims, findings: known.flatMap((one) => findingsOf(one, rubric)) };
};
