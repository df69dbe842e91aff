// How is a document with tables set? As Markdown, where nothing that anybody wrote can become markup, or
// one table of it as CSV, which spreadsheets open.

import { sheetText } from "../../data/sheet.js";
import { escaped, oneLine } from "../../explain/render.js";

/** A column: what stands above it, and whether it holds numbers. */
export interface Column {
  readonly title: string;
  readonly isNumber?: true;
}

/** A row of cells; a strong one is a heading or a sum. */
export interface Row {
  readonly cells: readonly string[];
  readonly isStrong?: boolean;
}

/** A table. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A part of a document: a heading, lines of a list, a table. */
export interface Section {
  readonly heading: string;
  readonly lines?: readonly string[];
  readonly table?: Table;
}

/** A document: its title, what is said first, its parts, what is said last. */
export interface Document {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
  readonly notes?: readonly string[];
}

/** A table without the columns that nothing stands in. */
export const withoutEmpty = ({ columns, rows }: Table): Table => {
  const used = columns.map((_, index) => rows.some(({ cells }) => cells[index] !== ""));
  const kept = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => used[index]);
  return {
    columns: kept(columns),
    rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  };
};

// An empty cell is not strong, and neither are spaces around it.
const cellText = (text: string, isStrong: boolean | undefined): string => {
  const cell = escaped(text);
  return isStrong && cell !== "" ? `**${cell}**` : cell;
};

const tableText = ({ columns, rows }: Table): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ isNumber }) => (isNumber ? "---:" : "---"))),
    ...rows.map(({ cells, isStrong }) => line(cells.map((cell) => cellText(cell, isStrong)))),
  ].join("\n");
};

const listText = (lines: readonly string[]): string =>
  lines.map((line) => `- ${escaped(line)}`).join("\n");

/** As Markdown. */
export const asMarkdown = ({ title, lines, sections, notes = [] }: Document): string =>
  `${[
    `# ${escaped(title)}`,
    ...lines.map(escaped),
    ...sections.flatMap(({ heading, lines: items = [], table }) => [
      `## ${escaped(heading)}`,
      listText(items),
      table ? tableText(table) : "",
    ]),
    ...notes.map(escaped),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;

/** A table as a file that spreadsheets open. */
export const asCsv = ({ columns, rows }: Table, separator: string): string =>
  sheetText(
    [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.map(oneLine))],
    separator,
  );
