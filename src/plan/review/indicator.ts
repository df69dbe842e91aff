// How does an indicator stand on a day? Its points against its target and its maximum, what earns more,
// and what is still lacking of what the plan asks for.

import type { Gap } from "../../improve/gaps/gaps.js";
import { tellPoints, type Places, type Points } from "../../improve/points.js";
import { compare, fromExactText, subtract, zero, type Rational } from "../../numbers/rational.js";
import { exactMax } from "../../rubric/walk.js";
import type { AnyNode } from "../../score/is-result.js";
import type { State } from "../../score/result.js";
import type { Text } from "../../text.js";
import { measureOf, targetOf, valueOfGoal } from "../figures.js";
import { rolesOf, type Agency } from "../parties.js";
import type { Assignment, Duty, Goal, Plan } from "../types.js";
import { daysBetween } from "./calendar.js";
import { evidenceOf, type EvidenceReview } from "./evidence.js";

/** What an indicator lacks: a fact, evidence that is asked for, the value of its goal, points to its target. */
export type Lacking = "fact" | "evidence" | "goal" | "target";

/** A goal, and whether what was reported reaches it. */
export interface GoalReview extends Goal {
  /** The figure as known, as exact text; absent where it was not reported. */
  readonly now?: string;
  /** `null` where nobody can tell: nothing was reported, or too vaguely. */
  readonly reached: boolean | null;
}

/** A part of a task. It has no points and no facts, so that nobody can tell from here whether it is done. */
export interface SubtaskReview {
  readonly task?: Text;
  readonly lead: readonly Agency[];
  readonly implementing: readonly Agency[];
  readonly verifying: readonly Agency[];
  readonly evidence: readonly Text[];
  readonly due?: string;
  readonly daysLeft?: number;
  readonly cadence?: Text;
}

/** How an indicator stands on the day of a review. */
export interface IndicatorReview {
  readonly code: string;
  readonly name: Text;
  readonly max: number;
  readonly state: State;
  readonly points: Points;
  /** What the points can turn out to be, once open facts are known. */
  readonly range: { readonly low: Points; readonly high: Points };
  /** Points to reach; absent where the plan sets none. */
  readonly target?: Points;
  /** Points short of the target; 0 once it is reached. */
  readonly toTarget?: Points;
  /** Points short of the maximum. */
  readonly toMax: Points;
  /** The value that the plan strives for; absent where it names none. */
  readonly goal?: GoalReview;
  /**
   * What earns more, as `gaps` tells it: one more unit of each figure, the next threshold, better
   * answers, and what an open fact is worth. `null` where nothing was lost.
   */
  readonly gap: Gap | null;
  readonly lead: readonly Agency[];
  readonly implementing: readonly Agency[];
  readonly verifying: readonly Agency[];
  readonly evidence: EvidenceReview;
  readonly lacking: readonly Lacking[];
  readonly due?: string;
  /** Days until the last one; negative once it is over. */
  readonly daysLeft?: number;
  /** Whether the last day is over while something is lacking. */
  readonly overdue: boolean;
  readonly cadence?: Text;
  readonly subtasks: readonly SubtaskReview[];
}

/** What an indicator is reviewed with. */
export interface Reviewing {
  readonly plan: Plan;
  readonly on: string;
  readonly places: Places;
  readonly gaps: ReadonlyMap<string, Gap>;
}

/** How far points are from a bar; 0 from there on. */
export const shortOf = (points: Rational, bar: Rational): Rational =>
  compare(points, bar) < 0 ? subtract(bar, points) : zero;

const timeOf = ({ due, cadence }: Duty, on: string) => ({
  ...(due !== undefined && { due, daysLeft: daysBetween(on, due) }),
  ...(cadence && { cadence: { ...cadence } }),
});

const goalOf = (goal: Goal | undefined, { basis }: AnyNode): GoalReview | undefined => {
  if (goal?.variable === undefined) return goal && { ...goal, reached: null };
  const inputs = new Map(Object.entries(basis?.inputs ?? {}));
  const measure = basis && measureOf(basis.formula, basis.year, goal.variable);
  const known = inputs.get(goal.variable) ?? inputs.get(measure ?? "");
  const value = valueOfGoal(goal);
  if (typeof known !== "object" || value === undefined) return { ...goal, reached: null };
  const isReached = (text: string): boolean =>
    compare(fromExactText(text), value) >= (goal.strict ? 1 : 0);
  const [low, high] = [isReached(known.low), isReached(known.high)];
  return { ...goal, now: known.point, reached: low === high ? low : null };
};

const subtaskOf = (duty: Duty, plan: Plan, on: string): SubtaskReview => ({
  ...(duty.task && { task: { ...duty.task } }),
  ...rolesOf(duty, plan),
  evidence: duty.evidence ?? [],
  ...timeOf(duty, on),
});

/** How an indicator stands; one without a row has no duties. */
export const reviewOf = (
  node: AnyNode,
  row: Assignment = {},
  { plan, on, places, gaps }: Reviewing,
): IndicatorReview => {
  const { code, name, max, state, exact, printed, range } = node;
  const points = fromExactText(exact);
  // Nothing is asked of what does not apply.
  const applies = state !== "not-applicable";
  const target = applies ? targetOf(row) : undefined;
  const toTarget = target && shortOf(points, target);
  const tell = (value: Rational): Points => tellPoints(value, places);
  const evidence = evidenceOf(node, applies ? row : {}, places);
  const goal = applies ? goalOf(row.goal, node) : undefined;
  const lacking: readonly (readonly [Lacking, boolean])[] = [
    ["fact", node.missing.length > 0],
    ["evidence", evidence.missing.length > 0 || evidence.unproven !== undefined],
    ["goal", goal?.reached === false],
    ["target", toTarget !== undefined && compare(toTarget, zero) > 0],
  ];
  const lacks = lacking.filter(([, isLacking]) => isLacking).map(([what]) => what);
  return {
    code,
    name: { ...name },
    max,
    state,
    points: { exact, printed },
    range: {
      low: tell(fromExactText(range.exact.low)),
      high: tell(fromExactText(range.exact.high)),
    },
    ...(target && toTarget && { target: tell(target), toTarget: tell(toTarget) }),
    toMax: tell(shortOf(points, exactMax(node))),
    ...(goal && { goal }),
    gap: gaps.get(code) ?? null,
    ...rolesOf(row, plan),
    evidence,
    lacking: lacks,
    ...timeOf(row, on),
    overdue: row.due !== undefined && row.due < on && lacks.length > 0,
    subtasks: (row.subtasks ?? []).map((duty) => subtaskOf(duty, plan, on)),
  };
};
