// What does every change earn, and take? All values that figures may have and all answers are tried, and
// scored; and all combinations of them are put together.

import { safeScore, type Rubric } from "@dti/score";
import { defineRubric, type IndicatorNode } from "@dti/score/define";

import {
  add,
  compare,
  fromExactText,
  max,
  multiply,
  rational,
  subtract,
  zero,
  type Rational,
} from "../../src/numbers/rational.js";
import { year, type Pace, type Part, type Plan } from "./plans.js";

/** A change of one indicator. */
export interface Option {
  readonly points: Rational;
  readonly effort: Rational;
  readonly isChange: boolean;
}

const exact = (value: number): Rational => rational(BigInt(Math.round(value * 2)), 2n);

/** Highest value that is looked at; beyond it no formula earns more. */
const highest = 10;

const valuesOf = (from: number, { least, most }: Pace): readonly number[] => {
  const [low, high] = [Math.min(from, least ?? from), Math.max(from, most ?? highest)];
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
};

type Fact = Readonly<Record<string, unknown>>;

interface Chosen {
  readonly fact: Fact;
  readonly effort: Rational;
  readonly isChange: boolean;
}

const spread = (
  all: readonly Chosen[],
  name: string,
  to: readonly (readonly [unknown, Rational])[],
): readonly Chosen[] =>
  all.flatMap(({ fact, effort, isChange }) =>
    to.map(([value, more]) => {
      const isSame = fact[name] === value;
      return {
        fact: { ...fact, [name]: value },
        effort: isSame ? effort : add(effort, more),
        isChange: isChange || !isSame,
      };
    }),
  );

/** Points of an indicator's facts, as the score has them; undefined where it is refused. */
const scorerOf = (node: IndicatorNode): ((fact: unknown) => Rational | undefined) => {
  const rubric: Rubric = defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max: node.max,
    children: [node],
  });
  return (fact) => {
    const scored = safeScore(rubric, { [node.code]: fact }, { year });
    return scored.ok ? fromExactText(scored.result.exact) : undefined;
  };
};

/** Every change of an indicator, and none: those for which nothing else earns more at less. */
export const optionsOf = ({ node, fact, effort }: Part): readonly Option[] => {
  const { fixed = 0, figures = {}, answers = {}, facts = [] } = effort;
  let all: readonly Chosen[] = [{ fact: fact ?? {}, effort: zero, isChange: false }];
  for (const [name, pace] of Object.entries(figures) as [string, Pace][]) {
    const from = (fact?.[name] ?? 0) as number;
    const rate = multiply(exact(pace.effort), rational(1n, BigInt(pace.per ?? 1)));
    all = spread(
      all,
      name,
      valuesOf(from, pace).map((value) => [
        value,
        multiply(rate, rational(BigInt(Math.abs(value - from)))),
      ]),
    );
  }
  for (const [name, given] of Object.entries(answers)) {
    const to =
      typeof given === "object"
        ? Object.entries(given as Readonly<Record<string, number>>)
        : [[true, Number(given)] as const];
    const others = to.map(([answer, own]) => [answer, exact(own)] as const);
    const same = others.some(([answer]) => answer === fact?.[name]);
    all = spread(all, name, [...(same ? [] : [[fact?.[name], zero] as const]), ...others]);
  }
  const whole = facts.map(({ fact: other, effort: own }) => ({
    fact: other,
    effort: exact(Number(own)),
    isChange: true,
  }));
  const now = fact === undefined ? [{ points: zero, effort: zero, isChange: false }] : [];
  const pointsOf = scorerOf(node);
  const found = [...(fact === undefined ? [] : all), ...whole].flatMap((one): readonly Option[] => {
    const points = pointsOf(one.fact);
    const { isChange } = one;
    return points
      ? [{ points, effort: isChange ? add(one.effort, exact(Number(fixed))) : zero, isChange }]
      : [];
  });
  return best([...now, ...found]);
};

/** Those that nothing else matches or exceeds for no more; with a change and without one apart. */
const best = (options: readonly Option[]): readonly Option[] =>
  [true, false].flatMap((isChange) => {
    const sorted = options
      .filter((one) => one.isChange === isChange)
      .sort((a, b) => compare(a.effort, b.effort) || compare(b.points, a.points));
    const found: Option[] = [];
    for (const one of sorted) {
      const last = found.at(-1);
      if (last === undefined || compare(one.points, last.points) > 0) found.push(one);
    }
    return found;
  });

/** Points to be reached: on the way from what there is to all that may be, at times a little beyond. */
export const targetOf = ({ dice }: Plan, all: readonly (readonly Option[])[]): Rational => {
  const pointsOf = (choose: (options: readonly Option[]) => Option | undefined): Rational =>
    all.map((options) => choose(options)?.points ?? zero).reduce(add, zero);
  if (dice % 3 === 0) return pointsOf((options) => options[dice % options.length]);
  const now = pointsOf((options) => options.find(({ isChange }) => !isChange));
  const most = all
    .map((options) => options.map(({ points }) => points).reduce(max, zero))
    .reduce(add, zero);
  return add(now, multiply(subtract(most, now), rational(BigInt(dice % 101), 95n)));
};

/** The least effort for so many points, for each set of indicators that change; bits by place. */
export const leastBySet = (
  all: readonly (readonly Option[])[],
  needed: Rational,
): ReadonlyMap<number, Rational> => {
  let states = new Map<number, readonly Option[]>([
    [0, [{ points: zero, effort: zero, isChange: true }]],
  ]);
  all.forEach((options, index) => {
    const next = new Map<number, Option[]>();
    for (const [set, front] of states) {
      for (const option of options) {
        const to = option.isChange ? set | (1 << index) : set;
        const list = next.get(to) ?? [];
        for (const one of front) {
          list.push({
            points: add(one.points, option.points),
            effort: add(one.effort, option.effort),
            isChange: true,
          });
        }
        next.set(to, list);
      }
    }
    states = new Map([...next].map(([set, list]) => [set, best(list)]));
  });
  const least = new Map<number, Rational>();
  for (const [set, front] of states) {
    const enough = front.find(({ points }) => compare(points, needed) >= 0);
    if (enough) least.set(set, enough.effort);
  }
  return least;
};
