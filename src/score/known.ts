// How is a number with its range written as exact text, and read back?

import { exactly, isSure, type Quantity } from "../numbers/interval.js";
import { exactText, fromExactText } from "../numbers/rational.js";
import type { Known } from "./result.js";

/** As exact text. */
export const known = (quantity: Quantity): Known => {
  const point = exactText(quantity.point);
  return isSure(quantity)
    ? { point, low: point, high: point }
    : { point, low: exactText(quantity.low), high: exactText(quantity.high) };
};

/** As exact numbers. */
export const quantityOf = ({ point, low, high }: Known): Quantity =>
  point === low && low === high
    ? exactly(fromExactText(point))
    : { point: fromExactText(point), low: fromExactText(low), high: fromExactText(high) };
