// What does each indicator of a rubric earn by the facts? Its outcome, or everything that is wrong
// with the facts; nothing is added up and nothing written out yet.

import { shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { once } from "../formula/once.js";
import type { Rubric } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { agree, readContext } from "./context.js";
import { fieldsOf } from "./fields.js";
import { judge, type LeafOutcome } from "./leaf.js";
import { issue, type Report } from "./issue.js";
import { readFact } from "./read-fact.js";
import { readFacts } from "./read-facts.js";
import { readReadings, type Readings } from "./readings.js";
import type { Result } from "./result.js";

/** What a result is of, besides what each indicator earns. */
export interface Frame<Codes extends string = string> {
  readonly rubric: Rubric<Codes>;
  readonly year: number;
  readonly readings: Readings;
  /** General figures as given. */
  readonly context: Result["context"];
}

/** What each indicator earns, by its code. */
export interface Sound<Codes extends string = string> {
  readonly ok: true;
  readonly outcomes: ReadonlyMap<string, LeafOutcome>;
  readonly frame: Frame<Codes>;
}

/** What each indicator earns; or all that is wrong. */
export type Judged<Codes extends string = string> =
  Sound<Codes> | { readonly ok: false; readonly issues: readonly Issue[] };

/** Whether something can be walked as a rubric; what it says is not looked at. */
export const isRubric = (value: unknown): boolean => {
  const fields = fieldsOf(value) ?? new Map<string, unknown>();
  return ["years", "pillars", "children"].every((name) => Array.isArray(fields.get(name)));
};

const leavesIn = /* @__PURE__ */ once(leavesOf);

export const readYear = (rubric: Rubric, year: unknown, report: Report): number => {
  const [from, to] = rubric.years;
  if (typeof year !== "number" || !Number.isInteger(year)) {
    report("not_a_year", ["year"], { value: shown(year) });
    return from;
  }
  if (from <= year && year <= to) return year;
  report("year_not_served", ["year"], { year, from, to });
  return from;
};

const judgeAll = <Codes extends string>(
  rubric: Rubric<Codes>,
  facts: unknown,
  options: unknown,
  report: Report,
): Sound<Codes> => {
  const named = fieldsOf(options);
  const known = ["year", "context", "readings"];
  for (const name of named?.keys() ?? []) {
    if (!known.includes(name)) report("unknown_variable", [name], { name, known });
  }
  const year = readYear(rubric, named?.get("year"), report);
  const indicators = leavesIn(rubric.children);
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
  const frame = { rubric, year, readings, context: general.written };
  return { ok: true, outcomes: new Map(outcomes), frame };
};

/** General issues first, then those of each indicator. */
const inOrderOfLaw = (issues: readonly Issue[], rubric: Rubric): readonly Issue[] => {
  const codes = leavesOf(rubric.children).map(({ code }) => code);
  const place = ({ path }: Issue): number => codes.indexOf(String(path[0]));
  return [...issues].sort((a, b) => place(a) - place(b));
};

/** Judges untyped facts by a rubric; `options` are those of a score, untyped as well. */
export const judgeFacts = <Codes extends string>(
  rubric: Rubric<Codes>,
  facts: unknown,
  options: unknown,
): Judged<Codes> => {
  const issues: Issue[] = [];
  if (!isRubric(rubric)) {
    return deepFreeze({ ok: false, issues: [issue("not_a_rubric", [], { value: shown(rubric) })] });
  }
  const report: Report = (code, path, details) => {
    // One code with its details is one issue; through a type parameter TypeScript cannot tell.
    issues.push(issue(code, path, details) as Issue);
  };
  const judged = judgeAll(rubric, facts, options, report);
  return issues.length > 0
    ? deepFreeze({ ok: false, issues: inOrderOfLaw(issues, rubric) })
    : judged;
};
