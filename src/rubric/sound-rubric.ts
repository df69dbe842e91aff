// Which rubric was passed, whatever it says of itself? A copy, checked whole, with the identity that
// follows from what it says.

import { issueWriter, ScoreError, shown, type Issue } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";
import { checkRubric } from "./check.js";
import { checkShape } from "./check-shape.js";
import { identify } from "./fingerprint.js";
import { plainCopy } from "./plain.js";
import type { Rubric } from "./types.js";

const issue = /* @__PURE__ */ issueWriter(factsInEnglish);

/** A copy of a rubric with its true identity; or `not_a_rubric`, and why. */
export const readRubric = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
): Rubric<Codes, Shape> | readonly Issue[] => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const copy = plainCopy(rubric, report) as Rubric<Codes, Shape>;
  if (issues.length === 0) checkShape(copy, report);
  if (issues.length === 0) checkRubric(copy, report);
  if (issues.length === 0) return { ...copy, ...identify(copy) };
  return [issue("not_a_rubric", [], { value: shown(rubric) }), ...issues];
};

/** A copy of a rubric with its true identity; throws `not_a_rubric`, and why. */
export const soundRubric = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
): Rubric<Codes, Shape> => {
  const read = readRubric(rubric);
  if ("id" in read) return read;
  throw new ScoreError(read);
};
