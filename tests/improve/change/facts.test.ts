// What do two facts say otherwise? Letters, measures, flags and levels, readings, and what came with
// the facts.

import { between, notApplicable, rounded, unevidenced, type Result } from "@dti/score";
import { explainChange, type IndicatorChange } from "@dti/score/improve";
import { describe, expect, it } from "vitest";

import { commune } from "../../explain/commune.js";
import { resultOf, type Options } from "../../score/sample.js";
import { said } from "./told.js";

const rubric = commune();

const of = (code: string, fact: unknown, options?: Options): Result =>
  resultOf(rubric, { [code]: fact }, options);

const changedIn = (before: Result, after: Result): readonly IndicatorChange[] => {
  const { indicators, samePoints } = explainChange(before, after);
  return [...indicators, ...samePoints];
};

/** The one indicator that differs between two facts of it. */
const change = (code: string, before: unknown, after: unknown): IndicatorChange => {
  const [one, ...others] = changedIn(of(code, before), of(code, after));
  if (one === undefined || others.length > 0) throw new Error("not one indicator differs");
  return one;
};

describe("figures", () => {
  it("are compared letter by letter, with labels and units", () => {
    const one = change("1.4", { a: 60, b: 80 }, { a: 60, b: 100 });
    expect(said(one)).toEqual(["a = 60", "b 80 to 100"]);
    expect(one.figures[1]).toEqual({
      name: "b",
      as: "letter",
      label: { vi: "Hồ sơ đã tiếp nhận", en: "Files received" },
      unit: { vi: "hồ sơ", en: "files" },
      from: 80,
      to: 100,
      moved: true,
    });
    expect(one.differs).toEqual(["figures", "range"]);
  });

  it("are measures too, each in its letters", () => {
    const fact = { m1: true, m2: false, onTime: "90%", satisfied: "50%" };
    const one = change("2.4", fact, { ...fact, satisfied: "75%" });
    expect(said(one)).toEqual([
      "m1 = true",
      "m2 = false",
      'onTime = "90%"',
      'satisfied "50%" to "75%"',
    ]);
    expect(one.figures.map(({ as, letters: own }) => [as, own])).toEqual([
      ["judged", undefined],
      ["judged", undefined],
      ["measure", "a/b"],
      ["measure", "c/d"],
    ]);
    expect(one.figures[3]?.label?.en).toBe("People satisfied / People asked");
  });

  it.each([
    ["1.2", { rate: "1/7" }, "a/7", "Platforms deployed / 7"],
    [
      "1.3",
      { rate: "1/7" },
      "(a + b)/c",
      "(Fixed subscriptions + Mobile subscriptions) / Population",
    ],
    ["2.3", { rate: 1 }, "a", "Courses held"],
  ])("of %s are read as its measure is made", (code, fact, own, label) => {
    const [figure] = change(code, undefined, fact).figures;
    expect([figure?.letters, figure?.label?.en]).toEqual([own, label]);
  });

  it("are flags and levels", () => {
    expect(said(change("2.1", { m1: true }, { m1: false }))).toEqual(["m1 true to false"]);
    const one = change("2.2", { l: "A" }, { l: "none" });
    expect(said(one)).toEqual(['l "A" to "none"']);
    expect(one.figures[0]?.levels).toEqual({ none: { vi: "chưa đánh giá", en: "not assessed" } });
  });

  it("are awarded points", () => {
    const one = change("1.4", { points: 10 }, { points: 12 });
    expect(one.figures).toEqual([{ name: "points", as: "points", from: 10, to: 12, moved: true }]);
    expect([one.before.state, one.after.state]).toEqual(["awarded", "awarded"]);
  });

  it("may be told in another way before and after", () => {
    expect(said(change("1.4", { rate: "75%" }, { a: 60, b: 100 }))).toEqual([
      "a none to 60",
      "b none to 100",
      'rate "75%" to none',
    ]);
  });

  it.each([
    ["a number", 60],
    ["text", "60"],
    ["text with decimals", "60.0"],
    ["a bigint", 60n],
    ["a range of one", between(60, 60)],
  ])("are the same where they mean the same: 60 is %s", (_, a) => {
    const [before, after] = [of("1.4", { a: 60, b: 80 }), of("1.4", { a, b: 80 })];
    expect(changedIn(before, after)).toEqual([]);
  });

  it("are not the same where one is less certain", () => {
    const one = change("1.4", { rate: "75%" }, { rate: rounded("75%") });
    expect(said(one)).toEqual(['rate "75%" to {"rounded":"75%"}']);
    expect([one.difference.exact, one.differs]).toEqual(["0", ["figures", "range"]]);
    expect(said(change("1.4", { rate: rounded("75%") }, { rate: rounded("75,0%") }))).toEqual([
      'rate {"rounded":"75%"} to {"rounded":"75,0%"}',
    ]);
  });

  it("stay what they are where only the evidence goes", () => {
    const one = change("1.4", { a: 60, b: 80 }, unevidenced({ a: 60, b: 80 }, "hết hạn"));
    expect(said(one)).toEqual(["a = 60", "b = 80"]);
    expect(one.differs).toEqual(["state", "range", "reason"]);
    expect(one.after).toMatchObject({
      state: "unevidenced",
      reason: "hết hạn",
      fact: { unevidenced: { a: 60, b: 80 }, reason: "hết hạn" },
      range: { low: { exact: "0" }, high: { exact: "75/4", printed: "18.75" } },
    });
  });
});

