// How is an issue with facts made, and to whom is it told?

import { issueWriter, type FactIssues, type IssueDetails, type Path } from "../errors.js";
import { factsInEnglish } from "../messages/facts-en.js";

export const issue = /* @__PURE__ */ issueWriter(factsInEnglish);

/** Takes what is wrong. */
export type Report = <Code extends keyof FactIssues>(
  code: Code,
  path: Path,
  details: IssueDetails[Code],
) => void;
