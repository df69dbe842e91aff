// What does a unit score in a year? Facts in, result out; or everything that is wrong with the facts.

import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { Rubric } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { agree, readContext } from "./context.js";
import { fieldsOf } from "./fields.js";
import { judge, type LeafOutcome } from "./leaf.js";
import { issue, type Report } from "./issue.js";
import { readFact } from "./read-fact.js";
import { readFacts } from "./read-facts.js";
import { readReadings } from "./readings.js";
import type { Result } from "./result.js";
import { build, type Frame } from "./build.js";
import type { ScoreOptions } from "./options.js";
import type { CheckFacts, Completions } from "./typed-facts.js";

/** A result, or all that is wrong. */
export type Scored<Codes extends string = string> =
  | { readonly ok: true; readonly result: Result<Codes> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Whether something can be walked as a rubric; what it says is not looked at. */
export const isRubric = (value: unknown): boolean => {
  const fields = fieldsOf(value) ?? new Map<string, unknown>();
  return ["years", "pillars", "children"].every((name) => Array.isArray(fields.get(name)));
};

const readYear = (rubric: Rubric, year: unknown, report: Report): number => {
  const [from, to] = rubric.years;
  if (typeof year !== "number" || !Number.isInteger(year)) {
    report("not_a_year", ["year"], { value: shown(year) });
    return from;
  }
  if (from <= year && year <= to) return year;
  report("year_not_served", ["year"], { year, from, to });
  return from;
};

interface Judged extends Omit<Frame, "rubric"> {
  readonly outcomes: ReadonlyMap<string, LeafOutcome>;
}

const judgeAll = (rubric: Rubric, facts: unknown, options: unknown, report: Report): Judged => {
  const named = fieldsOf(options);
  const known = ["year", "context", "readings"];
  for (const name of named?.keys() ?? []) {
    if (!known.includes(name)) report("unknown_variable", [name], { name, known });
  }
  const year = readYear(rubric, named?.get("year"), report);
  const indicators = leavesOf(rubric.children);
  const fields = fieldsOf(facts);
  if (fields === undefined) report("not_facts", [], { value: shown(facts) });
  const general = readContext(rubric, named?.get("context"), report);
  const readings = readReadings(indicators, named?.get("readings"), report);
  const read = readFacts(rubric.children, fields, report, (indicator, value) => {
    const formula = readings.get(indicator.code)?.formula ?? indicator.formula;
    return readFact(indicator, value, { year, formula, context: general.names }, report);
  });
  const context = agree(general.figures, read, report);
  const outcomes = read.map(({ indicator, fact }) => {
    const alternative = readings.get(indicator.code);
    const scope = { year, rules: rubric.rules, context, alternative };
    return [indicator.code, judge(indicator, fact, scope, report)] as const;
  });
  return { year, readings, context: general.written, outcomes: new Map(outcomes) };
};

/** General issues first, then those of each indicator. */
const inOrderOfLaw = (issues: readonly Issue[], rubric: Rubric): readonly Issue[] => {
  const codes = leavesOf(rubric.children).map(({ code }) => code);
  const place = ({ path }: Issue): number => codes.indexOf(String(path[0]));
  return [...issues].sort((a, b) => place(a) - place(b));
};

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
  const issues: Issue[] = [];
  if (!isRubric(rubric)) {
    return deepFreeze({ ok: false, issues: [issue("not_a_rubric", [], { value: shown(rubric) })] });
  }
  const report: Report = (code, path, details) => {
    // One code with its details is one issue; through a type parameter TypeScript cannot tell.
    issues.push(issue(code, path, details) as Issue);
  };
  const { outcomes, ...frame } = judgeAll(rubric, facts, options, report);
  if (issues.length > 0) return deepFreeze({ ok: false, issues: inOrderOfLaw(issues, rubric) });
  return Object.freeze({ ok: true, result: build({ rubric, ...frame }, outcomes) });
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
): Result<Codes> => {
  const scored = safeScore(rubric, facts, options);
  if (scored.ok) return scored.result;
  throw new ScoreError(scored.issues);
};
