// What would an indicator have to report to earn all that it can? Every measure beyond its last
// threshold, every flag answered yes, every level the best: a fact to ask from, not one to believe.

import { knotsOf, levelFraction, type MeasuredFormula } from "../../formula/curve.js";
import { interpret, type Meaning } from "../../formula/interpret.js";
import { readsOf } from "../../formula/reads.js";
import type { FormulaNode, MeasureNode } from "../../formula/types.js";
import {
  add,
  ceilingOf,
  compare,
  exactText,
  max,
  multiply,
  one,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { isCount } from "../../rubric/letter-kind.js";
import type { IndicatorNode } from "../../rubric/types.js";

type Knots = readonly (readonly [measure: string, knot: Rational])[];

const none = (): Knots => [];
const measured = (node: MeasuredFormula): Knots =>
  knotsOf(node).map((knot) => [node.measure.name, knot] as const);

/** Where the points of each measure bend or jump. */
const knots: Meaning<Knots, undefined> = {
  ratio: measured,
  thresholdToMax: measured,
  allOrNothing: measured,
  flag: none,
  levels: none,
  steps: measured,
  relativeToBest: measured,
  bestOf: ({ formulas }, recur) => formulas.flatMap(recur),
  weightedParts: ({ parts }, recur) => parts.flatMap(({ formula }) => recur(formula)),
  byPeriod: ({ periods }, recur) => periods.flatMap(({ formula }) => recur(formula)),
  awarded: none,
};

/** A value with all points, whether its last threshold has to be met or passed. */
const bestOf = (measure: MeasureNode, all: Knots): number | string => {
  // No share is above 1, and no formula earns less for more.
  if (measure.kind === "share") return "100%";
  const own = all.filter(([name]) => name === measure.name).map(([, knot]) => knot);
  const highest = own.reduce(max, one);
  if (measure.kind === "quotient") return exactText(multiply(highest, [2n, 1n]));
  return String(ceilingOf(add(highest, one)));
};

/** Answers of flags and levels, each with what it earns. */
type Answers = readonly (readonly [
  variable: string,
  answer: boolean | string,
  /** Absent where no source decides it. */
  earned: Rational | undefined,
])[];

const noAnswers = (): Answers => [];

const answers: Meaning<Answers, undefined> = {
  ratio: noAnswers,
  thresholdToMax: noAnswers,
  allOrNothing: noAnswers,
  flag: ({ variable }) => [[variable, true, one]],
  levels: (node) =>
    node.levels.map(({ level }) => [node.variable, level, levelFraction(node, level)]),
  steps: noAnswers,
  relativeToBest: noAnswers,
  bestOf: ({ formulas }, recur) => formulas.flatMap(recur),
  weightedParts: ({ parts }, recur) => parts.flatMap(({ formula }) => recur(formula)),
  byPeriod: ({ periods }, recur) => periods.flatMap(({ formula }) => recur(formula)),
  awarded: noAnswers,
};

/** Whether some answer may earn more than any source says. */
export const hasOpenAnswers = ({ formula }: { readonly formula: FormulaNode }): boolean =>
  interpret(answers, formula, undefined).some(([, , earned]) => earned === undefined);

/** The best answer to each flag and level; what no source decides is not counted on. */
const bestAnswers = (formula: FormulaNode): ReadonlyMap<string, boolean | string> =>
  new Map(
    [...interpret(answers, formula, undefined)]
      .sort(([, , a = zero], [, , b = zero]) => compare(a, b))
      .map(([variable, answer]) => [variable, answer] as const),
  );

/** The figures of an indicator in a year that a fact reports in place of letters: measures, and answers. */
export const figuresIn = (
  { formula }: { readonly formula: FormulaNode },
  year: number,
): readonly string[] => {
  const { measures, judged } = readsOf(formula, year);
  return [...measures.map(({ name }) => name), ...judged];
};

/** A fact with all that an indicator can earn in a year. */
export const bestFact = (
  node: IndicatorNode,
  year: number,
): Readonly<Record<string, number | string | boolean>> => {
  const { measures, judged } = readsOf(node.formula, year);
  const all = interpret(knots, node.formula, undefined);
  const best = bestAnswers(node.formula);
  // Where no measure is in force, letters that only other years read have to be given all the same.
  const unread = measures.length > 0 ? [] : Object.keys(node.variables);
  return Object.fromEntries<number | string | boolean>([
    ...measures.map((measure) => [measure.name, bestOf(measure, all)] as const),
    ...unread.filter((name) => isCount(node.variables, name)).map((name) => [name, 1] as const),
    ...judged.map((name) => [name, best.get(name) ?? true] as const),
  ]);
};
