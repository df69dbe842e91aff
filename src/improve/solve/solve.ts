// Which values of one figure bring a node to so many points? All of them, or why there are none.

import { indicatorsBelow } from "../../audit/nodes.js";
import { ScoreError, type Issue } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { toDecimal } from "../../numbers/decimal.js";
import type { Piece } from "../../numbers/pieces.js";
import { exactText, isUnbounded } from "../../numbers/rational.js";
import type { Rubric } from "../../rubric/types.js";
import type { ScoreOptions } from "../../score/options.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Result } from "../../score/result.js";
import { resultOf } from "../../score/score.js";
import type { CheckFacts, Completions } from "../../score/typed-facts.js";
import { tellPoints } from "../points.js";
import { findFigure, indicatorsIn, lackedBy, namesIn, type Figure } from "./figure.js";
import { type Indicator } from "./indicator.js";
import { find } from "./found.js";
import { issue, readFields, readGoal, type Goal, type Wish } from "./question.js";
import type { AskedFor, Solution, Values } from "./solution.js";
import { whyText } from "./why.js";

const tellValues = ({ low, high, lowOpen, highOpen }: Piece): Values => {
  const isEndless = isUnbounded(high);
  return {
    low: toDecimal(low),
    high: isEndless ? null : toDecimal(high),
    lowOpen: lowOpen === true,
    highOpen: highOpen === true,
    exact: { low: exactText(low), high: isEndless ? null : exactText(high) },
  };
};

/** All values of a figure that bring a node to its goal, as they are told. */
export const solved = (
  goal: Goal,
  figure: Figure,
  variable: string,
  { rubric }: Result,
): Solution => {
  const { node, bar } = goal;
  const { context, letter } = figure;
  const asked: AskedFor = {
    code: node.code,
    variable,
    ...(context !== undefined && { context }),
    ...(letter && { label: { ...letter.label } }),
    ...(letter?.unit !== undefined && { unit: letter.unit }),
    points: tellPoints(bar, rubric),
    now: { exact: node.exact, printed: node.printed },
  };
  const { values, answers, short } = find(goal, figure);
  if (short === undefined) {
    return {
      ...asked,
      reachable: true,
      values: values.map(tellValues),
      ...(answers && { answers }),
    };
  }
  const { most, why } = short;
  return {
    ...asked,
    reachable: false,
    most: toDecimal(most.points),
    exact: exactText(most.points),
    attained: most.isAttained,
    why,
    because: { ...whyText(why) },
  };
};

/** What `variable` may be, to say so where it is none of it. */
const knownNames = (
  node: AnyNode,
  all: readonly Indicator[],
  variable: string,
): readonly string[] => {
  const codes = new Set(indicatorsBelow(node).map(({ code }) => code));
  const below = all.filter((indicator) => codes.has(indicator.node.code));
  if (node.kind === "indicator") return below.flatMap(namesIn);
  const meant = below.find((indicator) => variable.startsWith(`${indicator.node.code}.`));
  return [meant ?? below[0]].flatMap((one) =>
    one ? namesIn(one).map((name) => `${one.node.code}.${name}`) : [],
  );
};

const expected = "{ code, variable, points }";

/**
 * All values of one figure that bring a node to so many points, while all else stays as it is.
 *
 * The figure is a letter (`variable: "a"`) or a measure (`"rate"`) of an indicator, the points are those
 * of the indicator; or, for a group, a pillar or the total, of all below it (`code: "total"`, `variable:
 * "1.1.a"`). A general figure is one unknown: all letters that stand for it vary with it. `values` are
 * intervals in rising order with open or closed ends, several where a threshold, a step or a denominator
 * makes several; letters that count whole things are solved in whole numbers, a rate is a fraction of 1.
 * For a flag or level, `answers` lists those that do. Only values that `score` accepts are answers: no
 * part above its whole. Where none does, `most` is what can be had, and `why` says what stands against it.
 *
 * Exact points are compared, not printed ones. Every other figure counts as the official score counts
 * it, a rounded one and a range by their point; measures and points reported beside letters are a check
 * of what was, and do not bind. An end that is no fraction, which only a figure in several measures can
 * have, is given to 60 digits, on the side that reaches.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param facts - As for `score`.
 * @param question - `code` and `variable`, and `points`, or `fraction` of the node's maximum (`"80%"`, `0.8`).
 * @param options - As for `score`.
 * @throws ScoreError with all issues: those of `score`; `not_a_question`, `unknown_code`,
 * `unknown_variable`; `missing_variable` for what else the indicator would have to report.
 *
 * @example
 * ```ts
 * import { solve } from "@dti/score/improve";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const facts = { "1.1": { a: 412_000, b: 520_000 } };
 * const found = solve(draft3530, facts, { code: "1.1", variable: "a", points: 18 }, { year: 2026 });
 *
 * found.reachable && found.values.map(({ exact }) => exact) // => [{ low: "468000", high: "520000" }]
 *
 * const beyond = solve(draft3530, facts, { code: "1", variable: "1.1.a", points: 30 }, { year: 2026 });
 *
 * beyond.reachable ? [] : [beyond.most.toString(), beyond.why] // => ["20", "other-indicators"]
 * ```
 */
export const solve = <
  Codes extends string,
  Shape extends string,
  const Given extends Completions<Shape>,
  Code extends Codes = Codes,
>(
  rubric: Rubric<Codes, Shape>,
  facts: Given & CheckFacts<Shape, Given>,
  question: Wish<Code>,
  options: ScoreOptions<Shape>,
): Solution => {
  const result = resultOf(rubric, facts, options);
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  const names = ["code", "variable", "points", "fraction"];
  const { fields, refuse } = readFields(question, names, expected, report);
  const goal = fields && readGoal(fields, result, refuse, report);
  const variable = fields?.get("variable");
  if (fields && typeof variable !== "string")
    refuse(["variable"], variable, "the name of a figure");
  const all = indicatorsIn(result, rubric);
  const figure =
    goal && typeof variable === "string" ? findFigure(variable, goal.node, all, result) : undefined;
  if (goal && typeof variable === "string" && figure === undefined) {
    const known = knownNames(goal.node, all, variable);
    report(issue("unknown_variable", ["variable"], { name: variable, known }));
  }
  for (const [code, name] of figure ? lackedBy(figure) : []) {
    report(issue("missing_variable", [code, name], { name }));
  }
  if (goal === undefined || figure === undefined || issues.length > 0) throw new ScoreError(issues);
  return deepFreeze(solved(goal, figure, String(variable), result));
};
