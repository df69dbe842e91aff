// What does a chunk of rows score? Every node its digits, each rounded once; and hardly an ordinary row
// is left to the exact path.

import { score, type Rubric } from "@dti/score";
import { defineRubric, group, indicator, ratio, share, type Rules } from "@dti/score/define";
import { draft3530 } from "@dti/score/rubrics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { year } from "../../bench/leaves.js";
import { provinces } from "../../bench/provinces.js";
import { run, type Runner } from "../../src/engine/runner.js";
import { law } from "../support/law.js";
import { counts, digitsOf, engineRun, label, type Given } from "./sample.js";

const leaf = (code: string, max: number) =>
  indicator(code, {
    name: label(code),
    max,
    variables: counts("a", "b"),
    formula: ratio(share("a", "b")),
  });

/** Three indicators of which the first two are a group, and a pillar over the last. */
const rubricWith = (rules: Partial<Rules>, places = 2, max = 20): Rubric =>
  defineRubric({
    family: "test",
    version: "v1",
    revision: 1,
    years: [2025, 2030],
    max: 3 * max,
    places,
    rules,
    pillars: [{ code: "P", name: label("P"), groups: ["1", "2"] }],
    children: [
      group("1", { name: label("1"), max: 2 * max }, leaf("1.1", max), leaf("1.2", max)),
      group("2", { name: label("2"), max }, leaf("2.1", max)),
    ],
  });

const leaves = ["1.1", "1.2", "2.1"];
const codes = ["1.1", "1.2", "1", "2.1", "2", "total", "P"];

type Rate = readonly [above: number, below: number];

const columnsOf = (rows: readonly (readonly Rate[])[]): Record<string, Given> =>
  Object.fromEntries(
    leaves.map((code, place) => [
      code,
      {
        a: rows.map((row) => row[place]?.[0] ?? 0),
        b: rows.map((row) => row[place]?.[1] ?? 1),
      },
    ]),
  );

const exactly = (rubric: Rubric, row: readonly Rate[]): readonly number[] => {
  const facts = Object.fromEntries(
    leaves.map((code, place) => [code, { a: row[place]?.[0] ?? 0, b: row[place]?.[1] ?? 1 }]),
  );
  const result = score(rubric, facts, { year: 2026 });
  return codes.map((code) => Number(result.at(code).printed.replace(".", "")));
};

/** The digits of all nodes of a row; undefined where they are left to another. */
const rowOf = (runner: Runner, row: number): readonly number[] | undefined => {
  const digits = codes.map((code) => digitsOf(runner, code)[row] ?? "?");
  return digits.includes("?") ? undefined : digits.map(Number);
};

const rules: readonly Partial<Rules>[] = [
  { tie: "half-up", rounding: "exact-sum" },
  { tie: "half-even", rounding: "exact-sum" },
  { tie: "half-up", rounding: "sum-of-printed" },
  { tie: "half-even", rounding: "sum-of-printed" },
];

