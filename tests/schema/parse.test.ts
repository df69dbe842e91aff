// What is told of a file that is no rubric? Each mistake by code and path, with what was expected; all
// of them at once.

import { ScoreError } from "@dti/score";
import { defineRubric } from "@dti/score/define";
import { draft3530 } from "@dti/score/rubrics";
import { parseRubric, rubricToJson, safeParseRubric } from "@dti/score/schema";
import { describe, expect, it } from "vitest";

import {
  file,
  fileOf,
  issuesOf,
  leaf,
  measure,
  problemsOf,
  text,
  toldInVietnamese,
  without,
} from "./sample.js";

describe("a sound file", () => {
  it("is the rubric that defineRubric makes of the same fields", () => {
    expect(parseRubric(file())).toStrictEqual(defineRubric(file() as never));
    expect(safeParseRubric(file())).toStrictEqual({ ok: true, rubric: parseRubric(file()) });
  });

  it("is copied and frozen in depth", () => {
    const data = file();
    const rubric = parseRubric(data);
    expect(Object.isFrozen(rubric.children[0])).toBe(true);
    (data["children"] as { max: number }[])[0]!.max = 5;
    expect(rubric.children[0]!.max).toBe(10);
    expect(Object.getPrototypeOf(rubric.children[0])).toBe(Object.prototype);
  });

  it("may name its schema, for editors, which is no part of the rubric", () => {
    const rubric = parseRubric({ $schema: "./rubric.schema.json", ...file() });
    expect(rubric).toStrictEqual(parseRubric(file()));
  });

  it("may hold some rules, and is given the others", () => {
    const { rules } = parseRubric(file(undefined, { rules: { tie: "half-even" } }));
    expect(rules).toMatchObject({ tie: "half-even", rounding: "exact-sum", notApplicable: "zero" });
  });
});

describe("the identity of a file", () => {
  const json = rubricToJson(draft3530);

  it("may be left out", () => {
    expect(parseRubric(without(json, "id", "fingerprint"))).toStrictEqual(draft3530);
  });

  it("is told to be wrong where somebody edited the file", () => {
    const issues = issuesOf({ ...json, places: 3 });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([["bad_field", "fingerprint"]]);
    expect(issuesOf({ ...json, id: "vn-province/draft-3530-2025@2" })[0]!.details).toEqual({
      value: '"vn-province/draft-3530-2025@2"',
      expected: "vn-province/draft-3530-2025@1",
    });
  });
});

describe("what is no object", () => {
  it.each([
    [JSON.stringify(file()), "an object, as JSON.parse makes one of a text"],
    [undefined, undefined],
    [null, "an object"],
    [5, "an object"],
    [[], "an object"],
  ])("is refused: %j", (data, expected) => {
    const [issue] = issuesOf(data);
    expect(issue).toMatchObject({ path: [], ...(expected && { details: { expected } }) });
    expect(() => parseRubric(data)).toThrow(ScoreError);
  });
});

