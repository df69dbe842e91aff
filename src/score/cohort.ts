// What do the units of one cohort score? Where the source measures each unit by the best one, that is
// found first; then all of them are scored by the same rubric.

import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { issue, movedTo } from "../messages/any-issue.js";
import { isFull, listed } from "../messages/listed.js";
import type { Rubric } from "../rubric/types.js";
import { bestIn, settled, type BestMeasure } from "./best.js";
import { reportedIn } from "./reported.js";
import { fieldsOf, listOf } from "./fields.js";
import type { ScoreOptions } from "./options.js";
import type { Result } from "./result.js";
import { safeScore } from "./score.js";
import type { FactsOf } from "./typed-facts.js";

/** A unit of a cohort. */
export interface CohortUnit<Shape extends string = string> {
  /** A name or code that no other unit has. */
  readonly id: string;
  readonly facts: FactsOf<Shape>;
  /** General figures of this unit, over those of the options. */
  readonly context?: ScoreOptions<Shape>["context"];
}

/** A unit with its result, as `rank` takes it. */
export interface CohortResult<Codes extends string = string> {
  readonly id: string;
  readonly result: Result<Codes>;
}

/** The scores of a cohort. */
export interface Cohort<Codes extends string = string, Shape extends string = string> {
  /** The rubric by which all were scored: the best units settled, where the source asks for them. */
  readonly rubric: Rubric<Codes, Shape>;
  readonly best: readonly BestMeasure[];
  /** In the order of the units. */
  readonly results: readonly CohortResult<Codes>[];
}

/** A cohort, or all that is wrong. */
export type ScoredCohort<Codes extends string = string, Shape extends string = string> =
  | { readonly ok: true; readonly cohort: Cohort<Codes, Shape> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** No country has more units of one kind. */
const most = 100_000;

/** A unit as read. */
interface Unit {
  readonly id: string;
  readonly facts: unknown;
  readonly context: unknown;
}

const expected = "{ id, facts, context? }";

const readUnits = (value: unknown, report: (issue: Issue) => void): readonly Unit[] => {
  const list = listOf(value, most);
  if (list === undefined) {
    report(issue("not_an_entry", [], { value: shown(value), expected: `[${expected}]` }));
  }
  const seen = new Set<string>();
  return (list ?? []).flatMap((one, index) => {
    const { id, facts, context, ...others } = Object.fromEntries(fieldsOf(one) ?? []);
    if (typeof id !== "string" || id.trim() === "" || Object.keys(others).length > 0) {
      report(issue("not_an_entry", [index], { value: shown(one), expected }));
      return [];
    }
    if (seen.has(id)) report(issue("duplicate", [index, "id"], { value: id }));
    seen.add(id);
    return [{ id, facts, context }];
  });
};

/** Scores each unit; what is wrong with one is told with its name, up to what anybody reads. */
const scoreAll = <Codes extends string>(
  rubric: Rubric<Codes>,
  units: readonly Unit[],
  { year, readings, context: general }: Result,
  issues: Issue[],
): readonly CohortResult<Codes>[] =>
  units.flatMap(({ id, facts, context }) => {
    if (isFull(issues)) return [];
    const own = fieldsOf(context);
    if (context !== undefined && own === undefined) {
      const details = { value: shown(context), expected: "{ … }" };
      issues.push(issue("not_an_entry", [id, "context"], details));
    }
    const merged = Object.fromEntries([...Object.entries(general), ...(own ?? [])]);
    const scored = safeScore(rubric, facts, { year, readings, context: merged });
    if (scored.ok) return [Object.freeze({ id, result: scored.result })];
    issues.push(...scored.issues.map((found) => movedTo([id, ...found.path], found)));
    return [];
  });

/** A cohort that cannot change. Nor can its results: to look at them would build what nobody asked for. */
const cohortOf = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  best: readonly BestMeasure[],
  results: readonly CohortResult<Codes>[],
): ScoredCohort<Codes, Shape> => {
  const all = { rubric: deepFreeze(rubric), best: deepFreeze(best) };
  const cohort = Object.freeze({ ...all, results: Object.freeze(results) });
  return Object.freeze({ ok: true, cohort });
};

