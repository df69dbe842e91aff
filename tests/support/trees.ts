// Which trees can a rubric be? Of any depth, with maxima that add up, and points that like to fall
// half-way between two printed digits.

import type { Rubric } from "@dti/score";
import {
  defineRubric,
  group,
  indicator,
  ratio,
  share,
  type RubricNode,
  type Rules,
} from "@dti/score/define";
import fc from "fast-check";

import { decimalText } from "../oracle/fraction.js";

/** A tree before its nodes have codes. */
export interface Tree {
  /** In halves of a point; of leaves only. */
  readonly max: number;
  readonly children: readonly Tree[];
}

/** A rubric's tree and rules. */
export interface Plan {
  readonly tops: readonly Tree[];
  readonly places: number;
  readonly valuePlaces: number;
  readonly tie: Rules["tie"];
  readonly rounding: Rules["rounding"];
  /** For each top: whether the pillar counts it; it counts the first in any case. */
  readonly inPillar: readonly boolean[];
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ max: fc.integer({ min: 1, max: 100 }), children: fc.constant([]) }),
    fc.record({
      max: fc.constant(0),
      children: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));

export const plans: fc.Arbitrary<Plan> = fc.record({
  tops: fc.array(tree, { minLength: 1, maxLength: 5 }),
  places: fc.nat({ max: 6 }),
  valuePlaces: fc.nat({ max: 6 }),
  tie: fc.constantFrom("half-up", "half-even"),
  rounding: fc.constantFrom("exact-sum", "sum-of-printed"),
  inPillar: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
});

const named = (code: string) => ({ vi: `Chỉ số ${code}`, en: `Index ${code}` });

const nodeOf = ({ max, children }: Tree, code: string): RubricNode => {
  if (children.length > 0) {
    const nodes = children.map((child, index) => nodeOf(child, `${code}.${String(index + 1)}`));
    const sum = nodes.reduce((total, node) => total + node.max, 0);
    return group(code, { name: named(code), max: sum }, ...nodes);
  }
  return indicator(code, {
    name: named(code),
    max: max / 2,
    variables: { a: { label: named("a") }, b: { label: named("b") } },
    formula: ratio(share("a", "b")),
  });
};

const reversedIn = (node: RubricNode): RubricNode =>
  node.kind === "indicator" ? node : { ...node, children: node.children.map(reversedIn).reverse() };

/** The rubric of a plan; reversed, with the children of every node the other way round. */
export const rubricOf = (plan: Plan, order: "as drawn" | "reversed" = "as drawn"): Rubric => {
  const nodes = plan.tops.map((top, index) => nodeOf(top, String(index + 1)));
  const groups = nodes.flatMap(({ code }, index) =>
    index === 0 || plan.inPillar[index] === true ? [code] : [],
  );
  return defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max: nodes.reduce((total, node) => total + node.max, 0),
    places: plan.places,
    valuePlaces: plan.valuePlaces,
    rules: { tie: plan.tie, rounding: plan.rounding },
    pillars: [{ code: "P", name: named("P"), groups }],
    children: order === "reversed" ? nodes.map(reversedIn).reverse() : nodes,
  });
};

/** How much of a maximum is earned: as a fraction, or as points half-way between two digits. */
export interface Earning {
  readonly part: number;
  readonly of: number;
  readonly form: "letters" | "rate" | "half-way points" | "missing";
}

export const earnings: fc.Arbitrary<readonly Earning[]> = fc.array(
  fc
    .record({
      of: fc.oneof(fc.constantFrom(2, 3, 7, 8, 11, 80, 1000), fc.integer({ min: 1, max: 99_999 })),
      share: fc.nat({ max: 1000 }),
      form: fc.constantFrom("letters", "rate", "half-way points", "half-way points", "missing"),
    })
    .map(({ of, share, form }) => ({ part: Math.floor((of * share) / 1000), of, form })),
  { minLength: 8, maxLength: 8 },
);

/** The fact of an indicator of so many points, printed to so many places. */
export const factOf = (max: number, places: number, { part, of, form }: Earning): unknown => {
  switch (form) {
    case "letters":
      return { a: part, b: of };
    case "rate":
      return { rate: `${String(part)}/${String(of)}` };
    case "half-way points": {
      // An odd number of half units of the last printed digit.
      const halves = (BigInt(max * 2) * 10n ** BigInt(places) * BigInt(part)) / BigInt(of);
      const odd = halves % 2n === 0n ? halves - 1n : halves;
      return { points: decimalText((odd < 0n ? 1n : odd) * 5n, places + 1) };
    }
    case "missing":
      return undefined;
  }
};
