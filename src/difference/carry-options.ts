// Which facts are carried over, of which year and into which? Those that score by the older rubric;
// whatever it would refuse is told, all at once.

import { ScoreError, type Issue } from "../errors.js";
import { issue, movedTo } from "../messages/any-issue.js";
import type { Rubric } from "../rubric/types.js";
import { fieldsOf } from "../score/fields.js";
import type { Result } from "../score/result.js";
import { safeScore, type Scored } from "../score/score.js";
import type { Editions } from "./read-rubrics.js";

/** Of which year the facts are, and for which year they are carried over. */
export interface CarryOverOptions {
  /** Assessment year of the facts; unless given, they must be sound in every year of the older rubric. */
  readonly year?: number;
  /** Year that they are carried into; unless given, they must be sound in every year of the newer one. */
  readonly toYear?: number;
  /** General figures of the facts, as `score` takes them. */
  readonly context?: Readonly<Record<string, unknown>>;
}

/** The facts as scored by the older rubric, and the years that they must be sound in by the newer one. */
export interface Given {
  readonly result: Result;
  readonly toYears: readonly number[];
}

const known = ["year", "toYear", "context"];

const yearsOf = ({ years: [from, to] }: Rubric): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What is wrong, if anything. */
export const issuesIn = (scored: Scored): readonly Issue[] => (scored.ok ? [] : scored.issues);

/** The score of the first year that has issues, or else of the last. */
const scoredIn = (years: readonly number[], scoreIn: (year: number) => Scored): Scored => {
  const [first = 0, ...others] = years;
  const scored = scoreIn(first);
  return scored.ok && others.length > 0 ? scoredIn(others, scoreIn) : scored;
};

/** Scores the facts by the older rubric; throws whatever is wrong with them or with the options. */
export const readGiven = (facts: unknown, { from, to }: Editions, options: unknown): Given => {
  const fields = fieldsOf(options) ?? new Map<string, unknown>();
  const unknown = [...fields.keys()].filter((name) => !known.includes(name));
  // Text is no year, and is told to be none.
  const year = fields.get("year") as number | undefined;
  const toYear = fields.get("toYear") as number | undefined;
  const context = fields.get("context") as CarryOverOptions["context"];
  const general = context === undefined ? {} : { context };
  const scoreIn = (one: number): Scored => safeScore(from, facts, { year: one, ...general });
  const years = year === undefined ? yearsOf(from) : [year];
  const served = toYear === undefined ? [] : issuesIn(safeScore(to, {}, { year: toYear }));
  const scored = scoredIn(years, scoreIn);
  const issues = [
    ...unknown.map((name) => issue("unknown_variable", [name], { name, known })),
    ...served.map((one) => movedTo(["toYear"], one)),
    ...issuesIn(scored),
  ];
  if (issues.length > 0 || !scored.ok) throw new ScoreError(issues);
  return { result: scored.result, toYears: toYear === undefined ? yearsOf(to) : [toYear] };
};
