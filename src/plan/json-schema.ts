// How do editors and other languages know what a plan file may hold? By JSON Schema, made from the
// description that plans are held against.

import { describedSchema, type JsonSchema } from "../schema/json-schema.js";
import { planFieldWords } from "./field-words.js";
import { plan } from "./structure.js";

/**
 * The JSON Schema (draft 2020-12) of a plan file, with what each field is for in both languages.
 *
 * Made from the description that `definePlan` and `parsePlan` hold plans against; whether codes and
 * figures are the rubric's is for them to say. The package holds it as a file,
 * `@dti/score/plan.schema.json`.
 *
 * @example
 * ```ts
 * import { planJsonSchema } from "@dti/score/plan";
 *
 * planJsonSchema()["$ref"] // => "#/$defs/Plan"
 * ```
 */
export const planJsonSchema = (): JsonSchema =>
  describedSchema(plan, "Kế hoạch · Plan (@dti/score)", planFieldWords);
