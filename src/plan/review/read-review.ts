// Do a plan, a result and a day go together? All that stands against it is told at once.

import { labelOf } from "../../audit/label.js";
import { groupsBelow, indicatorsBelow } from "../../audit/nodes.js";
import { ScoreError, shown, type Issue } from "../../errors.js";
import { isDate } from "../../rubric/date.js";
import { fieldsOf } from "../../score/fields.js";
import type { Result, ResultData } from "../../score/result.js";
import { readResult } from "../../score/stored.js";
import { checkRows } from "../check.js";
import { expected } from "../expected.js";
import { issue, refuseUnknown, type Report } from "../issue.js";
import { readPlan } from "../read-plan.js";
import type { Plan } from "../types.js";

/** Reports a result that is not of the plan's rubric and year. */
const checkFits = (plan: Plan, result: Result | ResultData, report: Report): void => {
  const { id, fingerprint } = plan.rubric;
  const { rubric } = result;
  // Once the best units of a cohort are known, it is the same text, settled.
  const settled = `${id}:best-${String(result.year)}`;
  const isSame = rubric.id === settled || (rubric.id === id && rubric.fingerprint === fingerprint);
  if (!isSame || result.year !== plan.year) {
    report(
      issue("rubrics_differ", ["result"], { expected: labelOf(plan), found: labelOf(result) }),
    );
  }
  // Codes of another rubric say nothing of the plan's.
  if (!isSame) return;
  const rows = { assignments: Object.keys(plan.assignments), groups: Object.keys(plan.groups) };
  const leaves = indicatorsBelow(result).map(({ code }) => code);
  const groups = [...groupsBelow(result).map(({ code }) => code), "total"];
  checkRows(rows, { leaves, groups }, report);
};

/** What a review is made of. */
export interface Reviewable {
  readonly plan: Plan;
  readonly result: Result | ResultData;
  readonly on: string;
}

/** The plan that was passed; undefined after all that is wrong with it has been told. */
const planFrom = (plan: unknown, report: Report): Plan | undefined => {
  try {
    return readPlan(plan);
  } catch (error) {
    const none = issue("not_a_plan", [], { value: shown(plan) });
    const issues = error instanceof ScoreError ? error.issues : [none];
    issues.forEach(report);
    return undefined;
  }
};

/** What a review is made of; throws everything that is wrong with it, and what was found before. */
export const readReview = (
  plan: unknown,
  result: unknown,
  options: unknown,
  others: readonly string[] = [],
  found: readonly Issue[] = [],
): Reviewable => {
  const issues: Issue[] = [...found];
  const report: Report = (one) => {
    issues.push(one);
  };
  const read = planFrom(plan, report);
  const score = readResult(result);
  if (score === undefined) report(issue("not_a_result", ["result"], { value: shown(result) }));
  const fields = fieldsOf(options);
  const on = fields?.get("on");
  if (!isDate(on)) report(issue("bad_field", ["on"], { value: shown(on), expected: expected.day }));
  refuseUnknown(fields, ["on", ...others], report);
  if (read && score) checkFits(read, score, report);
  if (read === undefined || score === undefined || !isDate(on) || issues.length > 0) {
    throw new ScoreError(issues);
  }
  return { plan: read, result: score, on };
};
