// What has to be computed of a rubric in a year? Its indicators, each with what it earns at most and what
// its formula adds up; and the nodes over them, each after its parts.

import { readsOf } from "../formula/reads.js";
import type { MeasureNode } from "../formula/types.js";
import { termsOf, type Term } from "../interpreters/terms.js";
import { readNumeral } from "../numbers/numeral.js";
import { multiply, zero, type Rational } from "../numbers/rational.js";
import type { IndicatorNode, Rubric, RubricNode } from "../rubric/types.js";

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
  most: multiply(readNumeral(String(indicator.max)) ?? zero, [10n ** BigInt(places), 1n]),
  terms: termsOf(indicator.formula, year),
  measures: readsOf(indicator.formula, year).measures,
  links: Object.entries(indicator.variables).flatMap(([part, variable]) =>
    "partOf" in variable ? [[part, variable.partOf] as const] : [],
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
