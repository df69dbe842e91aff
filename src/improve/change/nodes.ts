// How did one node move? Its points before and after, by which causes, and for an indicator everything
// that differs: state, figures, reading, range, and the papers that came with the fact.

import { differencesIn } from "../../audit/receipts/differences.js";
import { exactText, fromExactText, rational, subtract, zero } from "../../numbers/rational.js";
import type { Evidence, FactData, FactSource } from "../../score/facts.js";
import type { AnyNode } from "../../score/is-result.js";
import { ownReading } from "../../score/readings.js";
import type { MergedPoints, State } from "../../score/result.js";
import type { Text } from "../../text.js";
import type { Attribution } from "./attribution.js";
import { tellShares, type Cause, type CauseShare, type Shares } from "./causes.js";
import type { FactSaid } from "./facts.js";
import { figureChanges, type FigureChange } from "./figures.js";
import type { Matched, Within } from "./pairing.js";
import { tellDifference } from "./points.js";
import type { AnyResult, Both } from "./sides.js";
import { endsOf } from "../nodes.js";
import { tellPoints, type Places, type Points } from "../points.js";

/** A node whose points moved, or of which some below it did. */
export interface NodeChange {
  readonly kind: "total" | "pillar" | "group" | "indicator";
  /** The code afterwards; of what only the rubric before has, its code there. */
  readonly code: string;
  /** The code before, where it is another. */
  readonly codeBefore?: string;
  /** Which of two rubrics has it, where the other does not. */
  readonly only?: "before" | "after";
  readonly name: Text;
  /** Maximum points; 0 where the rubric before does not have it. */
  readonly max: number;
  /**
   * The maximum afterwards, where it is another: by another rubric, or since what does not apply has left
   * it, or come back.
   */
  readonly maxAfter?: number;
  readonly from: Points;
  readonly to: Points;
  /** To less from: exact as `"-5/2"` or `"5/2"`, printed as `"-2.50"` or `"+2.50"`. */
  readonly difference: Points;
  /** What moved it, as far as it did: the differences add up to the node's, exactly. */
  readonly causes: readonly CauseShare[];
}

/** A group that moved, or in which some indicator did. */
export interface GroupChange extends NodeChange {
  readonly kind: "group";
  /**
   * The code of the node that it is part of, and whose difference its own is part of: afterwards, or
   * before where only the rubric before has it.
   */
  readonly within: string;
}

/** What can differ between the same indicator of two results. */
export type ChangedField =
  /** How its points came about, such as from scored to unevidenced. */
  | "state"
  /** The figures of its fact, or the general figures that they stand with. */
  | "figures"
  /** The reading of a doubtful clause. */
  | "reading"
  /** After a merger: what its units had, whatever their number. */
  | "merged"
  | "range"
  | "reason"
  | "evidence"
  | "source"
  | "note";

/** An indicator as one of the results has it. */
export interface IndicatorSide {
  readonly state: State;
  /** `"default"`, or the alternative chosen, with its label. */
  readonly reading: { readonly name: string; readonly label?: Text };
  /** Where its points lie. */
  readonly range: { readonly low: Points; readonly high: Points };
  /** The fact as JSON writes it, without its notes. */
  readonly fact?: FactData;
  /** Why it is unevidenced or does not apply. */
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
  readonly source?: string | FactSource;
  readonly note?: string;
  /** What the units of a merger had. */
  readonly merged?: readonly MergedPoints[];
}

/** An indicator that differs. */
export interface IndicatorChange extends NodeChange {
  readonly kind: "indicator";
  /**
   * The code of the node that it is part of, and whose difference its own is part of: afterwards, or
   * before where only the rubric before has it.
   */
  readonly within: string;
  /** Where only one rubric has it, the other's side is missing, and worth nothing. */
  readonly before: IndicatorSide;
  readonly after: IndicatorSide;
  /** What differs, besides the points. */
  readonly differs: readonly ChangedField[];
  /** All that either fact says; of two rubrics, as far as it can be put beside each other. */
  readonly figures: readonly FigureChange[];
  /**
   * Causes that cannot be told apart, since nobody can say what the data of one side are worth by the
   * rule of the other: their joint share stands under the rule's cause, or the year's.
   */
  readonly inseparable?: readonly Cause[];
}

