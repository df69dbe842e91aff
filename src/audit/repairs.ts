// Which single changes at one indicator would make it earn what a published figure asks for? Another
// figure, flag or level, another reading, evidence accepted after all.

import { preimage } from "../formula/lines.js";
import { termsOf, type Term } from "../interpreters/terms.js";
import { common, meet, negative, plus, times, type Pieces } from "../numbers/pieces.js";
import { divide, isZero, one } from "../numbers/rational.js";
import { exactMax } from "../score/leaf.js";
import type { AnyNode } from "../score/is-result.js";
import type { Basis } from "../score/result.js";
import {
  checked,
  figures,
  givenOf,
  measureRepairs,
  written,
  type Workshop,
} from "./figure-repairs.js";
import {
  byMeasure,
  domainOf,
  fractions,
  isMeasured,
  isOpen,
  possible,
  worthOf,
} from "./possible.js";
import { spanOf } from "./span.js";
import type { FigureRepair, JudgementRepair, ReadingRepair, Repair } from "./verification.js";

/** Each flag and level, turned to another answer that earns what is wanted. */
const judgementRepairs = (
  { code }: AnyNode,
  { inputs }: Basis,
  terms: readonly Term[],
  wanted: Pieces,
): readonly JudgementRepair[] => {
  const answers = new Map<string, readonly (boolean | string)[]>();
  for (const { clause } of terms) {
    if (clause.kind === "flag") answers.set(clause.variable, [true, false]);
    if (clause.kind === "levels") {
      answers.set(
        clause.variable,
        clause.levels.map(({ level }) => level),
      );
    }
  }
  return [...answers].flatMap(([variable, known]) => {
    const from = inputs[variable];
    if (typeof from !== "boolean" && typeof from !== "string") return [];
    return known
      .filter((to) => to !== from && meet(fractions(terms, { ...inputs, [variable]: to }), wanted))
      .map((to) => ({ kind: "judgement", code, variable, from, to }));
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

/** The fractions that one part of a sum has to be, whatever the rest of it is. */
const less = (wanted: Pieces, rest: Pieces): Pieces => plus(wanted, negative(rest));

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
  const all = byMeasure(terms);
  const moved = all.flatMap((group) => {
    const rest = terms.filter(
      ({ clause }) => !isMeasured(clause) || clause.measure.name !== group.measure.name,
    );
    const share = less(wanted, fractions(rest, basis.inputs));
    return measureRepairs(leaf, basis, group, share, all, workshop);
  });
  return [...moved, ...judgementRepairs(leaf, basis, terms, wanted)];
};

/** What an open fact has to be: its one measure, or its points where that does not tell. */
const openRepairs = (leaf: AnyNode, points: Pieces): readonly FigureRepair[] => {
  const { basis, code, state } = leaf;
  const terms = basis && state === "missing" ? termsOf(basis.formula, basis.year) : [];
  const [group, ...others] = byMeasure(terms);
  const isOnly = others.length === 0 && terms.every(({ clause }) => isMeasured(clause));
  if (group && isOnly) {
    const wanted = times(points, divide(one, exactMax(leaf)));
    const values = preimage(group.clauses, domainOf(group.measure), wanted);
    if (values.length > 0) return figures(code, group.measure.name, null, values);
  }
  return figures(code, "points", null, points);
};

/** Every single change at an indicator with which it can earn some points; they are from 0 to its maximum. */
export const repairsAt = (leaf: AnyNode, points: Pieces, workshop: Workshop): readonly Repair[] => {
  const { basis, code, state } = leaf;
  if (points.length === 0 || isZero(exactMax(leaf)) || basis === undefined) return [];
  const readings = readingRepairs(leaf, points, workshop);
  if (isOpen(leaf)) return [...openRepairs(leaf, points), ...readings];
  if (state === "scored") return [...factRepairs(leaf, basis, points, workshop), ...readings];
  if (state === "awarded") {
    const from = written(givenOf(leaf)["points"]);
    return [...figures(code, "points", from, points), ...readings];
  }
  const kind = state === "unevidenced" ? "evidence" : "applicability";
  return common(points, worthOf(basis, exactMax(leaf))).map((one) => ({
    kind,
    code,
    variable: "points",
    from: null,
    to: spanOf(one),
  }));
};
