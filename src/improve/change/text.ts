// How is a change told to those who have to agree on a score? In words: what moved, by how much, and
// what stands behind it, in Vietnamese or English.

import { asMarkdown, asText } from "../../explain/render.js";
import { english } from "../../explain/words-en.js";
import { vietnamese } from "../../explain/words-vi.js";
import type { Result, ResultData } from "../../score/result.js";
import type { Locale } from "../../text.js";
import { explainChange } from "./change.js";
import type { ExplainChangeOptions } from "./editions.js";
import { reportOf } from "./report.js";
import { changeWords, type ChangeWriting } from "./words.js";

/** How a report of a change is written. */
export interface DescribeChangeOptions extends ExplainChangeOptions {
  /** Language, and the number format that goes with it. */
  readonly locale: Locale;
  /** Plain text unless given. */
  readonly format?: "text" | "markdown";
  /** What the two results are called, such as `{ before: "tự chấm", after: "thẩm định" }`. */
  readonly names?: { readonly before: string; readonly after: string };
}

/**
 * Tells what moved between two results of one family of rubrics, in words: for each group and indicator
 * the points won and lost, why evidence was not accepted, and what the facts say otherwise.
 *
 * Where anything but data moved points, each node has its causes, and the report says how they were told
 * apart. Written from what `explainChange` returns, largest difference first, with printed points; a
 * difference too small for the rubric's digits is written with more of them. Nothing in a fact can
 * become markup. Where nothing differs, the report says so.
 *
 * @param before - A result, a merger, or what `toJSON` made of one.
 * @param after - Another one, by a rubric of the same family.
 * @throws ScoreError `not_a_result`, `rubrics_differ`, `not_a_rubric`, `bad_field`, `unknown_variable` or
 * `result_altered`, as `explainChange` does.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { describeChange } from "@dti/score/improve";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const [claimed, appraised] = [412_000, 390_000].map((a) =>
 *   score(draft3530, { "1.1": { a, b: 520_000 } }, { year: 2026 }),
 * );
 * const report = describeChange(claimed!, appraised!, { locale: "vi" });
 *
 * report.includes("15,85 → 15,00/20 điểm (−0,85)") // => true
 * ```
 */
export const describeChange = (
  before: Result | ResultData,
  after: Result | ResultData,
  { locale, format = "text", names, rubrics }: DescribeChangeOptions,
): string => {
  const words = changeWords(locale);
  const common = locale === "vi" ? vietnamese : english;
  const writing: ChangeWriting = { locale, words, common, sides: names ?? words.sides };
  const block = reportOf(
    explainChange(before, after, rubrics === undefined ? {} : { rubrics }),
    writing,
  );
  return format === "markdown" ? `${asMarkdown(block)}\n` : asText(block);
};
