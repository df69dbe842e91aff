// What rests on a doubtful clause? For each one that the facts touch: the reading used, what every
// other reading would give, and whether any printed digit depends on it.

import { toDecimal } from "../numbers/decimal.js";
import { add, divide, exactText, subtract, zero, type Rational } from "../numbers/rational.js";
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

/** Whether a reading prints another digit at the indicator or above it, or may do so. */
const changesDigits = (
  { worth }: Other,
  outcome: LeafOutcome,
  holders: readonly Holder[],
  { places, valuePlaces, rules }: RubricIdentity,
): boolean => {
  if (worth === undefined || worth.standing === "undecided") return true;
  return holders.some(({ amount, max, leaves }) => {
    // A group that adds up printed rows moves only with a row.
    const isRounded = rules.rounding === "exact-sum" || leaves.length === 1;
    const digits = (points: Rational): string =>
      [
        isRounded ? roundTo(points, places, rules.tie) : zero,
        roundTo(divide(points, max), valuePlaces, rules.tie),
      ]
        .map(exactText)
        .join();
    return (["point", "low", "high"] as const).some((end) => {
      const other = add(amount[end], subtract(worth[end], outcome[end]));
      return digits(amount[end]) !== digits(other);
    });
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
