// How did a node's points come about? The evaluation that scored it is run again on what the node
// says it was applied to, and observed; what does not come to the same points is refused.

import { issueWriter, ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { exactly, type Quantity } from "../numbers/interval.js";
import { fromExactText, mean, sum, type Rational } from "../numbers/rational.js";
import { isNode, type AnyNode } from "../score/is-result.js";
import type { Result, ResultData } from "../score/result.js";
import { addressed } from "./address.js";
import { known } from "./known.js";
import { traceLeaf } from "./leaf.js";
import { roundingOf } from "./rounding.js";
import type { NodeStep, UnitStep } from "./steps.js";

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

const noResult = (value: unknown): Issue => issue("not_a_result", [], { value: shown(value) });

/** What a node says of itself, apart from how its points came about. */
const headOf = (
  node: AnyNode,
): Omit<NodeStep, "kind" | "steps" | "clause" | "others" | "unread"> => {
  const { code, name, max, printed, exact, range, rangeOverReadings, value } = node;
  const { missing, unevidenced, undecided, notApplicable, marks, warnings } = node;
  const { cite, reason, evidence, note, source } = node;
  return {
    at: code,
    node: node.kind,
    code,
    name,
    max,
    value: { point: exact, ...range.exact },
    printed,
    printedValue: value.printed,
    rounding: roundingOf(node),
    overReadings: rangeOverReadings.exact,
    missing,
    unevidenced,
    undecided,
    notApplicable,
    // The total lists the doubts of every clause again.
    marks: marks.filter((mark) => mark.code === code),
    warnings: node.kind === "indicator" ? warnings : [],
    ...(cite && { cite }),
    ...(reason !== undefined && { reason }),
    ...(evidence && { evidence }),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
  };
};

const nothingElse = { others: [], unread: [] };

/** What only a whole result says. */
const frameOf = (node: AnyNode | Result | ResultData): Pick<NodeStep, "rubric" | "year"> =>
  "rubric" in node ? { rubric: node.rubric.id, year: node.year } : {};

/** The units that a merged indicator's points are the mean of. */
const unitsOf = ({ merged = [] }: AnyNode): readonly UnitStep[] =>
  merged.map(({ points, units }) => {
    const value = known(exactly(fromExactText(points)));
    return { kind: "units", at: "", value, units, steps: [] };
  });

const pointsOf = (steps: readonly UnitStep[]): readonly Rational[] =>
  steps.flatMap(({ value, units }) =>
    Array.from({ length: units }, () => fromExactText(value.point)),
  );

const total = (steps: readonly NodeStep[], end: keyof Quantity): Rational =>
  sum(steps.map(({ value }) => fromExactText(value[end])));

const traceNode = (node: AnyNode | Result | ResultData): NodeStep => {
  const head = { ...headOf(node), ...frameOf(node) };
  /** Refuses points that do not follow from the steps. */
  const checked = (step: NodeStep, computed: Quantity): NodeStep => {
    const { point, low, high } = known(computed);
    const { value } = step;
    if (value.point === point && value.low === low && value.high === high) return step;
    const details = { stored: node.exact, computed: point };
    throw new ScoreError([issue("result_altered", [node.code], details)]);
  };
  if (node.kind !== "indicator") {
    const steps = node.children.map(traceNode);
    const computed = {
      point: total(steps, "point"),
      low: total(steps, "low"),
      high: total(steps, "high"),
    };
    return checked({ ...head, kind: "sum", steps, ...nothingElse }, computed);
  }
  if (node.merged) {
    const steps = unitsOf(node);
    const { low, high } = head.value;
    const point = mean(pointsOf(steps));
    const computed = { point, low: fromExactText(low), high: fromExactText(high) };
    return checked({ ...head, kind: "mean", steps, ...nothingElse }, computed);
  }
  if (node.basis === undefined) throw new ScoreError([noResult(node)]);
  const { computed, ...leaf } = traceLeaf(node, node.basis);
  // Points that came about otherwise than the result says are not its points.
  if (leaf.kind !== node.state) throw new ScoreError([noResult(node)]);
  return checked({ ...head, ...leaf }, computed);
};

const attempt = (node: AnyNode | Result | ResultData): NodeStep => {
  const refusal = new ScoreError([noResult(node)]);
  if (!isNode(node)) throw refusal;
  try {
    return addressed(traceNode(node));
  } catch (error) {
    // Stored data may lack anything; whatever the evaluation trips over was no result.
    throw error instanceof ScoreError ? error : refusal;
  }
};

/**
 * How a node's points came about, step by step: plain data, each step with an address and a value.
 *
 * The evaluation that scored the node is run again and observed, so the root's value is the node's
 * points and each step follows from those below it: a sum of indicators, maximum times fraction, a
 * formula of its measure, a measure of its letters. Values are exact text with their range: points for
 * nodes, a fraction from 0 to 1 for formulas. Takes a result, any node of one, or what `toJSON` made of
 * them.
 *
 * @throws ScoreError `not_a_result`, or `result_altered` when stored points do not follow from what is
 * stored with them.
 *
 * @example
 * ```ts
 * import { score, trace } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const step = trace(score(draft3530, { "1.1": { a: 3, b: 4 } }, { year: 2026 }).at("1.1"));
 *
 * step.value.point // => "15"
 * step.steps.map(({ at, kind, value }) => [at, kind, value.point]) // => [["1.1/formula", "ratio", "3/4"]]
 * ```
 */
export const trace = (node: AnyNode | Result | ResultData): NodeStep => deepFreeze(attempt(node));
