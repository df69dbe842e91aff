// Who stands where, and which other ranks can a unit hold?

import { between, rounded, unevidenced } from "@dti/score";
import { rank } from "@dti/score/audit";
import { awarded, ratio, share, thresholdToMax } from "@dti/score/define";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";

import { resultWith } from "../../improve/sample.js";
import { doubt, groupOf, leaf, ofOne, rubricOf } from "../../rubric/sample.js";
import { resultOf } from "../../score/sample.js";
import { deepFrozen } from "../sample.js";
import { told } from "./sample.js";

const exact = (id: string, points: number | string) => ({ id, points });

describe("ranks", () => {
  it("leave out as many as share one: 1, 2, 2, 4", () => {
    const ranked = rank([exact("d", 1), exact("b", 3), exact("a", 5), exact("c", "3.0")]);
    expect(told(ranked)).toEqual(["a 1", "b 2", "c 2", "d 4"]);
    expect(ranked.map(({ ties }) => ties)).toEqual([[], ["b", "c"], ["b", "c"], []]);
  });

  it("follow exact points where both print the same", () => {
    const rubric = ofOne(ratio(share("a", "b")));
    const [more, less] = [333_334, 333_333].map((a) => resultOf(rubric, { "1": { a, b: 1e6 } }));
    expect(more!.printed).toBe(less!.printed);
    const entries = [
      { id: "less", result: less! },
      { id: "more", result: more! },
    ];
    expect(told(rank(entries))).toEqual(["more 1", "less 2"]);
  });

  it("come with what was ranked, exactly and to 40 digits, and its range", () => {
    const result = resultOf(ofOne(ratio(share("a", "b"))), { "1": { a: 1, b: 3 } });
    const [third, printed] = rank([
      { id: "third", result },
      { id: "printed", points: rounded("2,5") },
    ]);
    expect(third).toEqual({
      id: "third",
      points: result.points,
      exact: "20/3",
      range: result.range,
      rank: 1,
      best: 1,
      worst: 1,
      ties: [],
    });
    expect(printed?.range.exact).toEqual({ low: "49/20", high: "51/20" });
    expect([printed?.range.low, printed?.range.high].map(String)).toEqual(["2.45", "2.55"]);
  });

  it("are none for no entries", () => {
    expect(rank([])).toEqual([]);
  });

  it("cannot be changed afterwards, and leave what was passed as it is", () => {
    const entries = [exact("a", 1), exact("b", 1)];
    const ranked = rank(entries, { grades: [{ name: "any", from: 0 }] });
    expect(deepFrozen(ranked)).toBe(true);
    expect([entries, ...entries].some((one) => Object.isFrozen(one))).toBe(false);
  });

  it("take points in every notation", () => {
    const ranked = rank([
      exact("text", "12.5"),
      { id: "bigint", points: 12n },
      { id: "Decimal", points: new Decimal("12.25") },
      { id: "rounded", points: rounded("12,1") },
      { id: "between", points: between(12.05, "12.3") },
    ]);
    expect(told(ranked)).toEqual([
      "text 1",
      "Decimal 2 in 2 to 3",
      "rounded 3 in 3 to 4",
      "between 4 in 2 to 4",
      "bigint 5",
    ]);
  });

  it("take values in every notation, up to 1", () => {
    const ranked = rank([
      { id: "number", value: 0.5 },
      { id: "percent", value: "48.74%" },
      { id: "text", value: "0.4873" },
      { id: "fraction", value: "1/3" },
      { id: "rounded", value: rounded("0,4872") },
      { id: "range", value: between("10%", "20%") },
      { id: "numbers", value: between(0.1, 0.15) },
      { id: "Decimal", value: new Decimal("0.05") },
      { id: "full", value: rounded("1,00") },
    ]);
    expect(told(ranked)).toEqual([
      "full 1",
      "number 2",
      "percent 3",
      "text 4",
      "rounded 5",
      "fraction 6",
      "range 7 in 7 to 8",
      "numbers 7 in 7 to 8",
      "Decimal 9",
    ]);
    expect(ranked[0]?.range.exact).toEqual({ low: "199/200", high: "1" });
  });
});

