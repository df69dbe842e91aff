// Which rubric was passed, whatever it says of itself? A copy, checked whole, with the identity that
// follows from what it says.

import { ScoreError, shown, type Issue } from "../errors.js";
import { checkRubric } from "../rubric/check.js";
import { checkShape } from "../rubric/check-shape.js";
import { identify } from "../rubric/fingerprint.js";
import { plainCopy } from "../rubric/plain.js";
import type { Rubric } from "../rubric/types.js";
import { issue } from "../score/issue.js";

/** A copy of a rubric with its true identity; throws `not_a_rubric`, and why. */
export const soundRubric = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
): Rubric<Codes, Shape> => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const copy = plainCopy(rubric, report) as Rubric<Codes, Shape>;
  if (issues.length === 0) checkShape(copy, report);
  if (issues.length === 0) checkRubric(copy, report);
  if (issues.length === 0) return { ...copy, ...identify(copy) };
  throw new ScoreError([issue("not_a_rubric", [], { value: shown(rubric) }), ...issues]);
};
