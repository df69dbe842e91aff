// How do judged indicators become a result? Up the tree: leaves, groups, pillars, the total.

import { toDecimal } from "../numbers/decimal.js";
import { sum } from "../numbers/rational.js";
import type { IndicatorNode, Rubric, RubricNode } from "../rubric/types.js";
import { addUp, amountOf, numbersOf, type Holder } from "./amount.js";
import { assumptionsOf } from "./assume.js";
import { finish } from "./finish.js";
import { exactMax, unreported, type LeafOutcome } from "./leaf.js";
import type { Readings } from "./readings.js";
import type { NodeMark, Result, ResultNode, RubricIdentity, State } from "./result.js";

interface Built<Node = ResultNode> extends Holder {
  readonly node: Node;
}

const identityOf = ({ id, fingerprint, places, valuePlaces, rules }: Rubric): RubricIdentity => ({
  id,
  fingerprint,
  places,
  valuePlaces,
  rules,
});

type Head = Pick<RubricNode, "code" | "key" | "name" | "max" | "marks">;

/** What a node says of itself. */
const headOf = ({ code, key, name, max, marks = [] }: Head) => ({
  code,
  ...(key === undefined ? {} : { key }),
  name,
  max,
  marks: marks.map((mark) => ({ ...mark, code })),
});

const buildLeaf = (leaf: IndicatorNode, outcome: LeafOutcome, identity: RubricIdentity): Built => {
  const amount = amountOf(outcome, identity);
  const { state, reason, notes, warnings } = outcome;
  const node: ResultNode = {
    kind: "indicator",
    ...headOf(leaf),
    ...numbersOf(amount, leaf.max, identity),
    state,
    missing: state === "missing" ? [leaf.code] : [],
    warnings,
    ...(reason === undefined ? {} : { reason }),
    ...notes,
    children: [],
  };
  return { node, amount, max: exactMax(leaf), leaves: [leaf.code] };
};

/** The state of a node over others: theirs if they agree. */
export const stateOver = (children: readonly { readonly state: State }[]): State => {
  const states = [...new Set(children.map(({ state }) => state))];
  const [first = "missing"] = states;
  if (states.length === 1) return first;
  const open: readonly State[] = ["partial", "missing", "undecided"];
  return states.some((state) => open.includes(state)) ? "partial" : "scored";
};

/** Builds a node over others: its points are theirs, added up. */
const buildOver = <Kind extends "group" | "pillar" | "total">(
  kind: Kind,
  head: Pick<ResultNode, "code" | "name" | "max" | "marks">,
  parts: readonly Built[],
  identity: RubricIdentity,
) => {
  const amount = addUp(
    parts.map((part) => part.amount),
    identity,
  );
  const children = parts.map((part) => part.node);
  const node = {
    kind,
    ...head,
    ...numbersOf(amount, head.max, identity),
    state: stateOver(children),
    missing: children.flatMap((child) => child.missing),
    warnings: children.flatMap((child) => child.warnings),
    children,
  };
  const leaves = parts.flatMap((part) => part.leaves);
  return { node, amount, max: exactMax(head), leaves };
};

/** Builds the result of a rubric from what each indicator earns. */
export const build = <Codes extends string>(
  rubric: Rubric<Codes>,
  year: number,
  readings: Readings,
  outcomes: ReadonlyMap<string, LeafOutcome>,
): Result<Codes> => {
  const identity = identityOf(rubric);
  const all: Built[] = [];
  const keep = <Node extends ResultNode>(built: Built<Node>): Built<Node> => {
    all.push(built);
    return built;
  };
  const buildNode = (node: RubricNode): Built =>
    node.kind === "indicator"
      ? keep(buildLeaf(node, outcomes.get(node.code) ?? unreported(node), identity))
      : keep(buildOver("group", headOf(node), node.children.map(buildNode), identity));
  const groups = rubric.children.map(buildNode);
  const marksOf = ({ state, marks, children }: ResultNode): readonly NodeMark[] =>
    state === "missing" ? [] : [...marks, ...children.flatMap(marksOf)];
  const { name, max, marks } = headOf({ ...rubric, code: "total" });
  const head = {
    code: "total",
    name,
    max,
    marks: [...marks, ...groups.flatMap(({ node }) => marksOf(node))],
  };
  const total = keep(buildOver("total", head, groups, identity));
  const pillars = rubric.pillars.map((pillar) => {
    const parts = all.filter(({ node }) => pillar.groups.includes(node.code));
    const max = toDecimal(sum(parts.map((part) => part.max))).toNumber();
    const head = headOf({ ...pillar, max });
    return keep(buildOver("pillar", head, parts, identity)).node;
  });
  return finish<Codes>({
    ...total.node,
    code: "total",
    rubric: identity,
    year,
    pillars: Object.fromEntries(pillars.map((node) => [node.code, node])),
    readings: Object.fromEntries([...readings].map(([code, { name }]) => [code, name])),
    assumptions: assumptionsOf(outcomes, all, identity),
  });
};
