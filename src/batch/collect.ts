// What is wrong with a call, or with a row? Issues are collected, and thrown or told together.

import { issueWriter, ScoreError, type Issue, type Path } from "../errors.js";
import { batchInEnglish } from "../messages/batch-en.js";
import { factsInEnglish } from "../messages/facts-en.js";
import type { Report } from "../score/issue.js";

export const issue = /* @__PURE__ */ issueWriter(
  /* @__PURE__ */ (() => ({ ...factsInEnglish, ...batchInEnglish }))(),
);

/** Takes issues; `report` makes those of facts, each at a place below `at`. */
export const collect = (at: Path = []) => {
  const issues: Issue[] = [];
  const add = (one: Issue): void => {
    issues.push(one);
  };
  const report: Report = (code, path, details) => {
    // One code with its details is one issue; through a type parameter TypeScript cannot tell.
    add(issue(code as "not_facts", [...at, ...path], details as never));
  };
  /** Throws, if anything is wrong. */
  const refuse = (): void => {
    if (issues.length > 0) throw new ScoreError(issues);
  };
  return { issues, add, report, refuse };
};
