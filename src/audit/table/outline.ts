// Which codes of a table add up to which, and how much can each be? By a rubric, or by a tree that
// the caller gives.

import type { Path } from "../../errors.js";
import { sum, type Rational } from "../../numbers/rational.js";
import { isFields } from "../../rubric/plain.js";
import type { RubricData, RubricNode } from "../../rubric/types.js";
import { exactMax } from "../../rubric/walk.js";

/** Says what cannot stand in a table, and what was expected. */
export type Refuse = (path: Path, value: unknown, expected: string) => void;

/** What a rubric says of a code. */
export interface Known {
  readonly max: Rational;
  /** Stays the same across versions of a family. */
  readonly key?: string;
}

/** The tree of a column. */
export interface Outline {
  /** The rubric's id; absent where the caller gave the tree. */
  readonly rubric?: string;
  /** The same for columns of the same tree. */
  readonly identity: string;
  /** From the top down, in the order of the law. */
  readonly codes: readonly string[];
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  /** Empty where the caller gave the tree. */
  readonly known: ReadonlyMap<string, Known>;
}

const below = (node: RubricNode): readonly RubricNode[] =>
  node.kind === "indicator" ? [node] : [node, ...node.children.flatMap(below)];

/** The tree of a sound rubric: the total, the pillars, then groups and indicators. */
export const outlineOfRubric = (rubric: RubricData): Outline => {
  const { id, fingerprint, children, pillars } = rubric;
  const nodes = children.flatMap(below);
  const views = pillars.map(({ code, groups }) => {
    const max = sum(nodes.filter((node) => groups.includes(node.code)).map(exactMax));
    return { code, children: groups, known: { max } };
  });
  const parents = [
    { code: "total", children: children.map(({ code }) => code), known: { max: exactMax(rubric) } },
    ...views,
    ...nodes.map((node) => ({
      code: node.code,
      children: node.kind === "group" ? node.children.map(({ code }) => code) : [],
      known: { max: exactMax(node), ...(node.key !== undefined && { key: node.key }) },
    })),
  ];
  return {
    rubric: id,
    identity: fingerprint,
    codes: parents.map(({ code }) => code),
    childrenOf: new Map(parents.map((one) => [one.code, one.children])),
    known: new Map(parents.map((one) => [one.code, one.known])),
  };
};

const deepest = 100;

/** Each code with those above it, the nearest first; those of a circle would have no end. */
const isTooDeep = (code: string, parentOf: ReadonlyMap<string, string>): boolean => {
  let above = parentOf.get(code);
  for (let depth = 1; above !== undefined; depth += 1) {
    if (depth > deepest) return true;
    above = parentOf.get(above);
  }
  return false;
};

/** The tree that a caller gave; undefined where it is none, which is reported. */
export const outlineOfTree = (tree: unknown, path: Path, refuse: Refuse): Outline | undefined => {
  if (!isFields(tree)) {
    refuse(path, tree, "codes, each with the list of those below it");
    return undefined;
  }
  const childrenOf = new Map<string, readonly string[]>();
  const parentOf = new Map<string, string>();
  const wrong: Parameters<Refuse>[] = [];
  for (const [code, list] of Object.entries(tree)) {
    const children: string[] = [];
    childrenOf.set(code, children);
    const given: readonly unknown[] = Array.isArray(list) ? list : [];
    if (given.length === 0) wrong.push([[...path, code], list, "a list of codes"]);
    given.forEach((child, index) => {
      if (typeof child !== "string" || parentOf.has(child)) {
        wrong.push([[...path, code, index], child, "a code that stands under no other"]);
      } else {
        parentOf.set(child, code);
        children.push(child);
      }
    });
  }
  const endless = [...childrenOf.keys()].find((code) => isTooDeep(code, parentOf));
  if (endless !== undefined) {
    wrong.push([[...path, endless], endless, "a tree of at most 100 levels"]);
  }
  for (const one of wrong) refuse(...one);
  if (wrong.length > 0) return undefined;
  const downFrom = (code: string): readonly string[] => [
    code,
    ...(childrenOf.get(code) ?? []).flatMap(downFrom),
  ];
  const tops = [...childrenOf.keys()].filter((code) => !parentOf.has(code));
  return {
    identity: JSON.stringify([...childrenOf].sort(([a], [b]) => (a < b ? -1 : 1))),
    codes: tops.flatMap(downFrom),
    childrenOf,
    known: new Map(),
  };
};
