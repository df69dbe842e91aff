// Which digits are printed? The exact value's, rounded once as the rubric's rules say, at every node
// of any tree; recomputed here with whole numbers.

import type { Result, ResultNode } from "@dti/score";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { add, decimalText, divide, fraction, ZERO, type Fraction } from "../oracle/fraction.js";
import { spanOf, valueOf } from "../support/exact.js";
import { law } from "../support/law.js";
import { printedAs, unitsOf, type Tie } from "../support/round.js";
import { indicatorsOf, nodesOf } from "../support/tree.js";
import { earnings, factOf, plans, rubricOf, type Earning, type Plan } from "../support/trees.js";
import { scoreReport } from "../support/views.js";

const factsOf = (plan: Plan, earned: readonly Earning[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    indicatorsOf(rubricOf(plan)).flatMap(({ code, max }, index) => {
      const earning = earned[index % earned.length];
      const fact = earning && factOf(max, plan.places, earning);
      return fact === undefined ? [] : [[code, fact]];
    }),
  );

const resultOf = (plan: Plan, earned: readonly Earning[], order?: "reversed"): Result =>
  scoreReport(rubricOf(plan, order), {
    facts: factsOf(plan, earned),
    options: { year: 2026, context: {} },
  });

const sumOf = (nodes: readonly ResultNode[]): Fraction =>
  nodes.reduce((total, { exact }) => add(total, valueOf(exact)), ZERO);

const isSame = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;

/** Units of the last digit that a node must print. */
const unitsAt = (node: ResultNode, plan: Plan): bigint =>
  node.children.length === 0 || plan.rounding === "exact-sum"
    ? unitsOf(valueOf(node.exact), plan.places, plan.tie)
    : node.children.reduce((total, child) => total + unitsAt(child, plan), 0n);

const cases = fc.tuple(plans, earnings);

describe("in any tree, every node", () => {
  it("prints its exact points rounded once, or the sum of what its children print", () => {
    const rules = new Set<string>();
    let differing = 0;
    law(2000, cases, ([plan, earned]) => {
      const result = resultOf(plan, earned);
      rules.add(`${plan.tie} ${plan.rounding} ${String(plan.places)}`);
      for (const node of nodesOf(result)) {
        expect(node.printed).toBe(decimalText(unitsAt(node, plan), plan.places));
        const other = printedAs(valueOf(node.exact), plan.places, plan.tie);
        if (node.printed !== other) differing += 1;
      }
    });
    // Both ties, both rules of rounding, 0 to 6 places; and the two rules do print different digits.
    expect(rules.size).toBe(28);
    expect(differing).toBeGreaterThan(100);
  });

  it("is the exact sum of its children, low and high ends too", () => {
    law(500, cases, ([plan, earned]) => {
      for (const { exact, range, rangeOverReadings, children } of nodesOf(resultOf(plan, earned))) {
        if (children.length === 0) continue;
        const endOf = (name: "range" | "rangeOverReadings", end: "low" | "high"): Fraction =>
          children.reduce((total, child) => add(total, valueOf(child[name].exact[end])), ZERO);
        expect(isSame(valueOf(exact), sumOf(children))).toBe(true);
        for (const end of ["low", "high"] as const) {
          expect(isSame(valueOf(range.exact[end]), endOf("range", end))).toBe(true);
          expect(
            isSame(valueOf(rangeOverReadings.exact[end]), endOf("rangeOverReadings", end)),
          ).toBe(true);
        }
      }
    });
  });

  it("prints its value, exact points over maximum, to the value's own places", () => {
    law(500, cases, ([plan, earned]) => {
      for (const { exact, max, value } of nodesOf(resultOf(plan, earned))) {
        const share = divide(valueOf(exact), fraction(max * 2, 2));
        expect(isSame(valueOf(value.exact), share)).toBe(true);
        expect(value.printed).toBe(printedAs(share, plan.valuePlaces, plan.tie));
      }
    });
  });

  it("is the same in whatever order the children of each node stand", () => {
    law(500, cases, ([plan, earned]) => {
      const result = resultOf(plan, earned);
      const reversed = resultOf(plan, earned, "reversed");
      for (const node of nodesOf(result)) {
        const other = reversed.at(node.code);
        expect(spanOf(other)).toEqual(spanOf(node));
        expect(other.printed).toBe(node.printed);
        expect(other.value).toEqual(node.value);
      }
    });
  });
});

describe("points half-way between two digits", () => {
  it.each<readonly [tie: Tie, printed: readonly string[]]>([
    ["half-up", ["0.01", "0.02", "0.03", "0.04"]],
    ["half-even", ["0.00", "0.02", "0.02", "0.04"]],
  ])("go %s", (tie, printed) => {
    const rubric = rubricOf({
      tops: [{ max: 2, children: [] }],
      places: 2,
      valuePlaces: 4,
      tie,
      rounding: "exact-sum",
      inPillar: [],
    });
    const printedFor = (points: string): string =>
      scoreReport(rubric, { facts: { "1": { points } }, options: { year: 2026, context: {} } })
        .printed;
    expect(["0.005", "0.015", "0.025", "0.035"].map(printedFor)).toEqual(printed);
  });
});
