// What does the whole grid of thresholds leave? For each group, each reading of each indicator once per
// pair of points that it gives the two provinces: in proportion, up to and from 50 % to 99 %.

import {
  allOrNothing,
  flag,
  quotient,
  ratio,
  share,
  type FormulaNode,
  type MeasureNode,
} from "@dti/score/define";
import { decision405 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import {
  aloneOf,
  cliffs,
  groupOf,
  provinces,
  scaled,
  withoutAlternatives,
} from "../../support/printed-groups.js";
import { indicatorsOf, readsOf } from "../../support/tree.js";

const part = share("a", "b");
const rate = quotient("a", "b");
const nine = [50, 60, 70, 75, 80, 85, 90, 95, 99];

type Formulas = Readonly<Record<string, FormulaNode>>;
type Row = readonly [code: string, reading: string, totals: string];

describe("group 3", () => {
  const bare = withoutAlternatives("3");
  const full = cliffs(part, 95);
  const grid: Readonly<Record<string, Formulas>> = {
    "3.1": { v: ratio(part), ...scaled(part, 99), ...full },
    "3.2": { v: ratio(part), ...scaled(part, 99), ...full },
    "3.3": { ...scaled(rate, 80, 85, 90, 95, 99), ...cliffs(rate, 90, 95) },
    "3.4": { v: ratio(part), ...scaled(part, 85, 90, 95, 99), ...cliffs(part, 85) },
    "3.5": { v: ratio(part), ...scaled(part, 60, 70, 75, 80, 85, 90, 95, 99), ...cliffs(part, 70) },
    "3.6": { all: allOrNothing(quotient("a", 7), "100%") },
  };
  const group = groupOf(bare, "3", grid);

  it("has 7 of 19 712: any one of 3.1, 3.2, 3.4 full, with either reading of 3.5, and one at 99%", () => {
    expect([group.combinations, group.fits]).toEqual([19_712, 7]);
    const told = group.fitting.map((one) =>
      Object.entries(one)
        .filter(([, reading]) => reading !== "default")
        .map((entry) => entry.join(" "))
        .join(", "),
    );
    expect(told).toEqual([
      "",
      "3.5 s75",
      "3.2 c95, 3.4 c85",
      "3.2 c95, 3.4 c85, 3.5 s75",
      "3.1 s99, 3.3 s99, 3.4 c85, 3.5 s75",
      "3.1 c95, 3.4 c85",
      "3.1 c95, 3.4 c85, 3.5 s75",
    ]);
  });

  it.each<Row>([
    ["3.1", "default", "106.75 fits / 127.70 fits"],
    ["3.1", "v", "136.19 / 157.37"],
    ["3.2", "v", "136.19 / 156.39"],
    ["3.1", "c95", "136.75 / 157.70"],
    ["3.2", "c95", "136.75 / 157.70"],
    ["3.3", "s80", "111.43 / 129.71"],
    ["3.3", "s90", "109.56 / 129.71"],
    ["3.3", "c95", "81.43 / 99.71"],
    ["3.4", "v", "102.10 / 122.86"],
    ["3.4", "c85", "76.75 / 97.70"],
    ["3.5", "v", "106.75 fits / 121.70"],
    ["3.5", "c70", "106.75 fits / 103.70"],
    ["3.5", "s75", "106.75 fits / 127.70 fits"],
    ["3.6", "all", "85.32 / 101.99"],
  ])("with %s read as %s gives %s", (code, reading, totals) => {
    expect(aloneOf(group, code, reading)).toBe(totals);
  });

  it("has none if 3.5 of Quảng Trị is the 100% that is printed beside the 60%", () => {
    const [first, second] = provinces("3");
    const facts = { ...second?.facts, "3.5": { m1: true, rate: "100%" } };
    const cases = [first, { ...second, facts }] as ReturnType<typeof provinces>;
    const others = Object.fromEntries(Object.entries(grid).filter(([code]) => code !== "3.5"));
    const found = groupOf(bare, "3", others, cases);
    expect([found.combinations, found.fits]).toEqual([1792, 0]);
    expect(groupOf(bare, "3", grid, cases).fits).toBe(0);
    expect(aloneOf(found, "3.1", "default")).toBe("106.75 fits / 133.70");
  });

  it("leaves the rubric's own alternatives open: they are full at 83.84% and 84.51%", () => {
    const own = groupOf(decision405, "3", {});
    expect([own.codes, own.combinations, own.fits]).toEqual([["3.4", "3.5", "3.7"], 12, 12]);
  });
});

describe("group 5", () => {
  const measureOf = (code: string): MeasureNode => {
    const leaf = indicatorsOf(decision405).find((one) => one.code === code);
    const [measure] = leaf ? readsOf(leaf.formula).measures : [];
    if (measure === undefined) throw new Error(code);
    return measure;
  };
  const grid = Object.fromEntries(
    ["5.2", "5.3", "5.4", "5.5", "5.6"].map((code): [string, Formulas] => {
      const measure = measureOf(code);
      return code === "5.6"
        ? [code, { ...scaled(measure, 60, ...nine.slice(2)), ...cliffs(measure, 70) }]
        : [code, { ...scaled(measure, ...nine), ...cliffs(measure, 99) }];
    }),
  );
  const group = groupOf(decision405, "5", grid);

  it("has 12 of 146 410, of which one has the same rule for all rates: in proportion", () => {
    expect([group.combinations, group.fits]).toEqual([146_410, 12]);
    const kinds = (one: Readonly<Record<string, string>>) => new Set(Object.values(one)).size;
    expect(group.fitting.filter((one) => kinds(one) === 1)).toEqual([
      { "5.2": "default", "5.3": "default", "5.4": "default", "5.5": "default", "5.6": "default" },
    ]);
    // What else fits mixes thresholds that nothing prints, in three or four of 5.2 to 5.5.
    const mixed = group.fitting
      .slice(1)
      .map((one) => Object.values(one).filter((reading) => reading !== "default").length);
    expect([Math.min(...mixed), Math.max(...mixed)]).toEqual([3, 4]);
    expect(group.fitting.every((one) => one["5.6"] === "default")).toBe(true);
  });

  it.each<Row>([
    ["5.2", "default", "62.25 fits / 76.80 fits"],
    ["5.2", "c99", "56.85 / 76.80 fits"],
    ["5.3", "c99", "58.12 / 76.80 fits"],
    ["5.4", "c99", "60.43 / 76.80 fits"],
    ["5.5", "c99", "61.34 / 76.80 fits"],
    ["5.6", "c70", "62.25 fits / 70.00"],
    ["5.2", "s80", "63.60 / 76.80 fits"],
    ["5.3", "s80", "63.28 / 76.80 fits"],
    ["5.4", "s80", "62.70 / 76.80 fits"],
    ["5.6", "s80", "62.25 fits / 78.50"],
  ])("with %s read as %s gives %s", (code, reading, totals) => {
    expect(aloneOf(group, code, reading)).toBe(totals);
  });
});

describe("group 6", () => {
  const bare = withoutAlternatives("6");
  const without = (percent: number) => nine.filter((one) => one !== percent);
  const grid: Readonly<Record<string, Formulas>> = {
    "6.1": { last: flag("m4") },
    "6.3": { ...scaled(part, ...nine), ...cliffs(part, 50, 60) },
    "6.4": { v: ratio(part), ...scaled(part, ...nine), ...cliffs(part, 75) },
    "6.5": { v: ratio(part), ...scaled(part, ...without(80)), ...cliffs(part, 80) },
    "6.6": { v: ratio(part), ...scaled(part, ...without(70)), ...cliffs(part, 80) },
    "6.7": { ...scaled(part, 85, 90, 95, 99), ...cliffs(part, 90) },
    "6.8": { ...scaled(part, 80, 85, 90, 95, 99), ...cliffs(part, 90, 99) },
    "6.9": { cliff: allOrNothing(share(["a", "b"], "c"), "1%") },
  };

  it("has 158 of 3 345 408, so that only printed thresholds settle it", () => {
    const { combinations, fits, fitting } = groupOf(bare, "6", grid);
    expect([combinations, fits, fitting.length]).toEqual([3_345_408, 158, 158]);
  });

  it("has none where every figure is taken for exact", () => {
    const exactly = (fact: unknown): unknown => {
      const { rate } = fact as { readonly rate?: { readonly rounded?: string } };
      return rate?.rounded === undefined
        ? fact
        : { ...(fact as object), rate: rate.rounded.replace(",", ".") };
    };
    const cases = provinces("6").map((one) => ({
      ...one,
      facts: Object.fromEntries(
        Object.entries(one.facts).map(([code, fact]) => [code, exactly(fact)]),
      ),
    }));
    expect(groupOf(bare, "6", grid, cases).fits).toBe(0);
    expect(cases.map((one) => groupOf(bare, "6", grid, [one]).fits)).toEqual([888, 297]);
  });
});

describe("group 8", () => {
  const grid = {
    "8.1": { ...scaled(rate, 80, 85, 90, 95, 99), ...cliffs(rate, 90) },
    "8.2": {
      v: ratio(rate),
      ...scaled(rate, 30, 40, 60, 70, 75, 80, 85, 90, 95, 99),
      ...cliffs(rate, 30, 50),
    },
    "8.3": {
      v: ratio(rate),
      ...scaled(rate, 40, 50, 60, 75, 80, 85, 90, 95, 99),
      ...cliffs(rate, 40, 70),
    },
  };

  it("has 1 of 1 274", () => {
    const { combinations, fits } = groupOf(decision405, "8", grid);
    expect([combinations, fits]).toEqual([1274, 1]);
  });
});
