// Is what was passed a rubric, before it has an identity? A plain copy of it, with everything that is
// wrong: what JSON cannot hold, then what is no tree, then what is not sound.

import type { Issue } from "../errors.js";
import { checkRubric, type Draft } from "./check.js";
import { checkShape } from "./check-shape.js";
import { plainCopy } from "./plain.js";

/** A copy, and all that is wrong with it; none where it is sound. */
export interface Examined {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/** Copies what was passed and checks it whole; each check relies on the one before. */
export const examine = (passed: unknown): Examined => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const draft = plainCopy(passed, report) as Draft;
  if (issues.length === 0) checkShape(draft, report);
  if (issues.length === 0) checkRubric(draft, report);
  return { draft, issues };
};
