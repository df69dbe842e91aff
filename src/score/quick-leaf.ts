// What does an indicator earn, in doubles? A number that is certain but for its last digits; or NaN,
// where only fractions can tell.

import { boundOf, isInteger, largest, near } from "../engine/bounds.js";
import { curve, knotsOf, levelFraction, type MeasuredFormula } from "../formula/curve.js";
import { partsOf, readsOf, variablesOf } from "../formula/reads.js";
import type { MeasureNode, Terms } from "../formula/types.js";
import { isMeasured, termsOf, type Clause, type Term } from "../interpreters/terms.js";
import { multiply, one, zero, type Rational } from "../numbers/rational.js";
import type { IndicatorNode } from "../rubric/types.js";
import { exactMax } from "../rubric/walk.js";
import type { Kind } from "./quick-facts.js";
import { lineOf, noLine, type Line, type PlaceOf } from "./quick-line.js";

/** The figures of a unit: numbers, flags as 1 and 0, levels as their places. */
export type Figures = readonly number[];

/** A number that follows from figures. */
export type Earn = (figures: Figures) => number;

/** A side of a measure; a sum of figures is exact only where all are integers. */
interface Side {
  readonly of: Earn;
  readonly places: readonly number[];
}

const sideOf = (terms: Terms, placeOf: PlaceOf): Side => {
  if (typeof terms === "number") return { of: () => terms, places: [] };
  const places = variablesOf(terms).map(placeOf);
  const [first = 0] = places;
  const of: Earn =
    places.length === 1
      ? (figures) => figures[first] ?? NaN
      : (figures) => {
          let total = 0;
          for (const place of places) total += figures[place] ?? NaN;
          return total;
        };
  return { of, places };
};

/** Both sides of a measure, and how to compare one with a multiple of the other. */
const measureOf = (measure: MeasureNode, placeOf: PlaceOf) => {
  const [above, below] = partsOf(measure).map((terms) => sideOf(terms, placeOf)) as [Side, Side];
  const places = [...above.places, ...below.places];
  const bound = boundOf(places.length + 6);
  // Doubles compare as the figures do that they stand for; sums of them may not.
  const areFigures = above.places.length < 2 && below.places.length < 2;
  /** Whether n × q is at least d × p, or above it: 1 or 0, and NaN where doubles cannot tell. */
  const reaches = (figures: Figures, p: number, q: number, isStrict: boolean): number => {
    const reached = above.of(figures) * q;
    const needed = below.of(figures) * p;
    const isExact = (): boolean =>
      reached <= largest &&
      needed <= largest &&
      isInteger(p) &&
      isInteger(q) &&
      places.every((place) => isInteger(figures[place] ?? NaN));
    const isSure = Math.abs(reached - needed) > bound * needed || isExact();
    return isSure ? Number(isStrict ? reached > needed : reached >= needed) : NaN;
  };
  /** Whether the measure is one: not above 1, and not over 0. */
  const isSound = (figures: Figures): boolean => {
    const n = above.of(figures);
    const d = below.of(figures);
    if (d === 0) return false;
    if (measure.kind !== "share" || (areFigures && n <= d)) return true;
    return reaches(figures, 1, 1, true) === 0;
  };
  return { value: (figures: Figures) => above.of(figures) / below.of(figures), reaches, isSound };
};

const nothing: Earn = () => 0;

const earnMeasured = (clause: MeasuredFormula, most: Rational, placeOf: PlaceOf): Earn => {
  const { value, reaches } = measureOf(clause.measure, placeOf);
  const worths = knotsOf(clause).map((knot) => {
    const worth = clause.kind === "allOrNothing" ? one : curve(clause, knot);
    return { p: Number(knot[0]), q: Number(knot[1]), worth: near(multiply(most, worth)) };
  });
  const [full] = worths;
  // Where nothing is full, nothing is earned.
  if (full === undefined || full.p === 0) return nothing;
  if (clause.kind !== "allOrNothing" && clause.kind !== "steps") {
    const slope = (full.worth * full.q) / full.p;
    return (figures) => Math.min(full.worth, value(figures) * slope);
  }
  const isStrict = clause.kind === "allOrNothing" && clause.strict === true;
  return (figures) => {
    let earned = 0;
    for (const { p, q, worth } of worths) {
      const reached = reaches(figures, p, q, isStrict);
      if (reached !== 0) earned = reached * worth;
    }
    return earned;
  };
};

