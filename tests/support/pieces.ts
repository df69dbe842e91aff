// What is in pieces of numbers? Membership, and whether they are told as they should be.

import type { Pieces } from "../../src/numbers/pieces.js";
import { compare, type Rational } from "../../src/numbers/rational.js";

/** Whether a number is in some pieces, which need be in no order. */
export const has = (all: Pieces, value: Rational): boolean =>
  all.some(({ low, high, lowOpen, highOpen }) => {
    const [above, under] = [compare(value, low), compare(high, value)];
    return (above > 0 || (above === 0 && !lowOpen)) && (under > 0 || (under === 0 && !highOpen));
  });

/** Whether pieces rise, hold something each, and do not touch. */
export const isTidy = (found: Pieces): boolean =>
  found.every(({ low, high, lowOpen, highOpen }, index) => {
    const before = found[index - 1];
    const width = compare(low, high);
    const isSome = width < 0 || (width === 0 && !lowOpen && !highOpen);
    const gap = before ? compare(before.high, low) : -1;
    return isSome && (gap < 0 || (gap === 0 && before?.highOpen === true && lowOpen === true));
  });
