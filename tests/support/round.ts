// Which digits must be printed? Recomputed with whole numbers only.

import { decimalText, powerOfTen, type Fraction } from "../oracle/fraction.js";

export type Tie = "half-up" | "half-even";

/** The number of units of the last digit that a value prints. */
export const unitsOf = ({ n, d }: Fraction, places: number, tie: Tie): bigint => {
  const scaled = n * powerOfTen(places);
  const floor = scaled / d;
  const rest = 2n * (scaled % d);
  if (rest !== d) return rest > d ? floor + 1n : floor;
  return tie === "half-up" ? floor + 1n : floor + (floor % 2n);
};

/** A value with all places, rounded once. */
export const printedAs = (value: Fraction, places: number, tie: Tie): string =>
  decimalText(unitsOf(value, places, tie), places);
