// Which rubric do the tests of changes use? One indicator of each sort of fact, in two groups.

import { ScoreError, type Rubric } from "@dti/score";
import { whatIf } from "@dti/score/improve";
import {
  amount,
  flag,
  levels,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";

import { flags, groupOf, leaf, letters, level, rubricOf } from "../../rubric/sample.js";

/** `1.1` of letters, `1.2` of two measures and a flag; `2.1` of levels, `2.2` of letters. */
export const rubric: Rubric = rubricOf([
  groupOf(
    "1",
    leaf("1.1", ratio(share("a", "b"))),
    leaf(
      "1.2",
      weightedParts(
        ["1/2", ratio(share("a", "b"))],
        ["1/4", thresholdToMax(amount("c", { name: "number" }), 10)],
        ["1/4", flag("yes")],
      ),
      { variables: { ...letters("a", "b", "c"), ...flags("yes") } },
    ),
  ),
  groupOf(
    "2",
    leaf("2.1", levels("l", { A: 1, B: "1/2" }), { variables: { l: level("A", "B") } }),
    leaf("2.2", ratio(share("a", "b"))),
  ),
]);

/** Facts, changes or options, as untyped as tests need them. */
export type Untyped = Readonly<Record<string, unknown>>;

/** What would be, of whatever is passed. */
export const ask = (facts: unknown, changes: unknown, options: unknown = { year: 2026 }) =>
  whatIf(rubric, facts as Untyped, changes as Untyped, options as { year: number });

/** What is wrong, in short: each code with its path. */
export const problems = (act: () => unknown): readonly string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
  }
};
