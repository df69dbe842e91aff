// Does a plan hold together? Who owns every point, whether its figures add up, whether its targets can be
// reached and what its goals earn, and what is doubtful in it.

import { ScoreError, shown, type Issue } from "../../errors.js";
import type { TableFinding } from "../../audit/table/types.js";
import { deepFreeze } from "../../freeze.js";
import { tellPoints, type Points } from "../../improve/points.js";
import { sum, zero } from "../../numbers/rational.js";
import type { IndicatorNode, Rubric } from "../../rubric/types.js";
import { exactMax, leavesOf } from "../../rubric/walk.js";
import { fieldsOf } from "../../score/fields.js";
import { issue, refuseUnknown } from "../issue.js";
import { partiesOf, type Party } from "../parties.js";
import { readBoth } from "../read-plan.js";
import type { Plan, PlanDoubt, PlanLines } from "../types.js";
import { aimsOf, type PlanAim } from "./aims.js";
import { blanksIn, datesOutside } from "./blanks.js";
import { figureFindings } from "./figures.js";

/** Those who lead some indicators, and the maximum points that they own together. */
export interface Owner extends Party {
  readonly max: Points;
}

/** A doubt of the plan, and the row that it is about; the plan as a whole has no code. */
export interface DoubtOfRow extends PlanDoubt {
  readonly code?: string;
  readonly lines?: readonly PlanLines[];
}

/** What is found in a plan. */
export interface PlanLint {
  /** What is missing, cannot be reached, or contradicts the rubric, row by row. */
  readonly findings: readonly Issue[];
  /** What contradicts itself among the printed maxima and targets, as `verifyTable` finds it. */
  readonly figures: readonly TableFinding[];
  /** Who owns the points: every indicator once, so that the maxima add up to the rubric's. */
  readonly owners: readonly Owner[];
  /** What each target needs, and what each goal earns. */
  readonly aims: readonly PlanAim[];
  /** Whatever the plan itself says is doubtful. */
  readonly doubts: readonly DoubtOfRow[];
}

/** What else a plan is held against. */
export interface LintPlanOptions {
  /** Other rubrics, whose maxima a target may be printed over. */
  readonly others?: readonly Rubric[];
}

const ownersOf = (
  plan: Plan,
  rubric: Rubric,
  leaves: readonly IndicatorNode[],
): readonly Owner[] => {
  const maxima = new Map(leaves.map((leaf) => [leaf.code, exactMax(leaf)] as const));
  const codes = leaves.map(({ code }) => code);
  return partiesOf(plan, codes).map((party) => ({
    ...party,
    max: tellPoints(sum(party.codes.map((code) => maxima.get(code) ?? zero)), rubric),
  }));
};

const doubtsOf = (plan: Plan): readonly DoubtOfRow[] => {
  const rows = [...Object.entries(plan.groups), ...Object.entries(plan.assignments)];
  return [
    ...plan.doubts,
    ...rows.flatMap(([code, row]) =>
      [row, ...(row.subtasks ?? [])].flatMap(({ doubts = [], lines }) =>
        doubts.map((doubt) => ({ code, ...doubt, ...(lines && { lines }) })),
      ),
    ),
    ...plan.information.flatMap(({ context: code, doubts = [], lines }) =>
      doubts.map((doubt) => ({ ...(code && { code }), ...doubt, ...(lines && { lines }) })),
    ),
  ];
};

/** The other rubrics of the options, each looked at where it is used; throws what is no option. */
const othersIn = (options: unknown): readonly Rubric[] => {
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  const fields = fieldsOf(options);
  const others = fields?.get("others") ?? [];
  refuseUnknown(fields, ["others"], report);
  if (fields === undefined) {
    report(issue("bad_field", [], { value: shown(options), expected: "an object" }));
  } else if (!Array.isArray(others)) {
    report(issue("bad_field", ["others"], { value: shown(others), expected: "a list of rubrics" }));
  }
  if (issues.length > 0) throw new ScoreError(issues);
  return others as readonly Rubric[];
};

/**
 * What does not hold together in a plan, and what follows from it.
 *
 * `findings`: an indicator without a row (`unassigned`); a cell left blank that most rows fill
 * (`left_blank`), the lead in any case; a target that the formula cannot reach (`target_unreachable`); a
 * goal that is no scoring threshold, because reaching it earns less than the maximum (`goal_below_max`);
 * a goal that earns other points than the target beside it (`goal_not_target`); a last day outside the
 * plan's year (`due_outside_year`). `figures`: sums, maxima and denominators of what is printed, with the
 * single changes that would mend them. `owners`: who leads which indicators; joint leads are an owner of
 * their own, and nobody's points stand last. `aims`: by `solve`, which value of each figure a target
 * takes while all others have all that they can earn. `doubts`: what the plan says of itself.
 *
 * @param rubric - The rubric that the plan was made over.
 * @param plan - What `definePlan` or `parsePlan` returned, or an official plan.
 * @param options - `others`: rubrics whose maxima a printed target may be over.
 * @throws ScoreError with all issues: `bad_field`, `unknown_reference`; `not_a_rubric`; `not_a_plan` and
 * why; `rubrics_differ`.
 *
 * @example
 * ```ts
 * import { lintPlan } from "@dti/score/plan";
 * import { draft3530, giaLaiPlan2026 } from "@dti/score/rubrics";
 *
 * const { findings, owners, aims } = lintPlan(draft3530, giaLaiPlan2026);
 * const found = (code: string) => findings.filter((one) => one.code === code).map(({ path }) => path[1]);
 *
 * found("goal_below_max") // => ["1.3", "2.4", "5.4"]
 * found("goal_not_target") // => ["5.1", "5.4", "6.3", "6.5"]
 * owners.filter(({ leads }) => leads.length === 0).map(({ codes, max }) => [codes, max.exact]) // => [[["2.4", "6.4"], "60"]]
 *
 * const [need] = aims.find(({ code }) => code === "5.4")?.needs ?? [];
 *
 * need?.reachable && need.values[0]?.exact // => { low: "1/2", high: "1" }
 * ```
 */
export const lintPlan = (rubric: Rubric, plan: Plan, options: LintPlanOptions = {}): PlanLint => {
  const others = othersIn(options);
  const [sound, read] = readBoth(rubric, plan);
  const leaves = leavesOf(sound.children);
  const { aims, findings } = aimsOf(read, sound, leaves);
  return deepFreeze({
    findings: [...blanksIn(read, leaves), ...findings, ...datesOutside(read)],
    figures: figureFindings(read, sound, others),
    owners: ownersOf(read, sound, leaves),
    aims,
    doubts: doubtsOf(read),
  });
};
