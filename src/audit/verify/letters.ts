// Which values of one letter bring a measure to some of its values, while every other letter stays as
// reported? Bounds of a quotient of sums are bounds of straight lines in the letter: exact, with the
// others anywhere in their ranges, and no part above its whole.

import { partsOf, variablesOf } from "../../formula/reads.js";
import type { MeasureNode, Terms } from "../../formula/types.js";
import type { Interval } from "../../numbers/interval.js";
import { common, meet, only, piece, unite, type Piece, type Pieces } from "../../numbers/pieces.js";
import {
  add,
  compare,
  divide,
  isZero,
  max,
  min,
  multiply,
  one,
  rational,
  minus,
  subtract,
  unbounded,
  zero,
  type Rational,
  isUnbounded,
} from "../../numbers/rational.js";
import type { Figures, Link } from "../../score/relations.js";

/** So many times the letter, and a number. */
interface Line {
  readonly slope: Rational;
  readonly start: Rational;
}

const nothing: Line = { slope: zero, start: zero };
const itself: Line = { slope: one, start: zero };
const constant = (start: Rational): Line => ({ slope: zero, start });

/** A line, and so many times another. */
const withTimes = (a: Line, times: Rational, b: Line): Line => ({
  slope: add(a.slope, multiply(times, b.slope)),
  start: add(a.start, multiply(times, b.start)),
});

/** For one line out of each list: so many times each, added up. */
const added = (...lists: readonly (readonly [times: Rational, lines: readonly Line[]])[]) =>
  lists.reduce<readonly Line[]>(
    (all, [times, lines]) => all.flatMap((a) => lines.map((b) => withTimes(a, times, b))),
    [nothing],
  );

const sumOf = (a: readonly Line[], b: readonly Line[]) => added([one, a], [one, b]);

const anything: Pieces = [piece(zero, unbounded, false, true)];

/** The letter's values for which a line is above 0, or at least 0. */
const whereHigh = ({ slope, start }: Line, isAbove: boolean): Pieces => {
  const order = compare(slope, zero);
  if (order > 0) return [piece(divide(minus(start), slope), unbounded, isAbove, true)];
  if (order < 0) return [piece(zero, divide(start, minus(slope)), false, isAbove)];
  const rest = compare(start, zero);
  return rest > 0 || (rest === 0 && !isAbove) ? anything : [];
};

/** The letter's values for which all of some lines are. */
const whereAllHigh = (lines: readonly Line[], isAbove = false): Pieces =>
  lines.map((line) => whereHigh(line, isAbove)).reduce(common, anything);

/** What is known of a letter, if anything is. */
const boxOf = (figures: Figures, name: string): Interval =>
  figures.get(name) ?? { low: zero, high: unbounded };

/** A sum at its ends: the most is the smallest of its lines, the least the largest. */
interface Ends {
  readonly most: readonly Line[];
  readonly least: readonly Line[];
}

/** Letters above only, below only, and on both sides of a quotient. */
interface Sides {
  readonly above: Ends;
  readonly below: Ends;
  readonly both: Ends;
}

const sidesOf = (
  letter: string,
  measure: MeasureNode,
  figures: Figures,
  links: readonly Link[],
): Sides => {
  const [numerator, denominator] = partsOf(measure);
  const [above, below] = [variablesOf(numerator), variablesOf(denominator)];
  const isPart = (part: string, whole: string): boolean =>
    links.some((link) => link.part === part && link.whole === whole);
  const endsOf = (name: string, across: readonly string[]): Ends => {
    if (name === letter) return { most: [itself], least: [itself] };
    // Parts on the other side of the quotient are as large as they can be; parts of the letter, which
    // is itself a part, are no larger than it.
    const parts = across.filter(
      (part) =>
        part !== letter && isPart(part, name) && !(isPart(part, letter) && isPart(letter, name)),
    );
    const { low: own, high } = boxOf(figures, name);
    const low = parts.map((part) => boxOf(figures, part).high).reduce(max, own);
    return {
      most: [constant(high), ...(isPart(name, letter) ? [itself] : [])],
      least: [constant(low), ...(isPart(letter, name) ? [itself] : [])],
    };
  };
  const side = (terms: Terms, names: readonly string[], across: readonly string[]): Ends => {
    const fixed = typeof terms === "number" ? [constant(rational(BigInt(terms)))] : [nothing];
    const all = names.map((name) => endsOf(name, across));
    const sum = (end: keyof Ends) =>
      added([one, fixed], ...all.map((of) => [one, of[end]] as const));
    return { most: sum("most"), least: sum("least") };
  };
  const both = above.filter((name) => below.includes(name));
  const alone = (names: readonly string[]) => names.filter((name) => !both.includes(name));
  return {
    above: side(numerator, alone(above), below),
    below: side(denominator, alone(below), above),
    both: side([], both, [...above, ...below]),
  };
};

