// What would another rubric say? The same one with a rule or the formula of an indicator changed.

import type { Rubric } from "@dti/score";
import { defineRubric, type FormulaNode, type RubricNode, type Rules } from "@dti/score/define";

const redefined = (rubric: Rubric, changes: Partial<Rubric>): Rubric => {
  const { family, version, revision, years, max, places, valuePlaces, context, pillars } = rubric;
  const same = { family, version, revision, years, max, places, valuePlaces, context, pillars };
  return defineRubric({ ...same, rules: rubric.rules, children: rubric.children, ...changes });
};

export const withRules = (rubric: Rubric, rules: Partial<Rules>): Rubric =>
  redefined(rubric, { rules: { ...rubric.rules, ...rules } });

export const withFormulas = (
  rubric: Rubric,
  formulas: Readonly<Record<string, FormulaNode>>,
): Rubric => {
  const change = (node: RubricNode): RubricNode => {
    if (node.kind === "group") return { ...node, children: node.children.map(change) };
    const formula = formulas[node.code];
    // Other readings of the clause are no longer of interest.
    return formula === undefined ? node : { ...node, formula, marks: [] };
  };
  return redefined(rubric, { children: rubric.children.map(change) });
};
