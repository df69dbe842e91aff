// How does a result leave the program? As pure data: each Decimal becomes decimal text.

import type { Decimal } from "../numbers/decimal.js";
import type { Result, ResultData, ResultNode, ResultNodeData } from "./result.js";

/** Whether something in a result is a Decimal; a letter may be called `toFixed`, but is no function. */
export const isDecimal = (value: object): value is Decimal =>
  "toFixed" in value && typeof value.toFixed === "function";

const plain = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isDecimal(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
};

/**
 * A result, or any node of one, as pure data: each Decimal becomes its 40 digits as text.
 *
 * Accepted wherever a result is; `JSON.stringify(result)` writes the same.
 *
 * @example
 * ```ts
 * import { score, toJSON } from "@dti/score";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const data = toJSON(score(draft3530, { "1.1": { a: 2, b: 3 } }, { year: 2026 }));
 *
 * data.exact // => "40/3"
 * data.points // => "13.33333333333333333333333333333333333333"
 * ```
 */
export const toJSON = <T extends ResultNode>(
  result: T,
): T extends Result ? ResultData : ResultNodeData =>
  plain(result) as T extends Result ? ResultData : ResultNodeData;
