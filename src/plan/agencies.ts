// Which agencies does a plan name? Those that it declares; or, where it declares none, whatever its rows
// call by name.

import type { Path } from "../errors.js";
import type { Text } from "../text.js";
import type { AgencyRef, OneOrMore, Words } from "./fields.js";
import { issue, type Report } from "./issue.js";

/** Text in both languages, of which one may stand for both. */
export const textOf = (words: Words): Text =>
  typeof words === "string" ? { vi: words, en: words } : { vi: words.vi, en: words.en };

/** One thing as a list of one. */
export const listFrom = <T>(some: OneOrMore<T> | undefined): readonly T[] | undefined =>
  some === undefined ? undefined : Array.isArray(some) ? (some as readonly T[]) : [some as T];

/** The agencies of a plan, as they are met. */
export interface Agencies {
  /** The names by which a list calls them. */
  readonly namesOf: (refs: OneOrMore<AgencyRef>, path: Path) => readonly string[];
  /** All of them: the declared ones, then others as they were met. */
  readonly all: () => Readonly<Record<string, Text>>;
}

/** The agencies that a plan declares, to which rows may add names in both languages. */
export const agenciesFrom = (
  declared: Readonly<Record<string, Words>> | undefined,
  report: Report,
): Agencies => {
  const names = new Map(
    Object.entries(declared ?? {}).map(([name, words]) => [name, textOf(words)]),
  );
  const known = [...names.keys()];
  const nameOf = (ref: AgencyRef, path: Path): string => {
    const name = typeof ref === "string" ? ref : ref.vi;
    const text = names.get(name);
    if (text === undefined) {
      if (typeof ref === "string" && known.length > 0) {
        report(issue("unknown_reference", path, { name, known }));
      }
      names.set(name, textOf(ref));
    } else if (typeof ref !== "string" && (text.vi !== ref.vi || text.en !== ref.en)) {
      // The same name, otherwise translated: two agencies, or one of them misspelled.
      report(issue("duplicate", path, { value: name }));
    }
    return name;
  };
  return {
    all: () => Object.fromEntries(names),
    namesOf: (refs, path) => {
      const seen = new Set<string>();
      (listFrom(refs) ?? []).forEach((ref, index) => {
        const at = Array.isArray(refs) ? [...path, index] : path;
        const name = nameOf(ref, at);
        if (seen.has(name)) report(issue("duplicate", at, { value: name }));
        seen.add(name);
      });
      return [...seen];
    },
  };
};
