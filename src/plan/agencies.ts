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
  /** The name under which an agency of this text is known already. */
  const knownAs = ({ vi, en }: Text): string | undefined =>
    [...names].find(([, text]) => text.vi === vi && text.en === en)?.[0];
  const nameOf = (ref: AgencyRef, path: Path): string => {
    if (typeof ref === "string") {
      if (known.length > 0 && !names.has(ref)) {
        report(issue("unknown_reference", path, { name: ref, known }));
      } else if (known.length === 0) names.set(ref, textOf(ref));
      checkName(ref, path, report);
      return ref;
    }
    const name = knownAs(ref) ?? ref.vi;
    const text = names.get(name);
    // One that was called by its name alone is told in the other language now.
    const isCalled = text?.vi === text?.en && !known.includes(name);
    const isOther = [...names.values()].some(({ vi, en }) => vi === ref.vi && en !== ref.en);
    if (isOther && !isCalled) {
      // The same name, otherwise translated: two agencies, or one of them misspelled.
      report(issue("duplicate", path, { value: name }));
    } else names.set(name, textOf(ref));
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
