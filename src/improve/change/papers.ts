// What came with an indicator's fact on either side? Why it was not accepted, evidence, source, note:
// once where both sides say the same.

import type { Line } from "../../explain/block.js";
import type { Words } from "../../explain/words.js";
import type { Evidence, FactSource } from "../../score/facts.js";
import type { ChangedField, IndicatorChange, IndicatorSide } from "./nodes.js";
import type { ChangeWriting } from "./words.js";

/** What each side says, if it says something else than the other; what neither does is no line. */
const sideLines = (
  field: ChangedField,
  label: string,
  { before, after, differs }: IndicatorChange,
  texts: (side: IndicatorSide) => readonly string[],
  { words, sides }: ChangeWriting,
): readonly Line[] => {
  const lines = (of: string, side: IndicatorSide): readonly Line[] =>
    texts(side).map((text) => ({ label: of, text }));
  return differs.includes(field)
    ? [
        ...lines(words.of(label, sides.before), before),
        ...lines(words.of(label, sides.after), after),
      ]
    : lines(label, after);
};

const sourceText = (source: string | FactSource, { quoted, lines: span }: Words): string => {
  if (typeof source === "string") return source;
  const { document, lines, wording } = source;
  const place = lines?.length === 2 ? `${document}, ${span(...lines)}` : document;
  return wording === undefined ? place : `${place}: ${quoted(wording)}`;
};

const evidenceText = ({ title, number, date, url }: Evidence, { numbered, dated }: Words): string =>
  [title, number && numbered(number), date && dated(date), url]
    .filter((text) => text !== undefined && text !== "")
    .join(", ");

const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** Why the fact was not accepted, or does not apply. */
export const reasonLines = (change: IndicatorChange, writing: ChangeWriting): readonly Line[] =>
  sideLines("reason", writing.words.labels.reason, change, ({ reason }) => some(reason), writing);

/** Evidence, source and note. */
export const paperLines = (change: IndicatorChange, writing: ChangeWriting): readonly Line[] => {
  const { common } = writing;
  const { labels } = common;
  const told = (
    field: ChangedField,
    label: string,
    texts: (side: IndicatorSide) => readonly string[],
  ): readonly Line[] => sideLines(field, label, change, texts, writing);
  return [
    ...told("evidence", labels.evidence, ({ evidence = [] }) =>
      evidence.map((one) => evidenceText(one, common)),
    ),
    ...told("source", labels.source, ({ source }) =>
      some(source).map((one) => sourceText(one, common)),
    ),
    ...told("note", labels.note, ({ note }) => some(note)),
  ];
};
