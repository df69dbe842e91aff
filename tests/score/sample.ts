// How do the tests score? In 2026, one fact for the indicator "1", and told in short.

import { safeScore, score, type Issue, type Result, type Rubric } from "@dti/score";

/** Everything besides the facts; untyped, so that tests may get it wrong. */
export interface Options {
  readonly year?: unknown;
  readonly context?: unknown;
  readonly readings?: unknown;
}

/** The result of facts that are right. */
export const resultOf = (rubric: Rubric, facts: object, options: Options = {}): Result =>
  score(rubric, facts, { year: 2026, ...options } as { year: number });

/** All that is wrong with facts; none when they are right. */
export const issuesOf = (
  rubric: Rubric,
  facts: unknown,
  options: Options = {},
): readonly Issue[] => {
  const scored = safeScore(rubric, facts, { year: 2026, ...options } as { year: number });
  return scored.ok ? [] : scored.issues;
};

const briefly = ({ code, path }: Issue): string => `${code} at ${path.join(".")}`;

/** What is wrong with facts, in short: each code with its path. */
export const problemsWith = (
  rubric: Rubric,
  facts: unknown,
  options: Options = {},
): readonly string[] => issuesOf(rubric, facts, options).map(briefly);

/** What is wrong with the fact of indicator "1", in short. */
export const problemsWithOne = (
  rubric: Rubric,
  fact: unknown,
  options: Options = {},
): readonly string[] => problemsWith(rubric, { "1": fact }, options);

/** What the fact of indicator "1" earns: `"10 in 9 to 11"`, or `"10"` when it is exact. */
export const earnedBy = (rubric: Rubric, fact: unknown, options: Options = {}): string => {
  const { exact, range } = resultOf(rubric, { "1": fact }, options).at("1");
  const { low, high } = range.exact;
  return low === exact && high === exact ? exact : `${exact} in ${low} to ${high}`;
};
