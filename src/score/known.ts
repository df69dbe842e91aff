// How is a number with its range written as exact text, and read back?

import type { Quantity } from "../numbers/interval.js";
import { exactText, fromExactText } from "../numbers/rational.js";
import type { Known } from "./result.js";

/** As exact text. */
export const known = ({ point, low, high }: Quantity): Known => ({
  point: exactText(point),
  low: exactText(low),
  high: exactText(high),
});

/** As exact numbers. */
export const quantityOf = ({ point, low, high }: Known): Quantity => ({
  point: fromExactText(point),
  low: fromExactText(low),
  high: fromExactText(high),
});