describe("nodes", () => {
  it("print the rounded sum, or the sum of what is printed", () => {
    const rows = [
      [
        [1, 3],
        [1, 3],
        [1, 3],
      ] as const,
    ];
    const printed = rules.map((one) => rowOf(engineRun(rubricWith(one), columnsOf(rows), 1), 0));
    const sum = [667, 667, 1333, 667, 667, 2000, 2000];
    const ofPrinted = [667, 667, 1334, 667, 667, 2001, 2001];
    expect(printed).toEqual([sum, sum, ofPrinted, ofPrinted]);
  });

  it("settle sums that are half-way, by the rule for ties", () => {
    // 3.125, 2.5 and 1.25 hundredths, and their sums.
    const rows = [
      [
        [1, 640],
        [1, 800],
        [1, 1600],
      ],
      [
        [1, 1600],
        [1, 1600],
        [0, 1],
      ],
      [
        [1, 6000],
        [1, 12_000],
        [0, 1],
      ],
    ] as const;
    for (const one of rules) {
      const rubric = rubricWith(one);
      const runner = engineRun(rubric, columnsOf(rows), 3);
      expect(rows.map((_, row) => rowOf(runner, row))).toEqual(
        rows.map((row) => exactly(rubric, row)),
      );
    }
  });

  it("leave sums to another that are next to a half and of too many digits", () => {
    // 4000 (n₁ d₂ + n₂ d₁) = 5301 d₁ d₂ + 1: above a half-hundredth by one part in 1.8 × 10¹⁶.
    const rows = [
      [
        [60_421_284, 94_906_267],
        [65_353_267, 94_906_297],
        [0, 1],
      ],
    ] as const;
    const rubric = rubricWith({});
    expect(rowOf(engineRun(rubric, columnsOf(rows), 1), 0)).toBeUndefined();
    expect(exactly(rubric, rows[0]).slice(2)).toEqual([2651, 0, 0, 2651, 2651]);
  });

  it("of more places than doubles have are settled or left to another", () => {
    const rows = [
      [
        [1, 3],
        [2, 7],
        [5, 11],
      ],
      [
        [1, 2],
        [1, 4],
        [1, 8],
      ],
    ] as const;
    for (const one of rules) {
      const rubric = rubricWith(one, 13);
      const runner = engineRun(rubric, columnsOf(rows), 2);
      expect(rowOf(runner, 1)).toEqual(exactly(rubric, rows[1]));
      const found = rowOf(runner, 0);
      if (found !== undefined) expect(found).toEqual(exactly(rubric, rows[0]));
    }
  });

  it("print what fractions do", () => {
    const rate = fc
      .tuple(
        fc.oneof(
          fc.constantFrom(3, 7, 8, 640, 800, 1600, 3200),
          fc.integer({ min: 1, max: 99_999 }),
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([below, part]): Rate => [Math.floor(below * part), below]);
    const rows = fc.array(fc.tuple(rate, rate, rate), { minLength: 1, maxLength: 8 });
    law(
      200,
      fc.tuple(rows, fc.constantFrom(...rules), fc.nat({ max: 6 })),
      ([all, rule, places]) => {
        const rubric = rubricWith(rule, places);
        const runner = engineRun(rubric, columnsOf(all), all.length);
        for (const [row, rates] of all.entries()) {
          const found = rowOf(runner, row);
          if (found !== undefined) expect(found).toEqual(exactly(rubric, rates));
        }
      },
    );
  });

  it("know how much they are at most, and how far their doubles may be off", () => {
    const { nodes } = engineRun(rubricWith({}), columnsOf([[]]), 1);
    expect(nodes.map(({ most }) => most)).toEqual([2000, 2000, 4000, 2000, 2000, 6000, 6000]);
    for (const { error } of nodes) {
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(1e-10);
    }
  });
});

describe("run", () => {
  it("writes as many rows as it is told, from where they are to be written", () => {
    const rows = [
      [
        [1, 3],
        [2, 3],
        [3, 3],
      ] as const,
      [
        [9, 3],
        [2, 3],
        [3, 3],
      ] as const,
    ];
    const runner = engineRun(rubricWith({}), columnsOf(rows), 2);
    expect([...runner.flags]).toEqual([0, 1]);
    const column = new Float64Array(5).fill(-1);
    const total = runner.nodes.find(({ code }) => code === "total");
    if (total === undefined) throw new TypeError("no total");
    total.printed.data = column;
    total.printed.at = 3;
    run(runner, 1);
    expect(runner.flags[0]).toBe(0);
    expect([...column]).toEqual([-1, -1, -1, 4000, -1]);
  });

  it("leaves less than one ordinary row in a hundred to another", () => {
    const rows = 10_000;
    const { columns } = provinces(rows);
    const given: Record<string, Record<string, Float64Array>> = {};
    for (const [name, column] of Object.entries(columns)) {
      const place = name.lastIndexOf(".");
      const one = (given[name.slice(0, place)] ??= {});
      one[name.slice(place + 1)] = Float64Array.from(column);
    }
    const { flags } = engineRun(draft3530, given, rows, year);
    expect(flags.reduce((sum, flag) => sum + flag, 0)).toBeLessThan(rows / 100);
  });
});
