// Does a plan fit its rubric? Its codes are the rubric's, its goals are values of figures that the
// indicators have, and what is printed can be read.

import { readCell } from "../audit/table/cells.js";
import { shown, type Path } from "../errors.js";
import { readsOf } from "../formula/reads.js";
import { compare, one } from "../numbers/rational.js";
import { isCount } from "../rubric/letter-kind.js";
import { isFields, type Fields } from "../rubric/plain.js";
import type { IndicatorNode, RubricData, RubricNode } from "../rubric/types.js";
import { leavesOf, nodesBelow } from "../rubric/walk.js";
import { bare } from "../schema/plain-copy.js";
import { expected } from "./expected.js";
import { valueOfGoal } from "./figures.js";
import { issue, type Refuse, type Report } from "./issue.js";
import { titleKey } from "./titles.js";
import type { Assignment, Duty, Goal, GroupRow, PlanData, Printed } from "./types.js";

/** The figures of an indicator: its measures, and the letters that count. */
const figuresOf = ({ formula, variables }: IndicatorNode): readonly string[] => [
  ...readsOf(formula).measures.map(({ name }) => name),
  ...Object.keys(variables).filter((name) => isCount(variables, name)),
];

/** Reports a goal that is not a value of one of the indicator's figures. */
const checkGoal = (node: IndicatorNode, goal: Goal, path: Path, { refuse, report }: Told): void => {
  const { variable, atLeast = "" } = goal;
  const value = valueOfGoal(goal);
  if (variable === undefined || value === undefined) return;
  const measure = readsOf(node.formula).measures.find(({ name }) => name === variable);
  // A figure is written as a rate, or as a count.
  const isRate = measure !== undefined && measure.kind !== "amount";
  const isFigure = measure !== undefined || isCount(node.variables, variable);
  if (!isFigure && Object.hasOwn(node.variables, variable)) {
    report(issue("wrong_kind", [...path, "variable"], { name: variable, expected: "number" }));
  } else if (!isFigure) {
    const known = figuresOf(node);
    report(issue("unknown_variable", [...path, "variable"], { name: variable, known }));
  } else if (!isRate && /[%/]/.test(atLeast)) {
    // Of a count, neither a percentage nor a fraction.
    refuse([...path, "atLeast"], atLeast, expected.value);
  } else if (isRate && !/[%/]/.test(atLeast) && compare(value, one) > 0) {
    // 80 is 80 %, or 80 times as many: a rate says which.
    report(
      issue("bad_figure", [...path, "atLeast"], { value: shown(atLeast), why: "bare number" }),
    );
  } else if (measure?.kind === "share" && compare(value, one) >= (goal.strict ? 0 : 1)) {
    report(issue("share_above_one", [...path, "atLeast"], { value: atLeast }));
  }
};

/** Where issues go, and values in whose place something else was expected. */
interface Told {
  readonly report: Report;
  readonly refuse: Refuse;
}

const toldTo = (report: Report): Told => ({
  report,
  refuse: (path, value, what) => {
    report(issue("bad_field", path, { value: shown(value), expected: what }));
  },
});

const checkPrinted = (row: Printed, path: Path, { refuse }: Told): void => {
  for (const [field, kind] of [
    ["max", "maxima"],
    ["target", "targets"],
  ] as const) {
    const cell = row[field];
    const refused = (at: Path, value: unknown): void => {
      refuse(at, value, expected.figure);
    };
    if (cell === undefined) continue;
    readCell(cell, [...path, field], kind, {
      locale: undefined,
      refuse: refused,
      report: ({ path: at }) => {
        refused(at, printingAt(cell, at.slice(path.length + 1)));
      },
    });
  }
};

/** What is printed at a place of a cell. */
const printingAt = (cell: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, step) => (part as Readonly<Record<string | number, unknown>>)[step],
    cell,
  );

const checkGoalFields = (goal: Goal, path: Path, { refuse }: Told): void => {
  const { variable, atLeast, strict } = goal;
  const value = valueOfGoal(goal);
  if (Object.keys(goal).length === 0) refuse(path, goal, expected.goal);
  if (variable === undefined && (atLeast !== undefined || strict)) {
    refuse([...path, "variable"], undefined, expected.figureName);
  }
  if (variable !== undefined && value === undefined) {
    refuse([...path, "atLeast"], atLeast, expected.value);
  }
};

