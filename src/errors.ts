// What can be wrong, and how is it told? Codes, paths and details are the contract; sentences are
// rendered from them and never parsed.

import { deepFreeze } from "./freeze.js";
import type { BadCell, BadFigure, BadTable, PlanField } from "./messages/causes.js";
import type { Text } from "./text.js";

export type { BadCell, BadFigure, BadTable, PlanField };

/** Where in what the caller passed: codes, names and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** What can be wrong with facts: each code with the details that its sentence is made of. */
export interface FactIssues {
  readonly not_a_rubric: { readonly value: string };
  readonly not_facts: { readonly value: string };
  readonly unknown_code: { readonly code: string };
  /** A fact of its own for what lies in a group that does not apply. */
  readonly excluded_above: { readonly group: string };
  readonly unknown_variable: { readonly name: string; readonly known: readonly string[] };
  readonly missing_variable: { readonly name: string; readonly label?: Text };
  readonly not_a_number: { readonly value: string };
  readonly not_a_flag: { readonly value: string };
  readonly not_a_level: { readonly value: string; readonly levels: readonly string[] };
  readonly not_text: { readonly value: string };
  readonly bad_evidence: { readonly value: string };
  readonly bad_figure: { readonly value: string; readonly why: BadFigure };
  readonly negative: { readonly value: string };
  readonly share_above_one: { readonly value: string };
  readonly part_above_whole: {
    readonly part: string;
    readonly whole: string;
    readonly wholeName: string;
  };
  readonly zero_denominator: { readonly name: string };
  readonly points_above_max: { readonly value: string; readonly max: number };
  readonly facts_disagree: { readonly given: string; readonly computed: string };
  readonly not_a_year: { readonly value: string };
  readonly year_not_served: {
    readonly year: number;
    readonly from: number;
    readonly to: number;
  };
  /** A warning: a quotient above 1 counts as 1. */
  readonly quotient_above_one: { readonly value: string };
  readonly unknown_reading: { readonly value: string; readonly known: readonly string[] };
  readonly readings_conflict: { readonly code: string };
}

/** What can be wrong with a rubric. */
export interface RubricIssues {
  readonly not_json: { readonly value: string };
  readonly bad_field: { readonly value: string; readonly expected: string };
  readonly bad_code: { readonly code: string };
  readonly duplicate: { readonly value: string };
  readonly reserved_name: { readonly name: string };
  readonly unknown_reference: { readonly name: string; readonly known: readonly string[] };
  readonly unknown_kind: { readonly value: string; readonly known: readonly string[] };
  readonly wrong_kind: { readonly name: string; readonly expected: string };
  readonly measures_differ: { readonly name: string };
  readonly maxima_do_not_add_up: { readonly sum: string; readonly max: number };
  readonly weights_not_one: { readonly sum: string };
  readonly bad_fraction: { readonly value: string };
  readonly threshold_not_positive: { readonly value: string };
  readonly steps_not_rising: { readonly value: string };
  readonly levels_differ: {
    readonly declared: readonly string[];
    readonly used: readonly string[];
  };
  readonly bad_period: { readonly from: number; readonly to: number };
  readonly period_gap: { readonly year: number };
  readonly period_overlap: { readonly year: number };
  /** An erratum that says otherwise than the text it corrects. */
  readonly erratum_outdated: { readonly expected: string; readonly found: string };
  /** More than anybody reads: a file that is wrong all over. */
  readonly too_many_issues: { readonly most: number };
  /** No edition for a year: what serves other years, and what else there is for this one. */
  readonly no_edition: {
    readonly year: number;
    readonly served: readonly string[];
    readonly otherwise: readonly string[];
  };
  readonly many_editions: { readonly year: number; readonly editions: readonly string[] };
}

/** What can be wrong with results that are put together. */
export interface ResultIssues {
  readonly not_a_result: { readonly value: string };
  readonly rubrics_differ: { readonly expected: string; readonly found: string };
  /** Stored points that do not follow from what is stored with them. */
  readonly result_altered: { readonly stored: string; readonly computed: string };
  readonly merger_without_facts: { readonly count: number };
  readonly not_a_receipt: { readonly value: string };
  /** A receipt that says otherwise than what follows from its facts. */
  readonly receipt_differs: { readonly recorded: string; readonly replayed: string };
  readonly not_a_question: { readonly value: string; readonly expected: string };
  readonly not_published: { readonly value: string; readonly expected: string };
  readonly not_a_table: { readonly value: string; readonly expected: string };
  readonly not_an_entry: { readonly value: string; readonly expected: string };
  readonly not_a_case: { readonly value: string; readonly expected: string };
  /** More combinations of readings than can be tried one by one. */
  readonly too_many_combinations: { readonly count: string; readonly most: string };
}

