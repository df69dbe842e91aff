// What rests on a doubtful clause? For each one that the facts touch: the reading used, what every
// other reading would give, and whether any printed digit depends on it.

import { toDecimal } from "../numbers/decimal.js";
import { add, compare, exactText, subtract } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import type { Holder } from "./amount.js";
import type { Assumed, LeafOutcome } from "./leaf.js";
import type { Assumption, OtherReading, RubricIdentity } from "./result.js";

type Other = Assumed["others"][number];

const reading = ({ name, label, worth }: Other, identity: RubricIdentity): OtherReading => {
  const { places, rules } = identity;
  const isKnown = worth !== undefined && worth.standing !== "undecided";
  return {
    name,
    ...(label === undefined ? {} : { label }),
    points: isKnown ? toDecimal(worth.point) : null,
    exact: isKnown ? exactText(worth.point) : null,
    printed: isKnown ? fixedText(roundTo(worth.point, places, rules.tie), places) : null,
  };
};

/** Whether a reading prints another digit somewhere above or at the indicator, or may do so. */
const changesDigits = (
  { worth }: Other,
  outcome: LeafOutcome,
  holders: readonly Holder[],
  { places, rules }: RubricIdentity,
): boolean => {
  if (worth === undefined || worth.standing === "undecided") return true;
  const change = subtract(worth.point, outcome.point);
  return holders.some(({ amount: { point } }) => {
    const before = roundTo(point, places, rules.tie);
    return compare(before, roundTo(add(point, change), places, rules.tie)) !== 0;
  });
};

/** Lists the assumptions of a result, in the order of the law. */
export const assumptionsOf = (
  outcomes: ReadonlyMap<string, LeafOutcome>,
  nodes: readonly Holder[],
  identity: RubricIdentity,
): readonly Assumption[] =>
  [...outcomes].flatMap(([code, outcome]) =>
    outcome.assumed.map(({ mark, used, others }) => {
      const holders = nodes.filter(({ leaves }) => leaves.includes(code));
      return {
        code,
        mark,
        used,
        alternatives: others.map((other) => reading(other, identity)),
        matters: others.some((other) => changesDigits(other, outcome, holders, identity)),
      };
    }),
  );
