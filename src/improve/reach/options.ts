// Which options are those of the search, and what do facts earn with the others?

import type { Refuse } from "../../audit/rank/grades.js";
import { ScoreError, type Issue } from "../../errors.js";
import type { Rubric } from "../../rubric/types.js";
import { fieldsOf } from "../../score/fields.js";
import type { ScoreOptions } from "../../score/options.js";
import type { Result } from "../../score/result.js";
import { resultOf } from "../../score/score.js";

/** Options that are not those of a score. */
export interface Reading {
  readonly effort: unknown;
  readonly ways: number;
  readonly limit: number;
}

const mostWays = 100;
const mostParts = 1_000_000;

/** The options of a score, and those of the search. */
export const readOptions = (
  options: unknown,
  refuse: Refuse,
): { readonly own: Reading; readonly given: ScoreOptions } => {
  const fields = new Map(fieldsOf(options));
  const whole = (name: "ways" | "limit", usual: number, most: number): number => {
    const value = fields.has(name) ? fields.get(name) : usual;
    const isWhole = typeof value === "number" && Number.isSafeInteger(value);
    if (isWhole && value >= 1 && value <= most) return value;
    refuse([name], value, `a whole number from 1 to ${String(most)}`);
    return usual;
  };
  const own = {
    effort: fields.get("effort"),
    ways: whole("ways", 1, mostWays),
    limit: whole("limit", 2000, mostParts),
  };
  for (const name of ["effort", "ways", "limit"]) fields.delete(name);
  return { own, given: Object.fromEntries(fields) as Partial<ScoreOptions> as ScoreOptions };
};

/** What was refused; what is no refusal is thrown again. */
export const issuesOf = (error: unknown): readonly Issue[] => {
  if (error instanceof ScoreError) return error.issues;
  throw error;
};

/** The score; what it refuses is told together with what else is wrong. */
export const scored = (
  rubric: Rubric,
  facts: unknown,
  options: ScoreOptions,
  others: readonly Issue[],
): Result => {
  try {
    return resultOf(rubric, facts, options);
  } catch (error) {
    throw new ScoreError([...issuesOf(error), ...others]);
  }
};
