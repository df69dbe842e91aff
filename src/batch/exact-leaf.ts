// What does an indicator earn in a row that doubles could not settle? Its values are read as those of a
// fact are, checked as they are, and computed on fractions; or everything that is wrong with them.

import { shown } from "../errors.js";
import { partsOf, variablesOf } from "../formula/reads.js";
import { curve, levelFraction } from "../formula/curve.js";
import type { FlagFormula, LevelsFormula, MeasureNode, Terms } from "../formula/types.js";
import type { LeafPlan } from "../engine/program.js";
import { isMeasured, type Term } from "../interpreters/terms.js";
import { readFraction, readNumeral } from "../numbers/numeral.js";
import {
  compare,
  divide,
  exactText,
  isZero,
  max,
  multiply,
  one,
  rational,
  sum,
  zero,
  type Rational,
} from "../numbers/rational.js";
import type { Rules } from "../rubric/types.js";
import { exactMax } from "../rubric/walk.js";
import type { Report } from "../score/issue.js";
import { closed, declaredLinks } from "../score/relations.js";
import type { Binding } from "./bind.js";

type Numbers = ReadonlyMap<string, Rational>;
type Path = readonly (string | number)[];

const textOf = (value: unknown): string => {
  const isNear =
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
  const isNumeral =
    typeof value === "string" || typeof value === "number" || typeof value === "bigint";
  // Beyond 2^53 a number is only near the integer that was meant.
  return isNumeral && !isNear ? String(value) : "";
};

/** Reads a count or points. */
export const readCount = (value: unknown, path: Path, report: Report): Rational | undefined => {
  const number = readNumeral(textOf(value));
  if (number !== undefined && compare(number, zero) >= 0) return number;
  const details = { value: shown(value) };
  if (number !== undefined) report("negative", path, details);
  else if (typeof value === "string" && value.endsWith("%")) {
    report("bad_figure", path, { ...details, why: "percent" });
  } else report("not_a_number", path, details);
  return undefined;
};

/** Reads a measure: a number is the measure itself, text is as in a fact. */
const readMeasure = (
  value: unknown,
  { kind }: MeasureNode,
  path: Path,
  report: Report,
): Rational | undefined => {
  const details = { value: shown(value) };
  const isBare = kind === "share" && typeof value === "string" && readNumeral(value) !== undefined;
  const number = isBare ? undefined : readFraction(textOf(value));
  if (number === undefined) {
    report("bad_figure", path, { ...details, why: isBare ? "bare number" : "unreadable" });
  } else if (compare(number, zero) < 0) report("negative", path, details);
  else if (kind === "share" && compare(number, one) > 0) report("share_above_one", path, details);
  else return number;
  return undefined;
};

const totalOf = (terms: Terms, numbers: Numbers): Rational | undefined => {
  if (typeof terms === "number") return rational(BigInt(terms));
  const all = variablesOf(terms).flatMap((letter) => {
    const number = numbers.get(letter);
    return number === undefined ? [] : [number];
  });
  return all.length < variablesOf(terms).length ? undefined : sum(all);
};

/** The letter to point at when one side of a measure is wrong; the measure itself when that is a sum. */
const blamed = (terms: Terms, { name }: MeasureNode): string =>
  typeof terms === "string" ? terms : name;

/** Computes a measure; `null` stands for one that does not apply. */
const measureFrom = (
  measure: MeasureNode,
  numbers: Numbers,
  path: Path,
  report: Report,
): Rational | null | undefined => {
  const [above, below] = partsOf(measure);
  const [n, d] = [totalOf(above, numbers), totalOf(below, numbers)];
  if (n === undefined || d === undefined) return undefined;
  const whenEmpty = measure.kind === "amount" ? undefined : measure.whenEmpty;
  if (isZero(d) && whenEmpty === undefined) {
    report("zero_denominator", [...path, blamed(below, measure)], { name: measure.name });
    return undefined;
  }
  if (measure.kind === "share" && compare(n, d) > 0) {
    const value = `${exactText(n)} / ${exactText(d)}`;
    report("share_above_one", [...path, blamed(above, measure)], { value });
    return undefined;
  }
  if (!isZero(d)) return divide(n, d);
  return whenEmpty === "not-applicable" ? null : whenEmpty === 1 ? one : zero;
};

