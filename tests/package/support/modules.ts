// What does a source file import? Read from its syntax tree, types and values told apart.

import { dirname, join } from "node:path/posix";

import ts from "typescript";

import { exists, read } from "./repository.js";

/** An import, or an export from elsewhere. */
export interface Import {
  /** Path of the imported file from the root; the name of a package as it is written. */
  readonly target: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** A source file. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
};

const targetOf = (path: string, name: string): string => {
  if (!name.startsWith(".")) return name;
  const target = join(dirname(path), name).replace(/\.js$/, ".ts");
  if (!exists(target)) throw new Error(`${path} imports ${name}, which does not exist.`);
  return target;
};

/** Every node of a tree. */
export const nodesOf = (node: ts.Node): readonly ts.Node[] => {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
};

/** Reads a source file. */
export const readModule = (path: string): Module => {
  const text = read(path);
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports = nodesOf(tree).flatMap((node): Import[] => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const name = (node.argument.literal as ts.StringLiteral).text;
      return [{ target: targetOf(path, name), typeOnly: true }];
    }
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    if (node.moduleSpecifier === undefined) return [];
    const name = (node.moduleSpecifier as ts.StringLiteral).text;
    return [{ target: targetOf(path, name), typeOnly: isTypeOnly(node) }];
  });
  return { path, text, lines: text.split("\n").length - 1, tree, imports };
};

/** A way along run-time imports from a file back to itself, if there is one. */
export const cycleIn = (modules: readonly Module[]): readonly string[] | undefined => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      const cycle = typeOnly ? undefined : visit(target, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  return modules.map(({ path }) => visit(path, [])).find((cycle) => cycle !== undefined);
};
