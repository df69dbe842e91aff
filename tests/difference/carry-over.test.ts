// Which facts still stand under a newer edition? Those of which it says so, as far as it says so.

import {
  between,
  issueMessage,
  notApplicable,
  rounded,
  safeScore,
  score,
  ScoreError,
  unevidenced,
} from "@dti/score";
import {
  amount,
  awarded,
  bestOf,
  byPeriod,
  context,
  flag,
  levels,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type CarryOver,
  type FormulaNode,
  type IndicatorNode,
  type Rubric,
} from "@dti/score/define";
import { decision405, draft3530, quangBinh2024, quangTri2024 } from "@dti/score/rubrics";
import { carryOver, type CarryOverOptions } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import { leaf, letters, rubricOf, text, type Fields } from "../rubric/sample.js";

const official = (facts: Readonly<Record<string, unknown>>, options: CarryOverOptions = {}) =>
  carryOver(facts, decision405, draft3530, options);

type LeafFields = Partial<IndicatorNode>;

/** The indicator "1" of one edition. */
const older = (formula: FormulaNode, fields: LeafFields = {}, whole: Fields = {}): Rubric =>
  rubricOf([leaf("1", formula, { key: "k", ...fields })], { version: "old", ...whole });

/** The same as "2" of the next, with a rule. */
const newer = (
  formula: FormulaNode,
  rule: Partial<CarryOver>,
  fields: LeafFields = {},
  whole: Fields = {},
): Rubric =>
  rubricOf(
    [
      leaf("2", formula, {
        key: "k",
        carries: [{ from: "old", facts: "rate", ...rule }],
        ...fields,
      }),
    ],
    { version: "new", ...whole },
  );

const rate = ratio(share("a", "b"));

/** What becomes of a fact of "1": the fact of "2", or the reason. */
const became = (fact: unknown, from: Rubric, to: Rubric, options?: CarryOverOptions): unknown => {
  const { facts, left } = carryOver({ "1": fact }, from, to, options);
  return facts["2"] ?? left[0]?.reason;
};

