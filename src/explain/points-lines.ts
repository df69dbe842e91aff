// How do the points follow, and how sure are they? Maximum times fraction, sums and means, the
// rounding, and the range with its reason.

import { fromLowestTerms } from "../numbers/rational.js";
import type { FigureData } from "../score/facts.js";
import { formulasIn } from "./below.js";
import type { Line } from "./block.js";
import { formulaLines, type Writing } from "./formula-lines.js";
import { allPlaces, digitsOf, localized, written, writtenEnds, type Digits } from "./numerals.js";
import type { FormulaStep, NodeStep, Step, UnitStep } from "./steps.js";
import { unscoredLines } from "./unscored-lines.js";

/** Longer exact fractions tell a reader nothing. */
const longestFraction = 24;

const maxText = ({ max }: NodeStep, { locale }: Writing): string => localized(String(max), locale);

/** What some numbers come to: `"= 24 điểm"`, `"≈ 15,846154 điểm (chính xác là 206/13)"`. */
const pointsText = (
  terms: readonly Digits[],
  exact: string,
  { words, locale }: Writing,
  longest = longestFraction,
): string => {
  const { text, isExact } = digitsOf(fromLowestTerms(exact), { locale });
  const isRough = !isExact || terms.some((one) => !one.isExact);
  const points = words.points(`${isRough ? "≈" : "="} ${text}`);
  return isRough && exact.length <= longest ? `${points} (${words.exactly(exact)})` : points;
};

/** The text, and how the points were rounded, unless all their digits are printed. */
const rounded = (text: string, step: NodeStep, { words, locale }: Writing): string => {
  const { how, places } = step.rounding;
  const printed = localized(step.printed, locale);
  return how === "none" ? text : `${text}; ${words.rounding[how](printed, places)}`;
};

/** The formula's sentences, one beside the label, several below it. */
const calculation = (label: string, step: FormulaStep, writing: Writing): readonly Line[] => {
  const lines = formulaLines(step, writing);
  return lines.length === 1
    ? lines.map(({ text }) => ({ label, text }))
    : [{ label, text: "" }, ...lines];
};

/** `"30 × 0,8 = 24 điểm"`. */
const product = (
  step: NodeStep,
  formula: FormulaStep,
  points: string,
  writing: Writing,
): string => {
  const { locale } = writing;
  const fraction = digitsOf(fromLowestTerms(formula.value.point), { locale });
  return `${maxText(step, writing)} × ${fraction.text} ${pointsText([fraction], points, writing)}`;
};

/** Where nothing is decided, no formula gave the 0. */
const isOpen = ({ undecided, value }: FormulaStep): boolean => undecided && value.point === "0";

/** An indicator that its formula scored. */
const scoredLines = (step: NodeStep, formula: FormulaStep, writing: Writing): readonly Line[] => {
  const { labels } = writing.words;
  const { point } = formula.value;
  const points = product(step, formula, step.value.point, writing);
  const isPlain = step.rounding.how === "none" && ["0", "1"].includes(point);
  return [
    ...calculation(labels.calculation, formula, writing),
    ...(isOpen(formula)
      ? []
      : [{ label: labels.points, text: rounded(points, step, writing), isDetail: isPlain }]),
  ];
};

/** What a fact would earn if its evidence were accepted. */
const worthLines = (step: NodeStep, formula: FormulaStep, writing: Writing): readonly Line[] => {
  const { labels } = writing.words;
  const points = step.worth?.point ?? "0";
  return [
    ...calculation(labels.ifAccepted, formula, writing),
    ...(isOpen(formula) ? [] : [{ text: product(step, formula, points, writing), depth: 1 }]),
  ];
};

const isUnit = (step: Step): step is UnitStep => step.kind === "units";

const sumText = (step: NodeStep, writing: Writing): string => {
  const { locale } = writing;
  const terms = step.steps.map(({ value }) => digitsOf(fromLowestTerms(value.point), { locale }));
  // Of sums the exact fraction is too long to tell a reader anything.
  const points = pointsText(terms, step.value.point, writing, 0);
  return `${terms.map(({ text }) => text).join(" + ")} ${points}`;
};

