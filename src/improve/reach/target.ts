// What is to be reached? Points of the total or of another node, a share of its maximum, or a rank in a
// cohort: so many points as the unit has that holds it.

import { expectedBar, type Refuse } from "../../audit/rank/grades.js";
import type { Entry } from "../../audit/rank/entries.js";
import { rank } from "../../audit/rank/rank.js";
import { nodesOf } from "../../audit/nodes.js";
import type { Issue } from "../../errors.js";
import { movedTo } from "../../messages/any-issue.js";
import { fromExactText, multiply, zero, type Rational } from "../../numbers/rational.js";
import { exactMax } from "../../rubric/walk.js";
import type { ExactNumber } from "../../score/facts.js";
import { fieldsOf, listOf } from "../../score/fields.js";
import type { Result } from "../../score/result.js";
import { issuesOf } from "./options.js";
import { issue, readFields, readGoal, readPoints, type Goal } from "../solve/question.js";

/** A rank among others: standard competition ranks, exactly as many points counting as the same rank. */
export interface RankAim<Codes extends string = string> {
  /** The node that is ranked by; the total unless given. */
  readonly code?: Codes;
  /** 1 is the highest. */
  readonly rank: number;
  /** The other units of the cohort, as `rank` takes them. */
  readonly others: readonly Entry[];
}

/** Points of a node, or a share of its maximum; of the total unless it has a code. */
export type PointsAim<Codes extends string = string> =
  | { readonly code?: Codes; readonly points: ExactNumber; readonly fraction?: never }
  | { readonly code?: Codes; readonly fraction: string | number; readonly points?: never };

/** What is to be reached: so many points of the total; or of another node, or a rank. */
export type Target<Codes extends string = string> = ExactNumber | PointsAim<Codes> | RankAim<Codes>;

const expected = "{ code, points }";

/** More units no cohort has. */
const mostUnits = 100_000;

/** The name that the unit itself has while others are ranked beside it. */
const itself = "\u0000";

/** Points of whoever holds a rank among others; none where fewer others are there. */
const pointsAtRank = (
  fields: ReadonlyMap<string, unknown>,
  result: Result,
  code: string,
  refuse: Refuse,
): Rational | undefined => {
  const [place, given] = [fields.get("rank"), listOf(fields.get("others"), mostUnits)];
  if (typeof place !== "number" || !Number.isSafeInteger(place) || place < 1) {
    refuse(["rank"], place, "a whole number from 1");
    return undefined;
  }
  if (given === undefined) {
    refuse(["others"], fields.get("others"), "a list of { id, result }");
    return undefined;
  }
  if (place > given.length + 1) {
    refuse(["rank"], place, "a rank that one of the units holds");
    return undefined;
  }
  const byValue = given.some((one) => fieldsOf(one)?.has("value"));
  const by = byValue && code === "total" ? "value" : code;
  const entries = [...(given as readonly Entry[]), { id: itself, result }];
  const others = rank(entries, { by }).filter(({ id }) => id !== itself);
  const holder = others[place - 1];
  if (holder === undefined) return zero;
  const node = nodesOf(result).find((one) => one.code === code);
  const points = fromExactText(holder.exact);
  return byValue && node ? multiply(points, exactMax(node)) : points;
};

const rankGoal = (
  fields: ReadonlyMap<string, unknown>,
  result: Result,
  refuse: Refuse,
  report: (issue: Issue) => void,
): Goal | undefined => {
  const code = fields.get("code") ?? "total";
  const node = nodesOf(result).find((one) => one.code === code);
  if (typeof code !== "string") {
    refuse(["code"], code, "a code of the rubric");
    return undefined;
  }
  if (node === undefined) {
    report(issue("unknown_code", ["target", "code"], { code }));
    return undefined;
  }
  try {
    const bar = pointsAtRank(fields, result, code, refuse);
    return bar && { node, bar };
  } catch (error) {
    issuesOf(error).forEach((one) => {
      report(movedTo(["target", "others", ...one.path], one));
    });
    return undefined;
  }
};

/** Reads which node should have how many points; undefined after what is wrong has been told. */
export const readTarget = (
  target: unknown,
  result: Result,
  report: (issue: Issue) => void,
): Goal | undefined => {
  const moved = (one: Issue): void => {
    report(movedTo(["target", ...one.path], one));
  };
  const bar = readPoints(target);
  if (bar !== undefined || fieldsOf(target) === undefined) {
    const { refuse } = readFields({}, [], expected, moved);
    if (bar === undefined) refuse([], target, expectedBar.points);
    return bar && { node: result, bar };
  }
  const isRank = fieldsOf(target)?.has("rank") === true;
  const names = isRank ? ["code", "rank", "others"] : ["code", "points", "fraction"];
  const { fields = new Map<string, unknown>(), refuse } = readFields(
    target,
    names,
    expected,
    moved,
  );
  if (isRank) return rankGoal(fields, result, refuse, report);
  const given = fields.has("code") ? fields : new Map([...fields, ["code", "total"] as const]);
  return readGoal(given, result, refuse, moved);
};