/** Reports parts above their wholes; whether there are any. */
const areBroken = (
  { indicator }: LeafPlan,
  numbers: Numbers,
  path: Path,
  report: Report,
): boolean => {
  const broken = closed(declaredLinks(indicator)).flatMap(({ part, whole }) => {
    const [small, large] = [numbers.get(part), numbers.get(whole)];
    return small && large && compare(small, large) > 0 ? [{ part, whole, small, large }] : [];
  });
  for (const { part, whole, small, large } of broken) {
    const details = { part: exactText(small), whole: exactText(large), wholeName: whole };
    report("part_above_whole", [...path, part], details);
  }
  return broken.length > 0;
};

/** What terms earn together; what no source decides earns 0. */
const earned = (
  terms: readonly Term[],
  measures: Numbers,
  judged: ReadonlyMap<string, boolean | string>,
): Rational =>
  sum(
    terms.map(({ weight, clause }) => {
      const worth = isMeasured(clause)
        ? curve(clause, measures.get(clause.measure.name) ?? zero)
        : clause.kind === "bestOf"
          ? clause.alternatives.map((one) => earned(one, measures, judged)).reduce(max, zero)
          : clause.kind === "awarded"
            ? zero
            : choiceOf(clause, judged.get(clause.variable));
      return multiply(weight, worth);
    }),
  );

const choiceOf = (clause: FlagFormula | LevelsFormula, said: unknown): Rational =>
  clause.kind === "flag" ? (said === true ? one : zero) : (levelFraction(clause, said) ?? zero);

/**
 * What an indicator earns, in units of the last printed digit.
 *
 * `values` are what its columns say in the row, `undefined` where one says nothing; `general` are the
 * general figures of the row that could be read.
 */
export const exactLeaf = (
  { plan, reporting, columns }: Binding,
  values: ReadonlyMap<string, unknown>,
  general: Numbers,
  rules: Rules,
  report: Report,
): Rational => {
  const { indicator, measures, most } = plan;
  const path = [indicator.code];
  const numbers = new Map<string, Rational>();
  const judged = new Map<string, boolean | string>();
  for (const [name, { code, name: generalName, holds }] of columns) {
    const [value, at] = [values.get(name), [...path, name]];
    const measure = measures.find((one) => one.name === name);
    const variable = indicator.variables[name];
    const label = variable !== undefined && "label" in variable ? variable.label : undefined;
    if (value === undefined) report("missing_variable", at, { name, ...(label && { label }) });
    else if (code === undefined) {
      const number = general.get(generalName);
      if (number !== undefined) numbers.set(name, number);
    } else if (holds === "flag") {
      if (typeof value === "boolean") judged.set(name, value);
      else report("not_a_flag", at, { value: shown(value) });
    } else if (typeof holds !== "string") {
      if (typeof value === "string" && holds.includes(value)) judged.set(name, value);
      else report("not_a_level", at, { value: shown(value), levels: holds });
    } else {
      const number =
        measure !== undefined && holds === "measure"
          ? readMeasure(value, measure, at, report)
          : readCount(value, at, report);
      if (number !== undefined) numbers.set(name, number);
    }
  }
  if (reporting === "points") {
    const points = numbers.get("points") ?? zero;
    const limit = exactMax(indicator);
    if (compare(points, limit) > 0) {
      const details = { value: exactText(points), max: indicator.max };
      report("points_above_max", [...path, "points"], details);
    }
    return isZero(limit) ? zero : divide(multiply(points, most), limit);
  }
  const isBroken = reporting === "letters" && areBroken(plan, numbers, path, report);
  const computed = new Map<string, Rational>();
  let isExempt = false;
  for (const measure of measures) {
    const value =
      reporting === "measures"
        ? numbers.get(measure.name)
        : measureFrom(measure, numbers, path, isBroken ? () => undefined : report);
    if (value === null) isExempt = true;
    else if (value !== undefined) computed.set(measure.name, value);
  }
  if (isExempt) return rules.notApplicable === "full" ? most : zero;
  return multiply(most, earned(plan.terms, computed, judged));
};
