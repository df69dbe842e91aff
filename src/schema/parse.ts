// Is this JSON a rubric? It is copied within bounds, held against the description of its fields, then
// checked as `defineRubric` checks; everything that is wrong is told.

import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { checkRubric, type Draft } from "../rubric/check.js";
import { checkShape } from "../rubric/check-shape.js";
import { complete } from "../rubric/define.js";
import { identify } from "../rubric/fingerprint.js";
import { issue } from "../rubric/issue.js";
import type { Fields } from "../rubric/plain.js";
import type { Rubric, RubricData } from "../rubric/types.js";
import { checkStructure } from "./check-structure.js";
import { bare, ordinary, plainCopy } from "./plain-copy.js";
import { newReporter, type Reporter } from "./reporter.js";

/** A rubric, or all that is wrong. */
export type ParsedRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reports an identity that does not follow from what the rubric says: somebody edited it. */
const checkIdentity = (given: Fields, rubric: RubricData, { report }: Reporter): void => {
  for (const name of ["id", "fingerprint"] as const) {
    const [said, expected] = [given[name], rubric[name]];
    if (said === undefined || said === expected) continue;
    report(issue("bad_field", [name], { value: shown(said), expected }));
  }
};

/** The rubric that a value is; throws whatever is wrong with it. */
export const readRubric = (data: unknown): RubricData => {
  const reporter = newReporter();
  const copy = plainCopy(data, reporter);
  checkStructure(copy, reporter);
  reporter.settle();
  const given = copy as Fields;
  // What is filled in inherits nothing either; what editors look for is no part of the rubric.
  const fields = Object.entries(complete(given) as Fields).filter(([name]) => name !== "$schema");
  const draft = bare(fields) as Fields & Draft;
  checkShape(draft, reporter.report);
  reporter.settle();
  checkRubric(draft, reporter.report);
  reporter.settle();
  const rubric = deepFreeze(ordinary({ ...identify(draft), ...draft })) as RubricData;
  checkIdentity(given, rubric, reporter);
  reporter.settle();
  return rubric;
};

/**
 * The rubric that parsed JSON is: checked whole, with its identity, frozen.
 *
 * The data holds what `defineRubric` takes, with nodes and formulas as `rubricToJson` writes them;
 * `rubricJsonSchema` describes every field. What `defineRubric` fills in may be left out, and so may `id`
 * and `fingerprint`: where they are given, they must be those of the content. A field that is not
 * described is an issue and never lost; `$schema` alone is for editors, and passed over. What is read is
 * copied, and nothing in it can make reading throw anything else or go on without end.
 *
 * Read are at most 50,000 values in 100 levels, 1,000 in one indicator and 10,000 besides nodes; names of
 * levels of up to 200 characters; weights whose common denominator has up to 30 digits. Told are the
 * first 100 issues, or the first million characters of them.
 *
 * @param data - Parsed JSON; text goes through `JSON.parse` first.
 * @throws ScoreError with all issues: those of `defineRubric`, `bad_field` for a value that is not as
 * described, `unknown_reference` for a field that is not, `too_many_issues`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { parseRubric } from "@dti/score/schema";
 *
 * const file = `{
 *   "family": "xa", "version": "2026", "revision": 1, "years": [2026, 2026], "max": 10,
 *   "children": [{
 *     "kind": "indicator", "code": "1", "name": { "vi": "Hồ sơ trực tuyến", "en": "Files online" }, "max": 10,
 *     "variables": {
 *       "a": { "label": { "vi": "Trực tuyến", "en": "Online" } },
 *       "b": { "label": { "vi": "Tổng số", "en": "All" } }
 *     },
 *     "formula": { "kind": "ratio", "measure": { "kind": "share", "name": "rate", "part": "a", "whole": "b" } }
 *   }]
 * }`;
 * const rubric = parseRubric(JSON.parse(file));
 *
 * rubric.id // => "xa/2026@1"
 * score(rubric, { "1": { a: 1, b: 3 } }, { year: 2026 }).printed // => "3.33"
 * ```
 */
export const parseRubric = (data: unknown): Rubric => readRubric(data);

/**
 * The rubric that parsed JSON is, or every issue at once; it never throws. All else is as for `parseRubric`.
 *
 * @example
 * ```ts
 * import { issueMessage } from "@dti/score";
 * import { rubricToJson, safeParseRubric } from "@dti/score/schema";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const file = { ...rubricToJson(draft3530), max: "1000", pointz: 2 };
 * const parsed = safeParseRubric(file);
 * const issues = parsed.ok ? [] : parsed.issues;
 *
 * issues.map(({ code, path }) => [code, ...path]) // => [["bad_field", "max"], ["unknown_reference", "pointz"]]
 * issues[0] && issueMessage(issues[0], "vi") // => 'max: "1000" không hợp lệ; cần một số lớn hơn 0'
 * ```
 */
export const safeParseRubric = (data: unknown): ParsedRubric => {
  try {
    return Object.freeze({ ok: true, rubric: readRubric(data) });
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return Object.freeze({ ok: false, issues: error.issues });
  }
};
