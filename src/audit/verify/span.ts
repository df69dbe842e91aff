// How are possible numbers handed out? As Decimals and exact text, with ends that may be open.

import { toDecimal, type Decimal } from "../../numbers/decimal.js";
import { distance, hull, type Piece, type Pieces } from "../../numbers/pieces.js";
import { exactText, isUnbounded, zero } from "../../numbers/rational.js";
import type { Range } from "../../score/result.js";
import { rangeOf } from "../scope.js";
import type { Span } from "./verification.js";

/** One piece. */
export const spanOf = ({ low, high, lowOpen, highOpen }: Piece): Span => {
  const isEndless = isUnbounded(high);
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

/** How far a piece is from the nearest of some others; 0 where they touch, or where there are none. */
export const outsideOf = (pieces: Pieces, one: Piece): Decimal =>
  toDecimal(distance(pieces, one) ?? zero);
