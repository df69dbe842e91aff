// What does one indicator earn? Its fact, judged by the rubric's rules: official points, the range
// that the truth lies in, and what every other reading of a doubtful clause would make of it.

import type { Issue } from "../errors.js";
import type { Text } from "../text.js";
import { exactly, intersect, type Quantity } from "../numbers/interval.js";
import { readNumeral } from "../numbers/numeral.js";
import { zero, type Rational } from "../numbers/rational.js";
import type { Alternative, IndicatorNode, Rules } from "../rubric/types.js";
import { intervalText, type Context } from "./context.js";
import type { FactNotes } from "./facts.js";
import type { Given, LeafFact } from "./read-fact.js";
import { choicesOf, ownReading } from "./readings.js";
import { weigh, type Scales, type Worth } from "./weigh.js";
import { weighable, type Weighable } from "./weighable.js";
import type { Report } from "./issue.js";

/** How an indicator's points came about. */
export type LeafState =
  /** By the formula. */
  | "scored"
  /** As reported points; the formula was not applied. */
  | "awarded"
  /** No fact: earns 0 for now. */
  | "missing"
  /** No acceptable evidence: earns 0. */
  | "unevidenced"
  /** Does not apply to the unit: earns what the rubric's rule says. */
  | "not-applicable"
  /** No source says what the fact earns: the undecided part counts as 0. */
  | "undecided";

/** A doubtful clause that the fact touches: the reading used, and what the others would give. */
export interface Assumed {
  readonly mark: string;
  readonly used: string;
  readonly others: readonly {
    readonly name: string;
    readonly label?: Text;
    readonly worth?: Worth;
  }[];
}

/** What one indicator earns. */
export interface LeafOutcome extends Quantity {
  readonly state: LeafState;
  readonly reason?: string;
  readonly notes: FactNotes;
  readonly warnings: readonly Issue[];
  readonly assumed: readonly Assumed[];
}

/** What a leaf is judged under. */
export interface Scope {
  readonly year: number;
  readonly rules: Rules;
  readonly context: Context;
  readonly alternative: Alternative | undefined;
}

/** The maximum of an indicator as an exact number. */
export const exactMax = ({ max }: { readonly max: number }): Rational =>
  readNumeral(String(max)) ?? zero;

const scalesOf = (indicator: IndicatorNode, { year, rules }: Scope): Scales => {
  const max = exactMax(indicator);
  return { year, max, exempt: rules.notApplicable === "full" ? max : zero };
};

const assumptions = (
  indicator: IndicatorNode,
  fact: Weighable,
  alternative: Alternative | undefined,
  scales: Scales,
): readonly Assumed[] => {
  // Reported points alone touch no clause, and answer for no reading but the one in force.
  const figures = { ...fact, points: undefined };
  if (figures.measures.size === 0 && figures.judged.size === 0) return [];
  const own = { name: ownReading, label: undefined, formula: indicator.formula };
  return choicesOf(indicator).map(({ mark, alternatives }) => {
    const used = alternatives.find((one) => one === alternative)?.name ?? ownReading;
    const others = [own, ...alternatives].filter(({ name }) => name !== used);
    return {
      mark: mark.id,
      used,
      others: others.map(({ name, label, formula }) => {
        const worth = weigh(formula, figures, scales);
        return { name, ...(label && { label }), ...(worth && { worth }) };
      }),
    };
  });
};

/** Points reported besides the figures are a check, and the answer where no formula is decided. */
const withPoints = (
  worth: Worth,
  points: Quantity | undefined,
  code: string,
  report: Report,
): Worth => {
  if (points === undefined || worth.standing === "awarded") return worth;
  if (intersect(worth, points) === undefined) {
    const details = { given: intervalText(points), computed: intervalText(worth) };
    report("facts_disagree", [code, "points"], details);
  }
  return worth.standing === "undecided" ? { standing: "awarded", ...points } : worth;
};

/** What an indicator without a fact earns. */
export const unreported = (indicator: IndicatorNode, notes: FactNotes = {}): LeafOutcome => ({
  state: "missing",
  point: zero,
  low: zero,
  high: exactMax(indicator),
  notes,
  warnings: [],
  assumed: [],
});

/** Judges the fact of one indicator. */
export const judge = (
  indicator: IndicatorNode,
  fact: LeafFact,
  scope: Scope,
  report: Report,
): LeafOutcome => {
  if (fact.standing === "missing") return unreported(indicator, fact.notes);
  const scales = scalesOf(indicator, scope);
  const plain = { notes: fact.notes, warnings: [], assumed: [] };
  if (fact.standing === "not-applicable") {
    const { reason, standing } = fact;
    return { ...plain, state: standing, reason, ...exactly(scales.exempt) };
  }
  const formula = scope.alternative?.formula ?? indicator.formula;
  const open: Worth = { standing: "undecided", point: zero, low: zero, high: scales.max };
  const weighed = (given: Given): { readonly ready: Weighable; readonly worth: Worth } => {
    const ready = weighable(indicator, formula, given, { ...scope, ...scales }, report);
    const worth = weigh(formula, ready, scales);
    // Without a worth something was missing or contradictory, and has been reported.
    return {
      ready,
      worth: worth ? withPoints(worth, ready.points, indicator.code, report) : open,
    };
  };
  if (fact.standing === "unevidenced") {
    const { reason, given } = fact;
    const { high } = given === undefined ? open : weighed(given).worth;
    return { ...plain, state: "unevidenced", reason, point: zero, low: zero, high };
  }
  const { ready, worth } = weighed(fact.given);
  const { standing, ...points } = worth;
  return {
    notes: fact.notes,
    warnings: ready.warnings,
    assumed: assumptions(indicator, ready, scope.alternative, scales),
    state: standing,
    ...points,
  };
};
