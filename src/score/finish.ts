// How is a result finished? It gets its `at`, and nothing in it can change any more.

import { ScoreError } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { Result, ResultNode } from "./result.js";
import { issue } from "./issue.js";

/** Gives a result its `at`, out of sight of deep equality and of JSON, and freezes it in depth. */
export const finish = <Codes extends string>(fields: Omit<Result, "at">): Result<Codes> => {
  const byCode = new Map<string, ResultNode>();
  const collect = (node: ResultNode): void => {
    byCode.set(node.code, node);
    node.children.forEach(collect);
  };
  [...Object.values(fields.pillars), ...fields.children].forEach(collect);
  const at = (code: string): ResultNode => {
    const node = code === "total" ? result : byCode.get(code);
    if (node !== undefined) return node;
    throw new ScoreError([issue("unknown_code", [], { code })]);
  };
  const result = Object.defineProperty({ ...fields, at }, "at", { enumerable: false });
  return deepFreeze(result);
};
