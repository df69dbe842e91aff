// What do the tests of ranks share? A list told in short, and what is wrong with one.

import type { Issue } from "@dti/score";
import { ScoreError } from "@dti/score";
import { rank, type Entry, type Ranked, type RankOptions } from "@dti/score/audit";

/** Each unit with its rank, and the ranks that it can hold where there are several: `"A 2 in 1 to 3"`. */
export const told = (ranked: readonly Ranked[]): readonly string[] =>
  ranked.map(({ id, rank: own, best, worst }) =>
    best === worst && best === own
      ? `${id} ${String(own)}`
      : `${id} ${String(own)} in ${String(best)} to ${String(worst)}`,
  );

/** Each unit with the verdict on its published rank. */
export const verdicts = (ranked: readonly Ranked[]): readonly string[] =>
  ranked.flatMap(({ id, published }) =>
    published ? [`${id} ${String(published.rank)} ${published.verdict}`] : [],
  );

/** All that is wrong with entries or options; none when they are right. */
export const issuesOf = (entries: unknown, options?: unknown): readonly Issue[] => {
  try {
    rank(entries as readonly Entry[], options as RankOptions);
    return [];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues;
  }
};

/** The same in short: each code with its path. */
export const problems = (entries: unknown, options?: unknown): readonly string[] =>
  issuesOf(entries, options).map(({ code, path }) => `${code} at ${path.join(".")}`);
