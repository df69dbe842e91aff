// Which way do the arrows point? The table of floors is the shortest description of the library.

import ts from "typescript";
import { describe, expect, test } from "vitest";

import { cycleIn, nodesOf, readModule, type Module } from "./support/modules.js";
import { filesBelow } from "./support/repository.js";

/** From the top down: a floor imports from itself and from floors above it. */
const floors = [
  "text and freeze",
  "errors",
  "numbers",
  "formula",
  "interpreters",
  "rubric",
  "engine",
  "score",
  "explain",
  "difference",
  "audit",
  "improve",
  "data",
  "schema",
  "plan",
  "batch",
  "testing",
  "entry points",
];

/** Floors that a rubric may read: what its author has, and the types of facts. */
const openToRubrics = ["text and freeze", "formula", "rubric", "score", "entry points"];

const sources = filesBelow("src", ".ts").map(readModule);
// The build reads this one; it is no rubric.
const rubrics = filesBelow("rubrics", ".ts")
  .filter((path) => path !== "rubrics/precompute.ts")
  .map(readModule);

/** `src/numbers/round.ts` is on the floor `numbers`; most files at the top are entry points. */
const floorOf = (path: string): string => {
  const [, folder = ""] = path.split("/");
  if (["text.ts", "freeze.ts", "version.ts"].includes(folder)) return "text and freeze";
  if (folder === "errors.ts" || folder === "messages") return "errors";
  return folder.endsWith(".ts") ? "entry points" : folder;
};

const entries = sources.filter(({ path }) => floorOf(path) === "entry points");

/** Every import of the modules, with the file that it is in. */
const importsOf = (modules: readonly Module[]) =>
  modules.flatMap(({ path, imports }) => imports.map((one) => ({ path, ...one })));

const inside = importsOf(sources).filter(({ target }) => target.startsWith("src/"));

/** The arrows of some imports, as text: empty where all is well. */
const arrows = (imports: readonly { readonly path: string; readonly target: string }[]) =>
  imports.map(({ path, target }) => `${path} -> ${target}`);

describe("Imports", () => {
  test("are between floors of the list, and no floor is empty", () => {
    const found = new Set(sources.map(({ path }) => floorOf(path)));
    expect([...found].sort()).toEqual([...floors].sort());
  });

  test("lead from each floor to itself or to a floor above it", () => {
    const wrong = inside.filter(
      ({ path, target }) => floors.indexOf(floorOf(target)) > floors.indexOf(floorOf(path)),
    );
    expect(arrows(wrong)).toEqual([]);
  });

  test("never lead from one interpreter to another", () => {
    const interpreters = inside.filter(({ path }) => floorOf(path) === "interpreters");
    const wrong = interpreters.filter(({ target }) => floorOf(target) === "interpreters");
    expect(arrows(wrong)).toEqual([]);
  });

  test("never lead to an entry point from within src", () => {
    expect(arrows(inside.filter(({ target }) => floorOf(target) === "entry points"))).toEqual([]);
  });

  test("never lead from src to a rubric", () => {
    expect(arrows(importsOf(sources).filter((one) => one.target.startsWith("rubrics/")))).toEqual(
      [],
    );
  });

  test("lead from rubrics to what their authors have, and to no package", () => {
    const outside = importsOf(rubrics).filter(({ target }) => !target.startsWith("rubrics/"));
    const wrong = outside.filter(
      ({ target }) => !target.startsWith("src/") || !openToRubrics.includes(floorOf(target)),
    );
    expect(arrows(wrong)).toEqual([]);
  });

  test("go round in no circle, types excepted", () => {
    expect(cycleIn([...sources, ...rubrics])).toBeUndefined();
  });

  test("reach decimal.js from one file", () => {
    const importers = importsOf(sources).filter(({ target }) => target === "decimal.js");
    expect(importers.map(({ path }) => path)).toEqual(["src/numbers/decimal.ts"]);
  });

  test("reach zod from one file of the floor of files", () => {
    const importers = importsOf(sources).filter(({ target }) => /^zod\b/.test(target));
    expect(arrows(importers)).toEqual(["src/schema/zod.ts -> zod/mini"]);
  });

  test("reach fast-check from one file of the testing floor, and vitest from none", () => {
    const importers = importsOf(sources).filter(({ target }) =>
      ["fast-check", "vitest"].includes(target),
    );
    expect(arrows(importers)).toEqual(["src/testing/fast-check.ts -> fast-check"]);
  });

  test("reach no packages besides decimal.js, the hash, fast-check, zod and the reader of CSV", () => {
    const packages = importsOf(sources).filter(({ target }) => !target.startsWith("src/"));
    const names = new Set(
      packages.map(({ target }) => target.split("/", target.startsWith("@") ? 2 : 1).join("/")),
    );
    const known = ["@noble/hashes", "decimal.js", "fast-check", "papaparse", "zod"];
    expect([...names].sort()).toEqual(known);
  });
});

describe("An entry point", () => {
  test("holds named exports of other files and nothing else", () => {
    const isNamedExport = (node: ts.Statement): boolean =>
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      node.exportClause !== undefined &&
      ts.isNamedExports(node.exportClause);
    const others = entries.flatMap(({ path, tree }) =>
      tree.statements.filter((node) => !isNamedExport(node)).map((node) => [path, node.getText()]),
    );
    expect(others).toEqual([]);
  });
});

/** The places of the nodes that are such, as `file:line`. */
const placesOf = (modules: readonly Module[], isSuch: (node: ts.Node) => boolean) =>
  modules.flatMap(({ path, tree }) =>
    nodesOf(tree)
      .filter(isSuch)
      .map((node) => {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        return `${path}:${String(line + 1)}`;
      }),
  );

const isDefaultExport = (node: ts.Node): boolean =>
  ts.isExportAssignment(node) ||
  node.kind === ts.SyntaxKind.DefaultKeyword ||
  (ts.isExportSpecifier(node) && node.name.text === "default");

const isDoubleCast = (node: ts.Node): boolean =>
  ts.isAsExpression(node) &&
  ts.isAsExpression(node.expression) &&
  node.expression.type.kind === ts.SyntaxKind.UnknownKeyword;

describe("Every file", () => {
  const all = [...sources, ...rubrics];
  const broken = (isWrong: (module: Module) => boolean) =>
    all.filter(isWrong).map(({ path, lines }) => `${path} (${String(lines)} lines)`);

  test("has at most 250 lines, rubrics aside: they are as long as the law", () => {
    const isRubric = (path: string): boolean => path.startsWith("rubrics/vn-province/");
    expect(broken(({ path, lines }) => lines > 250 && !isRubric(path))).toEqual([]);
  });

  test("is named in kebab-case, and so are its folders", () => {
    expect(broken(({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9-]+\.ts$/.test(path))).toEqual(
      [],
    );
  });

  test("opens with one to four plain lines that say what it answers, and a blank one", () => {
    expect(broken(({ text }) => !/^(\/\/ \S.*\n){1,4}\n/.test(text))).toEqual([]);
  });

  test("has no any, no cast through unknown and no default export", () => {
    expect(placesOf(all, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
    expect(placesOf(all, isDoubleCast)).toEqual([]);
    expect(placesOf(all, isDefaultExport)).toEqual([]);
  });

  test("has no class, except for the file of ScoreError", () => {
    expect(placesOf(all, ts.isClassLike).map((place) => place.split(":")[0])).toEqual([
      "src/errors.ts",
    ]);
  });
});
