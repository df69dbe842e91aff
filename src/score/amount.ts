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

/** How points are rounded. */
type Rounded = Pick<RubricIdentity, "places" | "rules">;

/** The points of a leaf. */
export const amountOf = (
  { point, low, high, least, most }: Earnings,
  { places, rules }: Rounded,
): Amount => ({ point, low, high, least, most, printed: roundTo(point, places, rules.tie) });

/** The points of a node over others. */
export const addUp = (parts: readonly Amount[], identity: Rounded): Amount => {
  const point = sum(parts.map((part) => part.point));
  // Where nothing is open, one sum serves for all.
  const total = (of: keyof Amount): Rational =>
    parts.every((part) => part[of] === part.point) ? point : sum(parts.map((part) => part[of]));
  const low = total("low");
  const high = total("high");
  const exact = amountOf(
    { point, low, high, least: total("least"), most: total("most") },
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
  const exact = exactText(point);
  // Most facts are exact: one Decimal, and one text, then serve for all.
  const isPoint = (value: Rational): boolean => value === point || compare(value, point) === 0;
  const end = (value: Rational): Decimal => (isPoint(value) ? points : toDecimal(value));
  const text = (value: Rational): string => (isPoint(value) ? exact : exactText(value));
  const rangeOf = (from: Rational, to: Rational): Range => ({
    low: end(from),
    high: end(to),
    exact: { low: text(from), high: text(to) },
  });
  const value = valueOf(point, { max });
  const range = rangeOf(low, high);
  return {
    max,
    points,
    exact,
    printed: fixedText(printed, places),
    range,
    rangeOverReadings: least === low && most === high ? range : rangeOf(least, most),
    value: {
      decimal: toDecimal(value),
      exact: exactText(value),
      printed: fixedText(roundTo(value, valuePlaces, rules.tie), valuePlaces),
    },
  };
};