/** Where the denominator is 0, and the measure what it then is. */
const whereEmpty = (
  measure: MeasureNode,
  wanted: Pieces,
  { above, below, both }: Sides,
): Pieces => {
  const whenEmpty = measure.kind === "amount" ? undefined : measure.whenEmpty;
  if (typeof whenEmpty !== "number") return [];
  if (!meet([only(rational(BigInt(whenEmpty)))], wanted)) return [];
  // Something cannot be part of nothing.
  const none = [below, both, ...(measure.kind === "share" ? [above] : [])];
  return none.map(({ least }) => whereAllHigh(added([minus(one), least]))).reduce(common);
};

/** The values of a letter that parts and wholes allow, and a denominator that must not be 0. */
const boundsOf = (
  letter: string,
  measure: MeasureNode,
  figures: Figures,
  links: readonly Link[],
): Piece => {
  const low = links
    .filter(({ whole }) => whole === letter)
    .map(({ part }) => boxOf(figures, part).low)
    .reduce(max, zero);
  const high = links
    .filter(({ part }) => part === letter)
    .map(({ whole }) => boxOf(figures, whole).high)
    .reduce(min, unbounded);
  const [, denominator] = partsOf(measure);
  const mayBeEmpty =
    typeof denominator !== "number" &&
    variablesOf(denominator).every((name) => isZero(boxOf(figures, name).low));
  const isRefused = measure.kind !== "amount" && measure.whenEmpty === undefined;
  return piece(low, high, isRefused && mayBeEmpty && isZero(low), isUnbounded(high));
};

/** The values of a letter, from 0, with which a measure can have one of some values. */
export const valuesOfLetter = (
  letter: string,
  measure: MeasureNode,
  wanted: Pieces,
  figures: Figures,
  links: readonly Link[],
): Pieces => {
  const sides = sidesOf(letter, measure, figures, links);
  const { above, below, both } = sides;
  const whole = { above: sumOf(above.most, both.most), below: sumOf(below.most, both.most) };
  /** What is on both sides counts as often as it is more above than below. */
  const shared = (times: Rational) =>
    [times, compare(times, zero) >= 0 ? both.most : both.least] as const;
  const found = wanted.flatMap(({ low, high, lowOpen = false, highOpen = false }) => {
    const reaches = added([one, above.most], [minus(low), below.least], shared(subtract(one, low)));
    const stays = isUnbounded(high)
      ? []
      : added([high, below.most], [minus(one), above.least], shared(subtract(high, one)));
    // What is on both sides alone makes 1 of a quotient, however little it is.
    const isAbove = compare(low, one) > 0 ? above.most : whole.above;
    const isBelow = compare(high, one) < 0 ? below.most : whole.below;
    return [
      whereAllHigh(reaches, lowOpen),
      whereAllHigh(stays, highOpen),
      whereAllHigh(isBelow, true),
      // However small the denominator, nothing over it is nothing.
      ...(isZero(low) && !lowOpen ? [] : [whereAllHigh(isAbove, true)]),
    ].reduce(common);
  });
  return common(unite([...found, ...whereEmpty(measure, wanted, sides)]), [
    boundsOf(letter, measure, figures, links),
  ]);
};
