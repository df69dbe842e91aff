// What is asked of a score? A bar, or a grade out of a list that the caller gives; read to the points
// from which on, and below which, the answer is yes.

import {
  expectedBar,
  readBar,
  readGrades,
  type Grade,
  type Refuse,
  type Scale,
} from "../audit/rank/grades.js";
import { readCode, readWhich, refuseOthers, type Fields, type Which } from "../audit/scope.js";
import { issueWriter, shown, type Issue } from "../errors.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { compare, min, zero, type Rational } from "../numbers/rational.js";
import type { ExactNumber } from "../score/facts.js";
import { fieldsOf } from "../score/fields.js";
import type { Bounds } from "./points.js";

export type { Grade } from "../audit/rank/grades.js";

interface Scope<Codes extends string> {
  /** The code of an indicator, a group, a pillar or the total, which it is unless given. */
  readonly of?: Codes;
  /** Whether the answer has to hold whichever reading of each doubtful clause does. */
  readonly overReadings?: boolean;
}

/** Does the node reach a bar? Points, or a share of its own maximum, such as `"65%"`. */
export interface BarQuestion<Codes extends string = string> extends Scope<Codes> {
  readonly atLeast: ExactNumber;
  readonly grade?: never;
  readonly grades?: never;
}

/** Has the node this grade? A grade ends where the next higher one begins. */
export interface GradeQuestion<Codes extends string = string> extends Scope<Codes> {
  readonly grade: string;
  /** In any order. */
  readonly grades: readonly Grade[];
  readonly atLeast?: never;
}

/** What can be asked of a result. */
export type Question<Codes extends string = string> = BarQuestion<Codes> | GradeQuestion<Codes>;

/** The points of a node with which the answer is yes. */
type Bar = Bounds & { readonly atLeast: Rational };

/** A question as read. */
export interface Target {
  /** The code of the node; undefined where none can be read. */
  readonly code: string | undefined;
  readonly which: Which;
  readonly bar: Bar;
}

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** From the points that a grade begins at, to those where the next higher one begins. */
const readGrade = (fields: Fields, scale: Scale, refuse: Refuse): Bar => {
  const { names, grades } = readGrades(fields.get("grades"), scale, refuse);
  const grade = fields.get("grade");
  if (!names.has(grade)) refuse(["grade"], grade, "the name of a grade in the list");
  const { from = zero } = grades.find(({ name }) => name === grade) ?? {};
  const higher = grades.map((one) => one.from).filter((bar) => compare(bar, from) > 0);
  return { atLeast: from, ...(higher.length > 0 && { below: higher.reduce(min) }) };
};

/** Reads a question about a node, whose maximum depends on its code; reports all that cannot be asked. */
export const readQuestion = (
  question: unknown,
  maxOf: (code: string) => Rational | undefined,
  report: (issue: Issue) => void,
): Target => {
  const refuse: Refuse = (path, value, expected) => {
    report(issue("not_a_question", path, { value: shown(value), expected }));
  };
  const fields: Fields = fieldsOf(question) ?? new Map<string, unknown>();
  const isBar = fields.has("atLeast");
  const isGrade = fields.has("grade") || fields.has("grades");
  if (isBar === isGrade) refuse([], question, "{ atLeast }, or { grade, grades }");
  refuseOthers(fields, ["atLeast", "grade", "grades", "of", "overReadings"], refuse);
  const code = readCode(fields, refuse);
  const which = readWhich(fields, refuse);
  const max = code === undefined ? undefined : maxOf(code);
  const scale: Scale = { max, takes: "either" };
  const atLeast = isBar ? readBar(fields.get("atLeast"), scale) : zero;
  if (atLeast === undefined) refuse(["atLeast"], fields.get("atLeast"), expectedBar.either);
  return {
    code,
    which,
    bar: isGrade ? readGrade(fields, scale, refuse) : { atLeast: atLeast ?? zero },
  };
};
