// Which readings can each indicator have? The rubric's own, the alternatives of its marks, and
// candidates that the caller gives as formulas; checked as parts of a rubric of that one indicator.

import { shown, type Issue } from "../../errors.js";
import { printedFraction } from "../../formula/curve.js";
import type { FormulaNode, MeasureNode } from "../../formula/types.js";
import { exactText } from "../../numbers/rational.js";
import { checkRubric } from "../../rubric/check.js";
import { checkShape } from "../../rubric/check-shape.js";
import { canonical } from "../../rubric/fingerprint.js";
import { plainCopy } from "../../rubric/plain.js";
import type { IndicatorNode, Mark, Rubric, RubricData } from "../../rubric/types.js";
import { leavesOf } from "../../rubric/walk.js";
import { boundLetters } from "../../score/context.js";
import { fieldsOf, listOf } from "../../score/fields.js";
import { choicesOf, ownReading } from "../../score/readings.js";
import { measuresOf } from "../../score/slots.js";
import { issue, movedTo } from "../issue.js";

/** Formulas to try, by a name for each; or thresholds to try on the indicator's one measure. */
export type Candidate = Readonly<Record<string, FormulaNode>> | readonly string[];

/** What to try for some indicators, by code. */
export type Candidates<Codes extends string = string> = {
  readonly [Code in Codes]?: Candidate;
};

/** One reading of an indicator. */
export interface Choice {
  readonly name: string;
  /** The indicator, first, and those that it shares general figures with. */
  readonly rubric: RubricData;
  /** What chooses this reading in that rubric. */
  readonly readings: Readonly<Record<string, string>>;
  /** Candidates that say the same, and are not tried again. */
  readonly also: readonly string[];
}

/** An indicator with all its readings. */
export interface Subject {
  readonly code: string;
  readonly leaf: IndicatorNode;
  readonly choices: readonly Choice[];
}

/** A formula under a name, not yet looked at. */
interface Unread {
  readonly name: string;
  readonly formula: unknown;
}

/** A reading with its formula. */
interface Reading extends Omit<Choice, "also"> {
  readonly formula: FormulaNode;
}

type Report = (issue: Issue) => void;

/** A mark with formulas as alternatives; their names are their places. */
const markOf = (formulas: readonly unknown[]): Mark => {
  const words = { vi: "Phương án của người kiểm tra", en: "Candidates of the auditor" };
  const alternatives = formulas.map((formula, index) => ({
    name: String(index),
    label: words,
    formula: formula as FormulaNode,
  }));
  return { id: "tried", on: "formula", printed: words, used: words, because: words, alternatives };
};

/** The indicator with those that share general figures with it: they agree on them. */
const together = (rubric: Rubric, leaf: IndicatorNode): RubricData => {
  const general = boundLetters(leaf).map(({ name }) => name);
  const others = leavesOf(rubric.children).filter(
    (other) =>
      other.code !== leaf.code && boundLetters(other).some(({ name }) => general.includes(name)),
  );
  return { ...rubric, max: leaf.max, pillars: [], children: [leaf, ...others] };
};

/** Formulas that the rubric itself lists beside its own. */
const alternativesOf = (leaf: IndicatorNode): readonly FormulaNode[] =>
  choicesOf(leaf).flatMap(({ alternatives }) => alternatives.map(({ formula }) => formula));

/** A candidate as a reading; none where it is no reading of the indicator. */
const candidateReading = (
  rubric: Rubric,
  leaf: IndicatorNode,
  { name, formula }: Unread,
  report: Report,
): readonly Reading[] => {
  const formulas = [...alternativesOf(leaf), formula];
  // A rubric has something to score, even where this indicator carries no points.
  const max = leaf.max > 0 ? leaf.max : 1;
  const children = [{ ...leaf, max, marks: [markOf(formulas)] }];
  const issues: Issue[] = [];
  const note = (found: Issue): void => {
    issues.push(found);
  };
  // Each check relies on the one before.
  const copy = plainCopy({ ...rubric, max, pillars: [], children }, note) as RubricData;
  if (issues.length === 0) checkShape(copy, note);
  if (issues.length === 0) checkRubric(copy, note);
  for (const found of issues) {
    // children, 0, marks, 0, alternatives, the last, formula, ...; or what concerns the indicator.
    report(movedTo(["candidates", leaf.code, name, ...found.path.slice(7)], found));
  }
  if (issues.length > 0) return [];
  return leavesOf(copy.children).flatMap((checked) =>
    alternativesOf(checked)
      .slice(-1)
      .map((tried) => ({
        name,
        rubric: together(rubric, { ...checked, max: leaf.max }),
        readings: { [leaf.code]: String(formulas.length - 1) },
        formula: tried,
      })),
  );
};

