// What do the tests apply a formula to? Measures as exact text, in 2026 unless another year is named.

import type { Applied } from "../../src/interpreters/evaluate.js";
import { exactly, type Quantity } from "../../src/numbers/interval.js";
import { fromExactText as of } from "../../src/numbers/rational.js";

/** A number, a range that is used at its low end, or all three of a quantity. */
type Figure =
  | string
  | readonly [low: string, high: string]
  | { readonly point: string; readonly low: string; readonly high: string };

export interface Given {
  readonly year?: number;
  readonly measures?: Readonly<Record<string, Figure>>;
  readonly judged?: Readonly<Record<string, boolean | string>>;
}

const quantityOf = (figure: Figure): Quantity => {
  if (typeof figure === "string") return exactly(of(figure));
  if ("point" in figure) {
    return { point: of(figure.point), low: of(figure.low), high: of(figure.high) };
  }
  const [low, high] = figure;
  return { point: of(low), low: of(low), high: of(high) };
};

/** Measures and judgements as `evaluate` takes them. */
export const applied = ({ year = 2026, measures = {}, judged = {} }: Given): Applied => ({
  year,
  measures: new Map(
    Object.entries(measures).map(([name, figure]) => [name, quantityOf(figure)] as const),
  ),
  judged: new Map(Object.entries(judged)),
});
