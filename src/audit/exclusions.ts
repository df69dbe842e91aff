// What is a value a part of? Of the maximum; but an indicator that may not apply may have left it, with
// its points: each way in which that may be is weighed on its own.

import { piece, type Pieces } from "../numbers/pieces.js";
import type { Quantity } from "../numbers/interval.js";
import {
  compare,
  divide,
  max,
  min,
  multiply,
  subtract,
  sum,
  zero,
  type Rational,
} from "../numbers/rational.js";
import { exactMax } from "../rubric/walk.js";
import type { AnyNode } from "../score/is-result.js";
import { indicatorsBelow } from "./nodes.js";
import { mayNotApply, possible, worthOf } from "./verify/possible.js";
import { pointsOf, type Which } from "./scope.js";

/** An indicator, and the points that it can have. */
export interface Part {
  readonly leaf: AnyNode;
  readonly set: Pieces;
}

/** The indicators that a node's points are the sum of, and the maximum that they are of. */
export interface Way {
  readonly parts: readonly Part[];
  readonly max: Rational;
}

/** Of more indicators that may not apply, each is taken to earn anything: that holds all ways. */
const most = 6;

/** What an indicator can have if it applies, where it may not; undefined where that is settled. */
const applied = (leaf: AnyNode): Pieces | undefined => {
  const { state, basis } = leaf;
  if (state !== "scored" && state !== "undecided") return undefined;
  return basis?.rules.notApplicable === "excluded" && mayNotApply(basis)
    ? worthOf(basis, exactMax(leaf), "applies")
    : undefined;
};

/** Whether the points of an indicator may be left out of the maximum, or may not. */
export const mayBeExcluded = (leaf: AnyNode): boolean => applied(leaf) !== undefined;

/** All that may have left the maximum together, nothing first. */
const choices = (doubtful: readonly AnyNode[]): readonly (readonly AnyNode[])[] =>
  doubtful.reduce<readonly (readonly AnyNode[])[]>(
    (found, leaf) => [...found, ...found.map((gone) => [...gone, leaf])],
    [[]],
  );

/**
 * What a node's points can come to on the scale of its maximum: where something may have left that, less
 * of it may be reached, or all of less. Holds every way, and is exact where nothing may not apply.
 */
export const onScale = (node: AnyNode, which: Which): Quantity => {
  const points = pointsOf(node, which);
  const doubtful = indicatorsBelow(node).filter(mayBeExcluded);
  const full = exactMax(node);
  const told = doubtful.slice(0, most);
  const untold = sum(doubtful.slice(most).map(exactMax));
  const ends = choices(told).flatMap((gone) => {
    const left = subtract(full, sum(gone.map(exactMax)));
    // What is gone earns nothing; what is not told may be gone as well.
    const high = subtract(points.high, sum(gone.map((leaf) => pointsOf(leaf, which).high)));
    const least = subtract(left, untold);
    if (compare(least, zero) <= 0) return [];
    return [{ low: points.low, high: min(full, divide(multiply(max(zero, high), full), least)) }];
  });
  return {
    point: points.point,
    low: ends.map(({ low }) => low).reduce(min, points.low),
    high: ends.map(({ high }) => high).reduce(max, points.high),
  };
};

/** The ways in which a node's points can be a part of its maximum; one, unless something may not apply. */
export const waysOf = (node: AnyNode, leaves: readonly AnyNode[]): readonly Way[] => {
  const doubtful = leaves.filter(mayBeExcluded);
  const told = doubtful.slice(0, most);
  const setOf = (leaf: AnyNode): Pieces =>
    doubtful.includes(leaf) && !told.includes(leaf)
      ? [piece(zero, exactMax(leaf))]
      : (applied(leaf) ?? possible(leaf));
  return choices(told).map((gone) => ({
    parts: leaves
      .filter((leaf) => !gone.includes(leaf))
      .map((leaf) => ({ leaf, set: setOf(leaf) })),
    max: subtract(exactMax(node), sum(gone.map(exactMax))),
  }));
};
