// How is an issue with data made, and how many are told? All of them, up to a number that a person
// can still read; then that there are more.

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
import { rubricsInEnglish } from "../messages/rubrics-en.js";

type Codes = keyof FactIssues | keyof DataIssues | "bad_field" | "too_many_issues";

export const issue = /* @__PURE__ */ issueWriter<Codes>({
  ...factsInEnglish,
  ...dataInEnglish,
  bad_field: rubricsInEnglish.bad_field,
  too_many_issues: rubricsInEnglish.too_many_issues,
});

/** Takes what is wrong with data. */
export type Report = <Code extends Codes>(
  code: Code,
  path: Path,
  details: IssueDetails[Code],
) => void;

/** No answer lists more issues. */
export const mostIssues = 1000;

/** Collects issues: the first thousand, and that there are others. */
export const collector = () => {
  const issues: Issue[] = [];
  let count = 0;
  const report: Report = (code, path, details) => {
    count += 1;
    // One code with its details is one issue; through a type parameter TypeScript cannot tell.
    if (count <= mostIssues) issues.push(issue(code, path, details) as Issue);
  };
  const found = (): readonly Issue[] =>
    count <= mostIssues ? issues : [...issues, issue("too_many_issues", [], { most: mostIssues })];
  return { report, found };
};
