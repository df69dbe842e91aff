// What is said of a node whose maximum is 0? What its data come to; no points follow from them.

import type { Line } from "./block.js";
import { formulasIn } from "./below.js";
import type { Writing } from "./formula-lines.js";
import { measureText } from "./measure-text.js";
import type { FormulaStep, MeasureStep, NodeStep } from "./steps.js";

/** The measures that a formula computes from letters, each with the formula that reads it. */
const computedIn = (step: FormulaStep): readonly (readonly [MeasureStep, FormulaStep])[] => [
  ...step.steps.flatMap((below) =>
    "measure" in below && below.steps.length > 0 ? [[below, step] as const] : [],
  ),
  ...formulasIn(step).flatMap(computedIn),
];

/** The lines in place of points. */
export const unscoredLines = (step: NodeStep, { words, locale }: Writing): readonly Line[] => {
  const { labels, unscored } = words;
  if (step.kind === "missing") return [{ label: labels.data, text: unscored.missing }];
  const measures = formulasIn(step)
    .flatMap(computedIn)
    .map(([measure, by]) => measureText(measure, by, words, locale));
  return [
    ...measures.map((text) => ({ label: labels.calculation, text })),
    ...(step.kind === "unevidenced" && step.reason
      ? [{ label: labels.unevidenced, text: step.reason }]
      : []),
    { label: labels.points, text: unscored.points },
  ];
};
