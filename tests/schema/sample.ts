// Which files do these tests read? A small sound one, changed in one place at a time.

import { safeParseRubric } from "@dti/score/schema";
import { issueMessage, type Issue } from "@dti/score";

export const text = (words: string) => ({ vi: `${words} (vi)`, en: words });

export const measure = { kind: "share", name: "rate", part: "a", whole: "b" };

export const leaf = (code: string, fields: object = {}): Record<string, unknown> => ({
  kind: "indicator",
  code,
  name: text(`indicator ${code}`),
  max: 10,
  variables: { a: { label: text("a") }, b: { label: text("b") } },
  formula: { kind: "ratio", measure },
  ...fields,
});

/** A file with these indicators and groups, ten points each. */
export const file = (
  children: readonly unknown[] = [leaf("1")],
  fields: object = {},
): Record<string, unknown> => ({
  family: "xa",
  version: "2026",
  revision: 1,
  years: [2025, 2030],
  max: 10 * children.length,
  children,
  ...fields,
});

/** A file without some of its fields. */
export const without = (data: object, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

/** A file of one indicator with this formula. */
export const fileOf = (formula: unknown, fields: object = {}): Record<string, unknown> =>
  file([leaf("1", { formula, ...fields })]);

export const issuesOf = (data: unknown): readonly Issue[] => {
  const parsed = safeParseRubric(data);
  return parsed.ok ? [] : parsed.issues;
};

/** What is wrong, in short: each code with its path. */
export const problemsOf = (data: unknown): readonly string[] =>
  issuesOf(data).map(({ code, path }) => [code, path.join(".")].join(" at "));

/** What is wrong, in Vietnamese. */
export const toldInVietnamese = (data: unknown): readonly string[] =>
  issuesOf(data).map((one) => issueMessage(one, "vi"));
