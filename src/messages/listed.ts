// How many issues are told? All of them, up to a number that a person can still read; then that there
// are more.

import type { Issue } from "../errors.js";
import { issue } from "./any-issue.js";

/** No answer lists more issues. */
export const mostIssues = 1000;

/** Whether further issues would not be listed. */
export const isFull = (issues: readonly Issue[]): boolean => issues.length > mostIssues;

/** The issues that are listed. */
export const listed = (issues: readonly Issue[]): readonly Issue[] =>
  isFull(issues)
    ? [...issues.slice(0, mostIssues), issue("too_many_issues", [], { most: mostIssues })]
    : issues;
