// A rubric of three indicators with general figures, flags and levels, and what a run says of columns.

import { ScoreError, type Issue } from "@dti/score";
import { compile, type Columns } from "@dti/score/batch";
import {
  amount,
  context,
  defineRubric,
  flag,
  group,
  indicator,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
} from "@dti/score/define";

export const label = (text: string) => ({ vi: `${text} (vi)`, en: text });

const count = (name: string) => ({ label: label(name) });

/** "1.1" is a share of people, "1.2" flags, levels and an amount, "2" a quotient of sums. */
export const rubric = defineRubric({
  family: "test",
  version: "v1",
  revision: 1,
  years: [2025, 2030],
  max: 100,
  context: { people: { label: label("people"), unit: label("people") } },
  pillars: [{ code: "P", name: label("P"), groups: ["1"] }],
  children: [
    group(
      "1",
      { name: label("1"), max: 60 },
      indicator("1.1", {
        name: label("1.1"),
        max: 20,
        variables: { a: count("a"), b: context("people") },
        formula: ratio(share("a", "b")),
      }),
      indicator("1.2", {
        name: label("1.2"),
        max: 40,
        variables: {
          m1: { label: label("m1"), kind: "flag" },
          level: { label: label("level"), kind: ["A", "B", "C"] },
          c: count("c"),
        },
        formula: weightedParts(
          ["1/4", flag("m1")],
          ["1/4", levels("level", { A: "1", B: "1/3", C: null })],
          ["1/2", thresholdToMax(amount("c", { name: "count" }), "7")],
        ),
      }),
    ),
    indicator("2", {
      name: label("2"),
      max: 40,
      variables: { a: count("a"), b: { label: label("b"), partOf: "c" }, c: count("c") },
      formula: ratio(quotient(["a", "b"], "c", { whenEmpty: "not-applicable" })),
    }),
  ],
});

/** All its nodes. */
export const codes = ["1.1", "1.2", "1", "2", "total", "P"] as const;

export const scorer = compile(rubric, { year: 2026 });

/** The columns of a run as lists, and what else it says. */
export const plain = (scores: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(scores).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Float64Array ? [...value] : value,
    ]),
  );

/** What a run of these columns says of a node. */
export const digitsOf = (columns: Columns, rows: number, code = "total"): unknown =>
  plain(compile(rubric, { year: 2026 }).run(columns, rows))[code];

/** The issues of refused rows: code, then path. */
export const rowIssues = (columns: Columns, rows: number): readonly (readonly unknown[])[] =>
  scorer.run(columns, rows).issues.map(({ code, path }) => [code, ...path]);

/** The issues that a call throws; anything else that it throws goes on. */
export const thrownBy = (call: () => unknown): readonly Issue[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof ScoreError) return error.issues;
    throw error;
  }
  return [];
};

type Options = Parameters<typeof scorer.run>[2];

/** What is wrong with columns as a whole. */
export const refusals = (
  columns: unknown,
  rows: unknown = 1,
  options?: unknown,
): readonly (readonly unknown[])[] =>
  thrownBy(() => scorer.run(columns as Columns, rows as number, options as Options)).map(
    ({ code, path, details }) => [code, path.join(" › "), details],
  );
