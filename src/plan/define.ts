// How does what a province wrote become a plan? It is copied, held against the description of its fields
// and against its rubric, put into one form and frozen; everything that is wrong is told.

import { shown } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { isFields, type Fields } from "../rubric/plain.js";
import { soundRubric } from "../rubric/sound-rubric.js";
import type { Rubric, RubricData } from "../rubric/types.js";
import { codesOf } from "../rubric/walk.js";
import { plainCopy } from "../schema/plain-copy.js";
import { newReporter, type Reporter } from "../schema/reporter.js";
import { translate } from "../schema/translate.js";
import { problemsOf } from "../schema/zod.js";
import type { GroupOf, LeafOf } from "../score/typed-facts.js";
import { agenciesFrom } from "./agencies.js";
import { checkCodes, checkPlan } from "./check.js";
import type { PlanFields } from "./fields.js";
import { issue } from "./issue.js";
import { remembered } from "./known.js";
import { normalPlan } from "./normal.js";
import { plan as description } from "./structure.js";
import type { Plan } from "./types.js";

/** A plan as it may be written; throws all that is wrong with its fields, or that else is found in them. */
export const readFields = (
  data: unknown,
  reporter: Reporter,
  also: (fields: Fields) => void = () => undefined,
): Fields & PlanFields => {
  const copy = plainCopy(data, reporter);
  for (const problem of problemsOf(description, copy)) {
    translate(problem).forEach(reporter.report);
  }
  if (isFields(copy)) also(copy);
  reporter.settle();
  // What stands as it is described; the compiler cannot see it. It inherits nothing.
  return copy as Fields & PlanFields;
};

/** Reports a plan that was made for another rubric. */
const checkRubric = (fields: Fields, rubric: RubricData, { report }: Reporter): void => {
  const given = fields["rubric"];
  if (!isFields(given)) return;
  for (const name of ["id", "fingerprint"] as const) {
    // What is not there is told already.
    if (typeof given[name] !== "string" || given[name] === rubric[name]) continue;
    report(
      issue("bad_field", ["rubric", name], { value: shown(given[name]), expected: rubric[name] }),
    );
  }
};

/** The plan that a value is, over a rubric; throws whatever is wrong with it. */
export const readPlanOf = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  data: unknown,
): Plan<Codes> => {
  const sound = soundRubric(rubric);
  const reporter = newReporter();
  const { report } = reporter;
  const fields = readFields(data, reporter, (copy) => {
    checkRubric(copy, sound, reporter);
    checkCodes(copy, sound, report);
  });
  const [from, to] = sound.years;
  const { year } = fields;
  if (year < from || to < year) report(issue("year_not_served", ["year"], { year, from, to }));
  const agencies = agenciesFrom(fields.agencies, report);
  const plan = normalPlan(fields, codesOf(sound), agencies);
  checkPlan(plan, sound, report);
  reporter.settle();
  const { id, fingerprint } = sound;
  const read = deepFreeze({ rubric: { id, fingerprint }, ...plan });
  return remembered(read, read);
};

/** Codes of a rubric; any text where its type does not know them. */
type PlanCodes<Shape extends string, Code> = string extends Shape ? string : Code & string;

/**
 * A plan over a rubric: who leads each indicator, who carries it out, what is to be done and shown, by
 * when, and the points to reach. Checked whole, frozen, plain JSON.
 *
 * Rows are keyed by the rubric's codes, and may be left out: `lintPlan` tells what nobody owns. Agencies
 * are called by name; where `agencies` declares them, a row can name no others by text, so that a
 * misspelled one is found. Text in one language stands for both. A `target` is in points, as a number or
 * as printed (`"16/20"`); a `goal` is a value of a figure, such as a rate of 80 %, and stays apart from
 * it: what it earns is for the rubric to say. `due` is the last day. Unless `reviews` says otherwise, the
 * plan is reviewed every six months, before the 15th of the last.
 *
 * What contradicts itself is not refused, since printed plans do: `lintPlan` lists it.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param fields - `unit`, `year` and `assignments`; all else may be left out.
 * @throws ScoreError with all issues, those of fields and codes first: `not_a_rubric`, `not_json`,
 * `bad_field`, `unknown_code`, `unknown_reference`, `too_many_issues`; then `year_not_served`, `bad_code`,
 * `duplicate`, `bad_figure`, `unknown_variable`, `wrong_kind`, `share_above_one`.
 *
 * @example
 * ```ts
 * import { definePlan } from "@dti/score/plan";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const plan = definePlan(draft3530, {
 *   unit: { vi: "Tỉnh A", en: "Province A" },
 *   year: 2026,
 *   agencies: {
 *     "so-khcn": { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" },
 *   },
 *   assignments: {
 *     "1.3": {
 *       lead: "so-khcn",
 *       task: { vi: "Kéo cáp quang đến hộ gia đình", en: "Bring fibre to households" },
 *       goal: { variable: "rate", atLeast: "80%", strict: true },
 *       evidence: { vi: "Báo cáo có ký số", en: "Signed report" },
 *       due: "2026-12-31",
 *       target: "16/20",
 *     },
 *   },
 * });
 *
 * plan.rubric.id // => "vn-province/draft-3530-2025@1"
 * plan.assignments["1.3"]?.lead // => ["so-khcn"]
 * plan.reviews // => { everyMonths: 6, beforeDay: 15 }
 * ```
 */
export const definePlan = <
  Codes extends string,
  Shape extends string,
  const Agency extends string = string,
>(
  rubric: Rubric<Codes, Shape>,
  fields: PlanFields<PlanCodes<Shape, LeafOf<Shape>>, PlanCodes<Shape, GroupOf<Shape>>, Agency>,
): Plan<Codes> => readPlanOf(rubric, fields);