/** In proportion, and for each threshold up to it and from it on. */
const withThresholds = (
  measure: MeasureNode,
  thresholds: readonly unknown[],
): readonly Unread[] => [
  { name: "ratio", formula: { kind: "ratio", measure } },
  ...thresholds.flatMap((threshold) => [
    {
      name: `scaled-${String(threshold)}`,
      formula: { kind: "thresholdToMax", measure, threshold },
    },
    { name: `cliff-${String(threshold)}`, formula: { kind: "allOrNothing", measure, threshold } },
  ]),
];

const readCandidates = (leaf: IndicatorNode, given: unknown, report: Report): readonly Unread[] => {
  const thresholds = listOf(given);
  const [measure, ...others] = measuresOf(leaf);
  const areTexts = thresholds?.every((one) => typeof one === "string") === true;
  if (thresholds && areTexts && measure && others.length === 0) {
    return withThresholds(measure, thresholds);
  }
  const fields = fieldsOf(given);
  if (fields) return [...fields].map(([name, formula]) => ({ name, formula }));
  const expected = "formulas by name, or thresholds of the only measure";
  report(issue("not_a_case", ["candidates", leaf.code], { value: shown(given), expected }));
  return [];
};

const ownReadings = (rubric: Rubric, leaf: IndicatorNode): readonly Reading[] => {
  const whole = together(rubric, leaf);
  return [
    { name: ownReading, rubric: whole, readings: {}, formula: leaf.formula },
    ...choicesOf(leaf).flatMap(({ mark, alternatives }) =>
      alternatives.map(({ name, formula }) => ({
        name,
        rubric: whole,
        readings: { [`${leaf.code}/${mark.id}`]: name },
        formula,
      })),
    ),
  ];
};

const numerals = ["threshold", "at", "fraction", "weight"];

/** A formula in its plainest words: "50%" is 1/2, and a share of 100% is the share. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, field]: readonly [string, unknown]) => [
      name,
      numerals.includes(name) && typeof field === "string"
        ? exactText(printedFraction(field))
        : plain(field),
    ]),
  );
  const { kind, threshold, ...others } = fields;
  return kind === "thresholdToMax" && threshold === "1" ? { ...others, kind: "ratio" } : fields;
};

/** The readings of an indicator, each once; two of one name have to say the same. */
const choicesAmong = (
  code: string,
  readings: readonly Reading[],
  report: Report,
): readonly Choice[] => {
  const found: { readonly reading: Reading; readonly says: string; also: readonly string[] }[] = [];
  for (const reading of readings) {
    const { name } = reading;
    const says = canonical(plain(reading.formula));
    const same = found.find((one) => one.says === says);
    if (same) same.also = name === same.reading.name ? same.also : [...same.also, name];
    else if (found.some((one) => one.reading.name === name)) {
      report(issue("duplicate", ["candidates", code, name], { value: name }));
    } else found.push({ reading, says, also: [] });
  }
  return found.map(({ reading: { name, rubric, readings: chosen }, also }) => ({
    name,
    rubric,
    readings: chosen,
    also,
  }));
};

/** The indicators of a rubric, each with its readings. */
export const subjectsOf = (
  rubric: Rubric,
  candidates: unknown,
  report: Report,
): readonly Subject[] => {
  const leaves = leavesOf(rubric.children);
  const given = candidates === undefined ? new Map<string, unknown>() : fieldsOf(candidates);
  if (given === undefined) {
    const details = { value: shown(candidates), expected: "candidates by code" };
    report(issue("not_a_case", ["candidates"], details));
  }
  for (const code of given?.keys() ?? []) {
    if (leaves.every((leaf) => leaf.code !== code)) {
      report(issue("unknown_code", ["candidates", code], { code }));
    }
  }
  return leaves.map((leaf) => {
    const added = given?.has(leaf.code) ? readCandidates(leaf, given.get(leaf.code), report) : [];
    const others = added.flatMap((one) => candidateReading(rubric, leaf, one, report));
    const choices = choicesAmong(leaf.code, [...ownReadings(rubric, leaf), ...others], report);
    return { code: leaf.code, leaf, choices };
  });
};
