// How do the tests read an answer? In short, as one line.

import { ScoreError, type Rubric } from "@dti/score";
import { solve, type Solution, type Wish } from "@dti/score/improve";

/** `"[468000, 520000]"`, `"true, false"`, or what can be had at most, and why. */
export const told = (found: Solution): string => {
  if (!found.reachable) {
    return `${found.attained ? "at most" : "below"} ${found.exact}: ${found.why}`;
  }
  const { values, answers } = found;
  if (answers) return answers.join(", ");
  return values
    .map(({ exact: { low, high }, lowOpen, highOpen }) =>
      [lowOpen ? "(" : "[", low, ", ", high ?? "…", highOpen || high === null ? ")" : "]"].join(""),
    )
    .join(" ");
};

/** Everything besides the facts; untyped, so that tests may get it wrong. */
type Options = Readonly<Record<string, unknown>>;

/** The answer to a question about untyped facts, in 2026. */
export const asked = (
  rubric: Rubric,
  facts: object,
  question: object,
  options: Options = {},
): Solution => solve(rubric, facts, question as Wish, { year: 2026, ...options });

/** The same in short. */
export const answer = (
  rubric: Rubric,
  facts: object,
  question: object,
  options: Options = {},
): string => told(asked(rubric, facts, question, options));

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