const meanText = (step: NodeStep, writing: Writing): string => {
  const { words, locale } = writing;
  const units = step.steps.filter(isUnit);
  const terms = units.map(({ value }) => digitsOf(fromLowestTerms(value.point), { locale }));
  const parts = terms.map(({ text }, index) => words.units(units[index]?.units ?? 0, text));
  const count = units.reduce((all, one) => all + one.units, 0);
  const points = pointsText(terms, step.value.point, writing);
  return `${words.mean(count)} (${parts.join("; ")}) ${points}`;
};

/** How the points of a node came about. */
export const pointsLines = (step: NodeStep, writing: Writing): readonly Line[] => {
  const { words } = writing;
  const { labels, state } = words;
  const [formula] = formulasIn(step);
  if (step.max === 0 && step.kind !== "not-applicable") {
    return unscoredLines(step, writing);
  }
  const line = (text: string): Line => ({
    label: labels.points,
    text: rounded(text, step, writing),
  });
  switch (step.kind) {
    case "sum":
      return [line(sumText(step, writing))];
    case "mean":
      return [line(meanText(step, writing))];
    case "missing":
      return [{ label: labels.data, text: state.missing(maxText(step, writing)) }];
    case "not-applicable": {
      const points = written(fromLowestTerms(step.value.point), writing);
      const text =
        step.excluded === true
          ? state.excluded(step.reason)
          : state.notApplicable(step.reason, points);
      return [{ label: labels.points, text }];
    }
    case "awarded": {
      const reported = step.steps[0];
      const points = fromLowestTerms(reported?.value.point ?? step.value.point);
      return [line(state.awarded(written(points, { ...writing, places: allPlaces })))];
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

/** The figures that were reported, of whatever step. */
const figuresIn = (step: Step): readonly FigureData[] => [
  ...("reported" in step ? [step.reported] : []),
  ...step.steps.flatMap((below: Step) => figuresIn(below)),
];

/** The formulas right at what is not decided. */
const undecidedIn = (step: Step): readonly FormulaStep[] =>
  formulasIn(step)
    .filter(({ undecided }) => undecided)
    .flatMap((one) => {
      const inner = undecidedIn(one);
      return inner.length > 0 ? inner : [one];
    });

/** Why the points of a node are not certain. */
const reasonOf = (step: NodeStep, { words }: Writing): string => {
  const { because } = words;
  switch (step.kind) {
    case "scored": {
      const figures = figuresIn(step).filter((one) => typeof one === "object");
      const isRounded = figures.some((one) => "rounded" in one);
      const isRanged = figures.some((one) => "between" in one);
      if (isRounded === isRanged) return because.uncertain;
      return isRounded ? because.rounded : because.ranged;
    }
    case "missing":
    case "not-applicable":
      return "";
    case "undecided": {
      const open = undecidedIn(step);
      const isBest = open.length > 0 && open.every((one) => one.kind === "relativeToBest");
      return isBest ? because.unknownBest : because.undecided;
    }
    default:
      return because[step.kind];
  }
};

/** Where the truth can lie, and why it is not certain. */
export const rangeLines = (step: NodeStep, writing: Writing): readonly Line[] => {
  const { words } = writing;
  const { value, overReadings, kind } = step;
  const span = (range: { readonly low: string; readonly high: string }): string => {
    const point = fromLowestTerms(value.point);
    const ends = { low: fromLowestTerms(range.low), high: fromLowestTerms(range.high) };
    const [low, high] = writtenEnds({ point, ...ends }, { ...writing, places: 4 });
    return words.points(words.span({ low, high }));
  };
  const isWider = overReadings.low !== value.low || overReadings.high !== value.high;
  return [
    ...(value.low === value.high || kind === "missing"
      ? []
      : [{ label: words.labels.range, text: `${span(value)}, ${reasonOf(step, writing)}` }]),
    ...(isWider ? [{ label: words.labels.overReadings, text: span(overReadings) }] : []),
  ];
};
