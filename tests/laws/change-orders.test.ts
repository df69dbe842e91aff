// Is the share of each cause the mean over all orders? Against every order walked one by one, on an
// indicator of which data, period, formula and maximum all differ.

import { score, type Rubric } from "@dti/score";
import { byPeriod, ratio, share, thresholdToMax } from "@dti/score/define";
import { explainChange } from "@dti/score/improve";
import fc from "fast-check";
import { expect, it } from "vitest";

import { add, compare, fraction, subtract, ZERO, type Fraction } from "../oracle/fraction.js";
import { leaf, rubricOf } from "../rubric/sample.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";

type Factor = "data" | "period" | "formula" | "weight";

/** What one side is: a rate in percent, a threshold for each period, a maximum. */
interface Side {
  readonly rate: number;
  readonly late: boolean;
  readonly thresholds: readonly [early: number, late: number];
  readonly max: number;
}

const sides: fc.Arbitrary<Side> = fc.record({
  rate: fc.integer({ min: 0, max: 100 }),
  late: fc.boolean(),
  thresholds: fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 })),
  max: fc.integer({ min: 1, max: 50 }),
});

const rate = share("a", "b");

const rubricOfSide = ({ thresholds: [early, late], max }: Side, revision: number): Rubric => {
  const formula = byPeriod({
    "2025-2027": thresholdToMax(rate, `${String(early)}%`),
    "2028-2030": thresholdToMax(rate, `${String(late)}%`),
  });
  // What is named beside it does not matter.
  return rubricOf([leaf("1", formula, { max, key: "k" }), leaf("2", ratio(rate))], { revision });
};

const resultOf = (side: Side, revision: number) =>
  score(
    rubricOfSide(side, revision),
    { "1": { rate: `${String(side.rate)}%` } },
    { year: side.late ? 2029 : 2026 },
  );

/** The points where each factor is as on one of the sides. */
const pointsOf = (of: Readonly<Record<Factor, Side>>): Fraction => {
  const threshold = of.formula.thresholds[of.period.late ? 1 : 0];
  const met = Math.min(of.data.rate, threshold);
  return fraction(met * of.weight.max, threshold);
};

const ordersOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one) =>
        ordersOf(list.filter((other) => other !== one)).map((rest) => [one, ...rest]),
      );

const factors: readonly Factor[] = ["data", "period", "formula", "weight"];

const meanShares = (before: Side, after: Side): ReadonlyMap<Factor, Fraction> => {
  const totals = new Map<Factor, Fraction>();
  const orders = ordersOf(factors);
  for (const order of orders) {
    let of: Readonly<Record<Factor, Side>> = {
      data: before,
      period: before,
      formula: before,
      weight: before,
    };
    for (const factor of order) {
      const next = { ...of, [factor]: after };
      const moved = subtract(pointsOf(next), pointsOf(of));
      totals.set(factor, add(totals.get(factor) ?? ZERO, moved));
      of = next;
    }
  }
  return new Map(
    [...totals].map(([factor, { n, d }]) => [factor, { n, d: d * BigInt(orders.length) }] as const),
  );
};

it("Each share is the mean of what its cause moves, over all orders", () => {
  let several = 0;
  law(400, fc.tuple(sides, sides), ([before, after]) => {
    const { indicators, samePoints } = explainChange(resultOf(before, 1), resultOf(after, 2));
    const told = [...indicators, ...samePoints].find(({ code }) => code === "1");
    const causes = new Map(
      told?.causes.map(({ cause, difference }) => [cause, valueOf(difference.exact)]),
    );
    several += causes.size === 4 ? 1 : 0;
    for (const [factor, mean] of meanShares(before, after)) {
      expect(compare(causes.get(factor) ?? ZERO, mean)).toBe(0);
    }
    expect(told?.inseparable).toBeUndefined();
  });
  expect(several).toBeGreaterThan(50);
});
