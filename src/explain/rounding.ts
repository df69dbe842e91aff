// How do a node's printed points follow from its exact ones? Rounded to the nearest digit, a tie by
// the rubric's rule, or as a sum of printed rows.

import { compare, fromExactText, sum, zero, type Rational } from "../numbers/rational.js";
import { readNumeral } from "../numbers/numeral.js";
import { fixedText, roundTo, type Tie } from "../numbers/round.js";
import type { AnyNode } from "../score/is-result.js";
import type { Result, ResultData } from "../score/result.js";
import type { Rounding } from "./steps.js";

/** No rubric prints more decimals. */
const mostPlaces = 20;

const placesIn = (printed: string): number => printed.split(".")[1]?.length ?? 0;

/** The rubric's rule for ties, as far as a node says it: after a merger only the total does. */
export const tiesOf = (node: AnyNode | Result | ResultData): readonly Tie[] => {
  const rules = "rubric" in node ? node.rubric.rules : node.basis?.rules;
  const [child] = node.children;
  return rules ? [rules.tie] : child ? tiesOf(child) : ["half-up", "half-even"];
};

/** Whether these are the nearest digits of a number. */
export const isNearest = (value: Rational, printed: string, ties: readonly Tie[]): boolean => {
  const places = placesIn(printed);
  return (
    places <= mostPlaces &&
    ties.some((tie) => fixedText(roundTo(value, places, tie), places) === printed)
  );
};

/** How a node was rounded, told from its digits; undefined where no rule gives these digits. */
export const roundingOf = (node: AnyNode): Rounding | undefined => {
  const { exact, printed } = node;
  const children: readonly AnyNode[] = node.children;
  const places = placesIn(printed);
  const points = fromExactText(exact);
  if (isNearest(points, printed, tiesOf(node))) {
    if (compare(roundTo(points, places, "half-up"), points) === 0) return { places, how: "none" };
    const [numerator, denominator] = points;
    const isTie = (2n * numerator * 10n ** BigInt(places)) % denominator === 0n;
    return { places, how: isTie ? "tie" : "nearest" };
  }
  const rows = children.map((row) => readNumeral(row.printed) ?? zero);
  return rows.length > 0 && places <= mostPlaces && fixedText(sum(rows), places) === printed
    ? { places, how: "rows" }
    : undefined;
};
