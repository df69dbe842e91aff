// What is said of an indicator by the groups that it lies in? That a group does not apply is said of
// each indicator below it.

import type { RubricNode } from "../../rubric/types.js";
import { leavesOf } from "../../rubric/walk.js";
import { fieldsOf } from "../../score/fields.js";

/** The codes of the indicators below each group, by the group's code. */
export type Groups = ReadonlyMap<string, readonly string[]>;

const entriesIn = (
  nodes: readonly RubricNode[],
): readonly (readonly [code: string, below: readonly string[]])[] =>
  nodes.flatMap((node) => {
    if (node.kind === "indicator") return [];
    const below = leavesOf(node.children).map(({ code }) => code);
    return [[node.code, below] as const, ...entriesIn(node.children)];
  });

/** All groups of a rubric. */
export const groupsIn = (nodes: readonly RubricNode[]): Groups => new Map(entriesIn(nodes));

/** Facts with each group that does not apply told of the indicators below it, which are `excluded`. */
export const toldOfLeaves = (
  groups: Groups,
  facts: Readonly<Record<string, unknown>>,
): { readonly told: ReadonlyMap<string, unknown>; readonly excluded: ReadonlySet<string> } => {
  const told = new Map(Object.entries(facts));
  const excluded = new Set<string>();
  for (const [group, below] of groups) {
    const fact = told.get(group);
    if (fieldsOf(fact)?.has("notApplicable") !== true) continue;
    told.delete(group);
    for (const code of below) {
      told.set(code, fact);
      excluded.add(code);
    }
  }
  return { told, excluded };
};

/** Facts with each group that was named told as one again, by what is said of the indicators below it. */
export const toldOfGroups = (
  groups: Groups,
  named: ReadonlySet<string>,
  facts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const told = new Map(Object.entries(facts));
  for (const [group, below] of groups) {
    if (!named.has(group)) continue;
    for (const code of below) {
      told.set(group, told.get(code));
      told.delete(code);
    }
  }
  return Object.fromEntries(told);
};
