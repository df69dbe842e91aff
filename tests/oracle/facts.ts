// What is a fact, and how does a hand-written indicator read it and turn a rate into points?
// The words of the formulas in draft-3530.ts and decision-405.ts; all arithmetic is exact.

import {
  compare,
  divide,
  fraction,
  multiply,
  ONE,
  parseDecimal,
  parseRate,
  ZERO,
} from "./fraction.js";
import type { Fraction } from "./fraction.js";

export type Figure = number | bigint | string;

/** Letters, flags, a level name, `rate` or `points`, as the library's `score` takes them. */
export type Fact = Readonly<Record<string, Figure | boolean>>;
export type Facts = Readonly<Record<string, Fact>>;
export type Context = Readonly<Record<string, Figure>>;

/** What an indicator's function is given: its own fact, the general information, the year. */
export interface Given {
  readonly fact: Fact;
  readonly context: Context;
  readonly year: number;
}

export type Indicator = (given: Given) => Fraction;

/** A rubric written by hand: indicators in order, their groups, and (405) the pillars. */
export interface Book {
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly groups: readonly string[];
  /** The groups that every pillar counts; each pillar adds one group of its own. */
  readonly foundation: readonly string[];
  readonly pillars: readonly {
    readonly code: string;
    readonly own: string;
    readonly max: number;
  }[];
  readonly max: number;
}

/** A double stands for its shortest decimal; beyond 2^53 it could stand for several integers. */
export function readFigure(figure: Figure | boolean | undefined, name: string): Fraction {
  if (typeof figure === "bigint") return { n: figure, d: 1n };
  if (typeof figure === "string") return parseDecimal(figure);
  if (typeof figure !== "number") throw new TypeError(`${name} is no figure`);
  if (Number.isSafeInteger(figure)) return { n: BigInt(figure), d: 1n };
  if (Number.isInteger(figure)) throw new RangeError(`${name} is beyond 2^53`);
  return parseDecimal(String(figure));
}

/** A letter's value; a letter bound to general information may stand there instead. */
export function letter(given: Given, name: string, bound?: string): Fraction {
  const local = given.fact[name];
  return readFigure(
    local === undefined && bound !== undefined ? given.context[bound] : local,
    name,
  );
}

export function sumOf(given: Given, first: string, second: string): Fraction {
  const x = letter(given, first);
  const y = letter(given, second);
  return x.d === y.d ? { n: x.n + y.n, d: x.d } : { n: x.n * y.d + y.n * x.d, d: x.d * y.d };
}

/** The rate when it is what the fact gives; letters, where there are any, are what counts. */
export function rate(given: Given): Fraction | undefined {
  const text = given.fact["rate"];
  return typeof text === "string" && given.fact["a"] === undefined ? parseRate(text) : undefined;
}

/** a/b, the commonest measure: by letters or as a rate, b perhaps from the general information. */
export function aOverB(given: Given, bound?: string): Fraction {
  return rate(given) ?? divide(letter(given, "a"), letter(given, "b", bound));
}

/** a/b where an empty b earns nothing (405: no systems of level 3). */
export function aOverBOrNone(given: Given): Fraction {
  const told = rate(given);
  if (told) return told;
  const whole = letter(given, "b");
  return whole.n === 0n ? ZERO : divide(letter(given, "a"), whole);
}

/** maximum × min(1, measure). */
export function proportional(max: number, measure: Fraction): Fraction {
  return multiply(fraction(max), compare(measure, ONE) > 0 ? ONE : measure);
}

/** maximum × min(1, measure / percent %). */
export function scaled(max: number, measure: Fraction, percent: number): Fraction {
  return proportional(max, divide(measure, fraction(percent, 100)));
}

/** The maximum from percent % on, nothing below. */
export function allOrNothing(max: number, measure: Fraction, percent: number): Fraction {
  return compare(measure, fraction(percent, 100)) >= 0 ? fraction(max) : ZERO;
}

function isTrue(given: Given, name: string): boolean {
  const flag = given.fact[name];
  if (typeof flag !== "boolean") throw new TypeError(`${name} is no flag`);
  return flag;
}

/** These points if the flag is set: parts are written out in points, so that the page can be read beside the plan. */
export function when(given: Given, name: string, points: number): number {
  return isTrue(given, name) ? points : 0;
}

export function levelOf(given: Given): string {
  const name = given.fact["m1"];
  if (typeof name !== "string") throw new TypeError("m1 is no level");
  return name;
}

/** The points as awarded, when points are all that the fact gives. */
export function awarded(fact: Fact): Fraction | undefined {
  if (fact["points"] === undefined) return undefined;
  const measured =
    fact["a"] !== undefined || fact["m1"] !== undefined || fact["rate"] !== undefined;
  return measured ? undefined : readFigure(fact["points"], "points");
}

export function onlyAwarded(): Fraction {
  throw new TypeError("the source prints no formula: only points can be given");
}
