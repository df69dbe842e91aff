// Is a value plain JSON? It is copied, so that a rubric shares nothing with what its author may
// still change; what JSON cannot hold is reported.

import { shown, type Issue, type Path } from "../errors.js";
import { issue } from "./issue.js";

const deepest = 100;

const isRecord = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A copy made of fresh objects; `null` stands where a value has no place in JSON. */
export const plainCopy = (original: unknown, report: (issue: Issue) => void): unknown => {
  // An object met twice is copied once: a shared part must not make the copy grow without end.
  const copies = new Map<object, unknown>();
  // Objects whose parts are being copied: meeting one again closes a cycle.
  const open = new Set<object>();
  const refuse = (value: unknown, path: Path): null => {
    report(issue("not_json", path, { value: shown(value) }));
    return null;
  };
  const copy = (value: unknown, path: Path): unknown => {
    if (typeof value === "number") return Number.isFinite(value) ? value + 0 : refuse(value, path);
    if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
    if (typeof value !== "object" || path.length > deepest) return refuse(value, path);
    if (open.has(value)) return refuse(value, path);
    if (copies.has(value)) return copies.get(value);
    if (!Array.isArray(value) && !isRecord(value)) return refuse(value, path);
    open.add(value);
    const made = Array.isArray(value)
      ? value.map((part: unknown, index) => copy(part, [...path, index]))
      : Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .map(([name, part]) => [name, copy(part, [...path, name])]),
        );
    open.delete(value);
    copies.set(value, made);
    return made;
  };
  return copy(original, []);
};
