// Which unit tests have nothing to say of rubrics from files? Those of fields that no file may hold:
// TypeScript refuses them, plain JavaScript keeps them, and a file with them is refused.

import { beforeEach, expect } from "vitest";

import { defineRubric } from "../../src/rubric/define.js";
import { defineRubric as throughJson } from "./json-define.js";

// Or nothing would be tried at all.
expect(defineRubric).toBe(throughJson);

const exceptions: ReadonlyMap<string, string> = new Map([
  ["has no negative zero that JSON would lose", "puts a number beside the fields of the source"],
  ["does not get into results", "puts notes beside the fields of nodes"],
]);

beforeEach(({ task, skip }) => {
  const why = exceptions.get(task.name);
  if (why !== undefined) skip(why);
});
