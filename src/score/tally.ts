// What do the indicators come to, at every node of the rubric? Each node is added up once, when it is
// asked for: the printed points of some need no others.

import { once } from "../formula/once.js";
import { fixedText } from "../numbers/round.js";
import type { IndicatorNode, Rubric, RubricNode } from "../rubric/types.js";
import { nodesBelow } from "../rubric/walk.js";
import { addUp, amountOf, type Amount } from "./amount.js";
import { unreported, type LeafOutcome } from "./leaf.js";

type Nodes = readonly RubricNode[];

/** The amounts of a result. */
export interface Tally {
  readonly of: (node: IndicatorNode | Nodes) => Amount;
  /** The printed points of a code; undefined where the rubric has no such node. */
  readonly printed: (code: string) => string | undefined;
}

/** An object may seem to have any field, where somebody has given one to all objects. */
const isList = (node: IndicatorNode | Nodes): node is Nodes => Array.isArray(node);

/** What is added up for each code; for an indicator, itself. */
export const partsOf = /* @__PURE__ */ once(({ pillars, children }: Rubric) => {
  const all = nodesBelow(children);
  return new Map<string, IndicatorNode | Nodes>([
    ...pillars.map(
      ({ code, groups }) => [code, all.filter((node) => groups.includes(node.code))] as const,
    ),
    ...all.map((node) => [node.code, node.kind === "group" ? node.children : node] as const),
    ["total", children],
  ]);
});

/** Amounts of before, and the codes of the indicators that earn otherwise now. */
interface Before {
  readonly tally: Tally;
  readonly changed: ReadonlySet<string>;
}

const isTouched = (node: IndicatorNode | Nodes, changed: ReadonlySet<string>): boolean =>
  isList(node)
    ? node.some((one) => isTouched(one.kind === "group" ? one.children : one, changed))
    : changed.has(node.code);

/** The amounts that follow from what each indicator earns; those of before, where nothing changed. */
export const tallyOf = (
  rubric: Rubric,
  outcomes: ReadonlyMap<string, LeafOutcome>,
  before?: Before,
): Tally => {
  const known = new Map<IndicatorNode | Nodes, Amount>();
  const work = (node: IndicatorNode | Nodes): Amount =>
    isList(node)
      ? addUp(
          node.map((one) => of(one.kind === "group" ? one.children : one)),
          rubric,
        )
      : amountOf(outcomes.get(node.code) ?? unreported(node), rubric);
  const of = (node: IndicatorNode | Nodes): Amount => {
    const isKept = before !== undefined && !isTouched(node, before.changed);
    const amount = known.get(node) ?? (isKept ? before.tally.of(node) : work(node));
    known.set(node, amount);
    return amount;
  };
  const printed = (code: string): string | undefined => {
    const parts = partsOf(rubric).get(code);
    return parts && fixedText(of(parts).printed, rubric.places);
  };
  return { of, printed };
};
