// Where did points get lost, and what earns some of them next? Every indicator that is not full.

import { indicatorsBelow } from "../../audit/nodes.js";
import { ScoreError, shown } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { compare, fromExactText, subtract, zero, type Rational } from "../../numbers/rational.js";
import { exactMax } from "../../rubric/walk.js";
import { isMade } from "../../score/finish.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Result, ResultData, State } from "../../score/result.js";
import { readResult } from "../../score/stored.js";
import type { Text } from "../../text.js";
import { endsOf } from "../nodes.js";
import { needsOf, type Needs } from "../open-facts.js";
import { tellDifference } from "../change/points.js";
import { namedIn, type Named } from "../figure-name.js";
import { tellPoints, type Places, type Points } from "../points.js";
import { answered, answersTo, isAsked } from "../solve/answers.js";
import { generalIn, indicatorOf, isStill, type Indicator } from "../solve/indicator.js";
import { issue } from "../solve/question.js";
import { leversOf, type Lever } from "./lever.js";

/** A flag or level, answered better. */
export interface BetterAnswer extends Named {
  readonly answer: boolean | string;
  /** Points won by it. */
  readonly points: Points;
}

/** What an indicator still waits for, and what it may then earn. */
export interface Waiting {
  readonly for: Needs;
  readonly low: Points;
  readonly high: Points;
}

/** An indicator that does not have all its points. */
export interface Gap {
  readonly code: string;
  readonly name: Text;
  readonly max: number;
  readonly state: State;
  readonly points: Points;
  /** Maximum less points. */
  readonly lost: Points;
  /** Where the points are not one number: what is lacking, and between which points they then lie. */
  readonly waiting?: Waiting;
  /** Figures that earn more as they move, in the order of the law. */
  readonly levers: readonly Lever[];
  /** Flags and levels that earn more otherwise answered. */
  readonly answers: readonly BetterAnswer[];
}

const betterAnswers = (indicator: Indicator, places: Places): readonly BetterAnswer[] =>
  isStill(indicator)
    ? []
    : Object.keys(indicator.basis.variables).flatMap((name) => {
        const now = indicator.figures.judged.get(name);
        if (answersTo(indicator, name).length === 0 || !isAsked(indicator, name)) return [];
        const all = answered(indicator, name);
        const given = all.find(({ answer }) => answer === now);
        return all.flatMap(({ answer, points }) => {
          const won = given && subtract(points, given.points);
          return won && compare(won, zero) > 0
            ? [{ ...namedIn(indicator, name), answer, points: tellDifference(won, places) }]
            : [];
        });
      });

const waitingOf = (node: AnyNode, places: Places): Waiting | undefined => {
  const { low, high } = endsOf(node.range);
  if (compare(low, high) === 0) return undefined;
  return { for: needsOf(node), low: tellPoints(low, places), high: tellPoints(high, places) };
};

const gapOf = (
  node: AnyNode,
  lost: Rational,
  result: Result | ResultData,
  all: readonly Indicator[],
): Gap => {
  const { code, name, max, state, exact, printed } = node;
  const places = result.rubric;
  const indicator = all.find((one) => one.node.code === code);
  const waiting = waitingOf(node, places);
  return {
    code,
    name: { ...name },
    max,
    state,
    points: { exact, printed },
    lost: tellPoints(lost, places),
    ...(waiting && { waiting }),
    levers: indicator ? leversOf(indicator, places, all) : [],
    answers: indicator ? betterAnswers(indicator, places) : [],
  };
};

const gapsIn = (read: Result | ResultData): readonly Gap[] => {
  const indicators = indicatorsBelow(read);
  const general = generalIn(indicators, read.context);
  const all = indicators.flatMap((node) => indicatorOf(node, read.context, { general }) ?? []);
  return indicators
    .map((node) => ({ node, lost: subtract(exactMax(node), fromExactText(node.exact)) }))
    .filter(({ lost }) => compare(lost, zero) > 0)
    .sort((a, b) => compare(b.lost, a.lost))
    .map(({ node, lost }) => gapOf(node, lost, read, all));
};

/**
 * Where points were lost, most first, and what earns some of them next.
 *
 * For every indicator short of its maximum: the points lost; of each letter, or rate that was reported
 * itself, the exact points that one more unit earns (one less of a denominator), how far the next
 * threshold or step is in the figure's own unit, and the nearest value with all that the figure can
 * earn; of each flag and level the answers that earn more; and what a missing, unevidenced, undecided or
 * rounded fact may turn out to be worth. One figure moves at a time, all others stay at the points that
 * the official score uses; only values that `score` accepts are named. Equal losses stay in the order of
 * the law. What is excluded from the maximum has lost nothing. A merger's losses have no levers.
 *
 * @param result - A result, a merger, or what `toJSON` made of one.
 * @throws ScoreError `not_a_result`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { gaps } from "@dti/score/improve";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const facts = { "1.1": { a: 412_000, b: 520_000 }, "2.4": { a: 90, b: 100 } };
 * const all = gaps(score(draft3530, facts, { year: 2026 }));
 *
 * all.length // => 27
 * all.find(({ code }) => code === "1.1")?.lost.exact // => "54/13"
 * all.find(({ code }) => code === "1.1")?.levers.map(({ variable, direction, one, full }) => [variable, direction, one?.exact, full?.exact.distance]) // => [["a", "more", "1/26000", "108000"], ["b", "less", "206/6759987", "108000"]]
 * ```
 */
export const gaps = (result: Result | ResultData): readonly Gap[] => {
  const read = readResult(result);
  const refused = [issue("not_a_result", [], { value: shown(result) })];
  if (read === undefined) throw new ScoreError(refused);
  if (isMade(read)) return deepFreeze(gapsIn(read));
  try {
    return deepFreeze(gapsIn(read));
  } catch {
    // Stored data may lack anything; what it makes trip was no result.
    throw new ScoreError(refused);
  }
};
