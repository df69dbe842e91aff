// Does a verdict say neither too much nor too little? The truth, printed to any digits, is never
// contradicted, whatever is reported of it; what lies outside of all that is possible always is.

import type { Span, VerifiedNode } from "@dti/score/audit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  add,
  compare,
  fraction,
  multiply,
  parseRate,
  powerOfTen,
  subtract,
  type Fraction,
} from "../oracle/fraction.js";
import {
  auditsOf,
  localeOf,
  prints,
  publishedFor,
  verified,
  type Audit,
  type Print,
} from "../support/audits.js";
import { valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { mixedRubrics } from "../support/mixed.js";
import { official, rubricNames } from "../support/official.js";
import { printedAs } from "../support/round.js";
import { below, nodesOf } from "../support/tree.js";
import { scoreReport, type Form, type ViewOptions } from "../support/views.js";

const proven: readonly Form[] = ["letters", "rates", "points", "everything", "missing"];
const unproven: readonly Form[] = ["unevidenced letters", "unevidenced", "not applicable"];
const blurs: ViewOptions["blurs"] = ["exact", "rounded", "between"];
const views: ViewOptions = { forms: [...proven, ...unproven], blurs };

const random: fc.Arbitrary<Audit> = mixedRubrics.chain((rubric) => auditsOf(rubric, views));

describe("the true score of what was reported, printed to any digits,", () => {
  const isNeverContradicted = ([{ rubric, report, truth }, print]: readonly [Audit, Print]) => {
    const published = Object.fromEntries(
      nodesOf(truth).map((node) => [node.code, publishedFor(node, rubric, print)]),
    );
    const { nodes } = verified(rubric, report, published, localeOf(print));
    expect(nodes).toHaveLength(2 * nodesOf(truth).length);
    expect(nodes.filter(({ verdict }) => verdict === "contradicted")).toEqual([]);
    return nodes;
  };

  it.each(rubricNames)("is never contradicted, by %s", (name) => {
    const found = new Set<string>();
    law(120, fc.tuple(auditsOf(official[name], views), prints), (one) => {
      isNeverContradicted(one).forEach(({ verdict }) => found.add(verdict));
    });
    expect([...found].sort()).toEqual(["exact", "undetermined", "within-rounding"]);
  });

  it("is never contradicted, by any rubric", () => {
    law(800, fc.tuple(random, prints), (one) => void isNeverContradicted(one));
  });

  it("is exact where all facts are exactly known", () => {
    const exact = mixedRubrics.chain((rubric) => auditsOf(rubric, { forms: ["letters"] }));
    law(300, fc.tuple(exact, prints), (one) => {
      const verdicts = isNeverContradicted(one).map(({ verdict }) => verdict);
      expect(new Set(verdicts)).toEqual(new Set(["exact"]));
    });
  });
});

/** Where figures are published: so many units of the last digit from an end of a branch. */
interface Aim {
  readonly branch: number;
  readonly isHigh: boolean;
  readonly by: number;
  readonly digits: number;
}

const aims: fc.Arbitrary<Aim> = fc.record({
  branch: fc.nat({ max: 9 }),
  isHigh: fc.boolean(),
  by: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -2000, max: 2000 })),
  digits: fc.nat({ max: 5 }),
});

const half = fraction(1, 2);

/** A figure near an end of what is possible. */
const near = ({ branches }: VerifiedNode, { branch, isHigh, by }: Aim, digits: number): string => {
  const { exact } = branches[branch % branches.length]!;
  const unit = fraction(1, powerOfTen(digits));
  const end = valueOf(isHigh ? exact.high! : exact.low);
  const figure = add(parseRate(printedAs(end, digits, "half-up")), multiply(unit, fraction(by)));
  return printedAs(figure.n < 0n ? fraction(0) : figure, digits, "half-up");
};

