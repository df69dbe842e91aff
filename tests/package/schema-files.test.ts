// Are the files of the package what the code says? Every official rubric and plan as JSON, and the JSON Schema
// of such files, read as users read them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";

import type { Rubric } from "@dti/score/define";
import { parsePlan, planJsonSchema, planToJson, type Plan } from "@dti/score/plan";
import * as rubrics from "@dti/score/rubrics";
import { parseRubric, rubricJsonSchema, rubricToJson } from "@dti/score/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";

import { createConsumer } from "./support/consumer.js";
import { filesBelow, manifest } from "./support/repository.js";

const require = createRequire(import.meta.url);
const { decision405, decision922, decision1726, draft3530 } = rubrics;
const { giaLaiPlan2026, quangTriPlan2025 } = rubrics;

const files = {
  "decision-405-2025": decision405,
  "decision-922-2022": decision922,
  "decision-1726-2020": decision1726,
  "draft-3530-2025": draft3530,
};

const plans = {
  "gia-lai-18-2026": { rubric: draft3530 as Rubric, plan: giaLaiPlan2026 as Plan },
  "quang-tri-2308-2025": { rubric: decision405 as Rubric, plan: quangTriPlan2025 as Plan },
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@dti/score/${name}`), "utf8"));

describe("The package", () => {
  test("exports the schema, and every rubric as JSON", () => {
    expect(manifest.exports).toMatchObject({
      "./rubric.schema.json": "./dist/rubric.schema.json",
      "./plan.schema.json": "./dist/plan.schema.json",
      "./rubrics/*.json": "./dist/rubrics/*.json",
    });
    const names = filesBelow("dist/rubrics", ".json").map((path) => basename(path, ".json"));
    expect(names.sort()).toEqual([...Object.keys(files), ...Object.keys(plans)].sort());
    const exported = Object.values(rubrics).filter((one) => "fingerprint" in one && "years" in one);
    expect(exported).toHaveLength(Object.keys(files).length);
  });

  test("holds the schemas that the code makes", () => {
    expect(read("rubric.schema.json")).toStrictEqual(rubricJsonSchema());
    expect(read("plan.schema.json")).toStrictEqual(planJsonSchema());
  });
});

describe.each(Object.entries(files))("%s.json", (name, rubric) => {
  const file = read(`rubrics/${name}.json`);

  test("is the exported rubric", () => {
    expect(parseRubric(file)).toStrictEqual(rubric);
    expect(file).toStrictEqual(rubricToJson(rubric));
  });

  test("is valid by the schema of the package", () => {
    const validate = new Ajv2020().compile(read("rubric.schema.json") as object);
    expect(validate(file) ? [] : validate.errors).toEqual([]);
  });
});

describe.each(Object.entries(plans))("plans/%s.json", (name, { rubric, plan }) => {
  const file = read(`rubrics/plans/${name}.json`);

  test("is the exported plan", () => {
    expect(parsePlan(rubric, file)).toStrictEqual(plan);
    expect(file).toStrictEqual(planToJson(plan));
  });

  test("is valid by the schema of the package", () => {
    const validate = new Ajv2020().compile(read("plan.schema.json") as object);
    expect(validate(file) ? [] : validate.errors).toEqual([]);
  });
});

describe("In plain Node", () => {
  const user = createConsumer();
  afterAll(user.remove);

  test("the files can be required and imported", () => {
    user.write(
      "files.mjs",
      `import { createRequire } from "node:module";
import rubric from "@dti/score/rubrics/draft-3530-2025.json" with { type: "json" };
const schema = createRequire(import.meta.url)("@dti/score/rubric.schema.json");
console.log(rubric.id, schema.$ref);`,
    );
    const printed = user.run("files.mjs", "--no-warnings");
    expect(printed).toBe("vn-province/draft-3530-2025@1 #/$defs/Rubric\n");
  });
});
