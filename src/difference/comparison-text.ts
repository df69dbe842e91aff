// How is a comparison of two rubrics told to an official? As a document in Vietnamese or English, with
// tables of what is new, dropped and shared, and every change in words.

import type { Locale } from "../text.js";
import type { RubricComparison } from "./comparison.js";
import { comparisonReport } from "./comparison-report.js";
import { englishComparison } from "./comparison-words-en.js";
import { vietnameseComparison } from "./comparison-words-vi.js";
import { told, type DocumentOptions } from "./telling.js";

/**
 * A comparison of two rubrics as a document: how much they share, the indicators that are new and those
 * that are dropped, and for each shared one its maximum, its formula in words and its letters, as they
 * were and as they are.
 *
 * Doubts are counted, and their wording is left to the rubrics. Nothing in a rubric can become markup.
 * What came back from JSON will do.
 *
 * @param comparison - What `compareRubrics` returned.
 * @param options - `locale` is `"vi"` or `"en"`, `format` is `"text"` unless it is `"markdown"`.
 * @throws ScoreError `bad_field` for an option that is none of these, or what is no comparison.
 *
 * @example
 * ```ts
 * import { compareRubrics, describeComparison } from "@dti/score/define";
 * import { decision405, draft3530 } from "@dti/score/rubrics";
 *
 * const comparison = compareRubrics(decision405, draft3530);
 * const lines = describeComparison(comparison, { locale: "vi", format: "markdown" }).split("\n");
 *
 * lines[0] // => "# So sánh hai bộ chỉ số"
 * lines.find((line) => line.startsWith("| Chỉ số mới")) // => "| Chỉ số mới | 7 |  | 270 |"
 * ```
 */
export const describeComparison = (
  comparison: RubricComparison,
  options: DocumentOptions,
): string =>
  told(comparison, options, "what compareRubrics returned", (one, locale: Locale) =>
    comparisonReport(one, {
      locale,
      words: locale === "vi" ? vietnameseComparison : englishComparison,
    }),
  );
