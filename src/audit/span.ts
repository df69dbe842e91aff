// How are possible numbers handed out? As Decimals and exact text, with ends that may be open.

import { toDecimal } from "../numbers/decimal.js";
import { hull, type Piece, type Pieces } from "../numbers/pieces.js";
import { exactText, zero } from "../numbers/rational.js";
import type { Range } from "../score/result.js";
import { rangeOf } from "./scope.js";
import type { Span } from "./verification.js";

/** One piece. */
export const spanOf = ({ low, high, lowOpen, highOpen }: Piece): Span => {
  const isEndless = high[1] === 0n;
  return {
    low: toDecimal(low),
    high: isEndless ? null : toDecimal(high),
    exact: { low: exactText(low), high: isEndless ? null : exactText(high) },
    ...(lowOpen && { lowOpen }),
    ...(highOpen && { highOpen }),
  };
};

/** From the lowest to the highest of some pieces. */
export const rangeOver = (pieces: Pieces): Range =>
  rangeOf(hull(pieces) ?? { low: zero, high: zero });
