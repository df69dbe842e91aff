// Which grade does a score have, and which can the truth have? By percent of the unit's own maximum,
// or by points.

import { issueWriter, ScoreError, shown, type Issue } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { toDecimal, type Decimal } from "../../numbers/decimal.js";
import { isZero } from "../../numbers/rational.js";
import { fieldsOf } from "../../score/fields.js";
import { issue as factIssue } from "../../score/issue.js";
import { exactMax } from "../../rubric/walk.js";
import type { Range, Result, ResultData } from "../../score/result.js";
import { readResult } from "../../score/stored.js";
import { onScale } from "../exclusions.js";
import { gradeAt, readGrades, type Grade, type Refuse } from "./grades.js";
import {
  nodeOf,
  pointsOf,
  rangeOf,
  readCode,
  readWhich,
  refuseOthers,
  type CodesOfResult,
} from "../scope.js";

/** Of which node a grade is asked, and whether over the readings of doubtful clauses. */
export interface GradeOptions<Codes extends string = string> {
  /** The code of an indicator, a group, a pillar or the total, which it is unless given. */
  readonly of?: Codes;
  /** Whether `best` and `worst` span what every reading of each doubtful clause would give. */
  readonly overReadings?: boolean;
}

/** The grade of a node; `null` stands for points below every grade. */
export interface Graded {
  readonly code: string;
  /** By the official points. */
  readonly grade: string | null;
  /** The highest grade that the truth can have. */
  readonly best: string | null;
  /** The lowest grade that the truth can have. */
  readonly worst: string | null;
  /** Points, to 40 digits. */
  readonly points: Decimal;
  /** Points as exact text. */
  readonly exact: string;
  /** Where the points can lie. */
  readonly range: Range;
}

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/**
 * The grade of a score by a list of your own, and the grades that the truth can have.
 *
 * A grade begins at points, or at a percent of the unit's own maximum (`"90%"`), and ends where the next
 * higher one begins; exactly at a bar counts as reached. Exact points are compared, never printed ones.
 * `best` and `worst` are the grades at both ends of the range that missing, rounded, unevidenced and
 * undecided facts leave open. Points below every grade have the grade `null`.
 *
 * @param result - A result, a merger, or what `toJSON` made of one.
 * @param grades - `{ name, from }` in any order; no two begin at the same points.
 * @param options - `of` names the node, the total unless given; `overReadings` spans all readings.
 * @throws ScoreError with all issues: `not_a_result`, `not_a_question`, `unknown_code`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { grade } from "@dti/score/audit";
 * import { decision405, quangTri2024 } from "@dti/score/rubrics";
 *
 * const result = score(decision405, quangTri2024.facts, { year: 2024 });
 * const grades = [
 *   { name: "tốt", from: "90%" },
 *   { name: "khá", from: "70%" },
 *   { name: "trung bình", from: "50%" },
 *   { name: "yếu", from: 0 },
 * ];
 *
 * grade(result, grades, { of: "5" }).grade // => "khá"
 * const { worst, best } = grade(result, grades);
 * [worst, best] // => ["trung bình", "khá"]
 * ```
 */
export const grade = <Given extends Result | ResultData>(
  result: Given,
  grades: readonly Grade[],
  options: GradeOptions<CodesOfResult<Given>> = {},
): Graded => {
  const issues: Issue[] = [];
  const refuse: Refuse = (path, value, expected) => {
    issues.push(issue("not_a_question", path, { value: shown(value), expected }));
  };
  const read = readResult(result);
  if (read === undefined) issues.push(issue("not_a_result", [], { value: shown(result) }));
  const fields = fieldsOf(options);
  if (fields === undefined) refuse([], options, "an object");
  const asked = fields ?? new Map<string, unknown>();
  refuseOthers(asked, ["of", "overReadings"], refuse);
  const code = readCode(asked, refuse);
  const which = readWhich(asked, refuse);
  const node = read && code !== undefined ? nodeOf(read, code) : undefined;
  if (read && code !== undefined && node === undefined) {
    issues.push(factIssue("unknown_code", ["of"], { code }));
  }
  const max = node && exactMax(node);
  const hasPoints = max === undefined || !isZero(max);
  if (!hasPoints) refuse(["of"], code, "a code that carries points");
  const steps = readGrades(grades, { max: hasPoints ? max : undefined, takes: "either" }, refuse);
  if (node === undefined || issues.length > 0) throw new ScoreError(issues);
  const points = pointsOf(node, which);
  // Bars in percent are of a maximum that something may have left.
  const { low, high } = onScale(node, which);
  return deepFreeze({
    code: node.code,
    grade: gradeAt(steps.grades, points.point),
    best: gradeAt(steps.grades, high),
    worst: gradeAt(steps.grades, low),
    points: toDecimal(points.point),
    exact: node.exact,
    range: rangeOf(points),
  });
};
