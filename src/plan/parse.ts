// Is this JSON a plan over a rubric, and how does a plan become JSON?

import { ScoreError, type Issue } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import { readPlanOf } from "./define.js";
import { readPlan } from "./read-plan.js";
import type { Plan, PlanData } from "./types.js";

/** A plan, or all that is wrong. */
export type ParsedPlan<Codes extends string = string> =
  | { readonly ok: true; readonly plan: Plan<Codes> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The plan that parsed JSON is, over a rubric: checked whole and frozen.
 *
 * The data holds what `definePlan` takes, or what `planToJson` made of a plan; `planJsonSchema` describes
 * every field. Where it names its rubric, it has to be this one. A field that is not described is an
 * issue and never lost; `$schema` alone is for editors, and passed over. Nothing that is read can make
 * reading throw anything else or go on without end.
 *
 * @param rubric - The rubric that its codes are of.
 * @param data - Parsed JSON; text goes through `JSON.parse` first.
 * @throws ScoreError with all issues, as `definePlan`.
 *
 * @example
 * ```ts
 * import { parsePlan } from "@dti/score/plan";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const file = '{ "unit": "Tỉnh A", "year": 2026, "assignments": { "5.4": { "lead": ["Sở Công Thương", "Thuế tỉnh"], "target": 25 } } }';
 *
 * parsePlan(draft3530, JSON.parse(file)).agencies["Thuế tỉnh"] // => { vi: "Thuế tỉnh", en: "Thuế tỉnh" }
 * ```
 */
export const parsePlan = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  data: unknown,
): Plan<Codes> => readPlanOf(rubric, data);

/**
 * The plan that parsed JSON is, or every issue at once; it never throws. All else is as for `parsePlan`.
 *
 * @example
 * ```ts
 * import { safeParsePlan } from "@dti/score/plan";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const parsed = safeParsePlan(draft3530, { unit: "Tỉnh A", year: 2026, assignments: { "9.9": {}, "1.3": { due: "31/12/2026" } } });
 *
 * parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path]) // => [["bad_field", "assignments", "1.3", "due"], ["unknown_code", "assignments", "9.9"]]
 * ```
 */
export const safeParsePlan = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  data: unknown,
): ParsedPlan<Codes> => {
  try {
    return Object.freeze({ ok: true, plan: readPlanOf(rubric, data) });
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return Object.freeze({ ok: false, issues: error.issues });
  }
};

/**
 * All that a plan says, as plain JSON in fresh objects; `parsePlan` reads it back as the same plan.
 *
 * @param plan - What `definePlan` or `parsePlan` returned, or an official plan.
 * @throws ScoreError `not_a_plan`, and why.
 *
 * @example
 * ```ts
 * import { parsePlan, planToJson } from "@dti/score/plan";
 * import { draft3530, giaLaiPlan2026 } from "@dti/score/rubrics";
 *
 * const text = JSON.stringify(planToJson(giaLaiPlan2026));
 *
 * parsePlan(draft3530, JSON.parse(text)) // => giaLaiPlan2026
 * ```
 */
export const planToJson = (plan: Plan): PlanData =>
  JSON.parse(JSON.stringify(readPlan(plan))) as PlanData;
