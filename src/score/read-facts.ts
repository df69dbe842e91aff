// What is said of each indicator? Its own fact; or what is said of a group that it lies in, which can
// only be that none of it applies.

import type { GroupNode, IndicatorNode, RubricNode } from "../rubric/types.js";
import { fieldsOf } from "./fields.js";
import type { Report } from "./issue.js";
import type { LeafFact } from "./read-fact.js";

/** An indicator, and what is said of it. */
export interface FactRead {
  readonly indicator: IndicatorNode;
  readonly fact: LeafFact;
}

/** A group that does not apply. */
interface Excluded {
  readonly group: string;
  readonly fact: LeafFact;
}

/** A group as an indicator of which nothing but that can be said. */
const asIndicator = (group: GroupNode): IndicatorNode => ({
  ...group,
  kind: "indicator",
  variables: {},
  formula: { kind: "awarded" },
});

/** Reads the facts of all indicators; a code that takes none is reported. */
export const readFacts = (
  nodes: readonly RubricNode[],
  fields: ReadonlyMap<string, unknown> = new Map(),
  report: Report,
  read: (indicator: IndicatorNode, value: unknown) => LeafFact,
): readonly FactRead[] => {
  const left = new Set(fields.keys());
  const readNode = (node: RubricNode, above?: Excluded): readonly FactRead[] => {
    const { code } = node;
    const value = fields.get(code);
    const isGroup = node.kind === "group";
    const isRead = !isGroup || fieldsOf(value)?.has("notApplicable");
    if (isRead) left.delete(code);
    if (above && value !== undefined) report("excluded_above", [code], { group: above.group });
    if (!isGroup) return [{ indicator: node, fact: above?.fact ?? read(node, value) }];
    const own = isRead ? { group: code, fact: read(asIndicator(node), value) } : above;
    return node.children.flatMap((child) => readNode(child, own));
  };
  const all = nodes.flatMap((node) => readNode(node));
  for (const code of left) report("unknown_code", [code], { code });
  return all;
};
