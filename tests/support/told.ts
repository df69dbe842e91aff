// What is wrong with how something is told? Words that are no reader's business, words and numbers of
// the other language, in explanations of rubrics without words of their own.

import { signs } from "./neutral.js";

/** An explanation in both languages. */
export interface Told {
  readonly vi: string;
  readonly en: string;
}

/** What no explanation in any language may hold. */
const never =
  /undefined|NaN|null|Infinity|\[object|default|Ⓘ|variables\.|\b(rate|thresholdToMax|weightedParts|allOrNothing|byPeriod|not-applicable|half-up|half-even|exact-sum|sum-of-printed|whenEmpty|partOf)\b/;

/** What is a word for programs, and no Vietnamese one. */
const neverInVietnamese =
  /\b(formula|ratio|flag|steps?|awarded|share|quotient|amount|scored|missing|unevidenced|undecided|sum|mean|figure|judgement|units?|points?|max|true|false|rounded|between|nearest|tie|rows|none)\b/;

const numbersIn = (line: string): readonly string[] => line.match(/\d(?:[\d.,]*\d)?/g) ?? [];

const isVietnamese = (number: string): boolean => /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(number);

const swapped = (number: string): string =>
  number.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));

/** Reasons that the facts of the laws give, in English in any language. */
const reasons = /no document|none here/g;

/** The words of a text, apart from letters, signs and numbers. */
export const wordsIn = (text: string): readonly string[] =>
  text.replace(reasons, "").match(/\p{L}{2,}/gu) ?? [];

/** Everything that is wrong with an explanation, with the line that it stands in. */
export const faultsInTold = ({ vi, en }: Told): readonly string[] => {
  const [viLines = [], enLines = []] = [vi, en].map((text) =>
    text.replace(reasons, "").split("\n"),
  );
  if (viLines.length !== enLines.length) return [`other lines:\n${vi}\n${en}`];
  return viLines.flatMap((line, index) => {
    const other = enLines[index] ?? "";
    const numbers = numbersIn(line);
    const isSame =
      [...numbers].map(swapped).sort().join(" ") === [...numbersIn(other)].sort().join(" ");
    return [
      ...(never.test(line) || neverInVietnamese.test(line) ? [line] : []),
      ...(never.test(other) ? [other] : []),
      ...(line.includes(signs.en) || other.includes(signs.vi) ? [`${line} | ${other}`] : []),
      ...(numbers.every(isVietnamese) && isSame ? [] : [`${line} | ${other}`]),
    ];
  });
};

const unescaped = (text: string): string =>
  text.replace(/\\([^\p{L}\p{N}\s])/gu, "$1").replaceAll("&amp;", "&");

/** The lines of a Markdown explanation as its text has them, without what sets them. */
export const linesOfMarkdown = (markdown: string): readonly string[] =>
  markdown
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^(#{1,6}|-) /, "")
        .replace(/^\*\*(.*?):\*\*/, "$1:"),
    )
    .map(unescaped)
    .filter((line) => line !== "");

/** The lines of an explanation without their depth. */
export const linesOfText = (text: string): readonly string[] =>
  text.split("\n").map((line) => line.trim());

/** Whether the lines of one text stand in another, in this order. */
export const isWithin = (few: readonly string[], many: readonly string[]): boolean => {
  let place = 0;
  for (const line of many) if (line === few[place]) place += 1;
  return place === few.length;
};
