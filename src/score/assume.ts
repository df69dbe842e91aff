// What rests on a doubtful clause? For each one that the facts touch: the reading used, what every
// other reading would give, and whether any printed digit depends on it.

import { toDecimal } from "../numbers/decimal.js";
import type { Quantity } from "../numbers/interval.js";
import { add, exactText, isZero, subtract, zero, type Rational } from "../numbers/rational.js";
import { fixedText, roundTo } from "../numbers/round.js";
import type { Built } from "./amount.js";
import { valueOf, type LeafOutcome } from "./leaf.js";
import type { Worth } from "./weigh.js";
import type { Assumed, Assumption, OtherReading, RubricIdentity } from "./result.js";

type Other = LeafOutcome["assumed"][number]["others"][number];

const isDecided = (worth: Worth | undefined): worth is Worth =>
  worth !== undefined && worth.standing !== "undecided";

/** What a reading gives; undefined where nothing is decided, unless no reading can give anything. */
const pointsOf = ({ worth }: Other, most: Rational): Rational | undefined =>
  isZero(most) ? zero : isDecided(worth) ? worth.point : undefined;

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

/** What an indicator's points rest on, and what every other reading would give. */
export const assumedOf = (
  { assumed, most }: LeafOutcome,
  identity: RubricIdentity,
): readonly Assumed[] =>
  assumed.map(({ mark, used, others }) => ({
    mark,
    used,
    alternatives: others.map((other) => otherReading(other, pointsOf(other, most), identity)),
  }));

interface Coded {
  readonly code: string;
  readonly children: readonly Coded[];
}

/** Codes of a node and of all below it. */
export const codesIn = ({ code, children }: Coded): readonly string[] => [
  code,
  ...children.flatMap(codesIn),
];

/** Whether a node is one of a code, or has one below it. */
const holds = ({ code, children }: Coded, wanted: string): boolean =>
  code === wanted || children.some((child) => holds(child, wanted));

/** Whether a node prints other digits once an indicator below it has more or fewer points. */
export const changesDigits = (
  { node, amount }: Built,
  change: (end: keyof Quantity) => Rational,
  { places, valuePlaces, rules }: RubricIdentity,
): boolean => {
  // A group that adds up printed rows moves only with a row.
  const isRounded = rules.rounding === "exact-sum" || node.kind === "indicator";
  const digits = (points: Rational): string =>
    [
      isRounded ? roundTo(points, places, rules.tie) : zero,
      roundTo(valueOf(points, node), valuePlaces, rules.tie),
    ]
      .map(exactText)
      .join();
  return (["point", "low", "high"] as const).some((end) => {
    const by = change(end);
    return !isZero(by) && digits(amount[end]) !== digits(add(amount[end], by));
  });
};

/** Lists the assumptions of a result, in the order of the law. */
export const assumptionsOf = (
  outcomes: ReadonlyMap<string, LeafOutcome>,
  nodes: readonly Built[],
  identity: RubricIdentity,
): readonly Assumption[] => {
  return nodes.flatMap(({ node: { code, assumed = [] } }) => {
    const outcome = outcomes.get(code);
    if (outcome === undefined) return [];
    const above = assumed.length > 0 ? nodes.filter(({ node }) => holds(node, code)) : [];
    return assumed.map((one, index) => ({
      code,
      ...one,
      matters:
        !isZero(outcome.most) &&
        (outcome.assumed[index]?.others ?? []).some(
          ({ worth }) =>
            !isDecided(worth) ||
            above.some((built) =>
              changesDigits(built, (end) => subtract(worth[end], outcome[end]), identity),
            ),
        ),
    }));
  });
};
