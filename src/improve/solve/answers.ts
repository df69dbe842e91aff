// What do the answers to a yes or no, or to a level, earn? Each is tried.

import { clausesIn, termsOf } from "../../interpreters/terms.js";
import { exactly } from "../../numbers/interval.js";
import type { Rational } from "../../numbers/rational.js";
import {
  isStill,
  measuresKnownIn,
  measuresWith,
  officialPoints,
  worthOf,
  type Indicator,
  type Measures,
} from "./indicator.js";

/** An answer, and the points of its indicator. */
export interface Answer {
  readonly answer: boolean | string;
  readonly points: Rational;
}

/** What a letter can be answered with; none where it is a number. */
export const answersTo = ({ basis }: Indicator, name: string): readonly (boolean | string)[] => {
  const kind = basis.variables[name]?.kind;
  return kind === undefined ? [] : kind === "flag" ? [true, false] : kind;
};

/** Whether the formula in force reads a flag or level. */
export const isAsked = ({ basis }: Indicator, name: string): boolean =>
  clausesIn(termsOf(basis.formula, basis.year)).some(
    (clause) => (clause.kind === "flag" || clause.kind === "levels") && clause.variable === name,
  );

const officialMeasures = (indicator: Indicator): Measures => ({
  values: new Map([...measuresKnownIn(indicator)].map(([one, value]) => [one, exactly(value)])),
  empty: new Set(),
});

/** What each answer earns. */
export const answered = (indicator: Indicator, name: string): readonly Answer[] =>
  answersTo(indicator, name).flatMap((answer) => {
    const { figures, node } = indicator;
    const judged = new Map([...figures.judged, [name, answer] as const]);
    // What is rounded may fit together only between its ends, as the official score has found.
    const measures = measuresWith(indicator, figures) ?? officialMeasures(indicator);
    const points = isStill(indicator) ? officialPoints(node) : worthOf(indicator, measures, judged);
    return points ? [{ answer, points }] : [];
  });