/** How differences are told: by what, and in which digits. */
export interface Telling {
  readonly shares: Shares;
  readonly places: Places;
}

/** The points of a node before and after. */
export const nodeChange = <Kind extends NodeChange["kind"]>(
  kind: Kind,
  { node, before, after }: Matched,
  { shares, places }: Telling,
): NodeChange & { readonly kind: Kind } => {
  const { code, name } = node;
  const points = (one: AnyNode | undefined): Points =>
    one ? { exact: one.exact, printed: one.printed } : tellPoints(zero, places);
  const [from, to] = [points(before), points(after)];
  const difference = subtract(fromExactText(to.exact), fromExactText(from.exact));
  const [max, maxAfter] = [before?.max ?? 0, after?.max ?? 0];
  return {
    kind,
    code,
    ...(before && before.code !== code && { codeBefore: before.code }),
    ...(!before && { only: "after" }),
    ...(!after && { only: "before" }),
    name,
    max,
    ...(maxAfter !== max && { maxAfter }),
    from,
    to,
    difference: tellDifference(difference, places),
    causes: tellShares(shares, places),
  };
};

const readingOf = ({ code, marks }: AnyNode, { readings }: AnyResult): IndicatorSide["reading"] => {
  const name = new Map(Object.entries(readings)).get(code) ?? ownReading;
  const all = marks.flatMap(({ alternatives = [] }) => alternatives);
  const label = all.find((one) => one.name === name)?.label;
  return { name, ...(label && { label }) };
};

const sideOf = (node: AnyNode, result: AnyResult): IndicatorSide => {
  const { state, fact, reason, evidence, source, note, merged } = node;
  const { low, high } = endsOf(node.range);
  return {
    state,
    reading: readingOf(node, result),
    range: { low: tellPoints(low, result.rubric), high: tellPoints(high, result.rubric) },
    ...(fact && { fact }),
    ...(reason !== undefined && { reason }),
    ...(evidence && { evidence }),
    ...(source !== undefined && { source }),
    ...(note !== undefined && { note }),
    ...(merged && { merged }),
  };
};

/** What of a side is compared; of merged units only how many of all had which points. */
const comparable = (
  side: IndicatorSide,
): Readonly<Record<Exclude<ChangedField, "figures">, unknown>> => {
  const { state, reading, merged, range, reason, evidence, source, note } = side;
  const all = merged?.reduce((total, { units }) => total + units, 0) ?? 1;
  const parts = merged?.map(({ points, units }) => [
    points,
    exactText(rational(BigInt(units), BigInt(all))),
  ]);
  return { state, reading, merged: parts, range, reason, evidence, source, note };
};

/** The side of an indicator that a rubric does not have. */
const noSide = (places: Places): IndicatorSide => {
  const low = tellPoints(zero, places);
  return { state: "missing", reading: { name: ownReading }, range: { low, high: low } };
};

/** An indicator of either result, with everything that differs. */
export const indicatorChange = (
  nodes: Matched & Within,
  results: Both<AnyResult>,
  facts: Both<FactSaid | undefined>,
  { shares, inseparable, places }: Attribution & Telling,
): IndicatorChange => {
  const [before, after] = (["before", "after"] as const).map((side) => {
    const node = nodes[side];
    return node ? sideOf(node, results[side]) : noSide(places);
  }) as [IndicatorSide, IndicatorSide];
  const isBoth = nodes.before !== undefined && nodes.after !== undefined;
  const figures = figureChanges(facts);
  const [one, other] = [comparable(before), comparable(after)];
  const fields = Object.keys(one) as readonly (keyof typeof one)[];
  const differs = fields.filter((field) => differencesIn(one[field], other[field], []).length > 0);
  const hasMoved = figures.some(({ moved }) => moved);
  return {
    ...nodeChange("indicator", nodes, { shares, places }),
    within: nodes.within,
    before,
    after,
    differs: isBoth ? (hasMoved ? ["figures", ...differs] : differs) : [],
    figures: isBoth ? figures : [],
    ...(inseparable.length > 0 && { inseparable }),
  };
};
