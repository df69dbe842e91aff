// Which words, and which numbers, does a document of a plan use?

import type { Style } from "./options.js";
import type { PlanWords } from "./words.js";
import { englishPlan } from "./words-en.js";
import { vietnamesePlan } from "./words-vi.js";

/** The words of a language. In CSV numbers have no separators of thousands, which programs misread. */
export const planWords = ({ locale, isCsv }: Style): PlanWords => {
  const words = locale === "vi" ? vietnamesePlan : englishPlan;
  const number = (plain: string): string => (locale === "vi" ? plain.replace(".", ",") : plain);
  return isCsv ? { ...words, number } : words;
};
