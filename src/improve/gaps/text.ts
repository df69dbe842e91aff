// How are lost points told to those who are to win them back? In words, in Vietnamese or English.

import type { Block, Line } from "../../explain/block.js";
import { localized, written, writtenEnds } from "../../explain/numerals.js";
import { asMarkdown, asText } from "../../explain/render.js";
import { compare, fromExactText, sum, zero, type Rational } from "../../numbers/rational.js";
import type { Result, ResultData } from "../../score/result.js";
import type { Locale } from "../../text.js";
import { differenceText } from "../change/points.js";
import { answerText, titleOf, valueText } from "../figure-text.js";
import { tellPoints } from "../points.js";
import { gaps, type Gap, type Waiting } from "./gaps.js";
import type { Lever, Stop } from "./lever.js";
import { gapWords } from "./words.js";

/** How a report is written. */
export interface DescribeOptions {
  /** Language, and the number format that goes with it. */
  readonly locale: Locale;
  /** Plain text unless given. */
  readonly format?: "text" | "markdown";
}

const isRate = ({ unitStep }: Lever): boolean => unitStep !== "1";

/** How far it is: `108.000`, `49,55 điểm phần trăm`. */
const farText = (lever: Lever, distance: string, locale: Locale): string => {
  const value = fromExactText(distance);
  return isRate(lever)
    ? gapWords(locale).percentagePoints(written([value[0] * 100n, value[1]], { locale }))
    : valueText(distance, {}, { locale });
};

const stopText = (
  lever: Lever,
  kind: "next" | "full",
  { exact, points, open }: Stop,
  locale: Locale,
): string => {
  const words = gapWords(locale);
  const style = { locale, isPercent: isRate(lever) };
  return words.stop[kind](
    (open ? words.beyond[lever.direction] : words.at)(valueText(exact.to, lever, style)),
    farText(lever, exact.distance, locale),
    differenceText(points, locale),
  );
};

const leverText = (lever: Lever, locale: Locale): string => {
  const words = gapWords(locale);
  const { direction, now, one, next, full, unitStep } = lever;
  const style = { locale, isPercent: isRate(lever) };
  const isSame = next !== null && next.exact.to === full?.exact.to;
  return [
    words.now(valueText(now, lever, style)),
    ...(one
      ? [words.one[direction](farText(lever, unitStep, locale), differenceText(one, locale))]
      : []),
    ...(next && !isSame ? [stopText(lever, "next", next, locale)] : []),
    ...(full ? [stopText(lever, "full", full, locale)] : []),
  ].join("; ");
};

/** What a count counts: its unit, or what its label says. */
const unitOf = ({ unit, label, variable }: Lever, locale: Locale): string =>
  typeof unit === "object" ? unit[locale] : (unit ?? label?.[locale] ?? variable);

/** What one more unit of a figure earns, or, where that is nothing, what the next threshold does. */
export const leverBrief = (lever: Lever, locale: Locale): string => {
  const words = gapWords(locale);
  const { direction, one, next, full, unitStep } = lever;
  const ofWhat = (text: string): string => `${unitOf(lever, locale)}: ${text}`;
  if (one && compare(fromExactText(one.exact), zero) > 0) {
    const step = farText(lever, unitStep, locale);
    const text = words.one[direction](step, differenceText(one, locale));
    return isRate(lever) ? text : ofWhat(text);
  }
  const stop = next ?? full;
  const text = stop ? stopText(lever, next ? "next" : "full", stop, locale) : "";
  // Where there is a unit, the text has it.
  return isRate(lever) || lever.unit !== undefined ? text : ofWhat(text);
};

const waitingLine = (waiting: Waiting, locale: Locale): Line => {
  const words = gapWords(locale);
  const [low, high] = [waiting.low, waiting.high].map(({ exact }) => fromExactText(exact)) as [
    Rational,
    Rational,
  ];
  // Told from each other, also where they print alike.
  const ends = writtenEnds({ point: low, low, high }, { locale, places: 4 });
  return { label: words.needs[waiting.for], text: words.between(...ends) };
};

const linesOf = ({ levers, answers, waiting }: Gap, locale: Locale): readonly Line[] => {
  const words = gapWords(locale);
  return [
    ...levers.map((lever) => ({ label: titleOf(lever, locale), text: leverText(lever, locale) })),
    ...answers.map(({ answer, points, ...named }) => ({
      label: titleOf(named, locale),
      text: words.answer(answerText(answer, named, locale), differenceText(points, locale)),
    })),
    ...(waiting ? [waitingLine(waiting, locale)] : []),
  ];
};

/**
 * Tells in words where points were lost, most first, and what earns some of them next.
 *
 * Written from what `gaps` returns: for each indicator what one more unit of a figure earns, how far the
 * next threshold and the end of what it can earn are, which answers earn more, and what an open fact may
 * be worth. Nothing in a fact can become markup.
 *
 * @param result - A result, a merger, or what `toJSON` made of one.
 * @throws ScoreError `not_a_result`.
 *
 * @example
 * ```ts
 * import { score } from "@dti/score";
 * import { describeGaps } from "@dti/score/improve";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const result = score(draft3530, { "5.2": { a: 300, b: 1000 } }, { year: 2026 });
 * const report = describeGaps(result, { locale: "vi" });
 *
 * report.includes("cao nhất ở 1.000 doanh nghiệp, còn cách 700: +35,00") // => true
 * ```
 */
export const describeGaps = (
  result: Result | ResultData,
  { locale, format = "text" }: DescribeOptions,
): string => {
  const words = gapWords(locale);
  const all = gaps(result);
  const lost = tellPoints(sum(all.map((gap) => fromExactText(gap.lost.exact))), result.rubric);
  const max = localized(String(result.max), locale);
  const block: Block = {
    heading: words.total(result.name[locale], localized(lost.printed, locale), max),
    lines: all.length === 0 ? [{ text: words.nothing }] : [],
    blocks: all.map((gap) => ({
      heading: words.heading(
        `${gap.code}. ${gap.name[locale]}`,
        localized(gap.points.printed, locale),
        localized(String(gap.max), locale),
        localized(gap.lost.printed, locale),
      ),
      lines: linesOf(gap, locale),
      blocks: [],
      closing: [],
    })),
    closing: [],
  };
  return format === "markdown" ? `${asMarkdown(block)}\n` : asText(block);
};
