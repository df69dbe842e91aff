// Which number exactly, where doubles cannot tell? A fraction of integers below 2^53; and none, never a
// wrong one, where those are too narrow.

import {
  allOrNothing,
  bestOf,
  flag,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type MeasureNode,
} from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { constantSide, roomFor, sideOf, type Cells } from "../../src/engine/cells.js";
import { worksOf, type Layout, type Work } from "../../src/engine/clause.js";
import { pair } from "../../src/engine/exact-pair.js";
import { jumpsReached, roundedTogether, settledTogether } from "../../src/engine/settle.js";
import { partsOf } from "../../src/formula/reads.js";
import { termsOf } from "../../src/interpreters/terms.js";
import {
  compare,
  divide,
  min,
  multiply,
  one,
  rational,
  type Rational,
} from "../../src/numbers/rational.js";
import { readNumeral } from "../../src/numbers/numeral.js";
import { roundTo } from "../../src/numbers/round.js";
import { law } from "../support/law.js";

const most: Rational = [2000n, 1n];

/** What is computed of a formula that earns 2000 at most, over one row of figures. */
const worksFor = (
  formula: FormulaNode,
  figures: Readonly<Record<string, number>>,
): readonly Work[] => {
  const cellsOf = (name: string): Cells => {
    const cells = roomFor(1);
    cells.data[0] = figures[name] ?? NaN;
    return cells;
  };
  const layout: Layout = {
    rows: 1,
    sidesOf: (measure: MeasureNode) => {
      const [above, below] = partsOf(measure);
      return { above: sideOf(above, cellsOf, 1), below: sideOf(below, cellsOf, 1) };
    },
    cellsOf,
    levelsOf: () => [],
  };
  return worksOf(termsOf(formula, 2026), most, layout);
};

/** In lowest terms, which a settlement need not be in. */
const settledFor = (works: readonly Work[]) => {
  const exact = settledTogether(works, 0);
  return exact && pair(...exact);
};

const settled = (formula: FormulaNode, figures: Readonly<Record<string, number>>) =>
  settledFor(worksFor(formula, figures));

const rounded = (formula: FormulaNode, figures: Readonly<Record<string, number>>) =>
  roundedTogether(worksFor(formula, figures), 0, "half-up");

const large = Number.MAX_SAFE_INTEGER;
const rate = quotient("a", "b");

describe("settledTogether", () => {
  it("is the exact fraction of a line, up to its cap", () => {
    expect(settled(ratio(rate), { a: 1, b: 3 })).toEqual([2000, 3]);
    expect(settled(ratio(rate), { a: 1.5, b: 4000.001 })).toEqual([3_000_000, 4_000_001]);
    expect(settled(thresholdToMax(rate, "99%"), { a: 1, b: 3 })).toEqual([200_000, 297]);
    expect(settled(ratio(rate), { a: 5, b: 3 })).toEqual([2000, 1]);
    expect(settled(ratio(rate), { a: 0, b: 3 })).toEqual([0, 1]);
  });

  it("is none of figures with more decimals, or too large for their decimals", () => {
    expect(settled(ratio(rate), { a: 1e-7, b: 3 })).toBeUndefined();
    expect(settled(ratio(rate), { a: 1 / 3, b: 3 })).toBeUndefined();
    expect(settled(ratio(rate), { a: 0.5, b: 9e14 })).toBeUndefined();
    expect(settled(ratio(rate), { a: NaN, b: 3 })).toBeUndefined();
    expect(settled(ratio(quotient(["a", "b"], "b")), { a: large, b: large })).toBeUndefined();
  });

  it("is none of what is over 0, unless the measure says what that is worth", () => {
    expect(settled(ratio(rate), { a: 0, b: 0 })).toBeUndefined();
    const empty = ratio(quotient("a", "b", { whenEmpty: 1 }));
    expect(settled(empty, { a: 0, b: 0 })).toEqual([2000, 1]);
    expect(rounded(empty, { a: 0, b: 0 })).toBe(2000);
  });

  it("is none where a threshold or a worth is too long", () => {
    const long = thresholdToMax(rate, "0.3333333333333333333333");
    expect(settled(long, { a: 1, b: 7 })).toBeUndefined();
    expect(settled(thresholdToMax(rate, "0.9"), { a: large - 1, b: large })).toBeUndefined();
    const parts = weightedParts(
      ["0.3333333333333333333333", ratio(rate)],
      ["0.6666666666666666666667", flag("m")],
    );
    expect(settled(parts, { a: 1, b: 7, m: 0 })).toBeUndefined();
  });

  it("is what the last threshold reached is worth, if all can be told", () => {
    const table = steps(rate, [
      ["10%", "1/3"],
      ["50%", "2/3"],
    ]);
    expect(settled(table, { a: 1, b: 20 })).toEqual([0, 1]);
    expect(settled(table, { a: 2, b: 20 })).toEqual([2000, 3]);
    expect(settled(table, { a: 2, b: 3 })).toEqual([4000, 3]);
    const fine = steps(rate, [
      ["10%", "1/3"],
      ["0.5000000000000000001", "2/3"],
    ]);
    expect(settled(fine, { a: 2, b: 20 })).toBeUndefined();
    const wide = steps(rate, [["1/3", "1/3"]]);
    expect(settled(wide, { a: large - 1, b: large })).toBeUndefined();
    const strict = allOrNothing(rate, "50%", { strict: true });
    expect(settled(strict, { a: 1, b: 2 })).toEqual([0, 1]);
  });

  it("is what is chosen, and none of what is no choice", () => {
    expect(settled(flag("m"), { m: 1 })).toEqual([2000, 1]);
    expect(settled(flag("m"), { m: 0 })).toEqual([0, 1]);
    expect(settled(flag("m"), { m: 2 })).toBeUndefined();
    expect(settled(flag("m"), {})).toBeUndefined();
  });

  it("is a sum, as long as that fits", () => {
    const halves = weightedParts(["1/2", ratio(rate)], ["1/2", ratio(share("c", "d"))]);
    expect(settled(halves, { a: 1, b: 3, c: 1, d: 6 })).toEqual([500, 1]);
    const primes = { a: 1, b: 94_906_297, c: 1, d: 94_906_267 };
    expect(settled(halves, primes)).toBeUndefined();
  });

  it("answers the best of several rightly, or not at all", () => {
    const found = settled(bestOf(ratio(rate), flag("m")), { a: 1, b: 3, m: 0 });
    expect([undefined, [2000, 3]]).toContainEqual(found);
  });

  it("is 0 of nothing", () => {
    expect(settledTogether([], 0)).toEqual([0, 1]);
    expect(roundedTogether([], 0, "half-even")).toBe(0);
  });
});