/**
 * Scores untyped data of a whole cohort: the results, or every issue at once.
 *
 * As `scoreCohort`; what is in the data never makes it throw.
 *
 * @example
 * ```ts
 * import { safeScoreCohort } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const scored = safeScoreCohort(draft3530, [{ id: "Gia Lai", facts: { "1.1": { a: 3, b: 2 } } }], { year: 2026 });
 *
 * scored.ok ? [] : scored.issues.map(({ code, path }) => [code, ...path]) // => [["share_above_one", "Gia Lai", "1.1", "a"]]
 * ```
 */
export const safeScoreCohort = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  units: unknown,
  options: ScoreOptions,
): ScoredCohort<Codes, Shape> => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    if (!isFull(issues)) issues.push(found);
  };
  // What is wrong with the rubric or the options is no unit's fault, and told once.
  const empty = safeScore(rubric, {}, options);
  if (!empty.ok) return empty;
  const frame = empty.result;
  const read = readUnits(units, report);
  const first = scoreAll(rubric, read, frame, issues);
  if (issues.length > 0) return deepFreeze({ ok: false, issues: listed(issues) });
  const best = bestIn(rubric, first);
  if (best.length === 0) return cohortOf(rubric, best, first);
  const whole = settled(rubric, best, frame.year);
  if (!("id" in whole)) return deepFreeze({ ok: false, issues: whole });
  // Facts are read once: what was scored first is scored again.
  const again = first.map(({ id, result }) => ({
    id,
    facts: reportedIn(result),
    context: result.context,
  }));
  const results = scoreAll(whole, again, frame, issues);
  return cohortOf(whole, best, results);
};

/**
 * Scores the units of a cohort by one rubric, the best units settled first.
 *
 * For rubrics that measure a unit by the best one («tỷ lệ chuẩn hóa»): of every measure that
 * `relativeToBest` reads, the largest official value in the cohort counts as 1, and the others in
 * proportion. What is unevidenced sets no bar. `best` names each bar, who set it, and who could still
 * raise it because a figure is missing, unproven or known only within a range; ranges of points are by
 * the bars as they stand. The rubric of the answer has the bars in its formulas, serves this year
 * alone, and has a `variant`: receipts replay by it. Without such formulas it is the given rubric.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param units - `{ id, facts, context? }` of each unit; a unit's own general figures go before those
 * of the options.
 * @param options - As for `score`.
 * @throws ScoreError with all issues: `not_an_entry` and `duplicate` with the place in the list; those of
 * `score` with the unit's `id` first; `bad_field` where a bar has more than 30 digits.
 *
 * @example
 * ```ts
 * import { scoreCohort } from "@dti/score";
 * import { defineRubric, indicator, relativeToBest, share } from "@dti/score/define";
 *
 * const rubric = defineRubric({
 *   family: "so",
 *   version: "2026",
 *   revision: 1,
 *   years: [2026, 2026],
 *   max: 10,
 *   children: [
 *     indicator("1", {
 *       name: { vi: "Hồ sơ trực tuyến", en: "Files online" },
 *       max: 10,
 *       variables: {
 *         a: { label: { vi: "Trực tuyến", en: "Online" } },
 *         b: { label: { vi: "Tổng số", en: "All" } },
 *       },
 *       formula: relativeToBest(share("a", "b")),
 *     }),
 *   ],
 * });
 * const units = [
 *   { id: "Sở Tài chính", facts: { "1": { a: 30, b: 100 } } },
 *   { id: "Sở Y tế", facts: { "1": { a: 60, b: 100 } } },
 * ];
 * const { best, results } = scoreCohort(rubric, units, { year: 2026 });
 *
 * results.map(({ id, result }) => [id, result.printed]) // => [["Sở Tài chính", "5.00"], ["Sở Y tế", "10.00"]]
 * best // => [{ code: "1", measure: "rate", value: "3/5", units: ["Sở Y tế"], open: [] }]
 * ```
 */
export const scoreCohort = <Codes extends string, Shape extends string>(
  rubric: Rubric<Codes, Shape>,
  units: readonly CohortUnit<Shape>[],
  options: ScoreOptions<Shape>,
): Cohort<Codes, Shape> => {
  const scored = safeScoreCohort(rubric, units, options);
  if (scored.ok) return scored.cohort;
  throw new ScoreError(scored.issues);
};
