// What is said of a node? Its clause, the data, how the points follow from them, how sure they are,
// and what is doubtful about the clause.

import { onceAYear } from "../formula/once.js";
import { issueMessage } from "../messages/issue-message.js";
import { listNames } from "../score/lists.js";
import { ownReading } from "../score/readings.js";
import type { NodeMark } from "../score/result.js";
import type { Locale, Text } from "../text.js";
import { nodesIn, yearsOf } from "./below.js";
import type { Block, Line } from "./block.js";
import { citeLines, formulaAndLetters, levelNames } from "./clause-lines.js";
import { dataLines, noteLines } from "./data-lines.js";
import type { Writing } from "./formula-lines.js";
import { localized } from "./numerals.js";
import { pointsLines, rangeLines } from "./points-lines.js";
import type { NodeStep } from "./steps.js";
import { english } from "./words-en.js";
import type { Words } from "./words.js";
import { vietnamese } from "./words-vi.js";

const writingOf = ({ clause }: NodeStep, locale: Locale): Writing => ({
  words: locale === "vi" ? vietnamese : english,
  locale,
  levelName: levelNames(clause?.variables ?? {}, locale),
});

const headingOf = (step: NodeStep, { words, locale }: Writing): string => {
  const { node, code, name, printed, max } = step;
  const title = node === "total" ? name[locale] : `${code}. ${name[locale]}`;
  if (max === 0) return words.unscored.heading(title);
  return words.heading(title, localized(printed, locale), localized(String(max), locale));
};

/** What stands above the first node of an explanation: the rubric and the year, where they are known. */
const frameLines = (step: NodeStep, { words }: Writing): readonly Line[] => {
  const { year = yearsOf(step)[0] } = step;
  return [
    ...(step.rubric === undefined ? [] : [{ label: words.labels.rubric, text: step.rubric }]),
    ...(year === undefined ? [] : [{ label: words.labels.year, text: String(year) }]),
  ];
};

/** Value and open indicators of a node over others. */
const summaryLines = (step: NodeStep, { words, locale }: Writing): readonly Line[] => {
  if (step.node === "indicator") return [];
  const { labels } = words;
  const lists = listNames.flatMap((list) =>
    step[list].length === 0 ? [] : [{ label: labels[list], text: step[list].join(", ") }],
  );
  const text = localized(step.printedValue, locale);
  const value = { label: labels.value, text, isDetail: step.node === "group" };
  return step.max === 0 ? lists : [value, ...lists];
};

/** A doubt in words, which differ from one language to another. */
const doubtOf = /* @__PURE__ */ onceAYear(
  ({ printed, used, because }: NodeMark, { doubt }: Words): Text => ({
    vi: doubt(printed.vi, used.vi, because.vi),
    en: doubt(printed.en, used.en, because.en),
  }),
);

/** What is doubtful, and what other readings would give; briefly, only those that change the points. */
const doubtLines = (
  step: NodeStep,
  { words, locale }: Writing,
  isConcise: boolean,
): readonly Line[] =>
  step.marks.flatMap((mark) => {
    const [field = "", part] = mark.on.split(".");
    const text = doubtOf(mark, words)[locale];
    const others = step.others.filter(
      (other) => other.mark === mark.id && !(isConcise && other.printed === step.printed),
    );
    return [
      { label: words.doubtAbout(field, part), text },
      ...others.map(({ name, label, printed }) => ({
        label: words.labels.otherReading,
        text: words.other(
          name === ownReading ? words.ownReading : (label?.[locale] ?? name),
          printed === null ? undefined : localized(printed, locale),
          printed === step.printed,
        ),
        depth: 1,
      })),
    ];
  });

/** Warnings that the calculation has not told already. */
const warningLines = ({ warnings }: NodeStep, { words, locale }: Writing): readonly Line[] =>
  warnings
    .filter(({ code }) => code !== "quotient_above_one")
    .map((warning) => ({
      label: words.labels.warning,
      text: issueMessage({ ...warning, path: [] }, locale),
    }));

/** How a node is told. */
interface Telling {
  readonly locale: Locale;
  readonly isConcise: boolean;
  /** Whether nothing stands above it that says what it is of. */
  readonly isFirst: boolean;
}

/** A node and all below it; what says nothing new may be left out. */
export const blockOf = (step: NodeStep, telling: Telling): Block => {
  const { locale, isConcise, isFirst } = telling;
  const writing = writingOf(step, locale);
  const data = dataLines(step, writing);
  const clause = formulaAndLetters(step, data.letters, writing);
  const doubts = doubtLines(step, writing, isConcise);
  const isAwarded = step.kind === "awarded";
  const lines = [
    ...(isFirst ? frameLines(step, writing) : []),
    ...citeLines(step, writing),
    ...(isAwarded ? [] : clause),
    ...data.lines,
    ...noteLines(step, writing),
    ...pointsLines(step, writing),
    // The formula was not applied: it comes last.
    ...(isAwarded ? clause.map((line) => ({ ...line, isDetail: true })) : []),
    ...summaryLines(step, writing),
    ...rangeLines(step, writing),
    ...warningLines(step, writing),
    ...(step.node === "indicator" ? doubts : []),
  ];
  const children = nodesIn(step);
  // The group lists what is missing already.
  const shown = isConcise ? children.filter(({ kind }) => kind !== "missing") : children;
  return {
    heading: headingOf(step, writing),
    lines: isConcise ? lines.filter(({ isDetail }) => isDetail !== true) : lines,
    blocks: shown.map((child) => blockOf(child, { ...telling, isFirst: false })),
    // General doubts stand after what they are about.
    closing: step.node === "indicator" ? [] : doubts,
  };
};
