// Is a question settled, and what would settle it? On results whose ranges are told in the test, and
// on real figures.

import { rounded, score, toJSON, unevidenced, type Result, type ResultData } from "@dti/score";
import { merge } from "@dti/score/audit";
import { allOrNothing, ratio, share } from "@dti/score/define";
import { decisive, type Condition, type Decisive, type Question } from "@dti/score/improve";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { describe, expect, it } from "vitest";

import { doubt, leaf, ofOne, rubricOf } from "../rubric/sample.js";
import { resultOf } from "../score/sample.js";
import { resultWith, rubric } from "./sample.js";

const bounds = ({ atLeast, below }: Condition): string =>
  [atLeast && `at least ${atLeast.exact}`, below && `below ${below.exact}`]
    .filter((bound) => bound !== undefined)
    .join(", ");

/** An answer in short: `"yes"`, `"no"`, or how each of the two comes about. */
const told = ({ settled, answer, ifYes, ifNo = [] }: Decisive): unknown => {
  if (settled) return answer ? "yes" : "no";
  const [yes, ...no] = [ifYes, ...ifNo].map((way) => `${way.codes.join(" ")} ${bounds(way)}`);
  return { yes, no };
};

const ask = (result: Result | ResultData, question: Question): unknown =>
  told(decisive(result, question));

/** What is open, in short: `"7.1 decision"`. */
const needs = ({ facts }: Decisive): readonly string[] =>
  facts.map((one) => `${one.code} ${one.needs}`);

const rate = ratio(share("a", "b"));

describe("a bar", () => {
  // From 20 to 25 points.
  const result = resultWith([10], [5, 8], [3], [2, 4]);

  it("is reached for certain where the low end reaches it", () => {
    expect(ask(result, { atLeast: 19 })).toBe("yes");
    expect(ask(result, { atLeast: 20 })).toBe("yes");
  });

  it("is missed for certain where the high end misses it", () => {
    expect(ask(result, { atLeast: "25.000001" })).toBe("no");
    expect(ask(result, { atLeast: 41 })).toBe("no");
  });

  it("is open in between, and one fact may do, with the others at their worst or best", () => {
    expect(ask(result, { atLeast: "22.5" })).toEqual({
      yes: "1.2 at least 15/2",
      no: ["1.2 below 11/2"],
    });
  });

  it("is reached by points that equal it, so it takes two facts to miss that one", () => {
    expect(ask(result, { atLeast: 22 })).toEqual({
      yes: "1.2 at least 7",
      no: ["1.2 2.2 below 9"],
    });
  });

  it("may take all open facts at their best, where the high end equals it", () => {
    expect(ask(result, { atLeast: 25 })).toEqual({
      yes: "1.2 2.2 at least 12",
      no: ["1.2 below 8"],
    });
  });

  it("takes as few facts as can do it, those on which most depends first", () => {
    const open = resultWith([], [0, 2], [0, 6], [0, 4]);
    expect(ask(open, { atLeast: 17 })).toEqual({
      yes: "1.1 2.1 2.2 at least 17",
      no: ["1.1 below 5"],
    });
    expect(ask(open, { atLeast: 5 })).toEqual({
      yes: "1.1 at least 5",
      no: ["1.1 2.1 2.2 below 3"],
    });
  });

  it("of 0 is reached by anything", () => {
    expect(ask(resultWith(), { atLeast: 0 })).toBe("yes");
    expect(ask(resultWith(), { atLeast: "0%" })).toBe("yes");
  });

  it("is compared with exact points, never with printed ones", () => {
    const third = resultOf(ofOne(rate), { "1": { a: 1999, b: 3000 } });
    expect(third.printed).toBe("13.33");
    expect(ask(third, { atLeast: "13.33" })).toBe("no");
    expect(ask(third, { atLeast: "13.326" })).toBe("yes");
  });

  it.each([
    ["a number", 12],
    ["a bigint", 12n],
    ["text", "12.0"],
    ["text with an exponent", "1.2e1"],
    ["a share of the maximum", "30%"],
    ["a Decimal", resultWith([7], [5]).points.minus("0")],
  ])("may be %s", (_, atLeast) => {
    const { asked } = decisive(resultWith(), { atLeast });
    expect(asked).toEqual({ code: "total", atLeast: { exact: "12", printed: "12.00" } });
  });

  it("prints a condition on the side where it holds: from which on rounded up, below which down", () => {
    // 20/3 points are known, and 20 are open.
    const thirds = rubricOf([leaf("1", rate), leaf("2", rate)]);
    const { ifYes, ifNo } = decisive(resultOf(thirds, { "1": { a: 1, b: 3 } }), { atLeast: 10 });
    expect(ifYes?.atLeast).toEqual({ exact: "10/3", printed: "3.34" });
    expect(ifNo).toEqual([{ codes: ["2"], below: { exact: "10/3", printed: "3.33" } }]);
  });
});