describe("an indicator", () => {
  it("differs without a move of its points, and is listed apart in the order of the law", () => {
    const { indicators, samePoints, unmoved } = explainChange(
      resultOf(rubric, { "2.1": { m1: false }, "1.4": { a: 70, b: 80 } }),
      resultOf(rubric, { "1.4": { a: 80, b: 90 } }),
    );
    expect(indicators).toEqual([]);
    expect(samePoints.map(({ code, differs }) => [code, differs])).toEqual([
      ["1.4", ["figures"]],
      ["2.1", ["figures", "state", "range"]],
    ]);
    expect(unmoved).toEqual({ indicators: 16, groups: 2, pillars: 1 });
  });

  it("may be missing, or not apply", () => {
    const one = change("2.7", undefined, notApplicable("không có hệ thống cấp độ 3"));
    expect([one.before.state, one.after.state]).toEqual(["missing", "not-applicable"]);
    expect(one.after.reason).toBe("không có hệ thống cấp độ 3");
    expect(one.before).not.toHaveProperty("fact");
  });

  it("carries through evidence, source and note of both sides", () => {
    const evidence = [{ title: "Quyết định", number: "12/QĐ-UBND" }];
    const fact = { a: 60, b: 80 };
    const one = change(
      "1.4",
      { ...fact, evidence, note: "x" },
      { ...fact, note: "y", source: "z" },
    );
    expect([one.before.evidence, one.before.note]).toEqual([evidence, "x"]);
    expect([one.after.source, one.after.note]).toEqual(["z", "y"]);
    expect(one.differs).toEqual(["evidence", "source", "note"]);
    expect(change("1.4", fact, { ...fact, note: "y" }).differs).toEqual(["note"]);
  });
});

describe("readings", () => {
  const fact = { a: 3, b: 20 };
  const read = (reading?: string): Result =>
    of("2.6", fact, reading === undefined ? {} : { readings: { "2.6": reading } });

  it("may be what moves the points, and are told with their labels", () => {
    const [one] = changedIn(read("ratio"), read("scaled-20"));
    expect([one?.difference.exact, one?.differs]).toEqual(["30", ["reading", "range"]]);
    expect([one?.before.reading, one?.after.reading]).toEqual([
      { name: "ratio", label: { vi: "Điểm theo tỷ lệ", en: "Points in proportion" } },
      { name: "scaled-20", label: { vi: "Tỷ lệ/20%", en: "Rate/20%" } },
    ]);
    expect(one && said(one)).toEqual(["a = 3", "b = 20"]);
  });

  it("are the rubric's own unless chosen", () => {
    const [one] = changedIn(read(), read("ratio"));
    expect([one?.before.reading, one?.before.state]).toEqual([{ name: "default" }, "undecided"]);
  });
});
