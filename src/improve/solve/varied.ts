// What does an indicator earn as one of its figures varies? Its points at any value, the values at which
// they can bend or jump, and how they run in between.

import { inputsOf } from "../../explain/inputs.js";
import { readsOf } from "../../formula/reads.js";
import { termsOf } from "../../interpreters/terms.js";
import type { Interval } from "../../numbers/interval.js";
import {
  add,
  compare,
  isUnbounded,
  isZero,
  one,
  unbounded,
  zero,
  type Rational,
} from "../../numbers/rational.js";
import { weigh } from "../../score/weigh.js";
import type { Direction } from "../direction.js";
import { bendsOfTerms, courseOfTerms, type Near, type NearMeasure } from "./clauses.js";
import {
  between,
  intervalsBetween,
  level,
  quotientOf,
  timesOf,
  valueOf,
  type Course,
} from "./course.js";
import {
  isStill,
  measuresWith,
  officialPoints,
  pointsWith,
  worthOf,
  type Indicator,
  type Measures,
} from "./indicator.js";
import { breaksOf, withLetters, withMeasure, type Moving } from "./moving.js";

/** An indicator as one figure varies. */
export interface Varied {
  /** Its points; undefined where a score would refuse the value. */
  readonly at: (value: Rational) => Rational | undefined;
  /** Values at which a clause bends or jumps, or what is accepted ends; below the first there is none. */
  readonly breaks: readonly Rational[];
  /** Values between them at which another alternative becomes the best. */
  readonly bends: () => readonly Rational[];
  /** Between two of them, told by a value there: how the points run; undefined where it is refused. */
  readonly course: (value: Rational) => Course | undefined;
  /** Points if nothing but the formula bounded the figure; undefined where it moves none. */
  readonly potential: Rational | undefined;
}

/** What can be reported as points: where a formula decides something, what it leaves open. */
const openPoints = (indicator: Indicator): Interval => {
  const { node, basis, figures, max: most, exempt } = indicator;
  const { numbers, judged } = inputsOf(basis);
  // General figures may be all that a formula reads; then points beside them are a check.
  const general = node.fact ? undefined : measuresWith(indicator, figures);
  const { values: measures = numbers, empty = new Set<string>() } = general ?? {};
  const fact = { measures, judged, points: undefined, empty };
  const scales = { year: basis.year, max: most, exempt };
  return weigh(basis.formula, fact, scales) ?? { low: zero, high: most };
};

/** Points that are reported as such. */
const ofPoints = (indicator: Indicator): Varied => {
  const { low, high } = openPoints(indicator);
  const isOpen = (value: Rational): boolean =>
    compare(low, value) <= 0 && compare(value, high) <= 0;
  return {
    at: (value) => (isOpen(value) ? value : undefined),
    breaks: [zero, low, high],
    bends: () => [],
    course: (value) => (isOpen(value) ? { start: zero, slope: one, hyperbolas: [] } : undefined),
    potential: indicator.max,
  };
};

/** States in which points can be reported as such. */
const takesPoints = ["awarded", "missing", "undecided"];

/** What the formula is read with, near a value; undefined where it is refused, or does not apply. */
const nearAt = ({ figures }: Indicator, { values }: Measures, moving: readonly Moving[]): Near => {
  const near = new Map<string, NearMeasure>();
  for (const [measure, { point }] of values) near.set(measure, { value: point });
  for (const { measure, above, below } of moving) {
    const isEmpty = isZero(below.slope) && isZero(below.start);
    const known = near.get(measure.name);
    if (known && !isEmpty) near.set(measure.name, { ...known, course: quotientOf(above, below) });
  }
  return { judged: figures.judged, measures: near };
};

/**
 * An indicator as one of its letters, measures or its points vary; all else as the fact says it.
 * Several letters that stand for one general figure vary together.
 */
export const varied = (indicator: Indicator, name: string, ...same: readonly string[]): Varied => {
  const { node, basis, max: most, figures, exempt } = indicator;
  if (name === "points" && takesPoints.includes(node.state)) return ofPoints(indicator);
  const names = [name, ...same];
  const terms = termsOf(basis.formula, basis.year);
  const own = readsOf(basis.formula, basis.year).measures.find((one) => one.name === name);
  const changed = own ? withMeasure(indicator, own) : withLetters(indicator, names);
  const { moving, figuresAt } = changed;
  const highest = name === "points" ? most : own?.kind === "share" ? one : unbounded;
  const held = isStill(indicator) ? officialPoints(node) : undefined;
  const accepted = (value: Rational): Measures | undefined => {
    if (compare(value, highest) > 0) return undefined;
    const found = measuresWith(indicator, figuresAt(value));
    // What does not apply has no points but its own.
    const isAwarded = held !== undefined && node.state === "awarded";
    const isBeside = isAwarded && found && found.empty.size > 0 && compare(held, exempt) !== 0;
    return isBeside ? undefined : found;
  };
  const breaks = [
    ...breaksOf(indicator, names, terms, changed),
    ...(isUnbounded(highest) ? [] : [highest]),
  ];
  const courseAt = (value: Rational): Course | undefined => {
    const found = accepted(value);
    if (found === undefined || held) return found && held && level(held);
    if (found.empty.size > 0) return level(exempt);
    return timesOf(courseOfTerms(terms, nearAt(indicator, found, moving), value), most);
  };
  const bendsIn = (within: Interval): readonly Rational[] => {
    const found = accepted(between(within));
    return found === undefined || found.empty.size > 0
      ? []
      : bendsOfTerms(terms, nearAt(indicator, found, moving), within);
  };
  const hasBest = terms.some(({ clause }) => clause.kind === "bestOf");
  const best = moving.map(
    ({ measure }) => [measure.name, measure.kind === "share" ? one : unbounded] as const,
  );
  return {
    potential:
      held || moving.length === 0
        ? undefined
        : pointsWith(indicator, {
            letters: figures.letters,
            measures: new Map([...figuresAt(one).measures, ...best]),
            judged: figures.judged,
          }),
    at: (value) => {
      const found = accepted(value);
      if (found === undefined || held) return found && held;
      return worthOf(indicator, found, figures.judged);
    },
    breaks,
    bends: () => (hasBest && !held ? intervalsBetween(breaks).flatMap(bendsIn) : []),
    course: courseAt,
  };
};

/** What points tend to, from beyond a break, as it is come near; `next` is the break after it, if any. */
export const limitBeyond = (
  { at, course }: Pick<Varied, "at" | "course">,
  value: Rational,
  next: Rational | undefined,
  direction: Direction,
): Rational | undefined => {
  const step = direction === "more" ? add(value, one) : value;
  const inside = between(
    direction === "more" ? { low: value, high: next ?? step } : { low: next ?? zero, high: value },
  );
  const runs = at(inside) === undefined ? undefined : course(inside);
  return runs && valueOf(runs, value);
};
