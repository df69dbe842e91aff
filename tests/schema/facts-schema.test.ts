// Which facts does a rubric's schema take? Those that `score` takes, and in a file those that people
// write; with labels, and with what else has to be given.

import { between, notApplicable, rounded, ScoreError, unevidenced } from "@dti/score";
import { decision405, draft3530 } from "@dti/score/rubrics";
import { factsJsonSchema, parseRubric } from "@dti/score/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { file, leaf, measure, text } from "./sample.js";

const rubric = parseRubric(
  file(
    [
      leaf("1", {
        variables: {
          a: { label: text("a") },
          b: { context: "people" },
          m: { label: text("m"), kind: "flag" },
        },
        formula: {
          kind: "bestOf",
          formulas: [
            { kind: "ratio", measure },
            { kind: "flag", variable: "m" },
          ],
        },
      }),
      {
        kind: "group",
        code: "2",
        name: text("group 2"),
        max: 10,
        children: [
          leaf("2.1", {
            variables: { l: { label: text("l"), kind: ["A", "B"] } },
            formula: {
              kind: "levels",
              variable: "l",
              levels: [
                { level: "A", fraction: "1" },
                { level: "B", fraction: "0" },
              ],
            },
          }),
        ],
      },
      leaf("3", { variables: {}, formula: { kind: "awarded" } }),
      leaf("4", {
        variables: { b: { context: "people" } },
        formula: {
          kind: "ratio",
          measure: { kind: "quotient", name: "rate", numerator: "b", denominator: 9 },
        },
      }),
      leaf("5", {
        formula: {
          kind: "byPeriod",
          periods: [
            { from: 2025, to: 2027, formula: { kind: "ratio", measure } },
            {
              from: 2028,
              to: 2030,
              formula: { kind: "ratio", measure: { ...measure, name: "other" } },
            },
          ],
        },
        marks: [
          {
            id: "doubt",
            on: "formula",
            printed: text("p"),
            used: text("u"),
            because: text("b"),
            alternatives: [{ name: "none", label: text("none"), formula: { kind: "awarded" } }],
          },
        ],
      }),
    ],
    { context: { people: { label: text("people") }, seat: { label: text("seat"), kind: "text" } } },
  ),
);

const ajv = new Ajv2020({ strict: true, strictRequired: false });
const takes = ajv.compile(factsJsonSchema(rubric, { of: "facts" }));
const takesFile = ajv.compile(factsJsonSchema(rubric));

