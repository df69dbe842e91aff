// What do several indicators come to together? Added up exactly, for those who lead them and for groups.

import { tellPoints, type Places, type Points } from "../../improve/points.js";
import { toDecimal } from "../../numbers/decimal.js";
import { fromExactText, sum, zero, type Rational } from "../../numbers/rational.js";
import type { Party } from "../parties.js";
import type { IndicatorReview } from "./indicator.js";

/** Points of several indicators, added up exactly. */
export interface Sum {
  readonly max: number;
  readonly points: Points;
  /** The targets of those that have one; absent where none has. */
  readonly target?: Points;
  /** What each of them lacks to its own target: what one has too much does not help another. */
  readonly toTarget?: Points;
  readonly toMax: Points;
}

/** Those who lead some indicators together, and how these stand: every indicator is in one of them. */
export interface AgencyReview extends Party, Sum {
  /** Codes of theirs without a fact, without some evidence, and overdue. */
  readonly missingFacts: readonly string[];
  readonly missingEvidence: readonly string[];
  readonly overdue: readonly string[];
}

/** The maximum of each indicator. */
export type Maxima = ReadonlyMap<string, Rational>;

/** What some indicators come to. */
export const sumOf = (rows: readonly IndicatorReview[], maxima: Maxima, places: Places): Sum => {
  const exact = (points: Points | undefined): readonly Rational[] =>
    points ? [fromExactText(points.exact)] : [];
  const told = (of: (row: IndicatorReview) => Points | undefined): Points =>
    tellPoints(sum(rows.flatMap((row) => exact(of(row)))), places);
  const max = sum(rows.map(({ code }) => maxima.get(code) ?? zero));
  return {
    max: toDecimal(max).toNumber(),
    points: told(({ points }) => points),
    ...(rows.some(({ target }) => target) && {
      target: told(({ target }) => target),
      toTarget: told(({ toTarget }) => toTarget),
    }),
    toMax: told(({ toMax }) => toMax),
  };
};

/** How the indicators of a party stand. */
export const agencyReview = (
  party: Party,
  rows: ReadonlyMap<string, IndicatorReview>,
  maxima: Maxima,
  places: Places,
): AgencyReview => {
  const own = party.codes.flatMap((code) => rows.get(code) ?? []);
  const codesOf = (isSuch: (row: IndicatorReview) => boolean): readonly string[] =>
    own.filter(isSuch).map(({ code }) => code);
  return {
    ...party,
    ...sumOf(own, maxima, places),
    missingFacts: codesOf(({ lacking }) => lacking.includes("fact")),
    missingEvidence: codesOf(({ lacking }) => lacking.includes("evidence")),
    overdue: codesOf(({ overdue }) => overdue),
  };
};
