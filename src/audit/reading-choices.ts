// Which readings can each indicator have? The rubric's own, the alternatives of its marks, and
// candidates that the caller gives as formulas; checked as parts of a rubric of that one indicator.

import { ScoreError, shown, type Issue } from "../errors.js";
import type { FormulaNode, MeasureNode } from "../formula/types.js";
import { made } from "../rubric/define.js";
import { digestOf } from "../rubric/fingerprint.js";
import type { IndicatorNode, Mark, Rubric, RubricData } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { fieldsOf, listOf } from "../score/fields.js";
import { choicesOf, ownReading } from "../score/readings.js";
import { measuresOf } from "../score/slots.js";
import { issue, movedTo } from "./issue.js";

/** Formulas to try, by a name for each; or thresholds to try on the indicator's one measure. */
export type Candidate = Readonly<Record<string, FormulaNode>> | readonly string[];

/** What to try for some indicators, by code. */
export type Candidates<Codes extends string = string> = {
  readonly [Code in Codes]?: Candidate;
};

/** One reading of an indicator. */
export interface Choice {
  readonly name: string;
  /** As `readings` chooses it. */
  readonly readings: Readonly<Record<string, string>>;
  /** Candidates that say the same, and are not tried again. */
  readonly also: readonly string[];
}

/** An indicator in a rubric of its own, with all its readings. */
export interface Subject {
  readonly code: string;
  readonly rubric: RubricData;
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

const markId = "candidates";

/** A mark with candidates as alternatives; their names are their places. */
const markOf = (candidates: readonly Unread[]): Mark => {
  const words = { vi: "Phương án của người kiểm tra", en: "Candidates of the auditor" };
  const alternatives = candidates.map(({ formula }, index) => ({
    name: String(index),
    label: words,
    formula: formula as FormulaNode,
  }));
  return { id: markId, on: "formula", printed: words, used: words, because: words, alternatives };
};

/** A rubric of one indicator, under the rules of the whole. */
const alone = (rubric: Rubric, leaf: IndicatorNode): RubricData => ({
  ...rubric,
  max: leaf.max,
  pillars: [],
  children: [leaf],
});

/** The indicator with candidates; undefined where they are no readings of it. */
const extended = (
  rubric: Rubric,
  leaf: IndicatorNode,
  candidates: readonly Unread[],
  report: Report,
): RubricData | undefined => {
  const marks = [...(leaf.marks ?? []), markOf(candidates)];
  const given = Object.entries(alone(rubric, { ...leaf, marks })).filter(
    ([name]) => name !== "id" && name !== "fingerprint",
  );
  try {
    return made(Object.fromEntries(given));
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    for (const found of error.issues) {
      // children, 0, marks, so many, alternatives, place, formula, ...; or what concerns all of them.
      const name = candidates[Number(found.path[5])]?.name;
      const rest = name === undefined ? [] : [name, ...found.path.slice(7)];
      report(movedTo(["candidates", leaf.code, ...rest], found));
    }
    return undefined;
  }
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

const ownReadings = (leaf: IndicatorNode): readonly Reading[] => [
  { name: ownReading, readings: {}, formula: leaf.formula },
  ...choicesOf(leaf).flatMap(({ mark, alternatives }) =>
    alternatives.map(({ name, formula }) => ({
      name,
      readings: { [`${leaf.code}/${mark.id}`]: name },
      formula,
    })),
  ),
];

/** The readings of an indicator, each once; two of one name have to say the same. */
const choicesAmong = (
  code: string,
  readings: readonly Reading[],
  report: Report,
): readonly Choice[] => {
  const found: { readonly reading: Reading; readonly digest: string; also: readonly string[] }[] =
    [];
  for (const reading of readings) {
    const { name } = reading;
    const digest = digestOf(reading.formula);
    const same = found.find((one) => one.digest === digest);
    if (same) same.also = name === same.reading.name ? same.also : [...same.also, name];
    else if (found.some((one) => one.reading.name === name)) {
      report(issue("duplicate", ["candidates", code, name], { value: name }));
    } else found.push({ reading, digest, also: [] });
  }
  return found.map(({ reading: { name, readings: chosen }, also }) => ({
    name,
    readings: chosen,
    also,
  }));
};

/** One indicator with its readings. */
const subjectOf = (
  rubric: Rubric,
  leaf: IndicatorNode,
  added: readonly Unread[],
  report: Report,
): Subject => {
  const { code } = leaf;
  const whole = added.length > 0 ? extended(rubric, leaf, added, report) : undefined;
  const [checked = leaf] = leavesOf(whole?.children ?? []);
  const [mark] = choicesOf(checked).slice(choicesOf(leaf).length);
  const others = (mark?.alternatives ?? []).map(({ name, formula }, index) => ({
    name: added[index]?.name ?? name,
    readings: { [`${code}/${markId}`]: name },
    formula,
  }));
  return {
    code,
    rubric: whole ?? alone(rubric, leaf),
    choices: choicesAmong(code, [...ownReadings(leaf), ...others], report),
  };
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
    return subjectOf(rubric, leaf, added, report);
  });
};
