// What rests on a doubtful clause? For each one that the facts touch: the reading used, what every
// other reading would give, and whether any printed digit depends on it.

import { toDecimal } from "../numbers/decimal.js";
import { add, divide, exactText, subtract, zero, type Rational } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import type { Built } from "./amount.js";
import { exactMax, type Assumed, type LeafOutcome } from "./leaf.js";
import type { Worth } from "./weigh.js";
import type { Assumption, OtherReading, RubricIdentity } from "./result.js";

type Other = Assumed["others"][number];

const isDecided = (worth: Worth | undefined): worth is Worth =>
  worth !== undefined && worth.standing !== "undecided";

/** What a reading would give, if that is known. */
export const otherReading = (
  { name, label }: Pick<Other, "name" | "label">,
  points: Rational | undefined,
  { places, rules }: RubricIdentity,
): OtherReading => ({
  name,
  ...(label && { label }),
  points: points ? toDecimal(points) : null,
  exact: points ? exactText(points) : null,
  printed: points ? fixedText(roundTo(points, places, rules.tie), places) : null,
});

interface Coded {
  readonly code: string;
  readonly children: readonly Coded[];
}

/** Codes of a node and of all below it. */
export const codesIn = ({ code, children }: Coded): readonly string[] => [
  code,
  ...children.flatMap(codesIn),
];

/** Whether a reading prints another digit at the indicator or above it, or may do so. */
const changesDigits = (
  { worth }: Other,
  outcome: LeafOutcome,
  holders: readonly Built[],
  { places, valuePlaces, rules }: RubricIdentity,
): boolean => {
  if (!isDecided(worth)) return true;
  return holders.some(({ node, amount }) => {
    // A group that adds up printed rows moves only with a row.
    const isRounded = rules.rounding === "exact-sum" || node.kind === "indicator";
    const digits = (points: Rational): string =>
      [
        isRounded ? roundTo(points, places, rules.tie) : zero,
        roundTo(divide(points, exactMax(node)), valuePlaces, rules.tie),
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
  nodes: readonly Built[],
  identity: RubricIdentity,
): readonly Assumption[] =>
  [...outcomes].flatMap(([code, outcome]) =>
    outcome.assumed.map(({ mark, used, others }) => {
      const holders = nodes.filter(({ node }) => codesIn(node).includes(code));
      return {
        code,
        mark,
        used,
        alternatives: others.map((other) =>
          otherReading(other, isDecided(other.worth) ? other.worth.point : undefined, identity),
        ),
        matters: others.some((other) => changesDigits(other, outcome, holders, identity)),
      };
    }),
  );
