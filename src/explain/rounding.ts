// How do a node's printed points follow from its exact ones? Rounded to the nearest digit, a tie by
// the rubric's rule, or as a sum of printed rows.

import { compare, fromExactText, sum, type Rational } from "../numbers/rational.js";
import { readNumeral } from "../numbers/numeral.js";
import { roundTo } from "../numbers/round.js";
import type { AnyNode } from "../score/is-result.js";
import type { Rounding } from "./steps.js";

const numeral = (text: string): Rational => readNumeral(text) ?? [0n, 1n];

/** How a node was rounded, told from its digits alone. */
export const roundingOf = ({ exact, printed, children }: AnyNode): Rounding => {
  const places = printed.split(".")[1]?.length ?? 0;
  const [points, digits] = [fromExactText(exact), numeral(printed)];
  const [up, even] = [roundTo(points, places, "half-up"), roundTo(points, places, "half-even")];
  const isNearest = [up, even].some((rounded) => compare(rounded, digits) === 0);
  const rows = sum((children as readonly AnyNode[]).map((child) => numeral(child.printed)));
  if (compare(points, digits) === 0) return { places, how: "none" };
  if (!isNearest && compare(rows, digits) === 0) return { places, how: "rows" };
  const [numerator, denominator] = points;
  const isTie = (2n * numerator * 10n ** BigInt(places)) % denominator === 0n;
  return { places, how: isTie ? "tie" : "nearest" };
};
