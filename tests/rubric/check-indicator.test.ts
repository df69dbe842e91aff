// What can be wrong with an indicator besides its formula?

import {
  awarded,
  byPeriod,
  flag,
  quotient,
  ratio,
  share,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import { bound, doubt, flags, letters, level, ofOne, problemsOf, text } from "./sample.js";

const rate = share("a", "b");
const label = text("a letter");
const problems = (formula: FormulaNode, fields: object = {}): readonly string[] =>
  problemsOf(() => ofOne(formula, fields as Partial<IndicatorNode>)).map((problem) =>
    problem.replace("children.0.", ""),
  );
const letterProblems = (variables: object): readonly string[] => problems(awarded(), { variables });

describe("a letter's name", () => {
  it.each(["a", "m1", "A_b", "x".repeat(64)])("may be %j", (name) => {
    expect(letterProblems({ [name]: { label } })).toEqual([]);
  });

  it.each([
    "",
    "1a",
    "a b",
    "a.b",
    "á",
    "_a",
    "x".repeat(65),
    "__proto__",
    "constructor",
    "valueOf",
  ])("is never %j", (name) => {
    expect(letterProblems(Object.fromEntries([[name, { label }]]))).toEqual([
      `bad_code at variables.${name}`,
    ]);
  });

  it.each(["points", "evidence", "note", "source", "reason", "unevidenced", "notApplicable"])(
    "is never %s, which is reserved",
    (name) => {
      expect(letterProblems({ [name]: { label } })).toEqual([`reserved_name at variables.${name}`]);
    },
  );
});

describe("a letter", () => {
  it.each([{ vi: "nhãn" }, { vi: "", en: "" }, "label", null, undefined])(
    "has a label in both languages, not %j",
    (wrong) => {
      expect(letterProblems({ a: { label: wrong } })).toEqual(["bad_field at variables.a.label"]);
    },
  );

  it.each([[[]], ["number"], [5], [null], [{}], [true]])(
    "is a flag, a level or a count, not %j",
    (kind) => {
      expect(letterProblems({ a: { label, kind } })).toEqual(["bad_field at variables.a.kind"]);
    },
  );

  it.each([[[1, 2]], [["A", ""]], [["A", "A"]], [[null]]])(
    "has level names that are different texts, not %j",
    (kind) => {
      expect(letterProblems({ a: { label, kind } })).not.toEqual([]);
    },
  );

  it("is only bound to a general figure that is declared", () => {
    expect(letterProblems({ a: bound("population") })).toEqual([
      "unknown_reference at variables.a.context",
    ]);
  });
});

describe("a part", () => {
  it("is part of another letter", () => {
    expect(letterProblems({ ...letters("b"), a: { label, partOf: "b" } })).toEqual([]);
  });

  it.each(["z", "a", "__proto__", 5])("is never part of %j", (partOf) => {
    expect(letterProblems({ ...letters("b"), a: { label, partOf } })).toEqual([
      "unknown_reference at variables.a.partOf",
    ]);
  });

  it("is part of a count, not of a flag or a level", () => {
    const variables = {
      ...flags("m1"),
      l: level("A"),
      a: { label, partOf: "m1" },
      b: { label, partOf: "l" },
    };
    expect(letterProblems(variables)).toEqual([
      "wrong_kind at variables.a.partOf",
      "wrong_kind at variables.b.partOf",
    ]);
  });

  it("is a count itself", () => {
    expect(letterProblems({ ...letters("b"), a: { label, kind: "flag", partOf: "b" } })).toEqual([
      "wrong_kind at variables.a.partOf",
    ]);
  });

  it("may be part of what is bound to a general figure", () => {
    const variables = { a: { label, partOf: "b" }, b: bound("population") };
    const context = { population: { label } };
    expect(problemsOf(() => ofOne(ratio(rate), { variables }, { context }))).toEqual([]);
  });
});

describe("a measure's name", () => {
  const named = (name: string): FormulaNode => ratio(share("a", "b", { name }));

  it.each(["", "two words", "1st", "tỷ lệ", "__proto__", "toString"])("is never %j", (name) => {
    expect(problems(named(name))).toEqual(["bad_code at formula"]);
  });

  it.each(["points", "note", "unevidenced"])("is never %s, which is reserved", (name) => {
    expect(problems(named(name))).toEqual(["reserved_name at formula"]);
  });

  it("is never a letter's", () => {
    expect(problems(named("a"))).toEqual(["duplicate at formula"]);
  });

  it("means the same measure in every part", () => {
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", ratio(share("b", "a"))]);
    expect(problems(formula)).toEqual(["measures_differ at formula"]);
  });

  it("means the same measure in every period", () => {
    const formula = byPeriod({ "2025-2027": ratio(rate), "2028-2030": ratio(share("b", "a")) });
    expect(problems(formula)).toEqual(["measures_differ at formula"]);
  });

  it("means the same measure in every reading", () => {
    const marks = [doubt("m", { other: ratio(quotient("a", "b")) })];
    expect(problems(ratio(rate), { marks })).toEqual(["measures_differ at formula"]);
  });

  it("may stand in several places for the same measure", () => {
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", thresholdToMax(rate, "80%")]);
    expect(problems(formula)).toEqual([]);
  });

  it("means the same measure in whatever order its fields are written", () => {
    const turned = { name: "rate", whole: "b", part: "a", kind: "share" } as const;
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", ratio(turned)]);
    expect(problems(formula)).toEqual([]);
  });

  it("means another measure where it is something else when empty", () => {
    const empty = share("a", "b", { whenEmpty: 0 });
    const formula = weightedParts(["1/2", ratio(rate)], ["1/2", ratio(empty)]);
    expect(problems(formula)).toEqual(["measures_differ at formula"]);
  });
});

describe("what a measure is when it is empty", () => {
  it.each([2, -1, "0", "zero", null, true])("is 0, 1 or not-applicable, not %j", (whenEmpty) => {
    const measure = { ...rate, whenEmpty } as unknown as typeof rate;
    expect(problems(ratio(measure))).toHaveLength(1);
  });
});

describe("a mark", () => {
  it("has an id of its own", () => {
    expect(problems(awarded(), { marks: [doubt("m"), doubt("n"), doubt("m")] })).toEqual([
      "duplicate at marks.2.id",
    ]);
  });

  it.each(["printed", "used", "because"])("says in both languages what is %s", (field) => {
    const marks = [{ ...doubt("m"), [field]: { vi: "chữ" } }];
    expect(problems(awarded(), { marks })).toEqual([`bad_field at marks.0.${field}`]);
  });

  it("has readings with names of their own, in all marks together", () => {
    const other = { other: flag("a") };
    const marks = [doubt("m", other), doubt("n", other)];
    expect(problems(flag("a"), { marks, variables: flags("a") })).toEqual([
      "duplicate at marks.1.alternatives.0.name",
    ]);
  });

  it("has no reading named default, which is the rubric's own", () => {
    const marks = [doubt("m", { default: awarded() })];
    expect(problems(awarded(), { marks })).toEqual(["duplicate at marks.0.alternatives.0.name"]);
  });

  it("has readings with labels in both languages", () => {
    const mark = doubt("m", { other: awarded() });
    const alternatives = mark.alternatives?.map((one) => ({ ...one, label: { vi: "nhãn" } }));
    expect(problems(awarded(), { marks: [{ ...mark, alternatives }] })).toEqual([
      "bad_field at marks.0.alternatives.0.label",
    ]);
  });

  it("has readings whose formulas are checked", () => {
    const marks = [doubt("m", { other: flag("z"), another: thresholdToMax(rate, 0) })];
    expect(problems(ratio(rate), { marks })).toEqual([
      "unknown_reference at marks.0.alternatives.0.formula.variable",
      "threshold_not_positive at marks.0.alternatives.1.formula.threshold",
    ]);
  });
});

describe("the labels of levels", () => {
  const levelled = (labels: unknown, kind: unknown = ["A", "B"]): readonly string[] =>
    letterProblems({ l: { label, kind, levels: labels } });

  it("may be given for some of them", () => {
    expect(levelled({ B: text("below A") })).toEqual([]);
  });

  it("are of levels that there are, and texts in both languages", () => {
    expect(levelled({ C: text("unknown") })).toEqual(["unknown_reference at variables.l.levels.C"]);
    expect(levelled({ A: text("all") }, "flag")).toEqual([
      "unknown_reference at variables.l.levels.A",
    ]);
    expect(levelled({ A: { vi: "" } })).not.toEqual([]);
  });
});
