// How does a rubric leave the program? As plain data that says all of it, and is read back as the same.

import { isFields } from "../rubric/plain.js";
import type { RubricData } from "../rubric/types.js";
import { readRubric } from "./parse.js";

/** Fresh objects that may be changed; a rubric is plain data, and stays the same in them. */
const copyOf = <T>(value: T): T =>
  Array.isArray(value)
    ? (value.map(copyOf) as T)
    : isFields(value)
      ? (Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)])) as T)
      : value;

/**
 * All that a rubric says, with its identity, as plain JSON in fresh objects.
 *
 * `JSON.stringify` writes it without loss, and `parseRubric` reads it back as the same rubric: the same
 * fingerprint, the same scores.
 *
 * @param rubric - An official rubric, or one made by `defineRubric` or `parseRubric`.
 * @throws ScoreError with all issues, as `parseRubric` does: of what is not a sound rubric, or was
 * changed since it got its fingerprint.
 *
 * @example
 * ```ts
 * import { parseRubric, rubricToJson } from "@dti/score/schema";
 * import { decision405 } from "@dti/score/rubrics";
 *
 * const text = JSON.stringify(rubricToJson(decision405));
 *
 * parseRubric(JSON.parse(text)) // => decision405
 * ```
 */
export const rubricToJson = (rubric: RubricData): RubricData => copyOf(readRubric(rubric));
