// What moved the points of each indicator, and so of each node above them? Of what both have, its own
// causes; what only one side has comes or goes as a whole.

import { fromExactText, subtract, zero } from "../../numbers/rational.js";
import type { AnyNode } from "../../score/is-result.js";
import { indicatorsBelow } from "../../audit/nodes.js";
import { attributed, type Attribution } from "./attribution.js";
import { addShares, type Cause, type Shares } from "./causes.js";
import type { FactSaid } from "./facts.js";
import type { Matched, Within } from "./pairing.js";
import { inForceAt, ruleBetween, type Party } from "./parties.js";
import type { Both, Comparable, Side } from "./sides.js";

/** An indicator of either result, what moved it, and what its facts say. */
export interface Leaf extends Matched, Within, Attribution {
  readonly facts: Both<FactSaid | undefined>;
}

/** All points of a node, which come or go. */
const whole = (cause: Cause, from: AnyNode | undefined, to: AnyNode | undefined): Shares => {
  const [one, other] = [from, to].map((node) => (node ? fromExactText(node.exact) : zero));
  return addShares([new Map([[cause, subtract(other ?? zero, one ?? zero)]])]);
};

/** What the facts say, by the names of the rubric afterwards; of what is measured otherwise nothing. */
const beside = (
  { before, after }: Both<FactSaid | undefined>,
  from: Party,
  to: Party,
): Both<FactSaid | undefined> => {
  if (from.edition.version === to.edition.version || !before || !after) return { before, after };
  const { facts, letters = {} } = ruleBetween(from, to) ?? {};
  if (facts !== "all") return { before: undefined, after: undefined };
  const renamed = new Map(Object.entries(letters));
  const { names } = after;
  const byName = <T>(said: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(
      names.flatMap(({ name }) => {
        const one = said.get(renamed.get(name) ?? name);
        return one === undefined ? [] : [[name, one] as const];
      }),
    );
  return { before: { names, said: byName(before.said), used: byName(before.used) }, after };
};

/** Every indicator with its causes. */
export const leavesBetween = (
  matched: readonly (Matched & Within)[],
  { editions, sayings, isOne }: Comparable,
): readonly Leaf[] => {
  const partyOf = (node: AnyNode, side: Side): Party => {
    const edition = editions[side];
    const leaf = edition.leafOf(node);
    return { node, leaf, edition, ...inForceAt(node, leaf, edition.result.readings) };
  };
  return matched.map((one) => {
    const { before, after } = one;
    const said = {
      before: before && sayings.before.facts.get(before.code),
      after: after && sayings.after.facts.get(after.code),
    };
    if (!before || !after) {
      const shares = whole(before ? "dropped" : "added", before, after);
      return { ...one, shares, inseparable: [], facts: said };
    }
    const parties = { before: partyOf(before, "before"), after: partyOf(after, "after") };
    const facts = isOne ? said : beside(said, parties.before, parties.after);
    return { ...one, ...attributed(parties, isOne), facts };
  });
};

/** What is below a node on either side, by their codes. */
const codesBelow = (node: AnyNode | undefined): ReadonlySet<string> =>
  new Set(node ? indicatorsBelow(node).map(({ code }) => code) : []);

/** What moved a node above indicators. */
export interface Over {
  readonly shares: Shares;
  /** Whether anything moved in it, also where that cancels out. */
  readonly isMoved: boolean;
}

/** What moved a node: what moved each indicator below it, and those that it has only on one side. */
export const over = (node: Matched, leaves: readonly Leaf[]): Over => {
  const [older, newer] = [codesBelow(node.before), codesBelow(node.after)];
  const all = leaves.flatMap(({ before, after, shares }) => {
    const was = before !== undefined && older.has(before.code);
    const is = after !== undefined && newer.has(after.code);
    const isElsewhere = was !== is && before !== undefined && after !== undefined;
    if (isElsewhere) return [whole("moved", was ? before : undefined, is ? after : undefined)];
    return was || is ? [shares] : [];
  });
  return { shares: addShares(all), isMoved: all.some(({ size }) => size > 0) };
};
