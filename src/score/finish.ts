// How is a result finished? It gets its `at`, and nothing in it can change any more.

import { ScoreError } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { Result, ResultNode } from "./result.js";
import { issue } from "./issue.js";

// Whether a value is of our making decides only how closely it has to be looked at.
const own = /* @__PURE__ */ new WeakSet();

/** Notes that a result or node is of our making. */
export const made = <Node extends ResultNode>(node: Node): Node => {
  own.add(node);
  return node;
};

/** Under this name, what stands for a node until that is built is asked whether it does. */
export const asked: unique symbol = /* @__PURE__ */ Symbol("asked");

/** Who answered last: nobody else can, and it is looked at right after the question. */
let answered: unknown;

/** Answers for a node of our making. */
export const answer = (node: unknown): void => {
  answered = node;
};

/** Whether something is a result, or a node of one, as this library made it. */
export const isMade = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  if (own.has(value)) return true;
  answered = undefined;
  try {
    Reflect.get(value, asked);
  } catch {
    // A proxy of somebody else's.
  }
  return answered === value;
};

/** Gives a result its `at`, out of sight of deep equality and of JSON, and freezes it in depth. */
export const finish = <Codes extends string>(fields: Omit<Result, "at">): Result<Codes> => {
  const byCode = new Map<string, ResultNode>();
  const collect = (node: ResultNode): void => {
    byCode.set(node.code, made(node));
    node.children.forEach(collect);
  };
  [...Object.values(fields.pillars), ...fields.children].forEach(collect);
  const at = (code: string): ResultNode => {
    const node = code === "total" ? result : byCode.get(code);
    if (node !== undefined) return node;
    throw new ScoreError([issue("unknown_code", [], { code })]);
  };
  const result = Object.defineProperty({ ...fields, at }, "at", { enumerable: false });
  return deepFreeze(made(result));
};
