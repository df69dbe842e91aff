// Who stands where? Competition ranks on exact points, the ranks that rounding and missing facts leave
// open, and a verdict on ranks that were published.

import { issueWriter, ScoreError, shown, type Issue } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { toDecimal, type Decimal } from "../../numbers/decimal.js";
import { exactText } from "../../numbers/rational.js";
import type { Range } from "../../score/result.js";
import { gradeAt, readGrades, type Refuse, type Step } from "./grades.js";
import { readList, type Entry } from "./entries.js";
import { readUnits, type Unit } from "./figures.js";
import { readOptions, type RankOptions } from "./options.js";
import { placesAmong, type Places } from "./order.js";
import { rangeOf } from "../scope.js";

/** Whether a unit can hold the rank that was published. */
export type RankVerdict =
  /** It holds that rank, whatever rounding and open facts hide. */
  | "certain"
  /** It can hold that rank, and others too: figures are rounded. */
  | "tied-by-rounding"
  /** It can hold that rank, and others too: facts are missing, unevidenced, undecided or ranges. */
  | "undetermined"
  /** It cannot hold that rank. */
  | "contradicted";

/** A published rank with its verdict. */
export interface PublishedRank {
  readonly rank: number;
  readonly verdict: RankVerdict;
}

/** A unit with its rank, 1 being the highest. */
export interface Ranked {
  readonly id: string;
  /** What the unit is ranked by, to 40 digits: points, or a value from 0 to 1. */
  readonly points: Decimal;
  /** The same as exact text. */
  readonly exact: string;
  /** Where the truth of it can lie. */
  readonly range: Range;
  /** 1 and how many units have more; units with the same exact points share a rank. */
  readonly rank: number;
  /** The highest rank that the unit can hold. */
  readonly best: number;
  /** The lowest rank that the unit can hold. */
  readonly worst: number;
  /** Everyone who shares the rank, in the order given; empty where the unit has it alone. */
  readonly ties: readonly string[];
  /** Present where the entry has a published rank. */
  readonly published?: PublishedRank;
  /** Present where grades were given: the grade by `points`; `null` below every grade. */
  readonly grade?: string | null;
  /** The highest grade that the truth can have. */
  readonly bestGrade?: string | null;
  /** The lowest grade that the truth can have. */
  readonly worstGrade?: string | null;
}

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** What ranks leave to say of a published one. */
const verdictOn = (published: number, { best, worst, canHold, isOpen }: Places): RankVerdict => {
  if (!canHold(published)) return "contradicted";
  if (best === worst) return "certain";
  return isOpen ? "undetermined" : "tied-by-rounding";
};

/** The ids of those who share a rank, by rank. */
const sharing = (
  placed: readonly { readonly unit: Unit; readonly places: Places }[],
): ReadonlyMap<number, readonly string[]> => {
  const ids = new Map<number, string[]>();
  for (const { unit, places } of placed) {
    const same = ids.get(places.rank);
    if (same) same.push(unit.id);
    else ids.set(places.rank, [unit.id]);
  }
  return ids;
};

const tell = (
  unit: Unit,
  places: Places,
  same: readonly string[],
  grades: readonly Step[] | undefined,
): Ranked => ({
  id: unit.id,
  points: toDecimal(unit.point),
  exact: exactText(unit.point),
  range: rangeOf(unit),
  rank: places.rank,
  best: places.best,
  worst: places.worst,
  ties: same.length > 1 ? same : [],
  ...(unit.published !== undefined && {
    published: { rank: unit.published, verdict: verdictOn(unit.published, places) },
  }),
  ...(grades && {
    grade: gradeAt(grades, unit.point),
    bestGrade: gradeAt(grades, unit.high),
    worstGrade: gradeAt(grades, unit.low),
  }),
});

/**
 * Ranks units by exact points, with the best and the worst rank that each can hold.
 *
 * Ranks are those of the official lists, such as 15, 15, 17. They follow exact points, never printed
 * ones; where the truth is open, the official points: what is missing or unproven earns 0, a range its
 * low end. `best` and `worst` let every unit vary over its whole range on its own, both ends included,
 * so that neighbours in the last printed digit may still be tied. A published rank is `certain`,
 * `tied-by-rounding`, `undetermined` for want of facts, or `contradicted`: no truth within the ranges
 * gives it.
 *
 * Entries are results, points or values. Points are compared within one rubric, year and choice of
 * readings; values, which are points over maximum, across all of them. A list of some of the units says
 * with `units` how many there are: those that it leaves out may stand anywhere.
 *
 * @param entries - `{ id, result }`, `{ id, points }` or `{ id, value }`, each with the `published` rank
 * if there is one. Points and values are not mixed.
 * @param options - `by` a code, `"value"` or `{ value: code }`, the total unless given; `overReadings`
 * spans all readings; `units` counts all units; `grades` adds each unit's grade.
 * @returns The units by rank, those who share one in the order given.
 * @throws ScoreError with all issues: `not_an_entry`, `not_a_result`, `duplicate`, `rubrics_differ`,
 * `unknown_code`, `not_a_question`, `not_a_number`, `bad_figure`, `negative`, `points_above_max`.
 *
 * @example
 * ```ts
 * import { rounded, score } from "@dti/score";
 * import { rank } from "@dti/score/audit";
 * import { decision405, quangTri2024 } from "@dti/score/rubrics";
 *
 * const ranks = rank([
 *   { id: "Quảng Bình", points: rounded("464,92"), published: 2 },
 *   { id: "Quảng Trị", result: score(decision405, quangTri2024.facts, { year: 2024 }), published: 1 },
 * ]);
 *
 * ranks.map(({ id, rank, published }) => [rank, id, published?.verdict]) // => [[1, "Quảng Trị", "certain"], [2, "Quảng Bình", "certain"]]
 * ```
 */
export const rank = <Codes extends string, Code extends Codes = Codes>(
  entries: readonly Entry<Codes>[],
  options: RankOptions<Code> = {},
): readonly Ranked[] => {
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  const refuse: Refuse = (path, value, expected) => {
    report(issue("not_a_question", path, { value: shown(value), expected }));
  };
  const { length, listed } = readList(entries, report);
  const asked = readOptions(options, length, refuse);
  const first = listed.find(({ kind }) => kind !== "result");
  const by = asked.by ?? { code: "total", isValue: first?.kind === "value" };
  const { units, scale } = readUnits(listed, by, asked.which, report);
  const steps = asked.hasGrades ? readGrades(asked.grades, scale, refuse).grades : undefined;
  if (issues.length > 0) throw new ScoreError(issues);
  const unlisted = (asked.units ?? length) - length;
  const placed = placesAmong(units, unlisted);
  const ids = sharing(placed);
  const ranked = placed.map(({ unit, places }) =>
    tell(unit, places, ids.get(places.rank) ?? [], steps),
  );
  return deepFreeze(ranked.sort((a, b) => a.rank - b.rank));
};
