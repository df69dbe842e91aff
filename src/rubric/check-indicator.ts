// Is an indicator sound? Its letters, its formula, and every other reading of it.

import { shown, type Issue, type Path } from "../errors.js";
import { checkCarries } from "./check-carries.js";
import { checkFormula } from "./check-formula.js";
import { letterKind } from "./letter-kind.js";
import { occurrencesOf } from "../formula/reads.js";
import type { FormulaNode } from "../formula/types.js";
import { checkName, checkText, once } from "./names.js";
import type { IndicatorNode, Mark, Variable, VariableKind } from "./types.js";
import { issue } from "./issue.js";

/** What an indicator is checked against. */
export interface RubricScope {
  readonly years: readonly number[];
  /** Names of the general figures that are numbers. */
  readonly context: readonly string[];
  readonly report: (issue: Issue) => void;
}

/** Only a number has decimals; what TypeScript refuses, JavaScript may still write. */
const checkDivisible = (
  divisible: unknown,
  kind: VariableKind | undefined,
  path: Path,
  report: (issue: Issue) => void,
): void => {
  if (divisible === undefined || (divisible === true && kind === undefined)) return;
  const expected = kind === undefined ? "true" : "nothing";
  report(issue("bad_field", [...path, "divisible"], { value: shown(divisible), expected }));
};

const checkVariable = (
  [name, variable]: readonly [string, Variable],
  variables: Readonly<Record<string, Variable>>,
  path: Path,
  { context, report }: RubricScope,
): void => {
  checkName("name", name, path, report);
  if ("context" in variable) {
    if (context.includes(variable.context)) return;
    report(
      issue("unknown_reference", [...path, "context"], { name: variable.context, known: context }),
    );
    return;
  }
  checkText(variable.label, [...path, "label"], report);
  const { kind, divisible, partOf } = variable;
  checkDivisible(divisible, kind, path, report);
  const isLevels = (levels: unknown): boolean =>
    Array.isArray(levels) &&
    levels.length > 0 &&
    levels.every((level) => typeof level === "string" && level !== "") &&
    new Set(levels).size === levels.length;
  if (kind !== undefined && kind !== "flag" && !isLevels(kind)) {
    const details = { value: shown(kind), expected: '"flag", or a list of different level names' };
    report(issue("bad_field", [...path, "kind"], details));
  }
  for (const [level, label] of Object.entries(variable.levels ?? {})) {
    const known = Array.isArray(kind) ? kind : [];
    const at = [...path, "levels", level];
    if (known.includes(level)) checkText(label, at, report);
    else report(issue("unknown_reference", at, { name: level, known }));
  }
  if (partOf === undefined) return;
  const whole = Object.hasOwn(variables, partOf) ? variables[partOf] : undefined;
  const at = [...path, "partOf"];
  if (whole === undefined || partOf === name) {
    const known = Object.keys(variables).filter((one) => one !== name);
    report(issue("unknown_reference", at, { name: partOf, known }));
  } else if (letterKind(whole) !== "number" || kind !== undefined) {
    report(issue("wrong_kind", at, { name: partOf, expected: "number" }));
  }
};

/** Equal names mean equal measures, in every period, part and reading; and no letter's name. */
const checkMeasures = (
  formulas: readonly FormulaNode[],
  variables: Readonly<Record<string, Variable>>,
  path: Path,
  report: (issue: Issue) => void,
): void => {
  const seen = new Map<string, string>();
  for (const measure of formulas.flatMap((formula) => occurrencesOf(formula).measures)) {
    const { name } = measure;
    const text = JSON.stringify(Object.entries(measure).sort());
    checkName("name", name, path, report);
    if (Object.hasOwn(variables, name)) report(issue("duplicate", path, { value: name }));
    if ((seen.get(name) ?? text) !== text) report(issue("measures_differ", path, { name }));
    seen.set(name, text);
  }
};

/** Reports everything that is wrong with the marks of a node. */
export const checkMarks = (marks: readonly Mark[], path: Path, scope: RubricScope): void => {
  const { report } = scope;
  const [takeMark, takeReading] = [once(report), once(report)];
  // The rubric's own reading is called that in results.
  takeReading("default", path);
  marks.forEach((mark, index) => {
    const at = [...path, "marks", index];
    takeMark(mark.id, [...at, "id"]);
    for (const field of ["printed", "used", "because"] as const) {
      checkText(mark[field], [...at, field], report);
    }
    mark.alternatives?.forEach(({ name, label }, place) => {
      takeReading(name, [...at, "alternatives", place, "name"]);
      checkText(label, [...at, "alternatives", place, "label"], report);
    });
  });
};

/** Reports everything that is wrong with an indicator. */
export const checkIndicator = (node: IndicatorNode, path: Path, scope: RubricScope): void => {
  const { report, years } = scope;
  const { variables, formula, marks = [] } = node;
  for (const entry of Object.entries(variables)) {
    checkVariable(entry, variables, [...path, "variables", entry[0]], scope);
  }
  const letters = new Map(
    Object.entries(variables).map(([name, variable]) => [name, letterKind(variable)]),
  );
  const found: Issue[] = [];
  const around = { letters, years, report: (one: Issue) => found.push(one), seen: new Set() };
  checkFormula(formula, [...path, "formula"], around);
  const others = marks.flatMap((mark, index) =>
    (mark.alternatives ?? []).map((other, place) => {
      const at = [...path, "marks", index, "alternatives", place, "formula"];
      checkFormula(other.formula, at, around);
      return other.formula;
    }),
  );
  found.forEach(report);
  checkMarks(marks, path, scope);
  // Only formulas that can be read have measures to compare, and to name.
  if (found.length > 0) return;
  const formulas = [formula, ...others];
  checkMeasures(formulas, variables, [...path, "formula"], report);
  const measures = formulas.flatMap((one) => occurrencesOf(one).measures.map(({ name }) => name));
  const known = [...new Set([...letters.keys(), ...measures])];
  checkCarries(node.carries, known, [...path, "carries"], report);
};
