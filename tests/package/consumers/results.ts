// What can be done with a result? Read it by known codes, hand it on as data, tell its issues.

import {
  issueMessage,
  safeScore,
  score,
  ScoreError,
  toJSON,
  type Decimal,
  type Issue,
  type Locale,
  type Path,
  type Result,
  type ResultData,
  type ResultNode,
  type ResultNodeData,
  type Scored,
} from "@dti/score";
import { merge } from "@dti/score/audit";
import { decisive, type Decisive, type Grade, type Question, type Way } from "@dti/score/improve";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";

const draft = score(draft3530, {}, { year: 2026 });
const quangTri = score(decision405, quangTri2024.facts, { year: quangTri2024.year });
const quangBinh = score(decision405, quangBinh2024.facts, { year: 2024 });

export const nodes: readonly ResultNode[] = [
  draft.at("1"),
  draft.at("1.1"),
  draft.at("total"),
  quangTri.at("8.3"),
  quangTri.at("CQS"),
  quangTri.at("total"),
];

export const points: Decimal = quangTri.points.plus(1).times("0.5");

/** A Decimal is a fact like any other number. */
export const fromDecimals = score(
  draft3530,
  { "1.1": { a: quangTri.points, b: quangTri.range.high } },
  { year: 2026 },
);

const data: ResultData = toJSON(quangTri);
export const text: string = data.points + data.range.low + data.value.decimal;
export const nodeData: ResultNodeData = toJSON(quangTri.at("3"));

export const merged: Result = merge([quangBinh, data]);

/** A bar about any node, of a result, of its data and of a merger. */
export const answers: readonly Decisive[] = [
  decisive(quangTri, { atLeast: "65%", of: "CQS" }),
  decisive(data, { atLeast: quangTri.points, of: "total" }),
  decisive(merged, { atLeast: 1000, overReadings: true }),
];

const grades: readonly Grade[] = [
  { name: "khá", from: "70%" },
  { name: "tốt", from: 900 },
];
const question: Question<"total" | "1"> = { grade: "khá", grades, of: "total" };
const graded = decisive(draft, question);
export const ways: readonly Way[] = graded.settled ? [] : [graded.ifYes, ...graded.ifNo];

const untyped: unknown = { "1.1": { a: -1, b: 2 } };
const scored: Scored<"1.1"> = safeScore(draft3530, untyped, { year: 2026 });

export const sentences = (locale: Locale): readonly string[] =>
  scored.ok
    ? [scored.result.at("1.1").printed]
    : scored.issues.map((one) => issueMessage(one, locale));

const isNegative = (issue: Issue): boolean =>
  issue.code === "negative" && issue.details.value.startsWith("-");

export const handled = (): readonly Path[] => {
  try {
    return [score(draft3530, { "1.1": { a: -1, b: 2 } }, { year: 2026 }).missing];
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return error.issues.filter(isNegative).map(({ path }) => path);
  }
};
