// Can two results be compared? Both must be results of one rubric and year whose points add up; all
// that is wrong with either is told at once.

import { labelOf } from "../../audit/label.js";
import { nodesOf } from "../../audit/nodes.js";
import { issueWriter, ScoreError, shown, type Issue } from "../../errors.js";
import { roundingOf } from "../../explain/rounding.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { compare, exactText, fromExactText, sum, zero } from "../../numbers/rational.js";
import { isNode, isResult, type AnyNode } from "../../score/is-result.js";
import type { Result, ResultData } from "../../score/result.js";
import { readResult } from "../../score/stored.js";
import { readSayings, type ResultSaid } from "./facts.js";

/** A result, or what `toJSON` made of one. */
export type AnyResult = Result | ResultData;

/** Something of the result before, and of the one after. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

type Side = keyof Both<unknown>;

/** The same made of either. */
export const eachOf = <T, Made>(
  { before, after }: Both<T>,
  make: (one: T) => Made,
): Both<Made> => ({
  before: make(before),
  after: make(after),
});

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

const isOfOne = ({ before, after }: Both<AnyResult>): boolean =>
  before.rubric.fingerprint === after.rubric.fingerprint &&
  before.rubric.id === after.rubric.id &&
  before.year === after.year;

const isLike = (one: AnyResult, other: AnyResult): boolean =>
  isResult(one, other) && isNode(one, other);

/** Whether each code stands for one node. */
const hasOwnCodes = (result: AnyResult): boolean => {
  const codes = nodesOf(result).map(({ code }) => code);
  return new Set(codes).size === codes.length;
};

/** Points that do not follow from those below them, and digits that do not follow from the points. */
const alterationsIn = (result: AnyResult, side: Side): readonly Issue[] => {
  const nodes = nodesOf(result);
  const points = new Map(nodes.map(({ code, exact }) => [code, fromExactText(exact)]));
  const altered = (code: string, stored: string, computed: string): readonly Issue[] => [
    issue("result_altered", [side, code], { stored, computed }),
  ];
  return nodes.flatMap((node) => {
    const { code, exact, printed } = node;
    const children: readonly AnyNode[] = node.children;
    // A pillar adds up nodes of the tree.
    const computed = sum(children.map((child) => points.get(child.code) ?? zero));
    const isSum = children.length === 0 || compare(computed, fromExactText(exact)) === 0;
    if (!isSum) return altered(code, exact, exactText(computed));
    return roundingOf(node) === undefined ? altered(code, printed, exact) : [];
  });
};

/** What can be compared: both results, and what their facts say. */
export interface Comparable {
  readonly results: Both<AnyResult>;
  readonly sayings: Both<ResultSaid>;
}

/** Something of both, or every issue with what is missing of either. */
const both = <T>(given: Both<unknown>, { before, after }: Both<T | undefined>): Both<T> => {
  if (before !== undefined && after !== undefined) return { before, after };
  const absent = [before === undefined && "before", after === undefined && "after"] as const;
  throw new ScoreError(
    absent.flatMap((side) =>
      side ? [issue("not_a_result", [side], { value: shown(given[side]) })] : [],
    ),
  );
};

/** Both results as read; throws whatever is wrong with them. */
export const readBoth = (given: Both<unknown>): Comparable => {
  const results = both(given, eachOf(given, readResult));
  const { before, after } = results;
  if (!isOfOne(results)) {
    const details = { expected: labelOf(before), found: labelOf(after) };
    throw new ScoreError([issue("rubrics_differ", ["after"], details)]);
  }
  const isSame = isLike(after, before) && isLike(before, after);
  const sayings = both(given, {
    before: hasOwnCodes(before) ? readSayings(before) : undefined,
    after: isSame && hasOwnCodes(after) ? readSayings(after) : undefined,
  });
  const altered = [...alterationsIn(before, "before"), ...alterationsIn(after, "after")];
  if (altered.length > 0) throw new ScoreError(altered);
  return { results, sayings };
};
