// How do editors and forms know which facts a rubric takes? By JSON Schema, made from the rubric.

import { ScoreError, shown, type Issue } from "../errors.js";
import { deepFreeze } from "../freeze.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { leavesOf } from "../rubric/walk.js";
import { fieldsOf } from "../score/fields.js";
import { issue } from "../score/issue.js";
import { choicesOf, ownReading } from "../score/readings.js";
import { factSchema, inBoth, notApplicable, type FactScope } from "./fact-schema.js";
import { definitionsFor, referTo } from "./figure-schemas.js";
import type { JsonSchema } from "./json-schema.js";
import { readRubric } from "./parse.js";

/** What a schema of facts describes. */
export interface FactsSchemaOptions {
  /**
   * `"file"`: a file as `readFacts` takes it, `{ facts, context, unit, year, rubric, readings }`, with
   * figures as people write them; `"facts"`: the facts alone, as `score` takes them. A file unless given.
   */
  readonly of?: "file" | "facts";
  /** The assessment year, where the formulas of years differ; all that the rubric serves unless given. */
  readonly year?: number;
}

const strict = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

/** In a file `null` is not reported. */
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: "null" }] });

/** The scope that the options name; throws what is wrong with them. */
const readOptions = (rubric: Rubric, options: unknown): FactScope => {
  const issues: Issue[] = [];
  const given = fieldsOf(options);
  const known = ["of", "year"];
  for (const name of given?.keys() ?? []) {
    if (!known.includes(name)) issues.push(issue("unknown_variable", [name], { name, known }));
  }
  const [of = "file", year] = [given?.get("of"), given?.get("year")];
  if (of !== "file" && of !== "facts") {
    issues.push(issue("not_a_level", ["of"], { value: shown(of), levels: ["file", "facts"] }));
  }
  const [from, to] = rubric.years;
  if (year !== undefined && !Number.isInteger(year)) {
    issues.push(issue("not_a_year", ["year"], { value: shown(year) }));
  } else if (year !== undefined && (Number(year) < from || Number(year) > to)) {
    issues.push(issue("year_not_served", ["year"], { year: Number(year), from, to }));
  }
  if (issues.length > 0) throw new ScoreError(issues);
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const wording = of === "facts" ? "facts" : "file";
  return { rubric, wording, years: year === undefined ? all : [Number(year)] };
};

const factsOf = (nodes: readonly RubricNode[], scope: FactScope): JsonSchema =>
  Object.fromEntries(
    nodes.flatMap((node): readonly (readonly [string, unknown])[] => {
      const orNothing = (schema: JsonSchema) =>
        scope.wording === "file" ? orNull(schema) : schema;
      return node.kind === "indicator"
        ? [[node.code, orNothing(factSchema(node, scope))]]
        : [
            [
              node.code,
              orNothing({ title: `${node.code} ${inBoth(node.name)}`, ...notApplicable }),
            ],
            ...Object.entries(factsOf(node.children, scope)),
          ];
    }),
  );

const generalFigures = ({ context }: Rubric): JsonSchema =>
  strict(
    Object.fromEntries(
      Object.entries(context).map(([name, { label, kind }]) => {
        const description = inBoth(label);
        return [
          name,
          kind === "text"
            ? { ...orNull({ type: "string" }), description }
            : referTo("Count", description),
        ];
      }),
    ),
  );

/** Readings by code, or by code and mark. */
const readingsOf = ({ children }: Rubric): JsonSchema =>
  strict(
    Object.fromEntries(
      leavesOf(children).flatMap((leaf) => {
        const choices = choicesOf(leaf);
        const names = (of: typeof choices) => ({
          enum: [
            ownReading,
            ...of.flatMap(({ alternatives }) => alternatives.map((one) => one.name)),
          ],
        });
        return choices.length === 0
          ? []
          : [
              [leaf.code, names(choices)] as const,
              ...choices.map((one) => [`${leaf.code}/${one.mark.id}`, names([one])] as const),
            ];
      }),
    ),
  );

/**
 * The JSON Schema (draft 2020-12) of the facts of a rubric, with the labels of its letters.
 *
 * For an indicator: all letters, or every measure, or points; each exact, rounded or a range; unproven, or
 * not applicable, as a whole group may be. What `score` refuses for its numbers (a part above its whole,
 * figures that disagree) fits the schema nevertheless.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @param options - `of`: a file as `readFacts` takes it, unless `"facts"` asks for what `score` takes.
 * `year`: the assessment year, where the formulas of years read different measures.
 * @throws ScoreError with all issues: those of `parseRubric` about the rubric; `unknown_variable`,
 * `not_a_level`, `not_a_year`, `year_not_served` about the options.
 *
 * @example
 * ```ts
 * import { factsJsonSchema } from "@dti/score/schema";
 * import { draft3530 } from "@dti/score/rubrics";
 *
 * const schema = factsJsonSchema(draft3530, { of: "facts", year: 2026 });
 *
 * Object.keys(schema["properties"] ?? {}).slice(-2) // => ["6.4", "6.5"]
 * ```
 */
export const factsJsonSchema = (rubric: Rubric, options: FactsSchemaOptions = {}): JsonSchema => {
  const sound: Rubric = readRubric(rubric);
  const scope = readOptions(sound, options);
  const facts = strict(factsOf(sound.children, scope));
  const [minimum] = scope.years;
  const file = strict(
    {
      unit: { ...orNull({ type: "string" }), description: "Tên đơn vị · Name of the unit" },
      year: {
        ...orNull({ type: "integer", minimum, maximum: scope.years.at(-1) }),
        description: "Năm đánh giá · Assessment year",
      },
      rubric: { enum: [sound.id, null], description: "Bộ chỉ số · The rubric" },
      context: {
        ...orNull(generalFigures(sound)),
        description: "Thông tin chung · General figures",
      },
      readings: {
        ...orNull(readingsOf(sound)),
        description: "Cách hiểu đã chọn · Readings chosen",
      },
      about: { description: "Dành cho người đọc · For people, and not read" },
      facts: { ...facts, description: "Số liệu theo mã · Facts by code" },
    },
    ["facts"],
  );
  return deepFreeze({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `${inBoth(sound.name)} (${sound.id})`,
    ...(scope.wording === "file" ? file : facts),
    $defs: definitionsFor(scope.wording),
  });
};
