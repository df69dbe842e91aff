// What is sound but doubtful in a rubric?

import {
  allOrNothing,
  amount,
  byPeriod,
  flag,
  lint,
  quotient,
  ratio,
  share,
  steps,
  thresholdToMax,
  weightedParts,
  type FormulaNode,
  type IndicatorNode,
} from "@dti/score/define";
import { describe, expect, it } from "vitest";

import {
  doubt,
  flags,
  groupOf,
  leaf,
  letters,
  level,
  ofOne,
  rubricOf,
  text,
  type Fields,
} from "./sample.js";

const rate = share("a", "b");
const cite = { place: text("appendix 1.1"), wording: "Tỷ lệ=a/b" };
const source = { title: text("the decision") };

const findings = (
  formula: FormulaNode,
  fields: Partial<IndicatorNode> = {},
  rubricFields: Fields = {},
): readonly string[] =>
  lint(ofOne(formula, { cite, ...fields }, { source, ...rubricFields })).map(
    ({ code, path }) => `${code} at ${path.join(".")}`,
  );

describe("a rubric without doubts", () => {
  it("has no findings", () => {
    expect(findings(ratio(rate))).toEqual([]);
  });

  it("may have marks that are read", () => {
    const marks = [doubt("m", { scaled: thresholdToMax(rate, "80%") })];
    expect(findings(ratio(rate), { marks })).toEqual([]);
  });
});

describe("findings", () => {
  it("are frozen", () => {
    const found = lint(ofOne(ratio(rate)));
    expect([found, ...found].every(Object.isFrozen)).toBe(true);
  });

  it("are issues with details and a sentence", () => {
    const [found] = lint(
      ofOne(ratio(rate), { cite, variables: letters("a", "b", "c") }, { source }),
    );
    expect(found).toMatchObject({
      code: "variable_unused",
      path: ["children", 0, "variables", "c"],
      details: { name: "c" },
    });
  });

  it("are found at every depth", () => {
    const rubric = rubricOf([groupOf("1", groupOf("1.1", leaf("1.1.1", ratio(rate))))], { source });
    expect(lint(rubric).map(({ path }) => path)).toEqual([
      ["children", 0, "children", 0, "children", 0],
    ]);
  });
});

describe("a letter that nothing reads", () => {
  const variables = letters("a", "b", "c");

  it("is found", () => {
    expect(findings(ratio(rate), { variables })).toEqual([
      "variable_unused at children.0.variables.c",
    ]);
  });

  it("is none that another reading reads", () => {
    const marks = [doubt("m", { other: ratio(share("a", "c", { name: "other" })) })];
    expect(findings(ratio(rate), { variables, marks })).toEqual([]);
  });

  it("is none that another year reads", () => {
    const formula = byPeriod({
      "2025-2027": ratio(rate),
      "2028-2030": ratio(share("a", "c", { name: "late" })),
    });
    expect(findings(formula, { variables })).toEqual([]);
  });

  it("is found among flags and levels", () => {
    const judged = { ...flags("m1", "m2"), l: level("A") };
    expect(findings(flag("m1"), { variables: judged })).toEqual([
      "variable_unused at children.0.variables.m2",
      "variable_unused at children.0.variables.l",
    ]);
  });
});

describe("a clause without a citation", () => {
  it.each([
    ["no citation", {}],
    ["a citation without wording", { cite: { place: text("appendix") } }],
  ])("is found: %s", (_, fields) => {
    const rubric = ofOne(ratio(rate), fields, { source });
    expect(lint(rubric)).toMatchObject([
      { code: "clause_uncited", path: ["children", 0], details: { code: "1" } },
    ]);
  });

  it("is found where the rubric has no source", () => {
    expect(lint(ofOne(ratio(rate), { cite }))).toMatchObject([
      { code: "clause_uncited", path: ["source"], details: { code: "test/v@1" } },
    ]);
  });
});

describe("a threshold that no share reaches", () => {
  it.each([
    ["thresholdToMax above 1", thresholdToMax(rate, "101%")],
    ["allOrNothing above 1", allOrNothing(rate, "1.01")],
    ["more than 100 %", allOrNothing(rate, "100%", { strict: true })],
    [
      "a step above 1",
      steps(rate, [
        ["50%", "1/2"],
        ["150%", 1],
      ]),
    ],
    [
      "one part of several",
      weightedParts(["1/2", ratio(rate)], ["1/2", thresholdToMax(rate, "2")]),
    ],
    [
      "one period of several",
      byPeriod({ "2025-2027": ratio(rate), "2028-2030": thresholdToMax(rate, "2") }),
    ],
  ])("is found: %s", (_, formula) => {
    expect(findings(formula)).toEqual(["threshold_unreachable at children.0.formula"]);
  });

  it("is told", () => {
    const rubric = ofOne(thresholdToMax(rate, "101%"), { cite }, { source });
    expect(lint(rubric)[0]?.details).toEqual({ threshold: "101%" });
  });

  it.each([
    ["100 % of a share", thresholdToMax(rate, "100%")],
    ["a cliff at 100 % of a share", allOrNothing(rate, "100%")],
    ["more than 99 %", allOrNothing(rate, "99%", { strict: true })],
    ["150 % of a quotient", thresholdToMax(quotient("a", "b"), "150%")],
    ["more than 100 % of a quotient", allOrNothing(quotient("a", "b"), "100%", { strict: true })],
    ["52 of an amount", thresholdToMax(amount("a"), 52)],
    [
      "steps up to 100 %",
      steps(rate, [
        ["50%", "1/2"],
        ["100%", 1],
      ]),
    ],
  ])("is not: %s", (_, formula) => {
    const variables =
      formula.kind === "thresholdToMax" && formula.measure.kind === "amount"
        ? letters("a")
        : letters("a", "b");
    expect(findings(formula, { variables })).toEqual([]);
  });

  it("is found in another reading as well", () => {
    const marks = [doubt("m", { other: thresholdToMax(rate, "101%") })];
    expect(findings(ratio(rate), { marks })).toEqual([
      "threshold_unreachable at children.0.formula",
    ]);
  });
});

describe("a text that is not composed", () => {
  const decomposed = "Tỷ lệ".normalize("NFD");

  it("is found wherever it stands", () => {
    expect(
      findings(
        ratio(rate),
        { name: { vi: decomposed, en: "rate" }, cite: { ...cite, wording: decomposed } },
        { source: { title: { vi: decomposed, en: "x" } } },
      ),
    ).toEqual([
      "text_not_normalized at source.title.vi",
      "text_not_normalized at children.0.name.vi",
      "text_not_normalized at children.0.cite.wording",
    ]);
  });

  it("is told", () => {
    const name = { vi: decomposed, en: "rate" };
    expect(lint(ofOne(ratio(rate), { cite, name }, { source }))[0]?.details).toEqual({
      value: decomposed,
    });
  });

  it("is none when it is composed", () => {
    expect(findings(ratio(rate), { name: { vi: "Tỷ lệ", en: "rate" } })).toEqual([]);
  });
});
