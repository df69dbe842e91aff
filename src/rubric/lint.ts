// What is sound but doubtful in a rubric? Letters that nothing reads, clauses without a citation,
// thresholds out of reach, doubts without a mark and marks without an effect.

import { issueWriter, type Issue, type Path } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import { curve, printedFraction, type MeasuredFormula } from "../formula/curve.js";
import { interpret, type Meaning } from "../formula/interpret.js";
import { readsOf, variablesOfMeasure } from "../formula/reads.js";
import type { FormulaNode } from "../formula/types.js";
import { lintInEnglish } from "../messages/lint-en.js";
import { compare, one } from "../numbers/rational.js";
import { canonical } from "./fingerprint.js";
import type { IndicatorNode, Mark, RubricData, RubricNode } from "./types.js";

const issue = /* @__PURE__ */ issueWriter(lintInEnglish);

type Report = (issue: Issue) => void;

/** What a rubric lints for in a formula. */
interface Doubts {
  /** Thresholds that a share, which is never above 1, cannot reach. */
  readonly unreachable: readonly string[];
  /** Whether the formula leaves open what some fact earns. */
  readonly isUndecided: boolean;
}

const none: Doubts = { unreachable: [], isUndecided: false };
const together = (all: readonly Doubts[]): Doubts => ({
  unreachable: all.flatMap(({ unreachable }) => unreachable),
  isUndecided: all.some(({ isUndecided }) => isUndecided),
});

const thresholdsOf = (node: MeasuredFormula): readonly string[] =>
  node.kind === "steps"
    ? node.steps.map(({ at }) => at)
    : "threshold" in node
      ? [node.threshold]
      : [];

const measured = (node: MeasuredFormula): Doubts => {
  if (node.measure.kind !== "share") return none;
  const beyond = thresholdsOf(node).filter((text) => compare(printedFraction(text), one) > 0);
  // A strict "more than 100 %" is no number above 1, but no share gets there either.
  const isDead =
    node.kind === "allOrNothing" && beyond.length === 0 && compare(curve(node, one), one) < 0;
  return { unreachable: isDead ? [node.threshold] : beyond, isUndecided: false };
};

const doubts: Meaning<Doubts, undefined> = {
  ratio: measured,
  thresholdToMax: measured,
  allOrNothing: measured,
  flag: () => none,
  levels: ({ levels }) => ({
    ...none,
    isUndecided: levels.some(({ fraction }) => fraction === null),
  }),
  steps: measured,
  // Open until a cohort settles it, by what the source says: no doubt.
  relativeToBest: () => none,
  bestOf: ({ formulas }, recur) => together(formulas.map(recur)),
  weightedParts: ({ parts }, recur) => together(parts.map(({ formula }) => recur(formula))),
  byPeriod: ({ periods }, recur) => together(periods.map(({ formula }) => recur(formula))),
  awarded: () => ({ ...none, isUndecided: true }),
};

/** Whether a dotted name, such as `"variables.a"`, leads to a field of the node. */
const leadsSomewhere = (node: object, on: string): boolean => {
  let place: unknown = node;
  for (const name of on.split(".")) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, name)) return false;
    place = (place as Readonly<Record<string, unknown>>)[name];
  }
  return true;
};

const lintMarks = (
  node: { readonly marks?: readonly Mark[]; readonly formula?: FormulaNode },
  path: Path,
  report: Report,
): void => {
  node.marks?.forEach(({ id, on, alternatives = [] }, index) => {
    const at = [...path, "marks", index];
    if (!leadsSomewhere(node, on)) report(issue("mark_unread", [...at, "on"], { id, on }));
    alternatives.forEach(({ name, formula }, place) => {
      if (node.formula === undefined || canonical(formula) !== canonical(node.formula)) return;
      report(issue("alternative_same", [...at, "alternatives", place], { name }));
    });
  });
};

const lintIndicator = (node: IndicatorNode, path: Path, report: Report): void => {
  const { variables, formula, marks = [], cite } = node;
  const formulas = [
    formula,
    ...marks.flatMap(({ alternatives = [] }) => alternatives.map((other) => other.formula)),
  ];
  const reads = formulas.map((one) => readsOf(one));
  const read = new Set(
    reads.flatMap(({ measures, judged }) => [...measures.flatMap(variablesOfMeasure), ...judged]),
  );
  for (const name of Object.keys(variables)) {
    if (!read.has(name)) report(issue("variable_unused", [...path, "variables", name], { name }));
  }
  if (cite?.wording === undefined) report(issue("clause_uncited", path, { code: node.code }));
  const { isUndecided } = interpret(doubts, formula, undefined);
  for (const threshold of formulas.flatMap(
    (one) => interpret(doubts, one, undefined).unreachable,
  )) {
    report(issue("threshold_unreachable", [...path, "formula"], { threshold }));
  }
  const isMarked = marks.some(({ on }) => on === "formula");
  if (isUndecided && !isMarked)
    report(issue("doubt_unmarked", [...path, "formula"], { code: node.code }));
};

const lintTexts = (value: unknown, path: Path, report: Report): void => {
  if (typeof value === "string") {
    if (value !== value.normalize("NFC")) report(issue("text_not_normalized", path, { value }));
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) {
      lintTexts(part, [...path, Array.isArray(value) ? Number(name) : name], report);
    }
  }
};

/**
 * Lists what is doubtful in a sound rubric; an empty list is the goal.
 *
 * Codes: `variable_unused`, `clause_uncited`, `threshold_unreachable`, `doubt_unmarked`, `mark_unread`,
 * `alternative_same`, `text_not_normalized`.
 *
 * @example
 * ```ts
 * import { lint } from "@dti/score/define";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * lint(draft3530) // => []
 * ```
 */
export const lint = (rubric: RubricData): readonly Issue[] => {
  const findings: Issue[] = [];
  const report = (finding: Issue): void => {
    findings.push(finding);
  };
  const lintNode = (node: RubricNode, path: Path): void => {
    lintMarks(node, path, report);
    if (node.kind === "indicator") lintIndicator(node, path, report);
    else lintNodes(node.children, path);
  };
  const lintNodes = (nodes: readonly RubricNode[], path: Path): void => {
    nodes.forEach((node, index) => {
      lintNode(node, [...path, "children", index]);
    });
  };
  if (rubric.source === undefined) report(issue("clause_uncited", ["source"], { code: rubric.id }));
  lintMarks(rubric, [], report);
  lintNodes(rubric.children, []);
  lintTexts(rubric, [], report);
  return deepFreeze(findings);
};
