// Which legs can the figures of an indicator go, one by one, or as addends of one measure?

import { add, compare, multiply, zero, type Rational } from "../../numbers/rational.js";
import { counts } from "../solve/figure.js";
import type { Figures, Indicator } from "../solve/indicator.js";
import { varied } from "../solve/varied.js";
import { distance } from "../direction.js";
import type { Means, Pace } from "./effort.js";
import { isEndless, legsOf, type Leg } from "./legs.js";
import { areAddends, groupsOf, movedBy } from "./together.js";

/** Takes what makes efforts impossible to compare. */
export type Complain = (figure: string, problem: "together" | "endless" | "many") => void;

/** A leg, with the letters that went all the way before it. */
export interface Step {
  readonly leg: Leg;
  readonly effort: Rational;
  readonly said: ReadonlyMap<string, Rational>;
}

const valueIn = ({ letters, measures }: Figures, name: string): Rational =>
  letters.get(name) ?? measures.get(name) ?? zero;

const isWholeFigure = ({ basis, figures }: Indicator, name: string): boolean =>
  figures.letters.has(name) && counts(basis.variables[name]);

/** The legs of one figure, up and down. */
const stepsOfOne = (
  indicator: Indicator,
  name: string,
  { rate, least, most }: Pace,
  complain: Complain,
): readonly Step[] => {
  const one = varied(indicator, name);
  const from = valueIn(indicator.figures, name);
  const isWhole = isWholeFigure(indicator, name);
  const journeys = [
    { name, from, limit: most, direction: "more" as const, rate, isWhole },
    ...(least && compare(least, from) < 0
      ? [{ name, from, limit: least, direction: "less" as const, rate, isWhole }]
      : []),
  ].filter(({ limit, direction }) => direction === "less" || !limit || compare(limit, from) > 0);
  return journeys.flatMap((journey) => {
    if (isEndless(journey, one)) complain(name, "endless");
    return legsOf(journey, one).map((leg) => ({ leg, effort: leg.effort, said: new Map() }));
  });
};

/** Addends of one numerator, the one of the least effort first: each goes all the way before the next. */
const stepsOfAddends = (
  indicator: Indicator,
  names: readonly string[],
  paces: Means["figures"],
  complain: Complain,
): readonly Step[] => {
  const ordered = names
    .flatMap((name) => {
      const pace = paces.get(name);
      return pace ? [{ name, pace }] : [];
    })
    .sort((a, b) => compare(a.pace.rate, b.pace.rate));
  const found: Step[] = [];
  let before = indicator;
  let effort = zero;
  let said: ReadonlyMap<string, Rational> = new Map();
  for (const { name, pace } of ordered) {
    const steps = stepsOfOne(before, name, { ...pace, least: undefined }, complain);
    found.push(...steps.map(({ leg }) => ({ leg, effort: add(effort, leg.effort), said })));
    const start = valueIn(before.figures, name);
    const last = steps
      .map(({ leg }) => leg.to)
      .reduce((a, b) => (compare(a, b) >= 0 ? a : b), start);
    effort = add(effort, multiply(pace.rate, distance(start, last)));
    if (compare(start, last) !== 0) said = new Map([...said, [name, last]]);
    const letters = new Map([...before.figures.letters, [name, last] as const]);
    before = { ...before, figures: { ...before.figures, letters } };
  }
  return found;
};

/** The steps of each group of figures that move together. */
export const stepsOf = (
  indicator: Indicator,
  { figures }: Means,
  complain: Complain,
): readonly (readonly Step[])[] => {
  const names = [...figures.keys()].filter((name) => movedBy(indicator, name).length > 0);
  return groupsOf(indicator, names).map((group) => {
    const [name = "", ...others] = group;
    const pace = figures.get(name);
    if (others.length === 0 && pace) return stepsOfOne(indicator, name, pace, complain);
    const hasLeast = group.some((one) => figures.get(one)?.least !== undefined);
    if (hasLeast || !areAddends(indicator, group)) complain(others[0] ?? name, "together");
    return stepsOfAddends(indicator, group, figures, complain);
  });
};
