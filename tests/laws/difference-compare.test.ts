// Is every difference between two rubrics told, once, and nothing else? On random trees, and on random
// edits of them and of the official rubrics.

import type { Rubric } from "@dti/score";
import {
  compareRubrics,
  defineRubric,
  type IndicatorNode,
  type RubricComparison,
  type RubricNode,
} from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { law } from "../support/law.js";
import { official } from "../support/official.js";
import { plans, rubricOf } from "../support/trees.js";

const below = (node: RubricNode): readonly RubricNode[] => [
  node,
  ...(node.kind === "group" ? node.children.flatMap(below) : []),
];
const nodesIn = ({ children }: Pick<Rubric, "children">): readonly RubricNode[] =>
  children.flatMap(below);

/** The rubric with each node replaced, those below first. */
const edited = (rubric: Rubric, edit: (node: RubricNode) => readonly RubricNode[]): Rubric => {
  const walk = (node: RubricNode): readonly RubricNode[] =>
    edit(node.kind === "group" ? { ...node, children: node.children.flatMap(walk) } : node);
  const children = rubric.children.flatMap(walk);
  return defineRubric({ ...rubric, children });
};

/** Every indicator with a key of its own, so that it stays itself whatever happens to it. */
const keyed = (rubric: Rubric): Rubric =>
  edited(rubric, (node) => [node.kind === "group" ? node : { ...node, key: `key-${node.code}` }]);

const keyedTrees = plans.map((plan) => keyed(rubricOf(plan)));
const rubrics: fc.Arbitrary<Rubric> = fc.oneof(
  keyedTrees,
  fc.constantFrom<Rubric>(official.decision405, official.draft3530),
);

const empty = { added: [], dropped: [], moved: [], changed: [], rubric: [] };
const toldIn = ({ added, dropped, moved, changed, rubric }: RubricComparison) => ({
  added,
  dropped,
  moved,
  changed,
  rubric,
});

const text = (words: string) => ({ vi: words, en: words });

/** An edit of one indicator, and what is then told of it. */
const edits: readonly (readonly [string, (node: IndicatorNode) => Partial<IndicatorNode>])[] = [
  ["name", () => ({ name: text("another name") })],
  ["formula", () => ({ formula: { kind: "awarded" } })],
  ["variables", ({ variables }) => ({ variables: { ...variables, zz: { label: text("zz") } } })],
  ["cite", () => ({ cite: { place: text("elsewhere") } })],
  ["carries", () => ({ carries: [{ from: "another", facts: "none" }] })],
  [
    "marks",
    ({ marks = [] }) => ({
      marks: [
        ...marks,
        { id: "zz", on: "name", printed: text("p"), used: text("u"), because: text("b") },
      ],
    }),
  ],
];

/** A rubric, and one of its indicators. */
const withLeaf = rubrics.chain((rubric) => {
  const leaves = nodesIn(rubric).filter((node) => node.kind === "indicator");
  return fc.record({ rubric: fc.constant(rubric), leaf: fc.constantFrom(...leaves) });
});

describe("Two rubrics", () => {
  it("differ in nothing if they are one", () => {
    law(100, rubrics, (rubric) => {
      expect(toldIn(compareRubrics(rubric, structuredClone(rubric)))).toEqual(empty);
    });
  });

  it("have every node once: new, dropped or shared", () => {
    law(150, fc.tuple(rubrics, rubrics), ([from, to]) => {
      const { added, dropped, shared } = compareRubrics(from, to);
      const codes = (rubric: Rubric) =>
        nodesIn(rubric)
          .map(({ code }) => code)
          .sort();
      expect(
        [...dropped.map(({ code }) => code), ...shared.map((node) => node.from)].sort(),
      ).toEqual(codes(from));
      expect([...added.map(({ code }) => code), ...shared.map((node) => node.to)].sort()).toEqual(
        codes(to),
      );
    });
  });

  it("differ the other way round in the same", () => {
    law(150, fc.tuple(rubrics, rubrics), ([from, to]) => {
      const [there, back] = [compareRubrics(from, to), compareRubrics(to, from)];
      const pairs = (nodes: readonly { readonly from: string; readonly to: string }[]) =>
        nodes.map((node) => `${node.from} ${node.to}`).sort();
      const turned = (nodes: readonly { readonly from: string; readonly to: string }[]) =>
        nodes.map((node) => `${node.to} ${node.from}`).sort();
      expect([back.added, back.dropped]).toEqual([there.dropped, there.added]);
      for (const list of ["shared", "moved", "changed"] as const) {
        expect(turned(back[list])).toEqual(pairs(there[list]));
      }
      const { points } = there.summary;
      expect(back.summary.points).toEqual({
        shared: { from: points.shared.to, to: points.shared.from },
        added: points.dropped,
        dropped: points.added,
      });
    });
  });
});

describe("One edit", () => {
  it("of what an indicator says is told, and nothing else", () => {
    law(150, fc.tuple(withLeaf, fc.constantFrom(...edits)), ([{ rubric, leaf }, [on, edit]]) => {
      const other = edited(rubric, (node) =>
        node.kind === "indicator" && node.code === leaf.code
          ? [{ ...node, ...edit(node) }]
          : [node],
      );
      const told = toldIn(compareRubrics(rubric, other));
      expect(told).toMatchObject({ ...empty, changed: [{ from: leaf.code, to: leaf.code }] });
      expect(told.changed[0]?.changes.map((one) => one.on)).toEqual([on]);
    });
  });

  it("of a code is a move, and nothing else", () => {
    law(100, withLeaf, ({ rubric: whole, leaf }) => {
      const rubric = { ...whole, pillars: [] };
      const other = edited(rubric, (node) => [
        node.code === leaf.code ? { ...node, code: "zz" } : node,
      ]);
      expect(toldIn(compareRubrics(rubric, other))).toMatchObject({
        ...empty,
        moved: [{ from: leaf.code, to: "zz" }],
      });
    });
  });

  it("that adds an indicator of no points, or drops one, is told at both ends", () => {
    law(100, withLeaf, ({ rubric, leaf }) => {
      const extra: RubricNode = {
        kind: "indicator",
        code: "zz",
        key: "zz",
        name: text("zz"),
        max: 0,
        variables: {},
        formula: { kind: "awarded" },
      };
      const other = edited(rubric, (node) => (node.code === leaf.code ? [node, extra] : [node]));
      const node = { kind: "indicator", code: "zz", key: "zz", max: 0 };
      expect(toldIn(compareRubrics(rubric, other))).toMatchObject({ ...empty, added: [node] });
      expect(toldIn(compareRubrics(other, rubric))).toMatchObject({ ...empty, dropped: [node] });
    });
  });

  it("of a code of a group is a move of that group, and of nothing below it", () => {
    const [rubric] = [official.decision405];
    for (const { code } of rubric.children) {
      const other = edited({ ...rubric, pillars: [] }, (node) => [
        node.code === code ? { ...node, code: "zz", name: text("zz") } : node,
      ]);
      const told = toldIn(compareRubrics({ ...rubric, pillars: [] }, other));
      expect(told).toMatchObject({ added: [], dropped: [], moved: [{ from: code, to: "zz" }] });
      expect(told.changed.map(({ changes }) => changes.map(({ on }) => on))).toEqual([["name"]]);
    }
  });
});
