// Is the published schema one that editors can use? A valid JSON Schema that says of each field what it
// is for, in both languages.

import { rubricJsonSchema } from "@dti/score/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { file, leaf } from "./sample.js";

const schema = rubricJsonSchema();
const definitions = schema["$defs"] as Readonly<
  Record<
    string,
    { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }
  >
>;

const ajv = new Ajv2020({ strict: true, strictRequired: false });

describe("the JSON Schema of rubric files", () => {
  it("is draft 2020-12, in which nothing is unknown or contradicts itself", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it("is plain, frozen, and the same each time", () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
    expect(Object.isFrozen(definitions["Indicator"]?.properties)).toBe(true);
    expect(rubricJsonSchema()).toStrictEqual(schema);
  });

  it("describes every field in Vietnamese and English", () => {
    const fields = Object.entries(definitions).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).map(([field, one]) => [`${name}.${field}`, one.description]),
    );
    expect(fields.length).toBeGreaterThan(100);
    const without = fields.filter(([, words]) => !/^.+ · .+$/.test(words ?? ""));
    expect(without).toEqual([]);
  });

  it("names the parts as the types are named", () => {
    const names = ["Rubric", "Group", "Indicator", "Mark", "UnitKind", "CarryOver", "Erratum"];
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(definitions)).toContain("RelativeToBest");
    expect(Object.keys(definitions).filter((name) => name.startsWith("_"))).toEqual([]);
  });

  it("takes a file that leaves out what is filled in, and no field that is not described", () => {
    const validate = ajv.compile(schema);
    expect(validate({ $schema: "./rubric.schema.json", ...file() })).toBe(true);
    expect(validate(file(undefined, { extra: 1 }))).toBe(false);
    expect(validate(file([leaf("1", { extra: 1 })]))).toBe(false);
  });
});
