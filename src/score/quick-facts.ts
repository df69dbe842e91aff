// Which figures are in plain facts? Numbers, flags and levels: read in the order in which the facts before
// gave them, so that no name has to be looked for.

import { isReadable } from "../engine/bounds.js";
import { isFields } from "../rubric/plain.js";
import type { QuickLeaf } from "./quick-leaf.js";

/** What may be said under a letter: a number, a flag, or one of some levels. */
export type Kind = "number" | "flag" | readonly string[];

/** A letter, and where its figure lies. */
export interface Letter {
  readonly name: string;
  readonly kind: Kind;
  readonly place: number;
}

/** Puts the letter of a name at a place where another was; undefined where none of those after it has it. */
const moved = (letters: Letter[], name: string, at: number, to: number): Letter | undefined => {
  for (let place = at + 1; place < to; place += 1) {
    const [letter, other] = [letters[place], letters[at]];
    if (letter?.name === name && other !== undefined) {
      letters[place] = other;
      letters[at] = letter;
      return letter;
    }
  }
  return undefined;
};

/** Reads the figures of an indicator; false where they are not all there, and where there is more. */
export const readFigures = (
  letters: Letter[],
  { from, to }: QuickLeaf,
  fact: unknown,
  figures: number[],
): boolean => {
  if (!isFields(fact)) return false;
  let at = from;
  for (const name in fact) {
    let letter = letters[at];
    if (letter?.name !== name) letter = moved(letters, name, at, to);
    if (letter === undefined || !Object.prototype.hasOwnProperty.call(fact, name)) return false;
    const value = fact[name];
    const { kind, place } = letter;
    if (typeof value === "number") {
      if (kind !== "number" || !isReadable(value)) return false;
      figures[place] = value;
    } else if (typeof value === "boolean") {
      if (kind !== "flag") return false;
      figures[place] = value ? 1 : 0;
    } else {
      const level = typeof kind === "object" ? kind.indexOf(value as string) : -1;
      if (level < 0) return false;
      figures[place] = level;
    }
    at += 1;
  }
  return at === to;
};
