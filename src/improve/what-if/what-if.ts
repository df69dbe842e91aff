// What would be if some facts were others? The score before and after, what moved between them, and
// whose rank.

import { ScoreError, shown, type Issue } from "../../errors.js";
import { issue } from "../../messages/any-issue.js";
import type { Rubric } from "../../rubric/types.js";
import { fieldsOf } from "../../score/fields.js";
import { isRubric } from "../../score/judge-all.js";
import type { ScoreOptions } from "../../score/options.js";
import type { Result } from "../../score/result.js";
import { safeScore } from "../../score/score.js";
import type { CheckFacts, Completions } from "../../score/typed-facts.js";
import { explainChange, type Change } from "../change/change.js";
import { scoreBoth } from "./both-scores.js";
import type { ByCode } from "./changed-facts.js";
import { readCohort, type CohortRead, type WhatIfCohort } from "./cohort.js";
import { movedRanks, rankAmong, type RankChange } from "./ranks.js";
import { scoreAmong } from "./scored-cohort.js";
import type { CheckChanges } from "./types.js";

/** What a what-if is of, besides facts and changes. */
export interface WhatIfOptions<
  Codes extends string = string,
  Shape extends string = string,
> extends ScoreOptions<Shape> {
  /** The other units, where ranks are asked for. */
  readonly cohort?: WhatIfCohort<Codes, Shape> | undefined;
}

/** A score before and after some changes. */
export interface WhatIf<Codes extends string = string> {
  readonly before: Result<Codes>;
  readonly after: Result<Codes>;
  /** What moved, as `explainChange` tells it. */
  readonly change: Change;
  /**
   * Present where a cohort was given: the unit that changes, moved or not; then every other one whose
   * rank, best or worst rank, or points moved, in the order of the ranks after.
   */
  readonly ranks?: readonly RankChange[];
}

type Report = (found: Issue) => void;

/** What changes, `undefined` included; nothing where it cannot be read. */
const readChanges = (value: unknown, report: Report): ByCode => {
  try {
    if (fieldsOf(value) !== undefined) return Object.fromEntries(Object.entries(value as object));
  } catch {
    // A getter that throws: there is nothing to read.
  }
  report(issue("not_facts", ["changes"], { value: shown(value) }));
  return {};
};

const known = ["year", "context", "readings", "cohort"];

/** The options of both scores, which score looks into, and the cohort. */
const readOptions = (
  value: unknown,
  report: Report,
): { readonly options: ScoreOptions; readonly cohort: CohortRead | undefined } => {
  const fields = [...(fieldsOf(value) ?? [])];
  for (const [name] of fields) {
    if (!known.includes(name)) report(issue("unknown_variable", [name], { name, known }));
  }
  const { cohort, ...options } = Object.fromEntries(
    fields.filter(([name]) => known.includes(name)),
  );
  return {
    options: options as Partial<ScoreOptions> as ScoreOptions,
    cohort: cohort === undefined ? undefined : readCohort(cohort, report),
  };
};

/** Both scores and the ranks; throws all that is wrong. */
const asked = <Codes extends string>(
  rubric: Rubric<Codes>,
  given: { readonly facts: unknown; readonly changes: unknown; readonly options: unknown },
): WhatIf<Codes> => {
  const issues: Issue[] = [];
  const report: Report = (found) => {
    issues.push(found);
  };
  const { options, cohort } = readOptions(given.options, report);
  const changes = readChanges(given.changes, report);
  const own = scoreBoth(rubric, given.facts, changes, options, report);
  const among = (one: Result<Codes>, whole: CohortRead) => {
    const scored = scoreAmong(rubric, one, whole, report);
    return { ...scored, ranked: rankAmong(whole, scored, report) };
  };
  // Facts that cannot be scored do not keep the others from being looked at.
  const empty = own.before ? undefined : safeScore(rubric, {}, options);
  const any = own.before ?? (empty?.ok === true ? empty.result : undefined);
  const first = cohort && any && among(any, cohort);
  if (own.before === undefined || own.after === undefined || issues.length > 0) {
    throw new ScoreError(issues);
  }
  if (cohort === undefined || first === undefined) {
    const { before, after } = own;
    return { before, after, change: explainChange(before, after) };
  }
  const then = among(own.after, first.again);
  if (issues.length > 0) throw new ScoreError(issues);
  return {
    before: first.own,
    after: then.own,
    change: explainChange(first.own, then.own),
    ranks: movedRanks(cohort.id, first.ranked, then.ranked),
  };
};

/**
 * What would be if some facts were others: the score before and after, the points moved at every node,
 * and with a cohort the ranks moved.
 *
 * A change says what differs, and is laid over the fact of its indicator. Letters keep the other letters,
 * flags and levels; measures keep the other measures, flags and levels; what was given besides as a check
 * (measures, points) goes. Flags and levels alone keep all letters and measures. `points` alone take the
 * place of all. Evidence, note and source stay unless given anew. `unevidenced(…)` and `notApplicable(…)`
 * replace the whole fact, and `undefined` takes it away. Over an unevidenced fact a change is laid over
 * what is inside, and proves it; over no fact, or one that does not apply, it stands alone. An empty
 * change changes nothing. What is then wrong is told as `score` tells it; neither argument is altered.
 *
 * The others of a cohort are given by points or results, as for `rank`, or by facts with their own
 * general figures. By a rubric that measures each unit by the best one (`relativeToBest`) all of them are
 * given by facts, and scored together before and after: a change may raise the bar for the others.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param facts - Facts by code, as for `score`.
 * @param changes - What differs, by code; of a group, that it does not apply, or `undefined` to take that back.
 * @param options - As for `score`, and the `cohort`.
 * @throws ScoreError with all issues: those of `score` for the facts and for what they become,
 * `not_facts` at `changes`; below `cohort` `not_a_question`, and those of `rank` and `scoreCohort`.
 *
 * @example
 * ```ts
 * import { whatIf } from "@dti/score/improve";
 * import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
 *
 * const { facts, year } = quangBinh2024;
 * const others = [{ id: "Quảng Trị", facts: quangTri2024.facts }];
 * const { change, ranks } = whatIf(
 *   decision405,
 *   facts,
 *   { "6.7": { rate: "86.58%" } },
 *   { year, cohort: { id: "Quảng Bình", others } },
 * );
 *
 * change.difference.printed // => "+8.66"
 * ranks?.map(({ id, from, to }) => [id, from.rank, to.rank]) // => [["Quảng Bình", 2, 2]]
 * ```
 */
export const whatIf = <
  Codes extends string,
  Shape extends string,
  const Given extends Completions<Shape>,
  const Changed extends Completions<Shape>,
  Code extends Codes = Codes,
>(
  rubric: Rubric<Codes, Shape>,
  facts: Given & CheckFacts<Shape, Given>,
  changes: Changed & CheckChanges<Shape, Changed>,
  options: WhatIfOptions<Code, Shape>,
): WhatIf<Codes> => {
  if (isRubric(rubric)) return Object.freeze(asked(rubric, { facts, changes, options }));
  throw new ScoreError([issue("not_a_rubric", [], { value: shown(rubric) })]);
};
