// What is solved for? Points of a node, or a share of its maximum, and the one figure that may vary.

import { expectedBar, type Refuse } from "../../audit/rank/grades.js";
import { nodesOf } from "../../audit/nodes.js";
import { refuseOthers } from "../../audit/scope.js";
import { issueWriter, shown, type Issue } from "../../errors.js";
import { factsInEnglish } from "../../messages/facts-en.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { readFraction, readNumeral } from "../../numbers/numeral.js";
import { compare, multiply, one, zero, type Rational } from "../../numbers/rational.js";
import { exactMax } from "../../rubric/walk.js";
import type { ExactNumber } from "../../score/facts.js";
import { fieldsOf } from "../../score/fields.js";
import type { AnyNode } from "../../score/is-result.js";
import { readQuantity } from "../../score/quantity.js";
import type { Result } from "../../score/result.js";

/** So many points of a node, or such a share of its maximum: `"80%"`, or `0.8`. */
export type Aim<Codes extends string = string> = {
  /** The code of an indicator, a group, a pillar or the total. */
  readonly code: Codes;
} & (
  | { readonly points: ExactNumber; readonly fraction?: never }
  | { readonly fraction: string | number; readonly points?: never }
);

/** What `solve` is asked: which values of one figure bring a node to so many points. */
export type Wish<Codes extends string = string> = Aim<Codes> & {
  /**
   * A letter or measure of the indicator, or `points`; for a node above it with the indicator's code,
   * as `"1.1.a"`. The name of a general figure stands for every letter that reads it.
   */
  readonly variable: string;
};

export const issue = /* @__PURE__ */ issueWriter(
  /* @__PURE__ */ (() => ({ ...factsInEnglish, ...resultsInEnglish }))(),
);

/** A node, and the points that it should have. */
export interface Goal {
  readonly node: AnyNode;
  readonly bar: Rational;
}

/** A share of a maximum, from 0 to 1; a number above 1 may be meant as percent, and is refused. */
const readShare = (value: unknown): Rational | undefined => {
  const read =
    typeof value === "number"
      ? readNumeral(String(value))
      : typeof value === "string"
        ? readFraction(value)
        : undefined;
  const isShare = read && compare(read, zero) >= 0 && compare(read, one) <= 0;
  return isShare ? read : undefined;
};

export const readPoints = (value: unknown): Rational | undefined => {
  const read = readQuantity(value, "count", [], () => undefined);
  return read && typeof read.written !== "object" ? read.point : undefined;
};

/** Reads which node should have how many points; undefined after what is wrong has been told. */
export const readGoal = (
  fields: ReadonlyMap<string, unknown>,
  result: Result,
  refuse: Refuse,
  report: (issue: Issue) => void,
): Goal | undefined => {
  const code = fields.get("code");
  const node = nodesOf(result).find((one) => one.code === code);
  if (typeof code !== "string") refuse(["code"], code, "a code of the rubric");
  else if (node === undefined) report(issue("unknown_code", ["code"], { code }));
  const [points, fraction] = [fields.get("points"), fields.get("fraction")];
  if ((points === undefined) === (fraction === undefined)) {
    refuse([], Object.fromEntries(fields), "points or fraction, one of them");
    return undefined;
  }
  const bar = points === undefined ? readShare(fraction) : readPoints(points);
  if (bar === undefined) {
    const [name, expected] =
      points === undefined ? (["fraction", "share"] as const) : (["points", "points"] as const);
    refuse([name], fields.get(name), expectedBar[expected]);
    return undefined;
  }
  if (node === undefined) return undefined;
  return { node, bar: points === undefined ? multiply(bar, exactMax(node)) : bar };
};

/** The fields of a question, and where to tell what is wrong with it. */
export const readFields = (
  question: unknown,
  known: readonly string[],
  expected: string,
  report: (issue: Issue) => void,
) => {
  const refuse: Refuse = (path, value, wanted) => {
    report(issue("not_a_question", path, { value: shown(value), expected: wanted }));
  };
  const fields = fieldsOf(question);
  if (fields === undefined) refuse([], question, expected);
  else refuseOthers(fields, known, refuse);
  return { fields, refuse };
};
