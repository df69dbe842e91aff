// What takes the least effort to reach a target? Changes, indicator by indicator, with a proof of how
// little would do.

import type { Refuse } from "../../audit/rank/grades.js";
import { indicatorsBelow, nodesOf } from "../../audit/nodes.js";
import { ScoreError, shown, type Issue } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { toDecimal, type Decimal } from "../../numbers/decimal.js";
import {
  add,
  compare,
  exactText,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import type { Rubric } from "../../rubric/types.js";
import type { ScoreOptions } from "../../score/options.js";
import { reportedIn } from "../../score/reported.js";
import { safeScore } from "../../score/score.js";
import type { CheckFacts, Completions, LeafOf } from "../../score/typed-facts.js";
import { tellPoints, type Points } from "../points.js";
import { officialPoints } from "../solve/indicator.js";
import { issue, type Goal } from "../solve/question.js";
import { changedFacts } from "../what-if/changed-facts.js";
import type { Effort } from "./effort.js";
import { readOptions, scored, type Reading } from "./options.js";
import { candidatesFor, type Candidate, type Scene } from "./parties.js";
import type { Choice } from "./choice.js";
import { amountOf, certificateOf, stepOf, written, type Route } from "./route.js";
import { search, type Found } from "./search.js";
import { readTarget, type Target } from "./target.js";

/** How a target is to be reached. */
export type ReachOptions<Shape extends string = string> = ScoreOptions<Shape> & {
  /** What may change, and at what effort. */
  readonly effort: Effort<string extends Shape ? string : LeafOf<Shape>>;
  /** How many ways to find: each does without at least one indicator of every cheaper one. 1 unless given. */
  readonly ways?: number;
  /** How many parts of all changes the search looks at, at most; 2000 unless given. */
  readonly limit?: number;
};

/** What is to be reached, and what there is. */
export interface Sought {
  readonly code: string;
  /** The points to be reached, and those that the node has. */
  readonly target: Points;
  readonly now: Points;
}

/** The target can be reached: in the way that takes the least effort, and in others. */
export interface Attainable extends Sought, Route {
  readonly reachable: true;
  /** More ways, where more were asked for and there are any, in the order of effort. */
  readonly others: readonly Route[];
}

/** It cannot, by what may change. */
export interface OutOfReach extends Sought {
  readonly reachable: false;
  /** More points than these nothing that may change can bring about. */
  readonly most: Decimal;
  /** The same as exact text. */
  readonly exact: string;
  /** Points that are lacking at least. */
  readonly short: Points;
  /** Whether that is proven, or only nothing was found within the limit. */
  readonly proven: boolean;
}

/** A way to a target, or that there is none. */
export type Reach = Attainable | OutOfReach;

const routeOf = (
  { choices, bound }: Found,
  candidates: readonly Candidate[],
  { node, bar }: Goal,
  { rubric, result, options }: Scene,
): Route | undefined => {
  const changed = choices.flatMap((choice: Choice, index) => {
    const candidate = candidates[index];
    if (candidate === undefined || !choice.isChange) return [];
    return [{ candidate, choice, told: written(candidate, choice) }];
  });
  const order = indicatorsBelow(result).map(({ code }) => code);
  const inOrder = [...changed].sort(
    (a, b) => order.indexOf(a.candidate.party.code) - order.indexOf(b.candidate.party.code),
  );
  const changes = Object.fromEntries(
    inOrder.map(({ candidate, told }) => [candidate.party.code, told.change]),
  );
  const effort = sum(changed.map(({ choice, told }) => add(choice.effort, told.more)));
  const scored = safeScore(rubric, changedFacts(rubric, reportedIn(result), changes), options);
  const reached = scored.ok
    ? nodesOf(scored.result).find(({ code }) => code === node.code)
    : undefined;
  const isReached = reached && compare(officialPoints(reached), bar) >= 0;
  const steps = inOrder.map(({ candidate, choice, told }) =>
    stepOf(candidate, told, choice, officialPoints(candidate.indicator.node), result.rubric),
  );
  return isReached
    ? {
        effort: amountOf(effort),
        changes,
        steps,
        points: { exact: reached.exact, printed: reached.printed },
        certificate: certificateOf(effort, bound),
      }
    : undefined;
};

/** The most points that a node can have by what may change. */
const mostOf = (candidates: readonly Candidate[], rest: Rational): Rational =>
  sum([
    rest,
    ...candidates.map(({ party }) => party.edges.at(-1)?.to.points ?? party.start?.points ?? zero),
  ]);

const reached = (
  goal: Goal,
  candidates: readonly Candidate[],
  scene: Scene,
  { ways, limit }: Reading,
): Reach => {
  const { node, bar } = goal;
  const places = scene.result.rubric;
  const named = new Set(candidates.map(({ party }) => party.code));
  const others = indicatorsBelow(node).filter(({ code }) => !named.has(code));
  const rest = sum(others.map(officialPoints));
  const sought: Sought = {
    code: node.code,
    target: tellPoints(bar, places),
    now: { exact: node.exact, printed: node.printed },
  };
  const parties = candidates.map(({ party }) => party);
  // What is reached already needs nothing, not even what takes no effort.
  const isThere = compare(officialPoints(node), bar) >= 0;
  const nothing =
    isThere && routeOf({ choices: [], effort: zero, bound: zero }, candidates, goal, scene);
  if (nothing) return { ...sought, reachable: true, ...nothing, others: [] };
  const outcome = search({ parties, needed: subtract(bar, rest), ways, limit });
  const routes = outcome.found.flatMap((found) => routeOf(found, candidates, goal, scene) ?? []);
  const [first, ...more] = routes;
  if (first) return { ...sought, reachable: true, ...first, others: more };
  const most = mostOf(candidates, rest);
  const short = subtract(bar, most);
  const isShort = compare(short, zero) > 0;
  return {
    ...sought,
    reachable: false,
    most: toDecimal(most),
    exact: exactText(most),
    short: tellPoints(isShort ? short : zero, places),
    // What was found, but could not be written, may still be written otherwise.
    proven: isShort || (outcome.isExhausted && outcome.found.length === 0),
  };
};

/**
 * The changes that reach a target at the least effort, with a proof of how little would do.
 *
 * `target` is points of the total (`700`), of any node (`{ code: "CQS", fraction: "65%" }`), or a rank
 * (`{ rank: 20, others }`), exactly as many points counting as the same rank. What may change is what
 * `effort` names: a figure at an effort in proportion to how far it moves, up to bounds; a flag or level
 * at an effort; another fact, such as evidence or what is missing; and `fixed` once for an indicator in
 * which anything changes. All else stays. `changes` is what `whatIf` takes, and what was scored to see
 * that the target is reached, in exact points.
 *
 * The least effort is found by branch and bound in exact arithmetic. `certificate.bound` is what no
 * changes can stay below; where it equals the effort, `proven` says so, otherwise `gap` is how much less
 * might do: after `limit` parts the search ends with the best that it has. A figure without an end in
 * decimals is rounded the way that it goes, which shows in the gap. Letters that are added up in one
 * numerator may move together; other figures of one indicator only where each moves measures of its own.
 *
 * @param rubric - An official rubric, or one made by `defineRubric`.
 * @param facts - As for `score`.
 * @param target - Points, points or a share of a node, or a rank in a cohort.
 * @param options - Those of `score`; `effort`; `ways` to find more than one, `limit` to search longer.
 * @throws ScoreError with all issues: those of `score`, and of `rank` for a cohort; `not_a_question`,
 * `unknown_code`.
 *
 * @example
 * ```ts
 * import { reach } from "@dti/score/improve";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const facts = { "1.1": { a: 412_000, b: 520_000 }, "1.4": { m1: true, m2: false } };
 * const found = reach(draft3530, facts, { code: "1", points: 34 }, {
 *   year: 2026,
 *   effort: {
 *     "1.1": { figures: { a: { effort: 1, per: 1000 } } },
 *     "1.4": { fixed: 5, answers: { m2: 100 } },
 *   },
 * });
 *
 * found.reachable && found.changes // => { "1.4": { m2: true } }
 * found.reachable && found.certificate.proven // => true
 * ```
 */
export const reach = <
  Codes extends string,
  Shape extends string,
  const Given extends Completions<Shape>,
  Code extends Codes = Codes,
>(
  rubric: Rubric<Codes, Shape>,
  facts: Given & CheckFacts<Shape, Given>,
  target: Target<Code>,
  options: ReachOptions<Shape>,
): Reach => {
  const issues: Issue[] = [];
  const report = (one: Issue): void => {
    issues.push(one);
  };
  const refuse: Refuse = (path, value, expected) => {
    report(issue("not_a_question", path, { value: shown(value), expected }));
  };
  const { own, given } = readOptions(options, refuse);
  const result = scored(rubric, facts, given, issues);
  const scene = { rubric, result, options: given };
  const goal = readTarget(target, result, report);
  const candidates = candidatesFor(own.effort, goal ?? { node: result }, scene, report);
  if (goal === undefined || issues.length > 0) throw new ScoreError(issues);
  return deepFreeze(reached(goal, candidates, scene, own));
};
