// How is an issue told again, in either language? From its code, path and details alone.

import { sentence, type Issue, type Writers, type IssueDetails } from "../errors.js";
import type { Locale } from "../text.js";
import { batchInEnglish } from "./batch-en.js";
import { dataInEnglish } from "./data-en.js";
import { factsInEnglish } from "./facts-en.js";
import { lintInEnglish } from "./lint-en.js";
import { plansInEnglish } from "./plans-en.js";
import { resultsInEnglish } from "./results-en.js";
import { rubricsInEnglish } from "./rubrics-en.js";
import { inVietnamese } from "./vi.js";

// A function, so that a program which never asks for a sentence carries none of the tables.
const writersIn = (locale: Locale): Writers<IssueDetails> =>
  locale === "vi"
    ? inVietnamese
    : {
        ...factsInEnglish,
        ...rubricsInEnglish,
        ...resultsInEnglish,
        ...dataInEnglish,
        ...batchInEnglish,
        ...plansInEnglish,
        ...lintInEnglish,
      };

/**
 * The sentence of an issue in a language: place, what is wrong, what was expected, what to do.
 *
 * Written from code, path and details alone, so an issue that came through JSON will do.
 *
 * @example
 * ```ts
 * import { issueMessage, safeScore } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const scored = safeScore(draft3530, {}, { year: 2031 });
 * const [issue] = scored.ok ? [] : scored.issues;
 *
 * issue && issueMessage(issue, "vi") // => "year: bộ chỉ số không áp dụng cho năm 2031; các năm áp dụng: 2025–2030"
 * ```
 */
export const issueMessage = (issue: Omit<Issue, "message">, locale: Locale): string =>
  sentence(writersIn(locale), issue);
