// On what is a law tried? Facts of one unit, told in three ways, with what each of them scores.

import { ScoreError } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import type { ScoreOptions } from "../score/options.js";
import type { Result } from "../score/result.js";
import { safeScore } from "../score/score.js";
import type { UnitFacts } from "./unit-facts.js";

/** What was drawn: a year, and facts of one unit. */
export interface Drawn {
  readonly year: number;
  readonly facts: UnitFacts;
  /** The same facts proven, with every figure exactly known. */
  readonly exact: UnitFacts;
  /** The same facts proven, with every figure rounded. */
  readonly rounded: UnitFacts;
  /** Which of them a law is to look at. */
  readonly choice: number;
}

/** What was drawn, with what it scores. */
export interface Trial extends Drawn {
  readonly rubric: Rubric;
  readonly options: ScoreOptions;
  /** Of the facts as reported. */
  readonly result: Result;
  /** Of the exact facts. */
  readonly truth: Result;
}

/** Scores facts; throws what is wrong with them. */
export const scored = (rubric: Rubric, facts: unknown, options: ScoreOptions): Result => {
  const found = safeScore(rubric, facts, options);
  if (found.ok) return found.result;
  throw new ScoreError(found.issues);
};

/** Scores what was drawn. */
export const trialOf = (rubric: Rubric, drawn: Drawn): Trial => {
  const options = { year: drawn.year };
  return {
    ...drawn,
    rubric,
    options,
    result: scored(rubric, drawn.facts, options),
    truth: scored(rubric, drawn.exact, options),
  };
};
