// How is a single change told with which figures of a table agree? With what else says so, and what else
// then agrees, or no longer does.

import type { Line } from "../../explain/block.js";
import { localized } from "../../explain/numerals.js";
import {
  addressed,
  itemText,
  printedText,
  rangeText,
  textIn,
  type TableTelling,
} from "./table-text.js";
import type {
  CellFigure,
  FindingAbout,
  RubricMaximum,
  TableFinding,
  TableRepair,
} from "../table/types.js";

/** What else says that a figure is so. */
export const witnessText = (
  witness: RubricMaximum | CellFigure,
  seenFrom: string,
  telling: TableTelling,
): string => {
  const { words } = telling;
  const item = itemText(witness.code, words);
  if ("rubric" in witness) {
    const { rubric, maximum } = witness;
    return words.maximumOf(localized(maximum, words.locale), item, rubric);
  }
  const figure = printedText(witness.printed, telling);
  const text = words.figureOf(figure, addressed(item, witness, seenFrom, telling));
  return witness.place === undefined ? text : words.at(text, textIn(witness.place, words));
};

const aboutText = (
  { kind, column, code }: FindingAbout,
  seenFrom: string,
  { words }: TableTelling,
): string => {
  const text = words.about[kind](itemText(code, words));
  return column === seenFrom ? text : words.inColumn(text, column);
};

const isSame = (a: FindingAbout, b: FindingAbout): boolean =>
  a.kind === b.kind && a.column === b.column && a.code === b.code;

const repairLines = (
  repair: TableRepair,
  finding: TableFinding,
  telling: TableTelling,
): readonly Line[] => {
  const { words, names } = telling;
  const { labels, locale } = words;
  const { to, from, place, closes, opens, confirmedBy } = repair;
  const { column } = finding;
  const figure = localized(to.printed, locale);
  const wanted = to.low === to.high ? figure : words.such(rangeText(to, words), figure);
  const change = words.instead(wanted, printedText(from, telling));
  const also = closes.filter((one) => !isSame(one, finding));
  const lists = [
    [labels.confirmed, confirmedBy.map((one) => witnessText(one, column, telling))],
    [labels.closes, also.map((one) => aboutText(one, column, telling))],
    [labels.opens, opens.map((one) => aboutText(one, column, telling))],
  ] as const;
  const text = place === undefined ? change : words.at(change, textIn(place, words));
  const name = names.node(repair.column, repair.code);
  return [
    { text: `${addressed(name, repair, column, telling)}: ${text}`, depth: 1 },
    ...lists.flatMap(([label, texts]) =>
      texts.length === 0 ? [] : [{ label, text: texts.join("; "), depth: 2 }],
    ),
  ];
};

/** No reader weighs a longer list; the best come first. */
const mostRepairs = 5;

/** The single changes that settle a finding. */
export const changeLines = (finding: TableFinding, telling: TableTelling): readonly Line[] => {
  const { labels, noChange, others } = telling.words;
  const { repairs, kind } = finding;
  if (repairs.length === 0) return kind === "remainder" ? [] : [{ text: noChange }];
  const left = repairs.length - mostRepairs;
  return [
    { label: repairs.length === 1 ? labels.change : labels.changes, text: "" },
    ...repairs.slice(0, mostRepairs).flatMap((one) => repairLines(one, finding, telling)),
    ...(left > 0 ? [{ text: others(left), depth: 1 }] : []),
  ];
};
