// What must a figure be? On real figures of both provinces, and with one formula at a time.

import { rounded } from "@dti/score";
import {
  allOrNothing,
  amount,
  bestOf,
  levels,
  quotient,
  ratio,
  relativeToBest,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
} from "@dti/score/define";
import { decision405, draft3530, quangTri2024 } from "@dti/score/rubrics";
import { solve } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { doubt, flags, leaf, letters, level, ofOne, rubricOf, text } from "../../rubric/sample.js";
import { answer, asked } from "./told.js";

const rates = letters("a", "b");
const measured = {
  a: { label: text("a"), divisible: true },
  b: { label: text("b"), divisible: true },
} as const;

/** An answer about the indicator "1" of 20 points. */
const of =
  (formula: FormulaNode, variables: object = rates) =>
  (facts: object, variable: string, points: number | string, options: object = {}): string =>
    answer(
      ofOne(formula, { variables: variables as typeof rates }),
      { "1": facts },
      { code: "1", variable, points },
      { ...options },
    );

describe("the draft, for Gia Lai", () => {
  const facts = { "1.1": { a: 412_000, b: 520_000 }, "4.5": { a: 1200, b: 1188, c: 300, d: 295 } };
  const ask = (code: string, variable: string, points: number, year = 2026): string =>
    answer(draft3530, facts, { code, variable, points }, { year });

  it("needs so many more people with a gigabit, or so many fewer in all", () => {
    expect(ask("1.1", "a", 18)).toBe("[468000, 520000]");
    expect(ask("1.1", "b", 18)).toBe("[412000, 457777]");
    expect(ask("1.1", "rate", 18)).toBe("[9/10, 1]");
  });

  it.each([
    ["a", "[1188, 1261]", "[1188, 1197]"],
    ["b", "[1130, 1200]", "[1190, 1200]"],
    ["c", "[295, 361]", "[295, 297]"],
    ["d", "[237, 300]", "[297, 300]"],
  ])("has all of 4.5 with %s in another range in 2028 than in 2026", (variable, now, later) => {
    expect(ask("4.5", variable, 40)).toBe(now);
    expect(ask("4.5", variable, 40, 2028)).toBe(later);
  });

  it("says what was asked, of what, and what there is now", () => {
    const found = solve(
      draft3530,
      facts,
      { code: "1", variable: "1.1.a", fraction: "10%" },
      { year: 2026 },
    );
    expect(found).toEqual({
      code: "1",
      variable: "1.1.a",
      label: {
        vi: "Số lượng người sử dụng có khả năng truy nhập băng rộng cố định với tốc độ trên 1Gb/s",
        en: "Users able to access fixed broadband above 1 Gb/s",
      },
      unit: { vi: "người", en: "people" },
      points: { exact: "20", printed: "20.00" },
      now: { exact: "206/13", printed: "15.85" },
      reachable: true,
      values: [expect.objectContaining({ exact: { low: "520000", high: "520000" } })],
    });
    expect(Object.isFrozen(found)).toBe(true);
  });

  it("measures money with decimals, and counts platforms as whole", () => {
    const more = { "5.1": { a: 10, b: 100 }, "1.5": { a: 2, b: 6 } };
    const ask = (code: string, variable: string, fraction: string): string =>
      answer(draft3530, more, { code, variable, fraction });
    expect(ask("5.1", "a", "35%")).toBe("[21/2, 100]");
    expect(ask("1.5", "a", "35%")).toBe("[3, …)");
    expect(ask("1.5", "b", "35%")).toBe("[1, 5]");
  });
});

describe("Decision 405, for old Quảng Trị", () => {
  const ask = (code: string, variable: string, fraction: string | number): string =>
    answer(decision405, quangTri2024.facts, { code, variable, fraction }, { year: 2024 });

  it("has nothing below the cliff of 3.4, and all above", () => {
    expect(ask("3.4", "rate", "1%")).toBe("[4/5, 1]");
    expect(ask("3.4", "rate", 1)).toBe("[4/5, 1]");
    expect(ask("3.4", "rate", 0)).toBe("[0, 1]");
  });

  it("has half of 3.5 by its flag, and the rest by its rate", () => {
    expect(ask("3.5", "rate", "50%")).toBe("[0, 1]");
    expect(ask("3.5", "rate", "99%")).toBe("[49/50, 1]");
    expect(ask("3.5", "m1", "0.5")).toBe("true");
    expect(ask("3.5", "m1", "1/4")).toBe("true, false");
    expect(ask("3.5", "m1", "99%")).toBe("at most 24: other-parts");
  });

  it("answers for pillars, groups and the total", () => {
    expect(ask("XHS", "3.4.rate", "75%")).toBe("[4/5, 1]");
    expect(ask("CQS", "3.4.rate", "80%")).toBe("at most 6693343/14000: other-indicators");
    expect(ask("3", "3.4.rate", "70%")).toBe("at most 89393/700: other-indicators");
    expect(ask("total", "3.4.rate", "70%")).toBe("at most 1717923/2800: other-indicators");
  });
});

