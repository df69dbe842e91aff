// How do issues with a plan, and findings in one, read in English?

import type { PlanField, PlanIssues, Writers } from "../errors.js";

const fields: Readonly<Record<PlanField, string>> = {
  lead: "lead",
  implementing: "implementing agency",
  verifying: "verifying agency",
  task: "task",
  condition: "condition",
  evidence: "evidence",
  time: "date or cadence",
  target: "target",
};

/** A goal such as `> 80%` in words. */
const aim = (goal: string): string => goal.replace("> ", "more than ");

export const plansInEnglish: Writers<PlanIssues> = {
  not_a_plan: ({ value }) => `${value} is not a plan; pass what definePlan or parsePlan returned`,
  unassigned: ({ max }) =>
    `no row of the plan is about this indicator, and nobody owns its ${String(max)} points; assign it`,
  left_blank: ({ field }) =>
    field === "lead"
      ? "no lead is named, so nobody owns its points; name one"
      : `no ${fields[field]} is given, as most rows have; give it`,
  target_unreachable: ({ target, most }) =>
    `the target of ${target} points cannot be reached: the formula gives ${most} at most`,
  goal_below_max: ({ goal, points, max }) =>
    `the goal of ${aim(goal)} is no scoring threshold: reaching it earns ${points} of ${String(max)} points`,
  goal_not_target: ({ goal, points, target }) =>
    `the goal of ${aim(goal)} earns ${points} points, but the target is ${target}; change one of them`,
  due_outside_year: ({ due, year }) =>
    `${due} is not in ${String(year)}, the year of the plan; check the date`,
};
