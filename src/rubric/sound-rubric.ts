// Which rubric was passed, whatever it says of itself? A copy, checked whole, with the identity that
// follows from what it says.

import { issueWriter, ScoreError, shown, type Issue } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";
import { examine } from "./examine.js";
import { identify } from "./fingerprint.js";
import type { Rubric } from "./types.js";

const issue = /* @__PURE__ */ issueWriter(factsInEnglish);

/** A copy of a rubric with its true identity; or `not_a_rubric`, and why. */
export const readRubric = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
): Rubric<Codes, Shape> | readonly Issue[] => {
  const { draft, issues } = examine(rubric);
  if (issues.length > 0) return [issue("not_a_rubric", [], { value: shown(rubric) }), ...issues];
  return { ...draft, ...identify(draft) };
};

/** A copy of a rubric with its true identity; throws `not_a_rubric`, and why. */
export const soundRubric = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
): Rubric<Codes, Shape> => {
  const read = readRubric(rubric);
  if ("id" in read) return read;
  throw new ScoreError(read);
};
