// How is a registry, or what is asked of it, read? Own fields only, each once; what nothing reads is
// reported.

import type { Issue, Path } from "../errors.js";
import { issue } from "../messages/any-issue.js";
import { entriesOf, isFields } from "./plain.js";

export type Report = (issue: Issue) => void;

/** The own fields of an object that is no list; undefined for anything else. */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined => {
  try {
    const entries = isFields(value) ? entriesOf(value) : undefined;
    return entries && new Map(entries);
  } catch {
    // A revoked proxy cannot even be asked whether it is a list.
    return undefined;
  }
};

/** Reports fields that nothing reads. */
export const refuseOthers = (
  fields: ReadonlyMap<string, unknown>,
  known: readonly string[],
  path: Path,
  report: Report,
): void => {
  for (const name of fields.keys()) {
    if (!known.includes(name)) report(issue("unknown_variable", [...path, name], { name, known }));
  }
};
