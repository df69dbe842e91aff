// How does one unit stand under two rubrics? Its points and values node by node, the same things beside
// each other.

import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { issue } from "../messages/any-issue.js";
import {
  absolute,
  compare,
  exactText,
  fromExactText,
  subtract,
  zero,
} from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import { fieldsOf, listOf } from "../score/fields.js";
import type { AnyNode } from "../score/is-result.js";
import type { Result, ResultData, State } from "../score/result.js";
import { readResult } from "../score/stored.js";
import type { CarriedFact } from "./carried-over.js";
import { pairsOf, placedIn } from "./match.js";
import type { NodeOfTwo, RowOfTwo, SideBySide, SideOfTwo } from "./two-sides.js";

/** What else is known of the two results. */
export interface SideBySideOptions {
  /** What `carryOver` returned as `carried`: its rows are marked. */
  readonly carried?: readonly Pick<CarriedFact, "to" | "facts">[];
}

type AnyResult = Result | ResultData;

const sideOf = ({ rubric, name, year, missing }: AnyResult): SideOfTwo => ({
  rubric: rubric.id,
  name,
  year,
  missing,
});

const nodeOf = ({ code, max, exact, printed, value, state }: AnyNode): NodeOfTwo => ({
  code,
  max,
  exact,
  printed,
  value: { exact: value.exact, printed: value.printed },
  state,
});

const open: readonly State[] = ["missing", "partial", "undecided"];

const differenceOf = (
  from: AnyNode,
  to: AnyNode,
  { rubric }: AnyResult,
): Pick<RowOfTwo, "difference"> => {
  if ([from, to].some(({ max, state }) => max === 0 || open.includes(state))) return {};
  const exact = subtract(fromExactText(to.value.exact), fromExactText(from.value.exact));
  const sign = compare(exact, zero);
  const { valuePlaces, rules } = rubric;
  const digits = fixedText(roundTo(absolute(exact), valuePlaces, rules.tie), valuePlaces);
  const mark = sign < 0 ? "-" : sign > 0 ? "+" : "";
  return { difference: { exact: exactText(exact), printed: `${mark}${digits}` } };
};

const below = ({ children }: AnyNode): readonly AnyNode[] => children;

type Marked = ReadonlyMap<unknown, CarriedFact["facts"]>;

const rowOf = (
  shown: Pick<RowOfTwo, "kind" | "key" | "name">,
  depth: number,
  sides: Pick<RowOfTwo, "from" | "to" | "difference">,
  facts?: CarriedFact["facts"],
): RowOfTwo => {
  const { kind, key, name } = shown;
  const called = { kind, ...(key !== undefined && { key }), name, depth };
  return { ...called, ...sides, ...(facts && { carried: facts }) };
};

const beside = (from: AnyResult, to: AnyResult, carried: Marked): SideBySide => {
  const [places, others] = [placedIn<AnyNode>(from.children, below), placedIn(to.children, below)];
  const pairs = pairsOf<AnyNode>(places, others);
  const olders = new Map<AnyNode, AnyNode>(pairs.map((pair) => [pair.to.node, pair.from.node]));
  const kept = new Set(olders.values());
  const both = (older: AnyNode, newer: AnyNode) => ({
    from: nodeOf(older),
    to: nodeOf(newer),
    ...differenceOf(older, newer, to),
  });
  return {
    from: sideOf(from),
    to: sideOf(to),
    rows: [
      rowOf(to, 0, both(from, to)),
      ...others.map(({ node, depth }) => {
        const older = olders.get(node);
        const sides = older ? both(older, node) : { to: nodeOf(node) };
        return rowOf(node, depth, sides, carried.get(node.code));
      }),
      ...places
        .filter(({ node }) => !kept.has(node))
        .map(({ node, depth }) => rowOf(node, depth, { from: nodeOf(node) })),
    ],
  };
};

const readCarried = (options: unknown, refuse: (found: Issue) => void): Marked => {
  const given = fieldsOf(options)?.get("carried");
  const entries = (listOf(given ?? []) ?? [undefined]).map((one) => {
    const fields = fieldsOf(one);
    return [fields?.get("to"), fields?.get("facts")] as const;
  });
  const isSound = entries.every(
    ([to, facts]) => typeof to === "string" && (facts === "all" || facts === "rate"),
  );
  if (!isSound) {
    const details = { value: shown(given), expected: "what carryOver returned" };
    refuse(issue("bad_field", ["carried"], details));
  }
  return new Map(entries) as Marked;
};

/**
 * One unit under two rubrics: a row for each group and indicator, the same ones beside each other, with
 * code, maximum, points and value in both, and how far the value moved.
 *
 * Nodes are the same as in `compareRubrics`. Points of different maxima are not compared, but values are:
 * to less from, exactly, where neither side lacks a fact. What moved a score within one rubric is told
 * by `explainChange` instead.
 *
 * @param from - A result, or what `toJSON` made of one, by the older rubric.
 * @param to - One by the newer rubric.
 * @param options - `carried`, as `carryOver` returned it, marks the rows whose facts were carried over.
 * @throws ScoreError with all issues: `not_a_result` at `from` or `to`, `bad_field` at `carried`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { decision405, draft3530 } from "@dti/score/rubrics";
 * import { carryOver, sideBySide } from "@dti/score/schema";
 *
 * const facts = { "6.6": { a: 42, b: 60 } };
 * const { facts: newer, carried } = carryOver(facts, decision405, draft3530);
 * const { rows } = sideBySide(
 *   score(decision405, facts, { year: 2025 }),
 *   score(draft3530, newer, { year: 2025 }),
 *   { carried },
 * );
 * const row = rows.find(({ key }) => key === "files-fully-online")!;
 *
 * [row.from?.printed, row.to?.printed, row.difference?.printed, row.carried] // => ["50.00", "43.75", "-0.1250", "all"]
 * ```
 */
export const sideBySide = (
  from: Result | ResultData,
  to: Result | ResultData,
  options: SideBySideOptions = {},
): SideBySide => {
  const issues: Issue[] = [];
  const refuse = (found: Issue): void => {
    issues.push(found);
  };
  const read = (result: unknown, side: "from" | "to"): AnyResult | undefined => {
    const found = readResult(result);
    if (!found) refuse(issue("not_a_result", [side], { value: shown(result) }));
    return found;
  };
  const [older, newer] = [read(from, "from"), read(to, "to")];
  const carried = readCarried(options, refuse);
  if (!older || !newer || issues.length > 0) throw new ScoreError(issues);
  return deepFreeze(beside(older, newer, carried));
};
