// Is a value plain JSON? It is copied, so that a rubric shares nothing with what its author may
// still change; what JSON cannot hold is reported.

import { shown, type Issue, type Path } from "../errors.js";
import { issue } from "./issue.js";

/** The fields of an object that is no list. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object that is no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const deepest = 100;

/** No rubric has as many values, shared parts counted wherever they stand. */
const most = 1_000_000;

const isRecord = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The fields of an object that have a value; undefined where reading one throws. */
export const entriesOf = (value: object): readonly (readonly [string, unknown])[] | undefined => {
  try {
    return Object.entries(value).filter(([, part]) => part !== undefined);
  } catch {
    return undefined;
  }
};

/** A copy made of fresh objects; `null` stands where a value has no place in JSON. */
export const plainCopy = (original: unknown, report: (issue: Issue) => void): unknown => {
  // An object met twice is copied once, but counts twice: parts that share parts can stand for
  // more values than any machine can walk through.
  const copies = new Map<object, { readonly made: unknown; readonly size: number }>();
  // Objects whose parts are being copied: meeting one again closes a cycle.
  const open = new Set<object>();
  let count = 0;
  const refuse = (value: unknown, path: Path): null => {
    report(issue("not_json", path, { value: shown(value) }));
    return null;
  };
  const copy = (value: unknown, path: Path): unknown => {
    count += 1;
    if (typeof value === "number") return Number.isFinite(value) ? value + 0 : refuse(value, path);
    if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
    if (typeof value !== "object" || path.length > deepest) return refuse(value, path);
    const known = copies.get(value);
    if (known !== undefined) {
      count += known.size;
      return count > most ? refuse(value, path) : known.made;
    }
    // A revoked proxy throws at whatever is asked of it, so its fields are asked for first.
    const entries = entriesOf(value);
    if (entries === undefined || open.has(value)) return refuse(value, path);
    if (!Array.isArray(value) && !isRecord(value)) return refuse(value, path);
    // A list without end may hold next to nothing.
    if (Array.isArray(value) && value.length > most) return refuse(value, path);
    open.add(value);
    const before = count;
    const made = Array.isArray(value)
      ? // A hole in a list is a missing value, which JSON cannot hold.
        Array.from(value, (part: unknown, index) => copy(part, [...path, index]))
      : Object.fromEntries(entries.map(([name, part]) => [name, copy(part, [...path, name])]));
    open.delete(value);
    copies.set(value, { made, size: count - before });
    return made;
  };
  return copy(original, []);
};