describe("a node", () => {
  const result = resultWith([], [4], [6], [5, 10]);

  it("is the total unless another one is named", () => {
    expect(decisive(result, { atLeast: "50%" })).toEqual(
      decisive(result, { atLeast: 20, of: "total" }),
    );
  });

  it.each([
    ["total", "20", "15", "30", ["1.1", "2.2"]],
    ["1", "10", "4", "14", ["1.1"]],
    ["1.1", "5", "0", "10", ["1.1"]],
    ["1.2", "5", "4", "4", []],
    ["P", "10", "11", "16", ["2.2"]],
  ])("such as %s has a maximum, a range and open facts of its own", (of, bar, low, high, codes) => {
    const { asked, range, facts } = decisive(result, { atLeast: "50%", of });
    expect([asked.code, asked.atLeast?.exact]).toEqual([of, bar]);
    expect([range.low.exact, range.high.exact]).toEqual([low, high]);
    expect(facts.map(({ code }) => code)).toEqual(codes);
  });
});

describe("a grade", () => {
  const grades = [
    { name: "khá", from: "70%" },
    { name: "tốt", from: 36 },
    { name: "trung bình", from: "50%" },
  ];

  const [ten, none] = [[10], [0]] as const;

  it.each([
    ["40", "tốt", resultWith(ten, ten, ten, ten)],
    ["36", "tốt", resultWith(ten, ten, ten, [6])],
    ["35.99", "khá", resultWith(ten, ten, ten, ["5.99"])],
    ["28", "khá", resultWith(ten, ten, [8], none)],
    ["27.99", "trung bình", resultWith(ten, ten, ["7.99"], none)],
    ["20", "trung bình", resultWith(ten, ten, none, none)],
    ["19.99", "no grade", resultWith(ten, ["9.99"], none, none)],
  ])(
    "begins at its bar, and ends where the next higher one begins: %s is %s",
    (_, name, result) => {
      const answers = grades.map(({ name: grade }) => [grade, ask(result, { grade, grades })]);
      const wanted = grades.map(({ name: grade }) => [grade, grade === name ? "yes" : "no"]);
      expect(answers).toEqual(wanted);
    },
  );

  // From 25 to 38 points.
  const open = resultWith(ten, ten, [5, 8], [0, 10]);

  it("may be lost by too few points and by enough for a higher grade", () => {
    expect(ask(open, { grade: "khá", grades })).toEqual({
      yes: "2.2 at least 3, below 8",
      no: ["2.2 2.1 below 8", "2.2 2.1 at least 16"],
    });
  });

  it("that is the highest has no upper bound", () => {
    expect(ask(open, { grade: "tốt", grades })).toEqual({
      yes: "2.2 2.1 at least 16",
      no: ["2.2 below 8"],
    });
  });

  it("names no bound that is met in any case", () => {
    expect(ask(open, { grade: "trung bình", grades })).toEqual({
      yes: "2.2 2.1 below 8",
      no: ["2.2 at least 3"],
    });
  });

  it("may need more facts than reach each of its bounds, where what is left open is wider than it", () => {
    const narrow = [
      { name: "low", from: 0 },
      { name: "middle", from: 20 },
      { name: "high", from: 21 },
    ];
    // From 15 to 25 points; one fact could bring it to 20, but the other moves it by 5.
    expect(ask(resultWith(ten, [5], [0, 5], [0, 5]), { grade: "middle", grades: narrow })).toEqual({
      yes: "2.1 2.2 at least 5, below 6",
      no: ["2.1 2.2 below 5", "2.1 2.2 at least 6"],
    });
  });

  it("is told with both of its bounds", () => {
    expect(decisive(open, { grade: "khá", grades }).asked).toEqual({
      code: "total",
      atLeast: { exact: "28", printed: "28.00" },
      below: { exact: "36", printed: "36.00" },
    });
  });

  it("is one of the node's own maximum", () => {
    const shares = grades.map(({ name }, index) => ({ name, from: `${String(index * 30 + 10)}%` }));
    const { asked } = decisive(open, { grade: "khá", grades: shares, of: "P" });
    expect([asked.atLeast?.exact, asked.below?.exact]).toEqual(["2", "8"]);
  });
});