/** Reports a title that a row asks for twice: one document would be both. */
const checkEvidence = ({ evidence = [] }: Duty, path: Path, { report }: Told): void => {
  const seen = new Set<string>();
  evidence.forEach(({ vi, en }, index) => {
    const keys = [...new Set([vi, en].map(titleKey))];
    if (keys.some((key) => seen.has(key))) {
      report(issue("duplicate", [...path, "evidence", index], { value: vi }));
    }
    keys.forEach((key) => seen.add(key));
  });
};

const checkDuty = (
  row: Duty & { readonly subtasks?: readonly Duty[] },
  path: Path,
  told: Told,
): void => {
  checkEvidence(row, path, told);
  row.subtasks?.forEach((one, index) => {
    checkEvidence(own(one), [...path, "subtasks", index], told);
  });
};

/** What something says itself, and not what a program added to all objects. */
const own = <T extends object>(fields: T): T => bare(Object.entries(fields)) as T;

/** Reports figures and goals that nobody can read, and evidence that is asked for twice, whatever the rubric. */
export const checkFigures = (plan: Omit<PlanData, "rubric">, report: Report): void => {
  const told = toldTo(report);
  for (const rows of ["assignments", "groups"] as const) {
    for (const [code, given] of Object.entries<Assignment | GroupRow>(plan[rows])) {
      const path = [rows, code];
      const row: Assignment = own(given);
      checkPrinted(row, path, told);
      checkDuty(row, path, told);
      if (row.goal) checkGoalFields(own(row.goal), [...path, "goal"], told);
    }
  }
};

/** The codes that rows may have: of indicators; of groups, and the total. */
const codesIn = ({ children }: RubricData) => {
  const nodes = nodesBelow(children);
  const codesOf = (wanted: RubricNode["kind"]): readonly string[] =>
    nodes.flatMap(({ kind, code }) => (kind === wanted ? [code] : []));
  return { leaves: codesOf("indicator"), groups: [...codesOf("group"), "total"] };
};

/** Reports codes of rows that are none of those which there are. */
export const checkRows = (
  rows: { readonly assignments: readonly string[]; readonly groups: readonly string[] },
  { leaves, groups: known }: ReturnType<typeof codesIn>,
  report: Report,
): void => {
  for (const code of rows.assignments) {
    if (!leaves.includes(code)) report(issue("unknown_code", ["assignments", code], { code }));
  }
  for (const name of rows.groups) {
    if (known.includes(name)) continue;
    report(issue("unknown_reference", ["groups", name], { name, known }));
  }
};

/** Reports rows that the rubric has no code for, in whatever else may be wrong with them. */
export const checkCodes = (fields: Fields, rubric: RubricData, report: Report): void => {
  const keysOf = (rows: unknown): readonly string[] => (isFields(rows) ? Object.keys(rows) : []);
  const rows = {
    assignments: keysOf(fields["assignments"]),
    groups: keysOf(fields["groups"]),
  };
  checkRows(rows, codesIn(rubric), report);
};

/** Reports whatever in a plan does not fit its rubric, besides the codes of its rows. */
export const checkPlan = (
  plan: Omit<PlanData, "rubric">,
  rubric: RubricData,
  report: Report,
): void => {
  checkFigures(plan, report);
  const told = toldTo(report);
  const rows = new Map(Object.entries(plan.assignments));
  for (const leaf of leavesOf(rubric.children)) {
    const goal = own(rows.get(leaf.code) ?? {}).goal;
    if (goal) checkGoal(leaf, own(goal), ["assignments", leaf.code, "goal"], told);
  }
  const general = Object.keys(rubric.context);
  plan.information.forEach((one, index) => {
    const { context: name } = own(one);
    if (name === undefined || general.includes(name)) return;
    report(issue("unknown_reference", ["information", index, "context"], { name, known: general }));
  });
  const { leaves, groups } = codesIn(rubric);
  const known = [...leaves, ...groups];
  plan.remarks.forEach((one, index) => {
    const { on: name } = own(one);
    if (name === undefined || known.includes(name)) return;
    report(issue("unknown_reference", ["remarks", index, "on"], { name, known }));
  });
};
