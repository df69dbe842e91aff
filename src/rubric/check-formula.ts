// What can be wrong with a formula before any fact is known? References, weights, fractions,
// thresholds, steps and periods; all of it is reported. This is the one meaning that does not go
// through `interpret`: it decides whether there is anything to interpret.

import { shown, type Issue, type Path } from "../errors.js";
import { readFraction } from "../numbers/numeral.js";
import { add, compare, exactText, one, zero, type Rational } from "../numbers/rational.js";
import { partsOf, variablesOf } from "../formula/reads.js";
import type { FormulaKind, FormulaNode, FormulaOf, MeasureNode } from "../formula/types.js";
import { issue } from "./issue.js";

/** What a letter is: a count, a yes/no fact, or its levels. */
export type LetterKind = "number" | "flag" | readonly string[];

/** What a formula is checked against. */
export interface Surroundings {
  readonly letters: ReadonlyMap<string, LetterKind>;
  /** Assessment years that the formula must serve. */
  readonly years: readonly number[];
  readonly report: (issue: Issue) => void;
  /** Formulas that were checked already: one that stands in many places is told about once. */
  readonly seen: Set<unknown>;
}

type Check<Node> = (node: Node, path: Path, around: Surroundings) => void;

const measureKinds = ["share", "quotient", "amount"];

/** A fraction from 0 to 1, or undefined after reporting. */
const fractionAt = (text: unknown, path: Path, { report }: Surroundings): Rational | undefined => {
  const value = typeof text === "string" ? readFraction(text) : undefined;
  if (value !== undefined && compare(value, zero) >= 0 && compare(value, one) <= 0) return value;
  report(issue("bad_fraction", path, { value: shown(text) }));
  return undefined;
};

/** A number above 0, or undefined after reporting. */
const thresholdAt = (text: unknown, path: Path, { report }: Surroundings): Rational | undefined => {
  const value = typeof text === "string" ? readFraction(text) : undefined;
  if (value !== undefined && compare(value, zero) > 0) return value;
  report(issue("threshold_not_positive", path, { value: shown(text) }));
  return undefined;
};

const kindName = (kind: LetterKind): string => (typeof kind === "string" ? kind : "list of levels");

/** Checks that a letter is declared, as one of a kind. */
const checkLetter = (
  name: string,
  wanted: "number" | "flag" | "list of levels",
  path: Path,
  { letters, report }: Surroundings,
): LetterKind | undefined => {
  const kind = letters.get(name);
  if (kind === undefined) {
    report(issue("unknown_reference", path, { name, known: [...letters.keys()] }));
  } else if (kindName(kind) !== wanted) {
    report(issue("wrong_kind", path, { name, expected: wanted }));
  } else return kind;
  return undefined;
};

const checkMeasure: Check<MeasureNode> = (measure, path, around) => {
  const kind: unknown = (measure as MeasureNode | undefined)?.kind;
  if (typeof kind !== "string" || !measureKinds.includes(kind)) {
    const details = { value: shown(kind), known: measureKinds };
    around.report(issue("unknown_kind", path, details));
    return;
  }
  const expect = (isGood: boolean, value: unknown, expected: string): void => {
    if (!isGood) around.report(issue("bad_field", path, { value: shown(value), expected }));
  };
  for (const terms of partsOf(measure)) {
    const isWhole = typeof terms !== "number" || (Number.isSafeInteger(terms) && terms > 0);
    const isSum = Array.isArray(terms) && terms.length > 0;
    // An amount is of one letter; the 1 that it is over is ours.
    const isOne = measure.kind === "amount" && typeof measure.variable !== "string";
    const isTerms = (typeof terms === "string" || typeof terms === "number" || isSum) && !isOne;
    expect(isWhole && isTerms, terms, "a letter, a list of letters or a whole number above 0");
    if (!isTerms) continue;
    for (const letter of variablesOf(terms)) checkLetter(letter, "number", path, around);
  }
  const { whenEmpty } = measure.kind === "amount" ? {} : measure;
  const isKnown = [undefined, 0, 1, "not-applicable"].includes(whenEmpty);
  expect(isKnown, whenEmpty, '0 | 1 | "not-applicable"');
};

const measured: Check<{ readonly measure: MeasureNode }> = (node, path, around) => {
  checkMeasure(node.measure, [...path, "measure"], around);
};

const withThreshold: Check<{ readonly measure: MeasureNode; readonly threshold: string }> = (
  node,
  path,
  around,
) => {
  measured(node, path, around);
  thresholdAt(node.threshold, [...path, "threshold"], around);
};

