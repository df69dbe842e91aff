// How is an explanation set? As plain text, set in by two spaces for each level, or as Markdown, where
// nothing that a province wrote can become markup.

import type { Block, Line } from "./block.js";

/** Whether something in a text is no letter or sign beside single spaces. */
const odd = /^ | $| {2}|[^\S ]|[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/** Signs of our own beyond Latin: “ ” ‘ ’ – ≈. */
const plainSigns: ReadonlySet<number> = /* @__PURE__ */ new Set([
  0x201c, 0x201d, 0x2018, 0x2019, 0x2013, 0x2248,
]);

/** The same; of most texts, that nothing is, is seen faster letter by letter. */
const isOdd = (text: string): boolean => {
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isPlain =
      unit === 32
        ? before !== 32
        : (unit > 32 && unit < 127) || (unit > 160 && unit < 768) || unit >> 8 === 0x1e;
    // Dashes, quotation marks and signs of equality are none of these; neither is what is odd.
    if (!isPlain && !plainSigns.has(unit)) return odd.test(text);
    before = unit;
  }
  return before === 32 && text !== "";
};

/** What a reader reads: one line each, and no sign that changes how the others are shown. */
export const oneLine = (text: string): string =>
  isOdd(text)
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
    `\n${indent}${one.depth === undefined ? "  " : "  ".repeat(1 + one.depth)}${plainLine(one)}`;
  let text = `${indent}${oneLine(block.heading)}`;
  for (const one of block.lines) text += line(one);
  for (const child of block.blocks) text += `\n${asText(child, depth + 1)}`;
  for (const one of block.closing) text += line(one);
  return text;
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
