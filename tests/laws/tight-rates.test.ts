// Is the range of a rate no wider than it must be? Both of its ends are earned by rates in it.

import { between, rounded, type Result } from "@dti/score";
import type { IndicatorNode } from "@dti/score/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decimalText } from "../oracle/fraction.js";
import { law } from "../support/law.js";
import { official, rubricNames } from "../support/official.js";
import { indicatorsOf, readsOf } from "../support/tree.js";
import { scoreReport } from "../support/views.js";

describe.each(rubricNames)("a single ranged rate of %s", (name) => {
  const rubric = official[name];
  const [from, to] = rubric.years;
  const measured = indicatorsOf(rubric).filter(({ formula }) => readsOf(formula).measures.length);

  const cases = fc.record({
    indicator: fc.constantFrom(...measured),
    year: fc.integer({ min: from, max: to }),
    isMet: fc.boolean(),
    // In ten-thousandths: 100 % and below for a share, up to twice as much for a quotient.
    ends: fc.tuple(fc.nat({ max: 20_000 }), fc.nat({ max: 20_000 })),
    cliff: fc.constantFrom(
      ...[10, 1, 60, 80, 95, 99, 100, 5, 20, 30, 50, 70].map((one) => one * 100),
    ),
    isAtCliff: fc.boolean(),
    digits: fc.integer({ min: 0, max: 2 }),
  });

  const pointsAt = (indicator: IndicatorNode, year: number, fact: object): Result =>
    scoreReport(rubric, { facts: { [indicator.code]: fact }, options: { year, context: {} } });

  const flagsOf = ({ variables }: IndicatorNode, isMet: boolean): object =>
    Object.fromEntries(
      Object.entries(variables).flatMap(([letter, variable]) =>
        "label" in variable && variable.kind === "flag" ? [[letter, isMet]] : [],
      ),
    );

  const percent = (tenThousandths: number, digits = 2): string =>
    `${decimalText(BigInt(tenThousandths) * 10n ** BigInt(digits), digits + 2)}%`;

  it("between two rates earns their points at its ends", () => {
    law(600, cases, ({ indicator, year, isMet, ends, cliff, isAtCliff }) => {
      const [measure] = readsOf(indicator.formula, year).measures;
      const most = measure?.kind === "share" ? 10_000 : 20_000;
      const drawn = [ends[0], isAtCliff ? cliff : ends[1]].map((end) => Math.min(most, end));
      const [low = 0, high = 0] = drawn.sort((a, b) => a - b);
      const flags = flagsOf(indicator, isMet);
      const at = (rate: unknown) =>
        pointsAt(indicator, year, { rate, ...flags }).at(indicator.code);
      const { range, exact } = at(between(percent(low, 0), percent(high, 0)));
      expect(range.exact).toEqual({
        low: at(percent(low, 0)).exact,
        high: at(percent(high, 0)).exact,
      });
      // A range has no point of its own: the official score uses the low end.
      expect(exact).toBe(range.exact.low);
    });
  });

  it("rounded to some digits earns the points of half a unit less and more at its ends", () => {
    law(600, cases, ({ indicator, year, isMet, ends, cliff, isAtCliff, digits }) => {
      const [measure] = readsOf(indicator.formula, year).measures;
      const isShare = measure?.kind === "share";
      const most = isShare ? 10_000 : 20_000;
      const unit = 10 ** (2 - digits);
      const drawn = Math.min(most, isAtCliff ? cliff : ends[0]);
      const printed = Math.floor(drawn / unit) * unit;
      const flags = flagsOf(indicator, isMet);
      const at = (rate: unknown) =>
        pointsAt(indicator, year, { rate, ...flags }).at(indicator.code);
      // In hundred-thousandths, half a unit is a whole number.
      const end = (shift: number): string => {
        const rate = Math.max(0, printed * 10 + shift * unit * 5);
        return `${decimalText(BigInt(isShare ? Math.min(100_000, rate) : rate), 3)}%`;
      };
      const text = `${decimalText(BigInt(printed / unit), digits)}%`;
      const { range, exact } = at(rounded(text));
      expect(range.exact).toEqual({ low: at(end(-1)).exact, high: at(end(1)).exact });
      expect(exact).toBe(at(end(0)).exact);
    });
  });
});
