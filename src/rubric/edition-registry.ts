// Is a list a registry? Each rubric is checked whole and says of itself what follows from what it says;
// an id stands for one rubric.

import { shown, type Issue, type Path } from "../errors.js";
import { deepFreeze, isSettled } from "../freeze.js";
import { issue, movedTo } from "../messages/any-issue.js";
import type { Text } from "../text.js";
import { checkRubric } from "./check.js";
import { checkShape } from "./check-shape.js";
import { fieldsOf, refuseOthers, type Report } from "./edition-fields.js";
import type { Supersession } from "./edition-types.js";
import { identify } from "./fingerprint.js";
import { checkText } from "./names.js";
import { plainCopy } from "./plain.js";
import type { Rubric } from "./types.js";

/** A rubric of a registry, and where it stands there. */
export interface Registered {
  readonly rubric: Rubric;
  readonly supersedes: Supersession | undefined;
  readonly path: Path;
}

/** No registry is longer. */
const longest = 1000;

const itemsOf = (registry: unknown): readonly unknown[] | undefined => {
  try {
    if (!Array.isArray(registry) || registry.length > longest) return undefined;
    const list: readonly unknown[] = registry;
    return Array.from({ length: list.length }, (_, index) => list[index]);
  } catch {
    return undefined;
  }
};

/** What was given if it cannot change, so that it stays the rubric that others hold; or a copy. */
const keptOr = (given: unknown, copy: Rubric): Rubric => {
  try {
    return isSettled(given) ? (given as Rubric) : deepFreeze(copy);
  } catch {
    return deepFreeze(copy);
  }
};

/** A sound rubric with the identity that follows from what it says; undefined where it is not. */
const readRubric = (given: unknown, path: Path, report: Report): Rubric | undefined => {
  const issues: Issue[] = [];
  const refuse: Report = (found) => {
    issues.push(found);
  };
  const plain = plainCopy(given, refuse) as Rubric;
  // Each check relies on the one before.
  if (issues.length === 0) checkShape(plain, refuse);
  if (issues.length === 0) checkRubric(plain, refuse);
  if (issues.length > 0) {
    report(issue("not_a_rubric", path, { value: shown(given) }));
    issues.forEach((one) => {
      report(movedTo([...path, ...one.path], one));
    });
    return undefined;
  }
  const identity = identify(plain);
  const wrong = (["id", "fingerprint"] as const).filter((name) => plain[name] !== identity[name]);
  wrong.forEach((name) => {
    const details = { value: shown(plain[name]), expected: identity[name] };
    report(issue("bad_field", [...path, name], details));
  });
  return wrong.length === 0 ? keptOr(given, plain) : undefined;
};

const readSupersession = (given: unknown, path: Path, report: Report): Supersession | undefined => {
  if (given === undefined) return undefined;
  const fields = fieldsOf(given);
  const version = fields?.get("version");
  if (fields === undefined || typeof version !== "string") {
    const details = { value: shown(given), expected: "{ version, because }" };
    report(issue("bad_field", path, details));
    return undefined;
  }
  refuseOthers(fields, ["version", "because"], path, report);
  const because = fields.get("because");
  if (because === undefined) return { version };
  const found: Issue[] = [];
  const text = plainCopy(because, (one) => found.push(one)) as Text;
  if (found.length === 0) checkText(text, [], (one) => found.push(one));
  found.forEach((one) => {
    report(movedTo([...path, "because", ...one.path], one));
  });
  return { version, because: text };
};

const readItem = (item: unknown, path: Path, report: Report): readonly Registered[] => {
  const fields = fieldsOf(item);
  if (!fields?.has("rubric")) {
    const rubric = readRubric(item, path, report);
    return rubric === undefined ? [] : [{ rubric, supersedes: undefined, path }];
  }
  refuseOthers(fields, ["rubric", "supersedes"], path, report);
  const supersedes = readSupersession(fields.get("supersedes"), [...path, "supersedes"], report);
  const rubric = readRubric(fields.get("rubric"), [...path, "rubric"], report);
  return rubric === undefined ? [] : [{ rubric, supersedes, path }];
};

/** The rubrics of a registry in its order; reports all that is wrong with it. */
export const readRegistry = (registry: unknown, report: Report): readonly Registered[] => {
  const items = itemsOf(registry);
  if (items === undefined) {
    const details = { value: shown(registry), expected: "a list of rubrics" };
    report(issue("bad_field", ["registry"], details));
    return [];
  }
  const registered = items.flatMap((item, index) => readItem(item, ["registry", index], report));
  const known = new Map<string, string>();
  for (const { rubric, path } of registered) {
    const { id, fingerprint } = rubric;
    const before = known.get(id) ?? fingerprint;
    // Listed twice it is the same rubric; two texts under one id are not.
    if (before !== fingerprint) report(issue("duplicate", path, { value: id }));
    known.set(id, before);
  }
  return registered;
};
