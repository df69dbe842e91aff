// What does a unit score in a year? Facts in, result out; or everything that is wrong with the facts.

import { ScoreError, type Issue } from "../errors.js";
import { isFields } from "../rubric/plain.js";
import type { Rubric } from "../rubric/types.js";
import { build } from "./build.js";
import { judgeFacts, type Judged, type Sound } from "./judge-all.js";
import { lazily, madeFrom, type Way } from "./lazy.js";
import type { ScoreOptions } from "./options.js";
import {
  canChange,
  factsFrom,
  quickOf,
  quickPrinted,
  quickScore,
  type QuickScore,
} from "./quick.js";
import type { Quick } from "./quick-plan.js";
import type { Result } from "./result.js";
import { tallyOf, type Tally } from "./tally.js";
import type { CheckFacts, Completions } from "./typed-facts.js";

/** A result, or all that is wrong. */
export type Scored<Codes extends string = string> =
  | { readonly ok: true; readonly result: Result<Codes> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Figures that doubles are sure of. */
export interface QuickOrigin<Codes extends string = string> {
  readonly quick: Quick<Codes>;
  readonly figures: QuickScore;
}

/** Facts that have been judged. */
interface JudgedOrigin<Codes extends string = string> {
  readonly sound: Sound<Codes>;
  readonly tally: Tally;
}

/** What a result that is built later is built from. */
export type Origin<Codes extends string> = QuickOrigin<Codes> | JudgedOrigin<Codes>;

/** Judged facts, or all that is wrong. */
export const soundly = <Codes extends string>(judged: Judged<Codes>): Sound<Codes> => {
  if (judged.ok) return judged;
  throw new ScoreError(judged.issues);
};

const figuresWay: Way<Quick, QuickScore> = {
  printed: quickPrinted,
  make: (quick, figures) => {
    const { rubric, year } = quick;
    const { frame, outcomes } = soundly(judgeFacts(rubric, factsFrom(quick, figures), { year }));
    return build(frame, outcomes, tallyOf(rubric, outcomes));
  },
  origin: (quick, figures): QuickOrigin => ({ quick, figures }),
};

/** The result of figures that doubles are sure of; everything but printed points is built later. */
export const resultOfFigures = <Codes extends string>(
  quick: Quick<Codes>,
  figures: QuickScore,
): Result<Codes> => lazily<Codes, Quick, QuickScore>(figuresWay, quick, figures);

/** The options, each read once: a getter cannot answer twice, and one that throws has nothing to say. */
const readOnce = (options: ScoreOptions): ScoreOptions => {
  try {
    return isFields(options) ? { ...options } : options;
  } catch {
    return {} as ScoreOptions;
  }
};

/** The result of facts that doubles are sure of. */
export const quickResult = <Codes extends string>(
  quick: Quick<Codes> | undefined,
  facts: unknown,
): Result<Codes> | undefined => {
  try {
    const figures = quick && quickScore(quick, facts);
    return quick && figures && resultOfFigures(quick, figures);
  } catch {
    // Facts with getters that throw: another has to tell.
    return undefined;
  }
};

const judgedWay: Way<Sound, Tally> = {
  printed: (_, tally, code) => tally.printed(code),
  make: ({ frame, outcomes }, tally) => build(frame, outcomes, tally),
  origin: (sound, tally): JudgedOrigin => ({ sound, tally }),
};

/** The result of judged facts; a rubric that may still change is not waited for. */
export const resultOfJudged = <Codes extends string>(
  sound: Sound<Codes>,
  tally: Tally = tallyOf(sound.frame.rubric, sound.outcomes),
): Result<Codes> => {
  const { frame, outcomes } = sound;
  return canChange(frame.rubric)
    ? madeFrom(build(frame, outcomes, tally), judgedWay.origin(sound, tally))
    : lazily<Codes, Sound, Tally>(judgedWay, sound, tally);
};

/** The result of facts; throws all that is wrong with them. */
export const resultOf = <Codes extends string>(
  rubric: Rubric<Codes>,
  facts: unknown,
  options: ScoreOptions,
): Result<Codes> =>
  quickResult(quickOf(rubric, options), facts) ??
  resultOfJudged(soundly(judgeFacts(rubric, facts, options)));

/**
 * Scores untyped data: the result, or every issue at once.
 *
 * For facts from files, forms and databases; what is in the data never makes it throw. What may be
 * in the data, and what each issue means, is as for `score`.
 *
 * @example
 * ```ts
 * import { issueMessage, safeScore } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const scored = safeScore(draft3530, { "1.1": { a: 150, b: 100 } }, { year: 2026 });
 *
 * scored.ok ? [] : scored.issues.map(({ code, path }) => [code, ...path]) // => [["share_above_one", "1.1", "a"]]
 * scored.ok ? "" : issueMessage(scored.issues[0]!, "vi") // => "1.1 › a: tỷ lệ bằng 150 / 100, lớn hơn 1; tử số là một phần của mẫu số, hãy kiểm tra cả hai"
 * ```
 */
export const safeScore = <Codes extends string>(
  rubric: Rubric<Codes>,
  facts: unknown,
  options: ScoreOptions,
): Scored<Codes> => {
  const own = readOnce(options);
  const quick = quickResult(quickOf(rubric, own), facts);
  if (quick !== undefined) return Object.freeze({ ok: true, result: quick });
  const judged = judgeFacts(rubric, facts, own);
  if (!judged.ok) return judged;
  return Object.freeze({ ok: true, result: resultOfJudged(judged) });
};

/**
 * Scores the facts of one unit by a rubric, exactly: points at every node, with the range of the truth.
 *
 * Facts are keyed by the codes of component indicators. Each gives all letters that the source prints
 * (counts from 0, flags, levels), or every measure by name (`rate: "81.94%"`, `rounded("81,94%")`),
 * or only awarded `points`. Nothing is rounded between steps; `printed` is rounded once, by the
 * rubric's places and tie rule. An indicator without a fact earns 0, widens `range` to its maximum
 * and is listed in `missing`.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param facts - Facts by indicator code.
 * @param options - `year` is the assessment year; `context` gives general figures once for all
 * indicators that read them; `readings` chooses other readings of marked clauses.
 * @throws ScoreError with all issues: `unknown_code`, `unknown_variable`, `missing_variable`,
 * `not_a_number`, `not_a_flag`, `not_a_level`, `bad_figure`, `negative`, `share_above_one`,
 * `part_above_whole`, `zero_denominator`, `points_above_max`, `facts_disagree`, `not_facts`,
 * `not_text`, `bad_evidence`, `not_a_year`, `year_not_served`, `unknown_reading`,
 * `readings_conflict`, `not_a_rubric`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const result = score(draft3530, { "1.1": { a: 412_000, b: 520_000 } }, { year: 2026 });
 *
 * result.at("1.1").exact // => "206/13"
 * result.at("1.1").printed // => "15.85"
 * result.range.high.toFixed(2) // => "995.85"
 * ```
 */
export const score = <
  Codes extends string,
  Shape extends string,
  const Given extends Completions<Shape>,
>(
  rubric: Rubric<Codes, Shape>,
  facts: Given & CheckFacts<Shape, Given>,
  options: ScoreOptions<Shape>,
): Result<Codes> => resultOf(rubric, facts, readOnce(options));
