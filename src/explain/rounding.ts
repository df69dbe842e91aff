// How do a node's printed points follow from its exact ones? Rounded to the nearest digit, a tie by
// the rubric's rule, or as a sum of printed rows.

import { compare, fromExactText, sum, zero, type Rational } from "../numbers/rational.js";
import { readNumeral } from "../numbers/numeral.js";
import { fixedText, roundTo } from "../numbers/round.js";
import type { AnyNode } from "../score/is-result.js";
import type { Rounding } from "./steps.js";

/** No rubric prints more decimals. */
const mostPlaces = 20;

const placesIn = (printed: string): number => printed.split(".")[1]?.length ?? 0;

/** To how many decimals a node is printed. */
export const placesOf = ({ printed }: Pick<AnyNode, "printed">): number => placesIn(printed);

/** The two ways in which a number may be rounded: they differ at a tie. */
const roundings = (value: Rational, places: number): readonly [up: Rational, even: Rational] => [
  roundTo(value, places, "half-up"),
  roundTo(value, places, "half-even"),
];

/** Whether these are the nearest digits of a number, by either rule for ties. */
export const isNearest = (value: Rational, printed: string): boolean => {
  const places = placesIn(printed);
  return (
    places <= mostPlaces &&
    roundings(value, places).some((rounded) => fixedText(rounded, places) === printed)
  );
};

/** How a node was rounded, told from its digits alone; undefined where no rule gives these digits. */
export const roundingOf = ({ exact, printed, children }: AnyNode): Rounding | undefined => {
  const places = placesIn(printed);
  const points = fromExactText(exact);
  if (isNearest(points, printed)) {
    if (compare(roundTo(points, places, "half-up"), points) === 0) return { places, how: "none" };
    const [numerator, denominator] = points;
    const isTie = (2n * numerator * 10n ** BigInt(places)) % denominator === 0n;
    return { places, how: isTie ? "tie" : "nearest" };
  }
  const rows = (children as readonly AnyNode[]).map((row) => readNumeral(row.printed) ?? zero);
  return rows.length > 0 && places <= mostPlaces && fixedText(sum(rows), places) === printed
    ? { places, how: "rows" }
    : undefined;
};
