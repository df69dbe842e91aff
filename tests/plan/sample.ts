// Over what are the plans of these tests, and how are they made? A rubric of three indicators with every
// kind of figure, plans of one row over it, and cases that say what is wrong in short.

import type { Issue } from "@dti/score";
import { flag, ratio, share, type Rubric } from "@dti/score/define";
import {
  definePlan,
  safeParsePlan,
  type AssignmentFields,
  type Plan,
  type PlanFields,
} from "@dti/score/plan";

import { bound, flags, groupOf, leaf, letters, level, rubricOf, text } from "../rubric/sample.js";

export const rate = ratio(share("a", "b"));

const judged = { ...flags("m1"), m2: level("A", "B"), c: bound("population"), ...letters("d") };

/** Of rates and counts (1.1), of flags, levels and counts (1.2), and of a flag alone (2.1). */
export const rubric: Rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", rate), leaf("1.2", flag("m1"), { variables: judged })),
    groupOf("2", leaf("2.1", flag("m1"), { variables: flags("m1") })),
  ],
  { context: { population: { label: text("population") } } },
);

/** The smallest plan as it is written. */
export const sound = { unit: "Tỉnh A", year: 2026, assignments: {} };

export const planOf = (fields: Partial<PlanFields> = {}): Plan =>
  definePlan(rubric, { ...sound, ...fields });

/** The row that is made of one. */
export const rowOf = (fields: AssignmentFields): unknown =>
  planOf({ assignments: { "1.1": fields } }).assignments["1.1"];

/** A plan that is sound but for these fields. */
export const withFields = (fields: object): object => ({ ...sound, ...fields });

/** A plan of one row. */
export const withRow = (row: object, code = "1.1"): object =>
  withFields({ assignments: { [code]: row } });

export const issuesOf = (data: unknown, over: Rubric = rubric): readonly Issue[] => {
  const parsed = safeParsePlan(over, data);
  return parsed.ok ? [] : parsed.issues;
};

/** What is wrong with data, in short: each code with its path. */
export const told = (data: unknown, over?: Rubric): readonly string[] =>
  issuesOf(data, over).map(({ code, path }) => [code, path.join(".")].join(" at "));

/** Data, and all that is told of it. */
export type Case = readonly [data: object, problem: string];

export const plan = (fields: object, problem: string): Case => [withFields(fields), problem];

/** What is wrong in a row is told with the place in it. */
export const row = (fields: object, problem: string, code = "1.1"): Case => [
  withRow(fields, code),
  problem.replace(" at ", ` at assignments.${code}.`),
];

export const each = <T>(values: readonly T[], make: (value: T) => Case): readonly Case[] =>
  values.map(make);

/** The same, frozen in depth. */
export const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};
