// How is a node explained? In either language, as text or Markdown, in full or briefly.

import { explain, score, toJSON, type ExplainOptions, type ResultNode } from "@dti/score";
import { merge } from "@dti/score/audit";
import { decision405, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { resultOf } from "../score/sample.js";
import { faultsInTold, isWithin, linesOfMarkdown, linesOfText } from "../support/told.js";
import { neutral } from "../support/neutral.js";
import { nodesOf } from "../support/tree.js";
import { commune, facts } from "./sample.js";

const [quangTri, quangBinh] = [quangTri2024, quangBinh2024].map((one) =>
  score(decision405, one.facts, { year: 2024 }),
);
const results = [
  resultOf(commune(), facts, { context: { households: 500 } }),
  quangTri!,
  merge([quangTri!, quangBinh!]),
];
const nodes: readonly ResultNode[] = results.flatMap(nodesOf);

const both = (node: ResultNode, options: Partial<ExplainOptions> = {}) => ({
  vi: explain(node, { ...options, locale: "vi" }),
  en: explain(node, { ...options, locale: "en" }),
});

describe("an explanation", () => {
  it("is told of every node, in both languages, and says nothing that is not there", () => {
    for (const node of nodes) {
      const { vi, en } = both(node);
      expect(vi).not.toBe(en);
      expect(`${vi}${en}`).not.toMatch(/undefined|NaN|null|\[object|Infinity|default/);
    }
  });

  it("is text unless Markdown is asked for, which says the same", () => {
    for (const node of nodes) {
      const text = explain(node, { locale: "vi" });
      expect(explain(node, { locale: "vi", format: "text", concise: false })).toBe(text);
      const markdown = explain(node, { locale: "vi", format: "markdown" });
      expect(linesOfMarkdown(markdown)).toEqual(linesOfText(text));
    }
  });

  it("ends where it ends: text without, Markdown with a line break", () => {
    const node = quangTri!.at("3.5");
    expect(explain(node, { locale: "en" })).toMatch(/\S$/);
    expect(explain(node, { locale: "en", format: "markdown" })).toMatch(/\S\n$/);
  });

  it("is shorter when it is brief, and says nothing else", () => {
    for (const result of results) {
      const [full, brief] = [both(result), both(result, { concise: true })];
      expect(brief.vi.length).toBeLessThan(full.vi.length);
      expect(isWithin(brief.vi.split("\n"), full.vi.split("\n"))).toBe(true);
    }
  });

  it("is the same of what was stored", () => {
    for (const node of nodes) {
      const stored = JSON.parse(JSON.stringify(toJSON(node))) as ResultNode;
      expect(both(stored)).toEqual(both(node));
    }
  });

  it("is in one language only, apart from what the rubric and the province say", () => {
    const rubric = neutral(commune());
    const codes = rubric.children.flatMap((group) =>
      group.kind === "group" ? group.children.map(({ code }) => code) : [],
    );
    const all = results[0]!.children.flatMap((group) => group.children.map(({ code }) => code));
    const given = new Map<string, object>(Object.entries(facts));
    const result = resultOf(
      rubric,
      Object.fromEntries(all.map((code, index) => [codes[index], given.get(code)])),
      { context: { households: 500 } },
    );
    // A level that the rubric does not label is called by its name.
    const { vi, en } = both(result);
    expect(
      faultsInTold({ vi: vi.replaceAll("none", "x"), en: en.replaceAll("none", "x") }),
    ).toEqual([]);
  });
});
