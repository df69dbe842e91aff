// What if every rubric had come from a file? `defineRubric` and all that makes rubrics, with each one
// written as JSON text and read back before anybody sees it.

import * as original from "../../src/rubric/define.js";
import type { RubricData } from "../../src/rubric/types.js";
import { parseRubric } from "../../src/schema/parse.js";
import { rubricToJson } from "../../src/schema/to-json.js";

export * from "../../src/rubric/define.js";

const throughJson = <R extends RubricData>(rubric: R): R =>
  parseRubric(JSON.parse(JSON.stringify(rubricToJson(rubric)))) as RubricData as R;

/**
 * For the modules that make rubrics of others.
 *
 * @public
 */
export const made: typeof original.made = (complete) => throughJson(original.made(complete));

export const defineRubric = ((fields: never) =>
  throughJson(original.defineRubric(fields))) as typeof original.defineRubric;