describe("the ranks that a unit can hold", () => {
  it("span its range at one end and all others' at the other, ends included", () => {
    const wide = (id: string, low: number, high: number) => ({ id, points: between(low, high) });
    const ranked = rank([wide("a", 1, 9), wide("b", 4, 6), wide("c", 6, 7), wide("d", 8, 9)]);
    expect(told(ranked)).toEqual([
      "d 1 in 1 to 2",
      "c 2 in 2 to 3",
      "b 3 in 2 to 4",
      "a 4 in 1 to 4",
    ]);
  });

  it("span what is missing, from 0 to its maximum", () => {
    const [some, all] = [resultWith([4]), resultWith([9], [9], [9], [9])];
    expect(
      told(rank([{ id: "some", result: some }, { id: "all", result: all }, exact("x", 20)])),
    ).toEqual(["all 1", "x 2 in 2 to 3", "some 3 in 2 to 3"]);
  });

  it("rank what is unproven by 0, and let it be worth what it is", () => {
    const rubric = ofOne(awarded(), { variables: {} });
    const unproven = resultOf(rubric, { "1": unevidenced({ points: 15 }, "none") });
    const ranked = rank([{ id: "unproven", result: unproven }, exact("x", 10)]);
    expect(told(ranked)).toEqual(["x 1 in 1 to 2", "unproven 2 in 1 to 2"]);
  });

  it("span all readings only where that is asked", () => {
    const formula = ratio(share("a", "b"));
    const marks = [doubt("d", { scaled: thresholdToMax(share("a", "b"), "50%") })];
    const result = resultOf(ofOne(formula, { marks }), { "1": { a: 1, b: 2 } });
    const entries = [{ id: "doubtful", result }, exact("x", 15)];
    expect(told(rank(entries))).toEqual(["x 1", "doubtful 2"]);
    expect(told(rank(entries, { overReadings: true }))).toEqual([
      "x 1 in 1 to 2",
      "doubtful 2 in 1 to 2",
    ]);
    expect(told(rank(entries, { overReadings: false }))).toEqual(["x 1", "doubtful 2"]);
  });

  it("reach further down where not all units are listed", () => {
    const [first, second] = [exact("a", 2), exact("b", 1)];
    expect(told(rank([first, second], { units: 2 }))).toEqual(["a 1", "b 2"]);
    expect(told(rank([first, second], { units: 34 }))).toEqual([
      "a 1 in 1 to 33",
      "b 2 in 2 to 34",
    ]);
  });

  it("are found for thousands of units without comparing each with each", () => {
    const points = Array.from({ length: 20_000 }, (_, place) => exact(String(place), place % 7919));
    const ranked = rank(points);
    expect(ranked.at(-1)).toMatchObject({ rank: 19_998, worst: 19_998, exact: "0" });
    expect(ranked[0]?.ties).toEqual(["7918", "15837"]);
  });
});

describe("units are ranked by", () => {
  const both = [
    { id: "more of 1", result: resultWith([9], [9], [1], [1]) },
    { id: "more of 2", result: resultWith([2], [2], [9], [9]) },
  ];

  it("the total unless something else is asked", () => {
    expect(told(rank(both))).toEqual(["more of 2 1", "more of 1 2"]);
    expect(rank(both, { by: "total" })).toEqual(rank(both));
  });

  it.each(["1", "1.1"])("the points of the node %s", (by) => {
    expect(told(rank(both, { by }))).toEqual(["more of 1 1", "more of 2 2"]);
  });

  it("a pillar", () => {
    expect(told(rank(both, { by: "P" }))).toEqual(["more of 2 1", "more of 1 2"]);
    expect(rank(both, { by: "P" }).map((one) => one.exact)).toEqual(["18", "2"]);
  });

  it("the value, of the total or of a node", () => {
    expect(rank(both, { by: "value" }).map((one) => one.exact)).toEqual(["11/20", "1/2"]);
    expect(rank(both, { by: { value: "P" } }).map((one) => one.exact)).toEqual(["9/10", "1/10"]);
    expect(rank(both, { by: { value: "total" } })).toEqual(rank(both, { by: "value" }));
  });

  it("the value where entries have values", () => {
    const ranked = rank([...both, { id: "printed", value: "0.52" }]);
    expect(told(ranked)).toEqual(["more of 2 1", "printed 2", "more of 1 3"]);
  });

  it("the value, across rubrics and years", () => {
    const small = resultOf(
      ofOne(awarded(), { variables: {} }),
      { "1": { points: 12 } },
      { year: 2027 },
    );
    const ranked = rank([...both, { id: "small", result: small }], { by: "value" });
    expect(told(ranked)).toEqual(["small 1", "more of 2 2", "more of 1 3"]);
  });

  it("the range of the value, too", () => {
    const [half] = rank([{ id: "half", result: resultWith([10], [10]) }], { by: "value" });
    expect(half?.range.exact).toEqual({ low: "1/2", high: "1" });
  });

  it("what is informational and carries no points: nobody is ahead", () => {
    const rubric = rubricOf([
      groupOf("1", leaf("1.1", awarded(), { variables: {}, max: 0 })),
      leaf("2", awarded(), { variables: {} }),
    ]);
    const result = resultOf(rubric, { "2": { points: 5 } });
    const entries = ["a", "b"].map((id) => ({ id, result }));
    expect(told(rank(entries, { by: { value: "1" } }))).toEqual(["a 1", "b 1"]);
    expect(told(rank(entries, { by: "1", grades: [{ name: "any", from: 0 }] }))).toEqual([
      "a 1",
      "b 1",
    ]);
  });
});
