// What of a result is asked about? One of its nodes, with one of its two ranges.

import { toDecimal } from "../numbers/decimal.js";
import type { Interval, Quantity } from "../numbers/interval.js";
import { exactText, fromExactText } from "../numbers/rational.js";
import type { AnyNode } from "../score/is-result.js";
import type { Range, Result, ResultData } from "../score/result.js";
import type { Refuse } from "./rank/grades.js";
import { nodesOf } from "./nodes.js";

/** The codes that a result has; any text where they are not known. */
export type CodesOfResult<Given> = Given extends Result<infer Codes> ? Codes : string;

/** The range that is asked about. */
export type Which = "range" | "rangeOverReadings";

/** Fields of options, by name. */
export type Fields = ReadonlyMap<string, unknown>;

/** Reads whether an answer has to hold whichever reading of each doubtful clause does. */
export const readWhich = (fields: Fields, refuse: Refuse): Which => {
  const over = fields.has("overReadings") && fields.get("overReadings");
  if (typeof over !== "boolean") refuse(["overReadings"], over, "true or false");
  return over === true ? "rangeOverReadings" : "range";
};

/** Reads the code of a node, the total unless given; undefined where none can be read. */
export const readCode = (fields: Fields, refuse: Refuse): string | undefined => {
  const of = fields.has("of") ? fields.get("of") : "total";
  if (typeof of === "string") return of;
  refuse(["of"], of, "a code of the rubric");
  return undefined;
};

/** Refuses what is asked for by a name that means nothing. */
export const refuseOthers = (fields: Fields, known: readonly string[], refuse: Refuse): void => {
  for (const [name, value] of fields) {
    if (!known.includes(name)) refuse([name], value, known.join(", "));
  }
};

/** The node of a code; undefined where a result has none. */
export const nodeOf = (result: Result | ResultData, code: string): AnyNode | undefined =>
  code === "total" ? result : nodesOf(result).find((node) => node.code === code);

/** The points of a node, with one of their ranges. */
export const pointsOf = ({ exact, ...node }: AnyNode, which: Which): Quantity => ({
  point: fromExactText(exact),
  low: fromExactText(node[which].exact.low),
  high: fromExactText(node[which].exact.high),
});

/** A range as it is handed out. */
export const rangeOf = ({ low, high }: Interval): Range => ({
  low: toDecimal(low),
  high: toDecimal(high),
  exact: { low: exactText(low), high: exactText(high) },
});
