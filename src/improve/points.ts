// How are points told? As exact text, and in the digits that the rubric prints.

import { exactText, rational, type Rational } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import type { RubricIdentity } from "../score/result.js";

/** Points as exact text, such as `"100/7"`, and as printed digits. */
export interface Points {
  readonly exact: string;
  readonly printed: string;
}

/** Points from a number on, or below a number, or both; what is absent is no bound. */
export interface Condition {
  /** Met by so many points and more; printed digits are rounded up, so that they meet it too. */
  readonly atLeast?: Points;
  /** Met by fewer points only; printed digits are rounded down, so that what is below them meets it. */
  readonly below?: Points;
}

/** A condition in exact numbers. */
export interface Bounds {
  readonly atLeast?: Rational;
  readonly below?: Rational;
}

/** What printing depends on. */
export type Places = Pick<RubricIdentity, "places" | "rules">;

/** Points in the rubric's digits. */
export const tellPoints = (points: Rational, { places, rules }: Places): Points => ({
  exact: exactText(points),
  printed: fixedText(roundTo(points, places, rules.tie), places),
});

/** The multiple of 10^-places at or below a number that is not negative, or the one at or above it. */
const cut = (to: "up" | "down", [numerator, denominator]: Rational, places: number): Rational => {
  const scale = 10n ** BigInt(places);
  const above = to === "up" ? denominator - 1n : 0n;
  return rational((numerator * scale + above) / denominator, scale);
};

const tellBound = (points: Rational, to: "up" | "down", { places }: Places): Points => ({
  exact: exactText(points),
  printed: fixedText(cut(to, points, places), places),
});

/** A condition in the rubric's digits. */
export const tellBounds = ({ atLeast, below }: Bounds, places: Places): Condition => ({
  ...(atLeast && { atLeast: tellBound(atLeast, "up", places) }),
  ...(below && { below: tellBound(below, "down", places) }),
});
