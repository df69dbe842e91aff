// What do the tests of verdicts share? The verdicts on untyped data, repairs and branches as short text.

import { ScoreError, type Rubric } from "@dti/score";
import type { Repair, Span, VerifiedNode } from "@dti/score/audit";
import type { FormulaNode, IndicatorNode } from "@dti/score/define";

import { safeVerify } from "../../../src/audit/verify/verify.js";
import { leaf, rubricOf, type Fields } from "../../rubric/sample.js";

/** The verdicts on what was published, in 2026 unless the options say otherwise. */
export const nodesOf = (
  rubric: Rubric,
  facts: object,
  published: object,
  options: object = {},
): readonly VerifiedNode[] => {
  const found = safeVerify(rubric, facts, published, { year: 2026, ...options });
  if (found.ok) return found.verification.nodes;
  throw new ScoreError(found.issues);
};

/** The first of them. */
export const nodeOf = (...given: Parameters<typeof nodesOf>): VerifiedNode => nodesOf(...given)[0]!;

/** A span as a mathematician writes it. */
export const spanText = ({ low, high, lowOpen, highOpen }: Span): string =>
  high !== null && low.equals(high)
    ? low.toString()
    : `${lowOpen ? "(" : "["}${low.toString()}, ${high?.toString() ?? "…"}${highOpen ? ")" : "]"}`;

const variableOf = (repair: Repair): string =>
  repair.kind === "reading"
    ? repair.mark
    : repair.kind === "evidence" || repair.kind === "applicability"
      ? repair.kind
      : repair.variable;

/** Each repair as `"4.6 rate: 50% to [0.5118, 0.513]"`. */
export const changesOf = (repairs: readonly Repair[]): readonly string[] =>
  repairs.map((repair) => {
    const to = typeof repair.to === "object" ? spanText(repair.to) : String(repair.to);
    const from = repair.from === null ? "null" : String(repair.from);
    return `${repair.code} ${variableOf(repair)}: ${from} to ${to}`;
  });

/** The repairs of an indicator of 20 points, published otherwise. */
export const repairsOf = (
  formula: FormulaNode,
  fact: object,
  printed: string,
  fields: Partial<IndicatorNode> = {},
  options: object = {},
  rubricFields: Fields = {},
): readonly string[] => {
  const rubric = rubricOf([leaf("1", formula, fields)], rubricFields);
  return changesOf(nodeOf(rubric, { "1": fact }, { "1": printed }, options).repairs);
};
