// What may a case say? Facts, figures and options; and as in official cases, where they stand.

import type { Fields } from "../audit/scope.js";

const options: readonly string[] = ["year", "context", "readings", "locale"];

/** Said for a person: whom the case is about, and where its figures were read. */
const notes = ["name", "id", "unit", "note", "source", "pillarSource", "document", "rank"];

/** Everything that a case may say. */
export const caseFields: readonly string[] = ["facts", "published", ...options, "expect", ...notes];

/** What a case says to `verify` besides facts and figures. */
export const verifyOptions = (fields: Fields): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...fields].filter(([name]) => options.includes(name)));
