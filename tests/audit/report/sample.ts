// What do the tests report on? Figures published about a commune, verified against its facts.

import type { Locale, Rubric } from "@dti/score";
import { auditReport, type Verification } from "@dti/score/audit";

import { safeVerify } from "../../../src/audit/verify/verify.js";
import { commune } from "../../explain/commune.js";

export { commune };

/** What is verified besides the facts; untyped, so that many cases fit in a table. */
export interface Case {
  readonly facts: object;
  readonly published: object;
  readonly options?: object;
  readonly rubric?: Rubric;
}

/** The verification of a case that is right. */
export const verificationOf = ({
  facts,
  published,
  options = {},
  rubric = commune(),
}: Case): Verification => {
  const verified = safeVerify(rubric, facts, published, { year: 2026, ...options });
  if (verified.ok) return verified.verification;
  throw new TypeError(verified.issues.map(({ message }) => message).join("; "));
};

/** The lines of a report by its rubric, without what sets them in. */
export const toldOf = (one: Case, locale: Locale = "en"): readonly string[] =>
  linesOf(auditReport(verificationOf(one), { locale, rubric: one.rubric ?? commune() }));

/** The lines of a report that knows no names. */
export const codesTold = (one: Case, locale: Locale = "en"): readonly string[] =>
  linesOf(auditReport(verificationOf(one), { locale }));

export const linesOf = (text: string): readonly string[] =>
  text.split("\n").map((line) => line.trim());

/** The line below a label that ends in a colon, or the text after a label. */
export const after = (lines: readonly string[], label: string): string | undefined => {
  const at = lines.findIndex((line) => line.startsWith(`${label}:`));
  const own = lines[at]?.slice(label.length + 1).trim();
  return own === "" ? lines[at + 1] : own;
};