/** What can be wrong with a table of facts. */
export interface DataIssues {
  readonly bad_cell: {
    readonly value: string;
    readonly row: number;
    readonly column: string;
    /** Code and variable of the row, such as `"1.1 a"`. */
    readonly of: string;
    readonly why: BadCell;
    readonly known?: readonly string[];
  };
  readonly bad_table: {
    readonly value: string;
    readonly why: BadTable;
    readonly row?: number;
    readonly column?: string;
    readonly known?: readonly string[];
  };
}

/** What can be wrong with columns of facts. */
export interface BatchIssues {
  readonly not_a_column: { readonly value: string; readonly expected: string };
  readonly too_few_rows: { readonly rows: number; readonly needed: number };
}

/** What can be wrong with a plan, or is found in one; the path says in which row. */
export interface PlanIssues {
  readonly not_a_plan: { readonly value: string };
  /** Without a row of its own. */
  readonly unassigned: { readonly max: number };
  /** A cell that most rows fill. */
  readonly left_blank: { readonly field: PlanField };
  readonly target_unreachable: { readonly target: string; readonly most: string };
  readonly goal_below_max: {
    readonly goal: string;
    readonly points: string;
    readonly max: number;
  };
  readonly goal_not_target: {
    readonly goal: string;
    readonly points: string;
    readonly target: string;
  };
  readonly due_outside_year: { readonly due: string; readonly year: number };
}

/** What can be doubtful in a sound rubric. */
export interface LintIssues {
  readonly variable_unused: { readonly name: string };
  readonly clause_uncited: { readonly code: string };
  readonly threshold_unreachable: { readonly threshold: string };
  readonly doubt_unmarked: { readonly code: string };
  readonly mark_unread: { readonly id: string; readonly on: string };
  readonly alternative_same: { readonly name: string };
  readonly text_not_normalized: { readonly value: string };
}

/** Each code with its details. */
export interface IssueDetails
  extends FactIssues, RubricIssues, ResultIssues, DataIssues, BatchIssues, PlanIssues, LintIssues {}

/** What went wrong, in one word that will not change. */
export type IssueCode = keyof IssueDetails;

/** An issue of one code. */
export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  readonly path: Path;
  readonly details: IssueDetails[Code];
  /** The sentence in English; `issueMessage(issue, "vi")` tells it in Vietnamese. */
  readonly message: string;
}

/** One thing that is wrong: what, where, with which values, and in words. */
export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** One sentence, without its place, for each code. */
export type Writers<Details extends Partial<IssueDetails>> = {
  readonly [Code in keyof Details]: (details: Details[Code]) => string;
};

/** Place and sentence of an issue, in the language of the writers. */
export const sentence = <Code extends IssueCode>(
  writers: { readonly [One in Code]: (details: IssueDetails[One]) => string },
  { code, path, details }: Omit<IssueOf<Code>, "message">,
): string => `${path.length === 0 ? "" : `${path.join(" › ")}: `}${writers[code](details)}`;

/** Makes issues with the sentences of a table; the only place where an issue is made. */
export const issueWriter =
  <Codes extends IssueCode>(writers: {
    readonly [Code in Codes]: (details: IssueDetails[Code]) => string;
  }) =>
  <Code extends Codes>(code: Code, path: Path, details: IssueDetails[Code]): IssueOf<Code> => {
    const bare = { code, path, details };
    return { ...bare, message: sentence(writers, bare) };
  };

/**
 * The one error that the library throws: all issues at once, with the first one's code and path on top.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * score(draft3530, { "1.1": { a: 1, b: 0 } }, { year: 2026 }) // throws zero_denominator
 * ```
 */
export class ScoreError extends Error {
  override readonly name = "ScoreError";
  readonly issues: readonly Issue[];
  readonly code: IssueCode | undefined;
  readonly path: Path;
  constructor(issues: readonly Issue[]) {
    super(issues.map((one) => one.message).join("\n"));
    this.issues = deepFreeze([...issues]);
    this.code = issues[0]?.code;
    this.path = issues[0]?.path ?? [];
  }
}

/** Whatever was passed, short enough to print; nothing of its own is asked to print itself. */
export const shown = (value: unknown): string => {
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  const isPrintable = value === null || !["object", "function", "symbol"].includes(typeof value);
  return isPrintable ? String(value).slice(0, 40) : "{…}";
};
