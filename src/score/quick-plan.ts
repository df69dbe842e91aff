// What follows from a rubric and a year, before any facts? Where each figure lies, what each indicator
// earns of them, and what each node adds up.

import { errorOfSum } from "../engine/bounds.js";
import { onceAYear } from "../formula/once.js";
import type { Rational } from "../numbers/rational.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import type { Letter } from "./quick-facts.js";
import { quickLeaf, type Link, type QuickLeaf } from "./quick-leaf.js";
import { nowhere, type Line } from "./quick-line.js";

/** Indicators that a node adds up: from one up to another, for each group of a pillar. */
type Spans = readonly (readonly [from: number, to: number])[];

/** A node: what it adds up, and how far doubles can be from it. */
export interface QuickNode {
  readonly spans: Spans;
  readonly error: number;
}

/** The same field of every line, so that they are read one after the other. */
type Lines = { readonly [Field in keyof Line]: readonly number[] };

const linesOf = (leaves: readonly QuickLeaf[]): Lines => {
  const each = (field: keyof Line): readonly number[] => leaves.map(({ line }) => line[field]);
  return {
    ...{ above: each("above"), alsoAbove: each("alsoAbove") },
    ...{ below: each("below"), alsoBelow: each("alsoBelow") },
    ...{ slope: each("slope"), cap: each("cap"), limit: each("limit") },
  };
};

/** A rubric, prepared for a year. */
export interface Quick<Codes extends string = string> {
  readonly rubric: Rubric<Codes>;
  readonly year: number;
  readonly leaves: readonly QuickLeaf[];
  readonly lines: Lines;
  readonly links: readonly Link[];
  /** The letters of one indicator after the other: within each, in the order of the last facts. */
  readonly letters: Letter[];
  readonly places: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, QuickNode>;
  /** How many figures there are. */
  readonly size: number;
  /** Room for all of a unit; a copy of doubles is made faster than an array of them. */
  readonly room: readonly number[];
}

const lettersOf = (leaves: readonly QuickLeaf[]): Letter[] => {
  const letters: Letter[] = [{ name: "", kind: "number", place: nowhere }];
  for (const { names, kinds } of leaves) {
    names.forEach((name, index) => {
      letters.push({ name, kind: kinds[index] ?? "number", place: letters.length });
    });
  }
  return letters;
};

const spansOf = ({ children, pillars }: Rubric): ReadonlyMap<string, Spans> => {
  const spans = new Map<string, Spans>();
  let at = 0;
  const span = (node: RubricNode): void => {
    const from = at;
    if (node.kind === "indicator") at += 1;
    else node.children.forEach(span);
    spans.set(node.code, [[from, at]]);
  };
  children.forEach(span);
  spans.set("total", [[0, at]]);
  for (const { code, groups } of pillars) {
    spans.set(
      code,
      groups.flatMap((group) => spans.get(group) ?? []),
    );
  }
  return spans;
};

const prepare = <Codes extends string>(rubric: Rubric<Codes>, year: number): Quick<Codes> => {
  const unit: Rational = [10n ** BigInt(rubric.places), 1n];
  const leaves: QuickLeaf[] = [];
  // Before the first figure lies 0.
  let size = nowhere + 1;
  for (const indicator of leavesOf(rubric.children)) {
    const leaf = quickLeaf(indicator, year, size, unit);
    leaves.push(leaf);
    size += leaf.names.length;
  }
  const nodes = [...spansOf(rubric)].map(([code, spans]) => {
    const parts = spans.flatMap(([from, to]) => leaves.slice(from, to));
    const most = parts.reduce((sum, leaf) => sum + leaf.most, 0);
    const errors = parts.map(({ error }) => error);
    return [code, { spans, error: errorOfSum(errors, most) }] as const;
  });
  const room = Array.from({ length: size + leaves.length }, () => 0.5);
  room[nowhere] = 0;
  return {
    ...{ rubric, year, leaves, size, room },
    lines: linesOf(leaves),
    links: leaves.flatMap(({ links }) => links),
    letters: lettersOf(leaves),
    places: new Map(leaves.map(({ code }, place) => [code, place])),
    nodes: new Map(nodes),
  };
};

/** Prepares a rubric for a year, once. */
export const prepared = /* @__PURE__ */ onceAYear(prepare);