describe("a mistake in a file", () => {
  const variable = (fields: object) => ({
    variables: { a: { label: text("a"), ...fields }, b: { label: text("b") } },
  });
  const cases: readonly (readonly [string, unknown, string])[] = [
    ["a misspelt field", file(undefined, { yaers: 1 }), "unknown_reference at yaers"],
    [
      "a misspelt field of a node",
      file([leaf("1", { maxx: 1 })]),
      "unknown_reference at children.0.maxx",
    ],
    ["a number as text", file(undefined, { max: "10" }), "bad_field at max"],
    ["no points", file(undefined, { max: 0 }), "bad_field at max"],
    ["one year", file(undefined, { years: [2026] }), "bad_field at years"],
    ["a year as text", file(undefined, { years: [2025, "2030"] }), "bad_field at years.1"],
    ["half a year", file(undefined, { years: [2025, 2030.5] }), "bad_field at years.1"],
    ["years the other way round", file(undefined, { years: [2030, 2025] }), "bad_field at years"],
    ["a negative half", file(undefined, { revision: -0.5 }), "bad_field at revision"],
    ["a status of no kind", file(undefined, { status: "final" }), "bad_field at status"],
    ["a rule of no kind", file(undefined, { rules: { tie: "up" } }), "bad_field at rules.tie"],
    ["no children", file([], { max: 1 }), "bad_field at children"],
    [
      "children by code",
      file(undefined, { children: { "1": leaf("1") } }),
      "bad_field at children",
    ],
    ["a child that is none", file([5]), "bad_field at children.0"],
    ["a node of no kind", file([leaf("1", { kind: "leaf" })]), "bad_field at children.0.kind"],
    ["one language", file([leaf("1", { name: { vi: "Tên" } })]), "bad_field at children.0.name.en"],
    [
      "no words",
      file([leaf("1", { name: { vi: "", en: "x" } })]),
      "bad_field at children.0.name.vi",
    ],
    ["text for both languages", file([leaf("1", { name: "Tên" })]), "bad_field at children.0.name"],
    ["a space after a code", file([leaf("1.1 ")]), "bad_code at children.0.code"],
    ["a long code", file([leaf("1".repeat(10_000))]), "bad_code at children.0.code"],
    ["a code that all objects have", file([leaf("constructor")]), "bad_code at children.0.code"],
    ["a code in composable letters", file([leaf("\u212b")]), "bad_code at children.0.code"],
    ["a code in loose letters", file([leaf("d\u0323")]), "bad_code at children.0.code"],
    [
      "a letter that is no name",
      file([leaf("1", { variables: { "a b": { label: text("a") } } })]),
      "bad_code at children.0.variables.a b",
    ],
    [
      "a letter of no kind",
      file([leaf("1", variable({ kind: "number" }))]),
      "bad_field at children.0.variables.a.kind",
    ],
    [
      "a level without a name",
      file([leaf("1", variable({ kind: ["A", ""] }))]),
      "bad_field at children.0.variables.a.kind.1",
    ],
    [
      "a letter without a label",
      file([leaf("1", { variables: { a: {} } })]),
      "bad_field at children.0.variables.a.label",
    ],
    [
      "a general letter with a label",
      file([leaf("1", { variables: { a: { context: "x", label: text("a") } } })]),
      "unknown_reference at children.0.variables.a.context",
    ],
    [
      "a unit in one language",
      file([leaf("1", variable({ unit: { en: "people" } }))]),
      "bad_field at children.0.variables.a.unit.vi",
    ],
    [
      "a unit that is a number",
      file([leaf("1", variable({ unit: 5 }))]),
      "bad_field at children.0.variables.a.unit",
    ],
    ["a formula of no kind", fileOf({ kind: "ratioo" }), "unknown_kind at children.0.formula"],
    ["a formula as text", fileOf("a/b"), "unknown_kind at children.0.formula"],
    [
      "a measure of no kind",
      fileOf({ kind: "ratio", measure: { kind: "part" } }),
      "unknown_kind at children.0.formula.measure",
    ],
    [
      "a measure without a name",
      fileOf({ kind: "ratio", measure: { kind: "share", part: "a", whole: "b" } }),
      "bad_code at children.0.formula.measure.name",
    ],
    [
      "no letters to add up",
      fileOf({ kind: "ratio", measure: { ...measure, part: [] } }),
      "bad_field at children.0.formula.measure.part",
    ],
    [
      "a threshold as a number",
      fileOf({ kind: "thresholdToMax", measure, threshold: 0.8 }),
      "threshold_not_positive at children.0.formula.threshold",
    ],
    [
      "a threshold of nothing",
      fileOf({ kind: "thresholdToMax", measure, threshold: "0%" }),
      "threshold_not_positive at children.0.formula.threshold",
    ],
    [
      "a negative threshold",
      fileOf({ kind: "thresholdToMax", measure, threshold: "-1" }),
      "threshold_not_positive at children.0.formula.threshold",
    ],
    [
      "a field of another formula",
      fileOf({ kind: "ratio", measure, threshold: "80%" }),
      "unknown_reference at children.0.formula.threshold",
    ],
    [
      "a weight over nothing",
      fileOf({ kind: "weightedParts", parts: [{ weight: "1/0", formula: { kind: "awarded" } }] }),
      "bad_fraction at children.0.formula.parts.0.weight",
    ],
    [
      "steps without steps",
      fileOf({ kind: "steps", measure, steps: [] }),
      "bad_field at children.0.formula.steps",
    ],
    [
      "one alternative",
      fileOf({ kind: "bestOf", formulas: [{ kind: "awarded" }] }),
      "bad_field at children.0.formula.formulas",
    ],
    [
      "no period",
      fileOf({ kind: "byPeriod", periods: [] }),
      "bad_field at children.0.formula.periods",
    ],
    ["a context that is no object", file(undefined, { context: [] }), "bad_field at context"],
    [
      "an erratum from a place in one language",
      file(undefined, {
        errata: [
          {
            corrections: [{ on: "1", field: ["max"] }],
            source: { vi: "Công văn" },
            date: "2026-01-31",
            reason: text("r"),
          },
        ],
      }),
      "bad_field at errata.0.source.en",
    ],
    [
      "an erratum from nowhere",
      file(undefined, {
        errata: [
          {
            corrections: [{ on: "1", field: ["max"] }],
            source: { wording: "x" },
            date: "2026-01-31",
            reason: text("r"),
          },
        ],
      }),
      "bad_field at errata.0.source.place",
    ],
    [
      "a pillar of nothing",
      file(undefined, { pillars: [{ code: "P", name: text("P"), groups: [] }] }),
      "bad_field at pillars.0.groups",
    ],
    ["points that do not add up", file(undefined, { max: 11 }), "maxima_do_not_add_up at max"],
    ["one code twice", file([leaf("1"), leaf("1")]), "duplicate at children.1.code"],
  ];

  it.each(cases)("is told where it is: %s", (_, data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
  });

  it("is told with what is known there", () => {
    const [issue] = issuesOf(file([leaf("1", { maxx: 1 })]));
    expect(issue!.message).toBe(
      'children › 0 › maxx: there is no "maxx"; known here: kind, code, name, max, key, cite, marks, variables, formula, carries',
    );
  });

  it("is told short, however long it is", () => {
    const [issue] = issuesOf(file(undefined, { ["x".repeat(1000)]: 1 }));
    expect(issue!.details).toMatchObject({ name: `${"x".repeat(40)}…` });
  });

  it("is told in Vietnamese", () => {
    const data = file(
      [leaf("1", { name: { vi: "Tên" }, formula: { kind: "steps", measure, steps: [] } })],
      { years: 2026 },
    );
    expect(toldInVietnamese(data)).toEqual([
      "years: 2026 không hợp lệ; cần [năm đầu, năm cuối]",
      "children › 0 › name › en: chưa ghi gì ở đây; cần văn bản",
      "children › 0 › formula › steps: [] không hợp lệ; cần ít nhất một bậc",
    ]);
  });

  it("does not hide another one", () => {
    const group = {
      kind: "group",
      code: "2",
      name: text("2"),
      max: "10",
      children: [leaf("2.1", { max: -1 }), 7],
    };
    expect(problemsOf(file([leaf("1", { formula: {} }), group], { places: 21 }))).toEqual([
      "bad_field at places",
      "unknown_kind at children.0.formula",
      "bad_field at children.1.max",
      "bad_field at children.1.children.0.max",
      "bad_field at children.1.children.1",
    ]);
  });
});