describe("one formula", () => {
  const facts = { a: 3, b: 10 };

  it("is solved for what is above the line and below", () => {
    const rate = of(ratio(quotient("a", "b")));
    expect(rate(facts, "a", 10)).toBe("[5, …)");
    expect(rate(facts, "b", 10)).toBe("[1, 6]");
    expect(rate(facts, "rate", 10)).toBe("[1/2, …)");
    expect(rate(facts, "b", 0)).toBe("[1, …)");
  });

  it("ends where a part would exceed its whole, and where a denominator is 0", () => {
    const rate = of(ratio(share("a", "b")), measured);
    expect(rate(facts, "a", 10)).toBe("[5, 10]");
    expect(rate(facts, "b", 10)).toBe("[3, 6]");
    expect(rate({ a: 0, b: 10 }, "b", 0)).toBe("(0, …)");
  });

  it("may be beyond its threshold whatever the figure is", () => {
    const enough = of(thresholdToMax(quotient(["a", "c"], "b"), "50%"), letters("a", "b", "c"));
    expect(enough({ a: 1, b: 10, c: 7 }, "a", 20)).toBe("[0, …)");
    expect(enough({ a: 1, b: 10, c: 7 }, "c", 20)).toBe("[4, …)");
  });

  it("jumps at a threshold that belongs to it, or does not", () => {
    expect(of(allOrNothing(share("a", "b"), "50%"), measured)(facts, "a", 20)).toBe("[5, 10]");
    const strict = of(allOrNothing(share("a", "b"), "50%", { strict: true }), measured);
    expect(strict(facts, "a", 20)).toBe("(5, 10]");
    expect(strict(facts, "b", 20)).toBe("[3, 6)");
    const counted = of(allOrNothing(share("a", "b"), "50%", { strict: true }));
    expect(counted(facts, "a", 20)).toBe("[6, 10]");
    expect(counted(facts, "b", 20)).toBe("[3, 5]");
  });

  it("rises in steps, to a threshold, or to the best", () => {
    const table = steps(amount("a"), [
      ["2", "1/4"],
      ["6", "3/4"],
    ]);
    expect(of(table)(facts, "a", 5)).toBe("[2, …)");
    expect(of(table)(facts, "rate", 6)).toBe("[6, …)");
    expect(of(table)(facts, "a", 16)).toBe("at most 15: other-parts");
    expect(of(thresholdToMax(share("a", "b"), "80%"))(facts, "a", 15)).toBe("[6, 10]");
    const best = (most: string) =>
      ({ ...relativeToBest(share("a", "b")), best: most }) as FormulaNode;
    expect(of(best("3/4"))(facts, "a", 15)).toBe("[6, 10]");
    expect(of(best("0"))(facts, "a", 1)).toBe("at most 0: other-parts");
  });

  it("may be reached in two ranges", () => {
    // Few are enough for one alternative, many for the other.
    const two = bestOf(ratio(quotient(2, "a", { name: "few" })), ratio(quotient("a", 50)));
    const ask = of(two, letters("a"));
    expect(ask({ a: 10 }, "a", 10)).toBe("[1, 4] [25, …)");
    expect(ask({ a: 10 }, "a", 4)).toBe("[1, …)");
    const exact = of(two, { a: measured.a });
    expect(exact({ a: 10 }, "a", 10)).toBe("(0, 4] [25, …)");
    expect(exact({ a: 10 }, "a", 3)).toBe("(0, …)");
  });

  it("may be highest where the figure is neither low nor high", () => {
    const hill = (falling: number): FormulaNode =>
      weightedParts(
        ["1/2", ratio(quotient("a", ["a", "b"], { name: "up" }))],
        ["1/2", ratio(quotient(falling, ["a", "c"], { name: "down" }))],
      );
    const all = { ...measured, c: measured.b };
    // a/(a + 1) + 9/(a + 9) turns at 3.
    const peak = { a: 0, b: 1, c: 9 };
    expect(of(hill(9), letters("a", "b", "c"))(peak, "a", 15)).toBe("[3, 3]");
    expect(of(hill(9), all)(peak, "a", 15)).toBe("[3, 3]");
    expect(of(hill(9), all)(peak, "a", 14)).toBe("[1, 9]");
    expect(of(hill(9), all)(peak, "a", 16)).toBe("at most 15: bounded");
    expect(of(hill(9), letters("a", "b", "c"))(peak, "a", 16)).toBe("at most 15: bounded");
    // a/(a + 1) + 8/(a + 8) turns where a + 8 is √8 times a + 1: whole numbers are next to it.
    const whole = of(hill(8), letters("a", "b", "c"));
    expect(whole({ a: 0, b: 1, c: 8 }, "a", 15)).toBe("at most 325/22: bounded");
  });

  it("may end where no fraction is, a hair inside", () => {
    const both = weightedParts(
      ["1/2", ratio(quotient("a", 10, { name: "up" }))],
      ["1/2", ratio(quotient(1, ["a", "b"], { name: "down" }))],
    );
    const found = asked(
      ofOne(both, { variables: measured }),
      { "1": { a: 5, b: 1 } },
      { code: "1", variable: "a", points: 8 },
    );
    // a + 10/(a + 1) is 8 where a² − 7a + 2 is 0.
    const ends = found.reachable
      ? found.values.map(({ low, high }) => [low.toFixed(9), high?.toFixed(9)])
      : [];
    expect(found.reachable && found.values.map((one) => [one.lowOpen, one.highOpen])).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(ends).toEqual([
      ["0.000000000", "0.298437881"],
      ["6.701562119", undefined],
    ]);
  });

  it("is the better of alternatives whose lines cross where no fraction is", () => {
    const crossing = bestOf(
      ratio(quotient("a", 4, { name: "up" })),
      ratio(quotient(1, ["a", "b"], { name: "down" })),
      bestOf(ratio(quotient("a", 4, { name: "up" })), ratio(quotient("a", 9, { name: "slow" }))),
    );
    const ask = of(crossing, measured);
    expect(ask({ a: 1, b: 1 }, "a", 10)).toBe("[0, 1] [2, …)");
    expect(ask({ a: 1, b: 1 }, "a", 7)).toBe("[0, …)");
  });

  it("is the better of three, of which the second overtakes the first only for a while", () => {
    const three = bestOf(
      ratio(quotient("b", 5, { name: "level" })),
      ratio(quotient(["a", "c"], 40, { name: "slow" })),
      ratio(quotient("a", 6, { name: "fast" })),
    );
    const ask = of(three, { ...measured, c: measured.b });
    expect(ask({ a: 0, b: 3, c: "20.7" }, "a", "12.1")).toBe("[7/2, …)");
    expect(ask({ a: 0, b: 3, c: "20.7" }, "a", "12.2")).toBe("[183/50, …)");
  });

  it("is refused by every alternative alike", () => {
    const either = bestOf(ratio(share("a", "b")), thresholdToMax(share("a", "b"), "80%"));
    expect(of(either)(facts, "a", 15)).toBe("[6, 10]");
  });

  it("asks which level or flag will do", () => {
    const variables = { l: level("A", "B", "C"), ...flags("m") };
    const ask = of(
      weightedParts(
        ["1/2", levels("l", { A: 1, B: "1/2", C: null })],
        ["1/2", { kind: "flag", variable: "m" }],
      ),
      variables,
    );
    expect(ask({ l: "C", m: true }, "l", 15)).toBe("A, B");
    expect(ask({ l: "C", m: false }, "l", 15)).toBe("at most 10: other-parts");
    expect(ask({ l: "B", m: false }, "m", 15)).toBe("true");
  });

  it("stands beside flags, levels and what no source decides", () => {
    const ask = of(
      weightedParts(
        ["1/4", ratio(share("a", "b"))],
        ["1/4", { kind: "flag", variable: "m" }],
        ["1/4", levels("l", { A: 1, B: "1/2", C: null })],
        ["1/4", { kind: "awarded" }],
      ),
      { ...rates, ...flags("m"), l: level("A", "B", "C") },
    );
    expect(ask({ ...facts, m: true, l: "B" }, "a", 10)).toBe("[5, 10]");
    expect(ask({ ...facts, m: false, l: "C" }, "a", 1)).toBe("[2, 10]");
    expect(ask({ ...facts, m: false, l: "C" }, "a", 6)).toBe("at most 5: other-parts");
  });

  it("takes the official measures of rounded letters that fit together only between their ends", () => {
    const ask = of(
      weightedParts(["1/2", ratio(share("a", "b"))], ["1/2", { kind: "flag", variable: "m" }]),
      {
        ...flags("m"),
        b: { label: text("b") },
        a: { label: text("a"), partOf: "b" },
      },
    );
    expect(ask({ a: rounded("101"), b: "100.7", m: false }, "m", 20)).toBe("true");
  });

  it("follows the reading that was chosen", () => {
    const rubric = ofOne(ratio(share("a", "b")), {
      marks: [doubt("goal", { cliff: allOrNothing(share("a", "b"), "80%") })],
    });
    const question = { code: "1", variable: "a", points: 10 };
    expect(answer(rubric, { "1": facts }, question)).toBe("[5, 10]");
    const readings = { "1": "cliff" };
    expect(answer(rubric, { "1": facts }, question, { readings })).toBe("[8, 10]");
  });

  it("takes rounded figures and ranges at their points", () => {
    const rate = of(ratio(share("a", "b")));
    expect(rate({ a: 3, b: rounded("10,0") }, "a", 10)).toBe("[5, 10]");
    expect(rate({ a: 3, b: { between: [8, 12] } }, "a", 10)).toBe("[4, 8]");
    expect(rate({ a: 3, b: 10, rate: rounded("30%"), points: 6 }, "a", 10)).toBe("[5, 10]");
  });
});

