// What is told of a table of points? Each finding: what was printed and where, what the other figures
// say, and the single changes with which they agree.

import type { Block, Line } from "../../explain/block.js";
import { localized } from "../../explain/numerals.js";
import { changeLines, witnessText } from "./table-changes.js";
import { tableNames } from "./table-names.js";
import {
  itemText,
  placed,
  printedText,
  rangeText,
  textIn,
  type TableTelling,
} from "./table-text.js";
import type { TableWords } from "./table-words.js";
import type {
  CellFigure,
  FindingAbout,
  Table,
  TableFinding,
  VerifiedTable,
} from "../table/types.js";

/** What was printed: once, or in several places. */
const printedLine = (finding: TableFinding, telling: TableTelling): Line => {
  const { labels } = telling.words;
  const { kind, figures } = finding;
  const [own] = figures;
  const texts = figures.map((one) => placed(one, telling));
  if (kind === "repeated") return { label: labels.printings, text: texts.join("; ") };
  return {
    label: kind === "denominator" ? labels.denominator : labels.printed,
    text: own ? placed(own, telling) : printedText(finding.printed, telling),
  };
};

/** What the other figures say. */
const computedLines = (finding: TableFinding, telling: TableTelling): readonly Line[] => {
  const { words } = telling;
  const { labels, locale } = words;
  const { kind, column, computed, gap, range, missing = [], remainder, figures } = finding;
  const isSum = kind === "sum" || kind === "remainder";
  // Maxima that limit what is not printed stand in another column.
  const parts = isSum ? figures.slice(1).filter((one) => one.column === column) : [];
  const partText = (one: CellFigure): string => `${one.code}: ${printedText(one.printed, telling)}`;
  const figure = localized(computed, locale);
  const isOpen = kind === "sum" && range !== undefined && range.low !== range.high;
  const text = isOpen ? words.possible(figure, rangeText(range, words)) : figure;
  const rest =
    remainder && words.such(rangeText(remainder, words), localized(remainder.printed, locale));
  return [
    ...(kind === "repeated" ? [] : [{ label: labels.computed[kind], text }]),
    ...(parts.length === 0 ? [] : [{ label: labels.parts, text: parts.map(partText).join("; ") }]),
    ...(missing.length === 0 ? [] : [{ label: labels.notPrinted, text: missing.join(", ") }]),
    rest === undefined
      ? { label: labels.gap, text: localized(gap, locale) }
      : { label: labels.remainder, text: rest },
  ];
};

/** What the table notes on its figures, each note once. */
const noteLines = ({ figures }: TableFinding, { words }: TableTelling): readonly Line[] => {
  const texts = figures.flatMap(({ code, note }) =>
    note === undefined ? [] : [words.noteOn(itemText(code, words), textIn(note, words))],
  );
  return [...new Set(texts)].map((text) => ({ label: words.labels.note, text }));
};

const findingBlock = (finding: TableFinding, telling: TableTelling): Block => {
  const { words, names } = telling;
  const { kind, column, code, explainedBy = [] } = finding;
  const explained = explainedBy.map((one) => witnessText(one, column, telling)).join("; ");
  return {
    heading: `${names.node(column, code)}: ${words.finding[kind]}`,
    lines: [
      printedLine(finding, telling),
      ...computedLines(finding, telling),
      ...(explained === "" ? [] : [{ label: words.labels.explained, text: explained }]),
      ...noteLines(finding, telling),
      ...changeLines(finding, telling),
    ],
    blocks: [],
    closing: [],
  };
};

/** From the most to the least that a table can be wrong in; a remainder is no contradiction. */
const kinds: readonly FindingAbout["kind"][] = [
  "sum",
  "maximum",
  "above-maximum",
  "denominator",
  "repeated",
  "remainder",
];

/** A table and its findings, column by column. */
export const tableBlock = ({ findings }: VerifiedTable, words: TableWords, table: Table): Block => {
  const names = tableNames(words, table);
  const telling = { words, names, notation: table.locale };
  const count = (kind: FindingAbout["kind"]): number =>
    findings.filter((one) => one.kind === kind).length;
  const { notes } = words;
  const hasChanges = findings.some(({ repairs }) => repairs.length > 0);
  const texts = [notes.scope, ...(hasChanges ? [notes.order, notes.noFault] : [])];
  return {
    heading: words.title(findings.length - count("remainder")),
    lines: kinds.flatMap((kind) =>
      count(kind) === 0 ? [] : [{ label: words.count[kind], text: words.counted(count(kind)) }],
    ),
    blocks: [
      ...[...new Set(findings.map(({ column }) => column))].map((column) => ({
        heading: names.column(column),
        lines: [],
        blocks: findings
          .filter((one) => one.column === column)
          .map((one) => findingBlock(one, telling)),
        closing: [],
      })),
      { heading: notes.heading, lines: texts.map((text) => ({ text })), blocks: [], closing: [] },
    ],
    closing: [],
  };
};
