// Whose rank moved? All units ranked before and after; those told of whom something moved.

import type { Entry } from "../../audit/rank/entries.js";
import { rank, type Ranked } from "../../audit/rank/rank.js";
import type { Issue, ScoreError } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { toldAmong, type CohortRead } from "./cohort.js";
import type { CohortScored } from "./scored-cohort.js";

/** Where a unit stands. */
export interface Standing {
  /** 1 and how many units have more. */
  readonly rank: number;
  /** The highest rank that the unit can hold. */
  readonly best: number;
  /** The lowest rank that the unit can hold. */
  readonly worst: number;
  /** What it is ranked by, as exact text: points, or a value from 0 to 1. */
  readonly exact: string;
}

/** Where a unit stood before a change, and where it would stand after it. */
export interface RankChange {
  readonly id: string;
  readonly from: Standing;
  readonly to: Standing;
}

/** Ranks a unit and all others; what is wrong with them is reported. */
export const rankAmong = (
  { id, options }: CohortRead,
  { own, others }: CohortScored<string>,
  report: (found: Issue) => void,
): readonly Ranked[] => {
  // What is no entry, rank tells.
  const entries = [{ id, result: own }, ...others.map(({ unit }) => unit as Entry)];
  try {
    return rank(entries, options);
  } catch (error) {
    // Rank copies what it is given, and throws nothing else.
    const { issues } = error as ScoreError;
    issues.map(toldAmong([undefined, ...others])).forEach(report);
    return [];
  }
};

const standingOf = ({ rank: place, best, worst, exact }: Ranked): Standing => ({
  rank: place,
  best,
  worst,
  exact,
});

const hasMoved = ({ from, to }: RankChange): boolean =>
  from.rank !== to.rank ||
  from.best !== to.best ||
  from.worst !== to.worst ||
  from.exact !== to.exact;

/** The unit that changes, then all others of which something moved, in the order of the ranks after. */
export const movedRanks = (
  own: string,
  before: readonly Ranked[],
  after: readonly Ranked[],
): readonly RankChange[] => {
  const from = new Map(before.map((one) => [one.id, standingOf(one)]));
  const all = after.map((one): RankChange => {
    const to = standingOf(one);
    return { id: one.id, from: from.get(one.id) ?? to, to };
  });
  return deepFreeze([
    ...all.filter(({ id }) => id === own),
    ...all.filter((one) => one.id !== own && hasMoved(one)),
  ]);
};
