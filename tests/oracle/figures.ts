// How may one and the same number be spelled in a fact?
// Numbers, bigints and decimal text; percents and fractions; letters that add up to a numerator and a denominator.

import type { Fact, Figure } from "./facts.js";
import { decimalText } from "./fraction.js";
import { chance, upTo } from "./random.js";
import type { Random } from "./random.js";
import type { Layout } from "./shapes.js";

const LARGEST_NUMBER = 9007199254740991n;

/** Up to here a double holds three decimals exactly enough to print them back. */
const LARGEST_THOUSANDTHS = 1_000_000_000_000_000n;

/** A whole number: mostly a number, beyond 2^53 a bigint or text. */
export function spellWhole(random: Random, value: bigint): Figure {
  const draw = random();
  if (value <= LARGEST_NUMBER && draw < 0.8) return Number(value);
  return draw < 0.9 ? value : value.toString();
}

/** Thousandths: 12500n is 12.5, "12.5", "12.50" or "12.500". */
export function spellThousandths(random: Random, value: bigint): Figure {
  const text = decimalText(value, 3);
  if (value < LARGEST_THOUSANDTHS && chance(random, 0.5)) return Number(text);
  return chance(random, 0.5) ? text : shorten(random, text);
}

/** Drops some or all of the zeros at the end of decimal text, and the point with the last of them. */
export function shorten(random: Random, text: string): string {
  if (!text.includes(".")) return text;
  const zeros = /0*$/.exec(text)?.[0].length ?? 0;
  const cut = text.slice(
    0,
    text.length - (chance(random, 0.7) ? zeros : Math.floor(random() * (zeros + 1))),
  );
  return cut.endsWith(".") ? cut.slice(0, -1) : cut;
}

/** A percentage in ten-thousandths of a percent: 819400 is "81.94%", "81.940%" ... */
export function spellPercent(random: Random, value: bigint): string {
  return `${shorten(random, decimalText(value, 4))}%`;
}

/** Two summands of a sum, neither above its own limit (the sum of the limits is no less than the sum). */
function split(
  random: Random,
  sum: bigint,
  firstLimit: bigint,
  secondLimit: bigint,
): [bigint, bigint] {
  const least = sum > secondLimit ? sum - secondLimit : 0n;
  const most = sum < firstLimit ? sum : firstLimit;
  const first = least + upTo(random, most - least);
  return [first, sum - first];
}

/** The letters of a measure with this numerator and denominator; parts stay below their own wholes. */
export function lettersOf(
  random: Random,
  layout: Layout,
  numerator: bigint,
  denominator: bigint,
  spell: (random: Random, value: bigint) => Figure,
): Fact {
  const write = (value: bigint): Figure => spell(random, value);
  switch (layout) {
    case "a/b":
      return { a: write(numerator), b: write(denominator) };
    case "b/a":
      return { a: write(denominator), b: write(numerator) };
    case "a/7":
      return { a: write(numerator) };
    case "(a+b)/c": {
      const [a, b] = split(random, numerator, numerator, numerator);
      return { a: write(a), b: write(b), c: write(denominator) };
    }
    case "(a+b)/(c+d)": {
      const [c, d] = split(random, denominator, denominator, denominator);
      const [a, b] = split(random, numerator, c, d);
      return { a: write(a), b: write(b), c: write(c), d: write(d) };
    }
    case "(b+d)/(a+c)": {
      const [a, c] = split(random, denominator, denominator, denominator);
      const [b, d] = split(random, numerator, a, c);
      return { a: write(a), b: write(b), c: write(c), d: write(d) };
    }
  }
}
