// Which number is a double? Exactly: a whole number of a power of two.

import { rational, type Rational } from "../../src/numbers/rational.js";

/** The exact value of a finite double. */
export const exactlyOf = (double: number): Rational => {
  let [scaled, power] = [double, 0n];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    power += 1n;
  }
  return rational(BigInt(scaled), 2n ** power);
};