describe("From Decision 405 to the draft", () => {
  it("all of a fact carries, also to letters that changed places", () => {
    const { facts, carried } = official({ "6.6": { a: 45, b: 60 }, "6.9": { a: 1, b: 2, c: 900 } });
    expect(facts).toEqual({ "4.4": { a: 60, b: 45 }, "4.6": { a: 1, b: 2, c: 900 } });
    expect(carried).toMatchObject([
      { from: "6.6", to: "4.4", facts: "all", letters: { a: "b", b: "a" } },
      { from: "6.9", to: "4.6", facts: "all" },
    ]);
  });

  it("a rate carries as it was reported", () => {
    const facts = { "4.2": { rate: rounded("10,02%") }, "6.8": { rate: between("95%", "96%") } };
    const over = official({ ...facts, "7.2": { rate: "0.22" } });
    expect(over.facts).toEqual({
      "2.2": { rate: { rounded: "10,02%" } },
      "4.5": { rate: { between: ["95%", "96%"] } },
      "5.2": { rate: "0.22" },
    });
    expect(over.carried.every(({ isRange }) => isRange === undefined)).toBe(true);
  });

  it("a rate is made of its letters exactly, and named where it is a range", () => {
    const over = official({
      "4.2": { a: 9, b: 90 },
      "8.2": { a: 300, b: 100 },
      "6.8": { a: rounded("1.000", { locale: "vi" }), b: 2000 },
    });
    expect(over.facts).toEqual({
      "2.2": { rate: "1/10" },
      "4.5": { rate: { between: ["1999/4000", "2001/4000"] } },
      "6.3": { rate: "3/1" },
    });
    expect(over.carried.map(({ isRange, omitted }) => [isRange, omitted])).toEqual([
      [undefined, ["a", "b"]],
      [true, ["a", "b"]],
      [undefined, ["a", "b"]],
    ]);
  });

  it("tells the doubt about the base of 2.2 and 2.3", () => {
    const { carried } = official({ "4.2": { rate: "10%" }, "4.4": { rate: "75%" } });
    expect(carried.map(({ to, because }) => [to, because?.en])).toEqual([
      ["2.2", "Letters split; the base may differ"],
      ["2.3", "The base may differ"],
    ]);
  });

  it("a letter of the general information is written into the fact", () => {
    const context = { enterprises: 50, population: 900 };
    expect(official({ "7.3": { a: 40 } }, { context }).facts).toEqual({ "5.4": { a: 40, b: 50 } });
    expect(official({ "7.3": { a: 40, b: 50 } }, { context }).facts).toEqual({
      "5.4": { a: 40, b: 50 },
    });
    expect(official({ "7.3": { rate: "80%" } }, { context }).facts).toEqual({
      "5.4": { rate: "80%" },
    });
  });

  it("points never carry; what stands beside them does", () => {
    const over = official({ "7.1": { points: 10, rate: "12%" }, "5.1": { points: 20 } });
    expect(over.facts).toEqual({ "5.1": { rate: "12%" } });
    expect(over.carried[0]?.omitted).toEqual(["points"]);
    expect(over.left).toMatchObject([
      { code: "5.1", to: "3.1", key: "systems-approved-level", reason: "points-only" },
    ]);
  });

  it("standing, evidence, notes and sources go along", () => {
    const evidence = [{ title: "Báo cáo" }];
    const source = { document: "2308/KH-UBND", lines: [1, 2] as const };
    const over = official({
      "4.6": unevidenced({ rate: "50%" }, "không có", { evidence, source }),
      "6.8": unevidenced({ a: 1, b: 2 }, "không có"),
      "5.1": unevidenced(null, "không có", { note: "" }),
      "6.1": notApplicable("không có cổng", { note: "n" }),
      "7.3": unevidenced({ points: 3 }, "không có"),
      "3.5": notApplicable("không có"),
    });
    expect(over.facts).toEqual({
      "2.4": { unevidenced: { rate: "50%" }, reason: "không có", evidence, source },
      "3.1": { unevidenced: null, reason: "không có", note: "" },
      "4.1": { notApplicable: "không có cổng", note: "n" },
      "4.5": { unevidenced: { rate: "1/2" }, reason: "không có" },
    });
    expect(over.left.map(({ code, reason }) => [code, reason])).toEqual([
      ["3.5", "measured-otherwise"],
      ["7.3", "points-only"],
    ]);
  });

  it("a main index that does not apply is each of its indicators", () => {
    const { carried, left, needed } = official({ "8": notApplicable("chưa đo") });
    expect(carried.map(({ from, to }) => [from, to])).toEqual([
      ["8.1", "6.1"],
      ["8.2", "6.3"],
      ["8.3", "6.5"],
    ]);
    expect([left, needed.length]).toEqual([[], 24]);
  });

  it.each([quangTri2024, quangBinh2024])("each figure of the plan is carried or left", (worked) => {
    const { facts, year } = worked;
    const over = official(facts, { year, toYear: 2026 });
    const codes = [...over.carried.map(({ from }) => from), ...over.left.map(({ code }) => code)];
    expect(codes.sort()).toEqual(Object.keys(facts).sort());
    const result = score(draft3530, over.facts, { year: 2026 });
    expect(result.missing).toEqual(over.needed.map(({ code }) => code));
  });

  it("18 of the plan's figures of Quảng Trị carry, and 9 are needed", () => {
    const over = official(quangTri2024.facts, { year: quangTri2024.year });
    expect(over.carried).toHaveLength(18);
    expect(over.left.filter(({ reason }) => reason !== "dropped")).toMatchObject([
      {
        code: "3.5",
        to: "1.4",
        reason: "measured-otherwise",
        because: { en: "What is counted changed" },
      },
      { code: "3.6", to: "1.5", reason: "measured-otherwise", because: { en: "Another list" } },
    ]);
    expect(over.needed.map(({ code, from, reason }) => [code, from, reason])).toEqual([
      ["1.1", undefined, "new"],
      ["1.2", undefined, "new"],
      ["1.4", "3.5", "left"],
      ["1.5", "3.6", "left"],
      ["3.2", undefined, "new"],
      ["4.3", undefined, "new"],
      ["5.3", undefined, "new"],
      ["6.2", undefined, "new"],
      ["6.4", undefined, "new"],
    ]);
  });

  it("says every reason in both languages", () => {
    const { left, needed } = official({ "1.1": { m1: true }, "3.6": { a: 6 } });
    expect(left.map(({ text: words }) => words.vi)).toEqual([
      "Bộ chỉ số mới không còn chỉ số này",
      "Bộ chỉ số mới đo theo cách khác, cần số liệu mới",
    ]);
    const reasons = new Map(needed.map(({ reason, text: words }) => [reason, words.en]));
    expect([...reasons]).toEqual([
      ["new", "New indicator"],
      ["not-reported", "There is no older fact"],
      ["left", "The older fact cannot be used again"],
    ]);
  });

  it("is frozen", () => {
    const { facts, carried } = official({ "6.6": { a: 45, b: 60 } });
    expect([facts, facts["4.4"], carried[0]].every(Object.isFrozen)).toBe(true);
  });
});

