// What may a printed sum of rounded rows have been? Points before and after their rounding, where a
// rubric adds up what its rows print.

import { piece, unite, type Piece, type Pieces } from "../../numbers/pieces.js";
import { add, rational, subtract, type Rational } from "../../numbers/rational.js";
import { roundTo } from "../../numbers/round.js";
import type { Result, ResultNode, RubricIdentity } from "../../score/result.js";
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

/** What a sum of printed points can be of all that prints like a figure: as many digits, no more. */
export const printable =
  ({ places }: Places) =>
  ({ low, high }: Piece): Pieces => {
    const scale = 10n ** BigInt(places);
    const first = (low[0] * scale + low[1] - 1n) / low[1];
    const last = (high[0] * scale) / high[1];
    return first > last ? [] : [piece(rational(first, scale), rational(last, scale))];
  };

/** The points that print as some number of each piece; its ends have the digits of printed points. */
export const beforeRounding =
  ({ places, rules }: Places) =>
  (points: Pieces): Pieces => {
    const scale = 10n ** BigInt(places);
    const half = rational(1n, 2n * scale);
    // Halves are rounded up, or away from odd digits.
    const isOdd = ([numerator, denominator]: Rational): boolean =>
      ((numerator * scale) / denominator) % 2n !== 0n;
    const isHalfUp = rules.tie === "half-up";
    return unite(
      points.map(({ low, high }) =>
        piece(
          subtract(low, half),
          add(high, half),
          !isHalfUp && isOdd(low),
          isHalfUp || isOdd(high),
        ),
      ),
    );
  };
