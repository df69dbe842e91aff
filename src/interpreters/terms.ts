// What does a formula add up? Its clauses, each with the share of the maximum that it decides: every
// formula is a sum of clauses that read one measure, flag or level, that no source decides, or that are
// the best of several formulas.

import { inForce, printedFraction, type MeasuredFormula } from "../formula/curve.js";
import { interpret, type Meaning } from "../formula/interpret.js";
import type { AwardedFormula, FlagFormula, FormulaNode, LevelsFormula } from "../formula/types.js";
import { multiply, one, type Rational } from "../numbers/rational.js";

/** A clause that reads one measure, flag or level, or that no source decides. */
export type PlainClause = MeasuredFormula | FlagFormula | LevelsFormula | AwardedFormula;

/** A clause that earns what the best of several sums earns. */
export interface BestClause {
  readonly kind: "bestOf";
  readonly alternatives: readonly (readonly Term[])[];
}

/** What is no sum of others. */
export type Clause = PlainClause | BestClause;

/** A clause, and the fraction of the maximum that it earns at most. */
export interface Term {
  readonly weight: Rational;
  readonly clause: Clause;
}

/** Whether a clause reads a measure: by its kind, since another may carry a field of that name. */
export const isMeasured = (clause: Clause): clause is MeasuredFormula =>
  clause.kind !== "flag" &&
  clause.kind !== "levels" &&
  clause.kind !== "awarded" &&
  clause.kind !== "bestOf";

interface At {
  readonly year: number;
}

const alone = (clause: Clause): readonly Term[] => [{ weight: one, clause }];

const meaning: Meaning<readonly Term[], At> = {
  ratio: alone,
  thresholdToMax: alone,
  allOrNothing: alone,
  flag: alone,
  levels: alone,
  steps: alone,
  // Until the best unit is known, it decides nothing.
  relativeToBest: (clause) => alone(clause.best === undefined ? { kind: "awarded" } : clause),
  bestOf: ({ formulas }, recur) =>
    alone({ kind: "bestOf", alternatives: formulas.map((formula) => recur(formula)) }),
  weightedParts: ({ parts }, recur) =>
    parts.flatMap((part) =>
      recur(part.formula).map(({ weight, clause }) => ({
        weight: multiply(printedFraction(part.weight), weight),
        clause,
      })),
    ),
  byPeriod: (node, recur, { year }) => {
    const formula = inForce(node, year);
    return formula ? recur(formula) : alone({ kind: "awarded" });
  },
  awarded: alone,
};

/** The clauses of a formula in a year; what they earn adds up to what the formula earns. */
export const termsOf = (formula: FormulaNode, year: number): readonly Term[] =>
  interpret(meaning, formula, { year });

/** All clauses of some terms, those in alternatives as well, in the order of the text. */
export const clausesIn = (terms: readonly Term[]): readonly PlainClause[] =>
  terms.flatMap(({ clause }) =>
    clause.kind === "bestOf" ? clause.alternatives.flatMap(clausesIn) : [clause],
  );
