// Does a plan fit its rubric? Its codes are the rubric's, its goals are values of figures that the
// indicators have, and what is printed can be read.

import { readCell } from "../audit/table/cells.js";
import { shown, type Path } from "../errors.js";
import { readsOf } from "../formula/reads.js";
import { readNumeral } from "../numbers/numeral.js";
import { isFields, type Fields } from "../rubric/plain.js";
import type { IndicatorNode, RubricData, RubricNode } from "../rubric/types.js";
import { leavesOf, nodesBelow } from "../rubric/walk.js";
import { expected } from "./expected.js";
import { valueOfGoal } from "./figures.js";
import { issue, type Refuse, type Report } from "./issue.js";
import type { Assignment, Goal, PlanData, Printed } from "./types.js";

/** How a figure of an indicator is written: a rate, or a count; undefined for what is no figure. */
const kindOfFigure = (node: IndicatorNode, name: string): "rate" | "count" | undefined => {
  const measure = readsOf(node.formula).measures.find((one) => one.name === name);
  if (measure) return measure.kind === "amount" ? "count" : "rate";
  const letter = Object.hasOwn(node.variables, name) ? node.variables[name] : undefined;
  return letter !== undefined && ("context" in letter || letter.kind === undefined)
    ? "count"
    : undefined;
};

const figuresOf = (node: IndicatorNode): readonly string[] =>
  [
    ...readsOf(node.formula).measures.map(({ name }) => name),
    ...Object.keys(node.variables),
  ].filter((name) => kindOfFigure(node, name) !== undefined);

const checkGoal = (
  node: IndicatorNode,
  goal: Goal,
  path: Path,
  refuse: Refuse,
  report: Report,
): void => {
  const { variable, atLeast, strict } = goal;
  if (variable === undefined) {
    if (atLeast !== undefined || strict) {
      refuse([...path, "variable"], undefined, expected.figureName);
    }
    return;
  }
  const kind = kindOfFigure(node, variable);
  if (kind === undefined) {
    const known = figuresOf(node);
    report(issue("unknown_variable", [...path, "variable"], { name: variable, known }));
    return;
  }
  // A count is a plain number; a rate may be a percentage or a fraction.
  const value = kind === "rate" ? valueOfGoal(goal) : readNumeral(atLeast ?? "");
  if (value === undefined || value[0] < 0n) {
    refuse([...path, "atLeast"], atLeast, expected.value);
  }
};

const checkPrinted = (row: Printed, path: Path, refuse: Refuse, report: Report): void => {
  const reading = {
    locale: undefined,
    report,
    refuse: (at: Path, value: unknown, what: string) => {
      refuse(at, value, what);
    },
  };
  if (row.max !== undefined) readCell(row.max, [...path, "max"], "maxima", reading);
  if (row.target !== undefined) readCell(row.target, [...path, "target"], "targets", reading);
};

const checkAssignment = (
  node: IndicatorNode,
  row: Assignment,
  path: Path,
  refuse: Refuse,
  report: Report,
): void => {
  checkPrinted(row, path, refuse, report);
  if (row.goal) checkGoal(node, row.goal, [...path, "goal"], refuse, report);
};

/** The codes that rows may have: of indicators; of groups, and the total. */
const codesIn = ({ children }: RubricData) => {
  const nodes = nodesBelow(children);
  const codesOf = (wanted: RubricNode["kind"]): readonly string[] =>
    nodes.flatMap(({ kind, code }) => (kind === wanted ? [code] : []));
  return { leaves: codesOf("indicator"), groups: [...codesOf("group"), "total"] };
};

/** Reports rows that the rubric has no code for, in whatever else may be wrong with them. */
export const checkCodes = (fields: Fields, rubric: RubricData, report: Report): void => {
  const { leaves, groups } = codesIn(rubric);
  const keysOf = (rows: unknown): readonly string[] => (isFields(rows) ? Object.keys(rows) : []);
  for (const code of keysOf(fields["assignments"])) {
    if (!leaves.includes(code)) report(issue("unknown_code", ["assignments", code], { code }));
  }
  for (const name of keysOf(fields["groups"])) {
    if (groups.includes(name)) continue;
    report(issue("unknown_reference", ["groups", name], { name, known: groups }));
  }
};

/** Reports whatever in a plan does not fit its rubric, besides the codes of its rows. */
export const checkPlan = (
  plan: Omit<PlanData, "rubric">,
  rubric: RubricData,
  report: Report,
): void => {
  const refuse: Refuse = (path, value, what) => {
    report(issue("bad_field", path, { value: shown(value), expected: what }));
  };
  const rows = new Map(Object.entries(plan.assignments));
  for (const leaf of leavesOf(rubric.children)) {
    const row = rows.get(leaf.code);
    const path = ["assignments", leaf.code];
    if (row) checkAssignment(leaf, row, path, refuse, report);
  }
  for (const [code, row] of Object.entries(plan.groups)) {
    checkPrinted(row, ["groups", code], refuse, report);
  }
  const known = Object.keys(rubric.context);
  plan.information.forEach(({ context: name }, index) => {
    if (name === undefined || known.includes(name)) return;
    report(issue("unknown_reference", ["information", index, "context"], { name, known }));
  });
  const { leaves, groups } = codesIn(rubric);
  plan.remarks.forEach(({ on }, index) => {
    if (on === undefined || leaves.includes(on) || groups.includes(on)) return;
    report(issue("unknown_code", ["remarks", index, "on"], { code: on }));
  });
};
