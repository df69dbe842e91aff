// How is a score explained to the official who must defend it? In words, from the trace alone.

import type { ResultNode, ResultNodeData } from "../score/result.js";
import type { Locale } from "../text.js";
import { blockOf } from "./lines.js";
import { asMarkdown, asText } from "./render.js";
import { attempt, traceOf } from "./trace.js";

/** How an explanation is written. */
export interface ExplainOptions {
  /** Language, and the number format that goes with it. */
  readonly locale: Locale;
  /** Plain text unless given. */
  readonly format?: "text" | "markdown";
  /** Hides steps that say nothing new, and indicators without a fact. */
  readonly concise?: boolean;
}

/**
 * Explains a node in words: the clause, the data, each step of the calculation, rounding, range, doubts.
 *
 * Written from `trace(node)` alone, for a whole result, a pillar, a group or one indicator, in Vietnamese
 * or English. Numbers with few digits are written exactly (`=`); of others the first digits (`≈`), and of
 * an indicator's points the exact fraction as well. Nothing in a fact can become markup.
 *
 * @throws ScoreError `not_a_result`, or `result_altered` when stored points do not follow from what is
 * stored with them.
 *
 * @example
 * ```ts
 * import { explain, score } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const node = score(draft3530, { "2.3": { a: 2, b: 3 } }, { year: 2026 }).at("2.3");
 *
 * explain(node, { locale: "vi" }).includes("20 × 0,666667 ≈ 13,333333 điểm (chính xác là 40/3)") // => true
 * ```
 */
export const explain = (
  node: ResultNode | ResultNodeData,
  { locale, format = "text", concise = false }: ExplainOptions,
): string =>
  attempt(node, () => {
    const block = blockOf(traceOf(node), { locale, isConcise: concise, isFirst: true });
    return format === "markdown" ? `${asMarkdown(block)}\n` : asText(block);
  });
