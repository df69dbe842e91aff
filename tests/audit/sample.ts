// What do the tests of receipts share? Codes, freezing, and receipts that someone has tampered with.

import type { Result, ResultNode } from "@dti/score";
import type { Receipt } from "@dti/score/audit";

import { digestOf } from "../../src/rubric/fingerprint.js";

const codesBelow = ({ children }: ResultNode): readonly string[] =>
  children.flatMap((child) => [child.code, ...codesBelow(child)]);

/** The codes of groups and indicators, in the order of the law. */
export const codes = (result: Result): readonly string[] => codesBelow(result);

/** Whether nothing in a value can change. */
export const deepFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(deepFrozen));

/** A receipt with other fields, and a digest that fits them. */
export const resealed = (receipt: Receipt, changes: object): Receipt => {
  const json = JSON.stringify({ ...receipt, ...changes, digest: undefined });
  const content = JSON.parse(json) as Omit<Receipt, "digest">;
  return { ...content, digest: digestOf(content) };
};

/** A copy of plain data with one value changed, added or, where it is `undefined`, left out. */
export const changedAt = (
  data: unknown,
  [name, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown => {
  if (name === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((part: unknown, index) =>
      index === name ? changedAt(part, rest, value) : part,
    );
  }
  const fields = new Map(Object.entries(data as object));
  fields.set(String(name), changedAt(fields.get(String(name)), rest, value));
  return Object.fromEntries([...fields].filter(([, part]) => part !== undefined));
};