describe("roundedTogether", () => {
  it("rounds ties of a line by the rule", () => {
    const works = worksFor(ratio(rate), { a: 1, b: 800 });
    expect(roundedTogether(works, 0, "half-up")).toBe(3);
    expect(roundedTogether(works, 0, "half-even")).toBe(2);
  });

  it("reduces what is too large as it stands", () => {
    const above = 4_503_599_627_370_000;
    expect(rounded(ratio(rate), { a: above, b: 2 * above })).toBe(1000);
    const prime = 9_007_199_254_740_881;
    expect(rounded(ratio(rate), { a: above, b: prime })).toBeUndefined();
  });

  it("rounds the cap, and sums", () => {
    expect(rounded(ratio(rate), { a: 7, b: 3 })).toBe(2000);
    const halves = weightedParts(["1/2", ratio(rate)], ["1/2", flag("m")]);
    expect(rounded(halves, { a: 1, b: 400, m: 1 })).toBe(1003);
  });

  it("is exact or none, whatever the figures", () => {
    const figure = fc.oneof(
      fc.integer({ min: 1, max: 10_000 }).map(String),
      fc.maxSafeNat().map((value) => String(value + 1)),
      fc
        .tuple(fc.nat({ max: 99_999_999 }), fc.integer({ min: 1, max: 9 }))
        .map(([digits, places]) => `${String(digits + 1)}e-${String(places)}`),
    );
    const thresholds = fc.constantFrom("1", "80%", "2/3", "0.995", "1/7");
    let found = 0;
    law(20_000, fc.tuple(figure, figure, thresholds), ([a, b, threshold]) => {
      const [n, d] = [readNumeral(a) ?? one, readNumeral(b) ?? one];
      const fraction = threshold.split("/");
      const full: Rational = threshold.endsWith("%")
        ? rational(BigInt(threshold.slice(0, -1)), 100n)
        : divide(readNumeral(fraction[0] ?? "") ?? one, readNumeral(fraction[1] ?? "1") ?? one);
      const exact = multiply(most, min(one, divide(divide(n, d), full)));
      const formula = thresholdToMax(rate, threshold);
      const figures = { a: Number(a), b: Number(b) };
      for (const tie of ["half-up", "half-even"] as const) {
        const digits = roundedTogether(worksFor(formula, figures), 0, tie);
        if (digits !== undefined) expect(digits).toBe(Number(roundTo(exact, 0, tie)[0]));
      }
      const pair = settled(formula, figures);
      if (pair === undefined) return;
      found += 1;
      expect(compare(rational(BigInt(pair[0]), BigInt(pair[1])), exact)).toBe(0);
    });
    expect(found).toBeGreaterThan(5000);
  });
});

describe("jumpsReached", () => {
  it("tells what doubles cannot, as far as integers go", () => {
    const reached = (threshold: string, figures: Readonly<Record<string, number>>) => {
      const [work] = worksFor(allOrNothing(rate, threshold), figures);
      if (work?.kind !== "jumps") throw new TypeError("no jumps");
      return work.thresholds.map((one) => jumpsReached(work, one, 0));
    };
    expect(reached("80%", { a: 0.8, b: 1 })).toEqual([true]);
    expect(reached("80%", { a: 0.799999, b: 1 })).toEqual([false]);
    expect(reached("80%", { a: 1 / 3, b: 1 })).toEqual([undefined]);
    expect(reached("80%", { a: large, b: large })).toEqual([undefined]);
  });
});

describe("a constant side", () => {
  it("is as large as its scale makes it", () => {
    const works = worksFor(ratio(quotient("a", 7)), { a: 0.001 });
    expect(settledFor(works)).toEqual([2, 7]);
    expect(constantSide(7, 1).constant).toBe(7);
  });
});
