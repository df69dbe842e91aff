// Where do two pieces of plain JSON differ? At their leaves, each with what either says.

import type { Issue, Path } from "../../errors.js";
import type { JsonValue } from "../../rubric/types.js";
import { fieldsOf } from "../../score/fields.js";

/** A place where a receipt says otherwise than what follows from its facts. */
export interface Difference {
  /** Names and indexes in the receipt, from the outside in. */
  readonly path: Path;
  /** What the receipt says; absent where it says nothing. */
  readonly recorded?: JsonValue;
  /** What follows from its facts; absent where nothing does. */
  readonly replayed?: JsonValue;
  /** Why nothing follows. */
  readonly issue?: Issue;
}

/** A difference at a place; `undefined` stands for what is absent. */
export const differenceAt = (
  path: Path,
  recorded: unknown,
  replayed: unknown,
  issue?: Issue,
): Difference => ({
  path,
  ...(recorded !== undefined && { recorded: recorded }),
  ...(replayed !== undefined && { replayed: replayed }),
  ...(issue && { issue }),
});

/** The parts of a list or record by index or name; undefined for anything else. */
export const partsOf = (value: unknown): ReadonlyMap<string | number, unknown> | undefined =>
  Array.isArray(value) ? new Map(value.entries()) : fieldsOf(value);

/** What stands at a place of plain JSON, if anything does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((place, name) => partsOf(place)?.get(name), value);

/** Every difference between two pieces of plain JSON, in the order of the second. */
export const differencesIn = (
  recorded: unknown,
  replayed: unknown,
  path: Path,
): readonly Difference[] => {
  if (recorded === replayed) return [];
  const [one, other] = [partsOf(recorded), partsOf(replayed)];
  const isAlike = Array.isArray(recorded) === Array.isArray(replayed);
  if (one === undefined || other === undefined || !isAlike) {
    return [differenceAt(path, recorded, replayed)];
  }
  return [...new Set([...other.keys(), ...one.keys()])].flatMap((name) =>
    differencesIn(one.get(name), other.get(name), [...path, name]),
  );
};
