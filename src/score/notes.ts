// What may a fact carry besides figures? Evidence, a note and a source: kept as given, never scored.

import { shown, type Path } from "../errors.js";
import type { Evidence, FactNotes, FactSource } from "./facts.js";
import { fieldsOf, listOf } from "./fields.js";
import type { Report } from "./issue.js";

type Texts = Readonly<Record<string, string>>;

const isText = (value: unknown): value is string => typeof value === "string";

/** The texts among some fields, by these names; undefined where there is more than these and `others`. */
const textsIn = (
  fields: ReadonlyMap<string, unknown>,
  names: readonly string[],
  others = 0,
): Texts | undefined => {
  const texts = names.flatMap((name) => {
    const text = fields.get(name);
    return isText(text) ? [[name, text] as const] : [];
  });
  return texts.length === fields.size - others ? Object.fromEntries(texts) : undefined;
};

const nothing: ReadonlyMap<string, unknown> = /* @__PURE__ */ new Map();

const readEvidence = (value: unknown): readonly Evidence[] | undefined => {
  const list = listOf(value);
  const documents = list?.flatMap((one) => {
    const texts = textsIn(fieldsOf(one) ?? nothing, ["title", "number", "date", "url"]);
    const title = texts?.["title"];
    return title === undefined ? [] : [{ ...texts, title }];
  });
  return documents?.length === list?.length ? documents : undefined;
};

const readSource = (value: unknown): string | FactSource | undefined => {
  if (isText(value)) return value;
  const fields = fieldsOf(value) ?? nothing;
  const lines = fields.get("lines");
  const texts = textsIn(fields, ["document", "wording"], lines === undefined ? 0 : 1);
  const document = texts?.["document"];
  if (document === undefined) return undefined;
  if (lines === undefined) return { ...texts, document };
  const [from, to, ...more] = listOf(lines) ?? [];
  const isSpan = Number.isSafeInteger(from) && Number.isSafeInteger(to) && more.length === 0;
  return isSpan ? { ...texts, document, lines: [Number(from), Number(to)] } : undefined;
};

const readers: { readonly [Name in keyof FactNotes]-?: (value: unknown) => FactNotes[Name] } = {
  evidence: readEvidence,
  note: (value) => (isText(value) ? value : undefined),
  source: readSource,
};

const names = ["evidence", "note", "source"] as const;

/** Names of what a fact may carry besides figures. */
export const noteNames: readonly string[] = names;

/** Reads the notes of a fact; what is not evidence, text or a source is reported. */
export const readNotes = (
  fields: ReadonlyMap<string, unknown>,
  path: Path,
  report: Report,
): FactNotes => {
  const read = names.flatMap((name) => {
    if (!fields.has(name)) return [];
    const note = readers[name](fields.get(name));
    if (note !== undefined) return [[name, note] as const];
    const details = { value: shown(fields.get(name)) };
    report(name === "evidence" ? "bad_evidence" : "not_text", [...path, name], details);
    return [];
  });
  return Object.fromEntries(read);
};
