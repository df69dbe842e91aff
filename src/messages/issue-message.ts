// How is an issue told again, in either language? From its code, path and details alone.

import { sentence, type Issue, type Writers, type IssueDetails } from "../errors.js";
import type { Locale } from "../text.js";
import { factsInEnglish } from "./facts-en.js";
import { lintInEnglish } from "./lint-en.js";
import { resultsInEnglish } from "./results-en.js";
import { rubricsInEnglish } from "./rubrics-en.js";
import { inVietnamese } from "./vi.js";

const writers: Readonly<Record<Locale, Writers<IssueDetails>>> = {
  vi: inVietnamese,
  en: { ...factsInEnglish, ...rubricsInEnglish, ...resultsInEnglish, ...lintInEnglish },
};

/** The sentence of an issue: place, what is wrong, what was expected, what to do. */
export const issueMessage = (issue: Omit<Issue, "message">, locale: Locale): string =>
  sentence(writers[locale], issue);
