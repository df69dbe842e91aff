// What are the numbers of a node? Exact points with their range, added up from the children and
// rounded once, as the rubric's rules say; then handed out as text and Decimals.

import { toDecimal, type Decimal } from "../numbers/decimal.js";
import type { Quantity } from "../numbers/interval.js";
import { compare, divide, exactText, sum, type Rational } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import { exactMax } from "./leaf.js";
import type { ResultNode, RubricIdentity } from "./result.js";

/** Points with their range, and as printed. */
export interface Amount extends Quantity {
  readonly printed: Rational;
}

/** A node's amount and maximum, and the codes of the indicators that it is made of. */
export interface Holder {
  readonly amount: Amount;
  readonly max: Rational;
  readonly leaves: readonly string[];
}

/** The points of a leaf. */
export const amountOf = (
  { point, low, high }: Quantity,
  { places, rules }: RubricIdentity,
): Amount => ({ point, low, high, printed: roundTo(point, places, rules.tie) });

/** The points of a node over others. */
export const addUp = (parts: readonly Amount[], identity: RubricIdentity): Amount => {
  const total = (end: keyof Amount): Rational => sum(parts.map((part) => part[end]));
  const exact = amountOf(
    { point: total("point"), low: total("low"), high: total("high") },
    identity,
  );
  return identity.rules.rounding === "exact-sum" ? exact : { ...exact, printed: total("printed") };
};

/** The fields of a node that are numbers. */
export const numbersOf = (
  { point, low, high, printed }: Amount,
  max: number,
  { places, valuePlaces, rules }: RubricIdentity,
): Pick<ResultNode, "max" | "points" | "exact" | "printed" | "range" | "value"> => {
  const points = toDecimal(point);
  // Most facts are exact: one Decimal then serves for all three.
  const end = (value: Rational): Decimal =>
    compare(value, point) === 0 ? points : toDecimal(value);
  const value = divide(point, exactMax({ max }));
  return {
    max,
    points,
    exact: exactText(point),
    printed: fixedText(printed, places),
    range: {
      low: end(low),
      high: end(high),
      exact: { low: exactText(low), high: exactText(high) },
    },
    value: {
      decimal: toDecimal(value),
      exact: exactText(value),
      printed: fixedText(roundTo(value, valuePlaces, rules.tie), valuePlaces),
    },
  };
};
