// How do the tests look at what is told? Lines without what sets them, and steps by kind.

import {
  explain,
  trace,
  type ExplainOptions,
  type FormulaStep,
  type Locale,
  type MeasureStep,
  type ResultNode,
  type Step,
} from "@dti/score";

import type { Line } from "../../src/explain/block.js";
import { formulaLines, type Writing } from "../../src/explain/formula-lines.js";
import { english } from "../../src/explain/words-en.js";
import { vietnamese } from "../../src/explain/words-vi.js";

/** What the sentences of a node are written with, in English unless another language is named. */
export const writing = (locale: Locale = "en"): Writing => ({
  words: { vi: vietnamese, en: english }[locale],
  locale,
  levelName: (_, level) => level,
});

/** Lines as text, the label before each. */
export const plain = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ label, text }) => (label === undefined ? text : `${label}: ${text}`));

/** The lines of an explanation without what sets them in. */
export const toldLines = (node: ResultNode, options: Partial<ExplainOptions> = {}) =>
  explain(node, { locale: "en", ...options })
    .split("\n")
    .map((line) => line.trim());

const isMeasure = (step: Step): step is MeasureStep => "measure" in step;

/** Every step below one, and the step itself. */
export const stepsIn = (step: Step): readonly Step[] => [
  step,
  ...step.steps.flatMap((below: Step) => stepsIn(below)),
  ...("unread" in step ? step.unread.flatMap(stepsIn) : []),
];

/** The first measure of a node's trace, and the formula that reads it. */
export const measureIn = (node: ResultNode): { measure: MeasureStep; above: FormulaStep } => {
  const above = stepsIn(trace(node)).find(
    (step): step is FormulaStep => "formula" in step && step.steps.some(isMeasure),
  )!;
  return { measure: above.steps.find(isMeasure)!, above };
};

/** The lines of the first formula of a node, set in by their depth. */
export const formulaTold = (node: ResultNode): readonly string[] => {
  const step = stepsIn(trace(node)).find((one): one is FormulaStep => "formula" in one)!;
  return formulaLines(step, writing()).map(
    ({ text, depth = 0 }) => `${"  ".repeat(depth - 1)}${text}`,
  );
};
