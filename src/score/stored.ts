// How is a result read that may have been stored, and may be anything by now? One that this library
// made is taken as it is; of anything else a plain copy is made, each field read once, within bounds.

import { isMade } from "./finish.js";
import { isNode, isResult, type AnyNode } from "./is-result.js";
import type { Result, ResultData } from "./result.js";
import { isDecimal } from "./to-json.js";

const deepest = 400;

/** No result has as many values, shared parts counted wherever they stand. */
const mostValues = 1_000_000;

/** What a copy may still hold. */
interface Budget {
  left: number;
}

/** A plain copy; undefined stands for what is no data, or is too much of it. */
const copyOf = (value: unknown, budget: Budget, depth: number): unknown => {
  const isData = typeof value !== "function" && typeof value !== "symbol";
  budget.left = isData && depth <= deepest ? budget.left - 1 : -1;
  // Once too much is found, nothing more is looked at.
  if (budget.left < 0) return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const { length } = value;
    if (length > budget.left) {
      budget.left = -1;
      return undefined;
    }
    return Array.from(value as readonly unknown[], (part) => copyOf(part, budget, depth + 1));
  }
  if (isDecimal(value)) return value.toString();
  const entries = Object.entries(value).map(([name, part]) => [
    name,
    copyOf(part, budget, depth + 1),
  ]);
  return Object.fromEntries(entries);
};

/** A plain copy of all of it, or nothing. */
const plainOf = (value: unknown): unknown => {
  const budget = { left: mostValues };
  try {
    const copy = copyOf(value, budget, 0);
    return budget.left < 0 ? undefined : copy;
  } catch {
    // A getter or proxy that throws has nothing to give.
    return undefined;
  }
};

const read = <T>(value: unknown, isSuch: (value: unknown) => value is T): T | undefined => {
  if (isMade(value)) return value as T;
  const copy = plainOf(value);
  return isSuch(copy) ? copy : undefined;
};

/** A node of a result, or undefined for anything else. */
export const readNode = (value: unknown): AnyNode | undefined => read(value, isNode);

/** A result, or undefined for anything else. */
export const readResult = (value: unknown): Result | ResultData | undefined => {
  const result = read(value, isResult);
  return result && "rubric" in result ? result : undefined;
};
