// What can one figure bring about at a node? The values or answers that reach the points, the most that
// there can be, and what stands against more.

import { indicatorsBelow } from "../../audit/nodes.js";
import type { Pieces } from "../../numbers/pieces.js";
import {
  add,
  compare,
  fromExactText,
  max,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { exactMax } from "../../rubric/walk.js";
import type { AnyNode } from "../../score/is-result.js";
import { answered, answersTo, isAsked } from "./answers.js";
import type { Figure, Reader } from "./figure.js";
import { heldBy, isStill } from "./indicator.js";
import type { Goal } from "./question.js";
import { mostOf, valuesReaching, type Most, type Together } from "./values.js";
import { varied } from "./varied.js";
import type { WhyNot } from "./why.js";

/** What the node earns besides the indicators that read the figure. */
const restOf = (node: AnyNode, readers: Figure["readers"]): Rational => {
  const codes = new Set(readers.map(({ indicator }) => indicator.node.code));
  const others = indicatorsBelow(node).filter(({ code }) => !codes.has(code));
  return sum(others.map(({ exact }) => fromExactText(exact)));
};

/** The indicators below the node that read the figure, and those elsewhere, which only have to accept it. */
const togetherOf = (goal: Goal, figure: Figure): Together => {
  const below = new Set(indicatorsBelow(goal.node).map(({ code }) => code));
  const all = figure.readers.map(({ indicator, name, same }) => ({
    code: indicator.node.code,
    one: varied(indicator, name, ...same),
  }));
  return {
    all: all.filter(({ code }) => below.has(code)).map(({ one }) => one),
    others: all.filter(({ code }) => !below.has(code)).map(({ one }) => one),
    rest: restOf(goal.node, figure.readers),
    isWhole: figure.isWhole,
  };
};

/** Why nothing reaches the points, given the most that there can be; `potential` if only formulas bounded it. */
const whyNot = (
  { node, bar }: Goal,
  { readers }: Figure,
  most: Rational,
  potential: Rational | undefined,
): WhyNot => {
  const below = new Set(indicatorsBelow(node).map(({ code }) => code));
  const own = readers.flatMap(({ indicator }) =>
    below.has(indicator.node.code) ? [indicator] : [],
  );
  // What does not apply for now may have no maximum for now.
  const lost = own.map(({ max: full, node: one }) => subtract(full, exactMax(one)));
  if (compare(bar, add(exactMax(node), sum(lost))) > 0) return "above-maximum";
  if (potential === undefined) return own.map(heldBy).find((why) => why) ?? "not-read";
  if (compare(most, bar) >= 0) return "unattained";
  // Below an indicator's own maximum something of the indicator stands against more.
  const full = sum([restOf(node, readers), ...own.map(({ max }) => max)]);
  if (compare(most, full) >= 0) return "other-indicators";
  return compare(most, potential) >= 0 ? "other-parts" : "bounded";
};

/** What a figure can bring about. */
export interface Found {
  readonly values: Pieces;
  /** Of a flag or level. */
  readonly answers?: readonly (boolean | string)[];
  /** Where nothing reaches the points: the most that there can be, and what stands against more. */
  readonly short?: { readonly most: Most; readonly why: WhyNot };
}

/** By answers to a flag or level. */
const foundAnswers = (goal: Goal, figure: Figure, { indicator, name }: Reader): Found => {
  const rest = restOf(goal.node, figure.readers);
  const all = answered(indicator, name).map(({ answer, points }) => ({
    answer,
    points: add(rest, points),
  }));
  const reached = all.filter(({ points }) => compare(points, goal.bar) >= 0);
  const answers = reached.map(({ answer }) => answer);
  if (answers.length > 0) return { values: [], answers };
  const points = all.map((one) => one.points).reduce(max, zero);
  const isRead = !isStill(indicator) && isAsked(indicator, name);
  const why = whyNot(goal, figure, points, isRead ? points : undefined);
  return { values: [], answers, short: { most: { points, isAttained: true }, why } };
};

const foundValues = (goal: Goal, figure: Figure): Found => {
  const { node, bar } = goal;
  const together = togetherOf(goal, figure);
  const values = valuesReaching(together, bar);
  if (values.length > 0) return { values };
  const most = mostOf(together);
  // No value is accepted at all: the fact holds one that no whole number replaces.
  if (most === undefined) {
    const points = fromExactText(node.exact);
    return { values, short: { most: { points, isAttained: false }, why: "bounded" } };
  }
  const potentials = together.all.map(({ potential }) => potential);
  const moving = potentials.filter((points) => points !== undefined);
  const potential = moving.length > 0 ? sum([together.rest, ...moving]) : undefined;
  return { values, short: { most, why: whyNot(goal, figure, most.points, potential) } };
};

/** What a figure can bring about at a node. */
export const find = (goal: Goal, figure: Figure): Found => {
  const [reader] = figure.readers;
  return reader && answersTo(reader.indicator, reader.name).length > 0
    ? foundAnswers(goal, figure, reader)
    : foundValues(goal, figure);
};
