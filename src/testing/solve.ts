// Which counts fit together? Wholes first, then their parts within what is left of them, so that
// every measure comes to the value that it is aimed at, as nearly as the letters allow.

import {
  add,
  compare,
  divide,
  isZero,
  max,
  min,
  multiply,
  rational,
  subtract,
  sum,
  zero,
  type Rational,
} from "../numbers/rational.js";
import type { Aim, Limit, Sum } from "./clause.js";

/** What a letter is made from: its own size, or how much it is of what it can be. */
export interface LetterDial {
  readonly size: number;
  /** In thousandths. */
  readonly part: number;
}

/** Where a measure should come to. */
export interface Target {
  readonly aim: Aim;
  /** The value, if one is aimed at; otherwise what the letters' own dials make of it. */
  readonly at: Rational | undefined;
  /** One step below that value, exactly there, or one above. */
  readonly side: -1 | 0 | 1;
  /** Whether the denominator is to be 0, where it may. */
  readonly isEmpty: boolean;
}

/** Letters, and what ties them. */
export interface Puzzle {
  readonly letters: readonly string[];
  readonly limits: readonly Limit[];
  readonly targets: readonly Target[];
  /** Letters that must not be 0. */
  readonly positive: ReadonlySet<string>;
  /** Letters whose value is given. */
  readonly given: ReadonlyMap<string, Rational>;
  /** Letters whose value has to be a multiple of a number. */
  readonly multiples: ReadonlyMap<string, bigint>;
  /** Counts are multiples of it. */
  readonly step: Rational;
}

/** Values by letter. */
export type Values = ReadonlyMap<string, Rational>;

type Known = Map<string, Rational>;

/** The largest multiple of a step that a number is not below. */
const floorTo = (value: Rational, step: Rational): Rational => {
  const [n, d] = divide(value, step);
  return multiply(rational(n / d), step);
};

/** The value of a letter; 0 while it is not known. */
export const valueOf = (letter: string, values: Values): Rational => values.get(letter) ?? zero;

/** The dial of a letter; the smallest where it has none. */
export const dialIn = (dials: Readonly<Record<string, LetterDial>>, letter: string): LetterDial =>
  dials[letter] ?? { size: 1, part: 0 };

/** A sum; undefined while one of its letters is not known. */
const totalOf = ({ letters, fixed }: Sum, values: Values): Rational | undefined => {
  const known = letters.map((letter) => values.get(letter));
  return known.every((one) => one !== undefined) ? add(fixed, sum(known)) : undefined;
};

/** The part of a sum that is known. */
export const knownOf = ({ letters, fixed }: Sum, values: Values): Rational =>
  add(fixed, sum(letters.map((letter) => valueOf(letter, values))));

/** Whether a limit holds; every letter is known. */
const holds = ({ parts, wholes }: Limit, values: Values): boolean =>
  compare(knownOf(parts, values), knownOf(wholes, values)) <= 0;

/** How large a letter can be, given those that are known; undefined where nothing limits it. */
const roomFor = (letter: string, limits: readonly Limit[], values: Values): Rational | undefined =>
  limits
    .flatMap(({ parts, wholes }) => {
      const times = parts.letters.filter((one) => one === letter).length;
      const whole = totalOf(wholes, values);
      if (times === 0 || whole === undefined) return [];
      const left = max(zero, subtract(whole, knownOf(parts, values)));
      return [divide(left, rational(BigInt(times)))];
    })
    .reduce<Rational | undefined>((least, one) => (least ? min(least, one) : one), undefined);

/** Letters in an order in which wholes and denominators come before what is measured against them. */
const ordered = ({ letters, limits, targets }: Puzzle): readonly string[] => {
  const sides = [
    ...limits.map(({ parts, wholes }) => [parts.letters, wholes.letters] as const),
    ...targets.map(({ aim }) => [aim.above.letters, aim.below.letters] as const),
  ];
  const found: string[] = [];
  const visiting = new Set<string>();
  const visit = (letter: string): void => {
    // Letters that are tied in a circle come in any order.
    if (visiting.has(letter)) return;
    visiting.add(letter);
    for (const [above, below] of sides) if (above.includes(letter)) below.forEach(visit);
    found.push(letter);
  };
  letters.forEach(visit);
  return found;
};

/** What a letter has to add for its measure to come to where it is aimed. */
const wanted = (letter: string, puzzle: Puzzle, values: Values, part: Rational) => {
  const target = puzzle.targets.find(
    ({ at, aim: { above, below } }) =>
      at !== undefined && above.letters.includes(letter) && !below.letters.includes(letter),
  );
  if (target?.at === undefined) return undefined;
  const { above, below } = target.aim;
  const whole = totalOf(below, values);
  if (whole === undefined) return undefined;
  const aside = multiply(puzzle.step, rational(BigInt(target.side)));
  const sought = add(floorTo(multiply(whole, target.at), puzzle.step), aside);
  const left = max(zero, subtract(sought, knownOf(above, values)));
  const open = above.letters.filter((one) => !values.has(one));
  const others = open.filter((one) => one !== letter);
  const rooms = others.map((one) => roomFor(one, puzzle.limits, values));
  // The last letter takes what is left, and no other less than its followers leave to it.
  const isLast = others.length === 0;
  const times = rational(BigInt(open.length - others.length));
  const bounded = rooms.filter((room) => room !== undefined);
  const least = bounded.length < rooms.length ? zero : subtract(left, sum(bounded));
  return divide(isLast ? left : max(least, multiply(left, part)), times);
};

const place = (
  letter: string,
  puzzle: Puzzle,
  { size, part: thousandths }: LetterDial,
  values: Known,
): Rational => {
  const { step, limits, positive, multiples } = puzzle;
  const part = rational(BigInt(thousandths), 1000n);
  const room = roomFor(letter, limits, values);
  const own = rational(BigInt(size) * (multiples.get(letter) ?? 1n));
  const free = room === undefined ? own : multiply(room, part);
  const value = floorTo(wanted(letter, puzzle, values, part) ?? free, step);
  const fitting = room === undefined ? value : min(value, room);
  if (!positive.has(letter) || !isZero(fitting)) return fitting;
  return room === undefined ? step : min(step, room);
};

const attempt = (puzzle: Puzzle, dialOf: (letter: string) => LetterDial): Values | undefined => {
  const values: Known = new Map(puzzle.given);
  for (const { aim, isEmpty } of puzzle.targets) {
    if (!isEmpty || !aim.mayBeEmpty || !isZero(aim.below.fixed)) continue;
    const open = aim.below.letters.filter((letter) => !values.has(letter));
    if (!open.some((letter) => puzzle.positive.has(letter))) {
      open.forEach((letter) => values.set(letter, zero));
    }
  }
  for (const letter of ordered(puzzle)) {
    if (!values.has(letter)) values.set(letter, place(letter, puzzle, dialOf(letter), values));
  }
  const isSound =
    puzzle.limits.every((limit) => holds(limit, values)) &&
    [...puzzle.positive].every((letter) => !isZero(valueOf(letter, values)));
  return isSound ? values : undefined;
};

/** Counts that fit; undefined where none were found. */
export const solve = (puzzle: Puzzle, dialOf: (letter: string) => LetterDial): Values | undefined =>
  attempt(puzzle, dialOf) ??
  // Much of all wholes, and next to nothing of what has to be within them.
  attempt({ ...puzzle, targets: [] }, () => ({ size: 1000, part: 0 }));
