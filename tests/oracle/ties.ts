// Where does rounding decide the last digit? Fact sets with an indicator, a group, a pillar, the total or a DTI value
// exactly half-way between two printed figures, or beside half-way by the smallest step that the data allow.
// Each case carries the figure that must be printed, found from how the case was built and not by scoring it.

import type { Fact, Facts } from "./facts.js";
import { add, compare, decimalText, fraction, reduce, subtract, ZERO } from "./fraction.js";
import type { Fraction } from "./fraction.js";
import type { FactSet } from "./generate.js";
import { bookOf } from "./judge.js";
import type { RubricName } from "./judge.js";
import { between, chance, mulberry32, pick } from "./random.js";
import type { Random } from "./random.js";
import { SHAPES, YEARS } from "./shapes.js";
import { earnExactly, filler, isLinear, rangeOf } from "./tie-facts.js";
import type { Side } from "./tie-facts.js";

export interface Tie extends FactSet {
  /** The node on (or beside) half-way: a leaf, group or pillar code, "total", "value", or "value:CQS". */
  readonly at: string;
  readonly side: Side;
  /** What that node prints: 2 places for points, 4 for a value. */
  readonly printed: string;
  /** The leaves whose points meet there; the others are worth round points. */
  readonly leaves: readonly string[];
}

/** A node: the groups it sums, and the points between two printed figures. */
interface Node {
  readonly at: string;
  readonly groups: readonly string[];
  readonly unit: Fraction;
  readonly places: number;
}

function nodesOf(rubric: RubricName): readonly Node[] {
  const { groups, foundation, pillars, max } = bookOf(rubric);
  const hundredth = fraction(1, 100);
  return [
    ...groups.map((at) => ({ at, groups: [at], unit: hundredth, places: 2 })),
    ...pillars.flatMap(({ code, own, max: pillarMax }) => {
      const members = [...foundation, own];
      return [
        { at: code, groups: members, unit: hundredth, places: 2 },
        { at: `value:${code}`, groups: members, unit: fraction(pillarMax, 10_000), places: 4 },
      ];
    }),
    { at: "total", groups, unit: hundredth, places: 2 },
    { at: "value", groups, unit: fraction(max, 10_000), places: 4 },
  ];
}

const DENOMINATORS = [3, 6, 7, 9, 11, 13, 14, 17, 21, 27, 33, 97, 99, 101, 1009] as const;

const groupOf = (code: string): string => code.slice(0, code.indexOf("."));

/** Different leaves of these groups that can earn any points: by a measure, or awarded as they are. */
function drawLeaves(
  random: Random,
  rubric: RubricName,
  groups: readonly string[],
  count: number,
): string[] {
  const rest = Object.entries(SHAPES[rubric])
    .filter(
      ([code, shape]) =>
        groups.includes(groupOf(code)) && (isLinear(shape) || shape.kind === "points"),
    )
    .map(([code]) => code);
  const drawn: string[] = [];
  while (drawn.length < count && rest.length > 0)
    drawn.push(...rest.splice(between(random, 0, rest.length - 1), 1));
  return drawn;
}

/** Points strictly inside (low, high) with a denominator that no printed figure has, or nothing if none fits. */
function drawUgly(random: Random, low: Fraction, high: Fraction): Fraction | undefined {
  const d = pick(random, DENOMINATORS);
  const first = (low.n * BigInt(d)) / low.d + 1n;
  const last = (high.n * BigInt(d) - 1n) / high.d;
  if (last < first) return undefined;
  const points = reduce(fraction(first + BigInt(between(random, 0, Number(last - first))), d));
  return 200n % points.d === 0n ? undefined : points;
}

