// Can two editions be held against each other? Both must be sound rubrics; all that is wrong with either
// is told at once.

import { ScoreError, type Issue } from "../errors.js";
import { movedTo } from "../messages/any-issue.js";
import { readRubric } from "../rubric/sound-rubric.js";
import type { Rubric } from "../rubric/types.js";

/** The older edition and the newer one. */
export interface Editions {
  readonly from: Rubric;
  readonly to: Rubric;
}

/** Copies of both, checked whole; throws `not_a_rubric`, and why, by `from` and `to`. */
export const readRubrics = (given: Editions): Editions => {
  const issues: Issue[] = [];
  const read = (side: keyof Editions): Rubric => {
    const found = readRubric(given[side]);
    if ("id" in found) return found;
    issues.push(...found.map((one) => movedTo([side, ...one.path], one)));
    return given[side];
  };
  const [from, to] = [read("from"), read("to")];
  if (issues.length > 0) throw new ScoreError(issues);
  return { from, to };
};
