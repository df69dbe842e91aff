// How is untrusted data held against a shape? Fields and lists, each with a check, and every place that
// does not fit reported.

import { shown, type Issue, type Path } from "../../errors.js";
import { fieldsOf } from "../../score/fields.js";
import { issue } from "../issue.js";

export type Report = (issue: Issue) => unknown;

export type Check = (value: unknown, path: Path) => void;

/** Reports a value that has no place where it stands. */
export const refuse = (report: Report, path: Path, value: unknown, expected: string): void => {
  report(issue("bad_field", path, { value: shown(value), expected }));
};

export const isText = (value: unknown): boolean => typeof value === "string";
export const isName = (value: unknown): boolean => typeof value === "string" && value !== "";

/** Checks of values, of the fields of an object and of the parts of a list. */
export const checker = (report: Report, expected: string) => {
  const that =
    (isGood: (value: unknown) => boolean): Check =>
    (value, path) => {
      if (!isGood(value)) refuse(report, path, value, expected);
    };
  const optional =
    (check: Check): Check =>
    (value, path) => {
      if (value !== undefined && value !== null) check(value, path);
    };
  const fields =
    (checks: Readonly<Record<string, Check>>): Check =>
    (value, path) => {
      const own = fieldsOf(value);
      if (own === undefined) refuse(report, path, value, expected);
      for (const [name, check] of Object.entries(own ? checks : {})) {
        check(own?.get(name), [...path, name]);
      }
    };
  const list =
    (check: Check): Check =>
    (value, path) => {
      if (!Array.isArray(value)) refuse(report, path, value, expected);
      else value.forEach((part: unknown, index) => check(part, [...path, index]));
    };
  const oneOf = (known: readonly unknown[]): Check => that((value) => known.includes(value));
  return { that, optional, fields, list, oneOf };
};