/** Cuts a sum into points for each range; two or more are all ugly, so that only the sum is half-way. */
function cut(
  random: Random,
  sum: Fraction,
  ranges: readonly (readonly [number, number])[],
): Fraction[] | undefined {
  const parts: Fraction[] = [];
  let left = sum;
  for (let index = 0; index < ranges.length - 1; index += 1) {
    const [low, high] = ranges[index] ?? [0, 0];
    const later = ranges.slice(index + 1);
    const least = subtract(left, fraction(later.reduce((total, [, most]) => total + most, 0)));
    const most = subtract(left, fraction(later.reduce((total, [few]) => total + few, 0)));
    const bottom = compare(least, fraction(low)) > 0 ? least : fraction(low);
    const top = compare(most, fraction(high)) < 0 ? most : fraction(high);
    const part = drawUgly(random, bottom, top);
    if (!part) return undefined;
    parts.push(part);
    left = reduce(subtract(left, part));
  }
  // Ugly parts may leave a remainder that is not (1/3 and 2/3): then a leaf would be half-way after all.
  return parts.length > 0 && 200n % left.d === 0n ? undefined : [...parts, left];
}

/** Round points for the other leaves; gives back what those inside the node are worth. */
function fill(
  random: Random,
  rubric: RubricName,
  facts: Record<string, Fact>,
  groups: readonly string[],
): Fraction {
  const odds = pick(random, [0, 0.5, 1]);
  let inside = ZERO;
  for (const [code, shape] of Object.entries(SHAPES[rubric])) {
    if (facts[code] !== undefined || !chance(random, odds)) continue;
    const { fact, points } = filler(random, shape);
    facts[code] = fact;
    if (groups.includes(groupOf(code))) inside = add(inside, points);
  }
  return reduce(inside);
}

/** One attempt; some draws lead nowhere (no odd multiple in reach, no ugly points that fit). */
function attempt(random: Random, rubric: RubricName): Tie | undefined {
  const count = pick(random, [1, 1, 2, 2, 3]);
  const node = pick(random, nodesOf(rubric));
  const leaves = drawLeaves(random, rubric, node.groups, count);
  if (leaves.length < count) return undefined;
  const own = leaves[0] ?? "";
  // One leaf may be the node itself: then only its own points count, and they are printed in hundredths.
  const alone = count === 1 && chance(random, 0.7);
  const { at, unit, places } = alone ? { at: own, unit: fraction(1, 100), places: 2 } : node;

  const year = pick(random, YEARS[rubric]);
  const chosen: Record<string, Fact> = Object.fromEntries(leaves.map((code) => [code, {}]));
  const others = fill(random, rubric, chosen, node.groups);
  const base = alone ? ZERO : others;

  const ranges = leaves.map((code) => rangeOf(random, SHAPES[rubric][code]));
  const reach = ranges
    .map(([low, high]) => between(random, low * 200, high * 200))
    .reduce((a, b) => a + b, 0);
  // The odd multiple of half a unit next to where chance put the sum.
  const aimed = add(base, fraction(reach, 200));
  const halves = ((aimed.n * unit.d) / (aimed.d * unit.n)) * 2n + 1n;
  const sum = reduce(subtract(fraction(halves * unit.n, 2n * unit.d), base));

  const parts = cut(random, sum, ranges);
  if (!parts) return undefined;
  const side = pick<Side>(random, ["on", "on", "below", "above"]);
  const nudged = between(random, 0, leaves.length - 1);
  for (const [index, code] of leaves.entries()) {
    const [low, high] = ranges[index] ?? [0, 0];
    const points = parts[index] ?? ZERO;
    if (compare(points, fraction(low)) <= 0 || compare(points, fraction(high)) >= 0)
      return undefined;
    const shape = SHAPES[rubric][code];
    const fact =
      shape && earnExactly(random, shape, points, year, low > 0, index === nudged ? side : "on");
    if (!fact) return undefined;
    chosen[code] = fact;
  }
  const units = side === "below" ? (halves - 1n) / 2n : (halves + 1n) / 2n;
  const facts: Facts = chosen;
  return { facts, year, at, side, printed: decimalText(units, places), leaves };
}

/** So many ties and near-ties from one seed: about half exactly half-way, a quarter on either side. */
export function* ties(rubric: RubricName, seed: number, count: number): Generator<Tie> {
  const random = mulberry32(seed);
  for (let made = 0; made < count;) {
    const tie = attempt(random, rubric);
    if (!tie) continue;
    made += 1;
    yield tie;
  }
}
