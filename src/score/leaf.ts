// What does one indicator earn? Its fact, judged by the rubric's rules: official points, the range
// that the truth lies in, and what every other reading of a doubtful clause would make of it.

import type { Issue } from "../errors.js";
import type { Text } from "../text.js";
import type { FormulaNode } from "../formula/types.js";
import { exactly, intersect, type Quantity } from "../numbers/interval.js";
import { divide, max as larger, min as smaller, zero, type Rational } from "../numbers/rational.js";
import type { Alternative, IndicatorNode, Rules } from "../rubric/types.js";
import { exactMax } from "../rubric/walk.js";
import { intervalText, type Context } from "./context.js";
import type { FactData, FactNotes, GivenData } from "./facts.js";
import type { Given, LeafFact } from "./read-fact.js";
import { choicesOf, ownReading } from "./readings.js";
import { weigh, type Scales, type Worth } from "./weigh.js";
import { isReadyAlike, weighable, type Weighable } from "./weighable.js";
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

/** Points with their range, and with the range whichever reading of a doubtful clause holds. */
export interface Earnings extends Quantity {
  readonly least: Rational;
  readonly most: Rational;
}

/** What one indicator earns. */
export interface LeafOutcome extends Earnings {
  readonly state: LeafState;
  /** The fact as JSON writes it. */
  readonly fact?: FactData;
  /** What the formula was applied to. */
  readonly ready?: Weighable;
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

/** Points over the maximum of their node; 0 where it carries no points. */
export const valueOf = (points: Rational, node: { readonly max: number }): Rational =>
  node.max > 0 ? divide(points, exactMax(node)) : zero;

const scalesOf = (indicator: IndicatorNode, { year, rules }: Scope): Scales => {
  const max = exactMax(indicator);
  return { year, max, exempt: rules.notApplicable === "full" ? max : zero };
};

const written = ({ figures, judged }: Given): GivenData =>
  Object.fromEntries<GivenData[string]>([
    ...judged,
    ...[...figures].map(([name, read]) => [name, read.written] as const),
  ]);

/** Points, and the range that holds those of every other reading as well. */
const overReadings = (
  { point, low, high }: Quantity,
  others: readonly Quantity[] = [],
): Earnings => ({
  point,
  low,
  high,
  least: others.map(({ low }) => low).reduce(smaller, low),
  most: others.map(({ high }) => high).reduce(larger, high),
});

const assumptions = (
  indicator: IndicatorNode,
  fact: Weighable,
  alternative: Alternative | undefined,
  weighed: (formula: FormulaNode) => Worth | undefined,
): readonly Assumed[] => {
  // Reported points alone touch no clause.
  if (fact.measures.size === 0 && fact.judged.size === 0) return [];
  const own = { name: ownReading, label: undefined, formula: indicator.formula };
  return choicesOf(indicator).map(({ mark, alternatives }) => {
    const used = alternatives.find((one) => one === alternative)?.name ?? ownReading;
    const others = [own, ...alternatives].filter(({ name }) => name !== used);
    return {
      mark: mark.id,
      used,
      others: others.map(({ name, label, formula }) => {
        const worth = weighed(formula);
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
export const unreported = (indicator: IndicatorNode): LeafOutcome => {
  const points = overReadings({ point: zero, low: zero, high: exactMax(indicator) });
  return { ...points, state: "missing", notes: {}, warnings: [], assumed: [] };
};

/** Judges the fact of one indicator. */
export const judge = (
  indicator: IndicatorNode,
  fact: LeafFact,
  scope: Scope,
  report: Report,
): LeafOutcome => {
  if (fact.standing === "missing") return unreported(indicator);
  const { notes } = fact;
  const scales = scalesOf(indicator, scope);
  if (fact.standing === "not-applicable") {
    const { reason, standing: state } = fact;
    const points = overReadings(exactly(scales.exempt));
    return {
      ...unreported(indicator),
      ...points,
      notes,
      state,
      reason,
      fact: { notApplicable: reason },
    };
  }
  const { given } = fact;
  const told = fact.standing === "unevidenced" ? fact : undefined;
  const factOf = (figures: GivenData | null): FactData =>
    told ? { unevidenced: figures, reason: told.reason } : (figures ?? {});
  const unproven = told && { state: told.standing, reason: told.reason };
  if (given === undefined) {
    return { ...unreported(indicator), notes, ...unproven, fact: factOf(null) };
  }
  const { year, context, alternative } = scope;
  const formula = alternative?.formula ?? indicator.formula;
  const weighing = { year, max: scales.max, context };
  const ready = weighable(indicator, formula, given, weighing, report);
  const open: Worth = { standing: "undecided", point: zero, low: zero, high: scales.max };
  // What is not proven earns nothing, whatever it would be worth.
  const earned = (worth: Worth): Worth =>
    told ? { standing: "scored", point: zero, low: zero, high: worth.high } : worth;
  // Without a worth something was missing or contradictory, and has been reported.
  const found = weigh(formula, ready, scales) ?? open;
  const worth = earned(withPoints(found, ready.points, indicator.code, report));
  const assumed = assumptions(indicator, ready, alternative, (other) => {
    // Another reading may tie the letters otherwise; reported points answer for none but the one in
    // force, and what it lacks is not this fact's error.
    const { measures, judged, empty } = isReadyAlike(indicator, formula, other, year)
      ? ready
      : weighable(indicator, other, given, weighing, () => undefined);
    const figures = { measures, judged, empty, points: undefined };
    const worth = weigh(other, figures, scales) ?? (told ? open : undefined);
    return worth && earned(worth);
  });
  const others = assumed.flatMap((one) => one.others.map(({ worth = open }) => worth));
  const { point, low, high, least, most } = overReadings(worth, others);
  return {
    point,
    low,
    high,
    least,
    most,
    state: worth.standing,
    notes,
    warnings: told ? [] : ready.warnings,
    assumed,
    ready,
    fact: factOf(written(given)),
    ...unproven,
  };
};