describe("the open facts", () => {
  it("come with most at stake first, and else in the order of the law", () => {
    const { facts } = decisive(resultWith([0, 3], [], [2, 5], []), { atLeast: 0 });
    expect(facts.map(({ code, swing }) => [code, swing.exact])).toEqual([
      ["1.2", "10"],
      ["2.2", "10"],
      ["1.1", "3"],
      ["2.1", "3"],
    ]);
  });

  it("say between which points they lie", () => {
    const [fact] = decisive(resultWith(["1.005", "2.005"], [0], [0], [0]), { atLeast: 1 }).facts;
    expect(fact).toEqual({
      code: "1.1",
      name: { vi: "indicator 1.1", en: "indicator 1.1" },
      needs: "exact-figure",
      low: { exact: "201/200", printed: "1.01" },
      high: { exact: "401/200", printed: "2.01" },
      swing: { exact: "1", printed: "1.00" },
    });
  });

  it("are listed where the answer is settled too", () => {
    expect(needs(decisive(resultWith([5, 6], [0], [0]), { atLeast: 5 }))).toEqual([
      "2.2 fact",
      "1.1 exact-figure",
    ]);
  });

  const strict = { strict: allOrNothing(share("a", "b"), "80%") };
  const doubtful = ofOne(rate, { marks: [doubt("threshold", strict)] });

  it("need a decision where readings differ, for a question over all readings", () => {
    const result = resultOf(doubtful, { "1": { a: 1, b: 2 } });
    expect(ask(result, { atLeast: 10, overReadings: false })).toBe("yes");
    const over = decisive(result, { atLeast: 10, overReadings: true });
    expect(told(over)).toEqual({ yes: "1 at least 10", no: ["1 below 10"] });
    expect(needs(over)).toEqual(["1 decision"]);
  });

  it("need exact figures before that", () => {
    const result = resultOf(doubtful, { "1": { rate: rounded("50%") } });
    const over = decisive(result, { atLeast: 10, overReadings: true });
    expect(needs(over)).toEqual(["1 exact-figure"]);
    expect([over.range.low.exact, over.range.high.exact]).toEqual(["0", "101/10"]);
  });

  it("of a merger need what any of the units lacks, first of all the fact", () => {
    const report = (first: unknown, second: unknown): Result =>
      resultOf(rubric, { "1.1": first, "1.2": second, "2.1": { points: 1 }, "2.2": { points: 1 } });
    const six = { points: 6 };
    const merged = merge([report(undefined, unevidenced(six, "none")), report(six, six)]);
    expect(needs(decisive(merged, { atLeast: 1 }))).toEqual(["1.1 fact", "1.2 evidence"]);
    expect(ask(merged, { atLeast: 10 })).toEqual({
      yes: "1.1 at least 5",
      no: ["1.1 1.2 below 8"],
    });
    const bare = merge([report(undefined, six), report(unevidenced(six, "none"), six)]);
    expect(needs(decisive(bare, { atLeast: 1 }))).toEqual(["1.1 fact"]);
  });
});

