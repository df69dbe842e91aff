// How does a result leave the program? As pure data: each Decimal becomes decimal text.

import type { Decimal } from "../numbers/decimal.js";
import type { Result, ResultData, ResultNode, ResultNodeData } from "./result.js";

const isDecimal = (value: object): value is Decimal => "toFixed" in value;

const plain = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isDecimal(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
};

/** A result, or any node of one, as pure data for storage and workers. */
export const toJSON = <T extends ResultNode>(
  result: T,
): T extends Result ? ResultData : ResultNodeData =>
  plain(result) as T extends Result ? ResultData : ResultNodeData;
