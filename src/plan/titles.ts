// When do two titles name one document? Where they are the same but for spaces and capitals.

import { tidy } from "../data/answers.js";

/** The same text for titles that name one document. */
export const titleKey = (title: string): string => tidy(title).toLowerCase();
