// How is an issue with data made, and how are issues collected?

import {
  issueWriter,
  type DataIssues,
  type FactIssues,
  type Issue,
  type IssueDetails,
  type Path,
} from "../errors.js";
import { dataInEnglish } from "../messages/data-en.js";
import { factsInEnglish } from "../messages/facts-en.js";
import { isFull, listed } from "../messages/listed.js";
import { rubricsInEnglish } from "../messages/rubrics-en.js";

type Codes = keyof FactIssues | keyof DataIssues | "bad_field";

export const issue = /* @__PURE__ */ issueWriter<Codes>({
  ...factsInEnglish,
  ...dataInEnglish,
  bad_field: rubricsInEnglish.bad_field,
});

/** Takes what is wrong with data. */
export type Report = <Code extends Codes>(
  code: Code,
  path: Path,
  details: IssueDetails[Code],
) => void;

/** Collects issues, as many as are listed. */
export const collector = () => {
  const issues: Issue[] = [];
  const report: Report = (code, path, details) => {
    // One code with its details is one issue; through a type parameter TypeScript cannot tell.
    if (!isFull(issues)) issues.push(issue(code, path, details) as Issue);
  };
  return { report, found: () => listed(issues), isFull: () => isFull(issues) };
};
