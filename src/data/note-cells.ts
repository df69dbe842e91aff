// How are remarks written in a cell, and read back to the letter? As text; documents one a line; and
// what cannot stand in a cell as it is, as JSON behind the word `json:`.

import type { Evidence } from "../score/facts.js";
import { readNotes } from "../score/notes.js";
import { mark, marked, unmarked } from "./marked.js";

const fields = ["title", "number", "date", "url"] as const;

// Lost by saving, or made something else of by a spreadsheet: control characters, half characters.
const unsafe = /[^\P{Cc}\t\n]|[\ufffd\p{Cs}]/u;

/** Whether a cell cannot hold a text as it is. */
const needsMark = (text: string): boolean =>
  text === "" || text !== text.trim() || text.startsWith(mark) || unsafe.test(text);

/** A text as a cell holds it. */
export const writeText = (text: string): string => (needsMark(text) ? marked(text) : text);

/** The text that a cell holds. */
export const readText = (cell: string): string => {
  const value = unmarked(cell);
  return typeof value === "string" ? value : cell;
};

/** A source as a cell holds it. */
export const writeSource = (source: unknown): string =>
  typeof source === "string" ? writeText(source) : marked(source);

/** The note that a cell holds, if it is one. */
const noteOf = (name: "source" | "evidence", value: unknown): unknown =>
  readNotes(new Map([[name, value]]), [], () => undefined)[name];

/** The source that a cell holds. */
export const readSource = (cell: string): unknown => noteOf("source", unmarked(cell) ?? cell);

const lineOf = (document: Evidence): string => {
  const texts = fields.map((name) => document[name] ?? "");
  while (texts.at(-1) === "") texts.pop();
  return texts.join(" | ");
};

const documentOf = (line: string): Evidence | undefined => {
  const texts = line.split("|").map((text) => text.trim());
  const entries = fields.flatMap((name, index) => {
    const text = texts[index] ?? "";
    return text === "" ? [] : [[name, text] as const];
  });
  const document = Object.fromEntries(entries);
  const { title } = document;
  return texts.length > fields.length || title === undefined ? undefined : { ...document, title };
};

/** No fact has more documents. */
const mostDocuments = 1000;

const linesOf = (cell: string): readonly Evidence[] | undefined => {
  const all = cell.split(/\r\n?|\n/, 2 * mostDocuments);
  const lines = all.filter((line) => line.trim() !== "");
  if (all.length === 2 * mostDocuments || lines.length > mostDocuments) return undefined;
  const documents = lines.flatMap((line) => documentOf(line) ?? []);
  return documents.length === lines.length ? documents : undefined;
};

const textsOf = (document: Evidence): readonly unknown[] =>
  fields.map((name) => document[name] ?? null);

/** Documents as a cell holds them: one a line, unless that would not be read as the same. */
export const writeEvidence = (evidence: unknown): string => {
  const documents = evidence as readonly Evidence[];
  const text = documents.map(lineOf).join("\n");
  const same =
    JSON.stringify(linesOf(text)?.map(textsOf)) === JSON.stringify(documents.map(textsOf));
  return same && text !== "" && !needsMark(text) ? text : marked(evidence);
};

/** The documents that a cell holds; undefined where it holds none. */
export const readEvidence = (cell: string): unknown => {
  const value = unmarked(cell);
  return noteOf("evidence", value) ?? (value === undefined ? linesOf(cell) : undefined);
};
