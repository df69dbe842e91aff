// What do published cases ask of each indicator's readings? Every published figure, with the points
// that each reading of each indicator below it gives.

import { shown, type Issue, type Path } from "../errors.js";
import { only, piece, times, type Piece, type Pieces } from "../numbers/pieces.js";
import { fromExactText, one, zero, type Rational } from "../numbers/rational.js";
import { roundTo } from "../numbers/round.js";
import type { Rubric } from "../rubric/types.js";
import { codesOf } from "../rubric/walk.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { exactMax } from "../score/leaf.js";
import type { ScoreOptions } from "../score/options.js";
import type { Result } from "../score/result.js";
import { safeScore } from "../score/score.js";
import type { Locale } from "../text.js";
import { issue, movedTo } from "./issue.js";
import { indicatorsBelow } from "./nodes.js";
import { isOpen, possible } from "./possible.js";
import { printedPiece, readPublished, type Claim, type Published } from "./published.js";
import type { Subject } from "./reading-choices.js";
import { addsPrinted, afterRounding } from "./rounded-sums.js";

/** Facts of one unit, and what was published of it. */
export interface PublishedCase {
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
}

/** A published figure of a case, in points. */
export interface Weighed {
  readonly case: number;
  readonly id?: string;
  readonly claim: Claim;
  /** The maximum that a value is of; 1 for points. */
  readonly scale: Rational;
  readonly published: Piece;
  /** By the code of each indicator below: what each of its readings earns. */
  readonly earned: ReadonlyMap<string, readonly Earned[]>;
}

const earnedBy = (
  { code, rubric, choices }: Subject,
  fact: unknown,
  options: ScoreOptions,
): readonly Earned[] =>
  choices.map(({ readings }) => {
    const facts = fact === undefined ? {} : { [code]: fact };
    const scored = safeScore(rubric, facts, { ...options, readings });
    if (scored.ok) {
      const leaf = scored.result.at(code);
      return { points: possible(leaf), exact: fromExactText(leaf.exact), isOpen: isOpen(leaf) };
    }
    // The fact lacks what this reading needs, and says nothing about it.
    return { points: [piece(zero, exactMax(rubric))], exact: zero, isOpen: true };
  });

const weigh = (
  result: Result,
  claim: Claim,
  at: Pick<Weighed, "case" | "id">,
  earnedOf: (code: string) => readonly Earned[],
): Weighed => {
  const node = result.at(claim.code);
  const scale = claim.of === "value" ? exactMax(node) : one;
  const round = afterRounding(result.rubric);
  const printed = ({ points, exact, isOpen }: Earned): Earned => ({
    points: round(points),
    exact: roundTo(exact, result.rubric.places, result.rubric.rules.tie),
    isOpen,
  });
  const isPrintedSum = addsPrinted(claim, node, result);
  const earned = indicatorsBelow(node).map(({ code }) => {
    const all = earnedOf(code);
    return [code, isPrintedSum ? all.map(printed) : all] as const;
  });
  const [published = only(zero)] = times([printedPiece(claim.figure)], scale);
  return { ...at, claim, scale, published, earned: new Map(earned) };
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
  if (!scored.ok) {
    for (const found of scored.issues) report(movedTo([...path, ...found.path], found));
  }
  const notation = locale === "vi" || locale === "en" ? locale : undefined;
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
  const reported = fieldsOf(facts);
  const known = new Map(
    subjects.map((subject) => [
      subject.code,
      earnedBy(subject, reported?.get(subject.code), options),
    ]),
  );
  const at = { case: index, ...(typeof id === "string" && { id }) };
  return claims.map((claim) => weigh(scored.result, claim, at, (code) => known.get(code) ?? []));
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
    report(issue("not_a_case", ["cases"], { value: shown(cases), expected: "a list" }));
  }
  return (list ?? []).flatMap((one, index) => readCase(rubric, one, index, subjects, report));
};