describe("an empty denominator", () => {
  const ask = (whenEmpty: 0 | 1 | "not-applicable") => of(ratio(share("a", "b", { whenEmpty })));

  it("earns what the measure says", () => {
    expect(ask(1)({ a: 0, b: 5 }, "b", 20)).toBe("[0, 0]");
    expect(ask(0)({ a: 0, b: 5 }, "b", 20)).toBe("at most 0: bounded");
    expect(ask(1)({ a: 0, b: 0 }, "a", 20)).toBe("[0, 0]");
  });

  it("stays as it is while another figure varies", () => {
    const quotients = (whenEmpty: 1 | "not-applicable", points: number): string =>
      of(ratio(quotient("a", "b", { whenEmpty })))({ a: 4, b: 0 }, "a", points);
    expect(quotients(1, 20)).toBe("[0, …)");
    expect(quotients("not-applicable", 0)).toBe("[0, …)");
    expect(quotients("not-applicable", 1)).toBe("at most 0: bounded");
  });

  it("takes away what does not apply, and gives it back", () => {
    const rule = (notApplicable: "full" | "excluded", question: object): string =>
      answer(
        ofOne(
          ratio(quotient("a", "b", { whenEmpty: "not-applicable" })),
          {},
          { rules: { notApplicable } },
        ),
        { "1": { a: 4, b: 0 } },
        { code: "1", ...question },
      );
    expect(rule("full", { variable: "b", points: 20 })).toBe("[0, 4]");
    expect(rule("excluded", { variable: "b", points: 20 })).toBe("[1, 4]");
    expect(rule("excluded", { variable: "b", points: 21 })).toBe("at most 20: above-maximum");
  });
});