describe("All of a fact", () => {
  it("is flags and levels too, by equal or other names", () => {
    const kinds = {
      f: { label: text("f"), kind: "flag" },
      l: { label: text("l"), kind: ["A", "B"] },
    } as const;
    const { f, l } = kinds;
    const formula = (yes: string, level: string) =>
      weightedParts(["1/2", flag(yes)], ["1/2", levels(level, { A: 1, B: 0 })]);
    const from = older(formula("f", "l"), { variables: kinds });
    const to = newer(
      formula("g", "l"),
      { facts: "all", letters: { g: "f" } },
      {
        variables: { g: f, l },
      },
    );
    expect(became({ f: true, l: "B" }, from, to)).toEqual({ g: true, l: "B" });
  });

  it("is no more than the newer letters; what else it says is named", () => {
    const from = older(ratio(share("a", ["b", "c"])), { variables: letters("a", "b", "c") });
    const to = newer(rate, { facts: "all" });
    const over = carryOver({ "1": { a: 1, b: 2, c: 3, rate: "1/5" } }, from, to);
    expect(over.left).toMatchObject([{ code: "1", to: "2", reason: "refused" }]);
    const plain = carryOver({ "1": { a: 1, b: 2, c: 3 } }, from, to);
    expect([plain.facts, plain.carried[0]?.omitted]).toEqual([{ "2": { a: 1, b: 2 } }, ["c"]]);
  });

  it("is refused where it breaks the newer rubric, which says why", () => {
    const from = older(ratio(quotient("a", "b")));
    const { left, needed } = carryOver(
      { "1": { a: 3, b: 2 } },
      from,
      newer(rate, { facts: "all" }),
    );
    expect(left[0]?.issues?.map((one) => issueMessage(one, "en"))).toEqual([
      "2 › a: the share is 3 / 2, above 1; check both figures",
    ]);
    expect(needed).toMatchObject([{ code: "2", from: "1", reason: "left" }]);
  });

  it("is all general figures, or none where a rate is reported", () => {
    const whole = { context: { x: { label: text("x") }, y: { label: text("y") } } };
    const bound = { a: context("x"), b: context("y") };
    const from = older(rate, { variables: bound }, whole);
    const general = { context: { x: 1, y: 4 } };
    expect(became({}, from, newer(rate, { facts: "all" }), general)).toEqual({ a: 1, b: 4 });
    expect(became({}, from, newer(rate, {}), general)).toEqual({ rate: "1/4" });
    expect(became({ rate: "1/3" }, from, newer(rate, { facts: "all" }), general)).toEqual({
      rate: "1/3",
    });
    const to = newer(rate, { facts: "all" }, { variables: bound }, whole);
    expect(became({}, from, to, general)).toEqual({ a: 1, b: 4 });
  });

  it("carries within one version, whatever the revision; points do not", () => {
    const next = rubricOf([leaf("1", thresholdToMax(share("a", "b"), "50%"), { key: "k" })], {
      version: "old",
      revision: 2,
    });
    expect(carryOver({ "1": { a: 1, b: 2 } }, older(rate), next).facts).toEqual({
      "1": { a: 1, b: 2 },
    });
    expect(carryOver({ "1": { points: 1 } }, older(rate), next).left).toMatchObject([
      { reason: "points-only" },
    ]);
  });
});

