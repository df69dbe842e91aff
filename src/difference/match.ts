// Which nodes of two trees are the same? By their stable key; without one by code and name; and groups
// that are left over by what they hold.

import type { Text } from "../text.js";

/** What a node is recognised by. */
export interface Recognisable {
  readonly kind: string;
  readonly code: string;
  readonly key?: string;
  readonly name: Text;
}

/** A node and the one that it is part of; a node at the top is part of none. */
export interface Placed<Node> {
  readonly node: Node;
  readonly parent: Node | undefined;
  /** 1 at the top. */
  readonly depth: number;
}

/** The same node of both trees. */
export interface Pair<Node> {
  readonly from: Placed<Node>;
  readonly to: Placed<Node>;
}

/** All nodes of a tree, in the order of the law. */
export const placedIn = <Node>(
  nodes: readonly Node[],
  below: (node: Node) => readonly Node[],
  parent?: Placed<Node>,
): readonly Placed<Node>[] =>
  nodes.flatMap((node) => {
    const one = { node, parent: parent?.node, depth: (parent?.depth ?? 0) + 1 };
    return [one, ...placedIn(below(node), below, one)];
  });

/** Two keys are two things, whatever else is alike; so are a group and an indicator. */
const mayBeSame = (one: Recognisable, other: Recognisable): boolean =>
  one.kind === other.kind && (one.key === undefined || other.key === undefined);

/** The one thing that all of a list are, if there is any. */
const single = <T>(list: readonly T[]): T | undefined =>
  list.every((one) => one === list[0]) ? list[0] : undefined;

/** The nodes that both trees have, in the order of the second. */
export const pairsOf = <Node extends Recognisable>(
  from: readonly Placed<Node>[],
  to: readonly Placed<Node>[],
): readonly Pair<Node>[] => {
  const pairs = new Map<Node, Pair<Node>>();
  const taken = new Map<Node, Pair<Node>>();
  const match = (one: Placed<Node>, other: Placed<Node> | undefined): void => {
    if (other === undefined || pairs.has(one.node) || taken.has(other.node)) return;
    const pair = { from: one, to: other };
    pairs.set(one.node, pair);
    taken.set(other.node, pair);
  };
  const matchBy = (identity: (node: Node) => string | undefined): void => {
    const others = new Map(
      to.filter(({ node }) => !taken.has(node)).map((other) => [identity(other.node), other]),
    );
    for (const one of from) {
      const name = identity(one.node);
      const other = name === undefined ? undefined : others.get(name);
      if (other === undefined) continue;
      const isSame = one.node.key === other.node.key || mayBeSame(one.node, other.node);
      if (isSame) match(one, other);
    }
  };
  matchBy(({ kind, key }) => key && JSON.stringify([kind, key]));
  matchBy(({ kind, code, name }) => JSON.stringify([kind, code, name.vi, name.en]));
  const parts = (all: readonly Placed<Node>[], whole: Node): readonly Node[] =>
    all.filter(({ parent }) => parent === whole).map(({ node }) => node);
  const placeOf = new Map(to.map((other) => [other.node, other]));
  // What is below comes first: matched groups in turn say where the groups around them went.
  for (const one of [...from].reverse()) {
    const wholes = parts(from, one.node).flatMap((node) => pairs.get(node) ?? []);
    const whole = single(wholes.map((pair) => pair.to.parent));
    if (whole === undefined || !mayBeSame(one.node, whole)) continue;
    const back = parts(to, whole).flatMap((node) => taken.get(node) ?? []);
    if (single(back.map((pair) => pair.from.parent)) === one.node) match(one, placeOf.get(whole));
  }
  return to.flatMap(({ node }) => taken.get(node) ?? []);
};