const checkLevels: Check<FormulaOf<"levels">> = ({ variable, levels }, path, around) => {
  const declared = checkLetter(variable, "list of levels", [...path, "variable"], around);
  const used = levels.map(({ level }) => level);
  levels.forEach(({ fraction }, index) => {
    if (fraction !== null) fractionAt(fraction, [...path, "levels", index], around);
  });
  if (Array.isArray(declared) && declared.join("\n") !== used.join("\n")) {
    around.report(issue("levels_differ", [...path, "levels"], { declared, used }));
  }
};

const checkSteps: Check<FormulaOf<"steps">> = (node, path, around) => {
  measured(node, path, around);
  if (node.steps.length === 0) {
    const details = { value: "[]", expected: "at least one step" };
    around.report(issue("bad_field", [...path, "steps"], details));
  }
  let before: readonly [Rational, Rational] = [zero, zero];
  node.steps.forEach(({ at, fraction }, index) => {
    const here = [...path, "steps", index];
    const threshold = thresholdAt(at, here, around);
    const worth = fractionAt(fraction, here, around);
    if (threshold === undefined || worth === undefined) return;
    if (compare(threshold, before[0]) <= 0 || compare(worth, before[1]) <= 0) {
      around.report(issue("steps_not_rising", here, { value: at }));
    }
    before = [threshold, worth];
  });
};

const checkBest: Check<FormulaOf<"relativeToBest">> = (node, path, around) => {
  measured(node, path, around);
  const { best } = node as { readonly best?: unknown };
  const value = typeof best === "string" ? readFraction(best) : undefined;
  if (best === undefined || (value !== undefined && compare(value, zero) >= 0)) return;
  const details = { value: shown(best), expected: "a number from 0" };
  around.report(issue("bad_field", [...path, "best"], details));
};

const checkAlternatives: Check<FormulaOf<"bestOf">> = ({ formulas }, path, around) => {
  if (formulas.length < 2) {
    const details = { value: String(formulas.length), expected: "at least two formulas" };
    around.report(issue("bad_field", [...path, "formulas"], details));
  }
  formulas.forEach((formula, index) => {
    checkFormula(formula, [...path, "formulas", index], around);
  });
};

const checkParts: Check<FormulaOf<"weightedParts">> = ({ parts }, path, around) => {
  const weights = parts.map(({ weight, formula }, index) => {
    const here = [...path, "parts", index];
    checkFormula(formula, [...here, "formula"], around);
    return fractionAt(weight, [...here, "weight"], around);
  });
  if (weights.includes(undefined)) return;
  const total = weights.reduce<Rational>((sum, weight) => add(sum, weight ?? zero), zero);
  if (compare(total, one) !== 0) {
    around.report(issue("weights_not_one", path, { sum: exactText(total) }));
  }
};

const checkPeriods: Check<FormulaOf<"byPeriod">> = ({ periods }, path, around) => {
  periods.forEach(({ from, to, formula }, index) => {
    const here = [...path, "periods", index];
    if (from < 1000 || from > to) around.report(issue("bad_period", here, { from, to }));
    const years = around.years.filter((year) => from <= year && year <= to);
    checkFormula(formula, [...here, "formula"], { ...around, years, seen: new Set() });
  });
  for (const year of around.years) {
    const count = periods.filter(({ from, to }) => from <= year && year <= to).length;
    if (count === 0) around.report(issue("period_gap", path, { year }));
    if (count > 1) around.report(issue("period_overlap", path, { year }));
  }
};

const checks: { readonly [Kind in FormulaKind]: Check<FormulaOf<Kind>> } = {
  ratio: measured,
  thresholdToMax: withThreshold,
  allOrNothing: (node, path, around) => {
    withThreshold(node, path, around);
    const { strict } = node as { readonly strict?: unknown };
    if (strict === undefined || strict === true) return;
    const details = { value: shown(strict), expected: "true" };
    around.report(issue("bad_field", [...path, "strict"], details));
  },
  flag: ({ variable }, path, around) => {
    checkLetter(variable, "flag", [...path, "variable"], around);
  },
  levels: checkLevels,
  steps: checkSteps,
  relativeToBest: checkBest,
  bestOf: checkAlternatives,
  weightedParts: checkParts,
  byPeriod: checkPeriods,
  awarded: () => undefined,
};

/** Reports everything that is wrong with a formula. */
export const checkFormula: Check<FormulaNode> = (formula, path, around) => {
  if (around.seen.has(formula)) return;
  around.seen.add(formula);
  const kind: unknown = (formula as FormulaNode | undefined)?.kind;
  if (typeof kind !== "string" || !Object.hasOwn(checks, kind)) {
    const details = { value: shown(kind), known: Object.keys(checks) };
    around.report(issue("unknown_kind", path, details));
    return;
  }
  // The entry of a kind takes nodes of that kind; TypeScript cannot relate the two unions.
  (checks[formula.kind] as Check<FormulaNode>)(formula, path, around);
};
