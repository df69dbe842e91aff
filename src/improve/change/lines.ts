// What is said of an indicator that changed? How its points came about, the data and the range, from
// one side to the other.

import type { Line } from "../../explain/block.js";
import { reportedText, written, writtenEnds } from "../../explain/numerals.js";
import { wordFor } from "../../explain/words.js";
import { fromExactText } from "../../numbers/rational.js";
import { quantityOf } from "../../score/known.js";
import { ownReading } from "../../score/readings.js";
import type { Reported } from "./facts.js";
import type { FigureChange, GeneralChange } from "./figures.js";
import type { ChangedField, IndicatorChange, IndicatorSide } from "./nodes.js";
import { paperLines, reasonLines } from "./papers.js";
import type { ChangeWriting } from "./words.js";

const saidText = (
  said: Reported | undefined,
  { levels = {} }: Pick<FigureChange, "levels">,
  { locale, words, common }: ChangeWriting,
): string => {
  if (said === undefined) return words.absent;
  if (typeof said === "boolean") return said ? common.yes : common.no;
  const level = typeof said === "string" ? new Map(Object.entries(levels)).get(said) : undefined;
  if (level) return level[locale];
  const [low = "", high] = reportedText(said, locale);
  if (high !== undefined) return common.span({ low, high });
  return typeof said === "object" ? words.roundedFigure(low) : low;
};

const nameText = (
  { name, as, letters = name, label }: FigureChange,
  { locale, words }: ChangeWriting,
): string => {
  if (as === "points") return words.awarded;
  return label ? `${letters} (${label[locale]})` : letters;
};

const changeText = (
  one: Pick<FigureChange, "from" | "to" | "unit" | "levels">,
  isSame: boolean,
  writing: ChangeWriting,
): string => {
  const { from, to, unit = "" } = one;
  const after = saidText(to, one, writing);
  const values = isSame ? after : writing.words.fromTo(saidText(from, one, writing), after);
  return `${values} ${typeof unit === "string" ? unit : unit[writing.locale]}`.trimEnd();
};

/** A label with one line beside it, or several below. */
export const listLines = (label: string, texts: readonly string[]): readonly Line[] =>
  texts.length > 1
    ? [{ label, text: "" }, ...texts.map((text) => ({ text, depth: 1 }))]
    : texts.map((text) => ({ label, text }));

/** A general figure that differs: `"Dân số: 1.000 → 1.100 người"`. */
export const generalText = (one: GeneralChange, writing: ChangeWriting): string =>
  `${one.label?.[writing.locale] ?? one.name}: ${changeText(one, false, writing)}`;

/** The figures that differ; where none does, all of them, so that it is clear what was judged otherwise. */
const figureLines = ({ figures }: IndicatorChange, writing: ChangeWriting): readonly Line[] => {
  const moved = figures.filter((one) => one.moved);
  const isSame = moved.length === 0;
  const label = isSame ? writing.words.labels.sameData : writing.common.labels.data;
  const texts = (isSame ? figures : moved).map(
    (one) => `${nameText(one, writing)}: ${changeText(one, isSame, writing)}`,
  );
  return listLines(label, texts);
};

const rangeText = (
  point: string,
  { range: { low, high } }: IndicatorSide,
  { locale, common }: ChangeWriting,
): string => {
  const style = { locale, places: 4 };
  const known = quantityOf({ point, low: low.exact, high: high.exact });
  if (low.exact === high.exact) return written(known.point, style);
  const [least, most] = writtenEnds(known, style);
  return common.span({ low: least, high: most });
};

/** Where the points lie, if anything is open on either side. */
const rangeLines = (
  { from, to, before, after, differs }: IndicatorChange,
  writing: ChangeWriting,
): readonly Line[] => {
  const isOpen = [before, after].some(({ range }) => range.low.exact !== range.high.exact);
  const text = writing.words.fromTo(
    rangeText(from.exact, before, writing),
    rangeText(to.exact, after, writing),
  );
  return isOpen && differs.includes("range") ? [{ label: writing.common.labels.range, text }] : [];
};

/** State, reading and units' points, where they differ. */
const causeLines = (change: IndicatorChange, writing: ChangeWriting): readonly Line[] => {
  const { locale, words, common } = writing;
  const { states, labels } = words;
  const line = (
    field: ChangedField,
    label: string,
    text: (side: IndicatorSide) => string,
  ): readonly Line[] =>
    change.differs.includes(field)
      ? [{ label, text: words.fromTo(text(change.before), text(change.after)) }]
      : [];
  return [
    ...line("state", labels.state, ({ state }) => wordFor(states, state) ?? state),
    ...line("reading", labels.reading, ({ reading: { name, label } }) =>
      name === ownReading ? common.ownReading : common.quoted(label?.[locale] ?? name),
    ),
    ...line("merged", labels.merged, ({ merged }) =>
      merged === undefined
        ? words.absent
        : merged
            .map(({ points, units }) =>
              common.units(units, written(fromExactText(points), { locale })),
            )
            .join("; "),
    ),
  ];
};

/** Everything about an indicator that changed. */
export const indicatorLines = (
  change: IndicatorChange,
  writing: ChangeWriting,
): readonly Line[] => [
  ...causeLines(change, writing),
  ...reasonLines(change, writing),
  ...figureLines(change, writing),
  ...rangeLines(change, writing),
  ...paperLines(change, writing),
];
