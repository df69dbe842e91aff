// What can move points? A closed list of causes, each with its share of a difference; shares of several
// nodes are added up cause by cause.

import { add, isZero, zero, type Rational } from "../../numbers/rational.js";
import type { Places, Points } from "../points.js";
import { tellDifference } from "./points.js";

/** What moved points. */
export type Cause =
  /** The facts, their evidence and the general figures. */
  | "data"
  /** The year: another period ("giai đoạn") of a formula is in force. */
  | "period"
  /** Another formula, or another thing that it measures, in the other rubric. */
  | "formula"
  /** Another reading of the same doubtful clause. */
  | "reading"
  /** Another maximum. */
  | "weight"
  /** An indicator that only the rubric afterwards has. */
  | "added"
  /** An indicator that only the rubric before has. */
  | "dropped"
  /** Of a group or pillar: an indicator that both rubrics have, but only one of them in it. */
  | "moved";

/** What of a difference has one cause. */
export interface CauseShare {
  readonly cause: Cause;
  /** With its sign, as every difference. */
  readonly difference: Points;
}

/** A total difference in three parts, which add up to it, exactly. */
export interface CauseSummary {
  readonly data: Points;
  readonly period: Points;
  /** All that the rubric, or the reading of it, says otherwise: every other cause. */
  readonly rubric: Points;
}

/** In the order in which they are told. */
export const allCauses: readonly Cause[] = [
  "data",
  "period",
  "formula",
  "reading",
  "weight",
  "added",
  "dropped",
  "moved",
];

/** What the joint share of causes that cannot be told apart counts as: the rule, or else the year; never the data. */
export const countedAs = (together: readonly Cause[]): Cause =>
  together.find((cause) => cause === "formula" || cause === "reading") ??
  together.find((cause) => cause !== "data") ??
  "data";

/** Exact shares by cause; what is not there is none. */
export type Shares = ReadonlyMap<Cause, Rational>;

/** The shares of several nodes, added up; those that cancel out are left out. */
export const addShares = (all: readonly Shares[]): Shares => {
  const total = new Map<Cause, Rational>();
  for (const shares of all) {
    for (const [cause, share] of shares) {
      const known = total.get(cause);
      total.set(cause, known ? add(known, share) : share);
    }
  }
  return new Map([...total].filter(([, share]) => !isZero(share)));
};

/** Shares as they are told. */
export const tellShares = (shares: Shares, places: Places): readonly CauseShare[] =>
  allCauses.flatMap((cause) => {
    const share = shares.get(cause);
    return share ? [{ cause, difference: tellDifference(share, places) }] : [];
  });

const partOf: Readonly<Partial<Record<Cause, keyof CauseSummary>>> = {
  data: "data",
  period: "period",
};

/** The three parts of a total difference. */
export const summaryOf = (shares: Shares, places: Places): CauseSummary => {
  const total = (part: keyof CauseSummary): Points => {
    const own = [...shares].filter(([cause]) => (partOf[cause] ?? "rubric") === part);
    return tellDifference(
      own.reduce<Rational>((sum, [, share]) => add(sum, share), zero),
      places,
    );
  };
  return { data: total("data"), period: total("period"), rubric: total("rubric") };
};
