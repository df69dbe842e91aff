// How is a document with tables set? As plain text with columns, or as Markdown, where nothing that a
// rubric or a province wrote can become markup.

import type { Line } from "../explain/block.js";
import { escaped, markdownLine, oneLine, plainLine } from "../explain/render.js";

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right, below one another. */
  readonly isNumber?: boolean;
}

/** A table: a cell for each column in each row. */
export interface TextTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that stand out in Markdown, such as sums, by their place. */
  readonly strong?: ReadonlySet<number>;
}

/** A part of a document: its heading, lines, table, and parts of its own. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly table?: TextTable;
  readonly sections: readonly Section[];
}

const hasRows = (table: TextTable | undefined): table is TextTable =>
  table !== undefined && table.rows.length > 0;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

// An empty cell is not strong.
const markdownCell = (text: string, isStrong: boolean): string => {
  const cell = escaped(text);
  return isStrong && cell !== "" ? `**${cell}**` : cell;
};

const markdownTable = ({ columns, rows, strong = new Set() }: TextTable): string =>
  [
    row(columns.map(({ title }) => escaped(title))),
    row(columns.map(({ isNumber }) => (isNumber === true ? "---:" : "---"))),
    ...rows.map((cells, place) => row(cells.map((cell) => markdownCell(cell, strong.has(place))))),
  ].join("\n");

/** As Markdown: headings, lists and tables. */
export const sectionAsMarkdown = (
  { heading, lines, table, sections }: Section,
  depth = 1,
): string =>
  [
    `${"#".repeat(Math.min(6, depth))} ${escaped(heading)}`,
    lines.map(markdownLine).join("\n"),
    hasRows(table) ? markdownTable(table) : "",
    ...sections.map((section) => sectionAsMarkdown(section, depth + 1)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");

/** Letters as they are counted by a reader. */
const widthOf = (text: string): number => Array.from(text).length;

const tableLines = ({ columns, rows }: TextTable): readonly string[] => {
  const all = [columns.map(({ title }) => title), ...rows];
  const set = columns.map(({ isNumber }, index) => {
    const cells = all.map((cellsOfRow) => oneLine(cellsOfRow[index] ?? ""));
    const width = Math.max(...cells.map(widthOf));
    return cells.map((text) => {
      const space = " ".repeat(width - widthOf(text));
      return isNumber === true ? `${space}${text}` : `${text}${space}`;
    });
  });
  return all.map((_, place) =>
    set
      .map((cells) => cells[place])
      .join("  ")
      .trimEnd(),
  );
};

const textLines = ({ heading, lines, table, sections }: Section): readonly string[] => [
  oneLine(heading),
  ...[
    ...lines.map((line) => `${"  ".repeat(line.depth ?? 0)}${plainLine(line)}`),
    ...(hasRows(table) ? tableLines(table) : []),
    ...sections.flatMap((section) => textLines(section)),
  ].map((line) => `  ${line}`),
];

/** As plain text, set in by two spaces for each level. */
export const sectionAsText = (section: Section): string => textLines(section).join("\n");
