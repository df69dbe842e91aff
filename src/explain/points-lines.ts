// How do the points follow, and how sure are they? Maximum times fraction, sums and means, the
// rounding, and the range with its reason.

import { exactText, fromExactText, type Rational } from "../numbers/rational.js";
import type { Line } from "./block.js";
import { formulaLines, type Writing } from "./formula-lines.js";
import { asPrinted, equals, isCut, localized, written } from "./numerals.js";
import type { FormulaStep, NodeStep, Step, UnitStep } from "./steps.js";

/** Longer exact fractions tell a reader nothing. */
const longestFraction = 24;

const maxText = ({ max }: NodeStep, { locale }: Writing): string => asPrinted(String(max), locale);

const printedText = ({ printed }: NodeStep, { locale }: Writing): string =>
  localized(printed, locale);

/** `"= 24 điểm"`, `"≈ 15,846154 điểm (chính xác là 206/13)"`. */
const pointsText = (points: Rational, { words, locale }: Writing): string => {
  const exact = exactText(points);
  const isTold = isCut(points, { locale }) && exact.length <= longestFraction;
  const text = words.points(equals(points, { locale }));
  return isTold ? `${text} (${words.exactly(exact)})` : text;
};

const roundingText = (step: NodeStep, writing: Writing): string => {
  const { how, places } = step.rounding;
  return writing.words.rounding[how](printedText(step, writing), places);
};

const formulaIn = ({ steps }: NodeStep): FormulaStep | undefined =>
  steps.find((step): step is FormulaStep => "formula" in step);

/** The formula's sentences, one beside the label, several below it. */
const calculation = (label: string, step: FormulaStep, writing: Writing): readonly Line[] => {
  const [first, ...others] = formulaLines(step, writing);
  if (first === undefined) return [];
  return others.length === 0
    ? [{ label, text: first.text }]
    : [{ label, text: "" }, first, ...others];
};

/** `"30 × 0,8 = 24 điểm"`. */
const product = (
  step: NodeStep,
  formula: FormulaStep,
  points: Rational,
  writing: Writing,
): string =>
  `${maxText(step, writing)} × ${written(fromExactText(formula.value.point), writing)} ${pointsText(points, writing)}`;

/** An indicator that its formula scored. */
const scoredLines = (step: NodeStep, formula: FormulaStep, writing: Writing): readonly Line[] => {
  const { labels } = writing.words;
  const points = fromExactText(step.value.point);
  const isPlain = step.rounding.how === "none" && ["0", "1"].includes(formula.value.point);
  const text = `${product(step, formula, points, writing)}; ${roundingText(step, writing)}`;
  return [
    ...calculation(labels.calculation, formula, writing),
    { label: labels.points, text, isDetail: isPlain },
  ];
};

/** What a fact would earn if its evidence were accepted. */
const worthLines = (step: NodeStep, formula: FormulaStep, writing: Writing): readonly Line[] => {
  const { labels } = writing.words;
  const points = fromExactText(step.worth?.point ?? "0");
  return [
    ...calculation(labels.ifAccepted, formula, writing),
    { text: product(step, formula, points, writing), depth: 1 },
  ];
};

const isUnit = (step: Step): step is UnitStep => step.kind === "units";

const sumText = (step: NodeStep, writing: Writing): string => {
  const terms = step.steps.map(({ value }) => written(fromExactText(value.point), writing));
  return `${terms.join(" + ")} ${pointsText(fromExactText(step.value.point), writing)}`;
};

const meanText = (step: NodeStep, writing: Writing): string => {
  const { words } = writing;
  const units = step.steps.filter(isUnit);
  const parts = units.map(({ units: count, value }) =>
    words.units(count, written(fromExactText(value.point), writing)),
  );
  const count = units.reduce((all, one) => all + one.units, 0);
  const points = pointsText(fromExactText(step.value.point), writing);
  return `${words.mean(count)} (${parts.join("; ")}) ${points}`;
};

/** How the points of a node came about. */
export const pointsLines = (step: NodeStep, writing: Writing): readonly Line[] => {
  const { words } = writing;
  const { labels, state } = words;
  const formula = formulaIn(step);
  const rounded = (text: string): Line => ({
    label: labels.points,
    text: `${text}; ${roundingText(step, writing)}`,
  });
  switch (step.kind) {
    case "sum":
      return [rounded(sumText(step, writing))];
    case "mean":
      return [rounded(meanText(step, writing))];
    case "missing":
      return [{ label: labels.data, text: state.missing(maxText(step, writing)) }];
    case "not-applicable": {
      const points = written(fromExactText(step.value.point), writing);
      return [{ label: labels.points, text: state.notApplicable(step.reason, points) }];
    }
    case "awarded": {
      const reported = step.steps[0];
      const points = written(fromExactText(reported?.value.point ?? step.value.point), writing);
      return [rounded(state.awarded(points))];
    }
    case "unevidenced": {
      const text = state.unevidenced(step.reason ?? "");
      return [
        { label: labels.points, text },
        ...(formula ? worthLines(step, formula, writing) : []),
      ];
    }
    default:
      return formula ? scoredLines(step, formula, writing) : [];
  }
};

/** Where the truth can lie, and why it is not certain. */
export const rangeLines = (step: NodeStep, writing: Writing): readonly Line[] => {
  const { words } = writing;
  const { value, overReadings, kind } = step;
  const span = ({ low, high }: { readonly low: string; readonly high: string }): string =>
    words.points(
      words.span({
        low: written(fromExactText(low), { ...writing, places: 4 }),
        high: written(fromExactText(high), { ...writing, places: 4 }),
      }),
    );
  const why = words.because[kind === "sum" || kind === "mean" ? "several" : kind];
  const isWider = overReadings.low !== value.low || overReadings.high !== value.high;
  return [
    ...(value.low === value.high || kind === "missing"
      ? []
      : [{ label: words.labels.range, text: `${span(value)}, ${why}` }]),
    ...(isWider ? [{ label: words.labels.overReadings, text: span(overReadings) }] : []),
  ];
};
