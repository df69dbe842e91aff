// Is a value plain JSON, and little enough of it to be a rubric? It is copied within bounds, each field
// read once; the copy inherits nothing, so that only what was given is found in it.

import { shown, type Path } from "../errors.js";
import { issue } from "../rubric/issue.js";
import { isFields } from "../rubric/plain.js";
import { limits } from "./limits.js";
import type { Reporter } from "./reporter.js";

type Fields = Readonly<Record<string, unknown>>;

// Engines keep objects that have a prototype in a faster form than those without.
const nothing = /* @__PURE__ */ Object.freeze(Object.create(null) as object);

/** An object of these fields that inherits nothing, not even what a program adds to all objects. */
export const bare = (entries: Iterable<readonly [string, unknown]>): Fields => {
  const made = Object.create(nothing) as Record<string, unknown>;
  for (const [name, value] of entries) made[name] = value;
  return made;
};

/** Whether an object is no instance of anything, in whichever realm it was made. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** What an object or list holds. */
interface Parts {
  readonly isList: boolean;
  readonly entries: readonly (readonly [string | number, unknown])[];
}

/** What an object or list holds, each part read once; undefined where reading throws. */
const partsOf = (value: object, most: number): Parts | "too many" | undefined => {
  try {
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      // A proxy may answer otherwise each time.
      const length = Math.min(list.length, most + 1);
      if (length > most) return "too many";
      return {
        isList: true,
        entries: Array.from({ length }, (_, index) => [index, list[index]] as const),
      };
    }
    if (!isPlain(value)) return undefined;
    const names = Object.keys(value);
    if (names.length > most) return "too many";
    return {
      isList: false,
      entries: names.map((name) => [name, (value as Fields)[name]] as const),
    };
  } catch {
    // A getter or a proxy that throws has nothing to give.
    return undefined;
  }
};

/** Copies; `null` stands where a value has no place in JSON, which is reported. */
const copyOf = (original: unknown, { report, stop }: Reporter): unknown => {
  // The objects on the way here: one that is met again closes a cycle.
  const above: object[] = [];
  const path: (string | number)[] = [];
  let left = limits.values;
  const refuse = (value: unknown): null => {
    report(issue("not_json", [...path], { value: shown(value) }));
    return null;
  };
  const giveUp = (expected: string, at: Path): never =>
    stop(issue("bad_field", at, { value: shown(original), expected }));
  const copy = (value: unknown): unknown => {
    left -= 1;
    if (left < 0) giveUp(limits.tooMany, []);
    if (typeof value === "number") return Number.isFinite(value) ? value + 0 : refuse(value);
    if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
    if (typeof value !== "object" || above.includes(value)) return refuse(value);
    if (path.length >= limits.depth) return giveUp(limits.tooDeep, path.slice(0, 10));
    const parts = partsOf(value, left);
    if (parts === undefined) return refuse(value);
    if (parts === "too many") return giveUp(limits.tooMany, []);
    above.push(value);
    const { isList, entries } = parts;
    const copied: [string, unknown][] = [];
    for (const [name, part] of entries) {
      // As JSON has it: a field without a value is not there.
      if (part === undefined && !isList) continue;
      path.push(name);
      // The one name that would change what the object inherits.
      if (name === "__proto__") report(issue("bad_code", [...path], { code: shown(name) }));
      else copied.push([String(name), copy(part)]);
      path.pop();
    }
    above.pop();
    return isList ? copied.map(([, part]) => part) : bare(copied);
  };
  return copy(original);
};

/** The value as plain JSON that inherits nothing; throws all that has no place in it. */
export const plainCopy = (original: unknown, reporter: Reporter): unknown => {
  if (typeof original === "string") {
    const expected = "an object, as JSON.parse makes one of a text";
    reporter.stop(issue("bad_field", [], { value: shown(original), expected }));
  }
  const copy = copyOf(original, reporter);
  reporter.settle();
  return copy;
};

/** The same in ordinary objects, as a program expects them. */
export const ordinary = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordinary);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ordinary(part)]));
};
