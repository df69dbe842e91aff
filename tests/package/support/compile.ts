// What does the compiler say to a user? Files of a project, compiled under the settings users have.

import { join } from "node:path";

import ts from "typescript";

import { root } from "./repository.js";

/** What the compiler says of a file, first line first. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  /** As `tsc` prints it, without the place. */
  readonly text: string;
  readonly firstLine: string;
}

const common: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  // The package's declarations have to hold by themselves, without Node's or the DOM's.
  skipLibCheck: false,
};

const { NodeNext, Bundler } = ts.ModuleResolutionKind;
const nodeNext = { ...common, module: ts.ModuleKind.NodeNext, moduleResolution: NodeNext };
const bundler = { ...common, module: ts.ModuleKind.ESNext, moduleResolution: Bundler };

/** The settings under which users compile, and the ending that their files have. */
export const settings = [
  { name: "ES modules of Node", ending: ".mts", options: nodeNext },
  { name: "CommonJS of Node", ending: ".cts", options: nodeNext },
  { name: "a bundler", ending: ".ts", options: bundler },
].flatMap(({ name, ending, options }) =>
  [false, true].map((exact) => ({
    name: exact ? `${name}, with exactOptionalPropertyTypes` : name,
    ending,
    options: { ...options, exactOptionalPropertyTypes: exact },
  })),
);

const complaintOf = (diagnostic: ts.Diagnostic): Complaint => {
  const { file, start = 0 } = diagnostic;
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  return {
    file: file?.fileName ?? "",
    line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    text: `error TS${String(diagnostic.code)}: ${text}`,
    firstLine: `error TS${String(diagnostic.code)}: ${text.split("\n")[0] ?? ""}`,
  };
};

/** Everything that the compiler complains about in a program of these files. */
export const complaintsAbout = (
  directory: string,
  files: readonly string[],
  options: ts.CompilerOptions,
): readonly Complaint[] => {
  const roots = files.map((file) => join(directory, file));
  const host = ts.createCompilerHost(options);
  host.getCurrentDirectory = () => directory;
  const program = ts.createProgram(roots, options, host);
  return ts.getPreEmitDiagnostics(program).map(complaintOf);
};

/** The same of texts that are no files, as if they lay in the repository beside what is built. */
export const complaintsAboutTexts = (
  texts: readonly { readonly where: string; readonly text: string }[],
): readonly (Complaint & { readonly where: string })[] => {
  const nameOf = (where: string): string => join(root, `${where.replaceAll(/[/:]/g, "-")}.mts`);
  const byName = new Map(texts.map((one) => [nameOf(one.where), one]));
  const options = { ...nodeNext, types: ["node"], skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (name) => byName.has(name) || fileExists.call(host, name);
  host.readFile = (name) => byName.get(name)?.text ?? readFile.call(host, name);
  const program = ts.createProgram([...byName.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(complaintOf)
    .map((complaint) => ({ ...complaint, where: byName.get(complaint.file)?.where ?? "" }));
};
