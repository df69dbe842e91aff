// How is a result finished? It gets its `at`, and nothing in it can change any more.

import { ScoreError } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { Result, ResultNode } from "./result.js";
import { issue } from "./issue.js";

// Whether a value is of our making decides only how closely it has to be looked at.
const made = /* @__PURE__ */ new WeakSet();

/** Whether something is a result, or a node of one, as this library made it. */
export const isMade = (value: unknown): boolean =>
  typeof value === "object" && value !== null && made.has(value);

/** Gives a result its `at`, out of sight of deep equality and of JSON, and freezes it in depth. */
export const finish = <Codes extends string>(fields: Omit<Result, "at">): Result<Codes> => {
  const byCode = new Map<string, ResultNode>();
  const collect = (node: ResultNode): void => {
    byCode.set(node.code, node);
    made.add(node);
    node.children.forEach(collect);
  };
  [...Object.values(fields.pillars), ...fields.children].forEach(collect);
  const at = (code: string): ResultNode => {
    const node = code === "total" ? result : byCode.get(code);
    if (node !== undefined) return node;
    throw new ScoreError([issue("unknown_code", [], { code })]);
  };
  const result = Object.defineProperty({ ...fields, at }, "at", { enumerable: false });
  made.add(result);
  return deepFreeze(result);
};
