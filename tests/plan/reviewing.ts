// Which plans do the tests of lints, reviews and documents use? Small ones, and what is found in them in short.

import type { Result, Rubric } from "@dti/score";
import {
  allOrNothing,
  flag,
  ratio,
  share,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import {
  lintPlan,
  parsePlan,
  review,
  type IndicatorReview,
  type Plan,
  type PlanAim,
  type PlanLint,
  type Sum,
} from "@dti/score/plan";

import { parseCsv } from "../../src/data/csv.js";
import { flags, groupOf, leaf, letters, ofOne, rubricOf, text } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";

export const rate = share("a", "b");
export const formula = ratio(rate);

/** A plan for 2026. */
export const planOf = (rubric: Rubric, fields: object): Plan =>
  parsePlan(rubric, { unit: "Unit", year: 2026, ...fields });

/** A plan for 2026, linted. */
export const lintOf = (rubric: Rubric, fields: object, others: readonly Rubric[] = []): PlanLint =>
  lintPlan(rubric, planOf(rubric, fields), { others });

/** The lint of a row for one indicator of 20 points. */
export const lintOfRow = (
  of: FormulaNode,
  row: object,
  variables: IndicatorNode["variables"] = letters("a", "b"),
): PlanLint => lintOf(ofOne(of, { variables }), { assignments: { "1": { lead: "A", ...row } } });

/** Findings in short: the code, and its details but for the indicator's code. */
export const told = ({ findings }: PlanLint): readonly string[] =>
  findings.map(({ code, details }) => {
    const rest = Object.entries(details).filter(([name]) => name !== "code");
    return [code, ...rest.map(([, value]) => String(value))].join(" ");
  });

/** Findings in short: the code, and where. */
export const places = ({ findings }: PlanLint): readonly string[] =>
  findings.map(({ code, path }) => `${code} at ${path.slice(1).join(".")}`);

/** What each figure needs: `rate [1/2, 1]`, an answer, or the most that can be had. */
export const needsIn = ({ aims }: PlanLint): readonly string[] =>
  aims.flatMap(({ needs }: PlanAim) =>
    needs.map((need) => {
      if (!need.reachable) return `${need.variable} at most ${need.exact}`;
      if (need.answers) return `${need.variable} ${need.answers.join(" or ")}`;
      const ends = need.values.map(
        ({ lowOpen, exact: { low, high } }) => `${lowOpen ? "(" : "["}${low}, ${high ?? "…"}]`,
      );
      return `${need.variable} ${ends.join(" ")}`;
    }),
  );

/** Two groups, one of which has a group in it, and two general figures. */
export const rubric = rubricOf(
  [
    groupOf("1", leaf("1.1", formula), groupOf("1.2", leaf("1.2.1", formula))),
    groupOf("2", leaf("2.1", formula), leaf("2.2", formula)),
  ],
  { context: { people: { label: text("people") }, area: { label: text("area") } } },
);

/** A plan over it that says nothing of the last indicator. */
export const plan = planOf(rubric, {
  agencies: { A: { vi: "Sở A", en: "Department A" }, B: "B" },
  assignments: {
    "1.1": { lead: "A", target: "16/20", evidence: ["Report", "Decision"], due: "2026-06-30" },
    "1.2.1": { lead: ["A", "B"], verifying: "B", implementing: "A", target: 5, cadence: "monthly" },
    "2.1": { lead: ["B", "A"], evidence: "Report", due: "2026-06-30" },
  },
  groups: { "1": { target: "30/40" }, total: { target: "70/80" } },
  information: [
    { name: "People", context: "people", provider: "B" },
    { name: "Area", context: "area" },
    { name: "Address", provider: "A" },
  ],
});

export const facts = { "1.1": { rate: "1/2" }, "1.2.1": { rate: "1/3" }, "2.1": { rate: "100%" } };
export const on = "2026-07-01";
export const result: Result = resultOf(rubric, facts, { context: { area: 5 } });

/** The exact points of a sum: maximum, points, target, short of the target, short of the maximum. */
export const sums = ({ max, points, target, toTarget, toMax }: Sum) => [
  max,
  ...[points, target, toTarget, toMax].map((one) => one?.exact),
];

/** The review of one indicator of 20 points. */
export const oneOf = (
  row: object,
  fact?: unknown,
  day = on,
  of: Rubric = ofOne(formula),
): IndicatorReview => {
  const scored = resultOf(of, fact === undefined ? {} : { "1": fact });
  const [one] = review(planOf(of, { assignments: { "1": row } }), scored, { on: day }).indicators;
  if (one === undefined) throw new Error("There is no indicator");
  return one;
};

/** Cells of each table of a page, by rows: told apart at strokes that are not escaped. */
export const tablesIn = (page: string): readonly (readonly (readonly string[])[])[] =>
  page
    .split("\n\n")
    .filter((part) => part.startsWith("|"))
    .map((part) =>
      part
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).slice(1, -1)),
    );

/** Rows of a file, read back by Papa Parse. */
export const rowsIn = (file: string, separator: string): readonly (readonly string[])[] => {
  const text = file.slice(1).replaceAll("\r\n", "\n");
  return parseCsv(text.replace(/\n$/, ""), separator);
};

/** The first table's header, or another's. */
export const headerOf = (page: string, at = 0): readonly string[] =>
  (tablesIn(page)[at]?.[0] ?? []).map((cell) => cell.trim());

/** Lines of a page that start so. */
export const linesOf = (page: string, start: string): readonly string[] =>
  page.split("\n").filter((line) => line.startsWith(start));

/** A small rubric of a rate, a threshold and a flag; nothing planned over it, and much. */
export const small = rubricOf(
  [
    groupOf("1", leaf("1.1", formula), leaf("1.2", allOrNothing(share("a", "b"), "80%"))),
    leaf("2", flag("m"), { variables: flags("m") }),
  ],
  { context: { people: { label: { vi: "a", en: "b" } } } },
);
export const smallPlan = (fields: object) => planOf(small, { assignments: {}, ...fields });
export const bare = smallPlan({});
export const goal = { variable: "rate", atLeast: "80%", strict: true };
export const rich = smallPlan({
  agencies: { A: { vi: "Sở A", en: "Department A" }, B: "B" },
  assignments: {
    "1.1": { lead: ["A", "B"], goal, due: "2026-07-15", target: "16,5/20", evidence: "Report" },
    "1.2": { lead: "B", goal, condition: "Enough money", cadence: "monthly", max: 20 },
    "2": { lead: "B", goal: "Soon", due: "2026-07-13", before: { year: 2024, points: "5" } },
  },
  groups: {
    "1": {
      target: [{ printed: "16", place: "page 2" }, "17"],
      doubts: [{ on: "target", note: "?" }],
    },
    total: { target: "20", subtasks: [{ task: "Report", due: "2026-08-01" }] },
  },
  information: [{ name: "People", context: "people", provider: "A" }, { name: "Area" }],
  reviews: { everyMonths: 12, beforeDay: 15 },
});

/** Facts with documents, without, and a no. */
export const smallFacts = {
  "1.1": {
    a: 1,
    b: 2,
    evidence: [
      { title: "REPORT", number: "7" },
      { title: "Note", date: "2026-01-31" },
    ],
  },
  "1.2": { unevidenced: { rate: "90%" }, reason: "not signed" },
  "2": { m: false },
};
