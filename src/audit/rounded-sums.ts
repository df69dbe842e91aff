// What may a printed sum of rounded rows have been? Points before and after their rounding, where a
// rubric adds up what its rows print.

import { piece, unite, type Piece, type Pieces } from "../numbers/pieces.js";
import { add, rational, subtract, type Rational } from "../numbers/rational.js";
import { roundTo } from "../numbers/round.js";
import type { Result, ResultNode, RubricIdentity } from "../score/result.js";
import type { Claim } from "./published.js";

type Places = Pick<RubricIdentity, "places" | "rules">;

/** Whether a node's published points are the sum of what its indicators print. */
export const addsPrinted = (
  { of }: Pick<Claim, "of">,
  { kind }: Pick<ResultNode, "kind">,
  { rubric }: Pick<Result, "rubric">,
): boolean => rubric.rules.rounding === "sum-of-printed" && kind !== "indicator" && of === "points";

/** From the lowest to the highest that each piece can print. */
export const afterRounding =
  ({ places, rules }: Places) =>
  (points: Pieces): Pieces =>
    unite(
      points.map(({ low, high }) =>
        piece(roundTo(low, places, rules.tie), roundTo(high, places, rules.tie)),
      ),
    );

/** The multiples of a unit in a piece, from the first to the last. */
const multiples = ({ low, high, lowOpen, highOpen }: Piece, scale: bigint) => {
  const floor = ([numerator, denominator]: Rational): bigint => {
    const whole = (numerator * scale) / denominator;
    return whole * denominator > numerator * scale ? whole - 1n : whole;
  };
  const isMultiple = ([numerator, denominator]: Rational): boolean =>
    (numerator * scale) % denominator === 0n;
  const first = floor(low) + (isMultiple(low) && lowOpen !== true ? 0n : 1n);
  const last = floor(high) - (isMultiple(high) && highOpen === true ? 1n : 0n);
  return { first, last };
};

/** The points that surely print as some number of each piece: without ties, which go either way. */
export const beforeRounding =
  ({ places }: Places) =>
  (points: Pieces): Pieces => {
    const scale = 10n ** BigInt(places);
    const half = rational(1n, 2n * scale);
    return unite(
      points.flatMap((one) => {
        const { first, last } = multiples(one, scale);
        return first > last
          ? []
          : [
              piece(
                subtract(rational(first, scale), half),
                add(rational(last, scale), half),
                true,
                true,
              ),
            ];
      }),
    );
  };
