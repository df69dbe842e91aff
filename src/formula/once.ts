// What follows from a formula, an indicator or a rubric alone? It is worked out once, and kept for as
// long as that lives: but only of what can never change.

import { isSettled } from "../freeze.js";

/** The same function, which remembers what it made of each object that nobody can change any more. */
export const once = <Key extends object, T>(make: (of: Key) => T): ((of: Key) => T) => {
  const kept = new WeakMap<Key, { readonly made: T }>();
  return (of) => {
    const found = kept.get(of);
    if (found !== undefined) return found.made;
    const made = make(of);
    // Asked before its depth is looked at: most of what may still change is open at the top.
    if (Object.isFrozen(of) && isSettled(of)) kept.set(of, { made });
    return made;
  };
};

/** The same for what differs from one assessment year to another, too. */
export const onceAYear = <Key extends object, Year, T>(
  make: (of: Key, year: Year) => T,
): ((of: Key, year: Year) => T) => {
  const years = once((_: Key) => new Map<Year, { readonly made: T }>());
  return (of, year) => {
    const known = years(of);
    const found = known.get(year) ?? { made: make(of, year) };
    known.set(year, found);
    return found.made;
  };
};
