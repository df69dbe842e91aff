// What does a unit score before and after some changes? Both results, or all that is wrong with its
// facts and with the changes.

import type { Issue } from "../../errors.js";
import type { Rubric } from "../../rubric/types.js";
import { fieldsOf } from "../../score/fields.js";
import type { ScoreOptions } from "../../score/options.js";
import { reportedIn } from "../../score/reported.js";
import type { Result } from "../../score/result.js";
import { safeScore } from "../../score/score.js";
import { changedFacts, type ByCode } from "./changed-facts.js";
import { groupsIn, toldOfGroups } from "./groups.js";

/** The results that there are. */
export interface BothScores<Codes extends string> {
  readonly before?: Result<Codes>;
  readonly after?: Result<Codes>;
}

type Report = (found: Issue) => void;

/** Tells what is wrong with changes of facts that are wrong themselves, but not the same twice. */
const reportOthers = (
  scored: ReturnType<typeof safeScore>,
  told: readonly Issue[],
  report: Report,
): void => {
  const known = new Set(told.map((one) => JSON.stringify(one)));
  const issues = scored.ok ? [] : scored.issues;
  issues.filter((one) => !known.has(JSON.stringify(one))).forEach(report);
};

/** Scores facts, and again with changes laid over them. */
export const scoreBoth = <Codes extends string>(
  rubric: Rubric<Codes>,
  facts: unknown,
  changes: ByCode,
  options: ScoreOptions,
  report: Report,
): BothScores<Codes> => {
  const fields = fieldsOf(facts);
  const given = fields && Object.fromEntries(fields);
  const first = safeScore(rubric, given ?? facts, options);
  if (!first.ok) {
    first.issues.forEach(report);
    const all = safeScore(rubric, changedFacts(rubric, given ?? {}, changes), options);
    reportOthers(all, first.issues, report);
    return {};
  }
  const before = first.result;
  // The facts and general figures as they were read: nothing is asked twice.
  const named = new Set(fields?.keys());
  const read = toldOfGroups(groupsIn(rubric.children), named, reportedIn(before));
  const { year, context, readings } = before;
  const then = safeScore(rubric, changedFacts(rubric, read, changes), { year, context, readings });
  if (then.ok) return { before, after: then.result };
  then.issues.forEach(report);
  return { before };
};
