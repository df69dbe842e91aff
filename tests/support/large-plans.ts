// Which plans are too large to try everything? Rubrics as large as the official ones, of rates and counts
// with thresholds, cliffs, steps, parts, flags and levels, and efforts for nearly all of them.

import {
  allOrNothing,
  checklist,
  defineRubric,
  flag,
  indicator,
  levels,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
  type MeasureNode,
  type Variable,
} from "@dti/score/define";
import type { IndicatorEffort } from "@dti/score/improve";
import fc from "fast-check";

import { text } from "../rubric/sample.js";
import type { Program } from "./milp.js";

const count: Variable = { label: text("count") };
const judged: Readonly<Record<string, Variable>> = {
  m1: { label: text("m1"), kind: "flag" },
  m2: { label: text("m2"), kind: "flag" },
  l: { label: text("l"), kind: ["A", "B", "C"] },
};

const formulaOver = (kind: number, measure: MeasureNode): FormulaNode => {
  const all: readonly FormulaNode[] = [
    ratio(measure),
    thresholdToMax(measure, "80%"),
    allOrNothing(measure, "95%"),
    steps(measure, [
      ["20%", "1/4"],
      ["50%", "1/2"],
      ["90%", "1"],
    ]),
    weightedParts(["60%", thresholdToMax(measure, "2/3")], ["40%", flag("m1")]),
    weightedParts(["1/2", ratio(measure)], ["1/2", allOrNothing(measure, "70%")]),
    checklist("m1", "m2"),
    levels("l", { A: "1", B: "3/5", C: "0" }),
  ];
  return all[kind] ?? ratio(measure);
};

interface Row {
  readonly node: IndicatorNode;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly effort: IndicatorEffort;
}

/** An indicator; of counts of up to so many, or of a rate where that is 0. */
const rowOf = (code: string, largest: number): fc.Arbitrary<Row> =>
  fc
    .record({
      kind: fc.nat({ max: 7 }),
      max: fc.constantFrom(5, 10, 20, 30, 50),
      whole: fc.integer({ min: Math.max(1, Math.floor(largest / 10)), max: Math.max(1, largest) }),
      share: fc.integer({ min: 0, max: 9999 }),
      isQuotient: fc.boolean(),
      m1: fc.boolean(),
      m2: fc.boolean(),
      l: fc.constantFrom("A", "B", "C"),
      price: fc.integer({ min: 1, max: 40 }),
      fixed: fc.constantFrom(undefined, 3, 10),
      prices: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })),
      most: fc.constantFrom(undefined, undefined, "85%"),
    })
    .map((dice): Row => {
      const { kind, max, whole, isQuotient, m1, m2, l, price, fixed, prices } = dice;
      const measure = isQuotient ? quotient("a", "b") : share("a", "b");
      const isMeasured = kind < 6;
      const a = Math.floor((whole * dice.share) / 10_000);
      const rate = `${String(dice.share / 100)}%`;
      const isCounted = largest > 0;
      const answers = {
        ...((kind === 4 || kind === 6) && { m1: prices[0] }),
        ...(kind === 6 && { m2: prices[1] }),
        ...(kind === 7 && { l: { A: prices[0] + 5, B: prices[1] } }),
      };
      const reported = isCounted ? { a, b: whole } : { rate };
      const figures: NonNullable<IndicatorEffort["figures"]> = isCounted
        ? { a: { effort: price, per: [1, 7, 100, 1000, 3000][(price + max) % 5] ?? 1 } }
        : {
            rate: {
              effort: price,
              ...(dice.most !== undefined && dice.share < 8500 && { most: dice.most }),
            },
          };
      return {
        node: indicator(code, {
          name: text(code),
          max,
          variables: { ...(isMeasured && { a: count, b: count }), ...judged },
          formula: formulaOver(kind, measure),
        }),
        fact: { ...(isMeasured && reported), m1, m2, l },
        effort: {
          ...(fixed !== undefined && { fixed }),
          ...(isMeasured && { figures }),
          answers,
        },
      };
    });

/** A large plan without its target, and how far towards all that is possible it is to go. */
export interface LargePlan {
  readonly plan: Omit<Program, "points">;
  readonly percent: number;
}

/** Plans of so many indicators; of counts of up to so many, or of rates where that is 0. */
export const largePlans = (
  sizes: readonly [least: number, most: number],
  largest: number,
): fc.Arbitrary<LargePlan> =>
  fc
    .integer({ min: sizes[0], max: sizes[1] })
    .chain((length) =>
      fc.tuple(
        fc.tuple(...Array.from({ length }, (_, index) => rowOf(String(index + 1), largest))),
        fc.integer({ min: 5, max: 100 }),
      ),
    )
    .map(([rows, percent]) => ({
      plan: {
        rubric: defineRubric({
          family: "test",
          version: "v1",
          revision: 1,
          years: [2025, 2030],
          max: rows.reduce((total, { node }) => total + node.max, 0),
          children: rows.map(({ node }) => node),
        }),
        year: 2026,
        facts: Object.fromEntries(rows.map(({ node, fact }) => [node.code, fact])),
        effort: Object.fromEntries(rows.map(({ node, effort }) => [node.code, effort])),
      },
      percent,
    }));
