// How did a node's points come about? The evaluation that scored it is run again on what the node
// says it was applied to, and observed; what was stored and does not come to the same is refused.

import { issueWriter, ScoreError, shown } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { exactly, type Quantity } from "../numbers/interval.js";
import {
  compare,
  divide,
  fromExactText,
  fromLowestTerms,
  isRising,
  multiply,
  rational,
  sum,
  zero,
  type Rational,
} from "../numbers/rational.js";
import { isMade } from "../score/finish.js";
import type { AnyNode } from "../score/is-result.js";
import { valueOf } from "../score/leaf.js";
import { exactMax } from "../rubric/walk.js";
import type { Result, ResultData, ResultNode, ResultNodeData } from "../score/result.js";
import { listNames, type Lists } from "../score/lists.js";
import { readNode } from "../score/stored.js";
import { addressed } from "./address.js";
import { agrees } from "./agrees.js";
import { yearsOf } from "./below.js";
import { inputsOf } from "./inputs.js";
import { known } from "../score/known.js";
import { traceLeaf } from "./leaf.js";
import { isNearest, roundingOf, tiesOf } from "./rounding.js";
import type { NodeStep, UnitStep } from "./steps.js";

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** The error for what is no result, or none that a score would have made. */
const noResult = (value: unknown): ScoreError =>
  new ScoreError([issue("not_a_result", [], { value: shown(value) })]);

const altered = (code: string, stored: string, computed: string): ScoreError =>
  new ScoreError([issue("result_altered", [code], { stored, computed })]);

/** What a node says of itself, apart from how its points came about. */
const headOf = (
  node: AnyNode,
  isOwn: boolean,
): Omit<NodeStep, "kind" | "steps" | "clause" | "others" | "unread"> => {
  const { code, name, max, printed, exact, range, rangeOverReadings, value } = node;
  const { missing, unevidenced, undecided, notApplicable, marks, warnings } = node;
  const { cite, reason, evidence, note, source } = node;
  const points = isOwn ? fromLowestTerms(exact) : fromExactText(exact);
  const rounding = roundingOf(node, points, isOwn);
  if (rounding === undefined) throw altered(code, printed, exact);
  if (!isOwn && !isNearest(valueOf(points, node), value.printed, tiesOf(node))) {
    throw noResult(node);
  }
  return {
    at: code,
    node: node.kind,
    code,
    name,
    max,
    value: { point: exact, ...range.exact },
    printed,
    printedValue: value.printed,
    rounding,
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
const unitsOf = (node: AnyNode): readonly UnitStep[] =>
  (node.merged ?? []).map(({ points, units }) => {
    const exact = fromExactText(points);
    const isPossible = compare(exact, zero) >= 0 && compare(exact, exactMax(node)) <= 0;
    if (!isPossible || !Number.isInteger(units) || units < 1) throw noResult(node);
    return { kind: "units", at: "", value: known(exactly(exact)), units, steps: [] };
  });

/** The mean of the points, each as often as it has units. */
const meanOf = (steps: readonly UnitStep[]): Rational => {
  const counted = steps.map(({ value, units }) => ({
    points: fromExactText(value.point),
    units: rational(BigInt(units)),
  }));
  return divide(
    sum(counted.map(({ points, units }) => multiply(points, units))),
    sum(counted.map(({ units }) => units)),
  );
};

const total = (steps: readonly NodeStep[], end: keyof Quantity): Rational =>
  sum(steps.map(({ value }) => fromExactText(value[end])));

/** Whether a node lists what the nodes below it list, in one year. */
const isSummary = (
  { year, ...head }: Pick<NodeStep, "year" | keyof Lists>,
  steps: readonly NodeStep[],
): boolean => {
  const years = steps.flatMap(yearsOf);
  return (
    listNames.every((list) => head[list].join() === steps.flatMap((step) => step[list]).join()) &&
    years.every((one) => one === (year ?? years[0]))
  );
};

const kindsOver: readonly NodeStep["node"][] = ["total", "pillar", "group"];

/** Traces a node; of one that this library made, it is certain that all of it agrees. */
const traceNode = (node: AnyNode, isOwn: boolean): NodeStep => {
  // Added to, and not copied: there is a node for every row of the law.
  const head = Object.assign(headOf(node, isOwn), frameOf(node));
  /** Refuses points that do not follow from the steps. */
  const checked = (step: NodeStep, computed: Quantity): NodeStep => {
    const { point, low, high } = known(computed);
    const { value } = step;
    if (value.point !== point || value.low !== low || value.high !== high) {
      throw altered(node.code, node.exact, point);
    }
    const { low: least, high: most } = step.overReadings;
    const ends = [least, low, high, most];
    // Most are alike, and a sum of many figures is long to read.
    if (!ends.every((end) => end === low) && !isRising(ends.map(fromExactText))) {
      throw noResult(node);
    }
    return step;
  };
  if (node.kind !== "indicator") {
    if (!kindsOver.includes(node.kind) || node.children.length === 0) throw noResult(node);
    const steps = node.children.map((child) => traceNode(child, isOwn));
    const step: NodeStep = Object.assign(head, { kind: "sum", steps, ...nothingElse } as const);
    if (isOwn) return step;
    const isSure = steps.every(({ value: { point, low, high } }) => point === low && low === high);
    const point = total(steps, "point");
    const computed = isSure
      ? exactly(point)
      : { point, low: total(steps, "low"), high: total(steps, "high") };
    if (!isSummary(head, steps)) throw noResult(node);
    return checked(step, computed);
  }
  if (node.merged) {
    const steps = addressed(unitsOf(node), node.code);
    const { low, high } = head.value;
    const computed = { point: meanOf(steps), low: fromExactText(low), high: fromExactText(high) };
    const mean = checked({ ...head, kind: "mean", steps, ...nothingElse }, computed);
    // The units' ranges are not kept; theirs holds the points at least.
    if (!isRising([computed.low, computed.point, computed.high])) throw noResult(node);
    return mean;
  }
  const { basis } = node;
  if (basis === undefined) throw noResult(node);
  const inputs = inputsOf(basis);
  if (!isOwn && !agrees(node, basis, inputs)) throw noResult(node);
  const { computed, leaf } = traceLeaf(node, basis, inputs);
  const isExcluded = leaf.kind === "not-applicable" && basis.rules.notApplicable === "excluded";
  const { clause, others, unread, steps, kind, worth } = leaf;
  const step: NodeStep = Object.assign(
    head,
    { clause, others, unread, steps, kind },
    worth && { worth },
    isExcluded && { excluded: true },
  );
  if (isOwn) return step;
  // Points that came about otherwise than the result says are not its points.
  const { tie } = basis.rules;
  const isTold = leaf.others.every(
    ({ exact, printed }) => exact === null || isNearest(fromExactText(exact), printed ?? "", [tie]),
  );
  if (leaf.kind !== node.state || !isTold) throw noResult(node);
  return checked(step, computed);
};

/** The trace of a node, for those who read it only. */
export const traceOf = (node: unknown): NodeStep => {
  const own = readNode(node);
  if (own === undefined) throw noResult(node);
  return traceNode(own, isMade(node));
};

/** Stored data may lack anything; what it makes trip was no result. */
export const attempt = <T>(node: unknown, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw error instanceof ScoreError ? error : noResult(node);
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
export const trace = (node: ResultNode | ResultNodeData): NodeStep =>
  attempt(node, () => deepFreeze(traceOf(node)));
