// How do editors and other languages know what a rubric file may hold? By JSON Schema, made from the
// description that files are held against.

import { deepFreeze } from "../freeze.js";
import { isFields, type Fields } from "../rubric/plain.js";
import { fieldWords, type FieldWords } from "./field-words.js";
import { rubric } from "./structure.js";
import { jsonSchemaOf, type Schema } from "./zod.js";

/** A JSON Schema, draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The fields of an object, each with what it is for. */
const described = (object: string, properties: Fields, all: FieldWords): Fields =>
  Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => {
      const words = all.get(`${object}.${field}`) ?? all.get(field);
      const description = words?.join(" · ");
      return [field, { ...(schema as Fields), ...(description && { description }) }];
    }),
  );

/** A description as JSON Schema, with a title, and what each field is for. */
export const describedSchema = (of: Schema, title: string, words: FieldWords): JsonSchema => {
  const { $defs, ...schema } = jsonSchemaOf(of);
  const objects = Object.entries($defs as Readonly<Record<string, Fields>>).map(([name, one]) => {
    const { properties } = one;
    return [
      name,
      isFields(properties) ? { ...one, properties: described(name, properties, words) } : one,
    ];
  });
  return deepFreeze({ ...schema, title, $defs: Object.fromEntries(objects) as Fields });
};

/**
 * The JSON Schema (draft 2020-12) of a rubric file, with what each field is for in both languages.
 *
 * Made from the description that `parseRubric` holds files against, so that an editor marks the same
 * fields; whether maxima add up and references lead somewhere is for `parseRubric` to say. The package
 * holds it as a file, `@dti/score/rubric.schema.json`.
 *
 * @example
 * ```ts
 * import { rubricJsonSchema } from "@dti/score/schema";
 *
 * const schema = rubricJsonSchema();
 *
 * schema["$schema"] // => "https://json-schema.org/draft/2020-12/schema"
 * schema["$ref"] // => "#/$defs/Rubric"
 * ```
 */
export const rubricJsonSchema = (): JsonSchema =>
  describedSchema(rubric, "Bộ chỉ số · Rubric (@dti/score)", fieldWords);
