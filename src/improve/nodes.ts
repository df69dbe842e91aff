// Which indicators stand below a node, and between which points do they lie?

import type { Interval } from "../numbers/interval.js";
import { fromExactText } from "../numbers/rational.js";
import type { Range } from "../score/result.js";

/** The ends of a range, as exact numbers. */
export const endsOf = ({ exact }: Pick<Range, "exact">): Interval => ({
  low: fromExactText(exact.low),
  high: fromExactText(exact.high),
});

export { indicatorsBelow } from "../audit/nodes.js";
