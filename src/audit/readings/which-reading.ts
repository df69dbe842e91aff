// Which reading of the doubtful clauses did they use? Every combination of readings is held against
// every published figure at once.

import { ScoreError, shown, type Issue } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import type { Rubric } from "../../rubric/types.js";
import { fieldsOf } from "../../score/fields.js";
import { isRubric } from "../../score/judge-all.js";
import { issue } from "../issue.js";
import { readCases, type ReadingCase } from "./cases.js";
import { subjectsOf, type Candidates } from "./choices.js";
import type { ReadingGroup, ReadingOutcome } from "./answer.js";
import { groupsOf, unaffectedBy } from "./groups.js";

/** What else can be tried. */
export interface WhichReadingOptions<Codes extends string = string> {
  /**
   * What to try beside the rubric's own readings, by indicator: formulas by name, or thresholds such
   * as `["50%", "70%"]`, which stand for points in proportion, and for each of them up to it
   * (`scaled-50%`) and from it on (`cliff-50%`).
   */
  readonly candidates?: Candidates<Codes>;
}

/** Which readings reproduce all published figures. */
export interface WhichReading {
  /** The rubric's `family/version@revision`. */
  readonly rubric: string;
  /** Indicators that decide published figures together; each group is independent of the others. */
  readonly groups: readonly ReadingGroup[];
  /** Published figures that rest on no indicator with more than one reading. */
  readonly unaffected: readonly ReadingOutcome[];
}

const readOptions = (options: unknown, report: (issue: Issue) => void): unknown => {
  if (options === undefined) return undefined;
  const fields = fieldsOf(options);
  if (fields === undefined) {
    report(issue("not_a_case", [], { value: shown(options), expected: "{ candidates }" }));
  }
  for (const name of fields?.keys() ?? []) {
    if (name !== "candidates") {
      report(issue("unknown_variable", [name], { name, known: ["candidates"] }));
    }
  }
  return fields?.get("candidates");
};

/**
 * Which readings of the doubtful clauses reproduce published scores: all combinations, over all cases.
 *
 * Each indicator is read as the rubric does, as any alternative of its marks, and as any candidate
 * formula. A combination fits when no published figure of any case is contradicted under it, in the
 * sense of `verify`: without tolerance, with rounded figures anywhere in their intervals. A fact that
 * is missing, or to which a reading cannot be applied, excludes nothing. Indicators that no published
 * figure counts together are searched apart, so that millions of combinations take seconds.
 *
 * Of each group: `fits` and `fitting` (the first thousand) are the combinations that reproduce every
 * case; `excluded` says which figure of which case excludes how many, and, of up to a thousand
 * combinations, each of them with every figure that it misses; `readings` says of each reading how
 * many fits it is in, and what it alone would give with all others as the rubric has them.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param cases - Facts and published figures, as for `verify`, each with its year; the worked cases of
 * `@dti/score/rubrics` are such cases.
 * @param options - `candidates`: formulas or thresholds by indicator code. A candidate that says what
 * another reading says is not tried twice.
 * @throws ScoreError with all issues: those of `score` and `verify` for each case, `not_a_case`,
 * `unknown_code`, `duplicate` and those of `defineRubric` for candidates, `too_many_combinations`
 * beyond ten million in one group.
 *
 * @example
 * ```ts
 * import { whichReading } from "@dti/score/audit";
 * import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
 *
 * const candidates = { "8.2": ["50%"], "8.3": ["70%", "80%"] };
 * const { groups } = whichReading(decision405, [quangBinh2024, quangTri2024], { candidates });
 * const society = groups.find(({ codes }) => codes.includes("8.2"));
 *
 * society?.combinations // => 15
 * society?.fitting // => [{ "8.2": "default", "8.3": "default" }]
 * society?.readings[0]?.also // => ["scaled-50%"]
 * ```
 */
export const whichReading = <Codes extends string>(
  rubric: Rubric<Codes>,
  cases: readonly ReadingCase[],
  options?: WhichReadingOptions<Codes>,
): WhichReading => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const check = (): void => {
    if (issues.length > 0) throw new ScoreError(issues);
  };
  if (!isRubric(rubric))
    throw new ScoreError([issue("not_a_rubric", [], { value: shown(rubric) })]);
  const subjects = subjectsOf(rubric, readOptions(options, report), report);
  const figures = readCases(rubric, cases, subjects, report);
  check();
  const groups = groupsOf(subjects, figures, rubric, report);
  check();
  return deepFreeze({
    rubric: rubric.id,
    groups,
    unaffected: unaffectedBy(subjects, figures, rubric),
  });
};
