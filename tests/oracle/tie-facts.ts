// Which facts earn exactly these points, or these points give or take the smallest step?
// The formulas run backwards, for the tie constructors; and facts worth round points, to go beside a tie.

import type { Fact } from "./facts.js";
import { lettersOf, shorten, spellWhole } from "./figures.js";
import { add, decimalText, divide, fraction, powerOfTen, reduce, subtract } from "./fraction.js";
import type { Fraction } from "./fraction.js";
import { between, chance, ofAnyLength, pick } from "./random.js";
import type { Random } from "./random.js";
import { thresholdOf } from "./shapes.js";
import type { Measured, Shape } from "./shapes.js";

/** Exactly half-way, or beside it by the smallest step. */
export type Side = "on" | "below" | "above";

const LARGEST = 1_000_000_000_000n;

/** Denominators no shorter than this make a step far smaller than half of a printed unit. */
const FINE = 1_000_000_000n;

/** Leaves whose points move with a measure; the others stand still or jump. */
export function isLinear(shape: Shape): shape is Measured {
  return shape.kind === "measured" && !shape.cliff;
}

/** The points between which the measure moves the leaf; with a flag, the lower or the upper half. */
export function rangeOf(random: Random, shape: Shape | undefined): readonly [number, number] {
  if (!shape) return [0, 0];
  if (shape.kind !== "measured" || !shape.halfFlag) return [0, shape.max];
  return chance(random, 0.5) ? [0, shape.max / 2] : [shape.max / 2, shape.max];
}

/** Terminating decimal text with at most so many places, or nothing. */
function asDecimal(value: Fraction, places: number): string | undefined {
  const scaled = reduce({ n: value.n * powerOfTen(places), d: value.d });
  return scaled.d === 1n ? decimalText(scaled.n, places) : undefined;
}

/** A fact that earns the points (strictly between the leaf's ends), or just less or more; nothing if there is none. */
export function earnExactly(
  random: Random,
  shape: Shape,
  points: Fraction,
  year: number,
  withFlag: boolean,
  side: Side,
): Fact | undefined {
  if (!isLinear(shape) || chance(random, 0.1)) {
    const millionth = fraction(side === "on" ? 0 : side === "below" ? -1 : 1, 1_000_000);
    const text = asDecimal(add(points, millionth), 6);
    if (text !== undefined) return { points: shorten(random, text) };
    if (!isLinear(shape)) return undefined;
  }
  const flag = shape.halfFlag ? { m1: withFlag } : {};
  const worth = shape.halfFlag ? shape.max / 2 : shape.max;
  const above = withFlag ? subtract(points, fraction(worth)) : points;
  const measure = reduce(divide(above, fraction(worth * 100, thresholdOf(shape, year))));

  if (side === "on" && chance(random, 0.15)) {
    const percent = asDecimal({ n: measure.n * 100n, d: measure.d }, 6);
    if (percent !== undefined) return { ...flag, rate: `${shorten(random, percent)}%` };
  }
  if (measure.d * 2n > LARGEST) return undefined;
  const [part, whole] = step(random, shape, measure, side);
  if (shape.layout === "a/7" || chance(random, 0.15)) return { ...flag, rate: `${part}/${whole}` };
  return { ...flag, ...lettersOf(random, shape.layout, part, whole, spellWhole) };
}

/** The measure as two whole numbers up to 10^12; beside it, one of them off by 1. */
function step(random: Random, shape: Measured, measure: Fraction, side: Side): [bigint, bigint] {
  const most = LARGEST / measure.d;
  const least = side === "on" ? 1n : FINE / measure.d + 1n;
  const drawn = least * ofAnyLength(random, (most / least).toString().length);
  const times = drawn > most ? most : drawn;
  const part = measure.n * times;
  const whole = measure.d * times;
  if (side === "on") return [part, whole];
  const up = side === "above" ? 1n : -1n;
  // More of the whole is a smaller measure. The numerator of a share stays below its denominator: the points are
  // strictly inside the leaf's range.
  return chance(random, 0.5) || shape.layout === "a/7" ? [part + up, whole] : [part, whole - up];
}

/** A fact worth round points, tenths at the finest: it moves no half-way point of hundredths. */
export function filler(
  random: Random,
  shape: Shape,
): { readonly fact: Fact; readonly points: Fraction } {
  if (shape.kind === "points" || chance(random, 0.2)) {
    const tenths = between(random, 0, shape.max * 10);
    return {
      fact: { points: shorten(random, decimalText(BigInt(tenths), 1)) },
      points: fraction(tenths, 10),
    };
  }
  const full = chance(random, 0.5);
  const points = fraction(full ? shape.max : 0);
  if (shape.kind === "flags")
    return { fact: Object.fromEntries(shape.flags.map((name) => [name, full])), points };
  if (shape.kind === "level") return { fact: { m1: full ? "A" : "below-B" }, points };
  const rate = full
    ? pick(random, ["100%", "100.00%", "1/1"])
    : pick(random, ["0%", "0.00%", "0/1"]);
  return { fact: { ...(shape.halfFlag ? { m1: full } : {}), rate }, points };
}
