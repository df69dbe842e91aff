// How is an issue made here, and told as one of a larger whole? With every sentence at hand, since
// facts, rubrics and results are all looked at.

import { issueWriter, type Issue, type Path } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { rubricsInEnglish } from "../messages/rubrics-en.js";

const inEnglish = { ...factsInEnglish, ...rubricsInEnglish, ...resultsInEnglish };

/** Makes an issue of facts, rubrics or results. */
export const issue = /* @__PURE__ */ issueWriter(inEnglish);

/** The same issue at another place. */
export const movedTo = (path: Path, { code, details }: Issue): Issue =>
  // One code with its details is one issue; through a union TypeScript cannot tell.
  issue(code as "bad_field", path, details as never);
