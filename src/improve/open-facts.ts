// Which facts does a score still wait for? Every indicator below a node whose points are not one
// number, and what it needs.

import { isExact, type Interval } from "../numbers/interval.js";
import { compare, subtract, type Rational } from "../numbers/rational.js";
import type { AnyNode } from "../score/is-result.js";
import type { Text } from "../text.js";
import type { Which } from "../audit/scope.js";
import { endsOf } from "./nodes.js";
import type { Points } from "./points.js";

/** What an open fact needs before anything else. */
export type Needs =
  /** It is missing. */
  | "fact"
  /** It is unevidenced. */
  | "evidence"
  /** No source says what it earns, or which reading holds. */
  | "decision"
  /** Its figures are rounded or ranges. */
  | "exact-figure";

/** An indicator whose points are not one number. */
export interface OpenFact {
  readonly code: string;
  readonly name: Text;
  readonly needs: Needs;
  /** The fewest points that it can turn out to earn. */
  readonly low: Points;
  /** The most points. */
  readonly high: Points;
  /** How much depends on it: the most less the fewest. */
  readonly swing: Points;
}

/** An open fact in exact numbers. */
export interface Open extends Interval {
  readonly node: AnyNode;
  readonly needs: Needs;
  readonly swing: Rational;
}

/** What an indicator whose points are not one number needs before anything else. */
export const needsOf = ({ missing, unevidenced, undecided, range }: AnyNode): Needs => {
  // A merged indicator may lack several of them.
  if (missing.length > 0) return "fact";
  if (unevidenced.length > 0) return "evidence";
  return undecided.length > 0 || isExact(endsOf(range)) ? "decision" : "exact-figure";
};

/** The open ones of some indicators: those on which most depends first, then in the order of the law. */
export const openAmong = (indicators: readonly AnyNode[], which: Which): readonly Open[] =>
  indicators
    .map((node) => ({ node, ...endsOf(node[which]) }))
    .filter((ends) => !isExact(ends))
    .map((one) => ({ ...one, needs: needsOf(one.node), swing: subtract(one.high, one.low) }))
    .sort((a, b) => compare(b.swing, a.swing));
