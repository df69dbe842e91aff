// How does a province stand against its plan on a day? By indicator, by who leads them, and by what is
// missing, overdue and next.

import { groupsBelow, indicatorsBelow } from "../../audit/nodes.js";
import { ScoreError, shown } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { gaps } from "../../improve/gaps/gaps.js";
import { tellPoints, type Places, type Points } from "../../improve/points.js";
import { exactMax } from "../../rubric/walk.js";
import { isMade } from "../../score/finish.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Result, ResultData } from "../../score/result.js";
import type { Text } from "../../text.js";
import { targetOf } from "../figures.js";
import { issue } from "../issue.js";
import { agenciesOf, groupRowOf, partiesOf, rowsByCode, type Agency } from "../parties.js";
import type { Plan, PlanInstrument } from "../types.js";
import { nextReview, type NextReview } from "./calendar.js";
import { reviewOf, type IndicatorReview } from "./indicator.js";
import { readReview, type Reviewable } from "./read-review.js";
import { agencyReview, sumOf, type AgencyReview, type Maxima, type Sum } from "./sums.js";

/** A main index, or another group, as it stands. */
export interface GroupReview extends Sum {
  readonly code: string;
  readonly name: Text;
  /** Codes of the indicators below it. */
  readonly codes: readonly string[];
  /** The target that the plan prints for the group itself, which may contradict its rows. */
  readonly printedTarget?: Points;
}

/** An indicator without a fact, and who has to report it. */
export interface MissingFact {
  readonly code: string;
  readonly name: Text;
  readonly max: number;
  readonly lead: readonly Agency[];
}

/** A document that nobody has attached, and who has to produce it. */
export interface MissingEvidence {
  readonly code: string;
  readonly title: Text;
  readonly lead: readonly Agency[];
}

/** A general figure that was not given, and who provides it. */
export interface MissingInformation {
  readonly context: string;
  readonly name: Text;
  readonly provider: readonly Agency[];
}

/** How a unit stands against its plan on a day. */
export interface Review {
  readonly unit: Text;
  readonly year: number;
  /** The day of the review. */
  readonly on: string;
  /** The rubric's identity, and its name. */
  readonly rubric: string;
  readonly name: Text;
  readonly document?: PlanInstrument;
  readonly total: Sum & { readonly printedTarget?: Points };
  /** By who leads: every indicator once, so that everything adds up to the total. */
  readonly agencies: readonly AgencyReview[];
  /** In the order of the law. */
  readonly groups: readonly GroupReview[];
  readonly indicators: readonly IndicatorReview[];
  readonly missingFacts: readonly MissingFact[];
  readonly missingEvidence: readonly MissingEvidence[];
  readonly missingInformation: readonly MissingInformation[];
  /** Codes of indicators whose last day is over while something is lacking. */
  readonly overdue: readonly string[];
  /** The next review that the plan's rule sets; `null` where it has none. */
  readonly nextReview: NextReview | null;
}

/** When a plan is reviewed. */
export interface ReviewOptions {
  /** The day, such as `"2026-06-14"`. */
  readonly on: string;
}

/** What a node prints itself, by the rubric's rule, and the target that the plan prints for it. */
const sharedBy = ({ code, exact, printed }: AnyNode, plan: Plan, places: Places) => {
  const target = targetOf(groupRowOf(plan, code));
  return {
    points: { exact, printed },
    ...(target && { printedTarget: tellPoints(target, places) }),
  };
};

const missingIn = (plan: Plan, rows: readonly IndicatorReview[], result: Result | ResultData) => ({
  missingFacts: rows
    .filter(({ lacking }) => lacking.includes("fact"))
    .map(({ code, name, max, lead }): MissingFact => ({ code, name, max, lead })),
  missingEvidence: rows.flatMap(({ code, lead, evidence }) =>
    evidence.missing.map((title): MissingEvidence => ({ code, title, lead })),
  ),
  missingInformation: plan.information.flatMap(
    ({ context, name, provider }): readonly MissingInformation[] =>
      context === undefined || Object.hasOwn(result.context, context)
        ? []
        : [{ context, name: { ...name }, provider: agenciesOf(plan, provider) }],
  ),
});

