// Which few facts bring an answer about, and what must they come to?

import type { Interval } from "../numbers/interval.js";
import { add, compare, subtract, sum, zero, type Rational } from "../numbers/rational.js";
import type { Open } from "./open-facts.js";
import type { Bounds, Condition } from "./points.js";

/** Facts that bring an answer about once their points together meet a condition, whatever all others turn out to be. */
export interface Way extends Condition {
  /** As few indicators as can do it: those on which most depends, as in the list of open facts. */
  readonly codes: readonly string[];
}

/** A way in exact numbers. */
export interface FoundWay {
  readonly chosen: readonly Open[];
  /** What their points together must come to. */
  readonly needed: Bounds;
}

/** Whether facts whose ranges are together so wide can bring a node within bounds, whatever all others are. */
const isEnough = (swing: Rational, { atLeast, below }: Bounds, { low, high }: Interval): boolean =>
  // The chosen ones at their high ends, all others at their low ends; and the other way round.
  (atLeast === undefined || compare(add(low, swing), atLeast) >= 0) &&
  (below === undefined || compare(subtract(high, swing), below) < 0) &&
  // What the others leave open must fit between the bounds.
  (atLeast === undefined ||
    below === undefined ||
    compare(subtract(subtract(high, low), swing), subtract(below, atLeast)) < 0);

/** What the points of the chosen must come to; a bound that all their points meet is none. */
const neededOf = (chosen: readonly Open[], wanted: Bounds, node: Interval): Bounds => {
  const low = sum(chosen.map((one) => one.low));
  const high = sum(chosen.map((one) => one.high));
  const atLeast = wanted.atLeast && subtract(wanted.atLeast, subtract(node.low, low));
  const below = wanted.below && subtract(wanted.below, subtract(node.high, high));
  return {
    ...(atLeast && compare(atLeast, low) > 0 && { atLeast }),
    ...(below && compare(below, high) <= 0 && { below }),
  };
};

/**
 * The fewest open facts that can bring a node within bounds; undefined if all of them cannot.
 *
 * What some facts can do depends on how wide their ranges are together, and grows with it. The open
 * facts come widest first, so no other choice of as many can do more than the first ones.
 */
export const wayTo = (
  wanted: Bounds,
  open: readonly Open[],
  node: Interval,
): FoundWay | undefined => {
  let swing = zero;
  for (let count = 0; count <= open.length; count += 1) {
    const chosen = open.slice(0, count);
    swing = add(swing, chosen.at(-1)?.swing ?? zero);
    if (isEnough(swing, wanted, node)) {
      return { chosen, needed: neededOf(chosen, wanted, node) };
    }
  }
  return undefined;
};
