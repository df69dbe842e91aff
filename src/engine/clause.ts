// What is computed of a clause, row by row? Lines and jumps of a measure, and choices among worths,
// with their constants as doubles, and as exact pairs for the settlement.

import {
  curve,
  knotsOf,
  levelFraction,
  printedFraction,
  type MeasuredFormula,
} from "../formula/curve.js";
import type { FlagFormula, LevelsFormula, MeasureNode } from "../formula/types.js";
import { isMeasured, type Clause, type Term } from "../interpreters/terms.js";
import { divide, isZero, multiply, zero, type Rational } from "../numbers/rational.js";
import { near } from "./bounds.js";
import { constantSide, type Cells, type Side } from "./cells.js";
import { pairOf, type Pair } from "./exact-pair.js";

/** An amount of the last printed digit, as the nearest double and exactly. */
export interface Worth {
  readonly near: number;
  readonly exact: Pair | undefined;
}

/** Above it the products of a chunk might overflow. */
const mostNear = 2 ** 900;

/** As a double and exactly; beyond doubles it is NaN, and so in doubt. */
const worthOf = (value: Rational): Worth => {
  const double = near(value);
  return { near: double <= mostNear ? double : NaN, exact: pairOf(value) };
};

/** What the clauses of one measure share. */
export interface Measured extends Sides {
  readonly isShare: boolean;
  /** What the clause earns where the denominator is 0; undefined where that is for another to say. */
  readonly empty: Worth | undefined;
}

/** A straight line from 0 up to a cap. */
export interface Line extends Measured {
  readonly kind: "line";
  readonly slope: Worth;
  readonly cap: Worth;
  /** From where on the cap is earned. */
  readonly full: Worth;
  readonly roundings: number;
}

/**
 * What a line is worth. The lesser of it and the cap is taken without a branch, which data would mispredict
 * every few rows.
 */
export const onLine = (above: number, below: number, slope: number, cap: number): number => {
  const beyond = (above * slope) / below - cap;
  return cap + (beyond - Math.abs(beyond)) * 0.5;
};

/** A threshold as a fraction of two doubles, and exactly. */
export interface Threshold {
  readonly above: number;
  readonly below: number;
  readonly exact: Pair | undefined;
}

/** What is earned from each threshold on; 0 below the first. */
export interface Jumps extends Measured {
  readonly kind: "jumps";
  readonly thresholds: readonly Threshold[];
  readonly worths: readonly Worth[];
  /** Whether the threshold itself is not enough. */
  readonly isStrict: boolean;
  readonly roundings: number;
}

/** One of several worths, by the number of the choice. */
export interface Choice {
  readonly kind: "choice";
  readonly cells: Cells;
  readonly worths: readonly Worth[];
  readonly near: Float64Array;
  readonly roundings: number;
}

/** The best of several sums. */
export interface Best {
  readonly kind: "best";
  readonly alternatives: readonly (readonly Work[])[];
  /** Room for another alternative, and for a part of it. */
  readonly other: Float64Array;
  readonly part: Float64Array;
  readonly roundings: number;
}

/** What is computed of a clause. */
export type Work = Line | Jumps | Choice | Best;

/** Both sides of a measure. */
export interface Sides {
  readonly above: Side;
  readonly below: Side;
}

/** Where the figures of an indicator lie. */
export interface Layout {
  /** Rows of a chunk. */
  readonly rows: number;
  readonly sidesOf: (measure: MeasureNode) => Sides;
  /** Where a letter, a measure or `points` lies. */
  readonly cellsOf: (name: string) => Cells;
  readonly levelsOf: (variable: string) => readonly string[];
}

const emptyValue = (measure: MeasureNode): Rational | undefined =>
  measure.kind !== "amount" && typeof measure.whenEmpty === "number"
    ? [BigInt(measure.whenEmpty), 1n]
    : undefined;

const isJump = ({ kind }: MeasuredFormula): boolean => kind === "allOrNothing" || kind === "steps";

const workOfMeasured = (
  clause: MeasuredFormula,
  most: Rational,
  layout: Layout,
): readonly Work[] => {
  const worthAt = (value: Rational): Worth => worthOf(multiply(most, curve(clause, value)));
  const sides = layout.sidesOf(clause.measure);
  const none = emptyValue(clause.measure);
  const isShare = clause.measure.kind === "share";
  const measured = { ...sides, isShare, empty: none && worthAt(none) };
  const roundings = sides.above.roundings + sides.below.roundings;
  const knots = knotsOf(clause);
  if (isJump(clause)) {
    const thresholds = knots.map((knot) => ({
      above: Number(knot[0]),
      below: Number(knot[1]),
      exact: pairOf(knot),
    }));
    const worths = clause.kind === "steps" ? knots.map(worthAt) : [worthOf(most)];
    const isStrict = clause.kind === "allOrNothing" && clause.strict === true;
    return [{ kind: "jumps", ...measured, thresholds, worths, isStrict, roundings: 3 }];
  }
  const [full = zero] = knots;
  // Where nothing is full, nothing is earned.
  if (isZero(full)) return [];
  return [
    {
      kind: "line",
      ...measured,
      slope: worthOf(divide(most, full)),
      cap: worthOf(most),
      full: worthOf(full),
      roundings: roundings + 7,
    },
  ];
};

const workOfChoice = (
  clause: FlagFormula | LevelsFormula,
  most: Rational,
  { cellsOf, levelsOf }: Layout,
): Choice => {
  const fractions =
    clause.kind === "flag"
      ? [zero, printedFraction("1")]
      : levelsOf(clause.variable).map((level) => levelFraction(clause, level) ?? zero);
  const worths = fractions.map((fraction) => worthOf(multiply(most, fraction)));
  return {
    kind: "choice",
    cells: cellsOf(clause.variable),
    worths,
    near: Float64Array.from(worths, (worth) => worth.near),
    roundings: 3,
  };
};

const isChoice = (clause: Clause): clause is FlagFormula | LevelsFormula =>
  clause.kind === "flag" || clause.kind === "levels";

/** How many roundings a sum of clauses has. */
export const roundingsOf = (works: readonly Work[]): number =>
  Math.max(0, ...works.map(({ roundings }) => roundings)) + Math.max(0, works.length - 1);

/** What is computed of the terms of a formula that earns so much at most; what no source decides earns 0. */
export const worksOf = (terms: readonly Term[], most: Rational, layout: Layout): readonly Work[] =>
  terms.flatMap(({ weight, clause }): readonly Work[] => {
    const share = multiply(weight, most);
    if (isMeasured(clause)) return workOfMeasured(clause, share, layout);
    if (isChoice(clause)) return [workOfChoice(clause, share, layout)];
    if (clause.kind === "awarded") return [];
    const alternatives = clause.alternatives.map((one) => worksOf(one, share, layout));
    const [other, part] = [new Float64Array(layout.rows), new Float64Array(layout.rows)];
    const roundings = Math.max(...alternatives.map(roundingsOf));
    return [{ kind: "best", alternatives, other, part, roundings }];
  });

/** Reported points, in units of the last printed digit. */
export const workOfPoints = (
  points: Cells,
  most: Rational,
  places: number,
  rows: number,
): Line => ({
  kind: "line",
  above: { cells: points, addends: [], figures: [points], constant: 0, roundings: 1 },
  below: constantSide(1, rows),
  isShare: false,
  empty: undefined,
  slope: worthOf([10n ** BigInt(places), 1n]),
  cap: worthOf(most),
  full: worthOf(divide(most, [10n ** BigInt(places), 1n])),
  roundings: 9,
});
