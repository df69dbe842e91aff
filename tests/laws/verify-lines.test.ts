// What do clauses of one measure earn together, and when? Sums of clauses, and the best of such sums,
// against a plain evaluator, value by value.

import {
  allOrNothing,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  type FormulaNode,
  type MeasureNode,
} from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { MeasuredFormula } from "../../src/formula/curve.js";
import { curveOf, image, largest, preimage, total, type Curve } from "../../src/formula/lines.js";
import { only, piece, unite } from "../../src/numbers/pieces.js";
import {
  add,
  compare,
  max,
  multiply,
  rational,
  unbounded,
  zero,
  type Rational,
} from "../../src/numbers/rational.js";
import { law } from "../support/law.js";
import { has, isTidy } from "../support/pieces.js";

const whole = (value: number): Rational => rational(BigInt(value));

/** Percent of a clause's threshold, or of its steps. */
const percents = fc.constantFrom(10, 25, 40, 50, 75, 90, 100);

const clauseOf = (measure: MeasureNode): fc.Arbitrary<FormulaNode> =>
  fc.oneof(
    fc.constant(ratio(measure)),
    percents.map((at) => thresholdToMax(measure, `${at}%`)),
    percents.map((best) => ({ kind: "relativeToBest", measure, best: `${best}%` }) as const),
    fc
      .tuple(percents, fc.boolean())
      .map(([at, strict]) => allOrNothing(measure, `${at}%`, { strict })),
    fc.uniqueArray(percents, { minLength: 1, maxLength: 3 }).map((ats) =>
      steps(
        measure,
        [...ats].sort((a, b) => a - b).map((at) => [`${at}%`, `${at}/100`] as const),
      ),
    ),
  );

interface Weighted {
  readonly weight: Rational;
  readonly clause: MeasuredFormula;
}

interface Case {
  /** Alternatives: the best of these sums is earned. */
  readonly sums: readonly (readonly Weighted[])[];
  readonly curve: Curve;
  readonly low: Rational;
  readonly high: Rational;
}

const sumOver = (measure: MeasureNode) =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), clauseOf(measure)), {
    minLength: 1,
    maxLength: 4,
  });

const cases: fc.Arbitrary<Case> = fc
  .record({
    drawn: fc.boolean().chain((isShare) =>
      fc.array(sumOver(isShare ? share("a", "b") : quotient("a", "b")), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    low: fc.nat({ max: 130 }),
    width: fc.nat({ max: 130 }),
    isEndless: fc.boolean(),
  })
  .map(({ drawn, low, width, isEndless }) => {
    const sums = drawn.map((weighted) =>
      weighted.map(([weight, clause]) => {
        return { weight: whole(weight), clause: clause as MeasuredFormula };
      }),
    );
    const curves = sums.map((sum) =>
      total(sum.map(({ weight, clause }) => [weight, curveOf(clause)] as const)),
    );
    return {
      sums,
      curve: curves.length === 1 ? curves[0]! : largest(curves),
      low: rational(BigInt(low), 100n),
      high: isEndless ? unbounded : rational(BigInt(low + width), 100n),
    };
  });

const percentOf = (text: string): number => Number(text.replace("%", ""));

/** What a clause earns at a value in thousandths. */
const fractionAt = (clause: MeasuredFormula, thousandths: number): Rational => {
  switch (clause.kind) {
    case "ratio":
      return thousandths >= 1000 ? whole(1) : rational(BigInt(thousandths), 1000n);
    case "thresholdToMax":
    case "relativeToBest": {
      const full =
        percentOf(clause.kind === "thresholdToMax" ? clause.threshold : clause.best!) * 10;
      return thousandths >= full ? whole(1) : rational(BigInt(thousandths), BigInt(full));
    }
    case "allOrNothing": {
      const bar = percentOf(clause.threshold) * 10;
      return whole(thousandths > bar || (thousandths === bar && !clause.strict) ? 1 : 0);
    }
    case "steps": {
      const best = clause.steps.filter(({ at }) => percentOf(at) * 10 <= thousandths).at(-1);
      return rational(BigInt(best ? percentOf(best.at) : 0), 100n);
    }
  }
};

/** What the best of the sums earns at a value in thousandths. */
const earnedAt = ({ sums }: Case, thousandths: number): Rational =>
  sums
    .map((sum) =>
      sum
        .map(({ weight, clause }) => multiply(weight, fractionAt(clause, thousandths)))
        .reduce(add, zero),
    )
    .reduce(max);

/** All values of the measure in steps of 0.005. */
const valuesOf = ({ low, high }: Case): readonly number[] =>
  Array.from({ length: 600 }, (_, index) => index * 5).filter((value) => {
    const at = rational(BigInt(value), 1000n);
    return compare(low, at) <= 0 && compare(at, high) <= 0;
  });

describe("clauses that read one measure", () => {
  it("earn together, or the best of them, what is in their image, all of it and no more", () => {
    law(1000, cases, (one) => {
      const { curve } = one;
      const found = image(curve, one);
      expect(isTidy(found)).toBe(true);
      expect(valuesOf(one).filter((value) => !has(found, earnedAt(one, value)))).toEqual([]);
      for (const { low, high, lowOpen, highOpen } of found) {
        const middle = multiply(add(low, high), rational(1n, 2n));
        const ends = [...(lowOpen ? [] : [low]), middle, ...(highOpen ? [] : [high])];
        for (const points of ends) expect(preimage(curve, one, [only(points)])).not.toEqual([]);
      }
    });
  });

  it("earn wanted points exactly at the values of their preimage", () => {
    const wanted = fc.array(
      fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 200 }), fc.boolean(), fc.boolean()),
      { minLength: 1, maxLength: 3 },
    );
    law(1000, fc.tuple(cases, wanted), ([one, drawn]) => {
      const earned = unite(
        drawn.map(([from, width, lowOpen, highOpen]) =>
          piece(
            rational(BigInt(from), 20n),
            rational(BigInt(from + width), 20n),
            width > 0 && lowOpen,
            width > 0 && highOpen,
          ),
        ),
      );
      const found = preimage(one.curve, one, earned);
      expect(isTidy(found)).toBe(true);
      const wrong = valuesOf(one).filter((value) => {
        const isIn = has(found, rational(BigInt(value), 1000n));
        return isIn !== has(earned, earnedAt(one, value));
      });
      expect(wrong).toEqual([]);
    });
  });
});
