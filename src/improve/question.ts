// What is asked of a score? A bar, or a grade out of a list that the caller gives; read to the points
// from which on, and below which, the answer is yes.

import { issueWriter, shown, type Issue, type Path } from "../errors.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { readFraction } from "../numbers/numeral.js";
import { compare, min, multiply, one, zero, type Rational } from "../numbers/rational.js";
import type { ExactNumber } from "../score/facts.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { readQuantity } from "../score/quantity.js";
import type { Which } from "./open-facts.js";
import type { Bounds } from "./points.js";

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

/** A grade: its name, and the points or the share of the maximum that it begins at. */
export interface Grade {
  readonly name: string;
  readonly from: ExactNumber;
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

type Fields = ReadonlyMap<string, unknown>;
type Refuse = (path: Path, value: unknown, expected: string) => void;

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** Points, or a share of a maximum; undefined for anything else. */
const readBar = (value: unknown, max: Rational): Rational | undefined => {
  if (typeof value === "string" && value.endsWith("%")) {
    const share = readFraction(value);
    return share && compare(share, zero) >= 0 ? multiply(share, max) : undefined;
  }
  const read = readQuantity(value, "count", [], () => undefined);
  return read && typeof read.written !== "object" ? read.point : undefined;
};

const expectedBar = 'points such as 650, or a share such as "65%"';

const readGrades = (fields: Fields, max: Rational | undefined, refuse: Refuse): Bar => {
  const list = listOf(fields.get("grades")) ?? [];
  if (list.length === 0) refuse(["grades"], fields.get("grades"), "a list of { name, from }");
  const names = new Set<unknown>();
  const bars: { readonly name: unknown; readonly from: Rational }[] = [];
  list.forEach((entry, index) => {
    const given = fieldsOf(entry);
    const [name, text] = [given?.get("name"), given?.get("from")];
    if (typeof name !== "string" || name === "" || names.has(name)) {
      refuse(["grades", index, "name"], name, "a name that no other grade has");
    }
    names.add(name);
    const from = readBar(text, max ?? one);
    const isTaken = from && max && bars.some((other) => compare(other.from, from) === 0);
    if (from === undefined) refuse(["grades", index, "from"], text, expectedBar);
    else if (isTaken) refuse(["grades", index, "from"], text, "points where no other grade begins");
    else bars.push({ name, from });
  });
  const grade = fields.get("grade");
  if (!names.has(grade)) refuse(["grade"], grade, "the name of a grade in the list");
  const { from = zero } = bars.find(({ name }) => name === grade) ?? {};
  const higher = bars.map((bar) => bar.from).filter((bar) => compare(bar, from) > 0);
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
  const known = ["atLeast", "grade", "grades", "of", "overReadings"];
  for (const [name, value] of fields) {
    if (!known.includes(name)) refuse([name], value, known.join(", "));
  }
  const of = fields.has("of") ? fields.get("of") : "total";
  const code = typeof of === "string" ? of : undefined;
  if (code === undefined) refuse(["of"], of, "a code of the rubric");
  const over = fields.has("overReadings") && fields.get("overReadings");
  if (typeof over !== "boolean") refuse(["overReadings"], over, "true or false");
  const max = code === undefined ? undefined : maxOf(code);
  const atLeast = isBar ? readBar(fields.get("atLeast"), max ?? one) : zero;
  if (atLeast === undefined) refuse(["atLeast"], fields.get("atLeast"), expectedBar);
  return {
    code,
    which: over === true ? "rangeOverReadings" : "range",
    bar: isGrade ? readGrades(fields, max, refuse) : { atLeast: atLeast ?? zero },
  };
};
