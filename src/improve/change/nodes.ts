// How did one node move? Its points before and after, and for an indicator everything that differs:
// state, figures, reading, range, and the papers that came with the fact.

import { differencesIn } from "../../audit/receipts/differences.js";
import { exactText, fromExactText, rational, subtract } from "../../numbers/rational.js";
import type { Evidence, FactData, FactSource } from "../../score/facts.js";
import type { AnyNode } from "../../score/is-result.js";
import { ownReading } from "../../score/readings.js";
import type { MergedPoints, State } from "../../score/result.js";
import type { Text } from "../../text.js";
import type { FactSaid } from "./facts.js";
import { figureChanges, type FigureChange } from "./figures.js";
import { tellDifference } from "./points.js";
import type { AnyResult, Both } from "./sides.js";
import { endsOf } from "../nodes.js";
import { tellPoints, type Places, type Points } from "../points.js";

/** A node whose points moved, or of which some below it did. */
export interface NodeChange {
  readonly kind: "total" | "pillar" | "group" | "indicator";
  readonly code: string;
  readonly name: Text;
  /** Maximum points. */
  readonly max: number;
  /** The maximum afterwards, where it is another: what does not apply has left it, or come back. */
  readonly maxAfter?: number;
  readonly from: Points;
  readonly to: Points;
  /** To less from: exact as `"-5/2"` or `"5/2"`, printed as `"-2.50"` or `"+2.50"`. */
  readonly difference: Points;
}

/** A group that moved, or in which some indicator did. */
export interface GroupChange extends NodeChange {
  readonly kind: "group";
  /** The code of the node that it is part of, and whose difference its own is part of. */
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
  /** The code of the node that it is part of, and whose difference its own is part of. */
  readonly within: string;
  readonly before: IndicatorSide;
  readonly after: IndicatorSide;
  /** What differs, besides the points. */
  readonly differs: readonly ChangedField[];
  /** All that either fact says. */
  readonly figures: readonly FigureChange[];
}

/** The same node of both results. */
export type Pair = Both<AnyNode> & { readonly within: string };

/** The points of a node before and after. */
export const nodeChange = <Kind extends NodeChange["kind"]>(
  kind: Kind,
  { before, after }: Both<AnyNode>,
  places: Places,
): NodeChange & { readonly kind: Kind } => {
  const { code, name, max } = before;
  const points = ({ exact, printed }: AnyNode): Points => ({ exact, printed });
  const difference = subtract(fromExactText(after.exact), fromExactText(before.exact));
  return {
    kind,
    code,
    name,
    max,
    ...(after.max !== max && { maxAfter: after.max }),
    from: points(before),
    to: points(after),
    difference: tellDifference(difference, places),
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

/** An indicator of both results, with everything that differs. */
export const indicatorChange = (
  { within, ...nodes }: Pair,
  results: Both<AnyResult>,
  facts: Both<FactSaid | undefined>,
): IndicatorChange => {
  const before = sideOf(nodes.before, results.before);
  const after = sideOf(nodes.after, results.after);
  const figures = figureChanges(facts);
  const [one, other] = [comparable(before), comparable(after)];
  const fields = Object.keys(one) as readonly (keyof typeof one)[];
  const differs = fields.filter((field) => differencesIn(one[field], other[field], []).length > 0);
  const hasMoved = figures.some(({ moved }) => moved);
  return {
    ...nodeChange("indicator", nodes, results.before.rubric),
    within,
    before,
    after,
    differs: hasMoved ? ["figures", ...differs] : differs,
    figures,
  };
};
