// Which snippets are there? Fences of Markdown pages, and the examples of doc comments.

import ts from "typescript";

import { nodesOf, readModule } from "./modules.js";
import { exists, filesBelow, read } from "./repository.js";

/** A fenced piece of a page or doc comment. */
export interface Fence {
  /** File and line of its first line of text, such as `README.md:8`. */
  readonly where: string;
  /** The first word after the three backticks. */
  readonly language: string;
  /** What follows the first word, such as `no-run`. */
  readonly remark: string;
  readonly text: string;
  /** What it prints: the fence after it, marked `text output`. */
  readonly output?: string;
}

/** The fences in a text that starts after some lines of its file. */
const fencesIn = (path: string, text: string, before = 0): readonly Fence[] => {
  const fences: Fence[] = [];
  let open: { indent: string; language: string; remark: string; from: number } | undefined;
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const [, indent = "", info] = /^(\s*)```(.*)$/.exec(line) ?? [];
    if (info === undefined) return;
    if (open === undefined) {
      const [language = "", ...remark] = info.trim().split(" ");
      open = { indent, language, remark: remark.join(" "), from: index + 1 };
      return;
    }
    const { from, language, remark } = open;
    const inside = lines.slice(from, index).map((one) => one.replace(indent, ""));
    fences.push({
      where: `${path}:${String(before + from + 1)}`,
      language,
      remark,
      text: `${inside.join("\n")}\n`,
    });
    open = undefined;
  });
  if (open !== undefined) throw new Error(`${path} has a fence that is not closed.`);
  return fences.map((fence, index) => {
    const next = fences[index + 1];
    const isOutput = next?.language === "text" && next.remark === "output";
    return isOutput ? { ...fence, output: next.text } : fence;
  });
};

/** The pages that users and contributors read. */
export const pages: readonly string[] = [
  ...["README.md", "README.vi.md", "CHANGELOG.md"].filter(exists),
  ...filesBelow("docs", ".md").filter((path) => !path.startsWith("docs/api/")),
  ...filesBelow("rubrics", ".md"),
  ...filesBelow("tests", ".md"),
];

/** The fences of all pages. */
export const pageFences: readonly Fence[] = pages.flatMap((path) => fencesIn(path, read(path)));

/** An example in a doc comment: fenced, or all of it. */
const exampleFences = (path: string, tag: ts.JSDocTag): readonly Fence[] => {
  const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
  const { line } = tag.getSourceFile().getLineAndCharacterOfPosition(tag.getStart());
  const fences = fencesIn(path, text, line);
  const where = `${path}:${String(line + 1)}`;
  return fences.length > 0 ? fences : [{ where, language: "ts", remark: "", text: `${text}\n` }];
};

const examplesOf = (path: string, node: ts.Node): readonly Fence[] =>
  ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === "example")
    .flatMap((tag) => exampleFences(path, tag));

const isDeclaration = (node: ts.Node): boolean =>
  ts.isVariableDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** The examples of a module's doc comments, with the names that they belong to. */
export const examplesIn = (path: string): readonly { name: string; example: Fence }[] =>
  nodesOf(readModule(path).tree)
    .filter(isDeclaration)
    .flatMap((node) => {
      const name = (node as ts.NamedDeclaration).name?.getText() ?? "";
      return examplesOf(path, node).map((example) => ({ name, example }));
    });

/** The examples of all doc comments under src. */
export const docExamples = filesBelow("src", ".ts").flatMap(examplesIn);