describe("The rate alone", () => {
  it("takes no other reading of itself: one over nothing is by rule, not measured", () => {
    for (const whenEmpty of [0, 1, "not-applicable"] as const) {
      const from = older(ratio(share("a", "b", { whenEmpty })));
      expect(became({ a: 0, b: 0 }, from, newer(rate, {}))).toBe("no-rate");
      expect(became({ a: 0, b: between(0, 2) }, from, newer(rate, {}))).toBe("no-rate");
    }
    const sevenths = older(ratio(quotient("a", 7)), { variables: letters("a") });
    expect(became({ a: 6 }, sevenths, newer(rate, {}))).toEqual({ rate: "6/7" });
  });

  it("may be called otherwise, and a yes goes along where the rule names it", () => {
    const kind = { label: text("f"), kind: "flag" } as const;
    const parts = (name: string, yes: string) =>
      weightedParts(["1/2", ratio(share("a", "b", { name }))], ["1/2", flag(yes)]);
    const variables = { ...letters("a", "b"), f: kind };
    const from = older(parts("first", "f"), { variables });
    const letter = { second: "first", g: "f" };
    const to = newer(
      parts("second", "g"),
      { letters: letter },
      {
        variables: { ...letters("a", "b"), g: kind },
      },
    );
    expect(became({ a: 1, b: 3, f: true }, from, to)).toEqual({ second: "1/3", g: true });
    expect(became({ first: "33%", f: false }, from, to)).toEqual({ second: "33%", g: false });
    // Without a word about it, a yes of the same name is none of the newer rubric's.
    const silent = newer(parts("first", "f"), {}, { variables });
    expect(became({ a: 1, b: 3, f: true }, from, silent)).toBe("refused");
  });

  it("is a count where the measure is one", () => {
    const count = ratio(amount("a"));
    const variables = letters("a");
    const from = older(count, { variables });
    expect(became({ a: rounded("12") }, from, newer(count, {}, { variables }))).toEqual({
      rate: { rounded: "12" },
    });
  });

  it("is nothing where only flags, or another measure, are known", () => {
    const variables = { ...letters("a", "b"), f: { label: text("f"), kind: "flag" } } as const;
    const either = bestOf(rate, flag("f"));
    expect(became({ f: true, rate: "50%" }, older(either, { variables }), newer(rate, {}))).toEqual(
      {
        rate: "50%",
      },
    );
    const other = newer(ratio(share("a", "b", { name: "share" })), {});
    expect(became({ a: 1, b: 2 }, older(rate), other)).toBe("no-rate");
    const onlyFlag = older(flag("f"), { variables: { f: variables.f } });
    expect(became({ f: true }, onlyFlag, newer(rate, {}))).toBe("no-rate");
    expect(became({ rate: "50%" }, older(rate), newer(awarded(), {}))).toBe("no-rate");
  });

  it("is refused where it has too many digits to be written, and is never rounded", () => {
    const long = "0.1234567890123456789012345678901234567";
    const over = carryOver({ "1": { a: long, b: 3 } }, older(rate), newer(rate, {}));
    expect(over.left[0]).toMatchObject({ reason: "refused", issues: [{ code: "bad_figure" }] });
  });
});

