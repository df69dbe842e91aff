// How is an explanation set? One line for each thing said, and nothing that was written can become
// markup.

import { explain, unevidenced } from "@dti/score";
import { describe, expect, it } from "vitest";

import type { Block, Line } from "../../src/explain/block.js";
import { asMarkdown, asText } from "../../src/explain/render.js";
import { linesOfMarkdown, linesOfText } from "../support/told.js";
import { nodeOf } from "./sample.js";

const block = (heading: string, lines: readonly Line[] = [], more: Partial<Block> = {}): Block => ({
  heading,
  lines,
  blocks: [],
  closing: [],
  ...more,
});

const nested = block(
  "1. One",
  [
    { label: "Data", text: "" },
    { text: "a = 1", depth: 1 },
  ],
  {
    blocks: [block("1.1. Two", [{ label: "Points", text: "20" }])],
    closing: [{ label: "Doubt", text: "why" }],
  },
);

describe("text", () => {
  it("is set in by two spaces for each level", () => {
    expect(asText(nested)).toBe(
      ["1. One", "  Data:", "    a = 1", "  1.1. Two", "    Points: 20", "  Doubt: why"].join("\n"),
    );
  });

  it.each([
    ["a line break", "one\ntwo"],
    ["a paragraph", "one\r\n\r\ntwo"],
    ["a line separator", "one\u2028two"],
    ["a tab and spaces", "one\t  two"],
  ])("takes one line, whatever has %s", (_, text) => {
    expect(asText(block(text, [{ label: "Note", text }]))).toBe("one two\n  Note: one two");
  });
});

describe("Markdown", () => {
  it("has headings and lists", () => {
    expect(asMarkdown(nested)).toBe(
      [
        "# 1\\. One",
        "",
        "- **Data:**",
        "  - a = 1",
        "",
        "## 1.1. Two",
        "",
        "- **Points:** 20",
        "",
        "- **Doubt:** why",
      ].join("\n"),
    );
  });

  it("has headings of six levels at most", () => {
    const deep = (levels: number): Block =>
      block("x", [], levels === 0 ? {} : { blocks: [deep(levels - 1)] });
    expect(asMarkdown(deep(7)).split("\n\n")).toEqual([
      ..."123456".split("").map((level) => `${"#".repeat(Number(level))} x`),
      "###### x",
      "###### x",
    ]);
  });
});

const written: readonly (readonly [what: string, text: string, escaped: string])[] = [
  ["emphasis", "*a* _b_ **c** __d__", "\\*a\\* \\_b\\_ \\*\\*c\\*\\* \\_\\_d\\_\\_"],
  ["a link", "[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
  ["an image", "![x](http://x)", "!\\[x\\](http://x)"],
  ["a footnote", "[^1]", "\\[^1\\]"],
  ["a tag", "<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
  ["an automatic link", "<https://x.vn>", "\\<https://x.vn\\>"],
  ["code", "`a` ``` b", "\\`a\\` \\`\\`\\` b"],
  ["a struck text", "~~a~~", "\\~\\~a\\~\\~"],
  ["a table", "| a | b |", "\\| a \\| b \\|"],
  ["a formula", "$a$", "\\$a\\$"],
  ["an entity", "&lt;b&gt; &#60; &amp;", "&amp;lt;b&amp;gt; &amp;#60; &amp;amp;"],
  ["an ampersand", "a & b, R&D", "a & b, R&D"],
  ["a backslash", "a\\*b", "a\\\\\\*b"],
  ["a heading", "# a", "\\# a"],
  ["a heading in a new line", "a\n# b", "a # b"],
  ["a list", "- a", "\\- a"],
  ["a list in a new line", "a\n- b\n1. c", "a - b 1. c"],
  ["a list with plus", "+ a", "\\+ a"],
  ["a list with numbers", "1. a", "1\\. a"],
  ["a list with brackets", "12) a", "12\\) a"],
  ["a number with decimals", "1.5 a", "1.5 a"],
  ["a number with a stop alone", "1.", "1\\."],
  ["the end of a heading", "a ##", "a \\##"],
  ["an underline", "===", "\\==="],
  ["a rule", "---", "\\---"],
  ["a quotation", "> a", "\\> a"],
];

describe("what a province wrote", () => {
  it.each(written)("never becomes markup: %s", (_, text, escaped) => {
    expect(asMarkdown(block(text, [{ label: text, text }, { text }]))).toBe(
      `# ${escaped}\n\n- **${escaped}:** ${escaped}\n- ${escaped}`,
    );
  });

  it.each(written)("reads in Markdown as it does in text: %s", (_, text) => {
    const evidence = [{ title: text, number: text, date: text, url: text }];
    const source = { document: text, lines: [1, 2], wording: text };
    const notes = { evidence, source, note: text };
    for (const fact of [
      { a: 3, b: 4, ...notes },
      unevidenced({ a: 3, b: 4 }, text, notes as object),
    ]) {
      const node = nodeOf("1.4", fact);
      for (const locale of ["vi", "en"] as const) {
        const markdown = explain(node, { locale, format: "markdown" });
        expect(linesOfMarkdown(markdown)).toEqual(linesOfText(explain(node, { locale })));
        // Apart from what sets it, nothing in it has a meaning of its own.
        const bare = markdown.replace(/\\[\\`*_[\]<>|~$.)#+=-]/g, "").replace(/^(#+|\s*-) /gm, "");
        expect(bare.replace(/^\*\*.*?:\*\*/gm, "")).not.toMatch(/[`*_[\]<>|~$]|&[#\w]+;(?<!&amp;)/);
      }
    }
  });
});
