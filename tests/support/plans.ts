// Which plans of improvement are there? Random rubrics of a few indicators over small whole numbers, and
// what may change in them.

import { unevidenced, type Rubric } from "@dti/score";
import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  byPeriod,
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

/** How far a figure may go, and at what effort. */
export interface Pace {
  readonly effort: number;
  readonly per?: number;
  readonly least?: number;
  readonly most?: number;
}

/** An indicator, what is reported of it, and what may change. */
export interface Part {
  readonly node: IndicatorNode;
  readonly fact: Readonly<Record<string, unknown>> | undefined;
  readonly effort: IndicatorEffort;
}

/** A few indicators, and a number by which a target is chosen. */
export interface Plan {
  readonly rubric: Rubric;
  readonly parts: readonly Part[];
  readonly dice: number;
}

export const year = 2026;

const count = (partOf?: string): Variable => ({
  label: text("count"),
  ...(partOf !== undefined && { partOf }),
});

/** A measure, its letters as reported, and which sets of them may move. */
interface Ground {
  readonly measure: MeasureNode;
  readonly variables: Readonly<Record<string, Variable>>;
  readonly figures: Readonly<Record<string, number>>;
  readonly moving: readonly (readonly [letter: string, way: "up" | "down" | "both"])[];
  /** Whether only a bound ends it. */
  readonly isEndless?: true;
}

const small = fc.integer({ min: 0, max: 9 });
const positive = fc.integer({ min: 1, max: 9 });

const grounds = (name: string, [a, b, c, d]: readonly [string, string, string, string]) =>
  fc
    .record({ shape: fc.nat({ max: 8 }), x: small, y: positive, z: small, w: positive })
    .map(({ shape, x, y, z, w }): Ground => {
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      const two = { [a]: count(), [b]: count() };
      const ofTwo = { [a]: low, [b]: high };
      switch (shape) {
        case 0:
          return {
            measure: share(a, b, { name }),
            variables: two,
            figures: ofTwo,
            moving: [[a, "both"]],
          };
        case 1:
          return {
            measure: share(a, b, { name }),
            variables: two,
            figures: ofTwo,
            moving: [[b, "down"]],
          };
        case 2:
          return {
            measure: quotient(a, b, { name }),
            variables: two,
            figures: { [a]: x, [b]: y },
            moving: [[a, "up"]],
          };
        case 3:
          return {
            measure: quotient(a, b, { name }),
            variables: two,
            figures: { [a]: x, [b]: y },
            moving: [[b, "down"]],
          };
        case 4:
          return {
            measure: amount(a, { name }),
            variables: { [a]: count() },
            figures: { [a]: x },
            moving: [[a, "up"]],
          };
        case 5:
          return {
            measure: share(a, [a, b], { name }),
            variables: two,
            figures: { [a]: x, [b]: y },
            moving: [z > 5 ? [b, "down"] : [a, "up"]],
            isEndless: true,
          };
        case 6:
          return {
            measure: quotient(a, w, { name }),
            variables: { [a]: count() },
            figures: { [a]: x },
            moving: [[a, "both"]],
          };
        case 8:
          // What rises in it falls in the other measure.
          return {
            measure: share(a, [a, b], { name }),
            variables: two,
            figures: { [a]: y, [b]: w },
            moving: [[a, "both"]],
            isEndless: true,
          };
        default:
          // As the draft's 4.5: two parts of two wholes, added up.
          return {
            measure: share([b, d], [a, c], { name }),
            variables: { [a]: count(), [b]: count(a), [c]: count(), [d]: count(c) },
            figures: { [a]: high, [b]: low, [c]: Math.max(z, w), [d]: Math.min(z, w) },
            moving: [
              [b, "up"],
              [d, "up"],
            ],
          };
      }
    });

const thresholds = fc.constantFrom("10%", "1/3", "50%", "80%", "0.95", "100%");

const clauses = (measure: MeasureNode): fc.Arbitrary<FormulaNode> => {
  const at = measure.kind === "amount" ? fc.constantFrom("1", "3", "5.5", "9") : thresholds;
  const table =
    measure.kind === "amount"
      ? [
          ["2", "30%"],
          ["4", "50%"],
          ["8", "1"],
        ]
      : [
          ["20%", "1/4"],
          ["1/2", "40%"],
          ["90%", "90%"],
        ];
  return fc.oneof(
    at.map((one) => thresholdToMax(measure, one)),
    measure.kind === "amount"
      ? fc.constant(thresholdToMax(measure, "7"))
      : fc.constant(ratio(measure)),
    fc.tuple(at, fc.boolean()).map(([one, strict]) => allOrNothing(measure, one, { strict })),
    fc.constant(steps(measure, table as never)),
  );
};

