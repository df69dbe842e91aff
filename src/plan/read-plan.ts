// Was a plan passed? One that was read before is taken as it was read; anything else is held against the
// description of a plan's fields, and where the rubric is at hand, against that.

import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { isFields } from "../rubric/plain.js";
import { soundRubric } from "../rubric/sound-rubric.js";
import type { Rubric } from "../rubric/types.js";
import { newReporter } from "../schema/reporter.js";
import { agenciesFrom } from "./agencies.js";
import { checkFigures } from "./check.js";
import { readFields, readPlanOf } from "./define.js";
import { issue } from "./issue.js";
import { readBefore, remembered } from "./known.js";
import { normalPlan } from "./normal.js";
import type { Plan } from "./types.js";

/** Says first that it is no plan, then why. */
const refused = (plan: unknown, why: readonly Issue[]): ScoreError =>
  new ScoreError([issue("not_a_plan", [], { value: shown(plan) }), ...why]);

const readOnce = (plan: unknown): Plan => {
  const reporter = newReporter();
  const { rubric, ...fields } = readFields(plan, reporter);
  if (!isFields(rubric)) {
    reporter.stop(issue("bad_field", ["rubric"], { value: shown(rubric), expected: "an object" }));
  }
  const { id, fingerprint } = rubric as { readonly id: string; readonly fingerprint: string };
  const agencies = agenciesFrom(fields.agencies, reporter.report);
  const order = [...Object.keys(fields.assignments), ...Object.keys(fields.groups ?? {})];
  const read = { rubric: { id, fingerprint }, ...normalPlan(fields, order, agencies) };
  checkFigures(read, reporter.report);
  reporter.settle();
  return deepFreeze(read);
};

/** The plan that was passed; throws `not_a_plan`, and why. */
export const readPlan = (plan: unknown): Plan => {
  const before = readBefore(plan);
  if (before) return before;
  try {
    return remembered(plan, readOnce(plan));
  } catch (error) {
    throw error instanceof ScoreError ? refused(plan, error.issues) : error;
  }
};

/** A plan over this rubric; throws what is wrong with either, or that they do not go together. */
export const readBoth = (rubric: Rubric, plan: Plan): readonly [Rubric, Plan] => {
  const sound = soundRubric(rubric);
  const read = readPlan(plan);
  if (read.rubric.fingerprint !== sound.fingerprint || read.rubric.id !== sound.id) {
    const details = { expected: shown(sound.id), found: shown(read.rubric.id) };
    throw new ScoreError([issue("rubrics_differ", ["rubric"], details)]);
  }
  try {
    return [sound, readPlanOf(sound, read)];
  } catch (error) {
    throw error instanceof ScoreError ? refused(plan, error.issues) : error;
  }
};