describe("an answer", () => {
  const result = resultWith([], [4, 6], [3]);
  const question = { atLeast: 20 };

  it("is the same for what toJSON made of the result", () => {
    expect(decisive(toJSON(result), question)).toEqual(decisive(result, question));
  });

  it("is plain data, which JSON keeps, and cannot be changed", () => {
    const answer = decisive(result, question);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    const all: unknown[] = [answer, answer.asked, answer.range.low, answer.facts, answer.facts[0]];
    expect(
      all.concat(answer.facts[0]?.name, answer.ifYes, answer.ifNo).every(Object.isFrozen),
    ).toBe(true);
  });

  it("leaves what was stored as it was, and unfrozen", () => {
    const stored = structuredClone(toJSON(result));
    decisive(stored, question);
    expect(stored).toEqual(toJSON(result));
    expect(Object.isFrozen(stored.children[0]?.children[0]?.name)).toBe(false);
  });
});

describe("of real figures", () => {
  const quangBinh = score(decision405, quangBinh2024.facts, { year: 2024 });
  const quangTri = score(decision405, quangTri2024.facts, { year: 2024 });

  it("Quảng Trị's 650 points hang on main index 7, whose clauses no source decides", () => {
    const answer = decisive(quangTri, { atLeast: 650 });
    expect(needs(answer).slice(0, 4)).toEqual([
      "7.1 decision",
      "7.2 decision",
      "7.5 fact",
      "6.9 exact-figure",
    ]);
    expect([answer.range.low.printed, answer.range.high.printed]).toEqual(["613.18", "723.90"]);
    expect(answer.ifYes).toMatchObject({ codes: ["7.1"], atLeast: { printed: "36.82" } });
    expect(answer.ifNo).toMatchObject([{ codes: ["7.1", "7.2"], below: { printed: "6.09" } }]);
  });

  it("Quảng Trị has 65 % of digital government, whatever its rounded figures were", () => {
    const answer = decisive(quangTri, { atLeast: "65%", of: "CQS" });
    expect([answer.settled, answer.answer, answer.asked.atLeast?.exact]).toEqual([
      true,
      true,
      "455",
    ]);
    expect(new Set(answer.facts.map((one) => one.needs))).toEqual(new Set(["exact-figure"]));
  });

  it("Quảng Bình lacks facts, evidence, decisions and exact figures", () => {
    const facts = needs(decisive(quangBinh, { atLeast: "50%" }));
    expect(facts.slice(0, 4)).toEqual(["7.1 decision", "7.2 decision", "7.5 fact", "7.3 evidence"]);
    expect(facts.slice(4, 7)).toEqual(["4.6 fact", "6.7 evidence", "6.9 exact-figure"]);
  });

  it("the merged province has its own open facts", () => {
    const merged = merge([quangBinh, quangTri]);
    expect(needs(decisive(merged, { atLeast: 550 })).slice(0, 4)).toEqual([
      "7.1 decision",
      "7.2 decision",
      "7.5 fact",
      "7.3 evidence",
    ]);
  });

  it("one fact of the draft rules out the best grade, and no other", () => {
    const result = score(draft3530, { "1.1": { a: 412_000, b: 520_000 } }, { year: 2026 });
    const grades = [
      { name: "tốt", from: "99.6%" },
      { name: "khá", from: "70%" },
      { name: "yếu", from: "0%" },
    ];
    expect(ask(result, { grade: "tốt", grades })).toBe("no");
    const { facts, ifYes } = decisive(result, { grade: "yếu", grades });
    expect(facts.slice(0, 3).map(({ code, swing }) => [code, swing.printed])).toEqual([
      ["1.5", "80.00"],
      ["3.1", "50.00"],
      ["3.2", "50.00"],
    ]);
    // 295.85 of 995.85 points must be lost, and a little more.
    const maxima = (ifYes?.codes ?? []).map((code) => result.at(code as "1").max);
    const most = maxima.reduce((sum, max) => sum + max);
    expect([most > 295, most - (maxima.at(-1) ?? 0) < 295]).toEqual([true, true]);
  });
});