/** Whether what prints like a figure, from low to high, has anything in common with a branch. */
const meets = (low: Fraction, high: Fraction, { exact, lowOpen, highOpen }: Span): boolean => {
  const [above, under] = [compare(high, valueOf(exact.low)), compare(valueOf(exact.high!), low)];
  return (above > 0 || (above === 0 && !lowOpen)) && (under > 0 || (under === 0 && !highOpen));
};

/** How far from a branch. */
const apart = (low: Fraction, high: Fraction, { exact }: Span): Fraction => {
  const gaps = [subtract(valueOf(exact.low), high), subtract(low, valueOf(exact.high!))];
  return gaps.reduce((most, gap) => (compare(gap, most) > 0 ? gap : most), fraction(0));
};

describe("a figure is contradicted exactly when nothing that prints like it is possible", () => {
  const isRight = ([{ rubric, report, truth }, aim]: readonly [Audit, Aim]): string[] => {
    const all = nodesOf(truth).map(({ code }) => code);
    const each = (of: (code: string) => object) =>
      Object.fromEntries(all.map((one) => [one, of(one)]));
    const dummy = verified(
      rubric,
      report,
      each(() => ({ points: "0", value: "0" })),
    ).nodes;
    // A sum of printed rows has as many digits as they have.
    const digits = Math.min(aim.digits, rubric.places);
    const find = (code: string, of: string) =>
      dummy.find((node) => node.code === code && node.of === of)!;
    const published = each((code) => ({
      points: near(find(code, "points"), aim, digits),
      value: near(find(code, "value"), aim, aim.digits),
    }));
    return verified(rubric, report, published).nodes.map((node) => {
      const unit = fraction(1, powerOfTen(node.of === "points" ? digits : aim.digits));
      const [value, margin] = [parseRate(node.published), multiply(unit, half)];
      const least = subtract(value, margin);
      const [low, high] = [least.n < 0n ? fraction(0) : least, add(value, margin)];
      expect(node.branches).toEqual(find(node.code, node.of).branches);
      const isPossible = node.branches.some((branch) => meets(low, high, branch));
      expect(node.verdict === "contradicted").toBe(!isPossible);
      const gaps = node.branches.map((branch) => apart(low, high, branch));
      const nearest = gaps.reduce((a, b) => (compare(a, b) < 0 ? a : b));
      expect(node.outside.toFixed(20)).toBe(decimal(nearest));
      return `${node.verdict} ${String(node.branches.length > 1)}`;
    });
  };
  const decimal = (value: Fraction): string => printedAs(value, 20, "half-up");

  it.each(rubricNames)("by %s", (name) => {
    law(60, fc.tuple(auditsOf(official[name], views), aims), (one) => void isRight(one));
  });

  it("by any rubric, between branches too", () => {
    const found = new Set<string>();
    law(500, fc.tuple(random, aims), (one) => isRight(one).forEach((what) => found.add(what)));
    expect(found).toContain("contradicted true");
    expect(found).toContain("within-rounding true");
  });
});

describe("what is possible, from its lowest to its highest,", () => {
  const isRange = ({ rubric, report, truth }: Audit): void => {
    const published = Object.fromEntries(nodesOf(truth).map(({ code }) => [code, "1"]));
    const result = scoreReport(rubric, report);
    for (const { code, range, branches } of verified(rubric, report, published).nodes) {
      const node = result.at(code);
      expect([branches[0]?.exact.low, branches.at(-1)?.exact.high]).toEqual([
        range.exact.low,
        range.exact.high,
      ]);
      const isOfPrinted = rubric.rules.rounding === "sum-of-printed" && node.kind !== "indicator";
      const isProven = below(node).every(({ state }) => state !== "unevidenced");
      if (isProven && !isOfPrinted) expect(range.exact).toEqual(node.range.exact);
    }
  };

  it.each(rubricNames)("is the range of a score by %s", (name) => {
    law(80, auditsOf(official[name], { forms: proven, blurs }), isRange);
  });

  it("is the range of a score by any rubric", () => {
    law(400, random, isRange);
  });
});