const withClauses = (measure: MeasureNode): fc.Arbitrary<FormulaNode> =>
  fc.oneof(
    { weight: 3, arbitrary: clauses(measure) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(clauses(measure), clauses(measure))
        .map(([one, other]) => bestOf(weightedParts(["1/2", one], ["1/2", awardlike]), other)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(clauses(measure), clauses(measure))
        .map(([one, other]) => weightedParts(["2/3", one], ["1/3", other])),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(clauses(measure), clauses(measure))
        .map(([one, other]) => byPeriod({ "2025-2026": one, "2027-2030": other })),
    },
  );

const awardlike: FormulaNode = flag("m0");

const efforts = fc.constantFrom(0, 0.5, 1, 2, 3, 7);

const paceOf = (
  way: "up" | "down" | "both",
  from: number,
  needsMost: boolean,
): fc.Arbitrary<Pace> =>
  fc
    .record({
      effort: efforts,
      per: fc.constantFrom(undefined, 1, 2, 3, 10),
      down: fc.integer({ min: 0, max: 9 }),
      up: fc.integer({ min: 0, max: 9 }),
      limited: fc.boolean(),
    })
    .map(({ effort, per, down, up, limited }) => ({
      effort,
      ...(per !== undefined && { per }),
      ...(way !== "up" && { least: Math.max(0, from - down) }),
      ...((needsMost || limited || way === "down") && { most: way === "down" ? from : from + up }),
    }));

const judgedVariables: Readonly<Record<string, Variable>> = {
  m0: { label: text("m0"), kind: "flag" },
  m1: { label: text("m1"), kind: "flag" },
  level: { label: text("level"), kind: ["A", "B", "C"] },
};

const judgedFormula: FormulaNode = weightedParts(
  ["1/2", flag("m1")],
  ["1/2", levels("level", { A: "1", B: "1/3", C: "0" })],
);

const partOf = (code: string, max: number): fc.Arbitrary<Part> =>
  fc
    .record({
      first: grounds("rate", ["a", "b", "c", "d"]),
      second: grounds("other", ["p", "q", "r", "s"]),
      shape: fc.nat({ max: 5 }),
      divisor: fc.nat({ max: 3 }),
      state: fc.constantFrom("plain", "plain", "plain", "missing", "unevidenced", "awarded"),
      m0: fc.boolean(),
      m1: fc.boolean(),
      level: fc.constantFrom("A", "B", "C"),
      fixed: fc.constantFrom(undefined, 0, 1, 4),
      answer: fc.tuple(efforts, efforts, efforts),
      answering: fc.boolean(),
      facts: fc.array(efforts, { maxLength: 2 }),
    })
    .chain((dice) =>
      fc
        .tuple(
          withClauses(dice.first.measure),
          withClauses(dice.second.measure),
          fc.tuple(
            ...[...dice.first.moving, ...dice.second.moving].map(([letter, way]) =>
              paceOf(
                way,
                { ...dice.first.figures, ...dice.second.figures }[letter] ?? 0,
                dice.first.isEndless === true || dice.second.isEndless === true,
              ).map((pace) => [letter, pace] as const),
            ),
          ),
        )
        .map(([one, two, paces]): Part => {
          const { first, second, shape, state } = dice;
          const hasTurn = first.isEndless === true;
          const falling = quotient("p", ["a", "q"], { name: "falling" });
          const formula =
            shape < 2
              ? one
              : shape === 2
                ? weightedParts(["1/2", one], ["1/4", two], ["1/4", judgedFormula])
                : shape === 3
                  ? judgedFormula
                  : shape === 5 && hasTurn
                    ? weightedParts(["1/2", one], ["1/2", ratio(falling)])
                    : weightedParts(["3/4", one], ["1/4", flag("m0")]);
          const hasTwo = shape === 2;
          const hasOne = shape !== 3;
          const counted = {
            ...(hasOne && first.figures),
            ...(hasTwo && second.figures),
          };
          const figures = {
            ...counted,
            ...(shape === 5 && hasTurn && { p: dice.answer[0] * 2, q: dice.divisor }),
          };
          const judged = { m0: dice.m0, m1: dice.m1, level: dice.level };
          const plain = { ...figures, ...judged };
          const letters = new Set(Object.keys(counted));
          const isAwarded = state === "awarded";
          const node = indicator(code, {
            name: text(code),
            max,
            variables: {
              ...(hasOne && first.variables),
              ...(hasTwo && second.variables),
              ...(shape === 5 && hasTurn && { p: count(), q: count() }),
              ...judgedVariables,
            },
            formula: isAwarded ? awarded() : formula,
          });
          const fact =
            state === "missing"
              ? undefined
              : state === "unevidenced"
                ? unevidenced(plain, "none")
                : isAwarded
                  ? { points: 1 }
                  : plain;
          const facts = dice.facts.map((effort, index) => ({
            effort,
            fact: isAwarded
              ? { points: index + 2 }
              : index === 0
                ? plain
                : { ...plain, m0: true, m1: true },
          }));
          const [yes, best, middle] = dice.answer;
          const isOpen = state === "plain";
          const asks = (name: string): boolean => JSON.stringify(formula).includes(`"${name}"`);
          const answers = {
            ...(asks("m0") && { m0: yes }),
            ...(asks("m1") && { m1: best, level: { A: yes, B: middle } }),
          };
          const isByPeriod = (letter: string): boolean => letters.has(letter);
          return {
            node: node,
            fact: fact as Part["fact"],
            effort: {
              ...(dice.fixed !== undefined && { fixed: dice.fixed }),
              ...(isOpen && {
                figures: Object.fromEntries(paces.filter(([letter]) => isByPeriod(letter))),
                ...(dice.answering && { answers }),
              }),
              ...(facts.length > 0 && { facts }),
            },
          };
        }),
    );

/** Plans of one to so many indicators. */
export const plans = (least: number, most: number): fc.Arbitrary<Plan> =>
  fc
    .integer({ min: least, max: most })
    .chain((length) =>
      fc.tuple(
        fc.tuple(
          ...Array.from({ length }, (_, index) =>
            partOf(String(index + 1), [20, 10, 15, 5][index] ?? 10),
          ),
        ),
        fc.nat({ max: 10_000 }),
      ),
    )
    .map(([parts, dice]) => ({
      rubric: defineRubric({
        family: "test",
        version: "v1",
        revision: 1,
        years: [2025, 2030],
        max: parts.reduce((total, { node }) => total + node.max, 0),
        children: parts.map(({ node }) => node),
      }),
      parts,
      dice,
    }));
