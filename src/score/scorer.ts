// What do unit after unit score by one rubric in one year? All that does not depend on their facts is read
// once.

import { ScoreError } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import { judgeFacts } from "./judge-all.js";
import type { ScoreOptions } from "./options.js";
import type { Result } from "./result.js";
import { quickOf } from "./quick.js";
import { quickResult, resultOf } from "./score.js";
import type { CheckFacts, Completions } from "./typed-facts.js";

/** Scores the facts of one unit after another. */
export type Scorer<Codes extends string = string, Shape extends string = string> = <
  const Given extends Completions<Shape>,
>(
  facts: Given & CheckFacts<Shape, Given>,
) => Result<Codes>;

/**
 * Prepares a rubric for scoring unit after unit: what it returns scores facts as `score` does.
 *
 * What is wrong with the rubric, the year or another option is thrown at once; what is wrong with facts,
 * as by `score`, when they are scored.
 *
 * @throws ScoreError with all issues: `not_a_rubric`, `not_a_year`, `year_not_served`,
 * `unknown_variable`, `unknown_reading`, `readings_conflict`, `not_facts`, and those of general figures.
 *
 * @example
 * ```ts
 * import { scorer } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const scoreOf = scorer(draft3530, { year: 2026 });
 *
 * scoreOf({ "1.1": { a: 412_000, b: 520_000 } }).printed // => "15.85"
 * scoreOf({ "1.1": { a: 1, b: 3 } }).at("1.1").printed // => "6.67"
 * ```
 */
export const scorer = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  options: ScoreOptions<Shape>,
): Scorer<Codes, Shape> => {
  const judged = judgeFacts(rubric, {}, options);
  if (!judged.ok) throw new ScoreError(judged.issues);
  const { year, context, readings } = judged.frame;
  // As they are now: what the caller does to the options later changes no score.
  const names = Object.fromEntries([...readings].map(([code, { name }]) => [code, name]));
  const isPlain = Object.keys(context).length + readings.size === 0;
  const own = isPlain ? { year } : { year, context, readings: names };
  const quick = quickOf(rubric, own);
  return (facts) => quickResult(quick, facts) ?? resultOf(rubric, facts, own);
};
