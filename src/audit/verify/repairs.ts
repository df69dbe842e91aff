// Which single changes at one indicator would make it earn what a published figure asks for? Another
// figure, flag or level, another reading, evidence accepted after all.

import { preimage } from "../../formula/lines.js";
import { readsOf } from "../../formula/reads.js";
import { clausesIn, termsOf, type Term } from "../../interpreters/terms.js";
import { common, meet, piece, times, type Pieces } from "../../numbers/pieces.js";
import { divide, isZero, one, zero, type Rational } from "../../numbers/rational.js";
import type { GivenData, Unevidenced } from "../../score/facts.js";
import { exactMax } from "../../rubric/walk.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Basis } from "../../score/result.js";
import {
  checked,
  figures,
  givenOf,
  measureRepairs,
  written,
  type Workshop,
} from "./figure-repairs.js";
import { curveIn, domainOf, fractions } from "./earned.js";
import { isApplied, possible, worthOf } from "./possible.js";
import { spanOf } from "./span.js";
import type {
  FigureRepair,
  JudgementRepair,
  ReadingRepair,
  Repair,
  StandingRepair,
} from "./verification.js";
import { valuesFor } from "./wanted.js";

/** Each flag and level, turned to another answer that earns what is wanted. */
const judgementRepairs = (
  { code }: AnyNode,
  { inputs }: Basis,
  terms: readonly Term[],
  wanted: Pieces,
): readonly JudgementRepair[] => {
  const answers = new Map<string, readonly (boolean | string)[]>();
  for (const clause of clausesIn(terms)) {
    if (clause.kind === "flag") answers.set(clause.variable, [true, false]);
    if (clause.kind === "levels") {
      answers.set(
        clause.variable,
        clause.levels.map(({ level }) => level),
      );
    }
  }
  return [...answers].flatMap(([variable, known]) => {
    const given = [inputs[variable]].filter(
      (from) => typeof from === "boolean" || typeof from === "string",
    );
    const fitting = known.filter((to) =>
      meet(fractions(terms, { ...inputs, [variable]: to }), wanted),
    );
    return given.flatMap((from) =>
      fitting
        .filter((to) => to !== from)
        .map((to) => ({ kind: "judgement", code, variable, from, to }) as const),
    );
  });
};

/** Readings of the indicator's doubtful clauses under which it can earn what is wanted. */
const readingRepairs = (
  { code, assumed = [] }: AnyNode,
  points: Pieces,
  { reread }: Workshop,
): readonly ReadingRepair[] =>
  assumed.flatMap(({ mark, used, alternatives }) =>
    alternatives.flatMap(({ name }) => {
      const leaf = reread(code, mark, name)?.at(code);
      return leaf && meet(possible(leaf), points)
        ? [{ kind: "reading", code, mark, from: used, to: name }]
        : [];
    }),
  );

/** Repairs of figures, flags and levels that the formula was applied to. */
const factRepairs = (
  leaf: AnyNode,
  basis: Basis,
  points: Pieces,
  workshop: Workshop,
): readonly Repair[] => {
  const max = exactMax(leaf);
  const fact = givenOf(leaf);
  const wanted = times(checked(points, fact["points"], "count"), divide(one, max));
  const terms = termsOf(basis.formula, basis.year);
  const { measures } = readsOf(basis.formula, basis.year);
  const moved = measures.flatMap((measure) => {
    const values = valuesFor(terms, measure, basis.inputs, wanted);
    return measureRepairs(leaf, basis, { measure, values }, measures, workshop);
  });
  return [...moved, ...judgementRepairs(leaf, basis, terms, wanted)];
};

/** What a missing fact has to be: its one measure, or its points where that does not tell. */
const missingRepairs = (
  code: string,
  { formula, year }: Basis,
  max: Rational,
  points: Pieces,
): readonly FigureRepair[] => {
  const { measures, judged } = readsOf(formula, year);
  const [measure, ...others] = measures;
  if (measure && others.length + judged.length === 0) {
    const curve = curveIn(termsOf(formula, year), measure.name, {});
    const wanted = times(points, divide(one, max));
    const values = curve ? preimage(curve, domainOf(measure), wanted) : [];
    if (values.length > 0) return figures(code, measure.name, null, values);
  }
  return figures(code, "points", null, points);
};

/** What the figures of a fact allow besides its points, if it has any: anything, if it has no others. */
const besides = (points: GivenData[string] | undefined, basis: Basis, max: Rational): Pieces =>
  points === undefined || isApplied(basis)
    ? // What would then be left out of the maximum earns no more than without evidence.
      worthOf(basis, max, basis.rules.notApplicable === "excluded" ? "applies" : undefined)
    : [piece(zero, max)];

/** Evidence that would have to be accepted, or an indicator that would have to apply. */
const standingRepairs = (
  leaf: AnyNode,
  basis: Basis,
  max: Rational,
  points: Pieces,
): readonly StandingRepair[] => {
  const { unevidenced } = { ...leaf.fact } as Partial<Unevidenced<GivenData | null>>;
  const isUnproven = leaf.state === "unevidenced";
  const given = unevidenced?.["points"];
  const worth = isUnproven
    ? checked(besides(given, basis, max), given, "count")
    : worthOf({ ...basis, inputs: {} }, max);
  const kind = isUnproven ? "evidence" : "applicability";
  return common(points, worth).map((one) => ({
    kind,
    code: leaf.code,
    variable: "points",
    from: null,
    to: spanOf(one),
  }));
};

/** Every single change at an indicator with which it can earn some points; they are from 0 to its maximum. */
export const repairsAt = (leaf: AnyNode, points: Pieces, workshop: Workshop): readonly Repair[] => {
  const { basis, code, state } = leaf;
  const max = exactMax(leaf);
  if (points.length === 0 || isZero(max) || basis === undefined) return [];
  const readings = readingRepairs(leaf, points, workshop);
  switch (state) {
    case "missing":
      return missingRepairs(code, basis, max, points);
    case "undecided": {
      // Where an award could not bring it about, another figure, flag or level may.
      const awards = common(points, possible(leaf));
      const repairs =
        awards.length > 0
          ? figures(code, "points", null, awards)
          : factRepairs(leaf, basis, points, workshop);
      return [...repairs, ...readings];
    }
    case "awarded": {
      const { points: given } = givenOf(leaf);
      const awards = common(points, besides(given, basis, max));
      return [...figures(code, "points", written(given), awards), ...readings];
    }
    case "unevidenced":
    case "not-applicable":
      return standingRepairs(leaf, basis, max, points);
    default:
      return [...factRepairs(leaf, basis, points, workshop), ...readings];
  }
};
