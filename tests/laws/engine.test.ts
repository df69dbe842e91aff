// Does the engine ever answer wrongly? Not where a value is nearest to a half that figures allow, and no
// double of its nodes is farther from the exact points than it says.

import { safeScore, type Rubric } from "@dti/score";
import { draft3530 } from "@dti/score/rubrics";
import { compile } from "@dti/score/batch";
import { ratio, share } from "@dti/score/define";
import { factsOf } from "@dti/score/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readNumeral } from "../../src/numbers/numeral.js";
import { compare, fromExactText, multiply, subtract, zero } from "../../src/numbers/rational.js";
import { plain } from "../batch/sample.js";
import { counts, digitsOf, engineRun, rubricOfOne, type Given } from "../engine/sample.js";
import { formulas, ofOne } from "../support/arbitraries.js";
import { exactlyOf } from "../support/doubles.js";
import { law } from "../support/law.js";
import { mixedRubrics } from "../support/mixed.js";
import { indicatorsOf } from "../support/tree.js";

/** The inverse of a number by a modulus that it has no divisor in common with. */
const inverse = (value: bigint, modulus: bigint): bigint => {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
};

const largest = BigInt(Number.MAX_SAFE_INTEGER);

interface Near {
  readonly above: bigint;
  readonly below: bigint;
  /** Twice the points in hundredths, but for 1 / below more or less. */
  readonly halves: bigint;
  readonly side: 1n | -1n;
}

/**
 * n / d of 20 points, so near to a half-hundredth that no other d of this size is nearer: 4000 n is
 * halves × d ± 1.
 */
const nearest = fc
  .record({
    halves: fc.nat({ max: 1999 }).map((half) => 2n * BigInt(half) + 1n),
    side: fc.constantFrom(1n, -1n),
    times: fc.bigInt({ min: 0n, max: largest / 4000n - 1n }),
    digits: fc.integer({ min: 1, max: 13 }),
  })
  .filter(({ halves }) => halves % 5n !== 0n)
  .map(({ halves, side, times, digits }): Near => {
    const first = (((-side * inverse(halves, 4000n)) % 4000n) + 4000n) % 4000n;
    const below = first + (times % 10n ** BigInt(digits)) * 4000n;
    return { above: (halves * below + side) / 4000n, below, halves, side };
  })
  .filter(({ above, below }) => below > 0n && below <= largest && above <= below && above >= 0n);

const oneShare = rubricOfOne(ratio(share("a", "b")), counts("a", "b"));

describe("a value as near to a half-hundredth as figures can be", () => {
  it("prints the right digit, or is left to another; together with the exact path it always is right", () => {
    law(300, fc.array(nearest, { minLength: 100, maxLength: 100 }), (all) => {
      for (const { above, below, halves, side } of all) {
        expect(4000n * above - halves * below).toBe(side);
      }
      const right = all.map(({ halves, side }) => Number((halves + side) / 2n));
      const a = all.map(({ above }) => Number(above));
      const b = all.map(({ below }) => Number(below));
      const digits = digitsOf(engineRun(oneShare, { "1": { a, b } }, all.length));
      expect(digits.map((one, row) => (one === "?" ? right[row] : one))).toEqual(right);
      const scores = compile(oneShare, { year: 2026 }).run({ "1.a": a, "1.b": b }, all.length);
      expect(plain(scores)["total"]).toEqual(right);
      const texts = { "1.a": all.map(({ above }) => String(above)), "1.b": b };
      expect(plain(compile(oneShare, { year: 2026 }).run(texts, all.length))["total"]).toEqual(
        right,
      );
    });
  });

  it("prints the right digit of a sum of two of them", () => {
    const cases = fc
      .tuple(
        fc.integer({ min: 1000, max: 90_000_000 }),
        fc.integer({ min: 1000, max: 90_000_000 }),
        fc.constantFrom(1n, -1n),
      )
      .map(([one, other, side]) => [BigInt(one) * 2n + 1n, BigInt(other) * 2n + 1n, side] as const)
      .filter(([one, other]) => {
        let [a, b] = [one, other];
        while (b !== 0n) [a, b] = [b, a % b];
        return a === 1n && one % 5n !== 0n && other % 5n !== 0n;
      })
      .map(([one, other, side]) => {
        const both = one * other;
        // 4000 (n1 d2 + n2 d1) is halves × d1 d2 ± 1: both indicators are worth 20 points of 2000 hundredths.
        const sum = (side * inverse(4000n, both) + both) % both;
        const halves = (4000n * sum - side) / both;
        const first = (sum * inverse(other, one)) % one;
        const rest = (sum - first * other) / one;
        const second = rest < 0n ? rest + other : rest;
        const twice = rest < 0n ? halves + 4000n : halves;
        return { one, other, first, second, right: Number((twice + side) / 2n) };
      });
    // 1.1 and 1.2 of the draft are worth 20 points; the second has a threshold of 99 %, 1.3 has none.
    law(2000, cases, ({ one, other, first, second, right }) => {
      const columns = {
        "1.1.a": [Number(first)],
        "1.1.b": [Number(one)],
        "1.3.a": [Number(second)],
        "1.3.b": [Number(other)],
      };
      const scores = compile(draft3530, { year: 2026 }).run(columns, 1);
      expect(scores.total[0]).toBe(right);
      expect(scores["1"][0]).toBe(right);
    });
  });
});

