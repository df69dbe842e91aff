// What has to be computed of a rubric in a year? Its indicators, each with what it earns at most and what
// its formula adds up; and the nodes over them, each after its parts.

import { readsOf } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import { termsOf, type Term } from "../interpreters/terms.js";
import { multiply, type Rational } from "../numbers/rational.js";
import type { IndicatorNode, Rubric, RubricNode, VariableKind } from "../rubric/types.js";
import { exactMax } from "../rubric/walk.js";

/** An indicator as it is computed. */
export interface LeafPlan {
  readonly indicator: IndicatorNode;
  /** Its maximum, in units of the last printed digit. */
  readonly most: Rational;
  readonly terms: readonly Term[];
  /** The measures that it reads in this year. */
  readonly measures: readonly MeasureNode[];
  /** Letters that can never exceed another one. */
  readonly links: readonly (readonly [part: string, whole: string])[];
  /** Flags, and variables of levels. */
  readonly judged: ReadonlyMap<string, VariableKind>;
}

/** A node, with its parts by their place in the list of nodes; an indicator has a plan instead. */
export interface NodePlan {
  readonly code: string;
  readonly parts: readonly number[];
  readonly leaf?: LeafPlan;
}

/** All nodes, parts before what they are parts of: groups, the total, pillars. */
export interface Program {
  readonly rubric: Rubric;
  readonly year: number;
  readonly nodes: readonly NodePlan[];
}

const leafPlan = (indicator: IndicatorNode, { places }: Rubric, year: number): LeafPlan => ({
  indicator,
  most: multiply(exactMax(indicator), [10n ** BigInt(places), 1n]),
  terms: termsOf(indicator.formula, year),
  measures: readsOf(indicator.formula, year).measures,
  links: Object.entries(indicator.variables).flatMap(([part, variable]) =>
    "partOf" in variable ? [[part, variable.partOf] as const] : [],
  ),
  judged: new Map(
    Object.entries(indicator.variables).flatMap(([name, variable]) =>
      !("context" in variable) && variable.kind ? [[name, variable.kind] as const] : [],
    ),
  ),
});

/** Prepares a rubric for a year. */
export const programOf = (rubric: Rubric, year: number): Program => {
  const nodes: NodePlan[] = [];
  const add = (node: NodePlan): number => nodes.push(node) - 1;
  const addNode = (node: RubricNode): number =>
    node.kind === "group"
      ? add({ code: node.code, parts: node.children.map(addNode) })
      : add({
          code: node.code,
          parts: [],
          leaf: leafPlan(node, rubric, year),
        });
  const parts = rubric.children.map(addNode);
  const places = new Map(nodes.map(({ code }, place) => [code, place]));
  add({ code: "total", parts });
  for (const { code, groups } of rubric.pillars) {
    const inOrder = groups.flatMap((group) => places.get(group) ?? []);
    add({ code, parts: inOrder.sort((a, b) => a - b) });
  }
  return { rubric, year, nodes };
};