describe("the schema of facts", () => {
  it.each<readonly [string, object]>([
    ["letters and a flag", { "1": { a: 1, b: "2.5", m: true } }],
    ["letters without the general one", { "1": { a: 1, m: false } }],
    ["rates and a flag", { "1": { rate: "81.94%", m: true } }],
    ["a fraction", { "1": { rate: "3/4", m: true } }],
    ["a figure as printed", { "1": { rate: rounded("81,94%", { locale: "vi" }), m: true } }],
    ["a range", { "1": { a: between(1, "2"), m: true } }],
    ["points", { "1": { points: "7.5" } }],
    ["a level", { "2.1": { l: "A" } }],
    ["what only general letters make", { "4": { note: "ghi chú" } }],
    ["points without evidence", { "3": unevidenced({ points: 3 }, "chưa có") }],
    ["nothing without evidence", { "3": unevidenced(null, "chưa có") }],
    ["a reason alone", { "3": { reason: "chưa có" } }],
    ["what does not apply", { "3": notApplicable("không có", { note: "ghi chú" }) }],
    ["a group that does not apply", { "2": notApplicable("không có") }],
    [
      "notes",
      { "3": { points: 1, evidence: [{ title: "QĐ" }], source: { document: "x", lines: [1, 2] } } },
    ],
    ["either rate of two years", { "5": { other: "5%" } }],
  ])("takes %s", (_, facts) => {
    expect(takes(facts), JSON.stringify(takes.errors)).toBe(true);
    expect(takesFile({ facts }), JSON.stringify(takesFile.errors)).toBe(true);
  });

  it.each<readonly [string, object]>([
    ["another code", { "9": { a: 1 } }],
    ["another letter", { "1": { a: 1, m: true, c: 2 } }],
    ["a missing flag", { "1": { a: 1, b: 2 } }],
    ["a flag alone", { "1": { m: true } }],
    ["a negative count", { "1": { a: -1, m: true } }],
    ["a bare rate", { "1": { rate: "81.94", m: true } }],
    ["a rate as a number", { "1": { rate: 0.8, m: true } }],
    ["another level", { "2.1": { l: "C" } }],
    ["points of a group", { "2": { points: 1 } }],
    ["no reason", { "3": { unevidenced: { points: 1 } } }],
    ["letters beside what does not apply", { "1": { notApplicable: "x", a: 1 } }],
    ["evidence without a title", { "3": { points: 1, evidence: [{ number: "1" }] } }],
    ["no figure at all", { "3": { note: "x" } }],
    ["text for a fact", { "3": "5" }],
  ])("takes no %s", (_, facts) => {
    expect(takes(facts)).toBe(false);
    expect(takesFile({ facts })).toBe(false);
  });

  it("takes in a file what people write: their numbers, yes and no, and nothing", () => {
    const facts = {
      "1": { a: "1.234.567", b: null, m: "có", rate: "81,94 %" },
      "2": null,
      "2.1": { l: null },
    };
    const head = {
      unit: "Xã A",
      year: 2026,
      rubric: rubric.id,
      about: ["x"],
      readings: { "5": "none" },
    };
    const whole = { ...head, context: { people: "1.000", seat: "Số 1" }, facts };
    expect(takesFile(whole), JSON.stringify(takesFile.errors)).toBe(true);
    expect(takes(facts)).toBe(false);
  });

  it.each<readonly [string, object]>([
    ["no facts", {}],
    ["a year that is not served", { year: 2031, facts: {} }],
    ["another rubric", { rubric: "x", facts: {} }],
    ["another reading", { readings: { "5": "other" }, facts: {} }],
    ["another field", { note: "x", facts: {} }],
    ["another general figure", { context: { area: 1 }, facts: {} }],
  ])("takes no file with %s", (_, data) => {
    expect(takesFile(data)).toBe(false);
  });

  it("asks for the rates of a year, where years differ", () => {
    const in2026 = ajv.compile(factsJsonSchema(rubric, { of: "facts", year: 2026 }));
    expect(in2026({ "5": { rate: "5%" } })).toBe(true);
    expect(takes({ "5": { other: "5%" } })).toBe(true);
  });

  it("labels letters, indicators and groups", () => {
    const { properties } = factsJsonSchema(rubric, { of: "facts" }) as {
      properties: Record<string, { title: string }>;
    };
    expect(properties["2"]!.title).toBe("2 group 2 (vi) · group 2");
    expect(JSON.stringify(properties["1"])).toContain('"description":"people (vi) · people"');
  });
});

describe("what is no rubric, and options that are none", () => {
  const problems = (act: () => unknown): readonly string[] => {
    try {
      act();
      return [];
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
      return error.issues.map(({ code, path }) => [code, ...path].join(" "));
    }
  };

  it("are refused, all at once", () => {
    const options = { of: "csv", year: 2031, locale: "vi" } as never;
    expect(problems(() => factsJsonSchema(draft3530, options))).toEqual([
      "unknown_variable locale",
      "not_a_level of",
      "year_not_served year",
    ]);
    expect(problems(() => factsJsonSchema(decision405, { year: "2024" } as never))).toEqual([
      "not_a_year year",
    ]);
    expect(problems(() => factsJsonSchema({ children: [] } as never)).length).toBeGreaterThan(3);
    expect(problems(() => factsJsonSchema(draft3530, null as never))).toEqual([]);
  });
});
