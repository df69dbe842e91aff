// Is it a verification that a report can be written of? Also one that was stored as JSON, which may lack
// anything; everything that does not fit is told at once.

import type { Issue } from "../../errors.js";
import { fieldsOf } from "../../score/fields.js";
import { checker, isName, isText, type Check } from "./checks.js";

const isAnswer = (value: unknown): boolean => isText(value) || typeof value === "boolean";
const isExact = (value: unknown): boolean =>
  typeof value === "string" && /^\d+(\/[1-9]\d*)?$/.test(value);
const isPrinted = (value: unknown): boolean =>
  typeof value === "string" && /^\d+(\.\d+)?%?$/.test(value);
const isPublished = (value: unknown): boolean => typeof value === "string" && /\d/.test(value);
const isYear = (value: unknown): boolean => Number.isInteger(value);

/** What does not fit in a verification; nothing where all of it does. */
export const verificationIssues = (value: unknown): readonly Issue[] => {
  const issues: Issue[] = [];
  const { that, optional, fields, list, oneOf } = checker(
    (found) => issues.push(found),
    "what verify returned",
  );
  const flag = optional(oneOf([true]));
  const span = fields({
    exact: fields({ low: that(isExact), high: optional(that(isExact)) }),
    lowOpen: flag,
    highOpen: flag,
  });
  const name = that(isName);
  const kinds = new Map<unknown, Check>([
    ["figure", fields({ variable: name, context: optional(name), from: optional(name), to: span })],
    ["judgement", fields({ variable: name, from: that(isAnswer), to: that(isAnswer) })],
    ["reading", fields({ mark: name, from: name, to: name })],
    ["evidence", fields({ to: span })],
    ["applicability", fields({ to: span })],
  ]);
  const repair: Check = (one, path) => {
    fields({ kind: oneOf([...kinds.keys()]), code: name })(one, path);
    kinds.get(fieldsOf(one)?.get("kind"))?.(one, path);
  };
  const codes = list(name);
  const node = fields({
    code: name,
    of: oneOf(["points", "value"]),
    name: fields({ vi: that(isText), en: that(isText) }),
    published: that(isPublished),
    verdict: oneOf(["exact", "within-rounding", "undetermined", "contradicted"]),
    exact: that(isExact),
    printed: that(isPrinted),
    branches: list(span),
    missing: codes,
    undecided: codes,
    repairs: list(repair),
  });
  fields({ rubric: name, year: that(isYear), nodes: list(node) })(value, []);
  return issues;
};
