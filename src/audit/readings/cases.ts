// What do published cases ask of each indicator's readings? Every published figure, with the points
// that each reading of each indicator below it gives.

import { shown, type Issue, type Path } from "../../errors.js";
import { piece, times, type Pieces } from "../../numbers/pieces.js";
import {
  fromExactText,
  isZero,
  one,
  subtract,
  sum,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { roundTo } from "../../numbers/round.js";
import type { Rubric } from "../../rubric/types.js";
import { codesOf, exactMax, leavesOf } from "../../rubric/walk.js";
import { fieldsOf, listOf } from "../../score/fields.js";
import type { ScoreOptions } from "../../score/options.js";
import type { Result } from "../../score/result.js";
import { safeScore } from "../../score/score.js";
import type { Locale } from "../../text.js";
import { issue, movedTo } from "../issue.js";
import { mayBeExcluded } from "../exclusions.js";
import { indicatorsBelow } from "../nodes.js";
import { isOpen, possible } from "../verify/possible.js";
import {
  notationOf,
  printedPiece,
  readPublished,
  type Claim,
  type Published,
} from "../verify/published.js";
import type { Subject } from "./choices.js";
import { addsPrinted, afterRounding, printable } from "../verify/rounded-sums.js";

/** Facts of one unit, and what was published of it. */
export interface ReadingCase {
  /** What the case is called in the answer, besides its place. */
  readonly id?: string;
  readonly facts: object;
  readonly published: Published;
  readonly year: number;
  readonly context?: Readonly<Record<string, unknown>>;
  /** The notation of the published figures, where it is needed. */
  readonly locale?: Locale;
}

/** What an indicator earns under one reading, towards one figure. */
export interface Earned {
  readonly points: Pieces;
  /** The official points. */
  readonly exact: Rational;
  readonly isOpen: boolean;
  /** What has left the maximum that a value is of. */
  readonly gone: Rational;
}

/** What one reading earns, and whether its points may be left out of the maximum. */
interface OfReading extends Earned {
  readonly max: Rational;
  readonly mayGo: boolean;
}

/** A published figure of a case, in points. */
export interface Weighed {
  readonly case: number;
  readonly id?: string;
  readonly claim: Claim;
  /** The maximum that a value is of; 1 for points. */
  readonly scale: Rational;
  /** All that prints as published. */
  readonly published: Pieces;
  /** By the code of each indicator below: what each of its readings earns. */
  readonly earned: ReadonlyMap<string, readonly Earned[]>;
}

type Fields = ReadonlyMap<string, unknown>;

/** What each reading of an indicator earns. */
const earnedBy = (
  { code, leaf, choices }: Subject,
  reported: Fields,
  options: ScoreOptions,
): readonly OfReading[] => {
  const max = exactMax(leaf);
  return choices.map(({ rubric, readings }) => {
    const codes = leavesOf(rubric.children).map((one) => one.code);
    const facts = Object.fromEntries([...reported].filter(([one]) => codes.includes(one)));
    const scored = safeScore(rubric, facts, { ...options, readings });
    if (scored.ok) {
      const node = scored.result.at(code);
      const points = possible(node);
      const gone = subtract(max, exactMax(node));
      return {
        points,
        exact: fromExactText(node.exact),
        isOpen: isOpen(node) && !isZero(max),
        gone,
        max,
        mayGo: !isZero(gone) || mayBeExcluded(node),
      };
    }
    // This reading cannot be applied to the fact, which says nothing about it.
    const points = [piece(zero, max)];
    return { points, exact: zero, isOpen: !isZero(max), gone: zero, max, mayGo: false };
  });
};

/**
 * What a reading adds to a value of the whole maximum. Where its points may be left out of that, the
 * rest decides the value: as if it earned as much of its maximum as the rest does of theirs, whatever
 * that is.
 */
const inWhole = (earned: OfReading): Earned =>
  earned.mayGo ? { ...earned, points: [piece(zero, earned.max)] } : earned;

const weigh = (
  result: Result,
  claim: Claim,
  at: Pick<Weighed, "case" | "id">,
  known: ReadonlyMap<string, readonly OfReading[]>,
): Weighed => {
  const node = result.at(claim.code);
  const round = afterRounding(result.rubric);
  const printed = (earned: Earned): Earned => ({
    ...earned,
    points: round(earned.points),
    exact: roundTo(earned.exact, result.rubric.places, result.rubric.rules.tie),
  });
  const isPrintedSum = addsPrinted(claim, node, result);
  const codes = new Set(indicatorsBelow(node).map(({ code }) => code));
  const below = [...known].filter(([code]) => codes.has(code));
  // What no reading counts is no part of the maximum; of what only some count, see `inWhole`.
  const counted = below.filter(([, all]) => !all.every(({ gone }) => !isZero(gone)));
  const max = sum(counted.map(([, [first]]) => first?.max ?? zero));
  // A node without points has the value 0.
  const scale = claim.of === "value" && !isZero(max) ? max : one;
  const isCounted = (code: string): boolean => counted.some(([one]) => one === code);
  const earned = below.map(([code, all]): readonly [string, readonly Earned[]] => [
    code,
    isPrintedSum
      ? all.map(printed)
      : claim.of === "value" && isCounted(code)
        ? all.map(inWhole)
        : all.map((one) => ({ ...one, gone: zero })),
  ]);
  const figure = printedPiece(claim.figure);
  const published = isPrintedSum ? printable(result.rubric)(figure) : times([figure], scale);
  return { ...at, claim, scale, published, earned: new Map(earned) };
};

/** An issue of a case, among the facts unless it is about an option. */
const inCase = (path: Path, found: Issue): Issue => {
  const isOption = ["year", "context"].includes(String(found.path[0]));
  return movedTo([...path, ...(isOption ? [] : ["facts"]), ...found.path], found);
};

/** Reads one case: each published figure, with what every reading of every indicator gives towards it. */
const readCase = (
  rubric: Rubric,
  given: unknown,
  index: number,
  subjects: readonly Subject[],
  report: (issue: Issue) => void,
): readonly Weighed[] => {
  const path: Path = ["cases", index];
  const fields = fieldsOf(given);
  if (fields === undefined) {
    const details = { value: shown(given), expected: "{ facts, published, year }" };
    report(issue("not_a_case", path, details));
    return [];
  }
  const [id, facts, locale] = ["id", "facts", "locale"].map((name) => fields.get(name));
  if (id !== undefined && typeof id !== "string") {
    report(issue("not_a_case", [...path, "id"], { value: shown(id), expected: "text" }));
  }
  const asked = [...fields].filter(([name]) => name === "year" || name === "context");
  const options = Object.fromEntries(asked) as Partial<ScoreOptions> as ScoreOptions;
  const scored = safeScore(rubric, facts, options);
  if (!scored.ok) scored.issues.forEach((found) => report(inCase(path, found)));
  const notation = notationOf(locale);
  if (locale !== notation) {
    const details = { value: shown(locale), expected: '"vi" or "en"' };
    report(issue("not_a_case", [...path, "locale"], details));
  }
  const codes = codesOf(rubric);
  const isCode = (code: string): boolean => codes.includes(code);
  const claims = readPublished(
    fields.get("published"),
    [...path, "published"],
    isCode,
    notation,
    report,
  );
  if (!scored.ok) return [];
  const reported: Fields = new Map(fieldsOf(facts));
  const known = new Map(
    subjects.map((subject) => [subject.code, earnedBy(subject, reported, options)]),
  );
  const at = { case: index, ...(typeof id === "string" && { id }) };
  // In the order of the law, as verify tells them.
  return [...claims]
    .sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code))
    .map((claim) => weigh(scored.result, claim, at, known));
};

/** Reads all cases. */
export const readCases = (
  rubric: Rubric,
  cases: unknown,
  subjects: readonly Subject[],
  report: (issue: Issue) => void,
): readonly Weighed[] => {
  const list = listOf(cases);
  if (list === undefined || list.length === 0) {
    report(
      issue("not_a_case", ["cases"], {
        value: shown(cases),
        expected: "a list of 1 to 1000 cases",
      }),
    );
  }
  return (list ?? []).flatMap((one, index) => readCase(rubric, one, index, subjects, report));
};
