// Which way has a figure to move to earn more, what does one more unit of it earn, and how far is the
// next threshold, or all that it can earn?

import { readsOf } from "../../formula/reads.js";
import { toDecimal, type Decimal } from "../../numbers/decimal.js";
import {
  add,
  compare,
  exactText,
  one,
  rational,
  subtract,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { tellDifference } from "../change/points.js";
import { distance, isAhead, wholeAhead, type Direction } from "../direction.js";
import { namedIn, type Named } from "../figure-name.js";
import type { Places, Points } from "../points.js";
import { counts, namesIn } from "../solve/figure.js";
import { isStill, type Indicator } from "../solve/indicator.js";
import { mostOf, valuesReaching, type Together } from "../solve/values.js";
import { limitBeyond, varied, type Varied } from "../solve/varied.js";

/** Where a figure would have to be, and what it would then earn more. */
export interface Stop {
  /** A count as such, a rate as a fraction of 1. */
  readonly to: Decimal;
  /** How far it is from what was reported. */
  readonly distance: Decimal;
  /** Both as exact text. */
  readonly exact: { readonly to: string; readonly distance: string };
  /** Points won by going there. */
  readonly points: Points;
  /** Present where the value itself is not enough: anything beyond it is. */
  readonly open?: true;
}

/** A figure that earns more as it moves one way. */
export interface Lever extends Named {
  readonly direction: Direction;
  /** As reported, exactly; of a rounded figure or a range its point. */
  readonly now: string;
  /** One unit of it: `"1"` of a count, `"1/100"`, a percentage point, of a rate. */
  readonly unitStep: string;
  /** Points won, or lost, by one more unit, or one less; `null` where no score would accept it. */
  readonly one: Points | null;
  /** The next threshold or step, or where the points stop growing. */
  readonly next: Stop | null;
  /** The nearest value with all the points that the figure can earn; `null` where they are only tended to. */
  readonly full: Stop | null;
}

/** One figure of an indicator, and the value that it has. */
interface Reported {
  readonly indicator: Indicator;
  readonly name: string;
  /** Other letters that stand for the same general figure, and move with it. */
  readonly same: readonly string[];
  readonly now: Rational;
  readonly isWhole: boolean;
  readonly step: Rational;
}

const percentagePoint = rational(1n, 100n);

/** Other indicators that read the general figure of a letter: they have to accept its value as well. */
const othersOf = ({ indicator, name }: Reported, all: readonly Indicator[]): readonly Varied[] => {
  const context = indicator.general.has(name)
    ? indicator.basis.variables[name]?.context
    : undefined;
  return all
    .filter((one) => context !== undefined && one.node.code !== indicator.node.code)
    .flatMap((one) => {
      const [first, ...same] = [...one.figures.letters.keys()].filter(
        (letter) => one.basis.variables[letter]?.context === context,
      );
      return first !== undefined && one.node.fact ? [varied(one, first, ...same)] : [];
    });
};

/** The figures of a fact that may move: letters, and measures that were reported themselves. */
const reportedIn = (indicator: Indicator): readonly Reported[] => {
  const { basis, figures, general } = indicator;
  const { measures } = readsOf(basis.formula, basis.year);
  const contextOf = (name: string): string | undefined =>
    general.has(name) ? basis.variables[name]?.context : undefined;
  return namesIn(indicator).flatMap((name): readonly Reported[] => {
    const letter = figures.letters.get(name);
    if (letter) {
      const all = [...figures.letters.keys()].filter(
        (other) => contextOf(other) === contextOf(name),
      );
      const [first, ...same] = contextOf(name) === undefined ? [name] : all;
      const isWhole = counts(basis.variables[name]);
      return first === name ? [{ indicator, name, same, now: letter, isWhole, step: one }] : [];
    }
    const measure = measures.find((each) => each.name === name);
    const now = figures.measures.get(name);
    if (measure === undefined || now === undefined) return [];
    const isAmount = measure.kind === "amount";
    const isWhole = isAmount && counts(basis.variables[measure.variable]);
    return [{ indicator, name, same: [], now, isWhole, step: isAmount ? one : percentagePoint }];
  });
};

const stopAt = (
  { now }: Reported,
  to: Rational,
  won: Rational,
  places: Places,
  isOpen = false,
): Stop => {
  const way = distance(now, to);
  return {
    to: toDecimal(to),
    distance: toDecimal(way),
    exact: { to: exactText(to), distance: exactText(way) },
    points: tellDifference(won, places),
    ...(isOpen && { open: true }),
  };
};

/** A value that earns more than now; anything beyond it does, where it does not itself. */
interface Ahead {
  readonly to: Rational;
  readonly points: Rational;
  readonly isOpen: boolean;
}

/** The first value ahead, among the breaks and next to them, that earns more than now. */
const nextStop = (
  { now, isWhole }: Reported,
  one: Varied,
  points: Rational,
  direction: Direction,
): Ahead | undefined => {
  const ahead = one.breaks
    .flatMap((value) => (isWhole ? wholeAhead(value, direction) : [value]))
    .filter((value) => isAhead(now, value, direction) && compare(value, zero) >= 0)
    .sort((a, b) => compare(distance(now, a), distance(now, b)));
  for (const [index, to] of ahead.entries()) {
    const earned = one.at(to);
    if (earned && compare(earned, points) > 0) return { to, points: earned, isOpen: false };
    const limit = isWhole ? undefined : limitBeyond(one, to, ahead[index + 1], direction);
    if (limit && compare(limit, points) > 0) return { to, points: limit, isOpen: true };
  }
  return undefined;
};

/** The nearest value ahead with the most points, or the one beyond which all have them. */
const fullStop = (
  { now }: Reported,
  together: Together,
  most: Rational,
  direction: Direction,
): { readonly to: Rational; readonly isOpen: boolean } | undefined =>
  valuesReaching(together, most)
    .map(({ low, high, lowOpen, highOpen }) =>
      direction === "more"
        ? { to: low, isOpen: lowOpen === true }
        : { to: high, isOpen: highOpen === true },
    )
    .filter(({ to, isOpen }) => isAhead(now, to, direction) || (isOpen && compare(now, to) === 0))
    .reduce<{ readonly to: Rational; readonly isOpen: boolean } | undefined>(
      (nearest, one) =>
        nearest && compare(distance(now, nearest.to), distance(now, one.to)) <= 0 ? nearest : one,
      undefined,
    );

/** A figure as it moves one way; undefined where that earns nothing. */
const leverOf = (
  reported: Reported,
  direction: Direction,
  places: Places,
  all: readonly Indicator[],
): Lever | undefined => {
  const { indicator, name, same, now, isWhole, step } = reported;
  const alone = varied(indicator, name, ...same);
  const others = othersOf(reported, all);
  const at = (value: Rational): Rational | undefined =>
    others.every((other) => other.at(value) !== undefined) ? alone.at(value) : undefined;
  const one = { ...alone, at, breaks: [alone, ...others].flatMap(({ breaks }) => breaks) };
  const points = one.at(now);
  if (points === undefined) return undefined;
  const together: Together = { all: [one], others, rest: zero, isWhole };
  const moved = direction === "more" ? add(now, step) : subtract(now, step);
  const after = compare(moved, zero) >= 0 ? one.at(moved) : undefined;
  const next = nextStop(reported, one, points, direction);
  const most = mostOf(together);
  const isMore = most !== undefined && compare(most.points, points) > 0;
  const full = isMore ? fullStop(reported, together, most.points, direction) : undefined;
  const won = after && subtract(after, points);
  const earnsMore = next !== undefined || full !== undefined || (won && compare(won, zero) > 0);
  if (!earnsMore) return undefined;
  return {
    ...namedIn(indicator, name),
    direction,
    now: exactText(now),
    unitStep: exactText(step),
    one: won ? tellDifference(won, places) : null,
    next: next
      ? stopAt(reported, next.to, subtract(next.points, points), places, next.isOpen)
      : null,
    full:
      full && most
        ? stopAt(reported, full.to, subtract(most.points, points), places, full.isOpen)
        : null,
  };
};

/** The figures of an indicator that earn more as they move, and which way. */
export const leversOf = (
  indicator: Indicator,
  places: Places,
  all: readonly Indicator[],
): readonly Lever[] =>
  isStill(indicator)
    ? []
    : reportedIn(indicator).flatMap((reported) =>
        (["more", "less"] as const).flatMap(
          (direction) => leverOf(reported, direction, places, all) ?? [],
        ),
      );
