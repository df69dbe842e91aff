// How do a node's printed points follow from its exact ones? Rounded to the nearest digit, a tie by
// the rubric's rule, or as a sum of printed rows.

import { compare, fromExactText, sum, zero, type Rational } from "../numbers/rational.js";
import { readNumeral } from "../numbers/numeral.js";
import { fixedText, powerOfTen, roundTo, type Tie } from "../numbers/round.js";
import type { AnyNode } from "../score/is-result.js";
import type { Rules } from "../rubric/types.js";
import type { Result, ResultData } from "../score/result.js";
import type { Rounding } from "./steps.js";

/** No rubric prints more decimals. */
const mostPlaces = 20;

const placesIn = (printed: string): number => printed.split(".")[1]?.length ?? 0;

/** The rubric's rules, as far as a node says them: after a merger only the total does. */
export const rulesOf = (node: AnyNode | Result | ResultData): Rules | undefined => {
  const [child] = node.children;
  return "rubric" in node
    ? node.rubric.rules
    : (node.basis?.rules ?? (child ? rulesOf(child) : undefined));
};

/** How a tie may have been rounded. */
export const tiesOf = (node: AnyNode): readonly Tie[] => {
  const rules = rulesOf(node);
  return rules ? [rules.tie] : ["half-up", "half-even"];
};

/** Whether these are the nearest digits of a number. */
export const isNearest = (value: Rational, printed: string, ties: readonly Tie[]): boolean => {
  const places = placesIn(printed);
  return (
    places <= mostPlaces &&
    ties.some((tie) => fixedText(roundTo(value, places, tie), places) === printed)
  );
};

/** How a number is rounded to its nearest digits. */
const nearestOf = ([numerator, denominator]: Rational, places: number): Rounding["how"] => {
  const rest = (numerator * powerOfTen(places)) % denominator;
  return rest === 0n ? "none" : 2n * rest === denominator ? "tie" : "nearest";
};

/** How a node was rounded, told from its digits; undefined where no rule gives these digits. */
export const roundingOf = (
  node: AnyNode,
  points: Rational = fromExactText(node.exact),
  isOwn = false,
): Rounding | undefined => {
  const { printed } = node;
  const children: readonly AnyNode[] = node.children;
  const places = placesIn(printed);
  const rounding = children.length === 0 ? "exact-sum" : rulesOf(node)?.rounding;
  // A result of our making was rounded as its rules say.
  if (isOwn && rounding === "exact-sum") return { places, how: nearestOf(points, places) };
  // A node is printed with as many decimals as its rows.
  if (children.some((row) => placesIn(row.printed) !== places)) return undefined;
  if (rounding !== "sum-of-printed" && isNearest(points, printed, tiesOf(node))) {
    return { places, how: nearestOf(points, places) };
  }
  const rows = children.map((row) => readNumeral(row.printed) ?? zero);
  return rounding !== "exact-sum" &&
    places <= mostPlaces &&
    fixedText(sum(rows), places) === printed
    ? { places, how: compare(sum(rows), points) === 0 ? "none" : "rows" }
    : undefined;
};
