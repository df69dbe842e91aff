// What types do those meet who score many units? Columns by code, options, scorers kept in variables.

import { rescore, score, scorer, type Result } from "@dti/score";
import {
  compile,
  type BatchScorer,
  type Column,
  type Columns,
  type RowIssue,
  type Scores,
} from "@dti/score/batch";
import { decision405, draft3530 } from "@dti/score/rubrics";

const masked: Column = { values: Int32Array.of(1, 0), missing: [false, true] };
const columns: Columns = {
  "1.1.a": Float64Array.of(1, 2),
  "1.1.b": [1, 2n],
  "1.2.a": masked,
  "1.2.b": { values: ["1", "0.5"], missing: Uint8Array.of(0, 1) },
  "1.4.m1": [true, undefined],
  "1.4.m2": BigInt64Array.of(1n, 0n),
};

const draft = compile(draft3530, { year: 2026 });
const all: Scores<"1.1" | "1"> = draft.run(columns, 2);

export const digits: readonly Float64Array[] = [all.total, all["1.1"], all["1"]];
export const wrong: readonly RowIssue[] = all.issues;
export const refused: number = all.refused;

const total = new Float64Array(2);
export const again = draft.run(columns, 2, { nodes: ["total", "1"], into: { total } }).total;

/** Any rubric's scorer, as one is kept in a list. */
export const scorers: readonly BatchScorer[] = [draft, compile(decision405, { year: 2024 })];

const scoreOf = scorer(decision405, { year: 2024, context: { villages: 800 } });
const now = scoreOf({ "3.1": { a: 400 }, "6.2": { m1: "A" } });
export const results: readonly Result[] = [
  now,
  rescore(now, { "3.1": { a: 800 }, "6.2": undefined }),
  rescore(score(draft3530, {}, { year: 2026 }), {}),
];