const told = ({ plan, result, on }: Reviewable): Review => {
  const places = result.rubric;
  const leaves = indicatorsBelow(result);
  const planned = rowsByCode(plan);
  const byCode = new Map(gaps(result).map((gap) => [gap.code, gap] as const));
  const reviewing = { plan, on, places, gaps: byCode };
  const indicators = leaves.map((leaf) => reviewOf(leaf, planned.get(leaf.code), reviewing));
  const rows = new Map(indicators.map((row) => [row.code, row] as const));
  const maxima: Maxima = new Map(leaves.map((leaf) => [leaf.code, exactMax(leaf)] as const));
  const rowsBelow = (node: AnyNode): readonly IndicatorReview[] =>
    indicatorsBelow(node).flatMap(({ code }) => rows.get(code) ?? []);
  return {
    unit: { ...plan.unit },
    year: plan.year,
    on,
    rubric: result.rubric.id,
    name: { ...result.name },
    ...(plan.document && { document: plan.document }),
    total: { ...sumOf(indicators, maxima, places), ...sharedBy(result, plan, places) },
    agencies: partiesOf(
      plan,
      leaves.map(({ code }) => code),
    ).map((party) => agencyReview(party, rows, maxima, places)),
    groups: groupsBelow(result).map((node) => ({
      code: node.code,
      name: { ...node.name },
      codes: indicatorsBelow(node).map(({ code }) => code),
      ...sumOf(rowsBelow(node), maxima, places),
      ...sharedBy(node, plan, places),
    })),
    indicators,
    ...missingIn(plan, indicators, result),
    overdue: indicators.filter(({ overdue }) => overdue).map(({ code }) => code),
    nextReview: nextReview(on, plan.reviews),
  };
};

/** A review of what goes together; throws `not_a_result` where stored data make it trip. */
export const reviewed = (read: Reviewable): Review => {
  if (isMade(read.result)) return told(read);
  try {
    return told(read);
  } catch {
    throw new ScoreError([issue("not_a_result", ["result"], { value: shown(read.result) })]);
  }
};

/**
 * How a unit stands against its plan on a day.
 *
 * `indicators`: for each its maximum, points, target, how far it is from both, what earns more, who leads,
 * carries out and confirms it, which documents are attached, what is lacking, and whether that is overdue.
 * `agencies`: the same by who leads; a joint lead is a row of its own, and what nobody leads the last, so
 * that maxima and points add up to the total exactly. `missingFacts`, `missingEvidence` and
 * `missingInformation` list what has not come. A document counts as attached once a fact has one of its
 * title in `evidence`, whatever the capitals and spaces. Overdue is what has a last day before `on`, and
 * lacks a fact, evidence that the plan asks for, its goal or its target. The last day itself is in time.
 *
 * @param plan - What `definePlan` or `parsePlan` returned, or an official plan.
 * @param result - A result of the plan's rubric and year, a merger, or what `toJSON` made of one.
 * @param options - `on`: the day of the review, such as `"2026-06-14"`; nothing here reads a clock.
 * @throws ScoreError with all issues: `not_a_plan` and why, `not_a_result`, `rubrics_differ` where rubric
 * or year are not the plan's, `unknown_code`, `bad_field`, `unknown_reference`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { review } from "@dti/score/plan";
 * import { draft3530, giaLaiPlan2026 } from "@dti/score/rubrics";
 *
 * const facts = { "1.3": { a: 330_000, b: 440_000 }, "5.4": { rate: "10%" } };
 * const { total, indicators, agencies, nextReview } = review(giaLaiPlan2026, score(draft3530, facts, { year: 2026 }), { on: "2026-06-14" });
 *
 * const fibre = indicators.find(({ code }) => code === "1.3");
 *
 * nextReview?.before // => "2026-06-15"
 * agencies.map(({ points }) => points.exact) // => ["15", "0", "0", "0", "0", "0", "0", "5", "0", "0"]
 * fibre && [fibre.points.printed, fibre.target?.printed, fibre.toTarget?.printed] // => ["15.00", "16.00", "1.00"]
 * total.target && [total.target.exact, total.printedTarget?.exact] // => ["854", "912"]
 * ```
 */
export const review = (plan: Plan, result: Result | ResultData, options: ReviewOptions): Review => {
  const read = readReview(plan, result, options);
  return deepFreeze(reviewed(read));
};