describe("points that are reported as such", () => {
  const awaited = weightedParts(["1/2", ratio(share("a", "b"))], ["1/2", { kind: "awarded" }]);
  const ask = of(awaited);

  it("lie between 0 and the maximum", () => {
    expect(ask({ points: 3 }, "points", "12.5")).toBe("[25/2, 20]");
    expect(answer(ofOne(awaited), {}, { code: "1", variable: "points", points: 12 })).toBe(
      "[12, 20]",
    );
  });

  it("lie between what a formula leaves open", () => {
    expect(ask({ a: 5, b: 10 }, "points", 0)).toBe("[5, 15]");
    expect(ask({ a: 5, b: 10, points: 7 }, "points", 9)).toBe("[9, 15]");
    expect(ask({ a: 5, b: 10 }, "points", 16)).toBe("at most 15: bounded");
  });

  it("are no figure where a formula decides", () => {
    const rate = of(ratio(share("a", "b")));
    expect(rate({ a: 3, b: 10 }, "points", 10)).toBe("at most 6: not-read");
    expect(rate({ a: 3, b: 10 }, "points", 6)).toBe("[0, 20]");
  });
});

it("names the figure of an indicator below a node by its code", () => {
  const rubric = rubricOf([leaf("1", ratio(share("a", "b"))), leaf("2", ratio(share("a", "b")))]);
  const facts = { "1": { a: 5, b: 10 }, "2": { a: 0, b: 4 } };
  expect(answer(rubric, facts, { code: "total", variable: "2.a", points: 20 })).toBe("[2, 4]");
  expect(answer(rubric, facts, { code: "2", variable: "2.a", points: 5 })).toBe("[1, 4]");
});