const earnClause = (
  clause: Clause,
  most: Rational,
  variables: IndicatorNode["variables"],
  placeOf: PlaceOf,
): Earn => {
  if (isMeasured(clause)) return earnMeasured(clause, most, placeOf);
  if (clause.kind === "awarded") return nothing;
  if (clause.kind === "bestOf") {
    const all = clause.alternatives.map((terms) => earnTerms(terms, most, variables, placeOf));
    return (figures) => Math.max(...all.map((earn) => earn(figures)));
  }
  const variable = variables[clause.variable];
  const levels = variable !== undefined && "kind" in variable ? variable.kind : "flag";
  const place = placeOf(clause.variable);
  const worths = (typeof levels === "object" ? levels : [zero, one]).map((level) => {
    const fraction =
      clause.kind === "levels" ? (levelFraction(clause, level) ?? zero) : (level as Rational);
    return near(multiply(most, fraction));
  });
  return (figures) => worths[figures[place] ?? NaN] ?? NaN;
};

const earnTerms = (
  terms: readonly Term[],
  most: Rational,
  variables: IndicatorNode["variables"],
  placeOf: PlaceOf,
): Earn => {
  const all = terms.map(({ weight, clause }) =>
    earnClause(clause, multiply(most, weight), variables, placeOf),
  );
  const [first = nothing, ...others] = all;
  if (others.length === 0) return first;
  return (figures) => {
    let total = 0;
    for (const earn of all) total += earn(figures);
    return total;
  };
};

/** How many roundings lie between the law's number and that of doubles, at most. */
const roundingsOf = (terms: readonly Term[]): number =>
  Math.max(
    ...terms.map(({ clause }) => {
      if (clause.kind === "bestOf") return Math.max(...clause.alternatives.map(roundingsOf));
      const sides = isMeasured(clause) ? partsOf(clause.measure).flat() : [];
      return sides.length + 9;
    }),
  ) + terms.length;

/** Where a figure lies, and where one that it is a part of. */
export interface Link {
  readonly part: number;
  readonly whole: number;
}

/** An indicator, prepared for a year. */
export interface QuickLeaf {
  readonly code: string;
  /** Its letters, or `points` where the source prints no formula. */
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** Where its figures begin, and where those of the next. */
  readonly from: number;
  readonly to: number;
  /** Letters that stand for a part of what another stands for. */
  readonly links: readonly Link[];
  readonly line: Line;
  /** What it earns where it is no line, or not surely on it. */
  readonly earn: Earn;
  /** What is earned at most, and how far doubles can be from what is. */
  readonly most: number;
  readonly error: number;
}

/** Prepares an indicator whose figures begin at a place; `unit` is 1 point in last printed digits. */
export const quickLeaf = (
  indicator: IndicatorNode,
  year: number,
  from: number,
  unit: Rational,
): QuickLeaf => {
  const { code, variables, formula } = indicator;
  const letters = Object.entries(variables);
  const reads = readsOf(formula, year);
  const isAwarded = letters.length === 0 && reads.measures.length === 0;
  const names = isAwarded ? ["points"] : letters.map(([name]) => name);
  const kinds = letters.map(([, variable]) =>
    "kind" in variable ? (variable.kind ?? "number") : "number",
  );
  const placeOf: PlaceOf = (letter) => from + names.indexOf(letter);
  const most = multiply(exactMax(indicator), unit);
  const terms = termsOf(formula, year);
  const links = letters.flatMap(([part, variable]) =>
    "partOf" in variable ? [{ part: placeOf(part), whole: placeOf(variable.partOf) }] : [],
  );
  const measures = reads.measures.map((one) => measureOf(one, placeOf));
  const works = earnTerms(terms, most, variables, placeOf);
  const checked: Earn = (figures) => {
    for (const { isSound } of measures) if (!isSound(figures)) return NaN;
    return works(figures);
  };
  const [perPoint, max] = [near(unit), indicator.max];
  const points: Earn = (figures) => {
    const value = figures[from] ?? NaN;
    return value <= max ? value * perPoint : NaN;
  };
  return {
    code,
    names,
    kinds: isAwarded ? ["number"] : kinds,
    from,
    to: from + names.length,
    links,
    line: reads.measures.length === 1 ? lineOf(terms, most, placeOf) : noLine,
    earn: isAwarded ? points : checked,
    most: near(most),
    error: boundOf(roundingsOf(terms)) * near(most),
  };
};