describe("Nothing is guessed", () => {
  it("between families", () => {
    const other = rubricOf([leaf("1", rate, { key: "k" })], { family: "other", version: "old" });
    const over = carryOver({ "1": { a: 1, b: 2 } }, older(rate), other);
    expect(over.facts).toEqual({});
    expect(over.left).toMatchObject([{ code: "1", reason: "other-family" }]);
    expect(over.needed).toMatchObject([{ code: "1", reason: "new" }]);
  });

  it("without a rule for this version", () => {
    expect(became({ a: 1, b: 2 }, older(rate), newer(rate, { from: "older-still" }))).toBe(
      "no-rule",
    );
    const over = carryOver({ "1.1": { a: 1, b: 2 } }, draft3530, decision405, { year: 2026 });
    expect(over.left[0]?.reason).toBe("dropped");
    const back = carryOver({ "4.4": { a: 2, b: 1 } }, draft3530, decision405, { year: 2026 });
    expect(back.left[0]).toMatchObject({ code: "4.4", to: "6.6", reason: "no-rule" });
  });

  it("about years: unless one is named, facts must be sound in all of them", () => {
    const cut = byPeriod({
      "2025-2027": rate,
      "2028-2030": ratio(share("c", "b", { name: "other" })),
    });
    const variables = letters("a", "b", "c");
    const to = newer(cut, { facts: "all" }, { variables });
    expect(became({ rate: "50%" }, older(rate), to)).toBe("refused");
    expect(became({ rate: "50%" }, older(rate), to, { toYear: 2026 })).toEqual({ rate: "50%" });
    const from = older(cut, { variables });
    expect(() => became({ rate: "50%" }, from, newer(rate, {}))).toThrow("other");
    expect(became({ rate: "50%" }, from, newer(rate, {}), { year: 2025 })).toEqual({ rate: "50%" });
  });
});

describe("What the older rubric refuses is told at once", () => {
  const refused = (facts: unknown, options: unknown, rubrics: readonly unknown[] = []) => {
    const [from = decision405, to = draft3530] = rubrics as readonly Rubric[];
    try {
      carryOver(facts, from, to, options as CarryOverOptions);
    } catch (error) {
      return error instanceof ScoreError
        ? error.issues.map(({ code, path }) => [code, ...path])
        : error;
    }
    return undefined;
  };

  it("with everything that is wrong with the options", () => {
    const facts = { "9.9": { a: 1 }, "4.2": { a: 2, b: 1 }, "3.6": {} };
    const found = refused(facts, { year: 2024, toYear: 2031, context: { x: 1 }, when: 1 });
    expect(found).toHaveLength(6);
    for (const one of [
      ["unknown_variable", "when"],
      ["year_not_served", "toYear"],
      ["unknown_code", "9.9"],
      ["unknown_variable", "context", "x"],
      ["missing_variable", "3.6", "a"],
      ["share_above_one", "4.2", "a"],
    ]) {
      expect(found).toContainEqual(one);
    }
    expect(refused({}, { year: "2024", toYear: null })).toEqual([
      ["not_a_year", "toYear"],
      ["not_a_year", "year"],
    ]);
    expect(refused(null, undefined)).toEqual([["not_facts"]]);
    expect(refused({}, null)).toBeUndefined();
  });

  it("and with everything that is wrong with the rubrics", () => {
    expect(refused({}, {}, [{}, draft3530])?.valueOf()).toContainEqual(["not_a_rubric", "from"]);
    expect(refused({}, {}, [decision405, 1])?.valueOf()).toContainEqual(["not_a_rubric", "to"]);
  });
});

it("What is carried is accepted whatever is in it", () => {
  const { facts } = official({ "7.2": { rate: "9" }, "4.1": { a: 1, b: 1 } });
  expect(safeScore(draft3530, facts, { year: 2030 }).ok).toBe(true);
});
