// Why does a formula earn what it earns? One sentence for each kind: the measure, the threshold that
// it reaches or not, and why the other branch or period does not hold.

import { printedFraction } from "../formula/curve.js";
import { compare, fromLowestTerms, isZero, one, type Rational } from "../numbers/rational.js";
import type { FormulaKind, FormulaOf } from "../formula/types.js";
import type { Locale } from "../text.js";
import { formulasIn } from "./below.js";
import { bestText, fractionText, measureOf } from "./fraction-text.js";
import type { Line } from "./block.js";
import { measureText, styleOf } from "./measure-text.js";
import { quantityOf } from "../score/known.js";
import { asPrinted, comesTo, written, writtenEnds } from "./numerals.js";
import type { FormulaStep, JudgementStep } from "./steps.js";
import type { Words } from "./words.js";

/** What the sentences are written with. */
export interface Writing {
  readonly words: Words;
  readonly locale: Locale;
  /** How a level of a letter is called. */
  readonly levelName: (variable: string, level: string) => string;
}

/** What a formula earns, in words; `isPart` where it is one part of several. */
const worthOf = (step: FormulaStep, isPart: boolean, writing: Writing): string => {
  // The sentence has said that nothing is decided.
  if (step.undecided && step.steps.every((below) => !("formula" in below))) return "";
  const { words, locale } = writing;
  const { value } = step;
  const [isAll, isNone] = [value.point === "1", value.point === "0"];
  const fraction = isAll || isNone ? "" : fractionText(step, locale);
  const worth = words.worth(fraction, isAll, isNone, isPart);
  if (value.low === value.high) return worth;
  const [low, high] = writtenEnds(quantityOf(value), { locale });
  return `${worth} ${words.maybe(low, high)}`;
};

type Tell<Kind extends FormulaKind> = (
  formula: FormulaOf<Kind>,
  step: FormulaStep,
  writing: Writing,
) => readonly string[];

const judgementOf = ({ steps }: FormulaStep): JudgementStep | undefined =>
  steps.find((step): step is JudgementStep => step.kind === "judgement");

const told = (step: FormulaStep, { words, locale }: Writing): string => {
  const measure = measureOf(step);
  return measure === undefined ? "" : measureText(measure, step, words, locale);
};

const pointOf = (step: FormulaStep): Rational =>
  fromLowestTerms(measureOf(step)?.value.point ?? "0");

const reaches = (step: FormulaStep, threshold: string): number =>
  compare(pointOf(step), printedFraction(threshold));

/** A word where the threshold lies within the range of what was reported. */
const unsure = (
  step: FormulaStep,
  thresholds: readonly string[],
  { words }: Writing,
  isStrict = false,
): readonly string[] => {
  const { low, high } = measureOf(step)?.value ?? { low: "0", high: "0" };
  if (low === high) return [];
  const reaches = (end: string, threshold: string): boolean =>
    compare(fromLowestTerms(end), printedFraction(threshold)) >= (isStrict ? 1 : 0);
  return thresholds.some((at) => reaches(low, at) !== reaches(high, at)) ? [words.unsure] : [];
};

