// What are the numbers of a node? Exact points with their range, added up from the children and
// rounded once, as the rubric's rules say; then handed out as text and Decimals.

import { toDecimal, type Decimal } from "../numbers/decimal.js";
import { compare, exactText, sum, type Rational } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import { valueOf, type Earnings } from "./leaf.js";
import type { Range, ResultNode, RubricIdentity } from "./result.js";

/** Points with their ranges, and as printed. */
export interface Amount extends Earnings {
  readonly printed: Rational;
}

/** A node with its amount. */
export interface Built<Node = ResultNode> {
  readonly node: Node;
  readonly amount: Amount;
}

/** The points of a leaf. */
export const amountOf = (
  { point, low, high, least, most }: Earnings,
  { places, rules }: RubricIdentity,
): Amount => ({ point, low, high, least, most, printed: roundTo(point, places, rules.tie) });

/** The points of a node over others. */
export const addUp = (parts: readonly Amount[], identity: RubricIdentity): Amount => {
  const total = (of: keyof Amount): Rational => sum(parts.map((part) => part[of]));
  const exact = amountOf(
    {
      point: total("point"),
      low: total("low"),
      high: total("high"),
      least: total("least"),
      most: total("most"),
    },
    identity,
  );
  return identity.rules.rounding === "exact-sum" ? exact : { ...exact, printed: total("printed") };
};

/** The fields of a node that are numbers. */
export const numbersOf = (
  { point, low, high, least, most, printed }: Amount,
  max: number,
  { places, valuePlaces, rules }: RubricIdentity,
): Pick<
  ResultNode,
  "max" | "points" | "exact" | "printed" | "range" | "rangeOverReadings" | "value"
> => {
  const points = toDecimal(point);
  // Most facts are exact: one Decimal then serves for all.
  const end = (value: Rational): Decimal =>
    compare(value, point) === 0 ? points : toDecimal(value);
  const range = (from: Rational, to: Rational): Range => ({
    low: end(from),
    high: end(to),
    exact: { low: exactText(from), high: exactText(to) },
  });
  const value = valueOf(point, { max });
  return {
    max,
    points,
    exact: exactText(point),
    printed: fixedText(printed, places),
    range: range(low, high),
    rangeOverReadings: range(least, most),
    value: {
      decimal: toDecimal(value),
      exact: exactText(value),
      printed: fixedText(roundTo(value, valuePlaces, rules.tie), valuePlaces),
    },
  };
};
