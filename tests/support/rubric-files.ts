// Which rubrics can a file hold? Trees of random depth with every kind of formula, and with everything
// that a rubric may say besides: doubts, kinds of units, general figures, errata.

import type { Rubric } from "@dti/score";
import {
  bestOf,
  context,
  defineRubric,
  group,
  indicator,
  ratio,
  relativeToBest,
  share,
  type FormulaNode,
  type IndicatorNode,
  type Mark,
  type RubricNode,
  type Text,
} from "@dti/score/define";
import fc from "fast-check";

import { formulas, type OneFormula } from "./arbitraries.js";

const spoken = fc.constantFrom("Hạ tầng số", "Đường “cáp quang”", "a\nb", "½ % — 𝟙", "__proto__");

const words: fc.Arbitrary<Text> = fc.record({ vi: spoken, en: spoken });

/** At times nothing. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** The fields that have a value. */
const given = <T extends object>(fields: T): { [Name in keyof T]: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

const citation = fc
  .record({ place: words, wording: maybe(spoken), document: maybe(spoken) })
  .map(given);

/** The formula on its own, as one of some alternatives, or beside one that is measured by the best. */
const wrapped = ({ formula }: OneFormula): fc.Arbitrary<FormulaNode> => {
  const best = relativeToBest(share("z1", "z2", { name: "toBest" }));
  return fc.constantFrom<FormulaNode>(
    formula,
    bestOf(formula, best),
    bestOf(ratio(share("z1", "z2", { name: "toBest" })), bestOf(formula, formula)),
    { ...best, best: "3/4" } as FormulaNode,
  );
};

const markOf = (formula: FormulaNode): fc.Arbitrary<readonly Mark[]> =>
  fc.record({ printed: words, used: words, because: words, label: words }).map((said) => {
    const { label, ...rest } = said;
    const alternatives = [{ name: "other", label, formula }];
    return [{ id: "doubt", on: "formula", ...rest, alternatives }];
  });

type Leaf = Omit<IndicatorNode, "kind" | "code">;

const leaf: fc.Arbitrary<Leaf> = formulas.chain((one) =>
  fc
    .record({
      name: words,
      max: fc.constantFrom(0, 0.5, 1, 7.25, 20),
      formula: wrapped(one),
      cite: maybe(citation),
      marks: maybe(markOf(one.formula)),
      unit: maybe(fc.oneof(spoken, words)),
      carries: maybe(
        fc.constantFrom<NonNullable<IndicatorNode["carries"]>>(
          [{ from: "v0", facts: "none", because: { vi: "đo khác", en: "measured otherwise" } }],
          [{ from: "v0", facts: "all", letters: { z1: "z2", z2: "z1" } }],
        ),
      ),
    })
    .map(({ unit, ...fields }): Leaf => {
      const label = { vi: "số", en: "count" };
      return given({
        ...fields,
        variables: {
          ...one.variables,
          z1: given({ label, unit, partOf: "z2" }),
          z2: context("people"),
        },
      });
    }),
);

interface Tree {
  readonly leaf?: Leaf;
  readonly children: readonly Tree[];
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    leaf.map((one) => ({ leaf: one, children: [] })),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((children) => ({ children })),
  ),
}));

const nodeOf = ({ leaf: fields, children }: Tree, code: string): RubricNode => {
  if (fields !== undefined) return indicator(code, { key: `key-${code}`, ...fields });
  const nodes = children.map((child, index) => nodeOf(child, `${code}.${String(index + 1)}`));
  const max = nodes.reduce((sum, node) => sum + node.max, 0);
  return group(code, { name: { vi: `Nhóm ${code}`, en: `Group ${code}` }, max }, ...nodes);
};

const head = {
  name: maybe(words),
  status: maybe(fc.constantFrom("draft" as const, "in-force" as const, "superseded" as const)),
  places: maybe(fc.nat({ max: 20 })),
  valuePlaces: maybe(fc.nat({ max: 20 })),
  rules: maybe(
    fc.record(
      {
        tie: fc.constantFrom("half-up" as const, "half-even" as const),
        rounding: fc.constantFrom("exact-sum" as const, "sum-of-printed" as const),
        notApplicable: fc.constantFrom("zero" as const, "full" as const, "excluded" as const),
      },
      { requiredKeys: [] },
    ),
  ),
  source: maybe(
    fc
      .record({ title: words, number: maybe(spoken), date: maybe(spoken), takenFrom: maybe(words) })
      .map(given),
  ),
  errata: maybe(
    fc.record({ source: fc.oneof(words, citation), reason: words }).map((said) => [
      {
        ...said,
        date: "2026-01-31",
        corrections: [{ on: "1", field: ["max"], was: { a: [null, 1, true] }, now: 2 }],
      },
    ]),
  ),
};

/** Random rubrics of all that a file may hold. */
export const rubricFiles: fc.Arbitrary<Rubric> = fc
  .record({
    ...head,
    // Something has to carry points.
    first: leaf.map((one) => ({ ...one, max: 20 })),
    tops: fc.array(tree, { maxLength: 3 }),
    hasKinds: fc.boolean(),
    hasVariant: fc.boolean(),
  })
  .map(({ first, tops, hasKinds, hasVariant, ...fields }) => {
    const children = [{ leaf: first, children: [] }, ...tops].map((top, index) =>
      nodeOf(top, String(index + 1)),
    );
    const max = children.reduce((sum, node) => sum + node.max, 0);
    const name = { vi: "Xã vùng cao", en: "Mountain commune" };
    return defineRubric({
      family: "test",
      version: "v1",
      revision: 2,
      years: [2025, 2030],
      max,
      context: {
        people: { label: { vi: "Dân số", en: "People" }, unit: "người" },
        seat: { label: { vi: "Trụ sở", en: "Seat" }, kind: "text" },
      },
      pillars: [{ code: "P", name, groups: ["1"] }],
      ...(hasKinds && {
        unitKinds: [{ code: "upland", name, max: max - 10, maxima: { "1": 10 } }],
      }),
      ...(hasVariant && { variant: "upland" }),
      ...given(fields),
      children,
    });
  });