/** The sentences of each kind, apart from what it earns. */
const sentences: { readonly [Kind in FormulaKind]: Tell<Kind> } = {
  ratio: (_, step, writing) => {
    const { capped, inProportion } = writing.words;
    return [told(step, writing), compare(pointOf(step), one) > 0 ? capped : inProportion];
  },
  thresholdToMax: ({ threshold }, step, writing) => {
    const { words, locale } = writing;
    const limit = asPrinted(threshold, locale);
    const doubt = unsure(step, [threshold], writing);
    return reaches(step, threshold) >= 0
      ? [told(step, writing), words.reached(limit), ...doubt]
      : [told(step, writing), words.notReached(limit), words.inProportionTo(limit), ...doubt];
  },
  allOrNothing: ({ threshold, strict = false }, step, writing) => {
    const { words, locale } = writing;
    const above = reaches(step, threshold);
    const sentence = strict
      ? words[above > 0 ? "exceeded" : "notExceeded"]
      : words[above >= 0 ? "reached" : "notReached"];
    return [
      told(step, writing),
      sentence(asPrinted(threshold, locale)),
      ...unsure(step, [threshold], writing, strict),
    ];
  },
  flag: ({ variable }, step, { words }) => [
    judgementOf(step)?.answer === true ? words.met(variable) : words.notMet(variable),
  ],
  levels: ({ variable }, step, { words, levelName }) => {
    const level = levelName(variable, String(judgementOf(step)?.answer));
    return step.undecided
      ? [words.level(variable, level), words.unknownLevel]
      : [words.level(variable, level)];
  },
  steps: ({ steps }, step, writing) => {
    const { words, locale } = writing;
    const reached = steps.filter(({ at }) => reaches(step, at) >= 0).at(-1);
    const next = steps.find(({ at }) => reaches(step, at) < 0);
    return [
      told(step, writing),
      ...(reached ? [words.step(asPrinted(reached.at, locale))] : []),
      ...(next ? [words.nextStep(asPrinted(next.at, locale))] : []),
      ...unsure(
        step,
        steps.map(({ at }) => at),
        writing,
      ),
    ];
  },
  relativeToBest: ({ best }, step, writing) => {
    const { words, locale } = writing;
    const measure = measureOf(step);
    if (best === undefined || measure === undefined)
      return [told(step, writing), words.unknownBest];
    const isNone = isZero(printedFraction(best));
    const text = bestText(best, styleOf(measure, step, locale));
    return [told(step, writing), isNone ? words.noBest : words.ofBest(text)];
  },
  bestOf: () => [],
  weightedParts: () => [],
  byPeriod: ({ periods }, { year }, { words }) => {
    const spans = periods.map(({ from, to }) => ({
      years: words.years(from, to),
      isInForce: from <= year && year <= to,
    }));
    const inForce = spans.find(({ isInForce }) => isInForce)?.years ?? "";
    const others = spans.flatMap(({ years, isInForce }) => (isInForce ? [] : [years]));
    return [
      words.period(year, inForce),
      ...(others.length > 0 ? [words.otherPeriods(others)] : []),
    ];
  },
  awarded: (_, __, { words }) => [words.unknownClause],
};

const sentencesOf = (step: FormulaStep, writing: Writing): readonly string[] => {
  // As in `interpret`: an entry takes nodes of its own kind, which TypeScript cannot relate.
  const tell = sentences[step.formula.kind] as Tell<FormulaKind>;
  return tell(step.formula, step, writing);
};

/** The lines that tell a formula: one for most, more for parts and periods. */
export const formulaLines = (
  step: FormulaStep,
  writing: Writing,
  { depth = 1, isPart = false, before = "" } = {},
): readonly Line[] => {
  const { words, locale } = writing;
  const { formula } = step;
  const sentence = sentencesOf(step, writing).join("; ");
  // What follows a part's own line is set further in.
  const below = before === "" ? depth : depth + 1;
  if (formula.kind === "bestOf") {
    const alternatives = formulasIn(step);
    const best = alternatives.findIndex(({ value }) => value.point === step.value.point);
    return [
      ...(before === "" ? [] : [{ text: before, depth }]),
      ...alternatives.flatMap((one, index) =>
        formulaLines(one, writing, {
          depth: below,
          isPart,
          before: words.alternative(index + 1),
        }),
      ),
      {
        text: `${words.bestOf(best + 1)}: ${worthOf(step, isPart, writing)}`,
        depth: below,
      },
    ];
  }
  if (formula.kind === "weightedParts") {
    const parts = formulasIn(step);
    const weights = formula.parts.map(({ weight }) => asPrinted(weight, locale));
    const fractions = parts.map(({ value }) => fromLowestTerms(value.point));
    const terms = fractions.map(
      (fraction, index) => `${weights[index] ?? ""} × ${written(fraction, { locale })}`,
    );
    const total = comesTo(fractions, fromLowestTerms(step.value.point), { locale });
    return [
      ...(before === "" ? [] : [{ text: before, depth }]),
      ...parts.flatMap((part, index) =>
        formulaLines(part, writing, {
          depth: below,
          isPart: true,
          before: words.part(index + 1, weights[index] ?? ""),
        }),
      ),
      {
        text: `${words.sum}: ${terms.join(" + ")} ${total}`,
        depth: below,
      },
    ];
  }
  const start = before === "" ? "" : `${before}: `;
  if (formula.kind === "byPeriod") {
    return [
      { text: `${start}${sentence}`, depth },
      ...formulasIn(step).flatMap((inner) =>
        formulaLines(inner, writing, { depth: below, isPart }),
      ),
    ];
  }
  const worth = worthOf(step, isPart, writing);
  return [{ text: `${start}${sentence}${worth === "" ? "" : `: ${worth}`}`, depth }];
};
