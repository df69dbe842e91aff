// Whose data, and by whose rule? Either result of an indicator as something that can be weighed: its fact
// with the general figures, and the clause in force; each may be put beside the other's.

import { carriedFact } from "../../difference/carry-fact.js";
import { isExempt, isUnproven } from "../../explain/inputs.js";
import { once } from "../../formula/once.js";
import type { FormulaNode } from "../../formula/types.js";
import { one, zero, type Rational } from "../../numbers/rational.js";
import type { CarryOver, IndicatorNode } from "../../rubric/types.js";
import type { Context } from "../../score/context.js";
import type { GivenData } from "../../score/facts.js";
import type { AnyNode } from "../../score/is-result.js";
import type { Report } from "../../score/issue.js";
import { known } from "../../score/known.js";
import { judge } from "../../score/leaf.js";
import { readFact } from "../../score/read-fact.js";
import { ownReading } from "../../score/readings.js";
import type { Result } from "../../score/result.js";
import type { Edition } from "./editions.js";

/** An indicator as one of the results has it. */
export interface Party {
  readonly node: AnyNode;
  /** As its rubric has it. */
  readonly leaf: IndicatorNode;
  /** By the reading that was chosen. */
  readonly formula: FormulaNode;
  readonly reading: string;
  readonly edition: Edition;
}

/** What data are worth by a rule. */
export interface Weight {
  /** Of the maximum. */
  readonly fraction: Rational;
  /** Equal for data that say the same of all that the rule reads. */
  readonly meaning: string;
}

/** The reading and the formula in force. */
export const inForceAt = (
  { basis, code }: AnyNode,
  { formula, marks = [] }: IndicatorNode,
  readings: Readonly<Record<string, string>>,
): Pick<Party, "formula" | "reading"> => {
  if (basis) return { formula: basis.formula, reading: basis.reading };
  // A merger says only which reading was chosen.
  const reading = new Map(Object.entries(readings)).get(code) ?? ownReading;
  const all = marks.flatMap(({ alternatives = [] }) => alternatives);
  return { formula: all.find(({ name }) => name === reading)?.formula ?? formula, reading };
};

const inverse = ({ facts, letters = {} }: CarryOver, from: string): CarryOver => ({
  from,
  facts,
  letters: Object.fromEntries(Object.entries(letters).map(([name, older]) => [older, name])),
});

/** What of one's fact says the same by the other's rule; undefined where no rubric says anything of it. */
export const ruleBetween = (from: Party, to: Party): CarryOver | undefined => {
  const [older, newer] = [from.edition.version, to.edition.version];
  // Within one version codes, letters and measures are the same, whatever the revision.
  if (older === newer) return { from: older, facts: "all" };
  const rule = to.leaf.carries?.find((carry) => carry.from === older);
  if (rule !== undefined) return rule;
  const back = from.leaf.carries?.find((carry) => carry.from === newer);
  return back && inverse(back, older);
};

/** A copy of which points are fractions; what it shares with a rubric may still be its author's to change. */
const unitOf = /* @__PURE__ */ once((leaf: IndicatorNode): IndicatorNode =>
  Object.freeze({ ...leaf, max: 1 }),
);

/** The figures of a fact by the other's names, and the general figures that go with them. */
const figuresBy = (
  given: GivenData,
  data: Party,
  rule: Party,
): { readonly fact: unknown; readonly context: Context } | undefined => {
  if (data === rule || data.edition.version === rule.edition.version) {
    return { fact: given, context: data.edition.general() };
  }
  const between = ruleBetween(data, rule);
  if (between === undefined) return undefined;
  const general = data.edition.result.context;
  const carrying = { from: data.leaf, to: rule.leaf, rule: between, general };
  const carried = carriedFact(data.node as Result, given, carrying);
  return typeof carried === "string" ? undefined : { fact: carried.fact, context: new Map() };
};

const weighGiven = (given: GivenData, data: Party, rule: Party, year: number) => {
  const { points, ...figures } = given;
  const isAwarded = points !== undefined;
  // Points were awarded by a rule and of a maximum; what they would be by others nobody knows.
  if (isAwarded && Object.keys(figures).length === 0) return undefined;
  const found = figuresBy(figures, data, rule);
  if (found === undefined) return undefined;
  const { fact, context } = found;
  const unit = unitOf(rule.leaf);
  const { formula } = rule;
  const refused: string[] = [];
  const report: Report = (code) => {
    refused.push(code);
  };
  const scope = { year, formula, context: new Set(context.keys()) };
  const read = readFact(unit, fact, scope, report);
  const alternative = { name: rule.reading, label: unit.name, formula };
  const { rules } = rule.edition.result.rubric;
  const outcome = judge(unit, read, { year, rules, context, alternative }, report);
  const { state, point, ready } = outcome;
  const isOpen = isAwarded && state === "undecided";
  if (refused.length > 0 || isOpen || ready === undefined) return undefined;
  const measures = [...ready.measures].map(([name, value]) => [name, known(value)]);
  return {
    fraction: point,
    meaning: JSON.stringify([measures, [...ready.judged], [...ready.empty]]),
  };
};

/** What the data of one are worth by the rule of one, in a year; undefined where nobody can say. */
export const weighed = (data: Party, rule: Party, year: number): Weight | undefined => {
  const { fact, merged } = data.node;
  if (merged) return undefined;
  if (fact === undefined) return { fraction: zero, meaning: "missing" };
  if (isUnproven(fact)) return { fraction: zero, meaning: "unevidenced" };
  const { notApplicable } = rule.edition.result.rubric.rules;
  if (isExempt(fact)) {
    return { fraction: notApplicable === "full" ? one : zero, meaning: "not applicable" };
  }
  try {
    return weighGiven(fact, data, rule, year);
  } catch {
    // Stored clauses may lack anything.
    return undefined;
  }
};
