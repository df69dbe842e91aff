// Was a plan passed? One that was checked before is taken as it is; anything else is held against the
// description of a plan's fields.

import { ScoreError, shown } from "../errors.js";
import { deepFreeze, isSettled } from "../freeze.js";
import { soundRubric } from "../rubric/sound-rubric.js";
import type { Rubric } from "../rubric/types.js";
import { newReporter } from "../schema/reporter.js";
import { agenciesFrom } from "./agencies.js";
import { readFields } from "./define.js";
import { issue } from "./issue.js";
import { normalPlan } from "./normal.js";
import type { Plan } from "./types.js";

// Plans that nobody can change any more, and that were looked at.
const sound = /* @__PURE__ */ new WeakSet();

/** The plan that was passed; throws `not_a_plan`, and why. */
export const readPlan = (plan: unknown): Plan => {
  if (typeof plan === "object" && plan !== null && sound.has(plan)) return plan as Plan;
  const reporter = newReporter();
  try {
    const { rubric, ...fields } = readFields(plan, reporter);
    if (rubric === undefined) {
      reporter.stop(
        issue("bad_field", ["rubric"], { value: shown(rubric), expected: "an object" }),
      );
    }
    const agencies = agenciesFrom(fields.agencies, reporter.report);
    const order = [...Object.keys(fields.assignments), ...Object.keys(fields.groups ?? {})];
    const read = { rubric, ...normalPlan(fields, order, agencies) } as Plan;
    reporter.settle();
    if (isSettled(plan)) sound.add(plan as object);
    return deepFreeze(read);
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    throw new ScoreError([issue("not_a_plan", [], { value: shown(plan) }), ...error.issues]);
  }
};

/** A plan over this rubric; throws what is wrong with either, or that they do not go together. */
export const readBoth = (rubric: Rubric, plan: Plan): readonly [Rubric, Plan] => {
  const sound = soundRubric(rubric);
  const read = readPlan(plan);
  if (read.rubric.fingerprint !== sound.fingerprint) {
    const details = { expected: shown(sound.id), found: shown(read.rubric.id) };
    throw new ScoreError([issue("rubrics_differ", ["rubric"], details)]);
  }
  return [sound, read];
};
