// Which rubrics of several indicators can there be? Every kind of formula, maxima of any size, doubtful
// clauses, either rule for ties and for sums, two groups and a pillar.

import type { Rubric } from "@dti/score";
import {
  defineRubric,
  flag,
  group,
  indicator,
  weightedParts,
  type FormulaNode,
  type Mark,
  type RubricNode,
  type Rules,
} from "@dti/score/define";
import fc from "fast-check";

import { formulas, type OneFormula } from "./arbitraries.js";

/** An indicator with its maximum in halves of a point, and whether its clause is doubtful. */
interface Drawn {
  readonly one: OneFormula;
  readonly halves: number;
  readonly isDoubtful: boolean;
}

const named = (code: string) => ({ vi: `Chỉ số ${code}`, en: `Index ${code}` });

const maxOf = (nodes: readonly { readonly max: number }[]): number =>
  nodes.reduce((total, { max }) => total + max, 0);

/** A doubt about a clause: half of it may hang on a flag, or all of it. */
const doubt = (formula: FormulaNode): Mark => ({
  id: "clause",
  on: "formula",
  printed: named("printed"),
  used: named("used"),
  because: named("because"),
  alternatives: [
    {
      name: "half",
      label: named("half"),
      formula: weightedParts(["1/2", formula], ["1/2", flag("m2")]),
    },
    { name: "flag", label: named("flag"), formula: flag("m1") },
  ],
});

const groupOf = (code: string, drawn: readonly Drawn[]): RubricNode => {
  const children = drawn.map(({ one: { formula, variables }, halves, isDoubtful }, index) => {
    const leaf = `${code}.${String(index + 1)}`;
    const fields = { name: named(leaf), max: halves / 2, variables, formula };
    return indicator(leaf, { ...fields, ...(isDoubtful && { marks: [doubt(formula)] }) });
  });
  return group(code, { name: named(code), max: maxOf(children) }, ...children);
};

const drawn: fc.Arbitrary<Drawn> = fc.record({
  one: formulas,
  halves: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 100 }) }, fc.constant(0)),
  isDoubtful: fc.boolean(),
});

const rules: fc.Arbitrary<Partial<Rules>> = fc.record({
  tie: fc.constantFrom("half-up", "half-even"),
  rounding: fc.constantFrom("exact-sum", "exact-sum", "sum-of-printed"),
  notApplicable: fc.constantFrom("zero", "zero", "full", "full", "excluded"),
});

/** Rubrics of two groups and a pillar over the first of them. */
export const mixedRubrics: fc.Arbitrary<Rubric> = fc
  .record({
    first: fc.array(drawn, { minLength: 1, maxLength: 3 }),
    second: fc.array(drawn, { minLength: 1, maxLength: 2 }),
    places: fc.nat({ max: 3 }),
    valuePlaces: fc.nat({ max: 5 }),
    rules,
  })
  .filter(({ first, second }) => [...first, ...second].some(({ halves }) => halves > 0))
  .map(({ first, second, ...fields }) => {
    const children = [groupOf("1", first), groupOf("2", second)];
    return defineRubric({
      family: "test",
      version: "v1",
      revision: 1,
      years: [2025, 2030],
      max: maxOf(children),
      ...fields,
      pillars: [{ code: "P", name: named("P"), groups: ["1"] }],
      children,
    });
  });
