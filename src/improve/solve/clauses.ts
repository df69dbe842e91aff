// How does what a formula earns run near a value of one figure? Clause by clause, from how the measures
// run. And where does another of some alternatives become the best?

import { curve, knotsOf, levelFraction, type MeasuredFormula } from "../../formula/curve.js";
import type { PlainClause, Term } from "../../interpreters/terms.js";
import type { Interval } from "../../numbers/interval.js";
import { compare, divide, one, zero, type Rational } from "../../numbers/rational.js";
import {
  between,
  crossingsOf,
  intervalsBetween,
  level,
  sumOf,
  timesOf,
  valueOf,
  type Course,
} from "./course.js";
import type { Figures } from "./indicator.js";

/** What a clause earns of a measure that moves, near a value of it. */
const courseOf = (clause: MeasuredFormula, measure: Course, value: Rational): Course => {
  const [full = zero] = knotsOf(clause);
  const isRising = clause.kind !== "allOrNothing" && clause.kind !== "steps";
  return isRising && compare(value, full) < 0
    ? timesOf(measure, divide(one, full))
    : level(curve(clause, value));
};

/** The value of a measure, and its course where it moves. */
export interface NearMeasure {
  readonly value: Rational;
  readonly course?: Course;
}

/** What a formula is read with, near a value of the figure. */
export interface Near {
  readonly judged: Figures["judged"];
  readonly measures: ReadonlyMap<string, NearMeasure>;
}

const courseOfClause = (clause: PlainClause, { judged, measures }: Near): Course => {
  if (clause.kind === "awarded") return level(zero);
  if (clause.kind === "flag") return level(judged.get(clause.variable) === true ? one : zero);
  if (clause.kind === "levels") {
    return level(levelFraction(clause, judged.get(clause.variable)) ?? zero);
  }
  const { value, course } = measures.get(clause.measure.name) ?? { value: zero };
  return course ? courseOf(clause, course, value) : level(curve(clause, value));
};

/** The largest of some courses near a value. */
const largestAt = (courses: readonly Course[], value: Rational): Course => {
  const [first = level(zero), ...others] = courses;
  return others.reduce(
    (best, course) => (compare(valueOf(course, value), valueOf(best, value)) > 0 ? course : best),
    first,
  );
};

/** How what some terms earn together runs near a value, between two bends. */
export const courseOfTerms = (terms: readonly Term[], near: Near, value: Rational): Course =>
  sumOf(
    terms.map(({ weight, clause }) =>
      timesOf(
        clause.kind === "bestOf"
          ? largestAt(
              clause.alternatives.map((one) => courseOfTerms(one, near, value)),
              value,
            )
          : courseOfClause(clause, near),
        weight,
      ),
    ),
  );

/** The intervals between some numbers inside an interval. */
const cutAt = ({ low, high }: Interval, cuts: readonly Rational[]): readonly Interval[] => {
  const all = intervalsBetween([low, ...cuts]);
  return all.map((one, index) => (index === all.length - 1 ? { ...one, high } : one));
};

/** Where another of some courses becomes the largest; a crossing that is no fraction has two ends. */
const changesOf = (courses: readonly Course[], within: Interval): readonly Rational[] => {
  const inside = between(within);
  const largest = largestAt(courses, inside);
  const rivals = courses.flatMap((course) => {
    const crossings = course === largest ? [] : crossingsOf(course, largest, within);
    return crossings.length > 0 ? [{ course, crossings }] : [];
  });
  if (rivals.length === 0) return [];
  const cuts = rivals.flatMap(({ crossings }) => crossings.flatMap(({ low, high }) => [low, high]));
  // Whoever never meets the largest here stays below it; and each part has one rival less to try.
  const left = rivals.map(({ course }) => course);
  return [
    ...cuts,
    ...cutAt(within, cuts).flatMap((part) => {
      const at = between(part);
      const ahead = left.filter((course) => compare(valueOf(course, at), valueOf(largest, at)) > 0);
      return changesOf(ahead, part);
    }),
  ];
};

/** Where, inside an interval without knots, another of some alternatives becomes the best. */
export const bendsOfTerms = (
  terms: readonly Term[],
  near: Near,
  within: Interval,
): readonly Rational[] =>
  terms.flatMap(({ clause }) => {
    if (clause.kind !== "bestOf") return [];
    const inner = clause.alternatives.flatMap((one) => bendsOfTerms(one, near, within));
    const own = cutAt(within, inner).flatMap((part) => {
      const value = between(part);
      const courses = clause.alternatives.map((one) => courseOfTerms(one, near, value));
      return changesOf(courses, part);
    });
    return [...inner, ...own];
  });
