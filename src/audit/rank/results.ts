// By which node is each result ranked, and can these results be compared? What is no result, has no
// such node, or is of another rubric is reported.

import { issueWriter, shown, type Issue } from "../../errors.js";
import { resultsInEnglish } from "../../messages/results-en.js";
import type { AnyNode } from "../../score/is-result.js";
import { issue as factIssue } from "../../score/issue.js";
import type { Result, ResultData } from "../../score/result.js";
import { readResult } from "../../score/stored.js";
import type { Listed } from "./entries.js";
import type { By } from "./options.js";
import { fullLabelOf } from "../label.js";
import { nodeOf } from "../scope.js";

/** A result with the node that it is ranked by. */
export interface Found {
  readonly result: Result | ResultData;
  readonly node: AnyNode;
}

const issue = /* @__PURE__ */ issueWriter(resultsInEnglish);

/** The nodes that results are ranked by, for each entry that has one. */
export const findNodes = (
  listed: readonly Listed[],
  { code, isValue }: By,
  report: (issue: Issue) => void,
): ReadonlyMap<Listed, Found> => {
  const found = new Map<Listed, Found>();
  const without: Listed[] = [];
  let expected: string | undefined;
  for (const entry of listed.filter(({ kind }) => kind === "result")) {
    const path = [entry.index, "result"];
    const result = readResult(entry.figure);
    if (result === undefined) {
      report(issue("not_a_result", path, { value: shown(entry.figure) }));
      continue;
    }
    const label = fullLabelOf(result);
    expected ??= label;
    if (!isValue && label !== expected) {
      report(issue("rubrics_differ", path, { expected, found: label }));
    }
    const node = nodeOf(result, code);
    if (node === undefined) without.push(entry);
    else found.set(entry, { result, node });
  }
  // A code that no result has is one mistake.
  const paths = found.size > 0 ? without.map(({ index }) => [index, "result"]) : [["by"]];
  if (without.length > 0) {
    for (const path of paths) report(factIssue("unknown_code", path, { code }));
  }
  return found;
};
