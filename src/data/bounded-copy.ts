// What does untrusted data hold? A copy made of fresh objects, each field read once, and no more than
// any facts need: no depth, no cycle and no number of values can make reading it endless.

import { shown, type Path } from "../errors.js";
import { readQuantity } from "../score/quantity.js";
import type { Report } from "./issue.js";

/** No facts are nested as deep: envelope, facts, fact, unevidenced, evidence, document. */
const deepest = 12;

/** No facts of one unit have as many values. */
const mostValues = 50_000;

/** No list that a fact may hold is longer. */
const longest = 1000;

const unreadable = Symbol("unreadable");

const attempt = <T>(read: () => T): T | typeof unreadable => {
  try {
    return read();
  } catch {
    return unreadable;
  }
};

type Names = readonly (string | number)[];

const isRecord = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Names of the parts of a plain object or a list; undefined for dates, maps and what throws. */
const namesOf = (value: object, isList: boolean): Names | undefined => {
  const names = attempt<Names | undefined>(() => {
    if (!isList) return isRecord(value) ? Object.keys(value) : undefined;
    const { length } = value as readonly unknown[];
    return length <= longest ? Array.from({ length }, (_, index) => index) : undefined;
  });
  return names === unreadable ? undefined : names;
};

/**
 * A Decimal that holds nothing but its text; no other object outside of JSON stands for a figure. As
 * plain text it would be read in the notation of the file, and 1.234 be a thousand times as much.
 */
const copyOfDecimal = (value: object): unknown => {
  const text = readQuantity(value, "count", [], () => undefined)?.written;
  return typeof text === "string" ? { s: 1, e: 0, d: [0], toFixed: () => text } : undefined;
};

/** A copy without what JSON cannot hold, which is reported; `undefined` where there is too much of it. */
export const boundedCopy = (original: unknown, report: Report): unknown => {
  let count = 0;
  const refuse = (value: unknown, path: Path): undefined => {
    const expected = "plain data, as JSON holds it";
    report("bad_field", path, { value: shown(value), expected });
    return undefined;
  };
  const copy = (value: unknown, path: Path): unknown => {
    count += 1;
    if (count > mostValues || typeof value !== "object" || value === null) return value;
    if (path.length > deepest) return refuse(value, path);
    const isList = attempt(() => Array.isArray(value)) === true;
    const names = namesOf(value, isList);
    if (names === undefined)
      return (isList ? undefined : copyOfDecimal(value)) ?? refuse(value, path);
    if (count + names.length > mostValues) {
      count += names.length;
      return undefined;
    }
    const parts: [string, unknown][] = [];
    for (const name of names) {
      const part = attempt(() => (value as Readonly<Record<string | number, unknown>>)[name]);
      const at = [...path, name];
      // Which field has no value may matter to a list, and does not to an object.
      const made = part === unreadable ? refuse(value, at) : copy(part, at);
      if (isList || made !== undefined) parts.push([String(name), made]);
      if (count > mostValues) return undefined;
    }
    return isList ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  };
  const made = copy(original, []);
  if (count <= mostValues) return made;
  const expected = "facts of at most 50000 values";
  report("bad_field", [], { value: shown(original), expected });
  return undefined;
};
