// Do a plan, a result and a day go together? All that stands against it is told at once.

import { indicatorsBelow } from "../../audit/nodes.js";
import { ScoreError, shown, type Issue } from "../../errors.js";
import { isDate } from "../../rubric/date.js";
import { fieldsOf } from "../../score/fields.js";
import type { Result, ResultData } from "../../score/result.js";
import { readResult } from "../../score/stored.js";
import { expected } from "../expected.js";
import { issue, type Report } from "../issue.js";
import { readPlan } from "../read-plan.js";
import type { Plan } from "../types.js";

/** The id of a rubric without what was settled of it, such as the best units of a cohort. */
const openId = (id: string): string => id.split(":", 1).join("");

/** Reports a result that is not of the plan's rubric and year. */
const checkFits = (plan: Plan, result: Result | ResultData, report: Report): void => {
  const { id, fingerprint } = plan.rubric;
  const isSame =
    result.rubric.id === id
      ? result.rubric.fingerprint === fingerprint
      : openId(result.rubric.id) === openId(id);
  if (!isSame || result.year !== plan.year) {
    const label = (name: string, year: number): string => `${name}, ${String(year)}`;
    report(
      issue("rubrics_differ", ["result"], {
        expected: label(id, plan.year),
        found: label(result.rubric.id, result.year),
      }),
    );
  }
  const codes = new Set(indicatorsBelow(result).map(({ code }) => code));
  for (const code of Object.keys(plan.assignments)) {
    if (isSame && !codes.has(code)) report(issue("unknown_code", ["assignments", code], { code }));
  }
};

/** What a review is made of. */
export interface Reviewable {
  readonly plan: Plan;
  readonly result: Result | ResultData;
  readonly on: string;
}

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
  const readOf = (): Plan | undefined => {
    try {
      return readPlan(plan);
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
      error.issues.forEach(report);
      return undefined;
    }
  };
  const read = readOf();
  const score = readResult(result);
  if (score === undefined) report(issue("not_a_result", ["result"], { value: shown(result) }));
  const fields = fieldsOf(options);
  const on = fields?.get("on");
  if (!isDate(on)) report(issue("bad_field", ["on"], { value: shown(on), expected: expected.day }));
  const known = ["on", ...others];
  for (const name of fields?.keys() ?? []) {
    if (!known.includes(name)) report(issue("unknown_reference", [name], { name, known }));
  }
  if (read && score) checkFits(read, score, report);
  if (read === undefined || score === undefined || !isDate(on) || issues.length > 0) {
    throw new ScoreError(issues);
  }
  return { plan: read, result: score, on };
};
