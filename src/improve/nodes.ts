// Between which points does a node lie?

import type { Interval } from "../numbers/interval.js";
import { fromExactText } from "../numbers/rational.js";
import type { Range } from "../score/result.js";

/** The ends of a range, as exact numbers. */
export const endsOf = ({ exact }: Pick<Range, "exact">): Interval => ({
  low: fromExactText(exact.low),
  high: fromExactText(exact.high),
});
