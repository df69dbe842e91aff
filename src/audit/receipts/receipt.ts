// What does a unit keep of its score? What was reported and what it earned, as JSON, with a digest that
// tells whether any of it was changed.

import { issueWriter, ScoreError, shown, type Issue } from "../../errors.js";
import { deepFreeze } from "../../freeze.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import { digestOf } from "../../rubric/fingerprint.js";
import { plainCopy } from "../../rubric/plain.js";
import type { Erratum } from "../../rubric/types.js";
import type { FactNotes, FigureData } from "../../score/facts.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Result, ResultData } from "../../score/result.js";
import { reportedIn } from "../../score/reported.js";
import { readResult } from "../../score/stored.js";
import { version } from "../../version.js";
import { nodesOf, recordOf, type NodeRecord } from "../nodes.js";

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** A fact as JSON writes it, with its evidence, note and source; `score` takes it. */
export type ReceiptFact = FactNotes & Readonly<Record<string, unknown>>;

/** What was reported, by which rubric, and what it earned; plain JSON. */
export interface Receipt {
  /** The format. */
  readonly receipt: 1;
  /** Version of the library that made it. */
  readonly engine: string;
  readonly rubric: { readonly id: string; readonly fingerprint: string };
  readonly year: number;
  readonly context: Readonly<Record<string, FigureData>>;
  readonly readings: Readonly<Record<string, string>>;
  /** Facts by indicator code. */
  readonly facts: Readonly<Record<string, ReceiptFact>>;
  /** What was earned: by the total, pillars, groups and indicators, by code. */
  readonly points: Readonly<Record<string, NodeRecord>>;
  /** Points of the total over its maximum. */
  readonly value: { readonly exact: string; readonly printed: string };
  /** Counts up from 2 in receipts that `amend` made, and only there. */
  readonly revision?: number;
  /** The digest of the receipt that this one takes the place of. */
  readonly amends?: string;
  /** What was corrected since the first receipt. */
  readonly errata?: readonly Erratum[];
  /** SHA-256, in hex, of the canonical JSON of everything else. */
  readonly digest: string;
}

/** A receipt before it has its digest. */
export type ReceiptContent = Omit<Receipt, "digest">;

/** Whether a node says what was reported; an indicator has a fact unless it lacks one. */
const isRecorded = ({ kind, state, fact }: AnyNode): boolean =>
  kind !== "indicator" || state === "missing" || fact !== undefined;

/** What a receipt of a result says. */
export const contentOf = (result: Result | ResultData): ReceiptContent => {
  const { rubric, year, context, readings, value } = result;
  const nodes = nodesOf(result);
  return {
    receipt: 1,
    engine: version,
    rubric: { id: rubric.id, fingerprint: rubric.fingerprint },
    year,
    context,
    readings,
    facts: reportedIn(result),
    points: Object.fromEntries(nodes.map((node) => [node.code, recordOf(node)])),
    value: { exact: value.exact, printed: value.printed },
  };
};

/** Gives a receipt its digest, and freezes it. */
export const seal = (content: ReceiptContent): Receipt =>
  deepFreeze({ ...content, digest: digestOf(content) });

/**
 * A receipt of a score: what was reported, by which rubric and reading, and what every node earned.
 *
 * Plain JSON, to be stored or published beside the score; `replay` computes it again. Its facts carry
 * their evidence, notes and sources, and scored again with its year, context and readings give the
 * same result. The digest detects a change of any field. It is no signature: whoever changes a receipt
 * can compute its digest anew, so sign it, or publish the digest, to prove who issued it.
 *
 * @param given - A result of `score`, or what `toJSON` made of one. A merger has no facts: make a
 * receipt of each unit's result.
 * @throws ScoreError `not_a_result`, `merger_without_facts`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { receipt } from "@dti/score/audit";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const facts = { "1.1": { a: 412_000, b: 520_000, note: "Báo cáo quý IV" } };
 * const issued = receipt(score(draft3530, facts, { year: 2026 }));
 *
 * issued.facts // => { "1.1": { a: 412000, b: 520000, note: "Báo cáo quý IV" } }
 * issued.points["1.1"] // => { exact: "206/13", printed: "15.85", low: "206/13", high: "206/13", value: "0.7923" }
 * issued.digest.length // => 64
 * ```
 */
export const receipt = (given: Result | ResultData): Receipt => {
  const none = issue("not_a_result", [], { value: shown(given) });
  const result = readResult(given);
  if (result === undefined) throw new ScoreError([none]);
  if (result.merger) {
    const { count } = result.merger;
    throw new ScoreError([issue("merger_without_facts", [], { count })]);
  }
  if (!nodesOf(result).every(isRecorded)) throw new ScoreError([none]);
  // A stored result may hold what JSON cannot.
  const issues: Issue[] = [];
  const content = plainCopy(contentOf(result), (found) => issues.push(found)) as ReceiptContent;
  if (issues.length > 0) throw new ScoreError([none]);
  return seal(content);
};