/** The columns of exactly known letters, where a unit has all of them; flags as 1, levels by place. */
const lettersOf = (
  rubric: Rubric,
  facts: Readonly<Record<string, unknown>>,
): Record<string, Given> => {
  const found: Record<string, Given> = {};
  for (const { code, variables } of indicatorsOf(rubric)) {
    const fact = facts[code] as Readonly<Record<string, unknown>> | undefined;
    const given = Object.entries(variables).map(([letter, variable]) => {
      const value = fact?.[letter];
      const kind = "kind" in variable ? variable.kind : undefined;
      if (value === undefined) return [letter, undefined] as const;
      const number = Array.isArray(kind) ? kind.indexOf(value) : Number(value);
      return [letter, [number]] as const;
    });
    if (given.every(([, value]) => value !== undefined)) {
      found[code] = Object.fromEntries(given) as Given;
    }
  }
  return found;
};

describe("the doubles of every node", () => {
  const rubrics = fc.oneof(formulas.map(ofOne), mixedRubrics);

  it("are no farther from the exact points than they are said to be", () => {
    let [judged, left] = [0, 0];
    const cases = fc.tuple(rubrics, fc.integer({ min: 2025, max: 2030 })).chain(([rubric, year]) =>
      fc.tuple(
        fc.constant({ rubric, year }),
        fc.array(factsOf(rubric, { year, exact: true, missing: false }), {
          minLength: 3,
          maxLength: 3,
        }),
      ),
    );
    law(1000, cases, ([{ rubric, year }, units]) => {
      for (const unit of units) {
        const columns = lettersOf(rubric, unit);
        const runner = engineRun(rubric, columns, 1, year);
        if (runner.flags[0] === 1) {
          left += 1;
          continue;
        }
        judged += 1;
        const told = Object.fromEntries(
          Object.entries(columns).map(([code, given]) => {
            const names = Object.keys(given);
            const fact = unit[code] as Readonly<Record<string, unknown>>;
            return [code, Object.fromEntries(names.map((name) => [name, fact[name]]))];
          }),
        );
        const scored = safeScore(rubric, told, { year });
        expect(scored.ok).toBe(true);
        if (!scored.ok) continue;
        const scale = readNumeral(`1e${String(rubric.places)}`) ?? zero;
        for (const { code, leaf, earned, error, printed } of runner.nodes) {
          // Indicators share their room; what they earn is computed again.
          leaf?.run(1, earned, new Uint8Array(1));
          const node = scored.result.at(code);
          expect(printed.data[0]).toBe(Number(node.printed.replace(".", "")));
          if (rubric.rules.rounding === "sum-of-printed" && node.kind !== "indicator") continue;
          const exact = multiply(fromExactText(node.exact), scale);
          const [above, below] = subtract(exactlyOf(earned[0] ?? NaN), exact);
          const off = [above < 0n ? -above : above, below] as const;
          expect(compare(off, exactlyOf(error))).toBeLessThanOrEqual(0);
        }
      }
    });
    // Of what does not apply, and of most of what is the best of several, others judge.
    expect(judged).toBeGreaterThan(4 * left);
  });
});
