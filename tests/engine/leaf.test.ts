// What does an indicator earn in a chunk of rows? What the exact path says, wherever the engine answers;
// and it leaves to the exact path whatever is wrong.

import {
  allOrNothing,
  amount,
  awarded,
  bestOf,
  byPeriod,
  flag,
  levels,
  quotient,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type MeasureNode,
  type Variable,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { roomFor } from "../../src/engine/cells.js";
import { programOf } from "../../src/engine/program.js";
import { run, runnerOf } from "../../src/engine/runner.js";
import {
  counts,
  digitsOf,
  engineRun,
  exactDigits,
  label,
  rubricOfOne,
  type Given,
} from "./sample.js";

const judged: Readonly<Record<string, Variable>> = {
  m1: { label: label("m1"), kind: "flag" },
  m2: { label: label("m2"), kind: "flag" },
  level: { label: label("level"), kind: ["A", "B", "C"] },
};

/** What the engine prints; where it answers, the exact path has to agree. */
const printed = (
  formula: FormulaNode,
  variables: Readonly<Record<string, Variable>>,
  given: Given,
  year = 2026,
): readonly (number | "?")[] => {
  const rubric = rubricOfOne(formula, variables);
  const [first] = Object.values(given);
  const rows = first?.length ?? 0;
  const digits = digitsOf(engineRun(rubric, { "1": given }, rows, year));
  const exact = exactDigits(rubric, given, rows, year);
  expect(digits).toEqual(digits.map((one, row) => (one === "?" ? one : exact[row])));
  return digits;
};

const ab = counts("a", "b");

const bestOfUnits = (best: string): FormulaNode => ({
  kind: "relativeToBest",
  measure: quotient("a", "b"),
  best,
});

describe("lines", () => {
  it("rise to their cap", () => {
    const given = { a: [1, 2, 99, 100, 150], b: [3, 3, 100, 100, 100] };
    expect(printed(ratio(quotient("a", "b")), ab, given)).toEqual([667, 1333, 1980, 2000, 2000]);
    expect(printed(thresholdToMax(quotient("a", "b"), "80%"), ab, given)).toEqual([
      833, 1667, 2000, 2000, 2000,
    ]);
    const toBest = bestOfUnits("3/4");
    expect(printed(toBest, ab, given)).toEqual([889, 1778, 2000, 2000, 2000]);
  });

  it("earn nothing until the best is known, and nothing of a best of 0", () => {
    const given = { a: [1, 5], b: [3, 5] };
    expect(printed(relativeToBest(quotient("a", "b")), ab, given)).toEqual([0, 0]);
    expect(printed(bestOfUnits("0"), ab, given)).toEqual([0, 0]);
  });

  it("are of amounts, and over constants", () => {
    expect(printed(thresholdToMax(amount("a"), "7"), counts("a"), { a: [0, 3, 7, 9] })).toEqual([
      0, 857, 2000, 2000,
    ]);
    expect(printed(ratio(quotient("a", 7)), counts("a"), { a: [0, 3, 7, 9] })).toEqual([
      0, 857, 2000, 2000,
    ]);
  });

  it("settle halves exactly", () => {
    // 20 points of 1/800 and the like end half-way between two hundredths.
    const given = { a: [1, 3, 1, 801, 0.001, 2.5], b: [800, 800, 4000, 1600, 0.8, 2000] };
    expect(printed(ratio(share("a", "b")), ab, given)).toEqual([3, 8, 1, 1001, 3, 3]);
    const big = { a: [2 ** 40 + 1, 9_007_199_254_740], b: [2 ** 41 + 2, 9_007_199_254_740_991] };
    expect(printed(ratio(share("a", "b")), ab, big)).toEqual([1000, 2]);
  });

  it("leave halves of more digits than integers hold to another", () => {
    const given = { a: [0.000_000_000_1, 0.000_125], b: [0.000_000_08, 0.1] };
    expect(printed(ratio(share("a", "b")), ab, given)).toEqual(["?", 3]);
  });
});

describe("figures", () => {
  const measures = [share("a", "b"), quotient("a", "b")];

  it.each([NaN, Infinity, -Infinity, -1, -0.5, -1e-300, 1e-31, 5e-324, 2 ** 53, 1e300])(
    "are left to another where one is %d",
    (wrong) => {
      for (const measure of measures) {
        for (const formula of [ratio(measure), allOrNothing(measure, "50%")]) {
          expect(printed(formula, ab, { a: [wrong, 1, 1], b: [2, wrong, 2] })).toEqual([
            "?",
            "?",
            formula.kind === "ratio" ? 1000 : 2000,
          ]);
        }
      }
      const sums = ratio(share(["a", "c"], ["b", "d"]));
      const given = { a: [wrong, 1, 1], b: [2, wrong, 2], c: [0, 0, 0], d: [0, 0, 0] };
      expect(printed(sums, counts("a", "b", "c", "d"), given)).toEqual(["?", "?", 1000]);
    },
  );

  it("may be 0, the smallest and the largest that are read", () => {
    const given = {
      a: [0, -0, 1e-30, 1e-30, Number.MAX_SAFE_INTEGER, 1e-30],
      b: [1, 1, 1e-30, 1, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    };
    expect(printed(ratio(quotient("a", "b")), ab, given)).toEqual([0, 0, 2000, 0, 2000, 0]);
    const over = { a: [Number.MAX_SAFE_INTEGER], b: [1e-30] };
    expect(printed(ratio(quotient("a", "b")), ab, over)).toEqual([2000]);
  });

  it("that no formula reads in this year are looked at all the same", () => {
    const formula = byPeriod({
      "2025-2027": ratio(share("a", "b")),
      "2028-2030": ratio(share("c", "b", { name: "later" })),
    });
    const given = { a: [1, 1, 1], b: [2, 2, 2], c: [-1, 5, 2] };
    expect(printed(formula, counts("a", "b", "c"), given)).toEqual(["?", 1000, 1000]);
    expect(printed(formula, counts("a", "b", "c"), given, 2029)).toEqual(["?", "?", 2000]);
  });

  it("of a later period have a formula of their own, and none beyond the last", () => {
    const formula = byPeriod({ "2025-2029": ratio(share("a", "b")), "2030": awarded() });
    expect(printed(formula, ab, { a: [1], b: [2] }, 2030)).toEqual([0]);
  });
});

describe("sums", () => {
  it("of three figures and more are added up, and each figure is read", () => {
    const letters = counts("a", "b", "c", "d", "e");
    const formula = ratio(quotient(["a", "b", "c", "d"], ["e"]));
    const given = {
      a: [1, 1, 1, -1, 0.1],
      b: [2, 2, 2, 2, 0.2],
      c: [3, -3, 3, 3, 0.3],
      d: [4, 4, NaN, 4, 0.4],
      e: [20, 20, 20, 20, 4],
    };
    expect(printed(formula, letters, given)).toEqual([1000, "?", "?", "?", 500]);
  });
});

describe("shares", () => {
  it("above their whole are left to another", () => {
    const given = { a: [2, 3, 4, 0.3, 0.1 + 0.2], b: [3, 3, 3, 0.1 + 0.2, 0.3] };
    expect(printed(ratio(share("a", "b")), ab, given)).toEqual([1333, 2000, "?", 2000, "?"]);
    expect(printed(allOrNothing(share("a", "b"), "1"), ab, given)).toEqual([0, 2000, "?", 0, "?"]);
  });

  it("that are sums of whole figures are compared exactly; others that are close by another", () => {
    const letters = counts("a", "b", "c");
    const formula = ratio(share(["a", "b"], "c"));
    const given = {
      a: [1, 1, 1, 0.1, 0.1, 2 ** 52, 2 ** 52],
      b: [2, 2, 2, 0.2, 0.2, 2 ** 52 - 1, 2 ** 52 - 2],
      c: [3, 2, 4, 0.3, 0.4, 2 ** 53 - 1, 2 ** 53 - 1],
    };
    expect(printed(formula, letters, given)).toEqual([2000, "?", 1500, "?", 1500, 2000, 2000]);
    const cliff = allOrNothing(share(["a", "b"], "c"), "75%");
    expect(printed(cliff, letters, given)).toEqual([2000, "?", 2000, "?", 2000, 2000, 2000]);
  });

  it("keep the parts that are declared within their wholes", () => {
    const variables: Readonly<Record<string, Variable>> = {
      ...counts("b", "d"),
      a: { label: label("a"), partOf: "b" },
      c: { label: label("c"), partOf: "d" },
    };
    const given = { a: [1, 3, 1, 2], b: [2, 2, 2, 2], c: [1, 1, 9, 2], d: [2, 8, 8, 2] };
    expect(printed(ratio(share(["a", "c"], ["b", "d"])), variables, given)).toEqual([
      1000,
      "?",
      "?",
      2000,
    ]);
  });
});

describe("a denominator of 0", () => {
  const given = { a: [0, 1, 0, 1], b: [0, 0, 2, 2] };

  it("is left to another, unless the rubric says what that is", () => {
    for (const measure of [share("a", "b"), quotient("a", "b")]) {
      expect(printed(ratio(measure), ab, given)).toEqual(["?", "?", 0, 1000]);
      expect(printed(allOrNothing(measure, "1%"), ab, given)).toEqual(["?", "?", 0, 2000]);
      expect(printed(steps(measure, [["1%", "1/2"]]), ab, given)).toEqual(["?", "?", 0, 1000]);
    }
  });

  it.each([0, 1] as const)("is worth what the measure says, which is %d", (whenEmpty) => {
    const worth = whenEmpty * 2000;
    for (const make of [
      (measure: MeasureNode) => ratio(measure),
      (measure: MeasureNode) => allOrNothing(measure, "50%"),
    ]) {
      const last = make(share("a", "b")).kind === "ratio" ? 1000 : 2000;
      expect(printed(make(share("a", "b", { whenEmpty })), ab, given)).toEqual([
        worth,
        "?",
        0,
        last,
      ]);
      const [none, some, ...others] = printed(make(quotient("a", "b", { whenEmpty })), ab, given);
      expect([worth, "?"]).toContain(some);
      expect([none, ...others]).toEqual([worth, 0, last]);
    }
    const both = weightedParts(
      ["1/2", ratio(share("a", "b", { whenEmpty }))],
      [
        "1/2",
        steps(share("a", "b", { whenEmpty }), [
          ["10%", "1/4"],
          ["50%", "1/3"],
        ]),
      ],
    );
    expect(printed(both, ab, given)).toEqual([whenEmpty * 1333, "?", 0, 833]);
  });

  it("where the measure then does not apply is left to another", () => {
    const measure = quotient("a", "b", { whenEmpty: "not-applicable" });
    expect(printed(ratio(measure), ab, given)).toEqual(["?", "?", 0, 1000]);
  });

  it("is left to another where only a clause that earns nothing reads it", () => {
    const letters = counts("a", "b", "c");
    const formula = weightedParts(
      ["1/2", relativeToBest(quotient("b", "a", { name: "open" }))],
      ["1/2", ratio(share("a", "b"))],
    );
    const odd = { a: [0, 1, 3], b: [2, 2, 2], c: [1, 1, 1] };
    expect(printed(formula, letters, odd)).toEqual(["?", 500, "?"]);
    expect(printed(formula, ab, { a: [0, 1, 3], b: [2, 2, 2] })).toEqual(["?", 500, "?"]);
  });
});

describe("jumps", () => {
  it("are taken on the threshold, or only above it", () => {
    const given = { a: [7, 8, 9, 0.8, 79.999, 80.001], b: [10, 10, 10, 1, 100, 100] };
    const measure = share("a", "b");
    expect(printed(allOrNothing(measure, "80%"), ab, given)).toEqual([
      0, 2000, 2000, 2000, 0, 2000,
    ]);
    expect(printed(allOrNothing(measure, "80%", { strict: true }), ab, given)).toEqual([
      0, 0, 2000, 0, 0, 2000,
    ]);
  });

  it("are taken one after the other", () => {
    const formula = steps(quotient("a", "b"), [
      ["1/3", "1/7"],
      ["2/3", "0.5"],
      ["4/3", "1"],
    ]);
    const given = { a: [0, 1, 2, 3, 4, 1], b: [3, 3, 3, 3, 3, 4] };
    expect(printed(formula, ab, given)).toEqual([0, 286, 1000, 1000, 2000, 0]);
  });

  it("that neither doubles nor integers can tell are left to another", () => {
    // Both sides agree to 16 digits.
    const given = {
      a: [9_007_199_254_740_989, 3_002_399_751_580_329],
      b: [9_007_199_254_740_990, 3_002_399_751_580_331],
    };
    const third = allOrNothing(quotient("a", "b"), "0.9999999999999999");
    expect(printed(third, ab, given)).toEqual(["?", "?"]);
    const long = allOrNothing(quotient("a", "b"), "0.333333333333333333333333");
    expect(printed(long, ab, { a: [1, 1, 0], b: [3, 2, 3] })).toEqual(["?", 2000, 0]);
  });
});

describe("judgements", () => {
  it("are worth their fraction", () => {
    expect(printed(flag("m1"), { m1: judged["m1"]! }, { m1: [0, 1, -0] })).toEqual([0, 2000, 0]);
    const formula = levels("level", { A: "1", B: "1/3", C: null });
    const only = { level: judged["level"]! };
    expect(printed(formula, only, { level: [0, 1, 2] })).toEqual([2000, 667, 0]);
  });

  it.each([2, -1, 0.5, NaN, Infinity, 4_294_967_296, 4_294_967_297])(
    "are left to another where a flag is %d",
    (wrong) => {
      expect(printed(flag("m1"), { m1: judged["m1"]! }, { m1: [wrong, 1] })).toEqual(["?", 2000]);
    },
  );

  it("are looked at where no formula of this year reads them", () => {
    const formula = byPeriod({
      "2025-2027": flag("m1"),
      "2028-2030": levels("level", { A: "1", B: "0", C: "0" }),
    });
    const given = { m1: [1, 1, 1], m2: [1, 7, 0], level: [0, 0, 5] };
    expect(printed(formula, judged, given)).toEqual([2000, "?", "?"]);
  });

  it("stand beside figures", () => {
    const formula = weightedParts(
      ["1/2", flag("m1")],
      ["1/4", flag("m2")],
      ["1/4", ratio(share("a", "b"))],
    );
    const { m1, m2 } = judged;
    const given = { m1: [1, 0, 0], m2: [0, 1, 0], a: [1, 1, 3], b: [3, 3, 2] };
    expect(printed(formula, { ...ab, m1: m1!, m2: m2! }, given)).toEqual([1167, 667, "?"]);
  });
});

describe("the best of several", () => {
  it("is what counts, in each row", () => {
    const formula = bestOf(
      weightedParts(["1/2", ratio(share("a", "b"))], ["1/2", flag("m1")]),
      allOrNothing(share("a", "b"), "90%"),
      awarded(),
    );
    const given = { a: [1, 9, 1, 3], b: [3, 10, 3, 2], m1: [0, 0, 1, 1] };
    expect(printed(formula, { ...ab, m1: judged["m1"]! }, given)).toEqual([333, 2000, 1333, "?"]);
  });

  it("may be the best of a best", () => {
    const half = (one: FormulaNode): FormulaNode =>
      weightedParts(["1/2", one], ["1/2", flag("m1")]);
    const formula = half(bestOf(half(bestOf(ratio(share("a", "b")), flag("m2"))), flag("m2")));
    const { m1, m2 } = judged;
    const given = { a: [1, 1, 1], b: [3, 3, 3], m1: [0, 1, 0], m2: [0, 0, 1] };
    expect(printed(formula, { ...ab, m1: m1!, m2: m2! }, given)).toEqual([167, 1667, 1000]);
  });

  it("is left to another where its digit is in doubt", () => {
    const formula = bestOf(ratio(share("a", "b")), awarded());
    expect(printed(formula, ab, { a: [1, 1], b: [800, 3] })).toEqual(["?", 667]);
  });
});

describe("sums of clauses", () => {
  it("settle halves exactly, as far as integers go", () => {
    const letters = counts("a", "b", "c", "d");
    const formula = weightedParts(
      ["1/2", ratio(share("a", "b", { name: "one" }))],
      ["1/2", thresholdToMax(share("c", "d", { name: "other" }), "1/3")],
    );
    const given = { a: [1, 1, 1], b: [3, 600, 1_000_003], c: [1, 1, 2], d: [9, 200, 1_000_003] };
    expect(printed(formula, letters, given)).toEqual([667, 17, 0]);
    const halves = { a: [1, 2, 1], b: [400, 400, 800], c: [0, 1, 3], d: [7, 1200, 2400] };
    expect(printed(formula, letters, halves)).toEqual([3, 8, 5]);
    const beyond = { a: [1_000_003], b: [2_000_014_003], c: [1], d: [6001] };
    expect(printed(formula, letters, beyond)).toHaveLength(1);
  });

  it("of jumps and judgements are settled too", () => {
    const { m1, level } = judged;
    const formula = weightedParts(
      [
        "1/8",
        steps(share("a", "b"), [
          ["10%", "0.02"],
          ["50%", "0.502"],
        ]),
      ],
      ["1/8", flag("m1")],
      ["3/4", levels("level", { A: "1/1500", B: "1/3", C: null })],
    );
    const given = {
      a: [1, 1, 3, 3],
      b: [10, 20, 6, 6],
      m1: [0, 1, 0, 1],
      level: [0, 1, 2, 0],
    };
    // 0.02 / 8 of 2000 is 5; 1/2000 of 2000 is 1; 0.502 / 8 of 2000 is 125.5.
    expect(printed(formula, { ...ab, m1: m1!, level: level! }, given)).toEqual([6, 750, 126, 377]);
  });
});

describe("reported measures", () => {
  const formula = weightedParts(
    ["1/2", ratio(share("a", "b", { name: "rate1" }))],
    ["1/2", thresholdToMax(quotient("b", "a", { name: "rate2" }), "2")],
  );

  it("are the measures themselves", () => {
    const given = { rate1: [0.5, 0.3333, 1, 0], rate2: [1, 0.25, 7, 0] };
    expect(printed(formula, ab, given)).toEqual([1000, 458, 2000, 0]);
  });

  it("above 1 are left to another, if they are shares", () => {
    expect(printed(formula, ab, { rate1: [1.001, 1], rate2: [1, 1.001] })).toEqual(["?", 1501]);
  });

  it("of nothing may be 0 all the same", () => {
    const empty = ratio(share("a", "b", { name: "rate1", whenEmpty: 1 }));
    expect(printed(empty, ab, { rate1: [0, 0.5] })).toEqual([0, 1000]);
  });

  it("stand beside judgements", () => {
    const halves = weightedParts(
      ["1/2", ratio(share("a", "b", { name: "rate1" }))],
      ["1/2", flag("m1")],
    );
    const given = { rate1: [0.5, 0.5, 0.5], m1: [1, 0, 3] };
    expect(printed(halves, { ...ab, m1: judged["m1"]! }, given)).toEqual([1500, 500, "?"]);
  });
});

describe("reported points", () => {
  it("are rounded, and at most the maximum", () => {
    const given = { points: [0, 12.345, 12.3449, 20, 20.001, -1, NaN, 0.005] };
    expect(printed(awarded(), {}, given)).toEqual([0, 1235, 1234, 2000, "?", "?", "?", 1]);
  });

  it("touch no clause", () => {
    expect(printed(ratio(share("a", "b")), ab, { points: [1.5] })).toEqual([150]);
  });
});

describe("rows without figures", () => {
  it("earn nothing, where all of them are gone", () => {
    const given = { a: [1, undefined, 0], b: [2, undefined, 0] };
    expect(printed(ratio(share("a", "b")), ab, given)).toEqual([1000, 0, "?"]);
  });

  it("are left to another, where some are gone", () => {
    const given = { a: [1, undefined, 1], b: [2, 2, undefined] };
    expect(printed(ratio(share("a", "b")), ab, given)).toEqual([1000, "?", "?"]);
  });

  it("earn nothing in doubt either", () => {
    const rubric = rubricOfOne(ratio(share("a", "b")), ab, { places: 6 });
    const runner = engineRun(rubric, { "1": { a: [undefined, 1], b: [undefined, 3] } }, 2);
    expect(digitsOf(runner)).toEqual([0, 6_666_667]);
    const [leaf] = runner.nodes;
    expect(leaf?.leaf?.settle(0)).toEqual([0, 1]);
    expect(leaf?.leaf?.round(0, "half-up")).toBe(0);
  });

  it("earn nothing where only figures that are not their own are there", () => {
    const rubric = rubricOfOne(ratio(quotient("a", "b")), ab);
    const given = { a: [undefined, 1, undefined], b: [2, 2, undefined] };
    expect(digitsOf(engineRun(rubric, { "1": given }, 3, 2026, ["a"]))).toEqual([0, 1000, 0]);
  });
});

describe("rows beyond a column", () => {
  it("are left to another", () => {
    const everything = weightedParts(
      ["1/5", ratio(share("a", "b"))],
      ["1/5", steps(quotient(["a", "c"], ["b", "d"], { name: "sums" }), [["50%", "1/2"]])],
      ["1/5", flag("m1")],
      ["2/5", bestOf(flag("m1"), thresholdToMax(amount("c", { name: "count" }), "5"))],
    );
    const variables = { ...counts("b", "c", "d"), ...judged };
    const linked = { ...variables, a: { label: label("a"), partOf: "b" } };
    const given = { a: [1], b: [2], c: [1], d: [2], m1: [1], m2: [0], level: [0] };
    for (const columns of [given, { points: [1] }]) {
      const rubric = rubricOfOne(everything, linked);
      const cells = Object.entries(columns).map(([name, [figure = 0]]) => {
        const room = roomFor(1);
        room.data[0] = figure;
        return [name, room] as const;
      });
      const reporting = "points" in columns ? "points" : "letters";
      const runner = runnerOf(programOf(rubric, 2026), 2, () => ({
        reporting,
        cells: new Map(cells),
        own: [],
      }));
      run(runner, 2);
      expect(digitsOf(runner)[0]).not.toBe("?");
      expect(digitsOf(runner)[1]).toBe("?");
    }
  });
});

describe("an indicator without columns", () => {
  it("earns nothing in any row", () => {
    const runner = engineRun(rubricOfOne(ratio(share("a", "b")), ab), {}, 2);
    expect(digitsOf(runner)).toEqual([0, 0]);
    const [leaf] = runner.nodes;
    expect(leaf?.leaf?.settle(0)).toEqual([0, 1]);
    expect(leaf?.leaf?.round(0, "half-even")).toBe(0);
    expect([leaf?.leaf?.most, leaf?.leaf?.error]).toEqual([0, 0]);
  });

  it("of which a letter lacks its column is left to another", () => {
    const rubric = rubricOfOne(ratio(share("a", "b")), ab);
    expect(digitsOf(engineRun(rubric, { "1": { a: [1] } }, 1))).toEqual(["?"]);
    expect(digitsOf(engineRun(rubric, { "1": { rate9: [1] } }, 1))).toEqual(["?"]);
  });
});

describe("worths that are no doubles", () => {
  it("are left to another", () => {
    let formula: FormulaNode = ratio(share("a", "b"));
    for (let depth = 0; depth < 12; depth += 1) {
      formula = weightedParts(
        [`0.${"3".repeat(28)}`, flag("m1")],
        [`0.${"6".repeat(27)}7`, formula],
      );
    }
    const given = { m1: [1, 0], a: [1, 2], b: [3, 3] };
    const digits = printed(formula, { ...ab, m1: judged["m1"]! }, given);
    expect(digits.every((one) => one === "?" || Number.isInteger(one))).toBe(true);
  });
});
