// Among which other units is asked what would be? Each by its points or its result, as rank takes them,
// or by its facts, which are scored here; what is no unit is reported, with its place.

import type { Entry } from "../../audit/rank/entries.js";
import type { RankOptions } from "../../audit/rank/options.js";
import { refuseOthers } from "../../audit/scope.js";
import { shown, type Issue, type Path } from "../../errors.js";
import { issue, movedTo } from "../../messages/any-issue.js";
import type { CohortUnit } from "../../score/cohort.js";
import { fieldsOf, listOf } from "../../score/fields.js";

/** The other units, and how all of them are ranked. */
export interface WhatIfCohort<Codes extends string = string, Shape extends string = string> {
  /** A name or code of the unit that changes, which no other unit has. */
  readonly id: string;
  /**
   * The others: by result, points or value, as `rank` takes them, or by facts, which are scored by the
   * same rubric, in the same year and readings.
   */
  readonly others: readonly (Entry<Codes> | CohortUnit<Shape>)[];
  /** As for `rank`: what is ranked by, the total unless given. */
  readonly by?: RankOptions<Codes>["by"];
  /** As for `rank`: whether best and worst ranks span what every reading would give. */
  readonly overReadings?: boolean;
  /** As for `rank`: how many units there are, this one included, where the others are only some. */
  readonly units?: number;
}

/** A unit in a list, and where it stands there. */
export interface Listed {
  readonly index: number;
  readonly unit: unknown;
}

/** A cohort as read: its units are not looked into yet. */
export interface CohortRead {
  readonly id: string;
  /** Those that are given by their facts. */
  readonly byFacts: readonly Listed[];
  /** All others. */
  readonly byPoints: readonly Listed[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** No country has more units of one kind. */
const most = 100_000;

const options = ["by", "overReadings", "units"];

/** The path of a unit, or of something in it. */
export const placeOf = (index: number, rest: Path = []): Path => [
  "cohort",
  "others",
  index,
  ...rest,
];

/** A unit with its fields as they are now, so that nothing of it is asked twice. */
const readUnit = (unit: unknown, index: number) => {
  const fields = fieldsOf(unit);
  return {
    index,
    unit: fields === undefined ? unit : Object.fromEntries(fields),
    isByFacts: fields?.has("facts") === true,
  };
};

/** Reads a cohort; undefined where it has no list, which is then reported. */
export const readCohort = (
  value: unknown,
  report: (found: Issue) => void,
): CohortRead | undefined => {
  const fields = fieldsOf(value);
  if (fields === undefined) {
    const details = { value: shown(value), expected: "{ id, others }" };
    report(issue("not_a_question", ["cohort"], details));
    return undefined;
  }
  refuseOthers(fields, ["id", "others", ...options], (path, other, expected) => {
    report(issue("not_a_question", ["cohort", ...path], { value: shown(other), expected }));
  });
  const [id, others] = [fields.get("id"), listOf(fields.get("others"), most)];
  const isNamed = typeof id === "string" && id.trim() !== "";
  if (!isNamed) {
    const details = { value: shown(id), expected: "text that names the unit" };
    report(issue("not_an_entry", ["cohort", "id"], details));
  }
  if (others === undefined) {
    const expected = `a list of at most ${String(most)} entries`;
    const details = { value: shown(fields.get("others")), expected };
    report(issue("not_an_entry", ["cohort", "others"], details));
  }
  if (!isNamed || others === undefined) return undefined;
  const read = others.map(readUnit);
  return {
    id,
    byFacts: read.filter(({ isByFacts }) => isByFacts),
    byPoints: read.filter(({ isByFacts }) => !isByFacts),
    options: Object.fromEntries([...fields].filter(([name]) => options.includes(name))),
  };
};

/** An issue of a list of such units, told at its place among the others. */
export const toldAmong =
  (listed: readonly (Listed | undefined)[]) =>
  (found: Issue): Issue => {
    const [at, ...rest] = found.path;
    const one = typeof at === "number" ? listed[at] : undefined;
    return movedTo(one ? placeOf(one.index, rest) : ["cohort", ...found.path], found);
  };
