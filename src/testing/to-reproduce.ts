// Do facts give what was published? Every figure must follow from them, exactly or within the rounding
// of what was reported.

import { issue } from "../audit/issue.js";
import { refuseOthers } from "../audit/scope.js";
import { safeVerify } from "../audit/verify/verify.js";
import { ScoreError, shown, type Issue, type Path } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import { fieldsOf } from "../score/fields.js";
import { caseFields, verifyOptions } from "./case-fields.js";
import type { Matched } from "./to-print.js";
import { isReproduced, verificationText } from "./verification-text.js";

/** Verifies published figures; throws what cannot be verified. */
export const toReproduce = (received: unknown, published: unknown): Matched => {
  const issues: Issue[] = [];
  const refuse = (path: Path, value: unknown, expected: string): void => {
    issues.push(issue("not_a_case", path, { value: shown(value), expected }));
  };
  const fields = fieldsOf(received) ?? new Map<string, unknown>();
  if (fields.size === 0) refuse([], received, "{ rubric, facts, year }");
  refuseOthers(fields, ["rubric", ...caseFields], refuse);
  if (issues.length > 0) throw new ScoreError(issues);
  const [rubric, facts] = [fields.get("rubric") as Rubric, fields.get("facts")];
  const found = safeVerify(rubric, facts, published, verifyOptions(fields));
  if (!found.ok) throw new ScoreError(found.issues);
  const { verification } = found;
  if (verification.nodes.length === 0) {
    const details = { value: shown(published), expected: "at least one figure" };
    throw new ScoreError([issue("not_published", ["published"], details)]);
  }
  const { nodes } = verification;
  const wrong = nodes.filter(({ verdict }) => !isReproduced(verdict));
  const pass = wrong.length === 0;
  const message = (): string =>
    [
      `expected the facts ${pass ? "not " : ""}to reproduce what was published`,
      "",
      verificationText(verification, pass ? nodes : wrong, rubric),
    ].join("\n");
  return { pass, message };
};
