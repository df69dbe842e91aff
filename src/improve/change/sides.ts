// Can two results be compared? Both must be results of one family of rubrics whose points add up; all
// that is wrong with either is told at once.

import { nodesOf } from "../../audit/nodes.js";
import { issueWriter, ScoreError, shown, type Issue } from "../../errors.js";
import { roundingOf } from "../../explain/rounding.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { compare, exactText, fromExactText, sum, zero } from "../../numbers/rational.js";
import { isNode, isResult, type AnyNode } from "../../score/is-result.js";
import type { Rubric, RubricNode } from "../../rubric/types.js";
import type { Result, ResultData } from "../../score/result.js";
import { readResult } from "../../score/stored.js";
import {
  editionsOf,
  isOneRubric,
  rubricsOf,
  unrelated,
  type Edition,
  type ExplainChangeOptions,
} from "./editions.js";
import { readSayings, type ResultSaid } from "./facts.js";

/** A result, or what `toJSON` made of one. */
export type AnyResult = Result | ResultData;

/** Something of the result before, and of the one after. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}

/** Which of two results. */
export type Side = keyof Both<unknown>;

/** The same made of either. */
export const eachOf = <T, Made>(
  { before, after }: Both<T>,
  make: (one: T) => Made,
): Both<Made> => ({
  before: make(before),
  after: make(after),
});

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

const isLike = (one: AnyResult, other: AnyResult): boolean =>
  isResult(one, other) && isNode(one, other);

/** Whether the groups and indicators of a result are those of a rubric. */
const isTreeOf = (nodes: readonly AnyNode[], like: readonly RubricNode[]): boolean =>
  nodes.length === like.length &&
  nodes.every(({ code, children }, index) => {
    const node = like[index];
    return node?.code === code && isTreeOf(children, "children" in node ? node.children : []);
  });

/** Whether a result may be one by a rubric, as far as its tree shows. */
const isBy = (result: AnyResult, { children, pillars, years: [from, to] }: Rubric): boolean =>
  isTreeOf(result.children, children) &&
  Object.keys(result.pillars).length === pillars.length &&
  pillars.every(({ code }) => result.pillars[code]?.code === code) &&
  from <= result.year &&
  result.year <= to;

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
  readonly editions: Both<Edition>;
  /** Whether both are of one rubric. */
  readonly isOne: boolean;
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

/** Both results as read; throws whatever is wrong with them, or with what else is given. */
export const readBoth = (given: Both<unknown>, options: ExplainChangeOptions): Comparable => {
  const results = both(given, eachOf(given, readResult));
  const { before, after } = results;
  const rubrics = rubricsOf(results, options);
  const issues = unrelated(results, rubrics);
  if (issues.length > 0) throw new ScoreError(issues);
  const isOne = isOneRubric(results);
  const isWhole = (side: Side): boolean => {
    const rubric = rubrics[side];
    return hasOwnCodes(results[side]) && (isOne || !rubric || isBy(results[side], rubric));
  };
  const isSame = !isOne || (isLike(after, before) && isLike(before, after));
  const sayings = both(given, {
    before: isWhole("before") ? readSayings(before) : undefined,
    after: isSame && isWhole("after") ? readSayings(after) : undefined,
  });
  const altered = [...alterationsIn(before, "before"), ...alterationsIn(after, "after")];
  if (altered.length > 0) throw new ScoreError(altered);
  return { results, sayings, editions: editionsOf(results, rubrics), isOne };
};
