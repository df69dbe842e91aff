// What do targets need, and what do goals earn? Each by the rubric's own formula.

import type { Issue } from "../../errors.js";
import { readsOf } from "../../formula/reads.js";
import { toDecimal } from "../../numbers/decimal.js";
import { compare, fromExactText, type Rational } from "../../numbers/rational.js";
import type { IndicatorNode, Rubric } from "../../rubric/types.js";
import { exactMax } from "../../rubric/walk.js";
import type { Result } from "../../score/result.js";
import { safeScore } from "../../score/score.js";
import { tellPoints, type Points } from "../../improve/points.js";
import { indicatorsIn } from "../../improve/solve/figure.js";
import { solve } from "../../improve/solve/solve.js";
import type { Solution } from "../../improve/solve/solution.js";
import { limitBeyond, varied } from "../../improve/solve/varied.js";
import { targetOf, valueOfGoal } from "../figures.js";
import { issue } from "../issue.js";
import { rowsByCode } from "../parties.js";
import type { Assignment, Goal, Plan } from "../types.js";
import { bestFact, figuresIn } from "./best-facts.js";

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

/** An indicator as if it had all that it can earn. */
interface Best {
  readonly rubric: Rubric;
  readonly node: IndicatorNode;
  readonly year: number;
  readonly facts: Readonly<Record<string, Readonly<Record<string, number | string | boolean>>>>;
  readonly result: Result;
}

const bestOf = (rubric: Rubric, node: IndicatorNode, year: number): Best | undefined => {
  if (figuresIn(node, year).length === 0) return undefined;
  const facts = { [node.code]: bestFact(node, year) };
  const scored = safeScore(rubric, facts, { year });
  return scored.ok ? { rubric, node, year, facts, result: scored.result } : undefined;
};

/** The measure that counts a letter, or the name itself. */
const measureOf = ({ node, year }: Best, name: string): string =>
  readsOf(node.formula, year).measures.find(
    (measure) => measure.kind === "amount" && measure.variable === name,
  )?.name ?? name;

const needsOf = (best: Best, target: Rational): readonly Solution[] => {
  const { rubric, node, year, facts } = best;
  const points = toDecimal(target);
  return figuresIn(node, year).map((variable) =>
    solve(rubric, facts, { code: node.code, variable, points }, { year }),
  );
};

/** What reaching a goal earns at least, all else having all that it can earn. */
const earnedBy = (best: Best, goal: Goal): Rational | undefined => {
  const value = valueOfGoal(goal);
  const indicator = indicatorsIn(best.result, best.rubric).find(
    ({ node }) => node.code === best.node.code,
  );
  if (value === undefined || indicator === undefined || goal.variable === undefined) {
    return undefined;
  }
  const one = varied(indicator, measureOf(best, goal.variable));
  if (!goal.strict) return one.at(value);
  const next = [...one.breaks].sort(compare).find((stop) => compare(stop, value) > 0);
  return limitBeyond(one, value, next, "more");
};

/** What is known of a row's target and goal, in exact numbers. */
interface Known {
  readonly node: IndicatorNode;
  readonly best: Best | undefined;
  readonly target: Rational | undefined;
  readonly goal: { readonly value: string; readonly earned: Rational } | undefined;
}

const knownOf = (rubric: Rubric, node: IndicatorNode, row: Assignment, year: number): Known => {
  const target = targetOf(row);
  const { goal } = row;
  const isAsked = target !== undefined || goal?.variable !== undefined;
  const best = isAsked ? bestOf(rubric, node, year) : undefined;
  const earned = best && goal && earnedBy(best, goal);
  const value = `${goal?.strict ? "> " : ""}${goal?.atLeast ?? ""}`;
  return { node, best, target, goal: earned && { value, earned } };
};

/** What stands against a target, and between it and the goal. */
const findingsOf = ({ node, best, target, goal }: Known, rubric: Rubric): readonly Issue[] => {
  const { code, max } = node;
  const path = ["assignments", code];
  const told = (points: Rational): string => tellPoints(points, rubric).printed;
  const most = best && fromExactText(best.result.at(code).exact);
  const whole = exactMax(node);
  return [
    // A target above the maximum is told with the other figures.
    ...(target && most && compare(target, most) > 0 && compare(target, whole) <= 0
      ? [
          issue("target_unreachable", [...path, "target"], {
            code,
            target: told(target),
            most: told(most),
          }),
        ]
      : []),
    ...(goal && compare(goal.earned, whole) < 0
      ? [
          issue("goal_below_max", [...path, "goal"], {
            code,
            goal: goal.value,
            points: told(goal.earned),
            max,
          }),
        ]
      : []),
    ...(goal && target && compare(goal.earned, target) !== 0
      ? [
          issue("goal_not_target", [...path, "goal"], {
            code,
            goal: goal.value,
            points: told(goal.earned),
            target: told(target),
          }),
        ]
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
  const known = leaves.flatMap((node) => {
    const row = rows.get(node.code);
    return row ? [knownOf(rubric, node, row, plan.year)] : [];
  });
  const aims = known
    .filter(({ target, goal }) => target ?? goal)
    .map(({ node, best, target, goal }): PlanAim => ({
      code: node.code,
      max: node.max,
      ...(target && { target: tellPoints(target, rubric) }),
      needs: best && target ? needsOf(best, target) : [],
      ...(goal && { goal: { value: goal.value, points: tellPoints(goal.earned, rubric) } }),
    }));
  return { aims, findings: known.flatMap((one) => findingsOf(one, rubric)) };
};
