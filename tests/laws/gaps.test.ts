// Does every lever do what is said of it? On random reports under the official rubrics, told by scores
// of facts in which the lever was moved.

import { safeScore, score, type Result } from "@dti/score";
import { gaps, type Gap, type Lever, type Stop } from "@dti/score/improve";
import { factsOf } from "@dti/score/testing";
import type { Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";

import {
  add,
  compare,
  fraction,
  reducedText,
  subtract,
  ZERO,
  type Fraction,
} from "../oracle/fraction.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";

type ByCode = Readonly<Record<string, unknown>>;

interface Case {
  readonly result: Result;
  readonly facts: ByCode;
}

const cases = (name: (typeof rubricNames)[number]): Arbitrary<Case> => {
  const rubric = official[name];
  const year = rubric.years[0];
  return (factsOf(rubric, { year, exact: true }) as Arbitrary<ByCode>).map((facts) => ({
    facts,
    result: score(rubric, facts, { year }),
  }));
};

/** The points of an indicator with one figure or answer otherwise; undefined where that is refused. */
const pointsWith = (
  { result, facts }: Case,
  code: string,
  name: string,
  value: unknown,
): Fraction | undefined => {
  const rubric = Object.values(official).find(({ id }) => id === result.rubric.id);
  if (rubric === undefined) return undefined;
  // Measures and points beside letters were a check.
  const fact = Object.entries(facts[code] as ByCode).filter(([own]) => own !== "points");
  const variables = new Map(Object.entries(result.at(code).basis?.variables ?? {}));
  const isLetter = variables.has(name) && variables.get(name)?.kind === undefined;
  const kept = fact.filter(([own]) => !isLetter || variables.has(own));
  const now = { ...facts, [code]: { ...Object.fromEntries(kept), [name]: value } };
  const scored = safeScore(rubric, now, { year: result.year });
  return scored.ok ? valueOf(scored.result.at(code).exact) : undefined;
};

const isRate = ({ unitStep }: Lever): boolean => unitStep === "1/100";

/** A number as a fact gives it; undefined where it has too many digits. */
const written = (exact: Fraction, lever: Lever): unknown => {
  const { n: above, d: below } = exact;
  if (isRate(lever)) {
    return String(above).length <= 30 && String(below).length <= 30
      ? `${String(above)}/${String(below)}`
      : undefined;
  }
  return below === 1n ? String(above) : decimal(above, below);
};

const decimal = (above: bigint, below: bigint): string | undefined => {
  const scale = 10n ** 12n;
  if ((above * scale) % below !== 0n) return undefined;
  const digits = String((above * scale) / below).padStart(13, "0");
  return `${digits.slice(0, -12)}.${digits.slice(-12)}`;
};

const isMore = ({ direction }: Lever): boolean => direction === "more";

/** What is wrong with where a lever is said to stop. */
const stopFaults = (one: Case, gap: Gap, lever: Lever, stop: Stop): readonly string[] => {
  const at = `${gap.code} ${lever.variable} ${lever.direction} to ${stop.exact.to}`;
  const [to, now] = [valueOf(stop.exact.to), valueOf(lever.now)];
  const expected = add(valueOf(gap.points.exact), valueOf(stop.points.exact));
  const distance = isMore(lever) ? subtract(to, now) : subtract(now, to);
  const faults = compare(distance, valueOf(stop.exact.distance)) === 0 ? [] : [`${at}: distance`];
  const value = written(to, lever);
  if (value === undefined || stop.open) return faults;
  const points = pointsWith(one, gap.code, lever.variable, value);
  const isRight = points !== undefined && compare(points, expected) === 0;
  return isRight
    ? faults
    : [
        ...faults,
        `${at}: earns ${points ? reducedText(points) : "nothing"}, not ${reducedText(expected)}`,
      ];
};

/** What is wrong with one more unit. */
const unitFaults = (one: Case, gap: Gap, lever: Lever): readonly string[] => {
  const at = `${gap.code} ${lever.variable} ${lever.direction} by one`;
  const [now, step] = [valueOf(lever.now), valueOf(lever.unitStep)];
  const moved = isMore(lever) ? add(now, step) : subtract(now, step);
  const value = compare(moved, ZERO) < 0 ? undefined : written(moved, lever);
  if (value === undefined) return lever.one && compare(moved, ZERO) < 0 ? [`${at}: below 0`] : [];
  const points = pointsWith(one, gap.code, lever.variable, value);
  if (lever.one === null) return points === undefined ? [] : [`${at}: is accepted`];
  const expected = add(valueOf(gap.points.exact), valueOf(lever.one.exact));
  return points && compare(points, expected) === 0
    ? []
    : [`${at}: ${points ? reducedText(points) : "refused"}`];
};

/** Nothing nearer than `full` may earn as much; some values in between are tried. */
const nearerFaults = (one: Case, gap: Gap, lever: Lever): readonly string[] => {
  if (lever.full === null) return [];
  const [now, to] = [valueOf(lever.now), valueOf(lever.full.exact.to)];
  const most = add(valueOf(gap.points.exact), valueOf(lever.full.points.exact));
  return [1n, 7n, 9n].flatMap((tenths) => {
    const way = subtract(to, now);
    const { n: above, d: below } = add(now, fraction(way.n * tenths, way.d * 10n));
    const floor = isRate(lever) ? fraction(above, below) : fraction(above / below);
    // Cut to a whole number, it may lie where it was reported, or beyond the stop.
    const isBetween = compare(floor, now) * compare(to, floor) > 0;
    if (!isBetween) return [];
    const value = written(floor, lever);
    const points =
      value === undefined ? undefined : pointsWith(one, gap.code, lever.variable, value);
    return points && compare(points, most) >= 0
      ? [`${gap.code} ${lever.variable}: ${reducedText(floor)} is nearer than ${reducedText(to)}`]
      : [];
  });
};

const answerFaults = (one: Case, gap: Gap): readonly string[] =>
  gap.answers.flatMap(({ variable, answer, points }) => {
    const earned = pointsWith(one, gap.code, variable, answer);
    const expected = add(valueOf(gap.points.exact), valueOf(points.exact));
    return earned && compare(earned, expected) === 0
      ? []
      : [`${gap.code} ${variable}: ${String(answer)}`];
  });

/** A general figure moves more than one indicator; its levers are told for each by itself. */
const isLocal = ({ context }: Lever): boolean => context === undefined;

const faultsIn = (one: Case): readonly string[] =>
  gaps(one.result).flatMap((gap) => [
    ...gap.levers
      .filter(isLocal)
      .flatMap((lever) => [
        ...unitFaults(one, gap, lever),
        ...[lever.next, lever.full].flatMap((stop) =>
          stop ? stopFaults(one, gap, lever, stop) : [],
        ),
        ...nearerFaults(one, gap, lever),
      ]),
    ...answerFaults(one, gap),
  ]);

describe.each(rubricNames)("lost points under %s", (name) => {
  it("add up to the maximum less the points, the largest first", () => {
    law(60, cases(name), ({ result }) => {
      const all = gaps(result);
      const lost = all.map((gap) => valueOf(gap.lost.exact));
      const total = lost.reduce<Fraction>(add, ZERO);
      const isFalling = lost.every((one, at) => at === 0 || compare(lost[at - 1] ?? one, one) >= 0);
      const whole = add(total, valueOf(result.exact));
      expect([isFalling, compare(whole, fraction(result.max))]).toEqual([true, 0]);
    });
  });

  it("are won back as every lever says", () => {
    law(60, cases(name), (one) => {
      expect(faultsIn(one)).toEqual([]);
    });
  });
});
