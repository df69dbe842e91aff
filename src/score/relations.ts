// Which letters can never exceed which? Parts and wholes narrow each other's range, and contradict
// each other only once no value in the ranges fits.

import type { MeasureNode } from "../formula/types.js";
import { clamp, isSure, type Quantity } from "../numbers/interval.js";
import { compare, max, min } from "../numbers/rational.js";
import type { IndicatorNode } from "../rubric/types.js";

/** `part` can never exceed `whole`. */
export interface Link {
  readonly part: string;
  readonly whole: string;
}

/** Figures by letter. */
export type Figures = ReadonlyMap<string, Quantity>;

/** Links that the variables declare. */
export const declaredLinks = ({ variables }: Pick<IndicatorNode, "variables">): readonly Link[] =>
  Object.entries(variables).flatMap(([part, variable]) =>
    "partOf" in variable ? [{ part, whole: variable.partOf }] : [],
  );

/** Links that follow from shares of one letter over one letter. */
export const impliedLinks = (measures: readonly MeasureNode[]): readonly Link[] =>
  measures.flatMap((measure) =>
    measure.kind === "share" &&
    typeof measure.part === "string" &&
    typeof measure.whole === "string"
      ? [{ part: measure.part, whole: measure.whole }]
      : [],
  );

/** The links and all that follow from chains of them: a part of a part is a part of the whole. */
export const closed = (links: readonly Link[]): readonly Link[] => {
  const wholes = new Map<string, Set<string>>();
  for (const { part, whole } of links) {
    wholes.set(part, (wholes.get(part) ?? new Set()).add(whole));
  }
  return [...wholes].flatMap(([part, found]) => {
    // The set grows while it is read, until a chain has no more to add.
    for (const whole of found) for (const next of wholes.get(whole) ?? []) found.add(next);
    return [...found].map((whole) => ({ part, whole }));
  });
};

/** Whether some value of the part fits some value of the whole. */
export const fits = ({ part, whole }: Link, figures: Figures): boolean => {
  const [low, high] = [figures.get(part)?.low, figures.get(whole)?.high];
  return low === undefined || high === undefined || compare(low, high) <= 0;
};

const within = (quantity: Quantity, low: Quantity["low"], high: Quantity["high"]): Quantity => ({
  point: clamp(quantity.point, { low, high }),
  low,
  high,
});

/** The figures cut to what the links allow; the links are closed, and every one must fit. */
export const narrow = (figures: Figures, links: readonly Link[]): Figures => {
  const narrowed = new Map(figures);
  for (const { part, whole } of links) {
    const [small, large] = [narrowed.get(part), narrowed.get(whole)];
    if (small === undefined || large === undefined) continue;
    // Both are known, and fit: there is nothing to cut.
    if (isSure(small) && isSure(large)) continue;
    narrowed.set(part, within(small, small.low, min(small.high, large.high)));
    narrowed.set(whole, within(large, max(large.low, small.low), large.high));
  }
  return narrowed;
};
