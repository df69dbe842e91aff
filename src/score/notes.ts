// What may a fact carry besides figures? Evidence, a note and a source: kept as given, never scored.

import { shown, type Issue, type Path } from "../errors.js";
import type { Evidence, FactNotes, FactSource } from "./facts.js";
import { fieldsOf, listOf } from "./fields.js";
import { issue } from "./issue.js";

type Texts = Readonly<Record<string, string>>;

const isText = (value: unknown): value is string => typeof value === "string";

/** A record of texts, all of them among these names. */
const readTexts = (value: unknown, names: readonly string[]): Texts | undefined => {
  const entries = [...(fieldsOf(value) ?? [])];
  const texts = entries.flatMap(([name, text]) =>
    names.includes(name) && isText(text) ? [[name, text] as const] : [],
  );
  return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
};

const readEvidence = (value: unknown): readonly Evidence[] | undefined => {
  const list = listOf(value);
  const documents = list?.flatMap((one) => {
    const texts = readTexts(one, ["title", "number", "date", "url"]);
    const title = texts?.["title"];
    return title === undefined ? [] : [{ ...texts, title }];
  });
  return documents?.length === list?.length ? documents : undefined;
};

const readSource = (value: unknown): string | FactSource | undefined => {
  if (isText(value)) return value;
  const { lines, ...rest } = Object.fromEntries(fieldsOf(value) ?? []);
  const texts = readTexts(rest, ["document", "wording"]);
  const document = texts?.["document"];
  if (document === undefined) return undefined;
  if (lines === undefined) return { ...texts, document };
  const [from, to, ...more] = listOf(lines) ?? [];
  const isSpan = Number.isSafeInteger(from) && Number.isSafeInteger(to) && more.length === 0;
  return isSpan ? { ...texts, document, lines: [Number(from), Number(to)] } : undefined;
};

/** Reads the notes of a fact; what is not evidence, text or a source is reported. */
export const readNotes = (
  fields: ReadonlyMap<string, unknown>,
  path: Path,
  report: (issue: Issue) => void,
): FactNotes => {
  const read = <T>(
    name: keyof FactNotes,
    reader: (value: unknown) => T | undefined,
    code: "bad_evidence" | "not_text",
  ): T | undefined => {
    if (!fields.has(name)) return undefined;
    const value = fields.get(name);
    const found = reader(value);
    if (found === undefined) report(issue(code, [...path, name], { value: shown(value) }));
    return found;
  };
  const evidence = read("evidence", readEvidence, "bad_evidence");
  const note = read("note", (value) => (isText(value) ? value : undefined), "not_text");
  const source = read("source", readSource, "not_text");
  return {
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
  };
};
