// How is an issue made where facts, rubrics and results are all looked at, and told as one of a larger
// whole? With the sentences of all three at hand.

import { issueWriter, type Issue, type Path } from "../errors.js";
import { factsInEnglish } from "./facts-en.js";
import { resultsInEnglish } from "./results-en.js";
import { rubricsInEnglish } from "./rubrics-en.js";

// Put together in a call, since bundlers keep what is spread at the top of a module.
const inEnglish = /* @__PURE__ */ (() => ({
  ...factsInEnglish,
  ...rubricsInEnglish,
  ...resultsInEnglish,
}))();

/** Makes an issue of facts, rubrics or results. */
export const issue = /* @__PURE__ */ issueWriter(inEnglish);

/** The same issue at another place. */
export const movedTo = (path: Path, { code, details }: Issue): Issue =>
  // One code with its details is one issue; through a union TypeScript cannot tell.
  issue(code as "bad_field", path, details as never);
