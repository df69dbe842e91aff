// Which plans were read before? Each that nobody can change any more is remembered with what it was read as.

import { isSettled } from "../freeze.js";
import type { PlanData } from "./types.js";

const known = /* @__PURE__ */ new WeakMap<object, PlanData>();

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const cannotChange = (value: object): boolean => {
  try {
    return isSettled(value);
  } catch {
    // It goes round in circles, or answers as it likes.
    return false;
  }
};

/** Remembers a plan as it was read, and returns that. */
export const remembered = (passed: unknown, read: PlanData): PlanData => {
  known.set(read, read);
  if (passed !== read && isObject(passed) && cannotChange(passed)) known.set(passed, read);
  return read;
};

/** The plan as it was read before, if it was. */
export const readBefore = (passed: unknown): PlanData | undefined =>
  isObject(passed) ? known.get(passed) : undefined;
