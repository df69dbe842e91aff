// Which agencies does a plan name? Those that it declares; or, where it declares none, whatever its rows
// call by name.

import { shown, type Path } from "../errors.js";
import type { Text } from "../text.js";
import type { AgencyRef, OneOrMore, Words } from "./fields.js";
import { expected } from "./expected.js";
import { issue, type Report } from "./issue.js";

/** Text in both languages, of which one may stand for both. */
export const textOf = (words: Words): Text =>
  typeof words === "string" ? { vi: words, en: words } : { vi: words.vi, en: words.en };

/** One thing as a list of one. */
export const listFrom = <T>(some: OneOrMore<T>): readonly T[] =>
  Array.isArray(some) ? (some as readonly T[]) : [some as T];

/** No printed row names as many. */
const mostTogether = 100;

/** The agencies of a plan, as they are met. */
export interface Agencies {
  /** The names by which a list calls them. */
  readonly namesOf: (refs: OneOrMore<AgencyRef>, path: Path) => readonly string[];
  /** All of them: the declared ones, then others as they were met. */
  readonly all: () => Readonly<Record<string, Text>>;
}

// The one name that would change what an object inherits, instead of standing in it.
const checkName = (name: string, path: Path, report: Report): void => {
  if (name === "__proto__") report(issue("bad_code", path, { code: shown(name) }));
};

/** The agencies that a plan declares, to which rows may add names in both languages. */
export const agenciesFrom = (
  declared: Readonly<Record<string, Words>> | undefined,
  report: Report,
): Agencies => {
  const names = new Map(
    Object.entries(declared ?? {}).map(([name, words]) => [name, textOf(words)]),
  );
  const known = [...names.keys()];
  const calledBy = (name: string, path: Path): void => {
    if (known.length > 0 && !names.has(name)) {
      report(issue("unknown_reference", path, { name, known }));
    } else if (!names.has(name)) names.set(name, textOf(name));
  };
  /** The name of an agency that is told in both languages, which may have been met before. */
  const toldAs = (ref: Text, path: Path): string => {
    const met = [...names].find(([name, { vi }]) => vi === ref.vi || name === ref.vi);
    const [name, text] = met ?? [ref.vi, undefined];
    // One that was only called by its name is told in the other language now.
    const isCalled = text?.vi === text?.en && !known.includes(name);
    if (isCalled) names.set(name, textOf(ref));
    else if (text?.vi !== ref.vi || text.en !== ref.en) {
      // The same name, otherwise translated: two agencies, or one of them misspelled.
      report(issue("duplicate", path, { value: name }));
    }
    return name;
  };
  const nameOf = (ref: AgencyRef, path: Path): string => {
    const name = typeof ref === "string" ? ref : toldAs(ref, path);
    if (typeof ref === "string") calledBy(ref, path);
    checkName(name, path, report);
    return name;
  };
  return {
    all: () => Object.fromEntries(names),
    namesOf: (refs, path) => {
      const seen = new Set<string>();
      const all = listFrom(refs);
      if (all.length > mostTogether) {
        report(issue("bad_field", path, { value: shown(refs), expected: expected.agencies }));
        return [];
      }
      all.forEach((ref, index) => {
        const at = Array.isArray(refs) ? [...path, index] : path;
        const name = nameOf(ref, at);
        if (seen.has(name)) report(issue("duplicate", at, { value: name }));
        seen.add(name);
      });
      return [...seen];
    },
  };
};
