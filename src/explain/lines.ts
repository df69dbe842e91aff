// What is said of a node? Its clause, the data, how the points follow from them, how sure they are,
// and what is doubtful about the clause.

import { issueMessage } from "../messages/issue-message.js";
import { ownReading } from "../score/readings.js";
import type { Locale } from "../text.js";
import type { Block, Line } from "./block.js";
import { citeLines, formulaAndLetters } from "./clause-lines.js";
import { dataLines, noteLines } from "./data-lines.js";
import type { Writing } from "./formula-lines.js";
import { asPrinted, localized } from "./numerals.js";
import { pointsLines, rangeLines } from "./points-lines.js";
import type { NodeStep, Step } from "./steps.js";
import { english } from "./words-en.js";
import { vietnamese } from "./words-vi.js";

const writingOf = ({ clause }: NodeStep, locale: Locale): Writing => ({
  words: locale === "vi" ? vietnamese : english,
  locale,
  levelName: (variable, level) => clause?.variables[variable]?.levels?.[level]?.[locale] ?? level,
});

const headingOf = (step: NodeStep, { words, locale }: Writing): string => {
  const { node, code, name, printed, max } = step;
  const title = {
    total: name[locale],
    pillar: `${code}. ${name[locale]}`,
    group: `${code}. ${name[locale]}`,
    indicator: `${code}. ${name[locale]}`,
  }[node];
  return words.heading(title, localized(printed, locale), asPrinted(String(max), locale));
};

/** What only a whole result says. */
const frameLines = ({ rubric, year }: NodeStep, { words }: Writing): readonly Line[] =>
  rubric === undefined
    ? []
    : [
        { label: words.labels.rubric, text: rubric },
        { label: words.labels.year, text: String(year) },
      ];

/** Value and open indicators of a node over others. */
const summaryLines = (step: NodeStep, { words, locale }: Writing): readonly Line[] => {
  if (step.node === "indicator") return [];
  const { labels } = words;
  const lists = (["missing", "unevidenced", "undecided", "notApplicable"] as const).flatMap(
    (list) =>
      step[list].length === 0 ? [] : [{ label: labels[list], text: step[list].join(", ") }],
  );
  const value = localized(step.printedValue, locale);
  return [{ label: labels.value, text: value, isDetail: step.node === "group" }, ...lists];
};

/** What is doubtful, and what other readings would give. */
const doubtLines = (step: NodeStep, { words, locale }: Writing): readonly Line[] =>
  step.marks.flatMap((mark) => {
    const [field = "", letter] = mark.on.split(".");
    const text = words.doubt(mark.printed[locale], mark.used[locale], mark.because[locale]);
    const others = step.others.filter((other) => other.mark === mark.id);
    return [
      { label: words.doubtAbout(field, field === "variables" ? letter : undefined), text },
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

const warningLines = ({ warnings }: NodeStep, { words, locale }: Writing): readonly Line[] =>
  warnings.map((warning) => ({
    label: words.labels.warning,
    text: issueMessage({ ...warning, path: [] }, locale),
  }));

const isNode = (step: Step): step is NodeStep => "node" in step;

/** A node and all below it; what says nothing new may be left out. */
export const blockOf = (step: NodeStep, locale: Locale, isConcise: boolean): Block => {
  const writing = writingOf(step, locale);
  const data = dataLines(step, writing);
  const lines = [
    ...frameLines(step, writing),
    ...citeLines(step, writing),
    ...formulaAndLetters(step, data.letters, writing),
    ...data.lines,
    ...noteLines(step, writing),
    ...pointsLines(step, writing),
    ...summaryLines(step, writing),
    ...rangeLines(step, writing),
    ...warningLines(step, writing),
    ...doubtLines(step, writing),
  ];
  const children = step.steps.filter(isNode);
  // The group lists what is missing already.
  const shown = isConcise ? children.filter(({ kind }) => kind !== "missing") : children;
  return {
    heading: headingOf(step, writing),
    lines: isConcise ? lines.filter(({ isDetail }) => isDetail !== true) : lines,
    blocks: shown.map((child) => blockOf(child, locale, isConcise)),
  };
};
