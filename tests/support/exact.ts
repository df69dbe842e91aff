// How do exact texts compare? By the oracle's fractions, not by the library's.

import type { ResultNode } from "@dti/score";

import { compare, parseRate, type Fraction } from "../oracle/fraction.js";

/** What `"100/7"` or `"20"` stands for. */
export const valueOf = (text: string): Fraction => parseRate(text);

/** Whether exact texts are in this order, equal ones allowed. */
export const areRising = (...texts: readonly string[]): boolean =>
  texts.slice(1).every((text, index) => compare(valueOf(texts[index] ?? ""), valueOf(text)) <= 0);

/** Low end, points and high end of a node. */
export const spanOf = ({ exact, range }: ResultNode): readonly [string, string, string] => [
  range.exact.low,
  exact,
  range.exact.high,
];
