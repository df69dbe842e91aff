// How is an issue with a plan made? With the sentences of facts, rubrics and results as well, since all
// of them meet in a plan.

import { issueWriter, type Issue, type Path } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";
import { plansInEnglish } from "../messages/plans-en.js";
import { resultsInEnglish } from "../messages/results-en.js";
import { rubricsInEnglish } from "../messages/rubrics-en.js";

/** Makes an issue with a plan. */
export const issue = /* @__PURE__ */ issueWriter(
  /* @__PURE__ */ (() => ({
    ...factsInEnglish,
    ...rubricsInEnglish,
    ...resultsInEnglish,
    ...plansInEnglish,
  }))(),
);

/** Where an issue goes. */
export type Report = (issue: Issue) => void;

/** Reports options by a name that means nothing. */
export const refuseUnknown = (
  fields: ReadonlyMap<string, unknown> | undefined,
  known: readonly string[],
  report: Report,
): void => {
  for (const name of fields?.keys() ?? []) {
    if (!known.includes(name)) report(issue("unknown_reference", [name], { name, known }));
  }
};

/** Reports a value in whose place something else was expected. */
export type Refuse = (path: Path, value: unknown, expected: string) => void;
