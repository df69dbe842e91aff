// What if points do not rise in a straight line? Figures that stand in two measures, or above and below
// the line; what counts whole things is held against every value that it can have.

import { safeScore, type Rubric } from "@dti/score";
import {
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { reach, type Reach } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { leaf, letters, rubricOf, text } from "../../rubric/sample.js";

const year = 2026;

type Fact = Readonly<Record<string, number | string>>;

const asked = (
  rubric: Rubric,
  fact: Fact,
  target: string | number,
  pace: Readonly<Record<string, number>>,
): Reach =>
  reach(rubric, { "1": fact }, target, {
    year,
    effort: { "1": { figures: { a: { effort: 1, ...pace } } } },
  });

const own = (formula: FormulaNode): Rubric =>
  rubricOf([leaf("1", formula, { variables: letters("a", "b", "c", "d") })]);

/** The least distance from the present value at which the points are reached, by trying. */
const tried = (
  rubric: Rubric,
  fact: Fact,
  target: string | number,
  [least, most]: readonly [number, number],
): number | undefined => {
  const from = Number(fact["a"]);
  const distances = Array.from({ length: most - least + 1 }, (_, index) => least + index)
    .filter((a) => {
      const scored = safeScore(rubric, { "1": { ...fact, a } }, { year });
      return scored.ok && scored.result.points.gte(target);
    })
    .map((a) => Math.abs(a - from));
  return distances.length > 0 ? Math.min(...distances) : undefined;
};

const bulging = ratio(share("a", ["a", "b"]));
const humped = weightedParts(
  ["1/2", ratio(share("a", ["a", "b"]))],
  ["1/2", ratio(quotient("c", ["a", "d"], { name: "falling" }))],
);
const twice = weightedParts(
  ["1/2", ratio(share("a", ["a", "b"]))],
  ["1/2", ratio(quotient("a", ["a", "c", "d"], { name: "other" }))],
);
const sagging = thresholdToMax(quotient("b", "a"), "80%");

describe("A count", () => {
  it.each([
    ["that bulges", bulging, { a: 3, b: 40, c: 0, d: 0 }],
    ["with a hump", humped, { a: 3, b: 12, c: 9, d: 8 }],
    ["that bulges twice", twice, { a: 2, b: 12, c: 30, d: 8 }],
    ["that sags as it falls", sagging, { a: 90, b: 20, c: 0, d: 0 }],
  ])("%s is found as by trying every value", (_, formula, fact) => {
    const rubric = own(formula);
    for (let target = 0; target <= 20; target += 1.5) {
      const found = asked(rubric, fact, target, { least: 0, most: 100 });
      const truth = tried(rubric, fact, target, [0, 100]);
      expect(found.reachable && found.effort.exact).toBe(
        truth === undefined ? false : String(truth),
      );
      expect(found.reachable ? found.certificate.proven : found.proven).toBe(true);
    }
  });
});

describe("What can be anything", () => {
  const money = (name: string) => ({ label: text(name), divisible: true as const });
  const divisible = (formula: FormulaNode): Rubric =>
    rubricOf([
      leaf("1", formula, {
        variables: { a: money("a"), b: money("b"), c: money("c"), d: money("d") },
      }),
    ]);

  it.each([
    ["that bulges", bulging, { a: 3, b: 40, c: 0, d: 0 }, 10],
    ["with a hump", humped, { a: 3, b: 12, c: 9, d: 8 }, "10.5"],
    ["that bulges twice", twice, { a: 2, b: 12, c: 30, d: 8 }, 12],
    ["that sags as it falls", sagging, { a: 90, b: 20, c: 0, d: 0 }, 15],
  ])("%s is found within a hair", (_, formula, fact, target) => {
    const found = asked(divisible(formula), fact, target, { least: 0, most: 100 });
    if (!found.reachable) throw new Error("out of reach");
    expect(
      found.points.exact === String(target) || Number(found.points.printed) >= Number(target),
    ).toBe(true);
    const { bound, gap } = found.certificate;
    expect(gap.decimal.toNumber()).toBeLessThan(1e-6 * bound.decimal.toNumber());
    // A little nearer is not enough.
    const a = Number((found.changes["1"] as { readonly a: unknown }).a);
    const nearer = a + (a > fact.a ? -1e-4 : 1e-4);
    const scored = safeScore(
      divisible(formula),
      { "1": { ...fact, a: nearer.toFixed(9) } },
      { year },
    );
    expect(scored.ok && scored.result.points.lt(target)).toBe(true);
  });
});

describe("Two figures of one indicator", () => {
  const two = rubricOf([
    leaf(
      "1",
      weightedParts(
        ["3/4", ratio(share("a", "b"))],
        ["1/4", ratio(share("c", "d", { name: "other" }))],
      ),
      { variables: letters("a", "b", "c", "d") },
    ),
  ]);
  const fact = { a: 2, b: 10, c: 1, d: 7 };

  it("move in turns, the cheaper points first", () => {
    for (let target = 3; target <= 20; target += 0.5) {
      const effort = { "1": { fixed: 1, figures: { a: { effort: 3 }, c: { effort: 1 } } } };
      const found = reach(two, { "1": fact }, target, { year, effort });
      let truth = Number.POSITIVE_INFINITY;
      for (let a = 2; a <= 10; a += 1) {
        for (let c = 1; c <= 7; c += 1) {
          const scored = safeScore(two, { "1": { ...fact, a, c } }, { year });
          const isChange = a > 2 || c > 1;
          const own = 3 * (a - 2) + (c - 1) + (isChange ? 1 : 0);
          if (scored.ok && scored.result.points.gte(target)) truth = Math.min(truth, own);
        }
      }
      expect(found.reachable && [found.effort.exact, found.certificate.proven]).toEqual([
        String(truth),
        true,
      ]);
    }
  });

  it("of which one bulges are needed to the end", () => {
    const both = rubricOf([
      leaf("1", bulging, { variables: letters("a", "b") }),
      leaf("2", ratio(share("a", "b"))),
    ]);
    const figures = { a: { effort: 1, most: 40 } };
    const given = { "1": { a: 3, b: 40 }, "2": { a: 10, b: 40 } };
    const found = reach(both, given, 30, { year, effort: { "1": { figures }, "2": { figures } } });
    expect(found.reachable && [found.effort.exact, found.certificate.proven]).toEqual(["67", true]);
  });

  it("of so few things that no number lies between two steps", () => {
    const few = rubricOf([
      leaf(
        "1",
        steps(share("a", "b"), [
          ["20%", "1/4"],
          ["1/2", "40%"],
          ["90%", "90%"],
        ]),
      ),
    ]);
    const effort = { "1": { figures: { a: { effort: 1 } } } };
    const found = reach(few, { "1": { a: 0, b: 3 } }, 8, { year, effort });
    expect(found.reachable && found.changes).toEqual({ "1": { a: 2 } });
  });
});
