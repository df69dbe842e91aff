// Which indicators are one line up to a cap? Most: they earn by the same few operations, whatever their
// numbers, and need no function of their own.

import { boundOf, near } from "../engine/bounds.js";
import { knotsOf } from "../formula/curve.js";
import { partsOf, variablesOf } from "../formula/reads.js";
import { isMeasured, type Term } from "../interpreters/terms.js";
import { divide, one, type Rational } from "../numbers/rational.js";

/** Where the letters of an indicator lie among the figures. */
export type PlaceOf = (letter: string) => number;

/** Where 0 lies among the figures. */
export const nowhere = 0;

/** One or two figures over one or two others, up to a cap: what most indicators are. */
export interface Line {
  readonly above: number;
  readonly alsoAbove: number;
  readonly below: number;
  readonly alsoBelow: number;
  readonly slope: number;
  readonly cap: number;
  /** Up to which quotient a share surely is one. */
  readonly limit: number;
}

/** Of what is no line, which is over 0. */
export const noLine: Line = {
  ...{ above: nowhere, alsoAbove: nowhere, below: nowhere, alsoBelow: nowhere },
  ...{ slope: NaN, cap: NaN, limit: NaN },
};

/** The line of an indicator's terms; `most` is what it earns at most. */
export const lineOf = (terms: readonly Term[], most: Rational, placeOf: PlaceOf): Line => {
  const [{ clause } = { clause: undefined }, ...others] = terms;
  if (others.length > 0 || clause === undefined || !isMeasured(clause)) return noLine;
  if (clause.kind !== "ratio" && clause.kind !== "thresholdToMax") return noLine;
  const sides = partsOf(clause.measure).map(variablesOf);
  if (sides.some(({ length }) => length < 1 || length > 2)) return noLine;
  const [[above = nowhere, alsoAbove = nowhere], [below = nowhere, alsoBelow = nowhere]] =
    sides.map((letters) => letters.map(placeOf)) as [number[], number[]];
  const isExact = alsoAbove + alsoBelow === nowhere;
  return {
    ...{ above, alsoAbove, below, alsoBelow },
    slope: near(divide(most, knotsOf(clause)[0] ?? one)),
    cap: near(most),
    limit: clause.measure.kind !== "share" ? Infinity : isExact ? 1 : 1 - boundOf(10),
  };
};
