// What was asked of random facts, or of the laws? Options as read; everything that is wrong is told.

import { issue } from "../audit/issue.js";
import { ScoreError, shown, type Issue } from "../errors.js";
import type { Rubric } from "../rubric/types.js";
import { fieldsOf, listOf } from "../score/fields.js";
import type { ScoreOptions } from "../score/options.js";
import { safeScore } from "../score/score.js";

/** Reads options one by one. */
export interface OptionReader {
  /** Everything that is wrong so far. */
  readonly issues: readonly Issue[];
  readonly report: (issue: Issue) => void;
  /** A value as given. */
  readonly get: (name: string) => unknown;
  readonly readSwitch: (name: string, unless: boolean) => boolean;
  /** A whole number from some number on; undefined where none is given. */
  readonly readWhole: (name: string, from: number, expected: string) => number | undefined;
}

/** Begins to read options; reports those that mean nothing. */
export const optionReader = (options: unknown, known: readonly string[]): OptionReader => {
  const issues: Issue[] = [];
  const report = (found: Issue): void => {
    issues.push(found);
  };
  const given = fieldsOf(options);
  const fields = given ?? new Map<string, unknown>();
  if (given === undefined) {
    report(issue("bad_field", ["options"], { value: shown(options), expected: "an object" }));
  }
  const refuse = (name: string, expected: string): void => {
    report(issue("bad_field", [name], { value: shown(fields.get(name)), expected }));
  };
  for (const name of fields.keys()) {
    if (!known.includes(name)) report(issue("unknown_variable", [name], { name, known }));
  }
  return {
    issues,
    report,
    get: (name) => fields.get(name),
    readSwitch: (name, unless) => {
      const value = fields.has(name) ? fields.get(name) : unless;
      if (typeof value === "boolean") return value;
      refuse(name, "true or false");
      return unless;
    },
    readWhole: (name, from, expected) => {
      const value = fields.get(name);
      if (value === undefined) return undefined;
      if (typeof value === "number" && Number.isSafeInteger(value) && value >= from) return value;
      refuse(name, expected);
      return undefined;
    },
  };
};

/** The years that a rubric serves. */
const yearsOf = ({ years: [from, to] }: Rubric): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The years that facts are drawn for: the one asked for, or all; throws all that is wrong so far. */
export const readYears = (rubric: Rubric, reader: OptionReader): readonly number[] => {
  const [year, context, readings] = ["year", "context", "readings"].map(reader.get);
  const [first] = listOf(fieldsOf(rubric)?.get("years")) ?? [];
  const options = { year: year === undefined ? first : year, context, readings } as ScoreOptions;
  const scored = safeScore(rubric, {}, options);
  if (!scored.ok) scored.issues.forEach(reader.report);
  if (reader.issues.length > 0) throw new ScoreError(reader.issues);
  return year === undefined ? yearsOf(rubric) : [options.year];
};
