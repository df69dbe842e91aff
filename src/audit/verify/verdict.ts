// Does one published figure follow from a result? Its verdict, how far apart the two are, and what
// would make it hold.

import { toDecimal } from "../../numbers/decimal.js";
import { common, meet, negative, only, piece, plus, times, unite } from "../../numbers/pieces.js";
import type { Pieces } from "../../numbers/pieces.js";
import {
  absolute,
  divide,
  exactText,
  fromExactText,
  isZero,
  one,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { roundTo } from "../../numbers/round.js";
import { exactMax } from "../../rubric/walk.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Result } from "../../score/result.js";
import type { Workshop } from "./figure-repairs.js";
import { waysOf, type Part, type Way } from "../exclusions.js";
import { indicatorsBelow } from "../nodes.js";
import { isOpen, possible } from "./possible.js";
import { printedPiece, printLike, printsAs, type Claim } from "./published.js";
import { repairsAt } from "./repairs.js";
import { addsPrinted, afterRounding, beforeRounding, printable } from "./rounded-sums.js";
import { outsideOf, rangeOver, spanOf } from "./span.js";
import type { Repair, Verdict, VerifiedNode } from "./verification.js";

type Reread = Workshop["reread"];

const nothing: Pieces = [only(zero)];

const sumOf = (parts: readonly Part[], start: Pieces = nothing): Pieces =>
  parts.reduce((all, { set }) => plus(all, set), start);

/** Each indicator with the sums of what the others can have; half of them at a time. */
const withOthers = (
  parts: readonly Part[],
  rest: Pieces = nothing,
): readonly (Part & { readonly others: Pieces })[] => {
  if (parts.length < 2) return parts.map((part) => ({ ...part, others: rest }));
  const half = Math.ceil(parts.length / 2);
  const [first, last] = [parts.slice(0, half), parts.slice(half)];
  return [...withOthers(first, sumOf(last, rest)), ...withOthers(last, sumOf(first, rest))];
};

/** The general figures that facts read, each as often as it is read. */
const contextsIn = (result: Result): readonly string[] =>
  indicatorsBelow(result).flatMap(({ basis }) =>
    Object.entries({ ...basis?.variables }).flatMap(([letter, { context }]) =>
      context !== undefined && letter in { ...basis?.inputs } ? [context] : [],
    ),
  );

/** What a claim is weighed by: the indicators below its node, and the official points of the node. */
interface Weighed {
  /** In what its points may be the sum of which indicators; one, unless a value may be of less. */
  readonly ways: readonly Way[];
  /** Whether the node prints the sum of what its indicators print. */
  readonly isPrintedSum: boolean;
  readonly computed: Rational;
}

const weighed = (claim: Claim, node: AnyNode, result: Result): Weighed => {
  const isPrintedSum = addsPrinted(claim, node, result);
  const round = afterRounding(result.rubric);
  const { places, rules } = result.rubric;
  const leaves = indicatorsBelow(node);
  const parts = leaves.map((leaf) => {
    return { leaf, set: isPrintedSum ? round(possible(leaf)) : possible(leaf) };
  });
  return {
    ways: claim.of === "value" ? waysOf(node, leaves) : [{ parts, max: one }],
    isPrintedSum,
    computed: isPrintedSum
      ? sum(leaves.map(({ exact }) => roundTo(fromExactText(exact), places, rules.tie)))
      : fromExactText(node.exact),
  };
};

/** The changes that make a claim hold: at any one indicator, or at each that is open. */
const repairsFor = (
  published: Pieces,
  parts: readonly Part[],
  isPrintedSum: boolean,
  result: Result,
  reread: Reread,
  verdict: Verdict,
): readonly Repair[] => {
  if (verdict === "exact" || verdict === "within-rounding") return [];
  const contexts = contextsIn(result);
  const isAlone = (context: string): boolean =>
    contexts.filter((one) => one === context).length === 1;
  const unround = beforeRounding(result.rubric);
  return withOthers(parts).flatMap(({ leaf, others }) => {
    if (verdict === "undetermined" && !isOpen(leaf)) return [];
    const wanted = plus(published, negative(others));
    const points = common(isPrintedSum ? unround(wanted) : wanted, [piece(zero, exactMax(leaf))]);
    return repairsAt(leaf, points, { result, isAlone, reread });
  });
};

/** Each change once. */
const once = (repairs: readonly Repair[]): readonly Repair[] => [
  ...new Map(repairs.map((repair) => [JSON.stringify(repair), repair] as const)).values(),
];

/** The verdict on a figure that prints like the computed one or not, can hold or not, and waits for facts or not. */
export const verdictFor = (isPrinted: boolean, holds: boolean, isSettled: boolean): Verdict => {
  if (isPrinted) return "exact";
  if (!holds) return "contradicted";
  return isSettled ? "within-rounding" : "undetermined";
};

/** The verdict on one published figure. */
export const verdictOn = (claim: Claim, result: Result, reread: Reread): VerifiedNode => {
  const { key, code, of, text, figure } = claim;
  const node = result.at(code);
  const basis = weighed(claim, node, result);
  const scale = of === "value" ? exactMax(node) : one;
  const { tie } = result.rubric.rules;
  const printed = printedPiece(figure);
  const published = basis.isPrintedSum ? printable(result.rubric)(printed) : [printed];
  // Values are compared as values: a node without points has the value 0, whatever is published.
  const inUnits = ({ parts, max: whole }: Way): Pieces =>
    isZero(whole) ? nothing : times(sumOf(parts), divide(one, whole));
  const computed = isZero(scale) ? zero : divide(basis.computed, scale);
  const possibleSums = unite(basis.ways.flatMap(inUnits));
  const holds = meet(possibleSums, published);
  const isSettled = !indicatorsBelow(node).some((leaf) => isOpen(leaf) && !isZero(exactMax(leaf)));
  const verdict = verdictFor(printsAs(computed, figure, tie), holds, isSettled);
  const gap = subtract(figure.value, computed);
  const repairs = basis.ways.flatMap(({ parts, max: whole }) => {
    if (isZero(whole)) return [];
    return repairsFor(times(published, whole), parts, basis.isPrintedSum, result, reread, verdict);
  });
  return {
    code: key,
    of,
    name: node.name,
    published: text,
    verdict,
    computed: toDecimal(computed),
    exact: exactText(computed),
    printed: printLike(computed, figure, tie),
    range: rangeOver(possibleSums),
    branches: possibleSums.map(spanOf),
    gap: toDecimal(absolute(gap)),
    outside: outsideOf(possibleSums, printed),
    missing: node.missing,
    undecided: node.undecided,
    repairs: once(repairs),
  };
};
