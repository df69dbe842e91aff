// What may the letters of an indicator be? Its counts and judgements, and all that ties them: parts
// within wholes, denominators that are not 0, and the values where the formula bends or jumps.

import { knotsOf } from "../formula/curve.js";
import { partsOf, readsOf, variablesOf } from "../formula/reads.js";
import type { FormulaNode, MeasureNode, Terms } from "../formula/types.js";
import { clausesIn, isMeasured, termsOf } from "../interpreters/terms.js";
import { compare, exactText, rational, zero, type Rational } from "../numbers/rational.js";
import type { IndicatorNode } from "../rubric/types.js";
import { boundLetters } from "../score/context.js";
import { declaredLinks } from "../score/relations.js";
import { slotsOf } from "../score/slots.js";

/** A sum of letters, each as often as it stands there, and of a number that the law fixes. */
export interface Sum {
  readonly letters: readonly string[];
  readonly fixed: Rational;
}

/** One sum never exceeds another. */
export interface Limit {
  readonly parts: Sum;
  readonly wholes: Sum;
}

/** A measure as one sum over another. */
export interface Aim {
  readonly name: string;
  readonly kind: MeasureNode["kind"];
  readonly above: Sum;
  readonly below: Sum;
  /** Whether the denominator may be 0. */
  readonly mayBeEmpty: boolean;
  /** Where its formulas bend or jump, each once, from the lowest up. */
  readonly knots: readonly Rational[];
}

/** What an indicator takes in some years. */
export interface Clause {
  readonly indicator: IndicatorNode;
  /** The formula in force. */
  readonly formula: FormulaNode;
  readonly counts: readonly string[];
  /** Letters that stand for general figures. */
  readonly bound: readonly { readonly letter: string; readonly name: string }[];
  readonly judged: ReadonlyMap<string, "flag" | readonly string[]>;
  readonly aims: readonly Aim[];
  readonly limits: readonly Limit[];
  /** Letters of denominators that must not be 0. */
  readonly positive: ReadonlySet<string>;
  /** Whether in some year no source prints a formula: only points say what it earns. */
  readonly isAwarded: boolean;
}

const sumOf = (terms: Terms): Sum => ({
  letters: variablesOf(terms),
  fixed: typeof terms === "number" ? rational(BigInt(terms)) : zero,
});

/** The letters of one list that are not in another, where each takes one away. */
const without = (letters: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return letters.filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** A limit without the letters that stand on both sides. */
const limitOf = (parts: Sum, wholes: Sum): Limit => ({
  parts: { ...parts, letters: without(parts.letters, wholes.letters) },
  wholes: { ...wholes, letters: without(wholes.letters, parts.letters) },
});

const aimOf = (measure: MeasureNode, knots: readonly Rational[]): Aim => {
  const [above, below] = partsOf(measure);
  return {
    name: measure.name,
    kind: measure.kind,
    above: sumOf(above),
    below: sumOf(below),
    mayBeEmpty: measure.kind !== "amount" && measure.whenEmpty !== undefined,
    knots: [...new Map(knots.map((knot) => [exactText(knot), knot])).values()].sort(compare),
  };
};

/** What an indicator takes under a formula in each of some years. */
export const clauseOf = (
  indicator: IndicatorNode,
  formula: FormulaNode,
  years: readonly number[],
): Clause => {
  const reads = years.map((year) => readsOf(formula, year));
  const measures = [
    ...new Map(reads.flatMap((one) => one.measures).map((one) => [one.name, one])).values(),
  ];
  const clauses = years.flatMap((year) => clausesIn(termsOf(formula, year)));
  const aims = measures.map((measure) =>
    aimOf(
      measure,
      clauses.flatMap((clause) =>
        isMeasured(clause) && clause.measure.name === measure.name ? knotsOf(clause) : [],
      ),
    ),
  );
  const slots = [...slotsOf(indicator)];
  const counts = slots.flatMap(([name, { as }]) => (as === "letter" ? [name] : []));
  const shares = aims.filter(({ kind }) => kind === "share");
  return {
    indicator,
    formula,
    counts,
    bound: boundLetters(indicator),
    judged: new Map(
      slots.flatMap(([name, { levels }]) => (levels === undefined ? [] : [[name, levels]])),
    ),
    aims,
    limits: [
      ...declaredLinks(indicator).map(({ part, whole }) => limitOf(sumOf(part), sumOf(whole))),
      ...shares.map(({ above, below }) => limitOf(above, below)),
    ],
    positive: new Set(
      aims.flatMap(({ kind, mayBeEmpty, below }) =>
        kind === "amount" || mayBeEmpty ? [] : below.letters,
      ),
    ),
    isAwarded: reads.some((one) => one.measures.length + one.judged.length === 0),
  };
};
