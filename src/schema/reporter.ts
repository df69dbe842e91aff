// How are issues gathered? All at once; but from a file that is wrong all over no more than anybody
// reads.

import { ScoreError, type Issue } from "../errors.js";
import { issue } from "../rubric/issue.js";
import { limits } from "./limits.js";

/** Where issues go. */
export interface Reporter {
  /** Notes an issue; throws them all once there are too many. */
  readonly report: (issue: Issue) => void;
  /** Throws what was noted, and a last issue. */
  readonly stop: (last: Issue) => never;
  /** Throws what was noted, if anything was. */
  readonly settle: () => void;
}

/** A reporter without issues. */
export const newReporter = (): Reporter => {
  const found: Issue[] = [];
  let characters = 0;
  const stop = (last: Issue): never => {
    throw new ScoreError([...found, last]);
  };
  return {
    stop,
    report: (one) => {
      if (found.length >= limits.issues || characters >= limits.characters) {
        stop(issue("too_many_issues", [], { most: found.length }));
      }
      found.push(one);
      characters += one.message.length;
    },
    settle: () => {
      if (found.length > 0) throw new ScoreError(found);
    },
  };
};
