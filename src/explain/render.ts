// How is an explanation set? As plain text, set in by two spaces for each level, or as Markdown, where
// nothing that a province wrote can become markup.

import type { Block, Line } from "./block.js";

/** Whether something in a text is no letter or sign beside single spaces. */
const isOdd = /^ | $| {2}|[^\S ]|[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** What a reader reads: one line each, and no sign that changes how the others are shown. */
export const oneLine = (text: string): string =>
  isOdd.test(text)
    ? text
        .replace(/\s+/g, " ")
        .replace(/[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, "")
        .trim()
    : text;

/** A line of plain text. */
export const plainLine = ({ label, text }: Line): string =>
  oneLine(label === undefined ? text : `${label}: ${text}`);

/** As plain text. */
export const asText = (block: Block, depth = 0): string => {
  const indent = "  ".repeat(depth);
  const line = (one: Line): string =>
    `${indent}${"  ".repeat(1 + (one.depth ?? 0))}${plainLine(one)}`;
  return [
    `${indent}${oneLine(block.heading)}`,
    ...block.lines.map(line),
    ...block.blocks.map((child) => asText(child, depth + 1)),
    ...block.closing.map(line),
  ].join("\n");
};

/** Whatever Markdown may read as markup, escaped. */
export const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|~$]/g, "\\$&")
    // An entity, a heading, a list or a number with a stop only where one can begin.
    .replace(/&(?=[#\w]+;)/g, "&amp;")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^([-+#=])/, "\\$1")
    // At the end of a heading, too, where it would close it.
    .replace(/ (#+)$/, " \\$1");

/** An item of a list in Markdown. */
export const markdownLine = ({ label, text, depth = 0 }: Line): string => {
  const start = `${"  ".repeat(depth)}- `;
  return label === undefined
    ? `${start}${escaped(text)}`
    : `${start}**${escaped(label)}:** ${escaped(text)}`.trimEnd();
};

/** As Markdown: headings and lists. */
export const asMarkdown = (block: Block, depth = 1): string =>
  [
    `${"#".repeat(Math.min(6, depth))} ${escaped(block.heading)}`,
    block.lines.map(markdownLine).join("\n"),
    ...block.blocks.map((child) => asMarkdown(child, depth + 1)),
    block.closing.map(markdownLine).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
