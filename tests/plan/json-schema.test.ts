// Is the published schema of plans one that editors can use? A valid JSON Schema that takes what is read,
// refuses what is written wrong, and says of each field what it is for, in both languages.

import { ScoreError } from "@dti/score";
import { definePlan, planJsonSchema, planToJson, safeParsePlan } from "@dti/score/plan";
import { decision405, draft3530, giaLaiPlan2026, quangTriPlan2025 } from "@dti/score/rubrics";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { planFieldWords } from "../../src/plan/field-words.js";
import { text } from "../rubric/sample.js";

const schema = planJsonSchema();
const definitions = schema["$defs"] as Readonly<
  Record<
    string,
    { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }
  >
>;

/** Every field, with the object that it is of. */
const fields = Object.entries(definitions).flatMap(([name, { properties = {} }]) =>
  Object.entries(properties).map(([field, { description = "" }]) => ({ name, field, description })),
);

const ajv = new Ajv2020({ strict: true, strictRequired: false });
const validate = ajv.compile(schema);

const quangTri = planToJson(quangTriPlan2025);
const smallest = { unit: "Tỉnh A", year: 2026, assignments: {} };
const withRow = (row: object): object => ({ ...smallest, assignments: { "1.3": row } });

describe("the JSON Schema of plans", () => {
  it("is draft 2020-12, in which nothing is unknown or contradicts itself", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$ref"]).toBe("#/$defs/Plan");
    expect(schema["title"]).toMatch(/^.+ · Plan/);
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it("is plain, frozen, and the same each time", () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
    expect(Object.isFrozen(definitions["Assignment"]?.properties)).toBe(true);
    expect(planJsonSchema()).toStrictEqual(schema);
  });

  it("describes every field in Vietnamese and English", () => {
    expect(fields.length).toBeGreaterThan(70);
    expect(fields.filter(({ description }) => !/^.+ · .+$/.test(description))).toEqual([]);
  });

  it("has a field for every word that there is", () => {
    const used = fields.map(({ name, field }) =>
      planFieldWords.has(`${name}.${field}`) ? `${name}.${field}` : field,
    );
    expect([...planFieldWords.keys()].filter((name) => !used.includes(name))).toEqual([]);
  });

  it("names the parts as the types are named", () => {
    const names = ["Plan", "Assignment", "GroupRow", "Duty", "Goal", "Before", "PlacedFigure"];
    const others = ["Information", "Instrument", "PlanInstrument", "RankTarget", "ReviewRule"];
    const last = ["Remark", "PlanDoubt", "RubricOfPlan", "Text"];
    expect(Object.keys(definitions).sort()).toEqual([...names, ...others, ...last].sort());
  });
});

describe("a file", () => {
  it.each<readonly [string, object]>([
    ["Gia Lai's plan", planToJson(giaLaiPlan2026)],
    ["Quảng Trị's plan", quangTri],
    ["the smallest plan", smallest],
    ["a file that names its schema", { $schema: "./plan.schema.json", ...smallest }],
    ["a plan without reviews", { ...smallest, reviews: null }],
    ["texts in both languages", { ...smallest, unit: text("A"), legalBasis: text("Luật") }],
    ["one thing", withRow({ lead: "A", evidence: text("Báo cáo"), lines: [1, 2], target: 16 })],
    ["several", withRow({ lead: ["A", text("B")], lines: [[1, 2]], target: ["16", 16.5] })],
    ["a goal in words", withRow({ goal: "Trên 80%" })],
    ["a goal", withRow({ goal: { variable: "rate", atLeast: "80%", strict: true } })],
    ["a goal that is not strict", withRow({ goal: { wording: "x", strict: false } })],
    ["a plan that rests on nothing", { ...smallest, legalBasis: [] }],
    [
      "titles in one language",
      { ...smallest, document: { title: "K" }, legalBasis: { title: "L" } },
    ],
    ["a placed figure", withRow({ max: { printed: "20", note: "mờ" }, subtasks: [{}] })],
  ])("is taken: %s", (_, data) => {
    expect(validate(data)).toBe(true);
    // As it is by the program, over a rubric that has the codes.
    const over = data === quangTri ? decision405 : draft3530;
    expect(safeParsePlan<string, string>(over, data).ok).toBe(true);
  });

  it.each<readonly [string, unknown]>([
    ["no object", []],
    ["no unit", { year: 2026, assignments: {} }],
    ["a year as text", { ...smallest, year: "2026" }],
    ["a field that is not described", { ...smallest, extra: 1 }],
    ["a misspelt field of a row", withRow({ leads: "A" })],
    ["points of a subtask", withRow({ subtasks: [{ target: 5 }] })],
    ["no agencies", withRow({ lead: [] })],
    ["no documents", withRow({ evidence: [] })],
    ["no words", withRow({ task: "" })],
    ["one language", withRow({ task: { vi: "Việc" } })],
    ["another date", withRow({ due: "31/12/2026" })],
    ["three lines", withRow({ lines: [1, 2, 3] })],
    ["lines as text", withRow({ lines: ["1", "2"] })],
    ["fewer than no points", withRow({ target: -1 })],
    ["a doubt of no field", withRow({ doubts: [{ on: "leads", note: "x" }] })],
    ["a goal that says nothing of strictness", withRow({ goal: { wording: "x", strict: "no" } })],
    ["lines of nothing", withRow({ lines: [] })],
    ["a figure that is no text", withRow({ target: { printed: 16 } })],
    ["five months", { ...smallest, reviews: { everyMonths: 5, beforeDay: 15 } }],
    ["the 29th", { ...smallest, reviews: { everyMonths: 6, beforeDay: 29 } }],
    ["a rank of 0", { ...smallest, rankTargets: [{ year: 2026, first: 0 }] }],
    ["a rubric by its id", { ...smallest, rubric: draft3530.id }],
  ])("is refused: %s", (_, data) => {
    expect(validate(data)).toBe(false);
    expect(() => definePlan(draft3530, data as never)).toThrow(ScoreError);
  });
});
