// Does one published figure follow from a result? Its verdict, how far apart the two are, and what
// would make it hold.

import { toDecimal } from "../numbers/decimal.js";
import { common, distance, meet, negative, only, piece, plus, times } from "../numbers/pieces.js";
import type { Pieces } from "../numbers/pieces.js";
import { readNumeral } from "../numbers/numeral.js";
import {
  divide,
  exactText,
  fromExactText,
  isZero,
  max,
  one,
  subtract,
  zero,
  type Rational,
} from "../numbers/rational.js";
import { exactMax } from "../score/leaf.js";
import type { AnyNode } from "../score/is-result.js";
import type { Result } from "../score/result.js";
import type { Workshop } from "./figure-repairs.js";
import { indicatorsBelow } from "./nodes.js";
import { isOpen, possible } from "./possible.js";
import { printedPiece, printLike, printsAs, type Claim } from "./published.js";
import { repairsAt } from "./repairs.js";
import { addsPrinted, afterRounding, beforeRounding } from "./rounded-sums.js";
import { rangeOver, spanOf } from "./span.js";
import type { Repair, Verdict, VerifiedNode } from "./verification.js";

type Reread = Workshop["reread"];

const nothing: Pieces = [only(zero)];

/** For each of some sets, the sums of one number of each of the others. */
const sumsOfOthers = (sets: readonly Pieces[]): readonly Pieces[] => {
  const before: Pieces[] = [nothing];
  for (const set of sets) before.push(plus(before.at(-1) ?? nothing, set));
  const after: Pieces[] = [nothing];
  for (const set of [...sets].reverse()) after.push(plus(after.at(-1) ?? nothing, set));
  return sets.map((_, index) =>
    plus(before[index] ?? nothing, after[sets.length - 1 - index] ?? nothing),
  );
};

const contextsIn = (leaves: readonly AnyNode[]): readonly string[] =>
  leaves.flatMap(({ basis }) =>
    Object.values(basis?.variables ?? {}).flatMap(({ context }) => context ?? []),
  );

/** What a claim is weighed by: the points that each indicator below its node can have, and their sum. */
interface Weighed {
  readonly leaves: readonly AnyNode[];
  readonly sets: readonly Pieces[];
  /** Whether the node prints the sum of what its indicators print. */
  readonly isPrintedSum: boolean;
  readonly computed: Rational;
}

const weighed = (claim: Claim, node: AnyNode, result: Result): Weighed => {
  const leaves = indicatorsBelow(node);
  const isPrintedSum = addsPrinted(claim, node, result);
  const round = afterRounding(result.rubric);
  return {
    leaves,
    sets: leaves.map((leaf) => (isPrintedSum ? round(possible(leaf)) : possible(leaf))),
    isPrintedSum,
    computed: isPrintedSum ? (readNumeral(node.printed) ?? zero) : fromExactText(node.exact),
  };
};

/** The changes that make a claim hold: at any one indicator, or at each that is open. */
const repairsFor = (
  published: Pieces,
  { leaves, sets, isPrintedSum }: Weighed,
  result: Result,
  reread: Reread,
  verdict: Verdict,
): readonly Repair[] => {
  if (verdict === "exact" || verdict === "within-rounding") return [];
  const contexts = contextsIn(leaves);
  const isAlone = (context: string): boolean =>
    contexts.filter((one) => one === context).length === 1;
  const others = sumsOfOthers(sets);
  const unround = beforeRounding(result.rubric);
  return leaves.flatMap((leaf, index) => {
    if (verdict === "undetermined" && !isOpen(leaf)) return [];
    const wanted = plus(published, negative(others[index] ?? nothing));
    const points = common(isPrintedSum ? unround(wanted) : wanted, [piece(zero, exactMax(leaf))]);
    return repairsAt(leaf, points, { result, isAlone, reread });
  });
};

/** The verdict on one published figure. */
export const verdictOn = (claim: Claim, result: Result, reread: Reread): VerifiedNode => {
  const { key, code, of, text, figure } = claim;
  const node = result.at(code);
  const basis = weighed(claim, node, result);
  const scale = of === "value" ? exactMax(node) : one;
  const { tie } = result.rubric.rules;
  const published: Pieces = [printedPiece(figure)];
  // Values are compared as values: a node without points has the value 0, whatever is published.
  const inUnits = (sum: Pieces): Pieces =>
    isZero(scale) ? nothing : times(sum, divide(one, scale));
  const computed = isZero(scale) ? zero : divide(basis.computed, scale);
  const possibleSums = inUnits(basis.sets.reduce(plus, nothing));
  const holds = meet(possibleSums, published);
  const isSettled = !basis.leaves.some((leaf) => isOpen(leaf) && !isZero(exactMax(leaf)));
  const verdict: Verdict = printsAs(computed, figure, tie)
    ? "exact"
    : !holds
      ? "contradicted"
      : isSettled
        ? "within-rounding"
        : "undetermined";
  const gap = subtract(figure.value, computed);
  const repairs = isZero(scale)
    ? []
    : repairsFor(times(published, scale), basis, result, reread, verdict);
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
    gap: toDecimal(max(gap, subtract(zero, gap))),
    outside: toDecimal(distance(possibleSums, printedPiece(figure)) ?? zero),
    missing: node.missing,
    undecided: node.undecided,
    repairs,
  };
};
