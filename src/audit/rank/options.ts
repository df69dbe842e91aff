// What is ranked by, and over which ranges? The options of rank, as read.

import { fieldsOf } from "../../score/fields.js";
import type { Grade, Refuse } from "./grades.js";
import { readWhich, refuseOthers, type Which } from "../scope.js";

/** How units are ranked. */
export interface RankOptions<Codes extends string = string> {
  /**
   * A code ranks by the points of that node, `"value"` by total points over their maximum, and
   * `{ value: code }` by the points of a node over its maximum. The total unless given; where entries
   * have values, `"value"`.
   */
  readonly by?: Codes | "total" | "value" | { readonly value: Codes | "total" };
  /** Whether ranges span what every reading of each doubtful clause would give. */
  readonly overReadings?: boolean;
  /** How many units there are, where the entries are only some of them. */
  readonly units?: number;
  /** Grades to tell with each rank, in any order. */
  readonly grades?: readonly Grade[];
}

/** What is ranked by. */
export interface By {
  readonly code: string;
  readonly isValue: boolean;
}

/** The options as read. */
export interface Asked {
  /** Undefined where it is left to the entries. */
  readonly by: By | undefined;
  readonly which: Which;
  readonly units: number | undefined;
  readonly hasGrades: boolean;
  readonly grades: unknown;
}

const readBy = (by: unknown, refuse: Refuse): By | undefined => {
  if (by === undefined) return undefined;
  if (by === "value") return { code: "total", isValue: true };
  if (typeof by === "string") return { code: by, isValue: false };
  const fields = fieldsOf(by);
  const code = fields?.get("value");
  if (typeof code === "string" && fields?.size === 1) return { code, isValue: true };
  refuse(["by"], by, 'a code of the rubric, "value" or { value: code }');
  return undefined;
};

/** Reads the options of a ranking of so many entries; reports what cannot be read. */
export const readOptions = (options: unknown, entries: number, refuse: Refuse): Asked => {
  const given = fieldsOf(options);
  if (given === undefined) refuse([], options, "an object");
  const fields = given ?? new Map<string, unknown>();
  refuseOthers(fields, ["by", "grades", "overReadings", "units"], refuse);
  const by = readBy(fields.get("by"), refuse);
  const which = readWhich(fields, refuse);
  const units = fields.get("units");
  const isCount = typeof units === "number" && Number.isSafeInteger(units) && units >= entries;
  if (units !== undefined && !isCount) {
    refuse(["units"], units, "a whole number, at least as large as the list");
  }
  return {
    by,
    which,
    units: isCount ? units : undefined,
    hasGrades: fields.has("grades"),
    grades: fields.get("grades"),
  };
};
